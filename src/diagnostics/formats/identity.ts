/** By what machines know a finding again from one run to the next: file, code and subject, never its line. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../fold.ts';

/** A report without the files in which nothing was found. */
type Found = Omit<CheckReport, 'files'>;

export type RepositoryOptions = Pick<CheckRenderOptions, 'repositoryPath'>;

/** What was found, with each file named as the repository names it, so that nothing depends on where the check was started. */
export function inRepository(report: CheckReport, { repositoryPath }: RepositoryOptions): Found {
  if (repositoryPath === undefined) return report;
  const rename = remembered(repositoryPath);
  const named = (diagnostic: Diagnostic): Diagnostic => {
    const { file, args } = diagnostic;
    const { otherFile } = args;
    const renamed = typeof otherFile === 'string' ? { args: { ...args, otherFile: rename(otherFile) } } : {};
    return { ...diagnostic, file: rename(file), ...renamed };
  };
  return {
    ...report,
    diagnostics: sortDiagnostics(report.diagnostics.map(named)),
    suppressed: report.suppressed.map((one) => ({ ...one, diagnostic: named(one.diagnostic) })),
    unusable: report.unusable.map((one) => ({ ...one, file: rename(one.file) })),
  };
}

/** One name for all that was found in a file, one after the other. */
function remembered(rename: (file: string) => string): (file: string) => string {
  let last: { file: string; name: string } | null = null;
  return (file) => {
    if (last?.file !== file) last = { file, name: rename(file) };
    return last.name;
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
