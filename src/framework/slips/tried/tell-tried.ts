/**
 * What is seen of a slip only once it is mended: each thing that may have happened to whole lines is undone in a copy, and the
 * copy is read again. What leaves nothing to be said is what happened. Pure.
 */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { withMoved } from '../lines/indent-wanted.ts';
import { lineAt, linesOf, type Meant } from '../lines/text-lines.ts';
import { editsFor } from './edits-tried.ts';
import { trialsFor } from './lines-tried.ts';
import { tellRemark } from './remarks-among-names.ts';
import { tellMissing } from './tell-missing.ts';
import { tellRewritten } from './tell-rewritten.ts';

/** What is told of a text; null once so much was read that it would take too long. */
export type ReadAgain = (text: string) => Promise<Diagnostic[] | null>;

export interface Readers {
  read: ReadAgain;
  /** With what is told by trying. */
  readWell: ReadAgain;
}

/** What is said of lines that don't stand where they belong. */
const OF_PLACE: ReadonlySet<string> = new Set(
  'BAD_INDENT ITEM_IN_MAP NAME_BELOW_TEXT TEXT_AND_ENTRIES VALUE_AND_PARTS unknown-key unknown-criterion duplicate-round'.split(
    ' ',
  ),
);
/** And of edits within a line, or between two. */
const OF_EDITS: ReadonlySet<string> = new Set([
  ...OF_PLACE,
  ...'BARE_LINE BLOCK_AS_IMPLICIT_KEY MISSING_BRACES MISSING_CHAR MISSING_COLON MULTILINE_IMPLICIT_KEY NEVER_CLOSED OPENED_TOO_FAR_LEFT'.split(
    ' ',
  ),
  ...'NO_SPACE_AFTER_COLON OTHER_BRACKET QUOTE_IN_QUOTES SECOND_COLON TEXT_BEHIND_BRACKETS TEXT_BEHIND_QUOTES'.split(
    ' ',
  ),
  ...'TWO_ON_A_LINE TWO_SIGNS UNEXPECTED_TOKEN duplicate-key missing-key unquoted-colon wrong-type'.split(' '),
]);
/** Of a value that may be two entries, one of them behind a hyphen too far right. */
const OF_VALUES: ReadonlySet<string> = new Set(['wrong-value', 'wrong-type', 'unknown-skill', 'unknown-power']);
/** One slip makes no more faults than these; a text with more is none that a person wrote and slipped in. */
const MOST_TOLD = 30;
/** Lines with a fault are looked at; those behind them come of it most often. */
const MOST_LINES = 2;
/** Lines around a change in which nothing may be wrong any more. */
const NEAR = 2;
/** Codes of what keeps a text from being read. */
const OF_READING: ReadonlySet<string> = new Set(['yaml-syntax', 'duplicate-key']);
/** Of lines that are to be moved, so many are moved to see what comes of it. */
const MOST_MOVED = 10;

/** `told`, or what is told in its place of lines that are missing, out of their place or one too many. */
export async function tellTried(document: SourceDocument, told: Diagnostic[], readers: Readers): Promise<Diagnostic[]> {
  const errors = told.filter(isError).length;
  if (errors === 0 || errors > MOST_TOLD) return told;
  const lines = linesOf(document.text);
  if (await isMendedByMoving(document, told, readers.read)) return told;
  return (
    (await tellFirstAlone(lines, told, readers.read)) ??
    (await tellRewritten(document, lines, told, readers.read)) ??
    (await tellEdit(document, lines, told, readers.read)) ??
    (await tellMisplacedLine(document, lines, told, readers.read)) ??
    (await tellMissing(document, lines, told, readers)) ??
    (await tellRemark(document, lines, told, readers)) ??
    told
  );
}

