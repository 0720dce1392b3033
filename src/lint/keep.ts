/** What several rules ask of the same alliance, worked out once. Pure: the same subject always gives the same. */
import type { Subject } from './rule.ts';

/**
 * Kept for the last subject alone, since rules look at one after the other. A WeakMap would let go of each as well, but
 * not before its values have outlived a collection, and thousands of files would wait in memory for that.
 */
export function keepFor<Value>(make: (subject: Subject) => Value): (subject: Subject) => Value {
  let last: { subject: Subject; value: Value } | null = null;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, value: make(subject) };
    return last.value;
  };
}
