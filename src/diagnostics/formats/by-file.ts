/** Findings gathered by the file they are in. Pure. */
import type { CheckReport, Suppressed } from '../check-report.ts';
import type { Diagnostic } from '../diagnostic.ts';

export interface FileFindings {
  file: string;
  diagnostics: Diagnostic[];
  suppressed: Suppressed[];
}

/** The files that were looked at, and any other that something was found in, such as a configuration; by name. */
export function* byFile(report: CheckReport): Generator<FileFindings> {
  const files = inOrder(report.files, (file) => file);
  const found = inOrder(report.diagnostics, ({ file }) => file);
  const aside = inOrder(report.suppressed, ({ diagnostic }) => diagnostic.file);
  for (let [f, d, s] = [0, 0, 0]; f < files.length || d < found.length || s < aside.length; ) {
    const file = first(files[f], found[d]?.file, aside[s]?.diagnostic.file);
    const [firstFound, firstAside] = [d, s];
    while (files[f] === file) f++;
    while (found[d]?.file === file) d++;
    while (aside[s]?.diagnostic.file === file) s++;
    yield { file, diagnostics: found.slice(firstFound, d), suppressed: aside.slice(firstAside, s) };
  }
}

/** The first of these names in the order of names. */
function first(...names: (string | undefined)[]): string {
  const [least = ''] = names.filter((name) => name !== undefined).sort();
  return least;
}

/** By name, those of one name as they are; the list itself where it is in order already, as it nearly always is. */
export function inOrder<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const isSorted = list.every((one, i) => i === 0 || nameOf(list[i - 1] as T) <= nameOf(one));
  return isSorted ? list : list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

/** How many of them are errors. */
export function errorsAmong(diagnostics: readonly Diagnostic[]): number {
  let errors = 0;
  for (const { severity } of diagnostics) if (severity === 'error') errors++;
  return errors;
}
