/** Order of diagnostics, and one diagnostic for one fault. Pure. */
import type { Diagnostic } from './diagnostic.ts';

/** By file, line, column, then code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

/** Leaves out what only echoes another: the same fault twice, and the missing name where its misspelling stands. */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const misspelt = new Set(
    diagnostics.flatMap(({ code, path, args }) =>
      code === 'unknown-key' ? [keyIn(path.slice(0, -1), args.nearest)] : [],
    ),
  );
  const seen = new Set<string>();
  return diagnostics.filter(({ code, path, place, args, subject = null }) => {
    if (code === 'missing-key' && misspelt.has(keyIn(path, args.key))) return false;
    if (code === 'round-without-date' && misspelt.has(keyIn(path.slice(0, -1), 'date'))) return false;
    const same = JSON.stringify([code, path, place, subject]);
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

function keyIn(path: Diagnostic['path'], key: unknown): string {
  return JSON.stringify([path, key]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
