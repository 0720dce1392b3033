/**
 * Which line was moved where the reader of YAML stumbles over one that doesn't fit: in an alliance file each name stands
 * below few others, so that the one which stands below none of them is wrong, however well it fits its neighbors. Pure.
 */
import { findSlips } from '../../document/block-slips.ts';
import { ownersOf } from './format-keys.ts';
import { ITEM, lastMoved, moved, nameOf, OPENS, shifted, stepOf, wantedByName } from './indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant } from './text-lines.ts';

/** Further up nobody has just written. */
const MOST_ABOVE = 30;
/** To try one is to read the text up to there. */
const MOST_TRIED = 3;

/** The line that was moved, above the one at `index` or that one itself; null where no name tells. */
export function indentByName(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  let tried = 0;
  let line: Line | null = lineBefore(lines, index);
  for (let n = 0; line !== null && n < MOST_ABOVE && tried < MOST_TRIED; n++, line = lineBefore(lines, line.index)) {
    const wanted = wantedAbove(lines, line, here);
    if (wanted === null) continue;
    if (fits(lines, line, wanted, index)) return moved(line, wanted);
    tried++;
  }
  const wanted = wantedByName(lines, index);
  return wanted !== null && fits(lines, here, wanted, index) ? moved(here, wanted) : null;
}

/** Where a line above belongs, that may be the one that was moved. */
function wantedAbove(lines: readonly string[], line: Line, here: Line): number | null {
  if (isAmiss(lines, line)) return wantedByName(lines, line.index);
  return firstOfPart(lines, line, here) ?? firstOfList(lines, line, here);
}

/** Whether it stands below a name that it can't stand below. */
function isAmiss(lines: readonly string[], line: Line): boolean {
  const owners = ownersOf(nameOf(line.text));
  return owners.length > 0 && !owners.includes(ownerOf(lines, line));
}

/** Of the first line or entry of a part that is indented unlike the file, where another of that part is indented like it. */
function firstOfPart(lines: readonly string[], line: Line, here: Line): number | null {
  const owner = lineBefore(lines, line.index);
  const isEntry = ITEM.test(line.text);
  if (owner === null || !OPENS.test(owner.text) || owner.column >= line.column || isEntry !== ITEM.test(here.text))
    return null;
  const usual = owner.column + stepOf(lines);
  const isUsual = here.column === usual || (isEntry && here.column === owner.column);
  const isOther = ownersOf(nameOf(here.text)).includes(nameOf(owner.text));
  return isUsual && isOther && line.column !== usual ? here.column : null;
}

/** Of the first entry of a list, where what belongs to it stands as if its hyphen were further left or right. */
function firstOfList(lines: readonly string[], line: Line, here: Line): number | null {
  const owner = lineBefore(lines, line.index);
  const dash = ITEM.exec(line.text)?.[0].length ?? 0;
  if (owner === null || dash === 0 || !OPENS.test(owner.text) || ITEM.test(here.text)) return null;
  if (lineBefore(lines, here.index)?.index !== line.index) return null;
  if (!ownersOf(nameOf(here.text)).includes(nameOf(owner.text))) return null;
  const fit = [owner.column, owner.column + stepOf(lines)];
  const wanted = here.column - (dash - line.column);
  if (wanted === line.column || !fit.includes(wanted)) return null;
  const next = lineAfter(lines, here.index);
  const isOneOfMany = next?.column === here.column && !ITEM.test(next.text);
  return isOneOfMany || !fit.includes(line.column) || hasEntryBehind(lines, here, wanted) ? wanted : null;
}

/** Whether the next entry behind this line, which is below one, stands in that column. */
function hasEntryBehind(lines: readonly string[], line: Line, column: number): boolean {
  let next = lineAfter(lines, line.index);
  while (next !== null && next.column >= line.column) next = lineAfter(lines, next.index);
  return next !== null && next.column === column && ITEM.test(next.text);
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

/** Whether the line that the reader stumbled over fits once this one is moved. */
function fits(lines: readonly string[], { index, column }: Line, wanted: number, stumbled: number): boolean {
  const last = lastMoved(lines, index);
  const mended = lines
    .slice(0, stumbled + 1)
    .map((line, at) => (at < index || at > last ? line : shifted(line, wanted - column)));
  return findSlips(mended.join('\n')).every(({ line, kind }) => line !== stumbled || kind !== 'BAD_INDENT');
}
