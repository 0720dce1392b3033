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

/** The nearest line above that is less far in, where the text begins that this line is part of; null where there is none. */
export function beginOf(lines: Lines, line: number): number | null {
  const own = /^ */.exec(lines.text.slice(lines.starts[line - 1]))?.[0].length ?? 0;
  let begin = line - 1;
  while (begin > 0 && (indentOf(lines, begin) ?? own) >= own) begin--;
  return begin > 0 ? begin : null;
}

/** Nothing of a line that is blank or a comment. */
function indentOf({ text, starts }: Lines, line: number): number | undefined {
  return /^ *(?![ #\r\n])/.exec(text.slice(starts[line - 1], starts[line]))?.[0].length;
}

/** The last line of those that are further in than this one, with blank ones and comments between. */
export function endOf(lines: Lines, line: number): number {
  const own = indentOf(lines, line) ?? 0;
  let end = line;
  while (end < lines.starts.length && (indentOf(lines, end + 1) ?? own + 1) > own) end++;
  return end;
}

/** The name that a line begins with, such as that of an answer. */
export function keyIn({ text, starts }: Lines, line: number): string | null {
  return /^[ \t]*(?:- +)?"?([\w-]+)"?:/.exec(text.slice(starts[line - 1] ?? text.length, starts[line]))?.[1] ?? null;
}
