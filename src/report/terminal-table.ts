/** Tables of `--details` on a terminal, without borders; loaded only when there is one to draw. */
import CliTable from 'cli-table3';
import type { Table } from './blocks.ts';
import { inert, widthOf } from './layout.ts';

const GAP = 2;
const NARROWEST = 6;
const none = '';
const noBorders = {
  top: none,
  'top-mid': none,
  'top-left': none,
  'top-right': none,
  bottom: none,
  'bottom-mid': none,
  'bottom-left': none,
  'bottom-right': none,
  left: none,
  'left-mid': none,
  mid: none,
  'mid-mid': none,
  right: none,
  'right-mid': none,
  middle: none,
};

/** Lines of at most `width` columns; cells wrap where they must. */
export function drawTable(table: Table, width: number): string[] {
  const cells = [table.head, ...table.rows].map((row) => row.map(inert));
  const right = new Set(table.right ?? []);
  const drawn = new CliTable({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: columnWidths(cells, width),
    colAligns: table.head.map((_, column) => (right.has(column) ? 'right' : 'left')),
    wordWrap: true,
  });
  drawn.push(...cells);
  return drawn.toString().split('\n');
}

/** Natural widths, with the widest column giving way until the row fits. */
function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))) + GAP);
  const excess = () => widths.reduce((sum, one) => sum + one, 0) - width;
  while (excess() > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
