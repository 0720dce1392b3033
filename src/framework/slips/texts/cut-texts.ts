/** Plain texts, without quotes, that a sign # ends in the middle: what follows is a comment to YAML, and often none to people. Pure. */
import { withoutMark } from '../../../document/check-text.ts';
import { MOST_FAULTS } from '../../../document/limits.ts';
import type { Range } from '../../../document/lines.ts';

export interface CutText {
  /** What is left of the text; of one that began on an earlier line, its last line. */
  text: string;
  /** Whether a name or a hyphen stands in front of it on its line. */
  isWhole: boolean;
  /** From its sign on. */
  comment: string;
  /** Of the comment, in offsets of the text of the file without a byte order mark. */
  range: Range;
  /** Of a comment in a line of its own: whether it stands no further right than the name above begins. */
  isBelowName?: boolean;
}

const [BLANK, HASH] = [32, 35];
/** What a program reads, and is no word of a text. */
const FOR_PROGRAMS = /^#(?:alliance|yaml-language-server)[ \t]*:/;
/** What stands in front of a value: hyphens, and a name with its colon. */
const LEAD = /^ *(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#:[\]{}][^#:]*?): +)?/;
/** What begins a value that is no plain text. */
const NOT_PLAIN = /^["'[{|>&*!%@`]/;

/** The first ones whose comment begins without a blank behind the sign, such as `Local #9`. Comments of a line of their own are none. */
export function findCutTexts(source: string): CutText[] {
  const text = withoutMark(source);
  const found: CutText[] = [];
  // The sign is looked for by itself: blanks are everywhere, and each would be stopped at.
  for (let at = text.indexOf('#'); at !== -1 && found.length < MOST_FAULTS; ) {
    if (text.charCodeAt(at - 1) !== BLANK) {
      at = text.indexOf('#', at + 1);
      continue;
    }
    const end = endOfLine(text, at);
    const cut = isTight(text, at + 1) ? cutAt(text, at - 1, end) : null;
    if (cut !== null) found.push(cut);
    // Behind the first such sign of a line, the rest is a comment or part of a quoted text.
    at = text.indexOf('#', end);
  }
  return found;
}

/** The comment that begins so behind a value which ends at an offset; null where none does. */
export function tightCommentAt(text: string, offset: number): string | null {
  let at = offset;
  while (text[at] === ' ') at++;
  if (text.charCodeAt(at) !== HASH || !isTight(text, at + 1)) return null;
  return text.slice(at, endOfLine(text, at)).trimEnd();
}

/** Whether a comment begins as people don't write one: they put a blank or another such sign behind the first. */
function isTight(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && code !== HASH;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function cutAt(text: string, at: number, end: number): CutText | null {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at).trimEnd();
  const lead = LEAD.exec(before)?.[0] ?? '';
  const value = before.slice(lead.length);
  if (value === '' || NOT_PLAIN.test(value) || /^\s*#/.test(before)) return null;
  const comment = text.slice(at + 1, end).trimEnd();
  if (FOR_PROGRAMS.test(comment)) return null;
  const range = { start: at + 1, end: at + 1 + comment.length };
  return { text: value.trim(), isWhole: lead.trim() !== '', comment, range };
}
