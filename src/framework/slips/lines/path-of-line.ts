/** Where in the data a line of block style stands, by the columns of those above it. Pure. */
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import { type Line, lineBefore } from './text-lines.ts';

/** Spaces and hyphens in front, and a name with its colon, if it has one. */
const BEGINNING = /^( *)((?:- +)*)(?:([\w-]+):(?: |$))?/;
/** A line that stands below more is none that a person indented. */
const MOST_ABOVE = 2000;

/** Of what holds the line: its names, and 0 for each entry of a list; null where a name above can't be read. */
export function pathOfLine(lines: readonly string[], { index, text }: Line): DataPath | null {
  const path: (string | number)[] = [];
  let [column, isItem] = edgeOf(text);
  let above = lineBefore(lines, index);
  for (let left = MOST_ABOVE; above !== null; above = lineBefore(lines, above.index)) {
    if (column === 0 && !isItem) return path;
    if (left-- === 0) return null;
    const [, lead = '', dashes = '', key] = BEGINNING.exec(above.text) ?? [];
    const inner = lead.length + dashes.length;
    // A list may stand as far left as its name.
    const isOwner = inner < column || (inner === column && isItem && dashes === '');
    if (isOwner && key === undefined) return null;
    if (isOwner && key !== undefined) path.unshift(key);
    if (dashes === '' ? !isOwner : lead.length >= column) continue;
    if (dashes !== '') path.unshift(0);
    [column, isItem] = [lead.length, dashes !== ''];
  }
  return column === 0 && !isItem ? path : null;
}

function edgeOf(text: string): [number, boolean] {
  const [, lead = '', dashes = ''] = BEGINNING.exec(text) ?? [];
  return [lead.length, dashes !== ''];
}
