/** By what machines know a finding again from one run to the next: file, code and subject, never its line. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../fold.ts';

export type RepositoryOptions = Pick<CheckRenderOptions, 'repositoryPath'>;

/** The report with each file named as the repository names it, so that nothing depends on where the check was started. */
export function inRepository(report: CheckReport, { repositoryPath: rename }: RepositoryOptions): CheckReport {
  if (rename === undefined) return report;
  const named = (diagnostic: Diagnostic): Diagnostic => {
    const { file, args } = diagnostic;
    const { otherFile } = args;
    const renamed = typeof otherFile === 'string' ? { args: { ...args, otherFile: rename(otherFile) } } : {};
    return { ...diagnostic, file: rename(file), ...renamed };
  };
  return {
    ...report,
    files: report.files.map(rename).sort(),
    diagnostics: sortDiagnostics(report.diagnostics.map(named)),
    suppressed: report.suppressed.map((one) => ({ ...one, diagnostic: named(one.diagnostic) })),
    unusable: report.unusable.map((one) => ({ ...one, file: rename(one.file) })),
  };
}

/** A path as repositories name files. */
export function repositoryPath(file: string): string {
  return file.replace(/^(?:\.\/+)+(?=.)/, '');
}

/** JSON pointer of a path; empty for the file as a whole. */
export function pointerOf(path: DataPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What a finding is about, in words that stay when the file is edited, where it has such words. */
export function subjectOrPath({ subject, path }: Diagnostic): string {
  return subject ?? pointerOf(path);
}

/** One for each, in the same order; no two are alike, for the second finding about one subject is counted. */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], hash: (text: string) => string): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const identity = [repositoryPath(diagnostic.file), diagnostic.code, subjectOrPath(diagnostic)];
    const key = JSON.stringify(identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return hash(count === 1 ? key : JSON.stringify([...identity, count]));
  });
}
