/** Quotes that end or begin a text and have no partner in it: a slip that becomes part of the text. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';

export const strayQuoteRules: readonly Rule[] = [
  { code: 'quote-without-partner', severity: 'warning', find: findStrayQuotes },
];

/** Straight and curly ones. Single ones are left alone: an apostrophe may end a word. */
const QUOTE = /["“”„‟]/g;
const CURLY = /[“”„‟]/g;
const AT_END = /["“”„‟](?=[.,;:!?)]?\s*$)/;
const AT_START = /^["“”„‟]/;
/** Inches, where no year ends so. */
const INCHES = /(?<!\d)(\d{1,2})"/g;
/** What is longer is shown by the part beside the sign. */
const LONGEST = 60;

function findStrayQuotes({ alliance, text }: Subject): Finding[] {
  return mayHaveOne(text) ? findIn(alliance, []) : [];
}

/** Whether a line has an odd number of quotes of one kind: a text with one too many has, and nearly no file does. */
function mayHaveOne(text: string): boolean {
  return isOddInLine(text, (from) => text.indexOf('"', from)) || isOddInLine(text, (from) => nextCurly(text, from));
}

/** `next`: where the first one stands from an offset on; -1 where none does. */
function isOddInLine(text: string, next: (from: number) => number): boolean {
  for (let at = next(0); at !== -1; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    let count = 0;
    for (; at !== -1 && at < end; at = next(at + 1)) count++;
    if (count % 2 === 1) return true;
  }
  return false;
}

function nextCurly(text: string, from: number): number {
  CURLY.lastIndex = from;
  return CURLY.exec(text)?.index ?? -1;
}

function findIn(part: unknown, path: DataPath): Finding[] {
  if (typeof part === 'string') return findingOf(part, path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([step, inner]) =>
    findIn(inner, [...path, Array.isArray(part) ? Number(step) : step]),
  );
}

function findingOf(words: string, path: DataPath): Finding[] {
  const count = words.replace(INCHES, '$1 ').match(QUOTE)?.length ?? 0;
  if (count % 2 === 0) return [];
  const end = words.replace(INCHES, '$1 ').search(AT_END);
  const start = end === -1 ? words.search(AT_START) : end;
  if (start === -1) return [];
  const args = { quote: words.charAt(start), text: end === -1 ? beginning(words) : ending(words) };
  const where = end === -1 ? { first: 1 } : {};
  return [{ code: 'quote-without-partner', path, piece: { start, end: start + 1 }, args: { ...args, ...where } }];
}

function beginning(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 3)}...` : words;
}

function ending(words: string): string {
  return words.length > LONGEST ? `...${words.slice(3 - LONGEST)}` : words;
}
