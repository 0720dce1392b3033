/**
 * Text of a file made safe for a terminal: nothing in it can move the cursor, colour the screen or reorder the line.
 * Pure; the length in UTF-16 units never changes, so columns stay true.
 */

/** What acts on a terminal instead of showing: ranges of characters, each for its reason. */
const ACTING = [
  '\\u0000-\\u0009\\u000b-\\u001f', // C0 without line feed
  '\\u007f-\\u009f', // delete and C1
  '\\u2028\\u2029', // line and paragraph separator
  '\\u202a-\\u202e\\u2066-\\u2069', // embeddings, overrides and isolates of text direction
  '\\ufff9-\\ufffb', // interlinear annotation
  '\\ufeff', // byte order mark
].join('');
const STRAY_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const UNSAFE = new RegExp(`[${ACTING}]|${STRAY_SURROGATE}`, 'g');

/** `text` with every control character, direction mark and stray surrogate shown as one visible sign or a space. */
export function printable(text: string): string {
  return text.replace(UNSAFE, visible);
}

/** `printable`, and on one line: line breaks and the blanks around them become one space. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** JSON with the same characters written as escapes, so that it means the same and acts on no terminal. */
export function printableJson(json: string): string {
  return json.replace(UNSAFE, (char) => (char < ' ' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** Characters that no reader of files takes: what stands in the place of a broken one, and two that are none. */
const REFUSED = /[\ufffd-\uffff]/g;

/**
 * What people typed or pasted, without what a file may not hold: word processors and phones bring direction marks along
 * that nobody sees, and a single one would make the whole file unreadable.
 */
export function withoutControls(text: string): string {
  return text.replace(UNSAFE, (char) => (visible(char) === ' ' ? ' ' : '')).replace(REFUSED, '');
}

function visible(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x09 || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return '\ufffd';
}
