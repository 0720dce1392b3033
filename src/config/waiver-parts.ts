/** The words and names of a waiver, taken apart. Pure. */
import { nearest } from '../diagnostics/nearest.ts';
import type { Range } from '../document/lines.ts';
import { MARK } from './waiver-mark.ts';

const REASON = /(?:^|\s)--(?:\s|$)/;
const FOR = /\sfor(?:\s|$)/;

export interface Word extends Range {
  word: string;
}

export interface WaiverParts {
  /** Such as `allow`; left out where nothing is behind the mark. */
  verb: Word | undefined;
  /** What is to be allowed, by its codes as they stand. */
  named: Word[];
  /** What it is for; null: it names nothing. */
  names: string[] | null;
  /** Empty where there is none. */
  reason: string;
  /** All in front of the reason. */
  written: string;
  /** Whether two hyphens begin a reason. */
  hasMark: boolean;
}

/** A comment taken apart that begins with the mark, at `start`. */
export function partsOf(comment: string, start: number): WaiverParts {
  const said = comment.slice(MARK.length);
  const mark = REASON.exec(said);
  const reason = mark === null ? '' : said.slice(mark.index + mark[0].length).trim();
  const head = said.slice(0, mark?.index);
  const limit = FOR.exec(head);
  const names = limit === null ? null : readNames(head.slice(limit.index + limit[0].length));
  const [verb, ...named] = wordsIn(head.slice(0, limit?.index), start + MARK.length);
  return { verb, named, names, reason, written: (MARK + head).trimEnd(), hasMark: mark !== null };
}

/** Names between commas; one that holds a comma stands in quotes. */
function readNames(text: string): string[] {
  const parts = text.match(/\s*(?:"(?:[^"\\]|\\.)*"\s*(?=,|$)|[^,]+)/g) ?? [];
  return parts.flatMap((part) => {
    const name = part.trim();
    return name === '' ? [] : [name.startsWith('"') ? unquoted(name) : name];
  });
}

function unquoted(name: string): string {
  try {
    return String(JSON.parse(name));
  } catch {
    return name;
  }
}

/** Parts between blanks and commas; `offset` is where `text` begins. */
export function wordsIn(text: string, offset: number): Word[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    word,
    start: offset + index,
    end: offset + index + word.length,
  }));
}

/** Signs that people put behind a code. */
const BEHIND = /[:;.\u2013\u2014-]+$/;

/**
 * Of a waiver without a reason: words that are codes, and words that were to be. The others may well be the reason, in a
 * form that is not understood; but one of them is a code, as it stands or as it was meant.
 */
export function codesAmong(
  named: readonly Word[],
  codes: ReadonlySet<string>,
  isCode: (word: string) => boolean,
): { known: Word[]; wrong: Word[] } {
  const known: Word[] = [];
  const wrong: Word[] = [];
  for (const one of named) {
    const word = one.word.replace(BEHIND, '');
    const bare = { word, start: one.start, end: one.start + word.length };
    if (codes.has(word)) known.push(bare);
    else if (isCode(word) || (word.includes('-') && nearest(word, codes) !== null)) wrong.push(bare);
  }
  return { known, wrong: known.length + wrong.length === 0 ? named.slice(0, 1) : wrong };
}
