/** Did you mean: the nearest of several names. Pure. */

/** The name nearest to `word`, or null where none is near enough to be what was meant: a slip in as many letters as `letters`. */
export function nearest(word: string, names: Iterable<string>, letters = 3): string | null {
  const wanted = simplified(word);
  let best: string | null = null;
  // One letter in place of another is another word where there is no more of it.
  let least = Math.max(wanted.length > 1 ? 1 : 0, Math.floor(wanted.length / letters)) + 1;
  for (const name of names) {
    const candidate = simplified(name);
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, candidate, least);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** Case, blanks and underscores are the slips that count for nothing. */
function simplified(word: string): string {
  return word
    .slice(0, 64)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** Damerau-Levenshtein (optimal string alignment): edits, and swaps of neighbours, from `a` to `b`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
