/**
 * Widths, padding and wrapping in terminal columns: wide characters count two, combining marks none, colour nothing.
 * Pure. Text of a file is made inert here, before it is measured.
 */
import { printable } from '../document/printable.ts';
import stringWidth, { isPlain } from './quick-width.ts';
import { quickWrap } from './quick-wrap.ts';

/** Columns that a text takes on a terminal; escapes of colour take none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Text on one line with nothing in it that could move the cursor; blanks that may break a line run into one space. */
export function inert(text: string): string {
  if (isPlain(text) && !text.includes('  ')) return text;
  return printable(text.normalize().replace(/[^\S\u00a0]+/gu, ' '));
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

let clusters: Intl.Segmenter | undefined;

/** Words longer than a line are parted between characters as people see them, never inside one. */
export function partLongWords(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return text
    .split(' ')
    .map((word) => (widthOf(word) <= width ? word : partWord(word, width)))
    .join(' ');
}

function partWord(word: string, width: number): string {
  const parts: string[] = [];
  let part = '';
  // Made at the first word too long for a line: it takes longer to make than a whole report to draw.
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of clusters.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part].join(' ');
}

/** Lines of at most `width` columns; `text` may carry colour. No line ends in a space. */
export function wrap(text: string, width: number): string[] {
  return quickWrap(text, Math.max(1, width)).split('\n');
}

/** Wrapped with `first` before the first line and `rest` before the others, both within `width`. */
export function hang(text: string, width: number, first: string, rest: string): string[] {
  const inner = width - Math.max(widthOf(first), widthOf(rest));
  return wrap(text, inner).map((line, index) => trimEnd((index === 0 ? first : rest) + line));
}

export function trimEnd(line: string): string {
  return line.replace(/[ \u00a0]+$/u, '');
}
