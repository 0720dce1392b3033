/**
 * Advice about a round, by whether it is closed. A closed round is history: what was agreed in it stays, and what is seen
 * differently today belongs in the next round. A slip of the pen may be corrected at once, a word added that was said and
 * not written down, and a private person taken out.
 */
import type { Template } from './entry.ts';

/** For the middle of a step; at its end the command stands by itself. */
export const IN_A_NEW_ROUND = 'in a new round (alliance assess {typedFile} --new-round)';

/** `closed` where the round is closed, else `open`. */
export function byState(closed: string, open: string): Template {
  return [`{closed||}${closed}`, open];
}
