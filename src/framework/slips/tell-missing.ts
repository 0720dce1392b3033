/**
 * The line that is missing, told in place of what its loss makes of the lines below: the text is read again with that line, and
 * what is still said of it then is told of the text as it is. Pure.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../document/lines.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { withMoved } from './indent-wanted.ts';
import { findMissingOwners, type MissingOwner } from './missing-owner.ts';
import { tellRemark } from './remarks-among-names.ts';
import { lineAt, lineBefore, linesOf } from './text-lines.ts';

/** Characters of a text that is read again; whoever writes by hand writes less. */
const LONGEST = 120_000;
/** And of one that is read again for each name that the line can have. */
const SHORT = 20_000;
const MOST_KEYS = 12;
/** Lines that are tried for one text. */
const MOST_TRIED = 3;
/** Of lines that are to be moved, so many are moved to see what comes of it. */
const MOST_MOVED = 10;
/** What holds a line number in the words of a fault. */
const LINE_NUMBERS: ReadonlySet<string> = new Set(['line', 'until', 'at', 'below', 'from', 'onLine']);

/** `told` as it is, or with the first line that is missing; `read` says what is told of a text that has it. */
export async function tellMissing(
  document: SourceDocument,
  told: Diagnostic[],
  read: (text: string) => Promise<Diagnostic[]>,
): Promise<Diagnostic[]> {
  if (document.text.length > LONGEST || !told.some(({ severity }) => severity === 'error')) return told;
  const lines = linesOf(document.text);
  const near = findMissingOwners(lines).filter((missing) => told.some((one) => isNear(lines, one, missing)));
  if (await isMendedByMoving(document, told, read)) return told;
  for (const missing of near.slice(0, MOST_TRIED)) {
    const fit = await fittingKeys(document, told, missing, read);
    if (fit === null) continue;
    const others = fit.again.map((one) => asWritten(document, one, missing.index + 1));
    // What can be one of several names has none in the copy that was read.
    const isSure = fit.keys.length === 1 || missing.isQuestion;
    return [tellLine(document, lines, { ...missing, keys: fit.keys }), ...(isSure ? others : [])];
  }
  return tellRemark(document, lines, told, read);
}

/** Those of the names below which what stands there makes sense, and what is told of the text with the first of them. */
async function fittingKeys(
  { text }: SourceDocument,
  told: readonly Diagnostic[],
  missing: MissingOwner,
  read: (text: string) => Promise<Diagnostic[]>,
): Promise<{ keys: string[]; again: Diagnostic[] } | null> {
  const isOne = missing.isQuestion || text.length > SHORT;
  const fit: { key: string; again: Diagnostic[] }[] = [];
  for (const key of missing.keys.slice(0, isOne ? 1 : MOST_KEYS)) {
    const again = await read(withLine(text, missing, key));
    if (isBetter(told, again, missing)) fit.push({ key, again });
  }
  const [first] = fit;
  if (first === undefined) return null;
  const least = Math.min(...fit.map(({ again }) => again.length));
  const best = fit.filter(({ again }) => again.length === least);
  return { keys: isOne ? missing.keys : best.map(({ key }) => key), again: (best[0] ?? first).again };
}

/** Whether nothing is wrong any more once each line is where its step says: then none is missing. */
async function isMendedByMoving(
  { text }: SourceDocument,
  told: readonly Diagnostic[],
  read: (text: string) => Promise<Diagnostic[]>,
): Promise<boolean> {
  const steps = told.filter(({ args, place }) => typeof args.wanted === 'number' && place !== null);
  if (steps.length === 0 || steps.length > MOST_MOVED) return false;
  const moved = steps.reduce((lines: string[], { place, args }) => {
    const line = lineAt(lines, (place?.line ?? 1) - 1);
    return line.column < 0 ? lines : withMoved(lines, line, Number(args.wanted));
  }, text.split('\n'));
  return (await read(moved.join('\n'))).every(({ severity }) => severity !== 'error');
}

/** Whether a reader stumbles over what is below the missing line, or over the lines around that. */
function isNear(lines: readonly string[], { severity, place }: Diagnostic, { index, last }: MissingOwner): boolean {
  const line = (place?.line ?? 0) - 1;
  return severity === 'error' && line >= (lineBefore(lines, index)?.index ?? 0) && line <= last + 1;
}

function withLine(text: string, { index, column }: MissingOwner, key: string): string {
  const lines = text.split('\n');
  return lines.toSpliced(index, 0, `${' '.repeat(column)}${key}:`).join('\n');
}

/** Whether the line makes sense of what is below it. */
function isBetter(told: readonly Diagnostic[], again: readonly Diagnostic[], { index, last }: MissingOwner): boolean {
  const isSyntax = ({ code }: Diagnostic) => code === 'yaml-syntax' || code === 'duplicate-key';
  const isWithin = ({ place }: Diagnostic) => place !== null && place.line > index && place.line <= last + 3;
  if (again.some((one) => isSyntax(one) && isWithin(one) && one.args.kind !== 'MISSING_OWNER')) return false;
  return told.some(isSyntax) || again.length < told.length;
}

function tellLine(document: SourceDocument, lines: readonly string[], missing: MissingOwner): Diagnostic {
  const { index, column, keys, isQuestion, twice } = missing;
  const start = lineStarts(document.text)[index] ?? 0;
  const { column: first, text } = lineAt(lines, index);
  const [key = ''] = keys;
  const args = {
    kind: 'MISSING_OWNER',
    problem: 'MISSING_OWNER',
    ...(isQuestion ? { question: 1 } : keys.length === 1 && twice === undefined ? { key } : { either: listed(keys) }),
    ...(twice !== undefined && { twice }),
    ...(column === 0 ? { flush: 1 } : { spaces: column }),
  };
  return document.diagnose({ code: 'yaml-syntax', range: { start: start + first, end: start + text.length }, args });
}

function listed(keys: readonly string[]): string {
  const names = keys.map((key) => `${key}:`);
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** A fault of the copy in the text itself, where each line from the one that was put in is one further up. */
function asWritten(document: SourceDocument, diagnostic: Diagnostic, put: number): Diagnostic {
  const { place, code, severity, path, args, subject } = diagnostic;
  const starts = lineStarts(document.text);
  const own = (line: number) => (line > put ? line - 1 : line);
  const offset = (line: number, column: number) => (starts[own(line) - 1] ?? 0) + column - 1;
  const range = place && { start: offset(place.line, place.column), end: offset(place.endLine, place.endColumn) };
  const moved = Object.entries(args).map(([name, value]) => {
    const isLine = LINE_NUMBERS.has(name) && typeof value === 'number';
    return [name, isLine ? own(value) : value] as const;
  });
  const fault = document.diagnose({ code, severity, path, range, args: Object.fromEntries(moved) });
  return { ...diagnostic, ...fault, ...(subject !== undefined && { subject }) };
}
