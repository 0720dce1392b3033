/** Two lines that don't go together as they stand: what was meant by the upper or the lower one. Pure. */
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { lineAt, lineBefore, type Meant, shown } from '../lines/text-lines.ts';

/** What stands for nothing behind a name. */
const NOTHING = /^( *(?:- +)*[\w-]+: +)(\[ *\]|\{ *\}|""|''|~|null|none|-)(?: +#.*)?$/;
/** A plain text of several words behind a name. */
const WORDS = /^ *(?:- +)*([a-z-]+): +([^\s"'[{|>&*!%@`#-]\S* +[^#]*?)(?: +#.*)?$/;
const NAME = /^\s*(?:- +)*([a-z][\w-]*):(?: |$)/;

/** `assessments: []` and the first round below it. */
export function emptyAndBelow(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  const [, lead = '', value = ''] = NOTHING.exec(above?.text ?? '') ?? [];
  if (above === null || value === '') return null;
  if (here.column < above.column || (here.column === above.column && !/^\s*- /.test(here.text))) return null;
  const key = NAME.exec(above.text)?.[1] ?? '';
  const range = { start: lead.length, end: lead.length + value.length };
  return { kind: 'EMPTY_AND_BELOW', line: above.index, range, args: { key, value } };
}

/** `note: Saturday at Casa Abierta` and deeper below it `with: food`, where nothing of a file is called "with". */
export function textGoesOn(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  const [, key = '', words = ''] = WORDS.exec(above?.text ?? '') ?? [];
  const name = NAME.exec(here.text)?.[1];
  if (above === null || key === '' || name === undefined || keysOfFormat().has(name)) return null;
  if (here.column <= above.column || above.index !== index - 1 || /^\s*- /.test(here.text)) return null;
  const whole = `${words} ${here.text.trim().replace(/ +#.*$/, '')}`;
  const range = { start: here.column, end: here.text.length };
  const args = { key, from: index, until: index + 1, ...shown(`${key}: ${inEitherQuotes(whole)}`) };
  return { kind: 'TEXT_GOES_ON', line: index, range, args };
}

/** A line without its #, below the comment that holds the name of what it belongs to. */
export function commentedOwner(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  if (here.column < 1) return null;
  for (let above = index - 1; above >= 0; above--) {
    const comment = /^#( *)(\S.*)?$/.exec(lines[above] ?? '');
    if (comment === null) return null;
    const [, blanks = '', words = ''] = comment;
    const key = /^([a-z][a-z-]*):(?: +#.*)?$/.exec(words)?.[1];
    const column = Math.max(0, blanks.length - 1);
    if (key === undefined || column >= here.column || !keysOfFormat().has(key)) continue;
    const range = { start: here.column, end: here.text.length };
    const args = { key, at: above + 1, ...shown(`${' '.repeat(column)}${words.replace(/ +#.*$/, '')}`) };
    return { kind: 'COMMENTED_OWNER', line: index, range, args };
  }
  return null;
}
