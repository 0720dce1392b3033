/** Several names as a sentence can bear them. Pure. */
import { say } from '../words/say.ts';

/** More of them are counted. */
const MOST = 12;
/** The same where a command tells of all. */
const MOST_FIRST = 6;

/** All of them, or the first few and how many more there are, with the way to see them all. */
export function listNames(names: readonly string[]): string {
  return listWith(names, MOST, 'diagnostics.and-more');
}

/** The same where the step leads on to a command that shows all of them anyway. */
export function listFirst(names: readonly string[]): string {
  return listWith(names, MOST_FIRST, 'diagnostics.and-others');
}

function listWith(
  names: readonly string[],
  most: number,
  key: 'diagnostics.and-more' | 'diagnostics.and-others',
): string {
  if (names.length <= most) return names.join(', ');
  const shown = names.slice(0, most - 1);
  return say(key, { some: shown.join(', '), n: names.length - shown.length });
}
