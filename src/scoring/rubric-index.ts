/**
 * A rubric laid out for scoring: numbers instead of names, worked out once for each rubric object. Pure.
 * A rubric must not be changed after it has been scored with.
 */
import type { Criterion, Rubric } from '../framework/rubric-schema.ts';

export interface IndexedCriterion {
  criterion: Criterion;
  /** Place in the rubric's list of criteria. */
  place: number;
  aspect: IndexedAspect;
  /** Expectation by stage, in the rubric's order of stages: its own there or the nearest earlier one; 0 = none. */
  expected: readonly number[];
}

export interface IndexedAspect {
  /** With its role, such as cement.trust. */
  id: string;
  role: string;
  /** Place among the aspects of all roles. */
  place: number;
  weight: number;
  essential: boolean;
  criteria: IndexedCriterion[];
}

export interface IndexedRole {
  id: string;
  aspects: IndexedAspect[];
  /** In the rubric's order, not that of the aspects. */
  criteria: IndexedCriterion[];
  /** By stage: the criteria that have an expectation there. */
  expecting: readonly (readonly IndexedCriterion[])[];
}

export interface RubricIndex {
  stages: readonly string[];
  roles: readonly IndexedRole[];
  aspects: readonly IndexedAspect[];
  criteria: readonly IndexedCriterion[];
  byId: ReadonlyMap<string, IndexedCriterion>;
  aspectById: ReadonlyMap<string, IndexedAspect>;
  /** Objective ids in the report's order. */
  objectives: readonly string[];
}

const indexes = new WeakMap<Rubric, RubricIndex>();

/** The index of a rubric, made at the first call. A criterion whose aspect is not in the rubric is an error of the loader. */
export function indexRubric(rubric: Rubric): RubricIndex {
  const known = indexes.get(rubric);
  if (known !== undefined) return known;
  const index = makeIndex(rubric);
  indexes.set(rubric, index);
  return index;
}

function makeIndex(rubric: Rubric): RubricIndex {
  const stages = rubric.stages.map((stage) => stage.id);
  const aspects: IndexedAspect[] = [];
  for (const role of rubric.roles) {
    for (const { id, weight, essential } of role.aspects) {
      aspects.push({ id: `${role.id}.${id}`, role: role.id, place: aspects.length, weight, essential, criteria: [] });
    }
  }
  const aspectById = new Map(aspects.map((aspect) => [aspect.id, aspect]));
  const criteria = rubric.criteria.map((criterion, place) => {
    const aspect = aspectById.get(criterion.aspect);
    if (aspect === undefined) throw new Error(`criterion ${criterion.id}: no aspect ${criterion.aspect}`);
    const indexed = { criterion, place, aspect, expected: spreadExpectations(criterion, stages) };
    aspect.criteria.push(indexed);
    return indexed;
  });
  return {
    stages,
    roles: rubric.roles.map(({ id }) => indexRole(id, aspects, criteria, stages)),
    aspects,
    criteria,
    byId: new Map(criteria.map((indexed) => [indexed.criterion.id, indexed])),
    aspectById,
    objectives: rubric.goals.flatMap((goal) => goal.objectives.map((objective) => objective.id)),
  };
}

function indexRole(
  id: string,
  aspects: readonly IndexedAspect[],
  all: readonly IndexedCriterion[],
  stages: readonly string[],
): IndexedRole {
  const criteria = all.filter((indexed) => indexed.aspect.role === id);
  return {
    id,
    aspects: aspects.filter((aspect) => aspect.role === id),
    criteria,
    expecting: stages.map((_, stage) => criteria.filter((indexed) => indexed.expected[stage] !== 0)),
  };
}

function spreadExpectations(criterion: Criterion, stages: readonly string[]): number[] {
  const expected: Readonly<Record<string, number | undefined>> = criterion.expected;
  let latest = 0;
  return stages.map((stage) => {
    latest = expected[stage] ?? latest;
    return latest;
  });
}
