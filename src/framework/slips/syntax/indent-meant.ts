/**
 * Which line is wrong where one is not indented like those it belongs to: the reader stumbles over the first that doesn't
 * fit, and often the one above it is the one that was moved, or lacks its hyphen. Pure.
 */
import { NAMING_KEYS } from '../../../diagnostics/subject.ts';
import { moved } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant, shown } from '../lines/text-lines.ts';
import { OF_ROUNDS } from '../misread/misplaced.ts';
import { indentByName } from './indent-by-name.ts';
import { isAmongAnswers } from './parts-meant.ts';

/** A name that has what belongs to it below. */
const OPENS = /^(?:- +)?[a-z][a-z-]*:(?: +#.*)?$/;

/** The line that was meant, where it is another one than that which the reader stumbled over. */
export function indentMeant(lines: readonly string[], index: number): Meant | null {
  return (
    missingDashAgain(lines, index) ??
    missingDash(lines, index) ??
    missingFirstDash(lines, index) ??
    firstTooFarRight(lines, index) ??
    indentByName(lines, index) ??
    misplacedAbove(lines, index) ??
    outlierAbove(lines, index) ??
    oddAbove(lines, index) ??
    answerTooFarLeft(lines, index)
  );
}

/** An entry of a list that begins with its name or id, and whose other lines stand as if a hyphen were in front of it. */
function missingDash(lines: readonly string[], index: number): Meant | null {
  const above = lineBefore(lines, index);
  const owner = above === null ? null : lineBefore(lines, above.index);
  if (above === null || owner === null || above.column + 2 !== lineAt(lines, index).column) return null;
  const [, key] = /^([a-z]+): /.exec(above.text.trim()) ?? [];
  const [, list] = /^(?:- +)?([a-z]+):$/.exec(owner.text.trim()) ?? [];
  if (list === undefined || owner.column >= above.column || !NAMING_KEYS.some((name) => name === key)) return null;
  return noDash(above, list, above.column);
}

/** The first line of a second entry, or what stands below it, where its name is one that the entry above has already. */
function missingDashAgain(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  return dashLike(lines, here, here.column > 0) ?? dashLike(lines, above, (above?.column ?? 0) < here.column);
}

function dashLike(lines: readonly string[], line: Line | null, couldBe: boolean): Meant | null {
  if (!couldBe || line === null || !startsEntry(line)) return null;
  const first = new RegExp(`^ *- +${/^\s*([a-z]+)/.exec(line.text)?.[1]}: `);
  let entry = lineBefore(lines, line.index);
  while (entry !== null && !first.test(entry.text)) {
    if (entry.column === 0) return null;
    entry = lineBefore(lines, entry.index);
  }
  let owner = entry;
  while (owner !== null && (owner.column > (entry?.column ?? 0) || /^ *- /.test(owner.text)))
    owner = lineBefore(lines, owner.index);
  const list = /^ *(?:- +)?([a-z]+):(?: +#.*)?$/.exec(owner?.text ?? '')?.[1];
  if (entry === null || list === undefined || line.column > entry.column + 1) return null;
  return noDash(line, list, entry.column);
}

/** An entry in the column of what the one above holds, which begins with the same name, or is a text and no name. */
export function itemTooFarRight(lines: readonly string[], index: number): Meant | null {
  const { column, text } = lineAt(lines, index);
  const key = /^ *- +([a-z]+): /.exec(text)?.[1];
  const isText = !/^ *- +[^\s"'[{][^:]*:(?: |$)/.test(text);
  let above = lineBefore(lines, index);
  while (above !== null && above.column >= column) above = lineBefore(lines, above.index);
  if (above === null || above.column + 2 !== column || !/^ *- /.test(above.text)) return null;
  if (isText) return moved({ index, column }, above.column);
  if (key === undefined) return null;
  return new RegExp(`^ *- +${key}: `).test(above.text) ? moved({ index, column }, above.column) : null;
}

/** The first line of a part or of an entry, one space beside the next one, in a column that nothing else stands in. */
function oddAbove(lines: readonly string[], index: number): Meant | null {
  const { column } = lineAt(lines, index);
  let above = lineBefore(lines, index);
  while (above !== null && above.column > column + 1) above = lineBefore(lines, above.index);
  if (above === null || above.column % 2 === 0) return null;
  const wanted = /^\s*- /.test(above.text) ? column - 2 : column;
  if (Math.abs(above.column - wanted) !== 1) return null;
  const before = lineBefore(lines, above.index);
  return before !== null && before.column >= above.column ? null : moved(above, wanted);
}

/** The first lines of the file, where the next one stands at the left edge. */
function firstTooFarRight(lines: readonly string[], index: number): Meant | null {
  const first = lineAfter(lines, -1);
  if (first === null || first.index >= index || first.column < 1 || lineAt(lines, index).column > 0) return null;
  return moved(first, 0);
}

/** An answer in the column of "answers:", between others. */
function answerTooFarLeft(lines: readonly string[], index: number): Meant | null {
  const { column } = lineAt(lines, index);
  const above = lineBefore(lines, index);
  const before = above === null ? null : lineBefore(lines, above.index);
  if (above === null || before?.column !== column || above.column >= column || !isAmongAnswers(lines, before))
    return null;
  const key = /^ *([a-z][\w-]*): +\S/.exec(above.text)?.[1];
  return key === undefined || OF_ROUNDS.has(key) ? null : moved(above, column);
}

/** A name that holds what is below it, in the column of the one above that has nothing below it: it belongs to that one. */
function misplacedAbove(lines: readonly string[], index: number): Meant | null {
  const { column } = lineAt(lines, index);
  let owner = lineBefore(lines, index);
  while (owner !== null && owner.column >= column) owner = lineBefore(lines, owner.index);
  const above = owner === null ? null : lineBefore(lines, owner.index);
  if (owner === null || above === null || above.column !== owner.column) return null;
  if (![owner, above].every(({ text }) => /^[a-z-]+:$/.test(text.trim()))) return null;
  return moved(owner, column);
}

/** The first entry of a list, whose first line lacks the hyphen and stands where the others do; the next entry has one. */
function missingFirstDash(lines: readonly string[], index: number): Meant | null {
  const { column, text } = lineAt(lines, index);
  if (!/^\s*- /.test(text)) return null;
  let first = lineBefore(lines, index);
  let owner = first === null ? null : lineBefore(lines, first.index);
  while (owner !== null && owner.column > column) [first, owner] = [owner, lineBefore(lines, owner.index)];
  const list = /^(?:- +)?([a-z]+):(?: +#.*)?$/.exec(owner?.text.trim() ?? '')?.[1];
  if (first === null || list === undefined || first.column !== column + 2 || !startsEntry(first)) return null;
  return noDash(first, list, column);
}

/** An entry in braces above or below a line that begins with a hyphen, without one of its own. */
export function missingDashOfBraces(lines: readonly string[], index: number): Meant | null {
  const item = lineAt(lines, index);
  const entry = [lineBefore(lines, index), lineAfter(lines, index)].find((line) => line?.text.trim().startsWith('{'));
  if (!/^\s*- /.test(item.text) || entry === undefined || entry === null) return null;
  if (entry.column !== item.column && entry.column !== item.column + 2) return null;
  let owner = lineBefore(lines, index);
  while (owner !== null && !OPENS.test(owner.text.trim())) owner = lineBefore(lines, owner.index);
  const list = /([a-z-]+):/.exec(owner?.text ?? '')?.[1];
  return list === undefined ? null : noDash(entry, list, item.column);
}

function startsEntry({ text }: Line): boolean {
  const key = /^([a-z]+): /.exec(text.trim())?.[1];
  return NAMING_KEYS.some((name) => name === key);
}

function noDash({ index, column, text }: Line, list: string, spaces: number): Meant {
  const range = { start: column, end: text.length };
  return { kind: 'NO_DASH', line: index, range, args: { list, spaces, ...shown(`- ${text.trim()}`) } };
}

/**
 * The line above, where it is the one that was moved: the lines around the two stand as this one does, or it is the first
 * of those that belong to a name, and the others stand as this one does.
 */
function outlierAbove(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  const next = lineAfter(lines, index);
  if (above === null || next === null || /^\s*- /.test(here.text)) return null;
  // What an item holds begins two further right.
  const inset = /^\s*- /.test(above.text) ? 2 : 0;
  const isAsNext = next.column === here.column && !/^\s*- /.test(next.text);
  const wanted = here.column - inset;
  if (!isAsNext || above.column === wanted || wanted < 0) return null;
  const before = lineBefore(lines, above.index);
  if (before === null) return null;
  const isSibling = inset === 0 && before.column === here.column;
  const isFirst = OPENS.test(before.text.trim()) && before.column < here.column;
  if (!isSibling && !isFirst) return null;
  return moved(above, wanted);
}
