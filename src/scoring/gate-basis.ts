/** What a gate weighs before any answer is looked at: the criteria that count and expect something at a stage. Pure. */
import type { IndexedAspect, IndexedCriterion, IndexedRole } from './rubric-index.ts';

export interface GateBasis {
  /** In the rubric's order. */
  criteria: readonly WeighedCriterion[];
  /** Sum of their weights. */
  weight: number;
  /** Their essential aspects, in the order in which the criteria name them. */
  essentials: readonly { aspect: IndexedAspect; weight: number }[];
  /** The criteria again, each as `COLUMNS` numbers side by side: place, needs, weight, essential. Read for every file. */
  columns: Float64Array;
}

export const COLUMNS = 4;

export interface WeighedCriterion {
  id: string;
  /** Place in the rubric's list of criteria. */
  place: number;
  /** The level that is expected, 1 to 4. */
  needs: number;
  weight: number;
  /** Place among the basis' essential aspects; -1 where its aspect is not essential. */
  essential: number;
}

/** The basis of a role at a stage, given by its place; `isCounted` and `e` are by place of the criterion. */
export function findBasis(
  role: IndexedRole,
  stage: number,
  isCounted: readonly boolean[],
  e: readonly number[],
): GateBasis {
  const essentials: { aspect: IndexedAspect; weight: number }[] = [];
  let weight = 0;
  const counted = (role.expecting[stage] ?? []).filter(({ place }) => isCounted[place]);
  const criteria = counted.map((indexed) => {
    const weighed = weighIn(indexed, stage, e, essentials);
    weight += weighed.weight;
    return weighed;
  });
  const columns = Float64Array.from(criteria.flatMap((one) => [one.place, one.needs, one.weight, one.essential]));
  return { criteria, weight, essentials, columns };
}

function weighIn(
  { criterion, place, aspect, expected }: IndexedCriterion,
  stage: number,
  e: readonly number[],
  essentials: { aspect: IndexedAspect; weight: number }[],
): WeighedCriterion {
  const weight = e[place] ?? 0;
  let essential = -1;
  if (aspect.essential) {
    essential = essentials.findIndex((tally) => tally.aspect === aspect);
    if (essential === -1) essential = essentials.push({ aspect, weight: 0 }) - 1;
    const tally = essentials[essential];
    if (tally !== undefined) tally.weight += weight;
  }
  return { id: criterion.id, place, needs: expected[stage] ?? 0, weight, essential };
}
