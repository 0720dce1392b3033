/** Which lines of a text a waiver is for. Pure. */
import { placeOf } from '../document/lines.ts';

export interface Lines {
  text: string;
  /** Offsets of its lines. */
  starts: readonly number[];
  /** Lines of comments that were last gone past: each of them may be a waiver. */
  block?: { first: number; last: number };
}

/** The line that a waiver at `offset` is for: its own, or where it stands alone the next that is no comment. From 1. */
export function lineFor(site: Lines, offset: number): number {
  const { text, starts } = site;
  const own = placeOf(starts, { start: offset, end: offset }).line;
  if (text.slice(starts[own - 1], offset).trim() !== '') return own;
  const known = site.block;
  if (known !== undefined && own >= known.first && own <= known.last) return known.last + 1;
  let last = own;
  while (/^[ \t]*#/.test(text.slice(starts[last] ?? text.length, starts[last + 1]))) last++;
  site.block = { first: own, last };
  return last + 1;
}

/** The last line of those that are further in than this one, with blank ones and comments between. */
export function endOf({ text, starts }: Lines, line: number): number {
  const indentOf = (row: number) => /^ *(?![ #\r\n])/.exec(text.slice(starts[row - 1], starts[row]))?.[0].length;
  const own = indentOf(line) ?? 0;
  let end = line;
  while (end < starts.length && (indentOf(end + 1) ?? own + 1) > own) end++;
  return end;
}

/** The name that a line begins with, such as that of an answer. */
export function keyIn({ text, starts }: Lines, line: number): string | null {
  return /^[ \t]*(?:- +)?"?([\w-]+)"?:/.exec(text.slice(starts[line - 1] ?? text.length, starts[line]))?.[1] ?? null;
}
