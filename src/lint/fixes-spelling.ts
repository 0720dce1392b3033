/** Whether a word is another one with a slip of the finger. Pure. */

/** One letter too many, too few, in place of another, or two that changed places; case, blanks and underscores are free. */
export function isOneSlip(written: string, meant: string): boolean {
  const [a, b] = [simplified(written), simplified(meant)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** In a word this short one letter in place of another makes another word: vote and note, data and date. */
const SHORT = 4;

/** Whether one letter in place of another parts the two, where both may be words: the first one, or any of a short word. */
export function isOtherWord(written: string, meant: string): boolean {
  const [a, b] = [simplified(written), simplified(meant)];
  if (a.length !== b.length) return false;
  const places = [...a].flatMap((letter, place) => (letter === b[place] ? [] : [place]));
  return places.length === 1 && (a.length <= SHORT || places[0] === 0);
}

function simplified(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
