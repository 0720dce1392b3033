/** Rounds without their id: a date or a name in its place, or answers alone. Pure. */

import { keysOfFormat, ownersOf } from '../lines/format-keys.ts';
import { nameOf } from '../lines/indent-wanted.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant, shown } from '../lines/text-lines.ts';
import { dateMeant } from '../wording/date-meant.ts';
import type { Trial } from './lines-tried.ts';

const ITEM = /^ *- +/;
const ROUNDS = /^assessments:(?: +#.*)?$/;
/** A few words, as an entry or as a name with lines below it. */
const WORDS = /^ *(?:- +)?([\p{L}\d][^:#{}[\]"']{0,60}?):?(?: +#.*)?$/u;
/** A month alone is no day of a round. */
const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+){0,5}$/;
/** Lines of a round, or answers. */
const MOST_BELOW = 100;
/** What stands for the date that is asked for once the round has its id. */
const SOME_DAY = 'undated: not told';

/** `spring-2026:` or `- May 2026` in place of `- id: spring-2026`. */
export function roundWithoutId(lines: readonly string[], index: number): Trial[] {
  const line = lineAt(lines, index);
  const below = lineAfter(lines, index);
  const words = WORDS.exec(line.text)?.[1] ?? '';
  const isName = /:(?: +#.*)?$/.test(line.text);
  if (below === null || ITEM.test(line.text) === isName || keysOfFormat().has(words)) return [];
  if (below.column <= line.column || ITEM.test(below.text)) return [];
  const id = words.toLowerCase().replace(/[\s_/.,-]+/g, '-');
  if (!ID.test(id)) return [];
  const meant = `- id: ${id}`;
  const put = lines.with(index, `${' '.repeat(line.column)}${meant}`);
  const path = pathOfLine(put, lineAt(put, index));
  if (path?.length !== 1 || path[0] !== 'assessments') return [];
  if (isDated(lines, below)) return [{ meant: told('ROUND_ID', line, shown(meant)), lines: put }];
  const date = dateMeant(words);
  const args = { ...shown(meant), ...(FULL_DAY.test(date ?? '') && { date: date ?? '', spaces: below.column }) };
  const dated = put.toSpliced(index + 1, 0, `${' '.repeat(below.column)}${SOME_DAY}`);
  return [{ meant: told('ROUND_ID', line, args), lines: dated }];
}

/** Whether a round with these lines says when it was. */
function isDated(lines: readonly string[], first: Line): boolean {
  let line: Line | null = first;
  for (let left = MOST_BELOW; line !== null && line.column >= first.column && left > 0; left--) {
    if (line.column === first.column && /^ *(?:date|undated):/.test(line.text)) return true;
    line = lineAfter(lines, line.index);
  }
  return false;
}

/** `- safe-space: 2` right below `assessments:`. */
export function answersAsRounds(lines: readonly string[], index: number): Trial[] {
  const first = lineAt(lines, index);
  if (!ROUNDS.test(lineBefore(lines, index)?.text ?? '') || !isAnswer(first, first.column)) return [];
  let last = first;
  for (let left = MOST_BELOW; left > 0; left--) {
    const next = lineAfter(lines, last.index);
    if (next === null || !isAnswer(next, first.column)) break;
    last = next;
  }
  const { column } = first;
  const beside = ' '.repeat(column + 2);
  const answers = lines.slice(index, last.index + 1).map((text) => `${beside}  ${text.trim().replace(/^- +/, '')}`);
  const head = [`${' '.repeat(column)}- id: spring-2026`, `${beside}${SOME_DAY}`, `${beside}answers:`];
  const until = last === first ? {} : { until: last.index + 1 };
  const args = { spaces: column, inner: column + 2, deep: column + 4, ...(column === 0 && { flush: 1 }), ...until };
  return [
    { meant: told('ROUND_FORM', first, args), lines: lines.toSpliced(index, answers.length, ...head, ...answers) },
  ];
}

function isAnswer({ text, column }: Line, wanted: number): boolean {
  if (column !== wanted || !/^ *- +[a-z][\w-]*: +\S/.test(text)) return false;
  return ownersOf(nameOf(text)).includes('answers');
}

function told(kind: string, { index, column, text }: Line, args: Meant['args']): Meant {
  return { kind, line: index, range: { start: column, end: text.length }, args };
}
