/** Where the reader of simple files stands, and how it gets from line to line. Pure. */

export const NEWLINE = 10;
export const SPACE = 32;
export const HASH = 35;
export const COLON = 58;

export interface Cursor {
  text: string;
  /** What is read next. */
  at: number;
  /** Column at which the line begins that holds `at`, blanks before it left out; -1 at the end of the text. */
  indent: number;
}

/** From the end of a line to the next one that holds anything but blanks or a comment. `end` is where the line ends. */
export function toNextLine(cursor: Cursor, end: number): void {
  const { text } = cursor;
  let at = end + 1;
  for (;;) {
    const start = at;
    while (text.charCodeAt(at) === SPACE) at++;
    if (at >= text.length) {
      cursor.indent = -1;
      return;
    }
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== HASH) {
      cursor.at = at;
      cursor.indent = at - start;
      return;
    }
    at = (code === NEWLINE ? at : text.indexOf('\n', at)) + 1;
  }
}

/** The end of the line, where nothing but blanks and a comment is left of it; -1 where there is more. */
export function findEnd({ text, at }: Cursor): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end++;
  const code = text.charCodeAt(end);
  if (code === NEWLINE) return end;
  return code === HASH && text.charCodeAt(end - 1) === SPACE ? text.indexOf('\n', end) : -1;
}

/** The place of the character at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}
