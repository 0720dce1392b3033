/** Findings gathered by the file they are in. Pure. */
import type { CheckReport, Suppressed } from '../check-report.ts';
import type { Diagnostic } from '../diagnostic.ts';

export interface FileFindings {
  file: string;
  diagnostics: Diagnostic[];
  suppressed: Suppressed[];
}

/** The files that were looked at, and any other that something was found in, such as a configuration; by name. */
export function byFile({ files, diagnostics, suppressed }: CheckReport): FileFindings[] {
  const found = new Map<string, FileFindings>();
  const of = (file: string): FileFindings => {
    const findings = found.get(file) ?? { file, diagnostics: [], suppressed: [] };
    found.set(file, findings);
    return findings;
  };
  for (const file of files) of(file);
  for (const diagnostic of diagnostics) of(diagnostic.file).diagnostics.push(diagnostic);
  for (const one of suppressed) of(one.diagnostic.file).suppressed.push(one);
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How many of them are errors. */
export function errorsAmong(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
