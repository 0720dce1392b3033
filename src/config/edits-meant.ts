/** Slips in the lines of a configuration, told by what mends them: each trial is read again. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineStarts } from '../document/lines.ts';
import { openSimple } from '../document/open-document.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { linesOf } from '../framework/slips/lines/text-lines.ts';
import type { TellFaults } from './columns-meant.ts';
import { type Edit, type Trial, trialsFor } from './edits-tried.ts';

/** Lines with a fault that are looked at, and how long a text may be: no person writes a longer configuration. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 20_000;

/** The same diagnostics; where a slip is found that explains some of them, it and what is left. */
export function tellEdits(
  document: SourceDocument,
  told: Diagnostic[],
  faultsOf: TellFaults,
  names: ReadonlySet<string>,
): Diagnostic[] {
  if (document.text.length > MOST_CHARACTERS) return told;
  const lines = linesOf(document.text);
  const places = new Set(told.flatMap(({ place }) => (place === null ? [] : [place.line - 1])));
  for (const index of [...places].slice(0, MOST_LINES)) {
    for (const trial of trialsFor(lines, index, names)) {
      const left = leftBy(document, told, trial, faultsOf);
      if (left !== null) return [...trial.edits.map((edit) => diagnoseEdit(document, edit)), ...left];
    }
  }
  return told;
}

/** What is still to be told; null where the trial mends nothing, or makes something else wrong. */
function leftBy(
  document: SourceDocument,
  told: readonly Diagnostic[],
  { lines, edits }: Trial,
  faultsOf: TellFaults,
): Diagnostic[] | null {
  const read = openSimple(lines.join('\n'), document.file);
  if (read === null) return null;
  const faults = faultsOf(read);
  if (faults.some(({ place }) => edits.some(({ index }) => Math.abs((place?.line ?? 0) - 1 - index) <= 1))) return null;
  if (document.diagnostics.length > 0) return [];
  const isLeft = (one: Diagnostic) =>
    faults.some((other) => one.code === other.code && one.place?.line === other.place?.line);
  const left = told.filter(isLeft);
  return faults.length < told.length && left.length === faults.length ? left : null;
}

function diagnoseEdit(document: SourceDocument, { index, range, code, args }: Edit): Diagnostic {
  const start = lineStarts(document.text)[index] ?? 0;
  return document.diagnose({ code, range: { start: start + range.start, end: start + range.end }, args });
}