/** The first fault alone, where the others come of it: its line is too far left, or has a tab in front. */
async function tellFirstAlone(
  lines: readonly string[],
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<Diagnostic[] | null> {
  const [first, ...others] = told.filter(isError);
  const { wanted, kind } = first?.args ?? {};
  if (others.length === 0 || typeof wanted !== 'number' || !/^(?:TAB_AS_INDENT|BARE_LINE)$/.test(String(kind)))
    return null;
  const index = (first?.place?.line ?? 1) - 1;
  const mended = lines.with(index, `${' '.repeat(wanted)}${lines[index]?.trim()}`);
  const again = await read(mended.join('\n'));
  const left = again === null ? null : leftBy(told, again, { line: index, added: 0, hidden: false });
  return left === null || first === undefined ? null : [first, ...left.filter((one) => one !== first)];
}

/** Of what can be undone within a line, or between two, the first that leaves nothing to be said there. */
async function tellEdit(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<Diagnostic[] | null> {
  const stumbled = linesOfKinds(told, OF_EDITS);
  const values = linesOfKinds(told, OF_VALUES);
  for (const { meant, lines: mended } of editsFor(lines, stumbled, values)) {
    const again = await read(mended.join('\n'));
    if (again === null) return null;
    const hidden = meant.kind === 'STRAY_QUOTE';
    const left = leftBy(told, again, { line: meant.line, added: mended.length - lines.length, hidden });
    if (left !== null) return [diagnoseMeant(document, meant), ...left];
  }
  return null;
}

/**
 * What is still to be told once a line was changed and so many lines were added behind it; null where that mends nothing, or
 * makes something else wrong. What can be seen only once the text is read further is told in the next run: faults of shape, and
 * where lines were `hidden` within quotes, all that is in them.
 */
function leftBy(
  told: readonly Diagnostic[],
  again: readonly Diagnostic[],
  { line, added, hidden }: { line: number; added: number; hidden: boolean },
): Diagnostic[] | null {
  const errors = again.filter(isError);
  if (errors.some(({ place }) => Math.abs((place?.line ?? 0) - 1 - line) <= NEAR)) return null;
  const isSame = (one: Diagnostic, other: Diagnostic) => {
    const own = one.place?.line ?? 0;
    return kindOf(one) === kindOf(other) && own + (own - 1 > line ? added : 0) === other.place?.line;
  };
  const isNew = (other: Diagnostic) => !told.some((one) => isSame(one, other));
  const wasUnread = told.some(({ code }) => OF_READING.has(code));
  if (errors.some((other) => isNew(other) && (!wasUnread || (OF_READING.has(other.code) && !hidden)))) return null;
  const left = told.filter((one) => errors.some((other) => isSame(one, other)));
  return left.length < told.length ? left : null;
}

function kindOf({ code, args }: Diagnostic): string {
  return code === 'yaml-syntax' ? String(args.kind) : code;
}

/** Of what is most often what it says: a name with another one near, or a colon that is told alone. */
function isSure(one: Diagnostic, told: readonly Diagnostic[]): boolean {
  if (one.code === 'unknown-key') return one.args.nearest !== undefined && !String(one.args.key).includes(':');
  return kindOf(one) === 'MISSING_COLON' && told.filter(isError).length === 1;
}

/** Lines of such faults, counted from 0. */
function linesOfKinds(told: readonly Diagnostic[], kinds: ReadonlySet<string>): number[] {
  const found = told.filter((one) => one.place !== null && kinds.has(kindOf(one)) && !isSure(one, told));
  return [...new Set(found.map(({ place }) => (place?.line ?? 1) - 1))].slice(0, MOST_LINES);
}

async function tellMisplacedLine(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<Diagnostic[] | null> {
  const stumbled = linesOfKinds(told, OF_PLACE);
  const fit: Meant[] = [];
  for (const { meant, lines: mended } of trialsFor(lines, stumbled)) {
    if (fit.some(({ kind }) => kind !== meant.kind)) break;
    const again = await read(mended.join('\n'));
    if (again === null) return null;
    if (!again.some(isError)) fit.push(meant);
    // Of two pairs of lines that could have changed places only who wrote them can tell.
    if (fit.length > 1) return null;
  }
  return fit.length === 0 ? null : fit.map((meant) => diagnoseMeant(document, meant));
}

function diagnoseMeant(document: SourceDocument, { kind, line, range, args }: Meant): Diagnostic {
  const start = lineStarts(document.text)[line] ?? 0;
  const place = { start: start + range.start, end: start + range.end };
  return document.diagnose({ code: 'yaml-syntax', range: place, args: { kind, problem: kind, ...args } });
}

/** Whether nothing is wrong any more once each line is where its step says. */
async function isMendedByMoving(
  { text }: SourceDocument,
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<boolean> {
  const steps = told.filter(({ args, place }) => typeof args.wanted === 'number' && place !== null);
  if (steps.length === 0 || steps.length > MOST_MOVED) return false;
  const moved = steps.reduce((lines: string[], { place, args }) => {
    const line = lineAt(lines, (place?.line ?? 1) - 1);
    return line.column < 0 ? lines : withMoved(lines, line, Number(args.wanted));
  }, text.split('\n'));
  const again = await read(moved.join('\n'));
  return again !== null && !again.some(isError);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
