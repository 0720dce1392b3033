/**
 * The line that is missing, told in place of what its loss makes of the lines below: the text is read again with that line, and
 * what is still said of it then is told of the text as it is. Pure.
 */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { lineAt, lineBefore, oneOf } from '../lines/text-lines.ts';
import { findMissingOwners, type MissingOwner } from './missing-owner.ts';
import type { ReadAgain, Readers } from './tell-tried.ts';

/** Names that are tried for a line that can have several. */
const MOST_KEYS = 12;
/** Lines that are tried for one text. */
const MOST_TRIED = 3;
/** What holds a line number in the words of a fault. */
const LINE_NUMBERS: ReadonlySet<string> = new Set(['line', 'until', 'at', 'below', 'from', 'onLine', 'like', 'braces']);

/** With the first line that is missing, in place of what its loss makes of the others; null where none is. */
export async function tellMissing(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  readers: Readers,
): Promise<Diagnostic[] | null> {
  const near = findMissingOwners(lines).filter((missing) => told.some((one) => isNear(lines, one, missing)));
  for (const missing of near.slice(0, MOST_TRIED)) {
    if (told.some(({ args, place }) => args.kind === 'COMMENTED_OWNER' && place?.line === missing.index + 1))
      return null;
    const keys = await fittingKeys(document, told, missing, readers.read);
    const [key] = keys;
    if (key === undefined) continue;
    const own = tellLine(document, lines, { ...missing, keys });
    // What can be one of several names has none in the copy that was read.
    if (keys.length > 1 && !missing.isQuestion) return [own];
    const others = (await readers.readWell(withLine(document.text, missing, key))) ?? [];
    return [own, ...others.map((one) => asWritten(document, one, missing.index + 1))];
  }
  return null;
}

/** Those of the names below which what stands there makes sense. */
async function fittingKeys(
  { text }: SourceDocument,
  told: readonly Diagnostic[],
  missing: MissingOwner,
  read: ReadAgain,
): Promise<string[]> {
  const fit: { key: string; n: number }[] = [];
  for (const key of missing.keys.slice(0, missing.isQuestion ? 1 : MOST_KEYS)) {
    const again = await read(withLine(text, missing, key));
    if (again === null) break;
    if (isBetter(told, again, missing)) fit.push({ key, n: again.length });
  }
  const least = Math.min(...fit.map(({ n }) => n));
  return fit.filter(({ n }) => n === least).map(({ key }) => key);
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
  const { index, column, keys, isQuestion, twice, comment } = missing;
  const start = lineStarts(document.text)[index] ?? 0;
  const { column: first, text } = lineAt(lines, index);
  const [key = ''] = keys;
  const kind = comment === undefined ? 'MISSING_OWNER' : 'COMMENTED_OWNER';
  const args = {
    kind,
    problem: kind,
    ...(comment !== undefined && { at: comment + 1, meant: `${key}:` }),
    ...(isQuestion
      ? { question: 1 }
      : keys.length === 1 && twice === undefined
        ? { key }
        : { either: oneOf(keys.map((one) => `${one}:`)) }),
    ...(twice !== undefined && { twice }),
    ...(column === 0 ? { flush: 1 } : { spaces: column }),
  };
  return document.diagnose({ code: 'yaml-syntax', range: { start: start + first, end: start + text.length }, args });
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
