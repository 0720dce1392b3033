/** Offsets of a text as lines and columns, both from 1; columns count UTF-16 units. Pure. */
import type { Place } from '../diagnostics/diagnostic.ts';

export interface Range {
  start: number;
  end: number;
}

/** Where each line starts; a line ends at a line feed. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of `range` in the text whose lines start at `starts`. */
export function placeOf(starts: readonly number[], range: Range): Place {
  const from = lineOf(starts, range.start);
  const to = lineOf(starts, Math.max(range.start, range.end));
  return {
    line: from + 1,
    column: range.start - (starts[from] ?? 0) + 1,
    endLine: to + 1,
    endColumn: Math.max(range.start, range.end) - (starts[to] ?? 0) + 1,
  };
}

/** The text of line `index` (from 0) without its line end. */
export function lineAt(text: string, starts: readonly number[], index: number): string {
  const start = starts[index] ?? text.length;
  const end = starts[index + 1] ?? text.length;
  return text.slice(start, end).replace(/\r?\n$/, '');
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
