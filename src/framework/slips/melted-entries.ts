/** Entries of a list that run into the one above, whose hyphen stands further left: to YAML they are more of its text. Pure. */
import { withoutMark } from '../../document/check-text.ts';
import type { Range } from '../../document/lines.ts';

export interface MeltedEntry {
  /** All of the entry, as YAML reads it where it is a plain text. */
  text: string;
  /** Of its hyphen, in offsets of the text of the file without a byte order mark. */
  range: Range;
  /** How many lines run into it. */
  others: number;
}

/** A plain text behind a hyphen, and lines below that begin with hyphens further right. */
const MELTED = /^( *)- +([^\s"'[{|>&*!%@`#][^\n]*)((?:\n\1 +- [^\n]*)+)/gm;
/** A name in front of a value, or a comment behind one: what is below it is no more of its text. */
const ENDS = /:(?: |$)| #/;

/** Whether a text of several lines holds such lines on purpose is seen by what was read. */
export function findMelted(source: string): MeltedEntry[] {
  const text = withoutMark(source);
  return [...text.matchAll(MELTED)].flatMap((found): MeltedEntry[] => {
    const [, lead = '', first = '', below = ''] = found;
    const lines = [first, ...below.slice(1).split('\n')].map((line) => line.trim());
    if (lines.some((line) => ENDS.test(line))) return [];
    const start = found.index + lead.length;
    const range = { start, end: start + 1 };
    return [{ text: lines.join(' ').replace(/ +/g, ' '), range, others: lines.length - 1 }];
  });
}
