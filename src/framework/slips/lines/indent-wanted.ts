/**
 * Where a line belongs that is not indented like any of those around it: by its name, which stands below few others in an
 * alliance file, and which lines were moved along with it. Pure.
 */
import { keysOfFile, ownersOf } from './format-keys.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant } from './text-lines.ts';

/** A name on a line of its own, or the first one of an entry; without quotes. */
const NAME = /^\s*(?:- +)*([a-z][\w-]*):(?: |$)/;
export const ITEM = /^\s*- +/;
/** Has what belongs to it below. */
export const OPENS = /:(?: +#.*)?$/;

/** Lines above that were moved as well are looked behind. */
const MOST_STRAYS = 30;

/** What the words for a wrong indentation go by, of a line in `found` spaces that a reader of YAML would put at `wanted`. */
export function moreOfIndent(
  lines: readonly string[],
  index: number,
  wanted: unknown,
): Record<string, number | string> {
  const here = lineAt(lines, index);
  const found = here.column;
  const column = wantedByName(lines, index) ?? (typeof wanted === 'number' ? wanted : null);
  // One space is as far as nothing is indented, and so near to two columns that nobody could choose.
  const isPart = column === null && found === 1 && keysOfFile().has(nameOf(here.text));
  const own = isPart ? 0 : column;
  if (own === null) return {};
  const last = lastMoved(lines, index);
  const until = last > index ? { until: last + 1, ...movedBy(found, own) } : {};
  return { found, wanted: own, ...(own === 0 && { flush: 1 }), ...until, ...neighborAbove(lines, index, own) };
}

/** The column of what stands beside it below a name that it may stand below; null where that isn't sure. */
export function wantedByName(lines: readonly string[], index: number): number | null {
  return homeByName(lines, index)?.column ?? null;
}

/** Where a line belongs, by its name: the column, and the name above that it is below then; null at the left edge. */
export interface Home {
  column: number;
  owner: Line | null;
}

/** Where else than it stands; null where that isn't sure. */
export function homeByName(lines: readonly string[], index: number): Home | null {
  const { text, column } = lineAt(lines, index);
  const isEntry = ITEM.test(text);
  const owners = ownersOf(nameOf(text));
  const homes = new Map<number, Line | null>();
  let inner: { column: number; isItem: boolean } | null = null;
  let strays = 0;
  for (let line = lineBefore(lines, index); line !== null; line = lineBefore(lines, line.index)) {
    const beside: number = inner?.column ?? Number.POSITIVE_INFINITY;
    const isItem = ITEM.test(line.text);
    // A list may stand as far left as its name.
    const isOwner = line.column < beside || (line.column === beside && inner?.isItem === true && !isItem);
    if (!isOwner) continue;
    if (strays < MOST_STRAYS && isStrayWith(lines, line, owners)) {
      // It was moved as well, and what is above it is what both belong to.
      homes.clear();
      inner = null;
      strays++;
      continue;
    }
    if (owners.includes(nameOf(line.text)) && !isItem && OPENS.test(line.text)) {
      const below = columnBelow(lines, line.index, isEntry);
      if (below !== null) homes.set(below, line);
    }
    inner = { column: line.column, isItem };
  }
  if (owners.includes(null) && !isEntry) homes.set(0, null);
  const home = nearestHome(lines, index, [...homes.keys()]);
  return home === null || home === column ? null : { column: home, owner: homes.get(home) ?? null };
}

/** Where the next line stands, or else the nearest; of two as near the one where the line above stands. */
function nearestHome(lines: readonly string[], index: number, homes: readonly number[]): number | null {
  const { column } = lineAt(lines, index);
  const next = lineAfter(lines, index)?.column ?? -1;
  if (homes.includes(next)) return next;
  const [nearest, other] = [...homes].sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
  if (nearest === undefined || other === undefined) return nearest ?? null;
  if (Math.abs(nearest - column) < Math.abs(other - column)) return nearest;
  const above = lineBefore(lines, index)?.column ?? -1;
  return [nearest, other].includes(above) ? above : null;
}

function isStrayWith(lines: readonly string[], line: Line, owners: readonly (string | null)[]): boolean {
  return ownersOf(nameOf(line.text)).some((owner) => owners.includes(owner)) && isAmiss(lines, line);
}

/** Whether it stands below a name that it can't stand below. */
export function isAmiss(lines: readonly string[], line: Line): boolean {
  const owners = ownersOf(nameOf(line.text));
  return owners.length > 0 && !owners.includes(ownerOf(lines, line));
}

/** The name that it is below; null at the left edge. */
function ownerOf(lines: readonly string[], { index, column, text }: Line): string | null {
  let edge = column;
  let isItem = ITEM.test(text);
  for (let above = lineBefore(lines, index); above !== null; above = lineBefore(lines, above.index)) {
    const isEntry = ITEM.test(above.text);
    if (above.column > edge || (above.column === edge && !(isItem && !isEntry))) continue;
    if (!isEntry || OPENS.test(above.text)) return nameOf(above.text);
    [edge, isItem] = [above.column, true];
  }
  return null;
}

/** Where the entries of this name stand, or the names below it, which in a list are behind the hyphen; null where it has none such. */
function columnBelow(lines: readonly string[], owner: number, isEntry: boolean): number | null {
  const below = lineAfter(lines, owner);
  if (below === null) return null;
  const dash = ITEM.exec(below.text)?.[0].length;
  if (isEntry) return dash === undefined ? null : below.column;
  const { column } = lineAt(lines, owner);
  return dash ?? (below.column > column ? below.column : column + stepOf(lines));
}

/** The last of the lines below that stand as this one does or belong to it; what belongs to it and was left behind is none. */
export function lastMoved(lines: readonly string[], index: number): number {
  const first = lineAt(lines, index);
  const { column: found, text } = first;
  const isItem = ITEM.test(text);
  const isWrong = isAmiss(lines, first);
  const inner = found + (isItem ? 2 : stepOf(lines));
  let last = first;
  for (let next = lineAfter(lines, index); next !== null; next = lineAfter(lines, next.index)) {
    if (next.column === found) {
      // What stands beside it may belong below it.
      const isBelow = OPENS.test(text) && ownersOf(nameOf(next.text)).includes(nameOf(text));
      const isHome = isWrong && !isAmiss(lines, next);
      if (isBelow || isHome || ITEM.test(next.text) !== isItem) break;
    } else if (next.column < inner || (isItem && next.column === inner && isEntryBesideNames(next, last))) break;
    else if (last.column === found && !(next.column === inner && (isItem || OPENS.test(last.text)))) break;
    last = next;
  }
  return last.index;
}

function isEntryBesideNames(line: Line, above: Line): boolean {
  return ITEM.test(line.text) && !ITEM.test(above.text) && !OPENS.test(above.text);
}

/** How far names stand behind the one that they are below, in most files and where one alone is no rule. */
const USUAL_STEP = 2;

/** The same in this file. */
export function stepOf(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (let line = lineAfter(lines, -1); line !== null; line = lineAfter(lines, line.index)) {
    const below = OPENS.test(line.text) ? lineAfter(lines, line.index) : null;
    const step = below === null || ITEM.test(line.text) || ITEM.test(below.text) ? 0 : below.column - line.column;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [most, n = 0] = [...counts].sort(([, n], [, m]) => m - n)[0] ?? [];
  return most === undefined || n < 2 ? USUAL_STEP : most;
}

export function nameOf(text: string): string {
  return NAME.exec(text)?.[1] ?? '';
}

/** The slip of a line that belongs in another column. */
export function moved({ index, column }: Pick<Line, 'index' | 'column'>, wanted: number): Meant {
  const range = { start: 0, end: Math.max(column, 1) };
  return { kind: 'BAD_INDENT', line: index, range, args: { found: column, wanted } };
}

/** The name of the line above that stands in this column and belongs to the same part, or of an entry the line of the one above. */
function neighborAbove(
  lines: readonly string[],
  index: number,
  wanted: number,
): { beside?: string; at?: number; like?: number } {
  let line = lineBefore(lines, index);
  while (line !== null && line.column > wanted) line = lineBefore(lines, line.index);
  if (line === null || line.column < wanted) return {};
  if (ITEM.test(line.text)) return ITEM.test(lineAt(lines, index).text) ? { like: line.index + 1 } : {};
  if (nameOf(line.text) === '') return {};
  return { beside: nameOf(line.text), at: line.index + 1 };
}

/** By how many spaces in front a line is moved, for the words about it. */
export function movedBy(found: number, wanted: number): { more: number } | { fewer: number } {
  return wanted > found ? { more: wanted - found } : { fewer: found - wanted };
}

/** The lines with this one in the column that it belongs to, and with it what was moved along. */
export function withMoved(
  lines: readonly string[],
  { index, column }: Pick<Line, 'index' | 'column'>,
  wanted: number,
): string[] {
  const last = lastMoved(lines, index);
  return lines.map((line, at) => (at < index || at > last ? line : shifted(line, wanted - column)));
}

function shifted(line: string, by: number): string {
  const rest = line.trimStart();
  return rest === '' ? line : `${' '.repeat(Math.max(0, line.length - rest.length + by))}${rest}`;
}
