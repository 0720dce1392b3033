/** Waivers: what a file itself sets aside, in a comment with a reason. Found in the text by src/config. Pure. */
import type { Suppressed } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** How serious what is told of waivers themselves is. */
export const WAIVER_SEVERITIES = {
  'waiver-without-reason': 'error',
  'waiver-unknown-code': 'error',
  'waiver-not-possible': 'error',
  'waiver-not-understood': 'error',
  'waiver-unused': 'warning',
} as const satisfies Record<string, Diagnostic['severity']>;

export interface Waiver {
  /** Code of the findings that it sets aside. */
  code: string;
  /** Line of the findings, from 1; null: the whole file. */
  line: number | null;
  reason: string;
  /** What is told of it where there is nothing to set aside. */
  unused: Diagnostic;
}

export interface Waived {
  /** What is still to be told, with the waivers that set nothing aside behind it. */
  open: Diagnostic[];
  suppressed: Suppressed[];
}

/**
 * Sets aside what the waivers of one file name. A waiver of a line comes before one of the whole file. `isAsked` says
 * whether findings of a code were looked for at all; a waiver of another code is not told to be unused.
 */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  isAsked: (code: string) => boolean = () => true,
): Waived {
  const open: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Waiver>();
  for (const diagnostic of diagnostics) {
    const waiver = findWaiver(diagnostic, waivers);
    if (waiver === undefined) {
      open.push(diagnostic);
      continue;
    }
    used.add(waiver);
    suppressed.push({ diagnostic, by: 'waiver', reason: waiver.reason });
  }
  for (const waiver of waivers) if (!used.has(waiver) && isAsked(waiver.code)) open.push(waiver.unused);
  return { open, suppressed };
}

/** Within a text of several lines no comment can stand: one at the line where the text begins is meant. */
function findWaiver({ code, place, valueLine }: Diagnostic, waivers: readonly Waiver[]): Waiver | undefined {
  const fitting = waivers.filter((waiver) => waiver.code === code);
  const isHere = (line: number | null) => line !== null && (line === place?.line || line === valueLine);
  return fitting.find(({ line }) => isHere(line)) ?? fitting.find(({ line }) => line === null);
}
