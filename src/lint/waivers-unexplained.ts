/** Waivers without a reason: they set nothing aside, and are asked for one only where that would change something. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { settle, tellUnused, type Waiver } from './waivers.ts';

/** Of such a waiver `misplaced` and `tooNarrow` tell of the missing reason too. */
export interface UnexplainedWaiver extends Waiver {
  /** That its reason is missing. */
  lacking: Diagnostic;
}

/**
 * One thing of each: that it is not needed, where it would set nothing aside with a reason either; else that its reason
 * is missing, and where it belongs and what it has to name, so that nothing more is told of it afterwards.
 */
export function tellUnexplained(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  unexplained: readonly UnexplainedWaiver[],
  isAsked: (code: string) => boolean,
): Diagnostic[] {
  if (unexplained.length === 0) return [];
  const { open, used, narrow } = settle(diagnostics, [...waivers, ...unexplained]);
  return unexplained.map((waiver) => {
    const isNeeded = used.has(waiver) || (!narrow.has(waiver) && !isAsked(waiver.code));
    return isNeeded ? waiver.lacking : (narrow.get(waiver) ?? tellUnused(waiver, open));
  });
}
