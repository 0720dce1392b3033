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

function simplified(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
