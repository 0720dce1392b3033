/**
 * What to do next and what to answer first. Pure.
 * Every low result leads to the objectives that answer it; their strategies are the rubric's.
 */

import { isAnswered } from './answers.ts';
import type { NextStep, RoleResult, StageResult } from './assessment-schema.ts';
import type { IndexedCriterion, RubricIndex } from './rubric-index.ts';
import { sortFew } from './sort-few.ts';
import { heavierFirst } from './thresholds.ts';

const MOST_STEPS = 5;
const TOP_LEVEL = 4;

interface Shortfall {
  indexed: IndexedCriterion;
  short: number;
}

/** An objective, by its place in the report's order, and the sum that is short of it. */
interface Candidate {
  place: number;
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
  const blockers = blockersAt(index, roles, stage.present);
  const blockersThen = blockersAt(index, roles, stage.next);
  const sumsThen = sumByObjective(index, blockersThen);
  const later = ({ place }: Candidate) => sumsThen[place] ?? 0;
  const sums = sumByObjective(index, blockers);
  const now = rank(sums, (a, b) => heavierFirst(a.short, b.short) || heavierFirst(later(a), later(b)));
  const steps = now.slice(0, MOST_STEPS).map((step) => toStep(index, 'now', step, blockers));
  const then = rank(sumsThen).filter(({ place }) => sums[place] === undefined);
  for (const step of then.slice(0, MOST_STEPS - steps.length)) {
    steps.push(toStep(index, 'next-stage', step, blockersThen));
  }
  if (steps.length > 0) return steps;
  const weakest = findWeakest(index, roles, levels, e);
  const last = rank(sumByObjective(index, weakest)).slice(0, MOST_STEPS);
  return last.map((step) => toStep(index, 'weakest-aspect', step, weakest));
}

function blockersAt(index: RubricIndex, roles: readonly RoleResult[], stage: string | null): Shortfall[] {
  const place = stage === null ? -1 : index.stages.indexOf(stage);
  const blockers: Shortfall[] = [];
  for (const role of roles) {
    for (const { criterion, short } of role.gates[place]?.blockers ?? []) {
      const indexed = index.byId.get(criterion);
      if (indexed !== undefined) blockers.push({ indexed, short });
    }
  }
  return blockers;
}

/** What is short of each objective, by its place; undefined: nothing. A criterion counts for each of its objectives. */
function sumByObjective(index: RubricIndex, shortfalls: readonly Shortfall[]): (number | undefined)[] {
  const sums: (number | undefined)[] = index.objectives.map(() => undefined);
  for (const { indexed, short } of shortfalls) {
    for (const place of indexed.objectives) sums[place] = (sums[place] ?? 0) + short;
  }
  return sums;
}

/** The objectives that something is short of, the most short first; ties in the report's order. */
function rank(
  sums: readonly (number | undefined)[],
  compare: (a: Candidate, b: Candidate) => number = moreShort,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let place = 0; place < sums.length; place++) {
    const short = sums[place];
    if (short !== undefined) candidates.push({ place, short });
  }
  return sortFew(candidates, compare);
}

function moreShort(a: { short: number }, b: { short: number }): number {
  return heavierFirst(a.short, b.short);
}

/** Its criteria are named with the one that is most short first. */
function toStep(
  index: RubricIndex,
  basis: NextStep['basis'],
  { place, short }: Candidate,
  shortfalls: readonly Shortfall[],
): NextStep {
  const own = sortFew(
    shortfalls.filter(({ indexed }) => indexed.objectives.includes(place)),
    moreShort,
  );
  const criteria = own.map(({ indexed }) => indexed.criterion.id);
  return { objective: index.objectives[place] ?? '', basis, criteria, short };
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
  return criteria.flatMap((indexed) => {
    const level = levels[indexed.place] ?? 0;
    if (!isAnswered(level) || level === TOP_LEVEL) return [];
    return { indexed, short: (TOP_LEVEL - level) * (e[indexed.place] ?? 0) };
  });
}
