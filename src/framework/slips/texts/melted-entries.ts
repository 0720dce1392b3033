/**
 * Entries of a list that run into the one above, whose hyphen stands further left, or on whose line they stand: to YAML they
 * are more of its text. Pure.
 */
import { withoutMark } from '../../../document/check-text.ts';
import type { Range } from '../../../document/lines.ts';

export interface MeltedEntry {
  /** All of the entry, as YAML reads it where it is a plain text. */
  text: string;
  /**
   * Of the hyphen of the first line that runs into it or, where two stand on one line, of its own; in offsets of the text
   * of the file without a byte order mark.
   */
  range: Range;
  /** How many lines run into it; 0 where two entries stand on one line. */
  others: number;
}

/** A plain text behind a hyphen, and lines below that begin with hyphens further right. */
const MELTED = /^( *)- +([^\s"'[{|>&*!%@`#][^\n]*)((?:\n\1 +- [^\n]*)+)/gm;
/** A sentence behind a hyphen, and behind it another hyphen and a word. */
const JOINED = /^( *- +[^\s"'[{|>&*!%@`#][^\n]*?[.!?] +)- +(\S)[^\n]*$/gm;
/** A name in front of a value, or a comment behind one: what is below it is no more of its text. */
const ENDS = /:(?: |$)| #/;

/**
 * Whether the text may hold one: a line with a hyphen further right than that of the line above, or a hyphen behind a
 * sentence. Nearly none has either, and to tell takes a fifth of the time of finding them.
 */
export function mayRunOn(text: string): boolean {
  let [column, below] = [-1, -1];
  for (let at = text.indexOf('- '); at !== -1; at = text.indexOf('- ', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    let before = at;
    while (before > start && text.charCodeAt(before - 1) === BLANK) before--;
    if (before > start) {
      if (ENDS_SENTENCE.has(text.charAt(before - 1))) return true;
    } else {
      if (start === below && at - start > column) return true;
      [column, below] = [at - start, text.indexOf('\n', at) + 1];
    }
  }
  return false;
}

const BLANK = 32;
const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?']);

/** Whether a text of several lines holds such lines on purpose is seen by what was read. */
export function findMelted(source: string): MeltedEntry[] {
  const text = withoutMark(source);
  return [...text.matchAll(MELTED)].flatMap((found): MeltedEntry[] => {
    const [, , first = '', below = ''] = found;
    const lines = [first, ...below.slice(1).split('\n')].map((line) => line.trim());
    if (lines.some((line) => ENDS.test(line))) return [];
    const start = text.indexOf('-', text.indexOf('\n', found.index));
    const range = { start, end: start + 1 };
    return [{ text: lines.join(' ').replace(/ +/g, ' '), range, others: lines.length - 1 }];
  });
}

/** `- Meetings are interpreted. - Child care is paid.` */
export function findJoined(source: string): MeltedEntry[] {
  const text = withoutMark(source);
  return [...text.matchAll(JOINED)].flatMap(({ 0: line, 1: lead = '', 2: letter = '', index }): MeltedEntry[] => {
    const words = line.trim().replace(/^- +/, '');
    // A hyphen between words that go on is part of a text.
    if (letter === letter.toLowerCase() || ENDS.test(words)) return [];
    const start = index + lead.length;
    return [{ text: words.replace(/ +/g, ' '), range: { start, end: start + 1 }, others: 0 }];
  });
}
