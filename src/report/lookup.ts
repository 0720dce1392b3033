/**
 * Finds what an Assessment names by id in the rubric it was made with. Pure. An id the rubric does not know is shown
 * as it stands, so that a report never fails on a name.
 */
import { spreadExpectations } from '../framework/expected-at.ts';
import type { Aspect, Criterion, Goal, Objective, Role, Rubric, Stage } from '../framework/rubric-schema.ts';
import type { Assessment, CriterionResult, Gate, RoleResult } from '../scoring/assessment-schema.ts';

export interface Lookup {
  rubric: Rubric;
  assessment: Assessment;
  criteria: ReadonlyMap<string, Criterion>;
  results: ReadonlyMap<string, CriterionResult>;
  aspects: ReadonlyMap<string, Aspect>;
  roles: ReadonlyMap<string, Role>;
  stages: ReadonlyMap<string, Stage>;
  objectives: ReadonlyMap<string, { objective: Objective; goal: Goal }>;
}

/** Indexes of one assessment and its rubric, by id. */
export function lookUp(assessment: Assessment, rubric: Rubric): Lookup {
  return {
    rubric,
    assessment,
    criteria: byId(rubric.criteria),
    results: byId(assessment.criteria),
    aspects: new Map(
      rubric.roles.flatMap((role) => role.aspects.map((aspect) => [fullAspectId(role, aspect), aspect])),
    ),
    roles: byId(rubric.roles),
    stages: byId(rubric.stages),
    objectives: new Map(
      rubric.goals.flatMap((goal) => goal.objectives.map((objective) => [objective.id, { objective, goal }])),
    ),
  };
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** An aspect's id with its role, such as cement.trust. */
export function fullAspectId(role: Pick<Role, 'id'>, aspect: Pick<Aspect, 'id'>): string {
  return `${role.id}.${aspect.id}`;
}

export const criterionName = (look: Lookup, id: string): string => look.criteria.get(id)?.name ?? id;
export const aspectName = (look: Lookup, id: string): string => lowerFirst(look.aspects.get(id)?.name ?? id);
export const roleName = (look: Lookup, id: string): string => look.roles.get(id)?.name ?? id;
export const stageName = (look: Lookup, id: string): string => lowerFirst(look.stages.get(id)?.name ?? id);

/** Names inside a sentence begin small, unless they are an abbreviation. */
export function lowerFirst(name: string): string {
  // Nearly every name begins in ASCII, and to know the letters of all languages takes a while to get ready.
  const isWord = /^[ -~]{2}/.test(name) ? /^[A-Z][a-z ]/.test(name) : /^\p{Lu}[\p{Ll}\s]/u.test(name);
  return isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Begins a sentence. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The level a criterion is expected to have at a stage; null where none is. */
export function expectedAt(rubric: Rubric, criterion: Criterion, stage: string): number | null {
  const stages = rubric.stages.map(({ id }) => id);
  const level = spreadExpectations(criterion, stages)[stages.indexOf(stage)] ?? 0;
  return level === 0 ? null : level;
}

export function gateAt(role: RoleResult, stage: string | null): Gate | null {
  return role.gates.find((gate) => gate.stage === stage) ?? null;
}

/**
 * The stages a reader should look at: the present one and the next. Where none is told, the first that does not hold
 * stands in for the present one, so that there is something to work towards.
 */
export function focusStages(assessment: Assessment): { now: string | null; next: string | null } {
  const { present, next, holds } = assessment.stage;
  if (present !== null) return { now: present, next };
  return { now: holds.find((stage) => stage.counts && !stage.low)?.stage ?? null, next: null };
}
