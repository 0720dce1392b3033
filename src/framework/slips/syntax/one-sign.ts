/**
 * A line with braces or brackets in it that would fit the format with one sign more, one less or one in place of another:
 * each is tried where such a sign may stand, and told where only one of them fits. Pure.
 */
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import { readSimple } from '../../../document/simple/read-simple.ts';
import type { Format } from '../lines/format-keys.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { lineAt, type Meant, shownIfShort, withoutQuoted } from '../lines/text-lines.ts';
import { type Change, CLOSING, changesOf, closed, missingIn, opened, withColon, withComma } from './sign-changes.ts';

/** What is longer nobody writes on one line by hand. */
const LONGEST = 600;
/** In a line with more places nobody could name one. */
const MOST_CHANGES = 60;
const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
const CALLED: Readonly<Record<string, string>> = {
  '[': 'bracket [',
  ']': 'bracket ]',
  '{': 'brace {',
  '}': 'brace }',
};
/** Spaces and hyphens in front of what a line says. */
const LEAD = /^ *(?:- +)*/;

/** Longer ones are not tried with two changes, nor lines with more places for the first of them. */
const SHORT = 240;
const MOST_FIRST = 40;

/** The one change that makes the line fit; null where none does, or several that differ. */
export function oneSign(lines: readonly string[], index: number, format: Format): Meant | null {
  const tried = lineToTry(lines, index, format);
  if (tried === null) return null;
  const { text, bare, fits } = tried;
  for (const changes of changesOf(bare, format.keys())) {
    const fitting = changes.length > MOST_CHANGES ? [] : changes.filter((change) => fits(changed(text, change)));
    const [change] = fitting;
    if (change === undefined) continue;
    const all = new Set(fitting.map((one) => JSON.stringify(dataOf(changed(text, one)))));
    return all.size > 1 ? null : { line: index, ...told(text, bare, change) };
  }
  return null;
}

/** The same of two signs that are missing in one line; null where one would do. */
export function twoSigns(lines: readonly string[], index: number, format: Format): Meant | null {
  const tried = lineToTry(lines, index, format);
  if (tried === null || tried.text.length > SHORT || oneSign(lines, index, format) !== null) return null;
  const { text, bare, fits } = tried;
  const keys = format.keys();
  const first = [
    ...withColon(bare, keys),
    ...withComma(bare),
    ...'[{'.split('').flatMap((sign) => opened(bare, sign)),
    ...']}'.split('').flatMap((sign) => closed(bare, sign)),
  ];
  if (first.length > MOST_FIRST) return null;
  const fitting = new Map<string, string>();
  for (const one of first) {
    const half = changed(text, one);
    for (const change of missingIn(withoutQuoted(half), keys).flat()) {
      const whole = changed(half, change);
      if (fits(whole)) fitting.set(JSON.stringify(dataOf(whole)), whole);
    }
  }
  const [whole, ...others] = fitting.values();
  if (whole === undefined || others.length > 0) return null;
  const start = LEAD.exec(text)?.[0].length ?? 0;
  return { kind: 'TWO_SIGNS', line: index, range: { start, end: text.length }, args: { meant: whole.slice(start) } };
}

