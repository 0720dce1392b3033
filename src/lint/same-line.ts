/** Findings in one line of a file. Pure, and loads nothing, since every file with two findings asks. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The line where a comment for it stands; null where it has no place. */
export function lineForComment({ place, valueLine }: Pick<Diagnostic, 'place' | 'valueLine'>): number | null {
  return valueLine ?? place?.line ?? null;
}

export function areInOneLine(diagnostics: readonly Diagnostic[]): boolean {
  if (diagnostics.length < 2) return false;
  const seen = new Set<number>();
  return diagnostics.some((one) => {
    const line = lineForComment(one);
    if (line === null) return false;
    const before = seen.size;
    return seen.add(line).size === before;
  });
}
