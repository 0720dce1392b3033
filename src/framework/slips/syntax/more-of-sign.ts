/** What the words for a sign that can't stand in a line go by: what may stand there in an alliance file. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { takesKind } from '../../takes-kind.ts';
import { isListOfFormat, listsOfFormat, ownersOf } from '../lines/format-keys.ts';
import { nameOf, OPENS } from '../lines/indent-wanted.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { lineAfter, lineAt, lineBefore, shownIfShort } from '../lines/text-lines.ts';
import { isAmongAnswers } from './parts-meant.ts';

/** In place of a level, within the braces of an answer. */
const LEVEL = /\blevel: *[^\s\w,}]+(?= *[,}])/;

/** A part behind another one, with a sign alone in place of its value. */
const NOTHING = /, *[a-z][\w-]*: +[?-](?= *[,}])/;

/** What is longer nobody copies by hand. */
const LONGEST = 300;

/** Of a line counted from 0. */
export function moreOfSign(
  { kind, sign }: Diagnostic['args'],
  lines: readonly string[],
  index: number,
): Diagnostic['args'] {
  if (kind === 'ITEM_IN_MAP') return listAround(lines, index);
  if (kind === 'SIGN_IN_BRACES') return { ...withoutPart(lines, index), ...withoutLevel(lines, index) };
  const isBracket = kind === 'TEXT_BEHIND_BRACKETS' ? sign === ']' : kind === 'NEVER_CLOSED' && sign === 'bracket [';
  if (!isBracket || !isText(lines, index)) return {};
  const { text, column } = lineAt(lines, index);
  const isBare = text.endsWith('[') && (lineAfter(lines, index)?.column ?? 0) <= column;
  return { text: 1, ...(isBare && { bare: 1 }) };
}

/** The name above, where entries stand below it and nothing else, with the line that is none. */
function listAround(lines: readonly string[], index: number): Diagnostic['args'] {
  const { column } = lineAt(lines, index);
  let owner = lineBefore(lines, index);
  while (owner !== null && owner.column >= column) owner = lineBefore(lines, owner.index);
  const name = owner !== null && OPENS.test(owner.text) ? nameOf(owner.text) : '';
  if (!isListOfFormat(name)) return {};
  const beside = lineBefore(lines, index);
  if (beside === null || beside.column !== column || /^\s*- /.test(beside.text)) return { list: name };
  const [home, ...others] = ownersOf(nameOf(beside.text));
  const isSure =
    typeof home === 'string' && others.length === 0 && ownersOf(home).includes(null) && !isListOfFormat(home);
  const dash = listsOfFormat().get(name);
  return {
    list: name,
    line: beside.index + 1,
    spaces: column,
    ...(dash !== undefined && { dash }),
    ...(isSure && home !== name && { owner: home }),
  };
}

/** The line with an answer that nobody knows. */
function withoutLevel(lines: readonly string[], index: number): { meant?: string } {
  const line = lineAt(lines, index);
  const text = line.text.trim();
  return text.length <= LONGEST && LEVEL.test(text) && isAmongAnswers(lines, line)
    ? shownIfShort(text.replace(LEVEL, 'unknown: true').replace(/ +#.*$/, ''))
    : {};
}

/** The line without a part that says nothing. */
function withoutPart(lines: readonly string[], index: number): { left?: string } {
  const text = lineAt(lines, index)
    .text.trim()
    .replace(/ +#.*$/, '');
  const left = text.replace(NOTHING, '');
  if (text.length > LONGEST || left === text || NOTHING.test(left) || !/\{.*\}$/.test(left)) return {};
  const { meant } = shownIfShort(left);
  return meant === undefined ? {} : { left: meant };
}

/** Whether the name of the line has a text behind it, and never a list. */
function isText(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index);
  const [, dash = '', key] = /^ *(- +)?([a-z][\w-]*): +\[/.exec(line.text) ?? [];
  const around = key === undefined ? null : pathOfLine(lines, line);
  if (around === null || key === undefined) return false;
  const path = [...around, ...(dash === '' ? [] : [0]), key];
  return takesKind(path, '') && !takesKind(path, []);
}
