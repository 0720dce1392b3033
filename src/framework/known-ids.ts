/** The ids of a rubric that alliance files name, as sets worked out once for each rubric object. Pure. */
import type { Rubric } from './rubric-schema.ts';

/** What an alliance file may name, by the rubric's list of it. */
export interface KnownIds {
  criteria: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  power: ReadonlySet<string>;
}

const known = new WeakMap<Rubric, KnownIds>();

/** The ids of a rubric in its order. A rubric must not be changed after it has been checked with. */
export function knownIds(rubric: Rubric): KnownIds {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const ids = {
    criteria: new Set(rubric.criteria.map(({ id }) => id)),
    skills: new Set(rubric.skills.map(({ id }) => id)),
    power: new Set(rubric.power.map(({ id }) => id)),
  };
  known.set(rubric, ids);
  return ids;
}
