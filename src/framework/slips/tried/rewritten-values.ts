/** The value of one line, and the sign in front of it, as they may have been meant. Pure. */
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { takesKind } from '../../takes-kind.ts';
import { isListOfFormat, keysOfFormat } from '../lines/format-keys.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { lineAfter, lineAt, shownIfShort, withoutQuoted } from '../lines/text-lines.ts';
import type { Trial } from './lines-tried.ts';

/** A name or a hyphen, and what stands behind it. */
const VALUE = /^( *(?:- +)*(?:[a-z][\w-]*: +)?)(\S.*?)( +#.*)?$/;
/** Signs with which a text that is no YAML begins. */
const SIGN = /^(?:[*&>|@%`] *\S|!(?!!)|[-?] +\S)/;
/** Ways in which people write the entries of a list, and how they are written. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  [/\{([^{}:[\]"']*)\}/g, '[$1]'],
  [/\[\[([^[\]]*)\]\]/g, '[$1]'],
  [/\] *[,;] *\[/g, ', '],
  [/\["([^"[\]]*,[^"[\]]*)"\]/g, '[$1]'],
];
/** What is told of a text that begins with a sign. */
export const OF_SIGNS: ReadonlySet<string> = new Set(
  'BAD_ALIAS BAD_SCALAR_START UNEXPECTED_TOKEN UNUSED_ANCHOR empty-value yaml-alias yaml-tag'.split(' '),
);
/** And of a list. */
const OF_LISTS: ReadonlySet<string> = new Set(
  'TEXT_BEHIND_BRACKETS wrong-type wrong-value unknown-skill unknown-power not-an-id empty-value'.split(' '),
);

export function inValues(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  return [
    ...(isAny(kinds, OF_SIGNS) ? withSign(lines, index, kinds) : []),
    ...tightColon(lines, index),
    ...colonApart(lines, index),
    ...(kinds.has('HASH_IN_BRACKETS') ? [] : tightHash(lines, index)),
    ...(kinds.has('TEXT_BEHIND_BRACKETS') ? remarkBehind(lines, index) : []),
    ...(isAny(kinds, OF_LISTS) ? asList(lines, index) : []),
  ];
}

export function isAny(kinds: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => wanted.has(kind));
}

/** The line with another text, told from that column to that one. */
export function rewrite(
  lines: readonly string[],
  index: number,
  kind: string,
  { put, start, end, args }: { put: string; start: number; end: number; args: Trial['meant']['args'] },
): Trial {
  return { meant: { kind, line: index, range: { start, end }, args }, lines: lines.with(index, put) };
}

/** `about: *Neighbors of the port`. */
function withSign(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  const [, lead = '', value = '', behind = ''] = VALUE.exec(lineAt(lines, index).text) ?? [];
  const below = lineAfter(lines, index);
  const isOwner = below !== null && below.column > (/^ *(?:- +)*/.exec(lead)?.[0].length ?? 0);
  if (lead === '' || !SIGN.test(value) || isOwner) return [];
  // An entry of a list that stands behind its name.
  const key = /([a-z][\w-]*): +$/.exec(lead)?.[1] ?? '';
  if (value.startsWith('- ') && (isListOfFormat(key) || /:(?: |$)|[[{]/.test(value))) return [];
  // One word alone may be meant as what YAML makes of it.
  if ((kinds.has('yaml-tag') || kinds.has('yaml-alias')) && !/\s/.test(value)) return [];
  const meant = inEitherQuotes(value);
  const put = `${lead}${meant}${behind}`;
  const args = { first: value[0] ?? '', ...shownIfShort(meant) };
  return [
    rewrite(lines, index, 'BAD_SCALAR_START', { put, start: lead.length, end: lead.length + value.length, args }),
  ];
}

/** `form:hosted`. */
function tightColon(lines: readonly string[], index: number): Trial[] {
  const { text } = lineAt(lines, index);
  const [, lead = '', key = '', value = ''] = /^( *(?:- +)*)([a-z][a-z-]*):([^\s:/].*)$/.exec(text) ?? [];
  if (!keysOfFormat().has(key)) return [];
  const start = lead.length + key.length;
  const put = `${lead}${key}: ${value}`;
  return [rewrite(lines, index, 'NO_SPACE_AFTER_COLON', { put, start, end: start + 1, args: {} })];
}

/** `people :12`. */
function colonApart(lines: readonly string[], index: number): Trial[] {
  const { text } = lineAt(lines, index);
  const [, lead = '', key = '', gap = '', value = ''] = /^( *(?:- +)*)([a-z][\w-]*)( +:)(\S.*)$/.exec(text) ?? [];
  if (key === '') return [];
  const start = lead.length + key.length;
  const put = `${lead}${key}: ${value}`;
  const args = shownIfShort(put.trim());
  return [rewrite(lines, index, 'COLON_APART', { put, start, end: start + gap.length, args })];
}

/** `state: closed# see the minutes`. */
function tightHash(lines: readonly string[], index: number): Trial[] {
  const { text } = lineAt(lines, index);
  const at = /(?<=[^\s#])#/.exec(withoutQuoted(text))?.index;
  const lead = VALUE.exec(text)?.[1] ?? '';
  if (at === undefined || at <= lead.length) return [];
  const [, words = '', closing = ''] = /^(.*?)([\]}]*)$/.exec(text.slice(at + 1).trim()) ?? [];
  const put = `${text.slice(0, at)}${closing} # ${words.trim()}`;
  return [rewrite(lines, index, 'TIGHT_HASH', { put, start: at, end: at + 1, args: shownIfShort(put.trim()) })];
}

/** `power: [mobilization] and more`. */
function remarkBehind(lines: readonly string[], index: number): Trial[] {
  const { text } = lineAt(lines, index);
  const [, list = '', words = ''] =
    /^( *(?:- +)*[a-z][\w-]*: +\[[^[\]]*\]) +([^\s#,;[\]{}][^[\]{}#]*)$/.exec(text) ?? [];
  if (list === '' || /^-|:(?: |$)/.test(words)) return [];
  const put = `${list} # ${words}`;
  const args = { sign: ']', ...remark(put.trim()) };
  return [
    rewrite(lines, index, 'TEXT_BEHIND_BRACKETS', { put, start: text.length - words.length, end: text.length, args }),
  ];
}

function remark(words: string): { remark?: string } {
  const { meant } = shownIfShort(words);
  return meant === undefined ? {} : { remark: meant };
}

/** `skills: {base, organizing}`. */
function asList(lines: readonly string[], index: number): Trial[] {
  const line = lineAt(lines, index);
  const puts = new Set<string>();
  let flat = line.text;
  for (const [found, put] of LISTS) {
    flat = flat.replace(found, put);
    if (flat !== line.text) puts.add(flat);
  }
  if (takesIds(lines, index)) puts.add(flat.replace(/(?<=\[[^[\]]*) +and +(?=[^[\]]*\])/g, ', '));
  puts.delete(line.text);
  return [...puts].map((put) => {
    const start = [...put].findIndex((sign, at) => sign !== line.text[at]);
    const curly = line.text.includes('{') && !put.includes('{') ? { curly: 1 } : {};
    const twice = curly.curly === undefined && line.text.includes('[[') && !put.includes('[[') ? { twice: 1 } : {};
    const args = { ...shownIfShort(put.trim().replace(/ +#.*$/, '')), ...curly, ...twice };
    return rewrite(lines, index, 'LIST_MEANT', { put, start, end: line.text.length, args });
  });
}

/** Whether the entries of the line's list are words of the format, which hold no "and". */
function takesIds(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index);
  const key = /^ *(?:- +)?([a-z][\w-]*): +\[/.exec(line.text)?.[1];
  const path = key === undefined ? null : pathOfLine(lines, line);
  if (path === null || key === undefined) return false;
  const inner = /^ *- /.test(line.text) ? [...path, 0] : path;
  return takesKind([...inner, key], []);
}
