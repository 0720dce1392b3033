/** Points as people read them: whole numbers, with decimals only where a difference would not show without. Pure. */

const MOST_DIGITS = 6;

/**
 * What is found, below what was promised: rounded like the promise, or to as few digits more as show that it is less,
 * and by how much it then is.
 */
export function shortOf(found: number, promised: number): { found: number; by: number } {
  for (let digits = digitsOf(promised); ; digits++) {
    const rounded = round(found, digits);
    if (rounded < promised || digits >= MOST_DIGITS) return { found: rounded, by: round(promised - rounded, digits) };
  }
}

function digitsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A fall rounded like what was allowed, or to as few digits more as show that it is more than was allowed. */
export function fallen(before: number, now: number, allowed: number): { before: number; now: number; by: number } {
  for (let digits = digitsOf(allowed); ; digits++) {
    const rounded = { before: round(before, digits), now: round(now, digits) };
    const by = round(rounded.before - rounded.now, digits);
    if (by > allowed || digits >= MOST_DIGITS) return { ...rounded, by };
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
