/** What stands behind a name in another form than it has: text above lines, pairs without braces, brackets over two names. Pure. */
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { takesValue } from '../../takes-kind.ts';
import { isListOfFormat, keysOfFormat, listsOfFormat, ownersOf } from '../lines/format-keys.ts';
import { nameOf } from '../lines/indent-wanted.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { type Line, lineAfter, lineAt, lineBefore, shownIfShort, withoutQuoted } from '../lines/text-lines.ts';
import { shownWhole } from '../syntax/parts-below.ts';
import type { Trial } from './lines-tried.ts';

const ITEM = /^ *- +/;
/** A name with a text behind it; a capital at its beginning is a slip of its own that the same step mends. */
const WITH_TEXT = /^( *(?:- +)*)([A-Za-z][\w-]*): +([^\s[{|>&*!%@`#-](?:[^:]|:(?! |$))*)$/;
/** Names with their values, a comma between each two. */
const PAIRS = /, *(?=[a-z][a-z-]*: )/;
/** What needs no quotes within braces. */
const PLAIN = /^(?:[\w-]+|"[^"]*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\})$/;
const MOST_PAIRS = 12;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** `answers: all agreed`, and the answers below it. */
export function textAboveLines(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  const below = lineAfter(lines, index);
  const [, lead = '', name = '', words = ''] = WITH_TEXT.exec(text) ?? [];
  const key = keysOfFormat().has(name) ? name : name.toLowerCase();
  if (name === '' || below === null || below.column <= column || !holds(lines, index, key, below)) return [];
  const put = `${key}: # ${words}`;
  const range = { start: text.length - words.length, end: text.length };
  const dash = ITEM.test(below.text) ? listsOfFormat().get(key) : undefined;
  const args = { key: name, ...shownIfShort(put), ...(dash !== undefined && { entry: `${dash} ${words}` }) };
  const meant = { kind: 'TEXT_ABOVE_LINES', line: index, range, args };
  return [{ meant, lines: lines.with(index, lead + put) }];
}

/** Whether the line below belongs below that name, and no text behind it. */
function holds(lines: readonly string[], index: number, key: string, below: Line): boolean {
  if (ITEM.test(below.text)) return isListOfFormat(key);
  const inner = nameOf(below.text);
  const isPart = ownersOf(inner).includes(key);
  const line = lineAt(lines, index);
  const path = pathOfLine(lines, line);
  return isPart && path !== null && !takesValue([...path, key], WITH_TEXT.exec(line.text)?.[3]);
}

/** `- issue: port expansion, position: only with local hiring`. */
export function pairsWithoutBraces(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  const [, lead = '', name = '', rest = ''] = /^( *(?:- +)*)(?:([a-z][\w-]*): +(?=[a-z-]+: ))?(.*)$/.exec(text) ?? [];
  const pairs = rest.split(PAIRS).map((pair) => /^([a-z][a-z-]*): +(.*)$/.exec(pair.trim()));
  if (pairs.length < 2 || pairs.length > MOST_PAIRS || (name === '' && !ITEM.test(lead)) || / #/.test(rest)) return [];
  const written = pairs.map((pair) => {
    const [, key = '', value = ''] = pair ?? [];
    if (!keysOfFormat().has(key) || value === '') return null;
    return `${key}: ${PLAIN.test(value) ? value : inEitherQuotes(value)}`;
  });
  if (written.includes(null)) return [];
  const whole = `${name === '' ? lead.trimStart() : `${name}: `}{${written.join(', ')}}`;
  const range = { start: column, end: text.length };
  const put = `${' '.repeat(column)}${name === '' ? '' : lead.trimStart()}${whole}`;
  return [
    {
      meant: { kind: 'MISSING_BRACES', line: index, range, args: shownWhole(whole) },
      lines: lines.with(index, put),
    },
  ];
}

/** `skills: [base, organizing` and below it `power: mobilization]`. */
export function bracketOverNames(lines: readonly string[], index: number): Trial[] {
  const lower = lineAt(lines, index);
  const upper = lineBefore(lines, index);
  if (upper === null || upper.index !== index - 1) return [];
  const opened = /^ *(?:- +)*[a-z][\w-]*: +([[{])/.exec(upper.text)?.[1] ?? '';
  const [, key = '', rest = ''] = /^ *([a-z][\w-]*): +([^[{].*)$/.exec(lower.text) ?? [];
  const closing = CLOSING[opened];
  if (closing === undefined || !keysOfFormat().has(key) || !rest.endsWith(closing)) return [];
  if (isClosed(upper, closing) || rest.includes(opened)) return [];
  const range = { start: upper.text.length - 1, end: upper.text.length };
  const start = lower.text.length - rest.length;
  const put = `${lower.text.slice(0, start)}${opened}${rest}`;
  return [
    {
      meant: {
        kind: 'BRACKET_OVER_NAMES',
        line: upper.index,
        range,
        args: { key, below: index + 1, opening: opened, closing },
      },
      lines: lines.with(upper.index, upper.text.replace(/,?$/, closing)).with(index, put),
    },
  ];
}

function isClosed({ text }: Line, sign: string): boolean {
  return withoutQuoted(text).replace(/ #.*$/, '').includes(sign);
}
