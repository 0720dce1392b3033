/** Hygiene of a text before anybody parses it: size, encoding, control characters. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isTooMuch } from './count-parts.ts';
import { diagnoser } from './fault.ts';
import { MAX_BYTES, MOST_PARTS } from './limits.ts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\r(?!\n)/;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** What a decoder puts where bytes are not UTF-8; in a file that was saved so, the damage is older. */
const REPLACEMENT = '\ufffd';
/** Text without anything to look at closely, as nearly all is; a plain range of characters is read ten times faster. */
const CLEAN = /^[\t\n\x20-\x7e\xa0-\u2027\u2030-\u2065\u206a-\ud7ff\ue000-\ufffc]*$/;
const SUSPECT = new RegExp(`${REPLACEMENT}|${CONTROL.source}|${DIRECTION.source}|${SURROGATE.source}`, 'g');
const ESCAPE = 0x1b;
/** A file with a hundred of them is no text; the first few say enough. */
const MOST = 5;

const NAMES: Record<number, string> = {
  0: 'NUL',
  7: 'bell',
  8: 'backspace',
  11: 'vertical tab',
  12: 'form feed',
  13: 'carriage return without line feed',
  27: 'escape',
  127: 'delete',
  133: 'next line',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
};

/** A character that a text may not hold: its offset, and the fault's code and arguments. */
export interface Suspect {
  index: number;
  code: 'not-utf8' | 'control-character' | 'direction-mark';
  args: {
    char: string;
    name: string;
    encoding?: string;
    more?: string;
    before?: string;
    after?: string;
    anew?: string;
  };
}

/** Letters of plain English with zeros beside them, as the encodings of two and four bytes have them; with their mark, and without. */
const WIDE =
  /^(?:\ufffd\ufffd(?=[\s\S]?\0)|\0\0\ufffd\ufffd|(?=(?:\0[\t-~]){4}|(?:[\t-~]\0){4}|\0{3}[\t-~]|[\t-~]\0{3}))/;
const FOUR_BYTES = /^(?:\ufffd\ufffd)?(?:\0\0|[\t-~]\0\0)/;

/** One fault in place of one for each zero. */
function findWide(text: string): Suspect[] {
  if (!WIDE.test(text)) return [];
  const encoding = FOUR_BYTES.test(text) ? 'UTF-32' : 'UTF-16';
  return [{ index: 0, code: 'not-utf8', args: { char: 'U+0000', name: NAMES[0] ?? '', encoding } }];
}

/** Words beside it that are typed anew are no longer. */
const LONGEST = 30;

/** What a terminal takes for a color, or for another order, together with the escape in front of it. */
function restOfColor(text: string, at: number): Partial<Suspect['args']> {
  const more = /^\[[\d;?]{0,12}[A-Za-z]/.exec(text.slice(at + 1, at + 16))?.[0];
  if (more === undefined) return {};
  const end = at + 1 + more.length;
  const before = /(?:[\p{L}\p{N}]+|["'])$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(end, end + LONGEST))?.[0];
  return before === undefined || after === undefined ? { more } : { more, before, after, anew: before + after };
}

/** The first few characters of `text` that have no business in a file of words. */
export function findSuspects(text: string): Suspect[] {
  if (CLEAN.test(text)) return [];
  const found = findWide(text);
  if (found.length > 0) return found;
  SUSPECT.lastIndex = 0;
  for (let hit = SUSPECT.exec(text); hit !== null && found.length < MOST; hit = SUSPECT.exec(text)) {
    const code = hit[0].charCodeAt(0);
    const char = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES[code] ?? (code >= 0xd800 && code <= 0xdfff ? 'half a character' : 'control character');
    if (hit[0] === REPLACEMENT) return [{ index: hit.index, code: 'not-utf8', args: { char, name } }];
    found.push({
      index: hit.index,
      code: DIRECTION.test(hit[0]) ? 'direction-mark' : 'control-character',
      args: { char, name, ...(code === ESCAPE && restOfColor(text, hit.index)) },
    });
  }
  return found;
}

/** Faults of the text as such; an empty list means that it may be parsed. `text` has no byte order mark. */
export function checkText(text: string, file: string): Diagnostic[] {
  const diagnose = diagnoser(text, file);
  if (text.length > MAX_BYTES) return [tooLarge(text.length, file)];
  if (isTooMuch(text)) return [diagnose({ code: 'too-complex', range: null, args: { limit: MOST_PARTS } })];
  return findSuspects(text).map(({ index, code, args }) =>
    diagnose({ code, args, range: { start: index, end: index + 1 } }),
  );
}

/** The fault of a file that is larger than anything honest, by its size in bytes. */
export function tooLarge(bytes: number, file: string): Diagnostic {
  const megabytes = (count: number) => (count / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
  return diagnoser(
    '',
    file,
  )({ code: 'too-large', range: null, args: { size: megabytes(bytes), limit: megabytes(MAX_BYTES) } });
}

/** `text` without a byte order mark at its start. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