/** A line with braces or brackets that doesn't fit as it is, without its comment. */
function lineToTry(
  lines: readonly string[],
  index: number,
  format: Format,
): { text: string; bare: string; fits(text: string): boolean } | null {
  const line = lineAt(lines, index);
  if (line.text.length > LONGEST || !/[[\]{}]/.test(line.text)) return null;
  const path = pathOfLine(lines, line);
  if (path === null) return null;
  const bare = withoutQuoted(line.text).replace(/ +#.*$/, '');
  const text = line.text.slice(0, bare.length);
  const fits = (whole: string) => fitsAt(format, path, whole);
  return fits(text) ? null : { text, bare, fits };
}

function changed(text: string, { at, end, put }: Change): string {
  return text.slice(0, at) + put + text.slice(end);
}

/** @throws Doubt where it is no YAML, or none that is easy to read. */
function dataOf(line: string): unknown {
  return readSimple(`${line.trimStart()}\n`);
}

/** Whether each part of the line may stand where it does. Of an entry that goes on below, nothing is said of what it lacks. */
function fitsAt({ takes }: Format, path: DataPath, text: string): boolean {
  let value: unknown;
  try {
    value = dataOf(text);
  } catch {
    return false;
  }
  const [, dash = '', key = ''] = /^ *(- +)?(?:([\w-]+):(?: |$))?/.exec(text) ?? [];
  const own = dash !== '' && Array.isArray(value) ? value[0] : value;
  const inner = dash === '' ? path : [...path, 0];
  if (key === '') return dash !== '' && takes(inner, own);
  return isMap(own) && Object.keys(own).every((name) => takes([...inner, name], own[name]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A slip of its kind, with the part of the line as it should be. */
function told(text: string, bare: string, { at, end, put }: Change): Omit<Meant, 'line'> {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const mended = changed(text, { at, end, put });
  if (put === ': ' && text[at] === ':') return { kind: 'NO_SPACE_AFTER_COLON', range: { start: at, end }, args: {} };
  if (put === ': ') {
    const start = bare.slice(0, at).search(/[a-z][a-z-]*$/);
    const key = text.slice(start, at);
    const meant = mended.slice(start, endOfPart(withoutQuoted(mended), at + put.length));
    return { kind: 'MISSING_COLON', range: { start, end: at }, args: { key, ...shownIfShort(meant) } };
  }
  if (put === ', ') {
    const word = /^(?:[[{]|[\w-]+|"[^"]+"|'[^']+'|.)/.exec(text.slice(end))?.[0] ?? '';
    const key = word.replace(/^(["'])(.+)\1$/, '$2');
    const before = /^ +$/.test(text.slice(at, end))
      ? /(?:"[^"]*"|'[^']*'|[\w-]+|[\]}])$/.exec(text.slice(0, at))?.[0]
      : undefined;
    const after = before === undefined ? {} : { after: before };
    const semicolon = text.slice(at, end).includes(';') ? { semicolon: 1 } : {};
    return {
      kind: 'MISSING_COMMA',
      range: { start: end, end: end + word.length },
      args: { key, ...after, ...semicolon, ...shownIfShort(mended.slice(lead)) },
    };
  }
  const range = { start: at, end: Math.max(end, at + 1) };
  const whole = shownIfShort(mended.slice(lead));
  const found = text.slice(at, end);
  if (put === '') return { kind: found in CLOSING ? 'NEVER_NEEDED' : 'ONE_TOO_MANY', range, args: { sign: found } };
  if (end > at && found in CLOSING) return { kind: 'OTHER_SIGN', range, args: { found, wanted: put, ...whole } };
  if (end > at) return { kind: 'OTHER_BRACKET', range, args: { found, wanted: put } };
  if (put in CLOSING)
    return { kind: 'MISSING_OPENING', range, args: { sign: CALLED[put] ?? '', word: wordAt(text, at), ...whole } };
  const behind = { start: Math.max(0, at - 1), end: at };
  return { kind: 'MISSING_CLOSING', range: behind, args: { sign: CALLED[put] ?? '', ...whole } };
}

function wordAt(text: string, at: number): string {
  return /^(?:[[{]|[^\s,[\]{}:]+|.)/.exec(text.slice(at))?.[0] ?? '';
}

/** Where what begins at `start` ends: in front of the comma or the sign that closes what is around it. */
function endOfPart(bare: string, start: number): number {
  let depth = 0;
  for (let at = start; at < bare.length; at++) {
    const sign = bare[at] ?? '';
    if (sign in CLOSING) depth++;
    if (sign in OPENING && depth-- === 0) return at;
    if (sign === ',' && depth === 0) return at;
  }
  return bare.length;
}
