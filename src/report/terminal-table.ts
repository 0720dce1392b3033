/** Tables of `--details` on a terminal, without borders; loaded only when there is one to draw. */
import CliTable from 'cli-table3';
import type { Table } from './blocks.ts';
import { inert, partLongWords, widthOf } from './layout.ts';

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
  const widths = columnWidths(cells, width);
  const drawn = new CliTable({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: widths,
    colAligns: table.head.map((_, column) => (right.has(column) ? 'right' : 'left')),
    wordWrap: true,
  });
  drawn.push(...cells.map((row) => row.map((cell, column) => partLongWords(cell, (widths[column] ?? GAP) - GAP))));
  return drawn.toString().split('\n');
}

/** Natural widths, with the widest columns giving way until the row fits; words are parted only when nothing else helps. */
function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
  const columns = (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
  const widths = columns.map((column) => Math.max(...column.map(widthOf)) + GAP);
  const words = columns.map((column) => Math.max(...column.flatMap((cell) => cell.split(' ').map(widthOf))) + GAP);
  shrink(widths, words, width);
  shrink(
    widths,
    words.map(() => NARROWEST),
    width,
  );
  return widths;
}

function shrink(widths: number[], least: readonly number[], width: number): void {
  const slack = (column: number) => ((widths[column] ?? 0) > (least[column] ?? 0) ? (widths[column] ?? 0) : 0);
  while (widths.reduce((sum, one) => sum + one, 0) > width) {
    const widest = widths.reduce((best, _, column) => (slack(column) > slack(best) ? column : best), 0);
    if (slack(widest) === 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
