/**
 * What to do next and what to answer first. Pure.
 * Every low result leads to the objectives that answer it; their strategies are the rubric's.
 */

import { isAnswered } from './answers.ts';
import type { NextStep, StageResult } from './assessment-schema.ts';
import { findBlockers } from './readiness.ts';
import type { JudgedRole } from './roles.ts';
import type { IndexedAspect, IndexedCriterion, RubricIndex } from './rubric-index.ts';
import type { AspectScore } from './scores.ts';
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

/** An objective to work toward, and what made it one. */
interface RankedObjective extends Candidate {
  basis: NextStep['basis'];
  shortfalls: readonly Shortfall[];
}

/** What the ranking looks at. */
export interface StepBasis {
  index: RubricIndex;
  stage: StageResult;
  roles: readonly JudgedRole[];
  /** By place of the aspect. */
  aspects: readonly AspectScore[];
  /** By place of the criterion. */
  levels: readonly number[];
  e: readonly number[];
}

/** The objectives of `rankObjectives`, each with the criteria that are short of it, the one that is most short first. */
export function findNextSteps(basis: StepBasis): NextStep[] {
  return rankObjectives(basis).map((ranked) => toStep(basis.index, ranked));
}

/**
 * At most five objectives: by the sum of levels short x e over the blockers at the present stage, equal ones by the sum
 * at the next stage, and then those that only the next stage is short of; ties in the report's order. Where neither
 * stage has a blocker, or no stage is told: the objectives of the weakest aspect.
 */
export function rankObjectives(basis: StepBasis): RankedObjective[] {
  const { index, stage } = basis;
  const blockers = blockersAt(basis, stage.present);
  const blockersThen = blockersAt(basis, stage.next);
  const sumsThen = sumByObjective(index, blockersThen);
  const later = ({ place }: Candidate) => sumsThen[place] ?? 0;
  const sums = sumByObjective(index, blockers);
  const ranked: RankedObjective[] = [];
  const add = (name: NextStep['basis'], candidates: readonly Candidate[], shortfalls: readonly Shortfall[]) => {
    for (const { place, short } of candidates) {
      if (ranked.length < MOST_STEPS) ranked.push({ place, short, basis: name, shortfalls });
    }
  };
  add(
    'now',
    rank(sums, (a, b) => heavierFirst(a.short, b.short) || heavierFirst(later(a), later(b))),
    blockers,
  );
  if (ranked.length < MOST_STEPS) {
    const then = rank(sumsThen).filter(({ place }) => sums[place] === undefined);
    add('next-stage', then, blockersThen);
  }
  if (ranked.length > 0) return ranked;
  const weakest = findWeakest(basis);
  add('weakest-aspect', rank(sumByObjective(index, weakest)), weakest);
  return ranked;
}

function blockersAt({ index, roles, levels }: StepBasis, stage: string | null): Shortfall[] {
  const place = stage === null ? -1 : index.stages.indexOf(stage);
  const blockers: Shortfall[] = [];
  for (const { gates } of roles) {
    const gate = gates[place];
    if (gate === undefined) continue;
    for (const { criterion, short } of findBlockers(gate, levels)) {
      const indexed = index.criteria[criterion.place];
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

function toStep(index: RubricIndex, { place, short, basis, shortfalls }: RankedObjective): NextStep {
  const own = sortFew(
    shortfalls.filter(({ indexed }) => indexed.objectives.includes(place)),
    moreShort,
  );
  const criteria = own.map(({ indexed }) => indexed.criterion.id);
  return { objective: index.objectives[place] ?? '', basis, criteria, short };
}

/** The answered criteria below the top level in the aspect with the lowest score of all roles. */
function findWeakest({ index, aspects, levels, e }: StepBasis): Shortfall[] {
  const scoreOf = ({ place }: IndexedAspect) => aspects[place]?.score ?? null;
  const scored = index.aspects.filter((aspect) => scoreOf(aspect) !== null);
  const weakest = scored.sort((a, b) => heavierFirst(scoreOf(b) ?? 0, scoreOf(a) ?? 0))[0];
  return (weakest?.criteria ?? []).flatMap((indexed) => {
    const level = levels[indexed.place] ?? 0;
    if (!isAnswered(level) || level === TOP_LEVEL) return [];
    return { indexed, short: (TOP_LEVEL - level) * (e[indexed.place] ?? 0) };
  });
}
