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

/**
 * Counts findings about one subject, so that no two are known by the same. Asked for one after the other, those of a file
 * together: what was asked for files before is forgotten.
 */
export function startCounting(): (diagnostic: Diagnostic) => number {
  const seen = new Map<string, number>();
  let last: string | null = null;
  return (diagnostic) => {
    const { file } = diagnostic;
    if (file !== last) seen.clear();
    last = file;
    const key = JSON.stringify(identityOf(diagnostic));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
}

/** What a finding is known by; `count` as it was counted. */
export function fingerprintOf(diagnostic: Diagnostic, count: number, hash: (text: string) => string): string {
  const identity = identityOf(diagnostic);
  return hash(JSON.stringify(count === 1 ? identity : [...identity, count]));
}

function identityOf(diagnostic: Diagnostic): string[] {
  return [repositoryPath(diagnostic.file), diagnostic.code, subjectOrPath(diagnostic)];
}
