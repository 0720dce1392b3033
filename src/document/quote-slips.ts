/** Quotes of one line: where they end, and what stands behind them that can't. Pure. */
import type { Range } from './lines.ts';

export interface QuoteSlip {
  kind: 'QUOTE_IN_QUOTES' | 'TEXT_BEHIND_QUOTES';
  /** In offsets of the line. */
  range: Range;
  /** `meant`: how the whole text should be written, where that is short enough to show. */
  args: { quote: string; inner: string; meant?: string };
}

/** What is longer nobody copies by hand. */
const LONGEST = 120;

/** Where the quoted text ends that goes on at `at`; -1 where it doesn't end on this line. */
export function endOfQuotes(line: string, at: number, quote: string): number {
  for (let next = at; next < line.length; next++) {
    if (quote === '"' && line[next] === '\\') next++;
    else if (line[next] === quote) {
      if (quote === '"' || line[next + 1] !== "'") return next;
      next++;
    }
  }
  return -1;
}

/**
 * The slip of quotes that open at `start` and close at `end` of a range, where neither the end of the value nor of the
 * line follows. `within`: the bracket or brace that they stand in, or nothing. `isRest`: they were opened on an earlier line.
 */
export function quoteSlip(line: string, { start, end }: Range, within: string, isRest: boolean): QuoteSlip | null {
  const isWithin = within !== '';
  const rest = line.slice(end + 1);
  if (/^\s*(?:$|:(?:\s|$))|^\s+#/.test(rest) || (isWithin && /^\s*[,\]}:]/.test(rest))) return null;
  const quote = line[end] ?? '';
  const range = { start: end, end: end + 1 };
  const last = lastQuote(line, end + 1, quote, isWithin);
  const isAll = last === -1 || arePairs(line, end, last);
  const kind = last === -1 ? 'TEXT_BEHIND_QUOTES' : 'QUOTE_IN_QUOTES';
  const meant = isRest ? '' : isAll ? aroundAll(line, start, within) : inDouble(line.slice(start + 1, last), quote);
  const shown = meant !== '' && meant.length <= LONGEST ? { meant } : {};
  const single = kind === 'TEXT_BEHIND_QUOTES' && quote === '"' && /^'.*'$/.test(meant) ? { single: 1 } : {};
  return { kind, range, args: { ...single, quote, inner: quote === '"' ? '\\"' : "''", ...shown } };
}

/** The quote that people meant as the end: the last one of the line, or within brackets the first that an entry ends behind. */
function lastQuote(line: string, from: number, quote: string, isWithin: boolean): number {
  const ends = isWithin ? /^\s*(?:$|[}\]]|,\s*(?:["'[{]|[\w-]+:))/ : /^\s*(?:$| #)/;
  for (let at = line.indexOf(quote, from); at !== -1; at = line.indexOf(quote, at + 1)) {
    if (ends.test(line.slice(at + 1, at + LONGEST))) return at;
  }
  return -1;
}

/** Whether the quotes that close at `end` are those of a word, and others open behind them: none of them is around the whole text. */
function arePairs(line: string, end: number, last: number): boolean {
  const next = line.indexOf(line[end] ?? '', end + 1);
  if (next === -1 || next === last) return false;
  return /\S[\s,;.]/.test(`${line[end - 1]}${line[end + 1]}`) && /^[\s(]\S\S/.test(line.slice(next - 1, next + 2));
}

function inDouble(words: string, quote: string): string {
  return quote === '"' ? `"${words.replace(/(?<!\\)"/g, '\\"')}"` : `"${words.replace(/["\\]/g, '\\$&')}"`;
}

/** One pair of quotes around the quoted words and what follows them. */
function aroundAll(line: string, start: number, within: string): string {
  const words = within === '' ? line.slice(start).replace(/ #.*$/, '').trim() : textAround(line, start, within);
  return inEitherQuotes(words);
}

/** What stands in an entry of brackets or braces around a place: in braces a comma ends it only in front of another name. */
export function textAround(line: string, at: number, within: string): string {
  const [begins, ends] = within === '{' ? [/[{,]\s*[\w-]+:\s+/g, /,\s*[\w-]+:\s|\}\s*(?:#.*)?$/] : [/[[,]/g, /[,\]]/];
  let from = 0;
  for (const found of line.matchAll(begins)) {
    if (found.index + found[0].length > at) break;
    from = found.index + found[0].length;
  }
  const length = line.slice(at).search(ends);
  return line.slice(from, length === -1 ? line.length : at + length).trim();
}

/** Curly quotes around a text, or a curly one and a straight one. */
const CURLY =
  /^(?:[\u201c-\u201f]([^\u201c-\u201f]*)[\u201c-\u201f"]|"([^\u201c-\u201f]*)[\u201c-\u201f]|[\u2018\u201a\u201b]([^\u2018\u201a\u201b]*)\u2019)$/;

/** Whether all of a text stands in quotes that are none to a reader of YAML. */
export function isCurly(text: string): boolean {
  return CURLY.test(text);
}

/** In double quotes, which take the place of curly ones; where double ones stand in the words themselves, in single ones if that leaves the words as they are. */
export function inEitherQuotes(text: string): string {
  const words = text.replace(CURLY, '$1$2$3').replace(/^([^"]*[^\s"])"$/, '$1');
  return words.includes('"') && !words.includes("'") ? `'${words}'` : `"${words.replace(/["\\]/g, '\\$&')}"`;
}
