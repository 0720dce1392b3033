/** What stands in braces, or in brackets in their place, as it may have been meant: with quotes around a text, or with its name. Pure. */
import { inEitherQuotes, isCurly } from '../../../document/quote-slips.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { lineAt, shownIfShort, withoutQuoted } from '../lines/text-lines.ts';
import type { Trial } from './lines-tried.ts';
import { isAny, OF_SIGNS, rewrite } from './rewritten-values.ts';

/** Of one line. */
const MOST_GROUPS = 3;
/** A comma in front of a name. */
const NEXT = /, *(?=([a-z][a-z-]*):(?: |$))/g;
/** What the first two words of an entry are, where nothing says so. */
const UNNAMED: readonly (readonly [RegExp, string, string])[] = [
  [/^[0-4]$/, 'level', 'evidence'],
  [/^(?!\d)/, 'issue', 'position'],
];
/** In a text without quotes, what ends it or makes something else of it. */
const ENDS_TEXT = /[,{}[\]]|:(?: |$)|(?:^| )#|^["'\u2018-\u201f*&>|!%@`]/;

interface Group {
  start: number;
  end: number;
}
interface Part {
  /** Empty where it has none. */
  key: string;
  value: string;
}

/** What is told where the names of an entry are missing. */
const OF_NAMES: ReadonlySet<string> = new Set(
  'unknown-key unknown-words missing-key empty-value not-an-answer'.split(' '),
);

export function inBraces(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  const { text } = lineAt(lines, index);
  const bare = withoutQuoted(text);
  const braces = [...bare.matchAll(/\{[^{}]*\}/g)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
  }));
  const trials = braces
    .slice(0, MOST_GROUPS)
    .flatMap((group) => [
      ...quoted(lines, index, group, kinds),
      ...(isAny(kinds, OF_NAMES) ? named(lines, index, group) : []),
    ]);
  const [, lead = '', list = ''] = /^( *(?:- +)*(?:[a-z][\w-]*: +)?)(\[[^[\]{}]*\])(?: +#.*)?$/.exec(bare) ?? [];
  if (list === '' || !kinds.has('not-an-answer')) return trials;
  const group = { start: lead.length, end: lead.length + list.length };
  return [...trials, ...asBraces(lines, index, group), ...named(lines, index, group)];
}

function partsOf(text: string, { start, end }: Group): Part[] {
  const inner = text.slice(start + 1, end - 1);
  const bare = withoutQuoted(text).slice(start + 1, end - 1);
  const cuts = [...bare.matchAll(NEXT)].filter(({ 1: key = '' }) => keysOfFormat().has(key));
  const edges = [
    ...cuts.map(({ index, 0: sign }) => ({ from: index + sign.length, to: index })),
    { from: 0, to: inner.length },
  ];
  const ends = edges.map(({ to }) => to);
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)];
  return starts.map((from, at) => {
    const words = inner.slice(from, ends[at]).trim();
    const key = /^([a-z][a-z-]*): +/.exec(words);
    const isName = key !== null && keysOfFormat().has(key[1] ?? '');
    return isName ? { key: key[1] ?? '', value: words.slice(key[0].length) } : { key: '', value: words };
  });
}

