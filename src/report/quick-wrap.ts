/**
 * Lines of a text: broken at once where it is plain words with single blanks between them, as nearly always; by the
 * package where it is coloured, wide, or has blanks to take care of.
 */
import { wrapAnsi } from 'fast-wrap-ansi';
import { isPlain } from './quick-width.ts';

/** The same as `wrapAnsi(text, width)`. */
export function quickWrap(text: string, width: number): string {
  if (!isPlain(text) || / {2}|^ | $/.test(text)) return wrapAnsi(text, width);
  let wrapped = '';
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      wrapped += '\n';
      used = 0;
    }
    wrapped += used > 0 ? ` ${word}` : word;
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return wrapped;
}
