/** Several names with their values on one line: braces that are missing around them, or quotes around one value. Pure. */
import { inEitherQuotes, textAround } from '../../../document/quote-slips.ts';
import { lineAt, type Meant } from '../lines/text-lines.ts';
import { pairsOf, shownWhole } from './parts-below.ts';
import { isAmongAnswers } from './parts-meant.ts';

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
