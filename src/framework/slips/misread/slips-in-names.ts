/**
 * Faults of shape that come of how a name and its value were written, told as what they are: a colon that a text holds or
 * that is missing, a name that is missing in front of its value. Pure.
 */
import type { DataPath, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { subjectOf } from '../../../diagnostics/subject.ts';
import type { Fault } from '../../../document/fault.ts';
import type { Range } from '../../../document/lines.ts';
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { readPlain } from '../../../document/read-plain.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { valueAt } from '../../../document/value-at.ts';
import { takesKind, takesValue } from '../../takes-kind.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { namedEntry } from '../syntax/named-entry.ts';

/** A longer one nobody copies by hand. */
const LONGEST = 160;

/** What is told in place of a diagnostic. `instead`: those that come of the same slip, by what they are told of. */
export interface Retold {
  diagnostic: Diagnostic;
  instead(other: Diagnostic): boolean;
}

/** The slip that a diagnostic comes of; null where it is what it says. */
export function nameSlip(document: SourceDocument, diagnostic: Diagnostic): Retold | null {
  const { code, path } = diagnostic;
  if (code === 'missing-key') return textWithColon(document, diagnostic, path) ?? withoutName(document, diagnostic);
  if (code === 'wrong-type') return nameAndValue(document, path) ?? textWithColon(document, diagnostic, path);
  return code === 'unknown-key' ? withoutColon(document, diagnostic) : null;
}

/** `progress done` below `formation:`, where it alone stands. */
function nameAndValue(document: SourceDocument, path: DataPath): Retold | null {
  const range = document.rangeOf(path, 'value');
  const words = range === null ? '' : document.text.slice(range.start, range.end);
  const [, key = '', rest = ''] = /^([a-z][a-z-]*)(?: *[=;] *| +)([^\s:=;][^\n:]*)$/.exec(words) ?? [];
  if (range === null || key === '' || words.length > LONGEST || !takesValue([...path, key], readPlain(rest)))
    return null;
  const args = { kind: 'MISSING_COLON', problem: 'MISSING_COLON', key, meant: `${key}: ${rest}` };
  const at = { start: range.start, end: range.start + key.length };
  const diagnostic = told(document, { code: 'yaml-syntax', path, range: at, args });
  return { diagnostic, instead: ({ path: other }) => startsWith(other, path) };
}

/** `- Home Care: Local 9`, where a text may stand alone: one name that the format doesn't have, with words behind it or none. */
function textWithColon(document: SourceDocument, { code, args }: Diagnostic, path: DataPath): Retold | null {
  const value = valueAt(document.value, path);
  if (typeof path.at(-1) !== 'number' || !isMap(value)) return null;
  if (code === 'wrong-type' && !/\btext\b/.test(String(args.expected))) return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0 || keysOfFormat().has(entry[0])) return null;
  if (entry[1] === null) return strayColon(document, path, entry[0]);
  const range = document.rangeOf(path, 'value');
  const words = range === null ? '' : document.text.slice(range.start, range.end).trim();
  if (range === null || words.length > LONGEST || /\n|^[{[]/.test(words)) return null;
  const more = namedEntry(listOf(path), words);
  if (more !== null) {
    const args = { key: 'name', word: more.word, whole: more.meant };
    const fault = { code: 'missing-key', path, range, args };
    return { diagnostic: told(document, fault), instead: ({ path: other }) => startsWith(other, path) };
  }
  if (typeof entry[1] !== 'string' && typeof entry[1] !== 'number') return null;
  const fault = { code: 'unquoted-colon', path, range, args: { list: listOf(path), meant: inEitherQuotes(words) } };
  return { diagnostic: told(document, fault), instead: ({ path: other }) => startsWith(other, path) };
}

/** `- Home Care:`, with nothing behind it, where the name alone would do. */
function strayColon(document: SourceDocument, path: DataPath, name: string): Retold | null {
  const range = document.rangeOf([...path, name], 'key');
  if (range === null || !takesKind(path, name) || !hasColon(document.text, range)) return null;
  const meant = document.text.slice(range.start, range.end);
  if (meant.length > LONGEST) return null;
  const fault = { code: 'unquoted-colon', path, range, args: { list: listOf(path), meant, stray: 1 } };
  return { diagnostic: told(document, fault), instead: ({ path: other }) => startsWith(other, path) };
}

function listOf(path: DataPath): string {
  return String(path.findLast((part) => typeof part === 'string'));
}

function hasColon(text: string, { end }: Range): boolean {
  return /^ *:(?!\S)/.test(text.slice(end, end + LONGEST));
}

/** `{rents, position: for}`, or `- Home Care:` above other lines: a name alone, where one that is required is missing. */
function withoutName(document: SourceDocument, { path, args }: Diagnostic): Retold | null {
  const value = valueAt(document.value, path);
  if (!isMap(value)) return null;
  const word = Object.keys(value).find((key) => isBare(value[key]) && !keysOfFormat().has(key));
  const range = word === undefined ? null : document.rangeOf([...path, word], 'key');
  if (word === undefined || range === null || word.length > LONGEST) return null;
  const isAlone = endsEntry(document.text, range);
  if (!isAlone && !(NO_KEY.test(word) && hasColon(document.text, range))) return null;
  const slip = isAlone ? {} : value[word] === null ? { colon: 1 } : { under: 1 };
  const before = document.text.slice(document.text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  const dashed = /^\s*- +$/.test(before) ? { dashed: 1 } : {};
  const fault = { code: 'missing-key', path, range, args: { ...args, word, ...slip, ...dashed } };
  return {
    diagnostic: told(document, fault),
    instead: ({ code, path: other }) => code === 'unknown-key' && startsWith(other, [...path, word]),
  };
}

/** Nothing, or parts of the format, which belong beside the name. */
function isBare(value: unknown): boolean {
  return value === null || (isMap(value) && Object.keys(value).every((key) => keysOfFormat().has(key)));
}

/** A capital letter or a blank, which no name of the format has. */
const NO_KEY = /[A-Z ]/;

/** `{level: 2, evidence "Two calls, and a visit."}`: what follows a comma within the quotes is part of it. */
function withoutColon(document: SourceDocument, { path }: Diagnostic): Retold | null {
  const own = document.rangeOf(path, 'key');
  if (valueAt(document.value, path) !== null || own === null) return null;
  const piece = document.text.slice(own.start, own.end);
  const [, key = '', rest = ''] = /^([a-z][a-z-]*) +(\S.*)$/.exec(piece) ?? [];
  if (!keysOfFormat().has(key) || !/^[^\n]*[,}\]]/.test(document.text.slice(own.end, own.end + 1000))) return null;
  const end = endOfWords(document.text, own.end - rest.length, own.end);
  const words = document.text.slice(own.end - rest.length, end);
  const meant = `${key}: ${/^(?:"[^"]*"|'[^']*'|[\w-]+)$/.test(words) ? words : inEitherQuotes(words)}`;
  const kind = 'MISSING_COLON';
  const args = { kind, problem: kind, key, ...(meant.length <= LONGEST ? { meant } : { meant: `${key}: ...` }) };
  const range = { start: own.start, end: own.start + key.length };
  const around = path.slice(0, -1);
  return {
    diagnostic: told(document, { code: 'yaml-syntax', path, range, args }),
    instead: ({ code, path: other, place }) =>
      code === 'unknown-key' && startsWith(other, around) && place !== null && isBefore(document, other, end),
  };
}

/** Of an entry that lacks what it is known by: whether it and the one above could be one entry, parted by a hyphen too many. */
export function withEntryAbove(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  const place = path.at(-1);
  if (code !== 'missing-key' || typeof place !== 'number' || args.word !== undefined) return diagnostic;
  const [own, above] = [place, place - 1].map((at) => valueAt(document.value, [...path.slice(0, -1), at]));
  const start = document.rangeOf(path, 'value')?.start ?? 0;
  if (!isMap(own) || !isMap(above) || document.text[start] === '{') return diagnostic;
  if (Object.keys(own).some((key) => Object.hasOwn(above, key))) return diagnostic;
  const before = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start);
  if (/-\s+$|^\s*$/.test(before)) return { ...diagnostic, args: { ...args, apart: 1 } };
  const aboveAt = document.rangeOf([...path.slice(0, -1), place - 1], 'value')?.start ?? 0;
  const closed = document.text[aboveAt] === '{' ? { closed: 1 } : {};
  const outside = { outside: Object.keys(own)[0] ?? '', ...bothWays(document, path, String(args.key)) };
  return { ...diagnostic, args: { ...args, loose: 1, ...closed, ...(closed.closed === 1 && outside) } };
}

