/** Lines that can be read as YAML and hold what no alliance file has, since one sign is missing in them or too many. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { ALLIANCE } from '../lines/format-keys.ts';
import { linesOf, type Meant } from '../lines/text-lines.ts';
import { oneSign, twoSigns } from '../syntax/one-sign.ts';

const OF_SHAPE: ReadonlySet<string> = new Set(['unknown-key', 'missing-key', 'wrong-type', 'wrong-value']);
/** In a file with more such lines, each finding is told as what it is. */
const MOST_LINES = 30;
/** Of them, those in which two signs are looked for. */
const FEW = 5;

/** The diagnostics, with all of such a line told as its slip. */
export function tellSigns(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Map<number, Meant | null>();
  let lines: readonly string[] | null = null;
  for (const { code, place } of diagnostics) {
    if (place === null || !OF_SHAPE.has(code) || meant.has(place.line) || meant.size === MOST_LINES) continue;
    lines ??= linesOf(document.text);
    meant.set(place.line, oneSign(lines, place.line - 1, ALLIANCE));
  }
  // Where nothing but a list is wanted, it is said how one is written.
  const others = diagnostics.filter(({ code, place }) => code !== 'wrong-type' && meant.get(place?.line ?? 0) === null);
  for (const line of [...new Set(others.map(({ place }) => place?.line ?? 0))].slice(0, FEW))
    meant.set(line, twoSigns(lines ?? [], line - 1, ALLIANCE));
  const seen = new Set<Meant>();
  return diagnostics.flatMap((diagnostic) => {
    const slip = meant.get(diagnostic.place?.line ?? 0) ?? null;
    if (slip === null) return [diagnostic];
    if (seen.has(slip)) return [];
    seen.add(slip);
    const start = (lineStarts(document.text)[slip.line] ?? 0) + slip.range.start;
    const range = { start, end: start + slip.range.end - slip.range.start };
    const args = { kind: slip.kind, problem: slip.kind, ...slip.args };
    return [{ ...diagnostic, ...document.diagnose({ code: 'yaml-syntax', path: diagnostic.path, range, args }) }];
  });
}
