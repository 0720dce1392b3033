/** Keys as the format has them: words of letters, digits and hyphens, without quotes. Pure. */
import { Doubt } from '../doubt.ts';
import { FORBIDDEN_KEYS } from '../limits.ts';
import { readPlain } from '../read-plain.ts';
import { COLON, type Cursor, NEWLINE, SPACE } from './cursor.ts';

/** 1: a key may begin with it; 2: it may also follow. By code of the character. */
const PARTS = new Uint8Array(128);
for (const character of '0123456789-_') PARTS[character.charCodeAt(0)] = 2;
for (const character of 'abcdefghijklmnopqrstuvwxyz') {
  PARTS[character.charCodeAt(0)] = 1;
  PARTS[character.toUpperCase().charCodeAt(0)] = 1;
}

/** Where the key ends that begins at `at` and is followed by a colon and a blank; -1 where none does. */
export function findKeyEnd(text: string, at: number): number {
  if (PARTS[text.charCodeAt(at)] !== 1) return -1;
  let end = at + 1;
  for (let part = PARTS[text.charCodeAt(end)]; part === 1 || part === 2; part = PARTS[text.charCodeAt(end)]) end++;
  if (text.charCodeAt(end) !== COLON) return -1;
  const after = text.charCodeAt(end + 1);
  return after === SPACE || after === NEWLINE ? end : -1;
}

/** The key that stands at the cursor, which then stands behind its colon. @throws Doubt where the key is taken. */
export function readKey(cursor: Cursor, map: Readonly<Record<string, unknown>>): string {
  const end = findKeyEnd(cursor.text, cursor.at);
  if (end === -1) throw new Doubt();
  const key = cursor.text.slice(cursor.at, end);
  // What every object inherits counts as taken.
  if (map[key] !== undefined || FORBIDDEN_KEYS.has(key) || readPlain(key) !== key) throw new Doubt();
  cursor.at = end + 1;
  return key;
}
