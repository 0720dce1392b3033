/** A source line and the carets under the exact place: wide characters counted by their cells, long lines cut. Pure. */
import stringWidth from 'fast-string-width';

export interface Marked {
  /** The line, or the part of it around the place, with an ellipsis where it was cut. */
  line: string;
  /** Blanks and carets that stand under it. */
  carets: string;
}

const ELLIPSIS = '…';

/**
 * Marks the characters of `line` from offset `start` to `end` (exclusive, at least one; UTF-16 units) within `width`
 * cells. An offset past the end of the line marks the cell behind it.
 */
export function mark(line: string, start: number, end: number, width: number): Marked {
  const whole = line.trimEnd().length >= start ? line.trimEnd() : line;
  const { from, to } = window(whole, start, end, width);
  const left = from > 0 ? ELLIPSIS : '';
  const right = to < whole.length ? ELLIPSIS : '';
  const before = stringWidth(left + whole.slice(from, start)) + Math.max(0, start - whole.length);
  const marked = stringWidth(whole.slice(start, Math.min(end, to)));
  return { line: left + whole.slice(from, to) + right, carets: ' '.repeat(before) + '^'.repeat(Math.max(1, marked)) };
}

/** The stretch of a line that fits: all of it, or so much that the place stands in its first third. */
function window(line: string, start: number, end: number, width: number): { from: number; to: number } {
  if (stringWidth(line) <= width) return { from: 0, to: line.length };
  const room = Math.max(8, width - 2);
  const from =
    stringWidth(line.slice(0, end)) <= room ? 0 : backBy(line, Math.min(start, line.length), Math.floor(room / 3));
  let to = from;
  let used = 0;
  for (const char of line.slice(from)) {
    used += stringWidth(char);
    if (used > room) break;
    to += char.length;
  }
  return { from, to };
}

/** The offset that lies `cells` before `offset`, never in the middle of a character. */
function backBy(line: string, offset: number, cells: number): number {
  const before = [...line.slice(0, offset)];
  let at = offset;
  for (let used = 0; before.length > 0; ) {
    const char = before.pop() ?? '';
    used += stringWidth(char);
    if (used > cells) break;
    at -= char.length;
  }
  return at;
}
