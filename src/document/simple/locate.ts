/**
 * Where a key or a value stands in a text that the reader of simple files has read: found by going down the path, line
 * by line, past everything beside it. Relies on what that reader makes sure of, and knows nothing of other texts. Pure.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../lines.ts';
import { COLON, type Cursor, HASH, NEWLINE, SPACE, skipBlanks, toNextLine } from './cursor.ts';
import { readInline } from './read-inline.ts';
import { findKeyEnd, readKey } from './read-key.ts';
import { beginsLines } from './read-lines.ts';

const [HYPHEN, LIST, MAP, LIST_END, MAP_END, COMMA] = [45, 91, 123, 93, 125, 44];

/** What a key or a dash leads to. `column`: of the entries of a block, or else what text of several lines lies beyond. */
interface Spot {
  kind: 'map' | 'list' | 'inline' | 'in-brackets' | 'lines' | 'nothing';
  at: number;
  column: number;
  key: Range | null;
}

/** Offsets of the key or value at `path` in a text that `readSimple` has read; null where it has none there. */
export function locateSimple(text: string, path: DataPath, part: 'key' | 'value'): Range | null {
  let spot: Spot | null = blockAt(text, lineAfter(text, -1), null);
  for (const step of path) {
    spot = childOf(text, spot, step);
    if (spot === null) return null;
  }
  return part === 'key' ? spot.key : { start: spot.at, end: endOf(text, spot) };
}

function childOf(text: string, spot: Spot, step: string | number): Spot | null {
  if (spot.kind === 'inline' || spot.kind === 'in-brackets') return childInBrackets(text, spot, step);
  if (spot.kind !== (typeof step === 'string' ? 'map' : 'list')) return null;
  let left = typeof step === 'number' ? step : 0;
  for (let at = spot.at; at !== -1; at = nextEntry(text, at, spot)) {
    if (typeof step === 'number' ? left-- === 0 : isKey(text, at, step)) return entryAt(text, at, spot);
  }
  return null;
}

function isKey(text: string, at: number, key: string): boolean {
  return text.startsWith(key, at) && text.charCodeAt(at + key.length) === COLON;
}

/* ------------------------------------------------------------------ blocks */

function blockAt(text: string, { at, indent }: Cursor, key: Range | null): Spot {
  return { kind: beginsItem(text, at) ? 'list' : 'map', at, column: indent, key };
}

/** What the entry that begins at `at` leads to. */
function entryAt(text: string, at: number, { kind, column }: Spot): Spot {
  if (kind === 'list') {
    const start = skipBlanks(text, at + 1);
    if (findKeyEnd(text, start) === -1) return { kind: 'inline', at: start, column, key: null };
    return { kind: 'map', at: start, column: column + start - at, key: null };
  }
  const key = { start: at, end: text.indexOf(':', at) };
  const start = skipBlanks(text, key.end + 1);
  const code = text.charCodeAt(start);
  if (code !== NEWLINE && code !== HASH) {
    return { kind: beginsLines({ text, at: start, indent: 0 }) ? 'lines' : 'inline', at: start, column, key };
  }
  const below = lineAfter(text, text.indexOf('\n', start));
  const isBelow = below.indent > column || (below.indent === column && beginsItem(text, below.at));
  return isBelow ? blockAt(text, below, key) : { kind: 'nothing', at: start, column, key };
}

/** Where the entry after the one at `at` begins; -1 behind the last. What lies further in belongs to that one. */
function nextEntry(text: string, at: number, { kind, column }: Spot): number {
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', end + 1)) {
    const next = skipBlanks(text, end + 1);
    const code = text.charCodeAt(next);
    if (code === NEWLINE || code === HASH || next - end - 1 > column) continue;
    if (next - end - 1 < column || next === text.length) return -1;
    const isItem = beginsItem(text, next);
    if (isItem === (kind === 'list')) return next;
    // A list may stand in the column of its key; behind a list that does, the keys go on.
    if (!isItem) return -1;
  }
  return -1;
}

function lineAfter(text: string, end: number): Cursor {
  const cursor: Cursor = { text, at: 0, indent: 0 };
  toNextLine(cursor, end);
  return cursor;
}

function beginsItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === SPACE;
}

/* ------------------------------------------------------------------ values on a line */

function childInBrackets(text: string, { at, column }: Spot, step: string | number): Spot | null {
  if (text.charCodeAt(at) !== (typeof step === 'string' ? MAP : LIST)) return null;
  const cursor: Cursor = { text, at: skipBlanks(text, at + 1), indent: 0 };
  for (let index = 0; !closes(text.charCodeAt(cursor.at)); index++) {
    const start = cursor.at;
    const name = typeof step === 'string' ? readKey(cursor, {}, '') : index;
    const key = typeof step === 'string' ? { start, end: cursor.at - 1 } : null;
    cursor.at = skipBlanks(text, cursor.at);
    if (name === step) return { kind: 'in-brackets', at: cursor.at, column, key };
    readInline(cursor, 1);
    cursor.at = skipBlanks(text, cursor.at);
    if (text.charCodeAt(cursor.at) === COMMA) cursor.at = skipBlanks(text, cursor.at + 1);
  }
  return null;
}

function closes(code: number): boolean {
  return code === LIST_END || code === MAP_END;
}

/* ------------------------------------------------------------------ ends */

/** Behind the last character of what a key or dash leads to, blanks and comments left out. */
function endOf(text: string, spot: Spot): number {
  if (spot.kind === 'nothing') return spot.at;
  if (spot.kind === 'lines') return withoutBlanks(text, lastLineEnd(text, spot));
  if (spot.kind === 'inline' || spot.kind === 'in-brackets') {
    const cursor: Cursor = { text, at: spot.at, indent: 0 };
    readInline(cursor, spot.kind === 'inline' ? 0 : 1);
    return withoutBlanks(text, cursor.at);
  }
  let last = spot.at;
  for (let at = last; at !== -1; at = nextEntry(text, at, spot)) last = at;
  return endOf(text, entryAt(text, last, spot));
}

function lastLineEnd(text: string, { at, column }: Spot): number {
  let last = at;
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', end + 1)) {
    const next = skipBlanks(text, end + 1);
    if (text.charCodeAt(next) === NEWLINE) continue;
    if (next === text.length || next - end - 1 <= column) break;
    last = text.indexOf('\n', next);
  }
  return last;
}

function withoutBlanks(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last - 1) === SPACE) last--;
  return last;
}
