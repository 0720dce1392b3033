/** How long the rest will take, from the pace so far. No clock: times are passed in, in milliseconds. Pure. */

/** Answers that are looked back on; a break in the middle hardly moves their median. */
const RECENT = 9;
/** Under this many answers a guess would say more about the first question than about the people. */
const FEWEST = 3;
/** What a question takes in a group that talks, in milliseconds; it stands in for answers that are not in yet. */
const USUAL = 40_000;
/** So many answers tell the pace by themselves. */
const ENOUGH = 8;
/** Nobody reads a question and its levels faster, in milliseconds. */
const FASTEST = 10_000;

/** The recent durations with one more; only the latest few are kept. */
export function addPace(paces: readonly number[], milliseconds: number): readonly number[] {
  return [...paces, Math.max(0, milliseconds)].slice(-RECENT);
}

/** Minutes left for `remaining` questions, whole and at least one; null where it is too early to tell or nothing is left. */
export function minutesLeft(paces: readonly number[], remaining: number): number | null {
  if (paces.length < FEWEST || remaining <= 0) return null;
  const missing = Math.max(0, ENOUGH - paces.length);
  const blended = (median(paces) * paces.length + USUAL * missing) / (paces.length + missing);
  return Math.max(1, Math.round((Math.max(FASTEST, blended) * remaining) / 60_000));
}

function median(paces: readonly number[]): number {
  const sorted = [...paces].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
