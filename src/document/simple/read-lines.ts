/** Text over several lines, after `>` or `|`, where each line begins in the same column. Pure. */
import { Doubt } from '../doubt.ts';
import { type Cursor, HASH, NEWLINE, SPACE, skipBlanks, toNextLine } from './cursor.ts';

const [FOLDED, LITERAL, STRIP] = [62, 124, 45];

/** Whether the value at the cursor is a text of several lines. */
export function beginsLines({ text, at }: Cursor): boolean {
  const code = text.charCodeAt(at);
  return code === FOLDED || code === LITERAL;
}

/** The text; the cursor stands at its `>` or `|`, then on the line after it. `column` is that of the key it belongs to. */
export function readLines(cursor: Cursor, column: number): string {
  const { text } = cursor;
  const isFolded = text.charCodeAt(cursor.at) === FOLDED;
  const isStripped = text.charCodeAt(cursor.at + 1) === STRIP;
  let end = cursor.at + (isStripped ? 2 : 1);
  if (text.charCodeAt(end) !== NEWLINE) throw new Doubt();
  const indent = skipBlanks(text, end + 1) - end - 1;
  if (indent <= column) throw new Doubt();
  let value = '';
  let blankLines = 0;
  for (let start = end + 1; start < text.length; start = end + 1) {
    const at = skipBlanks(text, start);
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (at !== start) throw new Doubt();
      blankLines++;
      end = at;
      continue;
    }
    if (at - start < indent) {
      if (at - start > column || code === HASH) throw new Doubt();
      break;
    }
    // Lines that stand further in are not folded.
    if (isFolded && text.charCodeAt(start + indent) === SPACE) throw new Doubt();
    end = text.indexOf('\n', at);
    if (start + indent > end) throw new Doubt();
    value += (value === '' ? '' : between(isFolded, blankLines)) + text.slice(start + indent, end);
    blankLines = 0;
  }
  if (value === '') throw new Doubt();
  toNextLine(cursor, end);
  return isStripped ? value : `${value}\n`;
}

/** What two lines of text are joined by, with this many blank lines between. */
function between(isFolded: boolean, blankLines: number): string {
  if (!isFolded) return '\n'.repeat(blankLines + 1);
  return blankLines === 0 ? ' ' : '\n'.repeat(blankLines);
}
