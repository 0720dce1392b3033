/** Slips of the hand that one line shows by itself: what looks like a space, a hyphen or a colon of YAML and is none. Pure. */
import type { Range } from './lines.ts';

export type LineSlipKind =
  | 'TAB_AS_INDENT'
  | 'ODD_SPACE'
  | 'ODD_DASH'
  | 'NO_SPACE_AFTER_DASH'
  | 'NO_SPACE_AFTER_COLON'
  | 'SECOND_COLON'
  | 'QUESTION_MARK'
  | 'SIGN_IN_BRACES'
  | 'STRAY_QUOTE';

/** `range` is in offsets of the line. */
export interface LineSlip {
  kind: LineSlipKind;
  range: Range;
}

/** One that a reader of YAML passes over. */
export interface ReadSlip extends LineSlip {
  /** Counted from 0, as the first one behind it. */
  line: number;
  behind: number;
  isRead: true;
  args: Record<string, string | number>;
}

/** Blanks that YAML takes for letters, and signs of no width. */
const ODD = '\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff';
const ODD_SPACE = new RegExp(`[${ODD}]`);
/** In the indentation, behind a dash, in a name, or behind a sign that a value follows. */
const MISPLACED = new RegExp(`^[^:{[]*?(?=[${ODD}])|[:,{[] *(?=[${ODD}])`);
const TAB = /^ *(?:- +)*-?(?=\t)/;
const ODD_DASH = /^ *(?=(?:[\u2010-\u2015\u2212\u2022\u2023\u25aa\u25cf\u25e6\u00b7](?! *$)|\* ))/;
const TIGHT_DASH = /^ *-(?=[\p{L}"'{[])/u;
const TIGHT_COLON = /^( *(?:- +)*[A-Za-z][\w-]*:)(?!\/\/)[^\s:]/;
/** A longer one nobody has written by hand. */
const LONGEST_LINE = 2000;
/** The same within braces that stand on one line. */
const TIGHT_IN_BRACES =
  /^( *(?:- +)*(?:[A-Za-z][\w-]*: +)?\{(?:[^{}]*, *| *)[a-z][a-z-]*:)(?=[\w"])[^{}]*\}(?: +#.*)?$/;
/** A quote in front of a name, whose other one is nowhere on the line. */
const STRAY_QUOTE = /^ *(?=(?:"[a-z][\w-]*: [^"]*|'[a-z][\w-]*: [^']*)$)/;
const KEY = /^ *(?:- +)*(?:"[^"]*"|'[^']*'|[^\s"'#[\]{}|>&*!%@`,?:-][^:#]*?|-?[^\s"'[\]{}#:]+?): +(?=\S)/;

/** Where the first of these characters stands in a word; -1 where none does. */
export function findOddSpace(words: string): number {
  return words.search(ODD_SPACE);
}

/** How a character is called where it can't be shown, such as U+00A0. */
export function codePoint(words: string, at: number): string {
  return `U+${words.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The slip of a line that is no comment and no part of a longer text; null where there is none. */
export function findLineSlip(line: string): LineSlip | null {
  return (
    at('TAB_AS_INDENT', TAB.exec(line)?.[0].length) ??
    oddSpace(line) ??
    at('ODD_DASH', ODD_DASH.exec(line)?.[0].length) ??
    tightDash(line) ??
    tightColon(line) ??
    at('STRAY_QUOTE', STRAY_QUOTE.exec(line)?.[0].length) ??
    inValue(line)
  );
}

/** The colon in braces without a space behind it, which is no fault of YAML: there it makes a name of all up to the comma. */
export function tightInBraces(text: string, line: number): ReadSlip | null {
  if (text.length > LONGEST_LINE || !text.includes('{')) return null;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
  const slip = at('NO_SPACE_AFTER_COLON', (TIGHT_IN_BRACES.exec(bare)?.[1]?.length ?? 0) - 1);
  return slip === null ? null : { ...slip, line, isRead: true, args: {}, behind: line + 1 };
}

function at(kind: LineSlipKind, start: number | undefined): LineSlip | null {
  return start === undefined || start === -1 ? null : { kind, range: { start, end: start + 1 } };
}

/** What stands in quotes may hold any blank. */
function oddSpace(line: string): LineSlip | null {
  if (!ODD_SPACE.test(line)) return null;
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
  const found = MISPLACED.exec(bare);
  return found === null ? null : at('ODD_SPACE', found.index + found[0].length);
}

function tightDash(line: string): LineSlip | null {
  const found = TIGHT_DASH.exec(line);
  return found === null ? null : at('NO_SPACE_AFTER_DASH', found[0].length - 1);
}

function tightColon(line: string): LineSlip | null {
  const found = TIGHT_COLON.exec(line);
  return found === null ? null : at('NO_SPACE_AFTER_COLON', (found[1] ?? '').length - 1);
}

/** A question mark alone, or a second colon in what is no quoted text and stands in no brackets. */
function inValue(line: string): LineSlip | null {
  const start = KEY.exec(line)?.[0].length ?? /^ *- +(?=\{)/.exec(line)?.[0].length;
  if (start === undefined) return null;
  const value = line.slice(start);
  if (value.startsWith('{')) return signInBraces(value, start);
  if (/^\?(?:\s|$)/.test(value)) return at('QUESTION_MARK', start);
  if (/^[[{|>#]/.test(value)) return null;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0].length ?? 0;
  if (quoted === 0 && /^["']/.test(value)) return null;
  const rest = quoted > 0 ? /^ *:(?=\s|$)/ : /^(?:(?! #).)*?:(?=\s|$)/;
  const found = rest.exec(value.slice(quoted));
  return found === null ? null : at('SECOND_COLON', start + quoted + found[0].length - 1);
}

/** `{level: ?, note: x}`: a sign alone in place of a value. */
function signInBraces(value: string, start: number): LineSlip | null {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
  const found = /^\{(?:[^#]*?, *)?[\w-]+: +(?=[?-] *[,}])/.exec(bare);
  return found === null ? null : at('SIGN_IN_BRACES', start + found[0].length);
}
