/**
 * Slips that make a text no YAML, found line by line as a person would look for them: of each line by itself, and of how
 * far it is indented beside the others. Only asked where a reader has stumbled; knows no more YAML than people write. Pure.
 */
import { MOST_FAULTS } from './limits.ts';
import { lineBehind } from './line-behind.ts';
import { findLineSlip, type LineSlipKind, tightInBraces } from './line-slips.ts';
import { lineStarts, type Range } from './lines.ts';
import { findOpenSlip, type OpenSlipKind } from './open-slips.ts';

export interface Slip {
  kind: LineSlipKind | OpenSlipKind | 'BAD_INDENT' | 'ITEM_IN_MAP' | 'NAME_BELOW_TEXT' | 'BARE_LINE' | 'MERGE_MARK';
  /** In offsets of the text. */
  range: Range;
  /** Counted from 0. */
  line: number;
  /** Of a wrong indentation: how many spaces there are, and how many the lines have that it belongs to, or may belong to. */
  spaces?: { found: number; wanted: number } | { found: number; nearer: number; other: number; inner?: number };
  /** The text that is a whole entry of a list, where names and values stand below it. */
  entry?: string;
  /** Whether a reader of YAML passes over it. */
  isRead?: boolean;
  /** What its words name, of a slip that is told by more than its place. */
  args?: Record<string, string | number>;
}

/** The entries that begin in a column. `isOpen`: the last one has nothing behind it yet. */
interface Level {
  column: number;
  isList: boolean;
  isOpen: boolean;
  /** What the last entry of a list is, where it is one text on one line. */
  text: string | null;
  /** Whether its last entry is a plain text of several words, which can go on below. */
  isWords: boolean;
}

