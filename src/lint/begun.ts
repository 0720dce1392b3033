/** Rounds in which something is answered. One that was only opened tells nothing yet, and what was told before still holds. Pure. */
import type { Round } from '../framework/alliance-schema.ts';

/** Whether a round has answers, or is no longer open without any. */
export function isBegun({ state, answers = {} }: Round): boolean {
  if (state !== 'open') return true;
  for (const id in answers) if (answers[id] !== null && answers[id] !== undefined) return true;
  return false;
}

/** Those that are begun; all of them where none is. */
export function begunAmong(rounds: readonly Round[]): Round[] {
  const begun = rounds.filter(isBegun);
  return begun.length === 0 ? [...rounds] : begun;
}
