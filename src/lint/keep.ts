/** What several rules ask of the same alliance, worked out once. Pure: the same subject always gives the same. */
import type { Subject } from './rule.ts';

export function keepFor<Value>(make: (subject: Subject) => Value): (subject: Subject) => Value {
  const kept = new WeakMap<Subject, { value: Value }>();
  return (subject) => {
    const known = kept.get(subject) ?? { value: make(subject) };
    kept.set(subject, known);
    return known.value;
  };
}
