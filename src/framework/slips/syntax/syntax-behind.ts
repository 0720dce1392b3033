/**
 * Slips that no reader sees before an earlier one is mended, since a line in the wrong column moves all that follows: the
 * step that is told is taken in a copy, and the copy is read again. Pure.
 */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { lastMoved, moreOfIndent, withMoved } from '../lines/indent-wanted.ts';
import { linesOf } from '../lines/text-lines.ts';
import { strayBeside } from './indent-by-name.ts';
import { tellSyntax } from './syntax-meant.ts';

/** Characters that are read again for one file in all: whoever has mended so many slips checks again. */
const MOST_READ = 120_000;
const MOST_ROUNDS = 20;

/** What keeps the text from being read, with what can be seen behind a line once it is indented as its step says. */
export async function tellAllSyntax(
  document: SourceDocument,
  read: (text: string) => Promise<SourceDocument>,
): Promise<Diagnostic[]> {
  const told = tellCut(document, tellSyntax(document));
  const rounds = Math.min(MOST_ROUNDS, MOST_READ / document.text.length);
  let mended = document.text.split('\n');
  let next = told;
  for (let round = 1; round <= rounds; round++) {
    const last = next.reduce<Diagnostic | undefined>((far, one) => (lineOf(one) > lineOf(far) ? one : far), undefined);
    const step = mend(mended, last);
    if (step === null) break;
    mended = step.lines;
    const again = tellSyntax(await read(mended.join('\n')));
    const known = new Set(told.map(lineOf));
    known.delete(lineOf(last));
    const { until } = step;
    // What is told of a line that was mended, or above it for the first time, says that the step was none.
    if (again.some((one) => lineOf(one) <= until && !known.has(lineOf(one)))) break;
    next = again.filter((one) => lineOf(one) > until);
    told.push(...next.map((one) => asWritten(document, one)));
  }
  return told;
}

/** Names that are there twice since a line moved in between them, told as that line. */
function tellCut(document: SourceDocument, diagnostics: Diagnostic[]): Diagnostic[] {
  const twice = diagnostics.filter(({ code }) => code === 'duplicate-key').slice(0, MOST_ROUNDS);
  if (twice.length === 0) return diagnostics;
  const lines = linesOf(document.text);
  const starts = lineStarts(document.text);
  const seen = new Set<number>();
  return diagnostics.flatMap((diagnostic) => {
    const meant = twice.includes(diagnostic) ? strayBeside(lines, lineOf(diagnostic) - 1) : null;
    if (meant === null || meant.line < Number(diagnostic.args.line)) return [diagnostic];
    if (seen.has(meant.line)) return [];
    seen.add(meant.line);
    const start = starts[meant.line] ?? 0;
    const args = { kind: meant.kind, problem: meant.kind, ...moreOfIndent(lines, meant.line, meant.args.wanted) };
    return [document.diagnose({ code: 'yaml-syntax', range: { start, end: start + meant.range.end }, args })];
  });
}

/** From 1. */
function lineOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.place?.line ?? 0;
}

/** The lines as the step of a slip would have them, and the last that it changes, from 1; null where it says no such step. */
function mend(lines: readonly string[], slip: Diagnostic | undefined): { lines: string[]; until: number } | null {
  if (slip?.code !== 'yaml-syntax' || slip.place === null) return null;
  const index = slip.place.line - 1;
  const { kind, meant, spaces, found, wanted } = slip.args;
  if (kind === 'NO_DASH' && typeof meant === 'string' && !meant.endsWith('...'))
    return { lines: lines.with(index, `${' '.repeat(Number(spaces))}${meant}`), until: index + 1 };
  if (kind !== 'BAD_INDENT' || typeof found !== 'number' || typeof wanted !== 'number') return null;
  return { lines: withMoved(lines, { index, column: found }, wanted), until: lastMoved(lines, index) + 1 };
}

/** A fault of the copy in the text itself, where its lines are the same. */
function asWritten(document: SourceDocument, { code, severity, path, place, args }: Diagnostic): Diagnostic {
  const starts = lineStarts(document.text);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const range = place && { start: offset(place.line, place.column), end: offset(place.endLine, place.endColumn) };
  return document.diagnose({ code, severity, path, range, args });
}
