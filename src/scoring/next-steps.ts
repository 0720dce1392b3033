/**
 * What to do next and what to answer first. Pure.
 * Every low result leads to the objectives that answer it; their strategies are the rubric's.
 */

import { isAnswered } from './answers.ts';
import type { NextStep, RoleResult, StageResult } from './assessment-schema.ts';
import type { RubricIndex } from './rubric-index.ts';
import { heavierFirst } from './thresholds.ts';

const MOST_STEPS = 5;
const TOP_LEVEL = 4;

interface Shortfall {
  criterion: string;
  short: number;
}

/** An objective with what is short of it. */
interface Candidate {
  objective: string;
  basis: NextStep['basis'];
  shortfalls: Shortfall[];
  short: number;
}

/**
 * At most five objectives: by the sum of levels short x e over the blockers at the present stage, equal ones by the sum
 * at the next stage, and then those that only the next stage is short of; ties in the report's order. Where neither
 * stage has a blocker, or no stage is told: the objectives of the weakest aspect.
 */
export function findNextSteps(
  index: RubricIndex,
  stage: StageResult,
  roles: readonly RoleResult[],
  levels: readonly number[],
  e: readonly number[],
): NextStep[] {
  const then = rank(index, 'next-stage', blockersAt(index, roles, stage.next));
  const later = (step: Candidate) => then.find((one) => one.objective === step.objective)?.short ?? 0;
  const now = rank(index, 'now', blockersAt(index, roles, stage.present));
  const steps = now.sort((a, b) => heavierFirst(a.short, b.short) || heavierFirst(later(a), later(b)));
  for (const step of then) if (!steps.some((one) => one.objective === step.objective)) steps.push(step);
  if (steps.length === 0) steps.push(...rank(index, 'weakest-aspect', findWeakest(index, roles, levels, e)));
  return steps.slice(0, MOST_STEPS).map(toStep);
}

function blockersAt(index: RubricIndex, roles: readonly RoleResult[], stage: string | null): Shortfall[] {
  const place = stage === null ? -1 : index.stages.indexOf(stage);
  const blockers: Shortfall[] = [];
  for (const role of roles) for (const blocker of role.gates[place]?.blockers ?? []) blockers.push(blocker);
  return blockers;
}

/** Objectives by what they are short of; a criterion counts for each of its objectives. */
function rank(index: RubricIndex, basis: NextStep['basis'], shortfalls: readonly Shortfall[]): Candidate[] {
  const candidates: (Candidate | undefined)[] = index.objectives.map(() => undefined);
  for (const shortfall of shortfalls) {
    for (const place of index.byId.get(shortfall.criterion)?.objectives ?? []) {
      const objective = index.objectives[place];
      if (objective === undefined) continue;
      const candidate = candidates[place] ?? { objective, basis, shortfalls: [], short: 0 };
      candidate.shortfalls.push(shortfall);
      candidate.short += shortfall.short;
      candidates[place] = candidate;
    }
  }
  return candidates.filter((candidate) => candidate !== undefined).sort((a, b) => heavierFirst(a.short, b.short));
}

/** Its criteria are named with the one that is most short first. */
function toStep({ objective, basis, shortfalls, short }: Candidate): NextStep {
  const sorted = shortfalls.sort((a, b) => heavierFirst(a.short, b.short));
  return { objective, basis, criteria: sorted.map(({ criterion }) => criterion), short };
}

/** The answered criteria below the top level in the aspect with the lowest score of all roles. */
function findWeakest(
  index: RubricIndex,
  roles: readonly RoleResult[],
  levels: readonly number[],
  e: readonly number[],
): Shortfall[] {
  const scored = roles.flatMap((role) => role.aspects).filter((aspect) => aspect.score !== null);
  const weakest = scored.sort((a, b) => heavierFirst(b.score ?? 0, a.score ?? 0))[0];
  const criteria = index.aspectById.get(weakest?.id ?? '')?.criteria ?? [];
  return criteria.flatMap(({ criterion, place }) => {
    const level = levels[place] ?? 0;
    if (!isAnswered(level) || level === TOP_LEVEL) return [];
    return { criterion: criterion.id, short: (TOP_LEVEL - level) * (e[place] ?? 0) };
  });
}
