/** How much there is in a text, before anybody reads it: what a reader takes time for is its parts, not its letters. Pure. */
import { LARGE, MANY_PARTS, MAX_BYTES, MOST_PARTS } from './limits.ts';

const SEPARATES = new Uint8Array(128);
for (const character of '\n,:]}') SEPARATES[character.charCodeAt(0)] = 1;

/**
 * Lines, entries, names and pairs of brackets; what looks like them within quotes and comments counts as well. Brackets
 * that are never closed don't, because their depth has a limit of its own. Stops behind `most`.
 */
export function countParts(text: string, most: number): number {
  let parts = 0;
  for (let at = 0; at < text.length && parts <= most; at++) if (SEPARATES[text.charCodeAt(at)] === 1) parts++;
  return parts;
}

/** Whether nothing should read the text, since it would take a second or longer. */
export function isTooMuch(text: string): boolean {
  return text.length > MAX_BYTES || (text.length > MOST_PARTS && countParts(text, MOST_PARTS) > MOST_PARTS);
}

/** Whether the careful reader would take long for the text: it is told one fault at a time. */
export function isLarge(text: string): boolean {
  return text.length > LARGE || countParts(text, MANY_PARTS) > MANY_PARTS;
}
