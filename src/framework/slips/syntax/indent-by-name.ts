/**
 * Which line was moved where the reader of YAML stumbles over one that doesn't fit: in an alliance file each name stands
 * below few others, so that the one which stands below none of them is wrong, however well it fits its neighbors. Pure.
 */
import { findSlips } from '../../../document/block-slips.ts';
import { ownersOf } from '../lines/format-keys.ts';
import { ITEM, isAmiss, moved, nameOf, OPENS, stepOf, wantedByName, withMoved } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant } from '../lines/text-lines.ts';

/** Further up nobody has just written. */
const MOST_ABOVE = 30;
/** To try one is to read the text up to there. */
const MOST_TRIED = 3;
/** Of a text of more lines than people write, one is tried. */
const MANY_LINES = 5000;

/** The line that was moved, above the one at `index` or that one itself; null where no name tells. */
export function indentByName(lines: readonly string[], index: number): Meant | null {
  const above = movedAbove(lines, index, wantedAbove);
  if (above !== null) return above;
  const wanted = wantedByName(lines, index);
  const here = lineAt(lines, index);
  return wanted !== null && fits(lines, here, wanted, index) ? moved(here, wanted) : null;
}

/** The line above that stands below a name that it can't stand below, and is why this one doesn't fit. */
export function strayAbove(lines: readonly string[], index: number): Meant | null {
  return movedAbove(lines, index, wantedOfStray);
}

/** The line above in the same column that can't stand there: names below it seem to belong to the part that it cut in two. */
export function strayBeside(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  let line = lineBefore(lines, index);
  for (let n = 0; line !== null && line.column >= here.column && n < MOST_ABOVE; n++) {
    const wanted = line.column === here.column ? wantedOfStray(lines, line) : null;
    if (wanted !== null) return moved(line, wanted);
    line = lineBefore(lines, line.index);
  }
  return null;
}

function movedAbove(lines: readonly string[], index: number, wantedOf: typeof wantedAbove): Meant | null {
  const here = lineAt(lines, index);
  let tried = lines.length > MANY_LINES ? MOST_TRIED - 1 : 0;
  let line: Line | null = lineBefore(lines, index);
  for (let n = 0; line !== null && n < MOST_ABOVE && tried < MOST_TRIED; n++, line = lineBefore(lines, line.index)) {
    const wanted = wantedOf(lines, line, here);
    if (wanted === null) continue;
    const first = firstMoved(lines, line, wanted);
    if (fits(lines, first, wanted, index)) return moved(first, wanted);
    tried++;
    line = first;
  }
  return null;
}

/** The first of those beside it that were moved as it was. */
function firstMoved(lines: readonly string[], line: Line, wanted: number): Line {
  let first = line;
  let above = lineBefore(lines, line.index);
  for (let n = 0; above !== null && n < MOST_ABOVE && above.column >= line.column; n++) {
    if (above.column === line.column) {
      if (!isAmiss(lines, above) || wantedByName(lines, above.index) !== wanted) break;
      first = above;
    }
    above = lineBefore(lines, above.index);
  }
  return first;
}

/** Where a line above belongs, that may be the one that was moved. */
function wantedAbove(lines: readonly string[], line: Line, here: Line): number | null {
  if (isAmiss(lines, line)) return wantedOfStray(lines, line);
  return firstOfPart(lines, line, here) ?? firstOfList(lines, line, here);
}

function wantedOfStray(lines: readonly string[], line: Line): number | null {
  return isAmiss(lines, line) ? wantedByName(lines, line.index) : null;
}

/** Of the first line or entry of a part that is indented unlike the file, where another of that part is indented like it. */
function firstOfPart(lines: readonly string[], line: Line, here: Line): number | null {
  const owner = lineBefore(lines, line.index);
  const isEntry = ITEM.test(line.text);
  if (owner === null || !OPENS.test(owner.text) || owner.column >= line.column || isEntry !== ITEM.test(here.text))
    return null;
  const usual = owner.column + stepOf(lines);
  const isUsual = here.column === usual || (isEntry && here.column === owner.column);
  // Of texts in a list nobody knows what they belong to but the one above.
  const isText = isEntry && nameOf(here.text) === '' && nameOf(line.text) === '';
  const isOther = isText || ownersOf(nameOf(here.text)).includes(nameOf(owner.text));
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
  const isOneOfMany =
    (next?.column === here.column && !ITEM.test(next.text)) ||
    (next?.column === here.column + stepOf(lines) && OPENS.test(here.text));
  return isOneOfMany || !fit.includes(line.column) || hasEntryBehind(lines, here, wanted) ? wanted : null;
}

/** Whether the next entry behind this line, which is below one, stands in that column. */
function hasEntryBehind(lines: readonly string[], line: Line, column: number): boolean {
  let next = lineAfter(lines, line.index);
  while (next !== null && next.column >= line.column) next = lineAfter(lines, next.index);
  return next !== null && next.column === column && ITEM.test(next.text);
}

/** Whether all down to the line that the reader stumbled over fits once this one is moved. */
function fits(lines: readonly string[], line: Line, wanted: number, stumbled: number): boolean {
  const mended = withMoved(lines, line, wanted).slice(0, stumbled + 1);
  return findSlips(mended.join('\n')).every(({ kind }) => kind !== 'BAD_INDENT' && kind !== 'ITEM_IN_MAP');
}
