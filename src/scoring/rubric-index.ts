/**
 * A rubric laid out for scoring: numbers instead of names, worked out once for each rubric object. Pure.
 * A rubric must not be changed after it has been scored with.
 */
import { spreadExpectations } from '../framework/expected-at.ts';
import type { Criterion, Rubric } from '../framework/rubric-schema.ts';
import { type ConditionTest, compileCondition } from './conditions.ts';

export interface IndexedCriterion {
  criterion: Criterion;
  /** Place in the rubric's list of criteria. */
  place: number;
  aspect: IndexedAspect;
  /** Expectation by stage, in the rubric's order of stages: its own there or the nearest earlier one; 0 = none. */
  expected: readonly number[];
  /** Which forms it applies to; null = all. */
  applies: ConditionTest | null;
  /** Places among the rubric's objectives. */
  objectives: readonly number[];
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
  /** Place in the rubric's list of roles. */
  place: number;
  aspects: IndexedAspect[];
  /** In the rubric's order, not that of the aspects. */
  criteria: IndexedCriterion[];
  /** By stage: the criteria that have an expectation there. */
  expecting: readonly (readonly IndexedCriterion[])[];
  kinds: readonly Tag[];
  themes: readonly Tag[];
}

/** A kind or a theme, with the criteria of one role that carry it. */
export interface Tag {
  id: string;
  criteria: readonly IndexedCriterion[];
}

export interface RubricIndex {
  stages: readonly string[];
  /** Ids of the facts that tell the progress of each stage. */
  progressFacts: readonly string[];
  roles: readonly IndexedRole[];
  aspects: readonly IndexedAspect[];
  criteria: readonly IndexedCriterion[];
  /** Ids of the criteria by place: every file asks for all of them, and a list is sooner read through than what it is made from. */
  ids: readonly string[];
  /** Those that apply to some forms alone; those outside the quick questions; those whose id any object inherits. */
  formed: readonly (IndexedCriterion & { applies: ConditionTest })[];
  beyondQuick: readonly number[];
  inherited: readonly number[];
  byId: ReadonlyMap<string, IndexedCriterion>;
  aspectById: ReadonlyMap<string, IndexedAspect>;
  /** Objective ids in the report's order. */
  objectives: readonly string[];
  tensions: readonly { id: string; test: ConditionTest }[];
}

const KINDS = ['transaction', 'transformation'];
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
  const objectives = rubric.goals.flatMap((goal) => goal.objectives.map((objective) => objective.id));
  const aspects = indexAspects(rubric);
  const aspectById = new Map(aspects.map((aspect) => [aspect.id, aspect]));
  const criteria = rubric.criteria.map((criterion, place): IndexedCriterion => {
    const aspect = aspectById.get(criterion.aspect);
    if (aspect === undefined) throw new Error(`criterion ${criterion.id}: no aspect ${criterion.aspect}`);
    const indexed = {
      criterion,
      place,
      aspect,
      expected: spreadExpectations(criterion, stages),
      applies: criterion.applies === undefined ? null : compileCondition(criterion.applies),
      objectives: criterion.objectives.map((id) => objectives.indexOf(id)).filter((at) => at !== -1),
    };
    aspect.criteria.push(indexed);
    return indexed;
  });
  return {
    stages,
    progressFacts: stages.map((stage) => `stage.${stage}`),
    roles: rubric.roles.map(({ id }, place) => indexRole(id, place, rubric, aspects, criteria)),
    aspects,
    criteria,
    ids: criteria.map(({ criterion }) => criterion.id),
    formed: criteria.flatMap((one) => (one.applies === null ? [] : [{ ...one, applies: one.applies }])),
    beyondQuick: criteria.flatMap(({ criterion, place }) => (criterion.quick ? [] : [place])),
    inherited: criteria.flatMap(({ criterion, place }) => (criterion.id in {} ? [place] : [])),
    byId: new Map(criteria.map((indexed) => [indexed.criterion.id, indexed])),
    aspectById,
    objectives,
    tensions: rubric.tensions.map(({ id, when }) => ({ id, test: compileCondition(when) })),
  };
}

function indexAspects(rubric: Rubric): IndexedAspect[] {
  const aspects: IndexedAspect[] = [];
  for (const role of rubric.roles) {
    for (const { id, weight, essential } of role.aspects) {
      aspects.push({ id: `${role.id}.${id}`, role: role.id, place: aspects.length, weight, essential, criteria: [] });
    }
  }
  return aspects;
}

function indexRole(
  id: string,
  place: number,
  rubric: Rubric,
  aspects: readonly IndexedAspect[],
  all: readonly IndexedCriterion[],
): IndexedRole {
  const criteria = all.filter(({ aspect }) => aspect.role === id);
  return {
    id,
    place,
    aspects: aspects.filter((aspect) => aspect.role === id),
    criteria,
    expecting: rubric.stages.map((_, stage) => criteria.filter(({ expected }) => expected[stage] !== 0)),
    kinds: KINDS.map((kind) => ({ id: kind, criteria: criteria.filter(({ criterion }) => criterion.kind === kind) })),
    themes: rubric.themes.map((theme) => ({
      id: theme.id,
      criteria: criteria.filter(({ criterion }) => criterion.themes.includes(theme.id)),
    })),
  };
}
