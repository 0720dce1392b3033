/** Lines that part a file for the eye, and texts that go on in a line of their own, as they may have been meant. Pure. */
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { lineAfter, lineAt, lineBefore, shownIfShort } from '../lines/text-lines.ts';
import { isAmongAnswers } from '../syntax/parts-meant.ts';
import type { Trial } from './lines-tried.ts';

/** Of a text that goes on, and of names with hyphens. */
const MOST_LINES = 20;
/** Three signs or more, alone or around words. */
const PARTS = /^ *([-=*~_.+]{3,})(?: +\S.*)?$/;
/** A plain text of several words behind a name. */
const WORDS = /^( *(?:- +)*([a-z][\w-]*): +)([^\s"'[{|>&*!%@`#][^"#]*)$/;

export function acrossLines(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  return [
    ...partingLine(lines, index, kinds),
    ...partingLine(lines, lineBefore(lines, index)?.index ?? index, kinds),
    ...(kinds.has('BAD_INDENT') ? textOverLines(lines, index) : []),
    ...noteBelow(lines, index),
    ...(kinds.has('wrong-type') ? hyphensOfNames(lines, index) : []),
    ...commentedEntry(lines, index, kinds),
  ];
}

/** `--- profile ---`. */
function partingLine(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  const { text, column } = lineAt(lines, index);
  if (!PARTS.test(text)) return [];
  // Marks of a merge stand around two versions.
  if (kinds.has('MERGE_MARK') && lines.some((line) => /^(?:<{7}|>{7})(?: |$)/.test(line))) return [];
  const put = `# ${text.trim()}`;
  const meant = {
    kind: 'PARTING_LINE',
    line: index,
    range: { start: column, end: text.length },
    args: shownIfShort(put),
  };
  return [{ meant, lines: lines.with(index, put) }];
}

/** `note: Nobody is paid.` and below it `They keep the truck log: each night.`. */
function textOverLines(lines: readonly string[], index: number): Trial[] {
  let first = lineBefore(lines, index);
  const here = lineAt(lines, index);
  for (let left = MOST_LINES; left > 0 && first !== null && !WORDS.test(first.text); left--)
    first = first.column >= here.column ? lineBefore(lines, first.index) : null;
  const [, lead = '', key = '', words = ''] = WORDS.exec(first?.text ?? '') ?? [];
  if (first === null || words === '' || !keysOfFormat().has(key) || here.column <= first.column) return [];
  let last = here.index;
  while (last - index < MOST_LINES && (lineAt(lines, last + 1).column ?? -1) > first.column) last++;
  const all = lines.slice(first.index + 1, last + 1);
  if (all.some((line) => /["#]/.test(line) || line.trim() === '' || startsName(line))) return [];
  const put = [...lines];
  put[first.index] = `${lead}"${words}`;
  put[last] = `${lines[last]}"`;
  const args = { key, at: first.index + 1, ...(last > index ? { until: last + 1 } : {}) };
  return [
    {
      meant: { kind: 'TEXT_OVER_LINES', line: index, range: { start: here.column, end: here.text.length }, args },
      lines: put,
    },
  ];
}

/** Or an entry. */
function startsName(line: string): boolean {
  if (/^ *- /.test(line)) return true;
  const key = /^ *([a-z][\w-]*):(?: |$)/.exec(line)?.[1];
  return key !== undefined && keysOfFormat().has(key);
}

/** `outlasts-turnover: 1` and below it `Joel left`. */
function noteBelow(lines: readonly string[], index: number): Trial[] {
  const line = lineAt(lines, index);
  const [, key = '', level = ''] = /^ +([a-z][\w-]*): +([0-4])$/.exec(line.text) ?? [];
  const below = lineAfter(lines, index);
  if (key === '' || below?.index !== index + 1 || below.column <= line.column) return [];
  if (/^ *(?:- |[^\s"']+:(?: |$))/.test(below.text) || !isAmongAnswers(lines, line)) return [];
  const words = below.text.trim();
  const note = /^[A-Za-z][^,:#{}[\]"]*$/.test(words) ? words : inEitherQuotes(words);
  const answer = `${key}: {level: ${level}, note: ${note}}`;
  const put = `${' '.repeat(line.column)}${answer}`;
  const args = { at: index + 2, ...shownIfShort(answer) };
  const range = { start: line.column, end: line.text.length };
  return [{ meant: { kind: 'NOTE_BELOW', line: index, range, args }, lines: lines.toSpliced(index, 2, put) }];
}

/** `- sources: [unions]` and `- largest-share: 58`, where names without hyphens belong. */
function hyphensOfNames(lines: readonly string[], index: number): Trial[] {
  const column = lineAt(lines, index).column;
  const owner = lineBefore(lines, index);
  if (owner === null || !/^ *(?:- +)?[a-z][\w-]*:$/.test(owner.text)) return [];
  const put = [...lines];
  let last = index;
  for (
    let line: ReturnType<typeof lineAfter> = lineAt(lines, index);
    line !== null;
    line = lineAfter(lines, line.index)
  ) {
    if (line.column < column || (line.column === column && !/^ *- [a-z][\w-]*:(?: |$)/.test(line.text))) break;
    if (line.index - index > MOST_LINES) return [];
    if (line.column === column) {
      put[line.index] = line.text.replace('- ', '');
      last = line.index;
    }
  }
  if (last === index) return [];
  const key = owner.text.replace(/^[ -]*|:$/g, '');
  const args = { key, from: index + 1, until: last + 1 };
  return [
    { meant: { kind: 'EXTRA_DASHES', line: index, range: { start: column, end: column + 1 }, args }, lines: put },
  ];
}

/** `practices:` and below it `# - We say it in the room.`. */
function commentedEntry(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  const { text, column } = lineAt(lines, index);
  if (!kinds.has('empty-value') || !/:$/.test(text)) return [];
  const words = /^ *#+ *(- +\S.*)$/.exec(lines[index + 1] ?? '')?.[1];
  if (words === undefined) return [];
  const spaces = column + 2;
  const args = { at: index + 2, spaces, ...shownIfShort(words) };
  const put = lines.with(index + 1, `${' '.repeat(spaces)}${words}`);
  return [
    { meant: { kind: 'COMMENTED_LINE', line: index, range: { start: column, end: text.length }, args }, lines: put },
  ];
}
