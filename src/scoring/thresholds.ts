/**
 * How numbers are compared, in one place: every threshold with the same tolerance, so that sums of decimals hit their
 * edges and scaling all weights changes nothing. Pure.
 */

const TOLERANCE = 1e-9;

/** Does a share of weight reach a threshold? */
export function reaches(share: number, threshold: number): boolean {
  return share >= threshold - TOLERANCE;
}

/**
 * Comparator: the heavier first. Weights within the tolerance count as equal, so that a stable sort keeps the rubric's
 * order among them, whatever the rounding of the sums.
 */
export function heavierFirst(a: number, b: number): number {
  return Math.abs(a - b) <= TOLERANCE ? 0 : b - a;
}
