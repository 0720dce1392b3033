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

/**
 * From the rest of a line to the next line that holds anything but blanks or a comment, where nothing else is left of
 * this one; else to what is left, and false.
 */
export function endLine(cursor: Cursor): boolean {
  const { text } = cursor;
  const at = skipBlanks(text, cursor.at);
  const code = text.charCodeAt(at);
  if (code === NEWLINE) toNextLine(cursor, at);
  else if (code === HASH && text.charCodeAt(at - 1) === SPACE) toNextLine(cursor, text.indexOf('\n', at));
  else {
    cursor.at = at;
    return false;
  }
  return true;
}

/** From the end of a line to the next one that holds anything but blanks or a comment. `end` is where the line ends. */
export function toNextLine(cursor: Cursor, end: number): void {
  const { text } = cursor;
  for (let start = end + 1; start < text.length; ) {
    const at = skipBlanks(text, start);
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== HASH) {
      cursor.at = at;
      cursor.indent = at - start;
      return;
    }
    start = (code === NEWLINE ? at : text.indexOf('\n', at)) + 1;
  }
  cursor.indent = -1;
}

/** The place of the character at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}
