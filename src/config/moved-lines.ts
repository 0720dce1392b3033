/**
 * Lines of a configuration that stand in the wrong column, found by trying: whichever line, or lines beside each other, would
 * leave the fewest faults once they are moved are the ones. A configuration is short enough for that. Pure.
 */
import { ITEM, stepOf } from '../framework/slips/lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore } from '../framework/slips/lines/text-lines.ts';

/** Lines from the first to the last, counted from 0, and by how many columns they are to be moved. */
export interface Move {
  from: number;
  to: number;
  by: number;
}

/** How a text is judged: the number of its faults, or null where it can't be what was meant; `same` for texts that say the same. */
export interface Judge {
  faultsIn(text: string, move: Move): number | null;
  same(text: string): string;
}

/** In a longer file nobody looks at each line. */
const MOST_LINES = 400;
/** How far above what is told the moved line may stand, and how many were moved at once. */
const MOST_ABOVE = 30;
const MOST_MOVED = 20;
/** How far what belongs to an entry stands behind its hyphen. */
const BEHIND_HYPHEN = 2;
/** Further nobody slips. */
const MOST_COLUMNS = 8;

/** The move that leaves fewer faults than `faults`, and fewer than any other; null where there is none, or two that differ. */
export function findMove(lines: readonly string[], told: readonly number[], faults: number, judge: Judge): Move | null {
  if (lines.length > MOST_LINES) return null;
  const columns = columnsOf(lines);
  let best: { move: Move; rank: readonly number[]; text: string }[] = [];
  for (const move of movesNear(lines, told, columns)) {
    const text = withMove(lines, move).join('\n');
    const left = judge.faultsIn(text, move);
    if (left === null || left >= faults) continue;
    const rank = [left, ...costOf(lines, move)];
    const order = compare(rank, best[0]?.rank ?? []);
    if (order < 0) best = [];
    if (order <= 0) best.push({ move, rank, text });
  }
  const meanings = new Set(best.map(({ text }) => judge.same(text)));
  return meanings.size === 1 ? (best[0]?.move ?? null) : null;
}

/** The lines as they are once it is done. */
export function withMove(lines: readonly string[], { from, to, by }: Move): string[] {
  return lines.map((line, index) => {
    if (index < from || index > to || line.trim() === '') return line;
    return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.search(/\S/)));
  });
}

/** Those that lines of this file stand in, or what belongs to such a line. */
export function columnsOf(lines: readonly string[]): number[] {
  const own = lines.flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : [line.search(/\S/)]));
  return [...new Set([0, ...own.flatMap((column) => [column, column + 2])])];
}

function* movesNear(lines: readonly string[], told: readonly number[], columns: readonly number[]): Generator<Move> {
  const starts = new Set(told.flatMap((index) => linesFrom(lines, index).map((line) => line.index)));
  for (const from of starts) {
    const { column } = lineAt(lines, from);
    const targets = columns.filter((wanted) => wanted !== column && Math.abs(wanted - column) <= MOST_COLUMNS);
    let last: Line | null = lineAt(lines, from);
    for (let n = 0; last !== null && last.column >= column && n < MOST_MOVED; n++) {
      for (const wanted of targets) yield { from, to: last.index, by: wanted - column };
      last = lineAfter(lines, last.index);
    }
  }
}

/** The told line and those above it, the nearest first. */
export function linesFrom(lines: readonly string[], told: number): Line[] {
  const found: Line[] = [];
  let line: Line | null = lineAt(lines, told);
  for (let n = 0; line !== null && n < MOST_ABOVE; n++, line = lineBefore(lines, line.index)) found.push(line);
  return found;
}

/** Columns that are unlike the file last, then the fewest lines, then the shortest way. */
function costOf(lines: readonly string[], { from, to, by }: Move): number[] {
  const { column, text } = lineAt(lines, from);
  const owner = ownerOf(lines, from, column + by, ITEM.test(text));
  const inset = column + by - (owner?.column ?? 0);
  const usual = owner === null ? 0 : ITEM.test(owner.text) ? BEHIND_HYPHEN : stepOf(lines);
  const isUsual = inset === usual || (inset === 0 && ITEM.test(text));
  return [isUsual ? 0 : 1, to - from, Math.abs(by)];
}

/** What a line in this column belongs to: a name, or the entry of a list; null at the left edge. */
export function ownerOf(lines: readonly string[], index: number, column: number, isItem: boolean): Line | null {
  let above = lineBefore(lines, index);
  // A list may stand as far left as its name.
  while (above !== null && (above.column > column || (above.column === column && !(isItem && !ITEM.test(above.text)))))
    above = lineBefore(lines, above.index);
  return column === 0 && !isItem ? null : above;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? Number.POSITIVE_INFINITY);
}
