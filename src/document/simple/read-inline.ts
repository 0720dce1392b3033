/** Values that begin and end on one line: words, quoted text, and lists and maps in brackets. Pure. */
import { Doubt } from '../doubt.ts';
import { readPlain } from '../read-plain.ts';
import { COLON, type Cursor, HASH, NEWLINE, SPACE, skipBlanks } from './cursor.ts';
import { readKey } from './read-key.ts';

const [QUOTE, APOSTROPHE, COMMA, HYPHEN] = [34, 39, 44, 45];
const [LIST, LIST_END, MAP, MAP_END] = [91, 93, 123, 125];
/** Brackets within brackets; the format needs two. */
const DEEPEST = 8;

/** With what no word may begin; a hyphen may where something follows it. */
const INDICATORS = new Uint8Array(128);
for (const character of ',[]{}#&*!|>\'"%@`?:') INDICATORS[character.charCodeAt(0)] = 1;
/** What ends a word within brackets. */
const BRACKETS = new Uint8Array(128);
for (const character of ',[]{}') BRACKETS[character.charCodeAt(0)] = 1;

/** The value at the cursor, which then stands behind it. `depth` counts the brackets around it. */
export function readInline(cursor: Cursor, depth: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === QUOTE) return readQuoted(cursor, '"');
  if (code === APOSTROPHE) return readQuoted(cursor, "'");
  if (code !== LIST && code !== MAP) return readWord(cursor, depth > 0);
  if (depth === DEEPEST) throw new Doubt();
  return code === LIST ? readBracketList(cursor, depth + 1) : readBracketMap(cursor, depth + 1);
}

/** Without escapes and on one line. */
function readQuoted(cursor: Cursor, quote: '"' | "'"): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  const end = text.indexOf(quote, start);
  const value = text.slice(start, end);
  if (end === -1 || text[end + 1] === quote || value.includes('\n')) throw new Doubt();
  cursor.at = end + 1;
  return value;
}

/** A word, or several: up to a comment, the end of the line, or what ends an entry in brackets. */
function readWord(cursor: Cursor, inBrackets: boolean): unknown {
  const { text, at } = cursor;
  let code = text.charCodeAt(at);
  let last = SPACE;
  let end = at;
  if (INDICATORS[code] === 1 || (code === HYPHEN && text.charCodeAt(at + 1) <= COMMA)) throw new Doubt();
  for (; code !== NEWLINE; code = text.charCodeAt(++end)) {
    if (code === HASH && last === SPACE) break;
    if (inBrackets && BRACKETS[code] === 1) break;
    if (code === COLON && endsKey(text.charCodeAt(end + 1))) throw new Doubt();
    last = code;
  }
  cursor.at = end;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  const value = readPlain(text.slice(at, end));
  if (value === undefined || end === at) throw new Doubt();
  return value;
}

/** After a colon: a blank, the end, or what has a meaning in brackets makes a key of what was before. */
function endsKey(code: number): boolean {
  return code === SPACE || code === NEWLINE || BRACKETS[code] === 1;
}

function readBracketList(cursor: Cursor, depth: number): unknown[] {
  const list: unknown[] = [];
  cursor.at = skipBlanks(cursor.text, cursor.at + 1);
  if (cursor.text.charCodeAt(cursor.at) === LIST_END) {
    cursor.at++;
    return list;
  }
  do list.push(readInline(cursor, depth));
  while (hasMore(cursor, LIST_END));
  return list;
}

function readBracketMap(cursor: Cursor, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  cursor.at = skipBlanks(cursor.text, cursor.at + 1);
  if (cursor.text.charCodeAt(cursor.at) === MAP_END) {
    cursor.at++;
    return map;
  }
  let key = '{';
  do {
    key = readKey(cursor, map, key);
    cursor.at = skipBlanks(cursor.text, cursor.at);
    map[key] = readInline(cursor, depth);
  } while (hasMore(cursor, MAP_END));
  return map;
}

/** Behind an entry: a comma and another entry, or the end of the brackets. */
function hasMore(cursor: Cursor, closing: number): boolean {
  const at = skipBlanks(cursor.text, cursor.at);
  const code = cursor.text.charCodeAt(at);
  if (code !== COMMA && code !== closing) throw new Doubt();
  cursor.at = code === COMMA ? skipBlanks(cursor.text, at + 1) : at + 1;
  return code === COMMA;
}
