/**
 * Slips with what is opened and closed: a quote, bracket or brace that is closed never, too early or twice, or whose end a
 * comment takes away. Looked for from the line on which a value begins. Pure.
 */
import { MAX_DEPTH } from './limits.ts';
import type { Range } from './lines.ts';
import { endOfQuotes, inEitherQuotes, quoteSlip, textAround } from './quote-slips.ts';

export type OpenSlipKind =
  | 'NEVER_CLOSED'
  | 'HASH_IN_BRACKETS'
  | 'QUOTE_IN_QUOTES'
  | 'TEXT_BEHIND_QUOTES'
  | 'TEXT_BEHIND_BRACKETS'
  | 'ONE_TOO_MANY'
  | 'DOUBLED'
  | 'COMMA_TOO_MANY'
  | 'OTHER_BRACKET'
  | 'QUOTED_TOO_FAR_LEFT'
  | 'OPENED_TOO_FAR_LEFT';

export interface OpenSlip {
  kind: OpenSlipKind;
  /** In offsets of the line `line`. */
  range: Range;
  /** Counted from 0. */
  line: number;
  args: Record<string, string | number>;
  /** The first line that is no part of it. */
  behind: number;
}

/** Of one line: what is wrong in it, or what is still open at its end, the innermost last. */
interface Scanned {
  slip: Pick<OpenSlip, 'kind' | 'range' | 'args'> | null;
  open: readonly Opened[];
  /** Where a comment begins; -1 where none does. */
  comment: number;
}
interface Opened {
  sign: string;
  /** In offsets of its line. */
  at: number;
}

