/** Several names as a sentence can bear them. Pure. */
import { say } from '../words/say.ts';

/** More of them are counted, with the way to see them all. */
const MOST = 6;

/** All of them, or the first few and how many more there are. */
export function listNames(names: readonly string[]): string {
  if (names.length <= MOST) return names.join(', ');
  const shown = names.slice(0, MOST - 1);
  return say('diagnostics.and-more', { some: shown.join(', '), n: names.length - shown.length });
}
