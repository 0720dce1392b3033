/** Braces with several names in them: a sign that is missing between two, or the braces themselves. Pure. */
import { inEitherQuotes, textAround } from '../../document/quote-slips.ts';
import { ownersOf } from './format-keys.ts';
import { PARTS, pairsOf, shownWhole } from './parts-below.ts';
import { isAmongAnswers } from './parts-meant.ts';
import { lineAt, type Meant, withoutQuoted } from './text-lines.ts';

/** A longer text nobody copies by hand. */
const LONGEST_TEXT = 160;

/** `safe-space: level: 1, evidence: Two calls`. */
export function missingBraces(lines: readonly string[], index: number): Meant | null {
  const { text, column } = lineAt(lines, index);
  const [, lead = '', key = '', rest = ''] = /^( *(?:- +)*)([\w-]+): +(.*)$/.exec(text) ?? [];
  // Whoever knows that braces are missing may have written one of them, or brackets of another kind.
  const words = rest.replace(/^\((.*)\)$/, '$1').replace(/^([^{]*)\}$/, '$1');
  const pairs = pairsOf(
    isAmongAnswers(lines, lineAt(lines, index)) ? words.replace(/^([0-4])[,;]? (?=[a-z-]+: )/, 'level: $1, ') : words,
  );
  if (pairs === null) return null;
  const range = { start: column + lead.trimStart().length, end: text.length };
  return { kind: 'MISSING_BRACES', line: index, range, args: shownWhole(`${key}: {${pairs}}`) };
}

/** `{level: 2; evidence: Two calls}` and `{level: 2 evidence: Two calls}`. */
export function missingComma(lines: readonly string[], index: number): Meant | null {
  return commaInFront(lines, index, (_, key) => PARTS.test(key)) ?? commaInFront(lines, index, isBesideWord);
}

/** In front of the first name in the braces of a line that `isNext` takes for one, by what is in front of it. */
function commaInFront(
  lines: readonly string[],
  index: number,
  isNext: (before: string, key: string) => boolean,
): Meant | null {
  const { text } = lineAt(lines, index);
  const bare = withoutQuoted(text);
  const from = bare.indexOf('{');
  for (const found of from === -1 ? [] : bare.matchAll(/[^,:{\s](?: *;)? +([a-z-]+): /g)) {
    const [whole, key = ''] = found;
    const start = found.index + whole.length - key.length - 2;
    if (start < from || !isNext(bare.slice(from, start), key)) continue;
    return { kind: 'MISSING_COMMA', line: index, range: { start, end: start + key.length }, args: { key } };
  }
  return null;
}

/** Whether a name belongs beside the last one in front of it, behind which stands no sentence that could hold it. */
function isBesideWord(before: string, key: string): boolean {
  const last = [...before.matchAll(/[{,] *([a-z][a-z-]*): /g)].at(-1)?.[1];
  if (last === undefined || last === key || /^(?:note|evidence|about|text)$/.test(last)) return false;
  return ownersOf(key).some((owner) => ownersOf(last).includes(owner));
}

/** `[{name: A} {name: B}]`, `[A {name: B}]` and `{skills: [a] places: [b]}`. */
export function missingBetween(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const bare = withoutQuoted(text);
  for (const found of bare.matchAll(/[\]}"] +([{[]|[a-z][a-z-]*(?=: ))|[\w.)] +([{[])(?=[a-z-]+: )/g)) {
    const key = found[1] ?? found[2] ?? '';
    const start = found.index + found[0].length - key.length;
    const before = bare.slice(0, start);
    const open = (before.match(/[[{]/g)?.length ?? 0) - (before.match(/[\]}]/g)?.length ?? 0);
    if (open > 0)
      return { kind: 'MISSING_COMMA', line: index, range: { start, end: start + key.length }, args: { key } };
  }
  return null;
}

/** `{name: City Council, decides: rents: and leases}`. */
export function colonInBraces(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  for (const found of text.matchAll(/[{,] *[a-z][a-z-]*: +(?=[^\s"'{[])/g)) {
    const start = found.index + found[0].length;
    const words = textAround(text, start, '{');
    if (!/:(?: |$)/.test(words) || words.length > LONGEST_TEXT || !text.startsWith(words, start)) continue;
    const range = { start, end: start + words.length };
    return { kind: 'SECOND_COLON', line: index, range, args: { meant: inEitherQuotes(words) } };
  }
  return null;
}
