/** Which rules may be silent, or look at another round, until a date that is doubtful is mended. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ActiveRule } from './lint.ts';
import { BEFORE_FOUNDING, DOUBTED } from './rules/dates-doubtful.ts';

/** Whether a date is doubtful by what was found in a file. */
export function hasDoubtfulDate(found: readonly Pick<Diagnostic, 'code'>[]): boolean {
  return found.some(({ code }) => code === DOUBTED || code === BEFORE_FOUNDING);
}

/** Whether findings of a code may wait for such a date: those of rules may, and gates and faults don't. */
export function mayWait(code: string, active: readonly ActiveRule[]): boolean {
  return code !== DOUBTED && code !== BEFORE_FOUNDING && active.some(({ rule }) => rule.code === code);
}
