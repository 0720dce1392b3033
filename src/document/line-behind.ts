/** Where a text ends that goes on over lines: below a sign, in quotes or in brackets. Pure. */
import { MAX_DEPTH } from './limits.ts';

/** Of hyphens in front of one another only so many are gone through: each is a place from which a name is looked for. */
const OPENING = new RegExp(`^ *(?:- +){0,${MAX_DEPTH}}(?:[^\\s"'#[{][^"'#[{]*?: +)?(["'[{].*)$`);
const TEXT_BELOW = /(?:^|[:-] +)[|>][-+0-9]*(?: +#.*)?$/;

/** The line behind this one and whatever text, quoted or in brackets or of several lines, goes on below it. */
export function lineBehind(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const column = line.search(/\S/);
  if (TEXT_BELOW.test(line)) {
    let next = index + 1;
    while (next < lines.length && (lines[next] === '' || (lines[next] ?? '').search(/\S/) > column)) next++;
    return next;
  }
  const value = OPENING.exec(line)?.[1];
  if (value === undefined) return index + 1;
  let unclosed = isUnclosed(value, '');
  let next = index + 1;
  for (; unclosed !== '' && next < lines.length; next++) unclosed = isUnclosed(lines[next] ?? '', unclosed);
  return unclosed === '' ? next : lines.length;
}

/** What is still open behind a piece of text, the innermost last, where `before` was open ahead of it. */
function isUnclosed(piece: string, before: string): string {
  let stack = before;
  for (let at = 0; at < piece.length && stack.length <= MAX_DEPTH; at++) {
    const sign = piece[at] ?? '';
    const last = stack.at(-1) ?? '';
    if (last === '"' || last === "'") {
      if (last === '"' && sign === '\\') at++;
      else if (sign === last) stack = stack.slice(0, -1);
    } else if (sign === '#' && /^$|\s/.test(piece[at - 1] ?? '')) break;
    else if (/[[{]/.test(sign)) stack += sign;
    else if (/["']/.test(sign) && /^$|[\s[{,]/.test(piece[at - 1] ?? '')) stack += sign;
    else if (/[\]}]/.test(sign)) stack = stack.slice(0, -1);
    if (stack === '') break;
  }
  return stack;
}