/** A longer one is no name. */
const LONGEST_NAME = 100;
const ENTRY = /^(?:- |-$|(?:"[^"]*"|'[^']*'|[^\s#"'[{|>&*!%@`-][^#]*?|-[^\s#]*?):(?: |$))/;
/** A name alone on its line, whose colon is missing or another sign. */
const NAME_ALONE = /^[a-z][a-z-]*(?=[^\s\w:-]?$)/;
/** A plain text of several words. */
const WORDS = /^[^\s"'[{|>&*!%@`#-]\S* +[^\s#]/;
const NAME = /^(?:"[^"]*"|'[^']*'|[^\s:][^:]*): +/;

/** In the order of the lines. Behind an indentation that is wrong nothing is sure, so that it is the last. */
export function findSlips(text: string): Slip[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const starts = lineStarts(text);
  /** From the outermost to the innermost. */
  const levels: Level[] = [];
  const slips: Slip[] = [];
  for (let index = 0; index < lines.length && slips.length < MOST_FAULTS; ) {
    const line = lines[index] ?? '';
    const isTold = line.trim() !== '' && !/^\s*#|^(?:---|\.\.\.)/.test(line);
    const own = isTold ? slipOf(levels, line) : null;
    const open = isTold && own === null ? (findOpenSlip(lines, index) ?? tightInBraces(line, index)) : null;
    const slip = own === null ? open : { ...own, line: index };
    if (slip !== null && !goesOn(slips.at(-1), slip))
      slips.push({ ...slip, range: moved(slip.range, starts[slip.line] ?? 0) });
    if (slip !== null && LAST.has(slip.kind)) break;
    index = open?.behind ?? (own === null ? lineBehind(lines, index) : index + 1);
  }
  return slips;
}

/** What follows would be told of wrongly. */
const LAST: ReadonlySet<Slip['kind']> = new Set(['BAD_INDENT', 'ITEM_IN_MAP', 'MERGE_MARK'] as const);

/** Lines of a text that all lack what the first one lacks. */
function goesOn(last: Slip | undefined, { kind, line }: Pick<Slip, 'kind' | 'line'>): boolean {
  return kind === 'BARE_LINE' && last?.kind === kind && last.line === line - 1;
}

/** What is wrong behind its name alone leaves a line its place among the others. */
function slipOf(levels: Level[], line: string): Omit<Slip, 'line'> | null {
  const own = findLineSlip(line);
  if (own === null) return place(levels, line);
  const mended = mendedLine(own, line);
  if (mended !== null) place(levels, mended);
  if (own.kind === 'TAB_AS_INDENT') return { ...own, ...besideTab(levels, line) };
  if (!/^(?:SECOND_COLON|QUESTION_MARK|SIGN_IN_BRACES)$/.test(own.kind)) return own;
  return place(levels, line) ?? own;
}

/** The line as it was meant, so that those below it have their place; null where that isn't sure. */
function mendedLine({ kind, range }: { kind: Slip['kind']; range: Range }, line: string): string | null {
  if (kind === 'ODD_DASH') return `${line.slice(0, range.start)}-${line.slice(range.end)}`;
  if (kind === 'STRAY_QUOTE') return line.replace(/["']/, '');
  if (kind !== 'NO_SPACE_AFTER_COLON' && kind !== 'NO_SPACE_AFTER_DASH') return null;
  return `${line.slice(0, range.end)} ${line.slice(range.end)}`;
}

/** The column of the entries that a line with a tab in front may stand with, by what it begins with. */
function besideTab(levels: readonly Level[], line: string): Pick<Slip, 'args'> {
  if (/^ *(?:- +)*-\t/.test(line)) return { args: { dash: 1 } };
  const isItem = /^\s*- /.test(line);
  const last = levels.at(-1);
  const beside = last?.isOpen ? { column: last.column + 2 } : levels.findLast(({ isList }) => isList === isItem);
  return beside === undefined || beside.column === 0 ? {} : { args: { wanted: beside.column } };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Puts a line among the levels, or says what keeps it from fitting there. */
function place(levels: Level[], line: string): Omit<Slip, 'line'> | null {
  let column = line.search(/\S/);
  let rest = line.slice(column);
  if (!ENTRY.test(rest)) {
    const last = levels.at(-1);
    if (last !== undefined) last.text = null;
    return bareLine(line, column, levels);
  }
  const left: Level[] = [];
  while ((levels.at(-1)?.column ?? -1) > column) left.push(levels.pop() as Level);
  const isItem = /^-(?: |$)/.test(rest);
  const above = levels.at(-1);
  if (above?.column === column && above.isList && !isItem) left.push(levels.pop() as Level);
  const beside = levels.at(-1);
  const fits = beside === undefined ? left.length === 0 : beside.column === column || beside.isOpen;
  if (!fits && !isItem && left.length === 0 && beside?.text != null) return belowText(levels, line, beside.text);
  if (!fits) return indented(line, isItem, [...left, ...levels]);
  if (isItem && beside?.column === column && !beside.isList && !beside.isOpen)
    return itemAmongNames(line, column, left);
  if (beside !== undefined) beside.isOpen = false;
  for (; /^-(?: |$)/.test(rest); column = line.length - rest.length) {
    open(levels, { column, isList: true, isOpen: false, text: null, isWords: false });
    rest = rest.slice(1).trimStart();
  }
  if (rest === '' || rest.startsWith('#')) (levels.at(-1) as Level).isOpen = true;
  else if (ENTRY.test(rest)) open(levels, mapAt(column, rest));
  else if (isItem) Object.assign(levels.at(-1) as Level, { text: textOf(rest), isWords: WORDS.test(rest) });
  return null;
}

/** A line without a name of its own that stands too far left to go on with the text above. */
function bareLine(line: string, column: number, levels: Level[]): Omit<Slip, 'line'> | null {
  const range = { start: column, end: line.length };
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) return { kind: 'MERGE_MARK', range };
  const beside = levels.at(-1);
  if (column > (beside?.column ?? column) || /^[?:](?: |$)|^["'[{|>&*!%@`]/.test(line.trim())) return null;
  const args = beside?.isWords ? { args: { wanted: beside.column + 2 } } : {};
  // So that the lines below it have their place.
  const name = NAME_ALONE.exec(line.trim());
  if (name !== null) place(levels, `${' '.repeat(column)}${name[0]}:`);
  return { kind: 'BARE_LINE', range, ...args };
}

/** One that stands further left than the list above it is an entry of that list. */
function itemAmongNames(line: string, column: number, left: readonly Level[]): Omit<Slip, 'line'> {
  const lists = left.filter(({ isList }) => isList);
  if (lists.length > 0) return indented(line, true, lists);
  return { kind: 'ITEM_IN_MAP', range: { start: column, end: column + 1 } };
}

function mapAt(column: number, rest: string): Level {
  return {
    column,
    isList: false,
    isOpen: /:(?: +#.*)?$/.test(rest),
    text: null,
    isWords: WORDS.test(rest.replace(NAME, '')),
  };
}

/** Without a comment; null where something else than a name begins, or goes on below. */
function textOf(rest: string): string | null {
  const text = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{}|>&*!%@`#](?:(?! #).)*?)(?= +#|$)/.exec(rest)?.[0];
  return text === undefined || text.length > LONGEST_NAME ? null : text;
}

/** Goes on as if that text had a name in front of it. */
function belowText(levels: Level[], line: string, entry: string): Omit<Slip, 'line'> {
  const start = line.search(/\S/);
  open(levels, mapAt(start, line.slice(start)));
  const end = start + line.slice(start).search(/:(?: |$)/);
  return { kind: 'NAME_BELOW_TEXT', range: { start, end }, entry };
}

function open(levels: Level[], level: Level): void {
  const last = levels.at(-1);
  if (last !== undefined && last.column === level.column && last.isList === level.isList) Object.assign(last, level);
  else levels.push(level);
}

/** Beside the column that is nearest, of those that hold entries of this kind; where two are as near, nobody could choose. */
function indented(line: string, isItem: boolean, levels: readonly Level[]): Omit<Slip, 'line'> {
  const found = line.search(/\S/);
  const alike = levels.filter(({ isList }) => isList === isItem);
  const far = (column: number) => Math.abs(column - found);
  const columns = [...new Set((alike.length > 0 ? alike : levels).map(({ column }) => column))];
  const [wanted, other] = columns.sort((a, b) => far(a) - far(b) || a - b);
  const range = { start: 0, end: Math.max(found, 1) };
  if (wanted === undefined) return { kind: 'BAD_INDENT', range };
  const isSure = other === undefined || far(wanted) < far(other);
  if (isSure)
    return { kind: 'BAD_INDENT', range, spaces: { found, wanted }, ...(wanted === 0 && { args: { flush: 1 } }) };
  const isBesideItems = !isItem && levels.some(({ isList, column }) => isList && column === found);
  const beside = isBesideItems ? { inner: found + 2 } : {};
  return { kind: 'BAD_INDENT', range, spaces: { found, nearer: wanted, other, ...beside } };
}
