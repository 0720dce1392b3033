/** Several names as a sentence can bear them. Pure. */
import { say } from '../words/say.ts';

/** More of them are counted. */
const MOST = 6;

/** All of them, or the first few and how many more there are, with the way to see them all. */
export function listNames(names: readonly string[]): string {
  return listWith(names, 'diagnostics.and-more');
}

/** The same where the step leads on to a command that shows all of them anyway. */
export function listFirst(names: readonly string[]): string {
  return listWith(names, 'diagnostics.and-others');
}

function listWith(names: readonly string[], key: 'diagnostics.and-more' | 'diagnostics.and-others'): string {
  if (names.length <= MOST) return names.join(', ');
  const shown = names.slice(0, MOST - 1);
  return say(key, { some: shown.join(', '), n: names.length - shown.length });
}