/** A text that a comma, a colon or a sign ends too early, or whose quotes are none or never end. */
function quoted(lines: readonly string[], index: number, group: Group, kinds: ReadonlySet<string>): Trial[] {
  const isSign = isAny(kinds, OF_SIGNS);
  if (!isSign && !kinds.has('unknown-words') && !kinds.has('NEVER_CLOSED')) return [];
  const { text } = lineAt(lines, index);
  const parts = partsOf(text, group);
  if (parts.some(({ key }) => key === '')) return [];
  const at = parts.findIndex(({ value }) => inQuotes(value) !== value);
  const part = parts[at];
  if (part === undefined) return [];
  const meant = inQuotes(part.value);
  const put = withParts(
    text,
    group,
    parts.map(({ key, value }) => `${key}: ${inQuotes(value)}`),
  );
  if (parts.filter(({ value }) => inQuotes(value) !== value).length > 1) {
    const { meant: whole } = meantOf(put, text);
    const args = { key: part.key, ...(whole !== undefined && { whole }) };
    return [rewrite(lines, index, 'QUOTES_WANTED', { put, ...group, args: { several: 1, ...args } })];
  }
  const start = text.indexOf(`${part.key}:`, group.start) + part.key.length + 1;
  const first = start + (/^ */.exec(text.slice(start))?.[0].length ?? 0);
  const range = { start: first, end: first + part.value.length };
  const next = parts[at + 1]?.key;
  if (meant === `${part.value}"` && next !== undefined) {
    const args = { sign: 'quote "', closing: '"', within: `, ${next}:`, ...shownIfShort(meant) };
    return [rewrite(lines, index, 'NEVER_CLOSED', { put, start: first, end: first + 1, args })];
  }
  const isCurlyEnd = /^"[^"]*[\u201c-\u201f]$/.test(part.value);
  if (kinds.has('NEVER_CLOSED') && !isCurlyEnd) return [];
  const beginsSo = /^[*&>|!%@`]/.test(part.value);
  if (isSign && !beginsSo && !kinds.has('unknown-words')) return [];
  const kind = beginsSo ? 'BAD_SCALAR_START' : 'QUOTES_WANTED';
  const isCurled = isCurly(part.value) ? { curly: 1 } : {};
  return [rewrite(lines, index, kind, { put, ...range, args: { key: part.key, ...isCurled, ...shownIfShort(meant) } })];
}

/** As it is where nothing in it needs quotes. */
function inQuotes(value: string): string {
  if (/^(?:"[^"]*"|'(?:[^']|'')*'|\[[^[\]]*\])$/.test(value) || !ENDS_TEXT.test(value)) return value;
  if (/^"[^"\u201c-\u201f]*$/.test(value)) return `${value}"`;
  return inEitherQuotes(value);
}

/** `{1, evidence: "Two calls"}`. */
function named(lines: readonly string[], index: number, group: Group): Trial[] {
  const { text } = lineAt(lines, index);
  const [first, ...others] = partsOf(text, group);
  if (first === undefined || first.key !== '' || others.some(({ key }) => key === '')) return [];
  const isList = text[group.start] === '[';
  const rest = others.map(({ key, value }) => `${key}: ${inQuotes(value)}`);
  const [, word = '', more = ''] = /^("[^"]*"|[^,:]+?)(?: *[,:] *(.+))?$/.exec(first.value) ?? [];
  // Of a word alone nobody knows what it says.
  if (isList && !/["'\s]/.test(more)) return [];
  const start = text.indexOf(word, group.start);
  const end = start + word.length;
  if (/^(?:unknown|declined)$/.test(word) && (more === '' || more === 'true')) {
    const put = withParts(text, group, [`${word}: true`, ...rest]);
    return [rewrite(lines, index, 'TRUE_WANTED', { put, start, end, args: { key: word, ...meantOf(put, text) } })];
  }
  return UNNAMED.filter(([begins, key]) => begins.test(word) && (key === 'level' || more !== '')).map(
    ([, key, second]) => {
      const parts = [`${key}: ${inQuotes(word)}`, ...(more === '' ? [] : [`${second}: ${inQuotes(more)}`]), ...rest];
      const put = withParts(text, group, parts);
      return rewrite(lines, index, 'NAME_WANTED', { put, start, end, args: { key, word, ...meantOf(put, text) } });
    },
  );
}

/** `[level: 3, evidence: "x"]`. */
function asBraces(lines: readonly string[], index: number, group: Group): Trial[] {
  const { text } = lineAt(lines, index);
  const parts = partsOf(text, group);
  if (parts.some(({ key }) => key === '')) return [];
  const put = withParts(
    text,
    group,
    parts.map(({ key, value }) => `${key}: ${inQuotes(value)}`),
  );
  const args = { found: '[', wanted: '{', ...meantOf(put, text) };
  return [rewrite(lines, index, 'OTHER_SIGN', { put, start: group.start, end: group.end, args })];
}

function withParts(text: string, { start, end }: Group, parts: readonly string[]): string {
  return `${text.slice(0, start)}{${parts.join(', ')}}${text.slice(end)}`;
}

/** The line as it should be, without a remark behind it that stays as it is. */
function meantOf(put: string, text: string): { meant?: string } {
  const remark = / +#[^"'}\]]*$/.exec(text)?.[0] ?? '';
  return shownIfShort(put.slice(0, put.length - (put.endsWith(remark) ? remark.length : 0)).trim());
}