/** `{name: Candor}, practices: [We say it]` as one entry, and the second as one of its own. */
function bothWays(document: SourceDocument, path: DataPath, key: string): { joined?: string; alone?: string } {
  const around = path.slice(0, -1);
  const wordsOf = (place: number) => {
    const range = document.rangeOf([...around, place], 'value');
    return range === null ? '' : document.text.slice(range.start, range.end).trim();
  };
  const [above, own] = [wordsOf(Number(path.at(-1)) - 1), wordsOf(Number(path.at(-1)))];
  if (
    own === '' ||
    !/^\{.*[^,\s]\s*\}$/.test(above) ||
    /[\n#]/.test(above + own) ||
    above.length + own.length > LONGEST
  )
    return {};
  return { joined: `${above.replace(/\s*\}$/, '')}, ${own}}`, alone: `{${key}: ..., ${own}}` };
}

function told(document: SourceDocument, fault: Fault & { path: DataPath }): Diagnostic {
  return { ...document.diagnose(fault), subject: subjectOf(document.value, fault.path) };
}

function isBefore(document: SourceDocument, path: DataPath, end: number): boolean {
  const range = document.rangeOf(path, 'key');
  return range !== null && range.start < end;
}

/** The end of the quotes that open at `start`, on that line; `end` where none open or close. */
function endOfWords(text: string, start: number, end: number): number {
  const quote = text[start] ?? '';
  if (quote !== '"' && quote !== "'") return end;
  const close = text.indexOf(quote, start + 1);
  return close === -1 || text.slice(start, close).includes('\n') ? end : close + 1;
}

/** Whether a comma or the closing brace follows. */
function endsEntry(text: string, { end }: Range): boolean {
  return /^\s*[,}]/.test(text.slice(end, end + LONGEST));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((step, index) => path[index] === step);
}
