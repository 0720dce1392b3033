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

/** Keys that were found to be sound: the same ones stand in file after file, and a look-up costs less than a check. */
const sound = new Map<string, string>();
const MOST_KEPT = 1000;

/** Where the key ends that begins at `at` and is followed by a colon and a blank; -1 where none does. */
export function findKeyEnd(text: string, at: number): number {
  if (PARTS[text.charCodeAt(at)] !== 1) return -1;
  let end = at + 1;
  for (let part = PARTS[text.charCodeAt(end)]; part === 1 || part === 2; part = PARTS[text.charCodeAt(end)]) end++;
  return text.charCodeAt(end) === COLON && isBlank(text.charCodeAt(end + 1)) ? end : -1;
}

/**
 * The key that stands at the cursor, which then stands behind its colon. `before` is the one before it in its map, or any
 * text that stands for the first. @throws Doubt where the key is taken.
 */
export function readKey(cursor: Cursor, map: Readonly<Record<string, unknown>>, before: string): string {
  const { text, at } = cursor;
  const likely = followers.get(before);
  const key = likely !== undefined && standsAt(text, at, likely) ? likely : findKey(text, at, before);
  const end = at + key.length;
  if (Object.hasOwn(map, key) || !isBlank(text.charCodeAt(end + 1))) throw new Doubt();
  cursor.at = end + 1;
  return key;
}

/** What follows a key in one map mostly does in the next: to compare costs less than to cut out and look up. */
const followers = new Map<string, string>();

function standsAt(text: string, at: number, key: string): boolean {
  return text.charCodeAt(at + key.length) === COLON && text.startsWith(key, at);
}

function findKey(text: string, at: number, before: string): string {
  const written = text.slice(at, text.indexOf(':', at));
  // The string that was kept rather than its equal: an object finds it at once, where it must first look for the other.
  const key = sound.get(written) ?? checkKey(text, at, written);
  if (sound.size < MOST_KEPT) followers.set(before, key);
  return key;
}

function checkKey(text: string, at: number, key: string): string {
  if (findKeyEnd(text, at) !== at + key.length) throw new Doubt();
  // What every object inherits counts as taken.
  if (key in Object.prototype || FORBIDDEN_KEYS.has(key) || readPlain(key) !== key) throw new Doubt();
  if (sound.size < MOST_KEPT) sound.set(key, key);
  return key;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}