/** A name and its colon in front of a value that opens something, or that value at once. */
const VALUE = /(?:[^\s"'#[{][^"'#[{]*?: +)?(?=["'[{])/y;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };
const CALLED: Readonly<Record<string, string>> = { '[': 'bracket [', '{': 'brace {', '"': 'quote "', "'": "quote '" };
/** What is longer nobody copies by hand. */
const LONGEST = 120;
/** A name or a hyphen begins an entry of its own, and is no rest of a text. */
const ENTRY = /^\s*(?:- |[A-Za-z][\w-]*:(?: |$))/;

/** The slip of the value that begins in line `index`; null where there is none, or where this line begins no such value. */
export function findOpenSlip(lines: readonly string[], index: number): OpenSlip | null {
  const line = lines[index] ?? '';
  const start = startOfValue(line);
  if (start === -1) return null;
  const first = scan(line, start, []);
  if (first === null) return null;
  if (first.slip !== null) return { ...first.slip, line: index, behind: index + 1 };
  return first.open.length === 0 ? null : findEnd(lines, index, first);
}

/**
 * Where a value begins that opens something; -1 where none does. Without a name or a hyphen in front it may go on with a
 * text above, in which all signs are fine.
 */
function startOfValue(line: string): number {
  let at = 0;
  while (line[at] === ' ' || (line[at] === '-' && line[at + 1] === ' ')) at++;
  VALUE.lastIndex = at;
  const start = at + (VALUE.exec(line)?.[0].length ?? Number.NaN);
  return Number.isNaN(start) || line.slice(0, start).trim() === '' ? -1 : start;
}

/** Follows what is open at the end of its first line to where it is closed, or to where it can go on no longer. */
function findEnd(lines: readonly string[], index: number, first: Scanned): OpenSlip | null {
  const line = lines[index] ?? '';
  const column = line.search(/\S/);
  let open = first.open;
  let next = index + 1;
  for (; next < lines.length; next++) {
    const here = lines[next] ?? '';
    if (here.trim() === '') continue;
    const isQuoted = /["']/.test(open.at(-1)?.sign ?? '');
    if (here.search(/\S/) <= column && !(!isQuoted && /^\s*(?:[\]}]|#)/.test(here))) break;
    const scanned = scan(here, 0, open);
    if (scanned === null || scanned.slip !== null || scanned.open.length === 0) return null;
    open = scanned.open;
  }
  const innermost = first.open.at(-1);
  if (innermost === undefined) return null;
  const tooFarLeft = leftSlip(lines, { index, next, column }, open);
  if (tooFarLeft !== null) return tooFarLeft;
  if (first.open.length === 1 && /["[{]/.test(innermost.sign) && line[innermost.at + 1] === innermost.sign)
    return { kind: 'DOUBLED', range: rangeAt(innermost.at), line: index, args: { sign: innermost.sign }, behind: next };
  const closing = CLOSING[innermost.sign] ?? '';
  if (first.comment !== -1 && line.includes(closing, first.comment))
    return { ...hashSlip(line, first), line: index, behind: index + 1 };
  const range = rangeAt(innermost.at);
  const atEnd = first.comment === -1 && lines.slice(index + 1, next).every((one) => one === '') ? { atEnd: 1 } : {};
  return {
    kind: 'NEVER_CLOSED',
    range,
    line: index,
    args: { ...neverClosed(line, first.open), ...atEnd },
    behind: next,
  };
}

function rangeAt(start: number): Range {
  return { start, end: start + 1 };
}

/** What is opened by a sign, and how it is closed, in words. */
export function calledOpen(sign: string): { sign: string; closing: string } {
  return { sign: CALLED[sign] ?? sign, closing: CLOSING[sign] ?? '' };
}

/** Where to put the end: in front of what closes the others, if that stands at the end of the line. */
function neverClosed(line: string, open: readonly Opened[]): OpenSlip['args'] {
  const sign = open.at(-1)?.sign ?? '';
  const others = open.slice(0, -1).map((one) => CLOSING[one.sign] ?? '');
  const before = others.reverse().join('');
  const isThere = before !== '' && line.trimEnd().endsWith(before);
  return { ...calledOpen(sign), ...(isThere && { before }) };
}

/**
 * The text in front of the sign and the comment up to what closes the bracket: one text, or a value with a remark that belongs
 * behind the bracket. A number, or a single small word, is no text that goes on with a sign.
 */
function hashSlip(line: string, { open, comment }: Scanned): Pick<OpenSlip, 'kind' | 'range' | 'args'> {
  const within = open.at(-1)?.sign ?? '';
  const words = textAround(line, comment, within);
  const at = words.search(/(?<!\S)#/);
  const [value, remark] = [words.slice(0, at).trim(), words.slice(at)];
  const isValue = /^(?:[\d.,]+|[a-z][a-z-]*)$/.test(value);
  const isRemark = /^#\s/.test(remark) || /^\d+$/.test(value);
  const moved = `${line.slice(0, comment).trimEnd()}${line.slice(comment + remark.length)} ${remark}`.trim();
  return {
    kind: 'HASH_IN_BRACKETS',
    range: { start: comment, end: comment + 1 },
    args: {
      closing: CLOSING[within] ?? '',
      ...(isRemark && { moved: moved.length <= LONGEST ? moved : remark }),
      ...(!(isRemark && isValue) && { meant: inEitherQuotes(words) }),
    },
  };
}

/** What is closed on a line that stands too far left to go on with it. */
function leftSlip(
  lines: readonly string[],
  { index, next, column }: { index: number; next: number; column: number },
  open: readonly Opened[],
): OpenSlip | null {
  const line = lines[next];
  const sign = open.at(-1)?.sign ?? '';
  const args = { first: index + 1, wanted: column + 2 };
  if (line === undefined) return null;
  const range = { start: line.search(/\S/), end: line.length };
  if (sign !== '"' && sign !== "'") {
    const scanned = scan(line, 0, open);
    if (scanned === null || scanned.slip !== null || scanned.open.length > 0) return null;
    return { kind: 'OPENED_TOO_FAR_LEFT', range, line: next, args, behind: next + 1 };
  }
  if (ENTRY.test(line)) return null;
  for (let last = next; last < lines.length && !ENTRY.test(lines[last] ?? ''); last++) {
    const end = endOfQuotes(lines[last] ?? '', 0, sign);
    if (end === -1) continue;
    return { kind: 'QUOTED_TOO_FAR_LEFT', range, line: next, args, behind: last + 1 };
  }
  return null;
}

/** Null where things lie deeper in one another than in any file that is read. */
function scan(line: string, start: number, before: readonly Opened[]): Scanned | null {
  const open = [...before];
  const done = (slip: Scanned['slip'], comment = -1): Scanned => ({ slip, open, comment });
  for (let at = start; at < line.length; at++) {
    const sign = line[at] ?? '';
    const last = open.at(-1)?.sign ?? '';
    if (last === '"' || last === "'") {
      at = endOfQuotes(line, at, last);
      if (at === -1) return done(null);
      const from = open.pop()?.at ?? 0;
      const slip = quoteSlip(line, { start: from, end: at }, open.at(-1)?.sign ?? '', before.length > 0);
      if (slip !== null || open.length === 0) return done(slip);
    } else if (sign === '#' && /^$|\s/.test(line[at - 1] ?? '')) return done(null, at);
    else if (/[[{]/.test(sign) || (/["']/.test(sign) && (open.length === 0 || beginsItem(line, at))))
      open.push({ sign, at });
    else if (/[\]}]/.test(sign)) {
      if (sign !== CLOSING[last]) return done(otherBracket(at, sign, CLOSING[last] ?? ''));
      const from = open.pop()?.at ?? 0;
      if (open.length === 0) return done(behindBrackets(line, at, before.length > 0 ? null : from));
    } else if (sign === ',' && open.length > 0 && at > start && endsNothing(line, at)) {
      return done({ kind: 'COMMA_TOO_MANY', range: { start: at, end: at + 1 }, args: {} });
    }
    if (open.length > MAX_DEPTH) return null;
  }
  return done(null);
}

/** Whether there is no entry in front of a comma. */
function endsNothing(line: string, at: number): boolean {
  let before = at - 1;
  while (line[before] === ' ') before--;
  return /[[{,]/.test(line[before] ?? '');
}

/** Whether a quote within brackets begins a text; any other is a sign of one that has begun. */
function beginsItem(line: string, at: number): boolean {
  let before = at - 1;
  while (line[before] === ' ') before--;
  return before === -1 || /[[{,:]/.test(line[before] ?? '');
}

function otherBracket(at: number, found: string, wanted: string): Scanned['slip'] {
  return { kind: 'OTHER_BRACKET', range: { start: at, end: at + 1 }, args: { found, wanted } };
}

/** What follows the bracket that closes the outermost one, which opened at `from` of this line, or on an earlier one. */
function behindBrackets(line: string, at: number, from: number | null): Scanned['slip'] {
  const rest = line.slice(at + 1);
  if (/^\s*(?:$|:)|^\s+#/.test(rest)) return null;
  const start = at + 1 + rest.search(/\S/);
  const sign = line[start] ?? '';
  if (/[\]}]/.test(sign)) return { kind: 'ONE_TOO_MANY', range: { start, end: start + 1 }, args: { sign } };
  const words = line.slice(start).replace(/ #.*$/, '').trimEnd();
  const range = { start, end: start + words.length };
  return { kind: 'TEXT_BEHIND_BRACKETS', range, args: { sign: line[at] ?? '', ...behind(line, from, range, words) } };
}

/** The value with an entry that stands behind it; nothing where that could be more than one. */
function wholeWith(line: string, from: number | null, end: number, words: string): { whole?: string } {
  const entry = /^[,;]? *((?:[\w-]+: +)?[^\s,;:#"'[\]{}][^,;:#"'[\]{}]*)$/.exec(words)?.[1];
  if (from === null || entry === undefined || /^[\w-]+: /.test(entry) !== (line[from] === '{')) return {};
  const closed = line.slice(from, end - words.length).trimEnd();
  const whole = `${closed.slice(0, -1).trimEnd()}, ${entry}${closed.at(-1)}`;
  return whole.length > LONGEST ? {} : { whole };
}

/** What may have been meant: a sign alone, one more entry, or one text that only begins in brackets. */
function behind(line: string, from: number | null, { end }: Range, words: string): OpenSlip['args'] {
  if (/^[.,;:!|]+$/.test(words)) return { mark: words };
  if (/^[,;] *\S|^[\w-]+: /.test(words)) return { more: 1, ...wholeWith(line, from, end, words) };
  const whole = from === null || line[from] !== '[' ? '' : line.slice(from, end);
  return whole === '' || whole.length > LONGEST ? {} : { meant: inEitherQuotes(whole) };
}
