/** What changed in a text in few words: in which line, what stood there and what stands there now. Pure. */
import { linesOf, rowsOf } from './unified-diff.ts';

export interface MendedLine {
  /** In the new text, from 1. */
  line: number;
  /** What of the line was changed, in whole words; null where the line is new. */
  from: string | null;
  to: string;
}

/** Each line that was replaced or added; one that was taken out is not told. */
export function mendedLines(before: string, after: string): MendedLine[] {
  const found: MendedLine[] = [];
  let gone: string[] = [];
  let line = 0;
  for (const row of rowsOf(linesOf(before), linesOf(after))) {
    if (row.sign === '-') gone.push(row.line);
    else line += 1;
    if (row.sign === ' ') gone = [];
    if (row.sign === '+') found.push({ line, ...difference(gone.shift() ?? null, row.line) });
  }
  return found;
}

function difference(before: string | null, after: string): Pick<MendedLine, 'from' | 'to'> {
  if (before === null) return { from: null, to: after.trim() };
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (start > 0 && isOfWord(after[start - 1])) start -= 1;
  while (end > 0 && isOfWord(after[after.length - end])) end -= 1;
  const part = (text: string) => text.slice(start, text.length - end).trim();
  // Blanks alone show nothing by themselves.
  return part(before) === part(after) ? whole(before, after) : { from: part(before), to: part(after) };
}

function whole(before: string, after: string): Pick<MendedLine, 'from' | 'to'> {
  return { from: before.trim(), to: after.trim() };
}

function isOfWord(sign: string | undefined): boolean {
  return sign !== undefined && !/[\s{}[\],]/.test(sign);
}
