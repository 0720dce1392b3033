/** Points as people read them: whole numbers, with decimals only where a difference would not show without. Pure. */

const MOST_DIGITS = 6;

/** Two values rounded alike, to as few digits as show that they differ, and how far they then are apart. */
export function apart(a: number, b: number): { a: number; b: number; by: number } {
  for (let digits = 0; ; digits++) {
    const rounded = { a: round(a, digits), b: round(b, digits) };
    if (rounded.a !== rounded.b || digits === MOST_DIGITS)
      return { ...rounded, by: round(Math.abs(rounded.a - rounded.b), digits) };
  }
}

/** A fall rounded to as few digits as show that it is more than was allowed. */
export function fallen(before: number, now: number, allowed: number): { before: number; now: number; by: number } {
  for (let digits = 0; ; digits++) {
    const rounded = { before: round(before, digits), now: round(now, digits) };
    const by = round(rounded.before - rounded.now, digits);
    if (by > allowed || digits === MOST_DIGITS) return { ...rounded, by };
  }
}

/** As many digits as asked for, and no zeros at the end. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A share from 0 to 1 in points from 0 to 100. */
export function points(share: number): number {
  return share * 100;
}
