/** A source line and the carets under the exact place: wide characters counted by their cells, long lines cut. Pure. */
import stringWidth from 'fast-string-width';

export interface Marked {
  /** The line, or the part of it around the place, with an ellipsis where it was cut. */
  line: string;
  /** Blanks and carets that stand under it. */
  carets: string;
}

const ELLIPSIS = '…';
/** With so many cells behind the place the line is shown from its beginning. */
const ENOUGH_BEHIND = 12;
/** Of the cells beside a place on a cut line, as many stand before it: what leads to a value says most of what it is. */
const SHARE_BEFORE = 2 / 3;
/** Of a place too wide for the line the beginning is shown, behind this share of the cells. */
const SHARE_OF_WIDE = 1 / 4;

/**
 * Marks the characters of `line` from offset `start` to `end` (exclusive, at least one; UTF-16 units) within `width`
 * cells. An offset past the end of the line marks the cell behind it. `isRest`: the line begins before `line` does.
 */
export function mark(line: string, start: number, end: number, width: number, isRest = false): Marked {
  const whole = line.trimEnd().length >= start ? line.trimEnd() : line;
  const fits = stringWidth(whole) <= (isRest ? width - 1 : width);
  const { from, to } = fits ? { from: 0, to: whole.length } : around(whole, start, end, width);
  const left = from > 0 || isRest ? ELLIPSIS : '';
  const right = to < whole.length ? ELLIPSIS : '';
  const before = stringWidth(left + whole.slice(from, start)) + Math.max(0, start - whole.length);
  const marked = stringWidth(whole.slice(start, Math.min(end, to)));
  return { line: left + whole.slice(from, to) + right, carets: ' '.repeat(before) + '^'.repeat(Math.max(1, marked)) };
}

/** The stretch of a long line that fits with an ellipsis at either end, with something on both sides of the place. */
function around(line: string, start: number, end: number, width: number): { from: number; to: number } {
  const room = Math.max(8, width - 2);
  const place = Math.min(start, line.length);
  const behind = Math.min(Math.max(end, place), line.length);
  const before = stringWidth(line.slice(0, place));
  const spare = room - Math.max(1, stringWidth(line.slice(place, behind)));
  const after = stringWidth(line.slice(behind));
  if (before + Math.min(after, ENOUGH_BEHIND) <= spare) return { from: 0, to: onBy(line, 0, room) };
  const wanted = spare < room * SHARE_OF_WIDE ? room * SHARE_OF_WIDE : Math.max(spare * SHARE_BEFORE, spare - after);
  const from = backBy(line, place, Math.floor(wanted));
  return { from, to: onBy(line, from, room) };
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

/** The offset that lies `cells` behind `offset`. */
function onBy(line: string, offset: number, cells: number): number {
  let at = offset;
  let used = 0;
  for (const char of line.slice(offset)) {
    used += stringWidth(char);
    if (used > cells) break;
    at += char.length;
  }
  return at;
}
