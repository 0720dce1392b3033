/**
 * The quickest reader: for files as our own program and most people write them, straight from the text to the value.
 * Maps and lists by indentation, each value on one line or a text of several; it gives up on whatever else YAML has.
 * Pure.
 */
import { isTooMuch } from '../count-parts.ts';
import { Doubt } from '../doubt.ts';
import { type Cursor, endLine, SPACE, skipBlanks, toNextLine } from './cursor.ts';
import { readInline } from './read-inline.ts';
import { findKeyEnd, readKey } from './read-key.ts';
import { beginsLines, readLines } from './read-lines.ts';

/**
 * Lines without tabs, escapes and characters that need a closer look. Written as stretches of ASCII, each ended by
 * something else, which is read three times faster than a range of all that is allowed.
 */
const PLAIN_LINES =
  /^(?:[ -[\]-~]*(?:[\n\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffc]|[\ud800-\udbff][\udc00-\udfff]))*$/;
const HYPHEN = 45;
/** Maps and lists within each other; the format needs seven. */
const DEEPEST = 16;
/**
 * The depth from which maps are long and each has keys of its own, as answers have. Without a prototype an object is a
 * table of its keys from the start; else the engine would make out a new form of object for every one of them.
 */
const LONG_MAPS = 3;

/** The value of a simple text. @throws Doubt for any other, which may well be right. */
export function readSimple(text: string): unknown {
  if (isTooMuch(text) || !text.endsWith('\n') || !PLAIN_LINES.test(text)) throw new Doubt();
  const cursor: Cursor = { text, at: 0, indent: 0 };
  toNextLine(cursor, -1);
  const isAtMargin = cursor.indent === 0;
  if (!isAtMargin) throw new Doubt();
  const value = readBlock(cursor, 0);
  if (cursor.indent !== -1) throw new Doubt();
  return value;
}

function readBlock(cursor: Cursor, depth: number): unknown {
  if (depth === DEEPEST) throw new Doubt();
  return beginsItem(cursor) ? readList(cursor, cursor.indent, depth) : readMap(cursor, cursor.indent, depth);
}

function beginsItem({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === SPACE;
}

function readMap(cursor: Cursor, column: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = depth < LONG_MAPS ? {} : Object.create(null);
  let key = '';
  do {
    key = readKey(cursor, map, key);
    map[key] = readValue(cursor, column, depth);
  } while (cursor.indent === column);
  if (cursor.indent > column) throw new Doubt();
  return map;
}

/** What stands behind a key: on its line, or below it; nothing is null. */
function readValue(cursor: Cursor, column: number, depth: number): unknown {
  if (!endLine(cursor)) return readRest(cursor, column);
  if (cursor.indent > column) return readBlock(cursor, depth + 1);
  // The items of a list may stand in the column of its key.
  return cursor.indent === column && beginsItem(cursor) ? readList(cursor, column, depth + 1) : null;
}

/** A value that begins at the cursor; of what may go on below only a text of several lines is simple. */
function readRest(cursor: Cursor, column: number): unknown {
  if (beginsLines(cursor)) return readLines(cursor, column);
  const value = readInline(cursor, 0);
  if (!endLine(cursor) || cursor.indent > column) throw new Doubt();
  return value;
}

function readList(cursor: Cursor, column: number, depth: number): unknown[] {
  if (depth === DEEPEST) throw new Doubt();
  const list: unknown[] = [];
  do {
    const at = skipBlanks(cursor.text, cursor.at + 1);
    const inner = column + at - cursor.at;
    cursor.at = at;
    const isMap = findKeyEnd(cursor.text, at) !== -1;
    if (beginsItem(cursor) || (!isMap && beginsLines(cursor))) throw new Doubt();
    list.push(isMap ? readMap(cursor, inner, depth + 1) : readRest(cursor, column));
  } while (cursor.indent === column && beginsItem(cursor));
  if (cursor.indent > column) throw new Doubt();
  return list;
}
