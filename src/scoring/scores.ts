/**
 * Aspect and role scores, intervals and coverage. Pure. All sums run in the rubric's order and pair by pair, so that
 * low <= high <= 1 holds to the last bit and a round with every answer has coverage 1 exactly.
 */
import { counts, isAnswered } from './answers.ts';
import type { IndexedAspect, IndexedRole } from './rubric-index.ts';
import { reaches } from './thresholds.ts';

/** No point score under this coverage. A convention. */
const ENOUGH_COVERAGE = 2 / 3;

export interface AspectScore {
  /** Applicable criteria, and how many of them have a level. */
  criteria: number;
  answered: number;
  /** Over its answered criteria; null where none is answered. */
  score: number | null;
  /** With every open criterion at 0, and at 4; 0 where nothing is applicable. */
  low: number;
  high: number;
  /** Share of its weight that is answered. */
  coverage: number;
}

export interface RoleScore {
  /** sum(W a) / sum(W) over its answered aspects, whatever the coverage; null where nothing is answered. */
  unguarded: number | null;
  /** The same where coverage is enough and every applicable aspect has an answer, else null. */
  score: number | null;
  /** Weighted geometric mean of the aspect scores; null where there is no point score. */
  balanced: number | null;
  low: number;
  high: number;
  coverage: number;
}

/** Sums of one aspect, with v = level / 4. */
export function scoreAspect(aspect: IndexedAspect, levels: readonly number[]): AspectScore {
  let criteria = 0;
  let answered = 0;
  let all = 0;
  let told = 0;
  let low = 0;
  let high = 0;
  for (const { place, criterion } of aspect.criteria) {
    const level = levels[place] ?? 0;
    if (!counts(level)) continue;
    criteria += 1;
    all += criterion.weight;
    if (!isAnswered(level)) {
      high += criterion.weight;
      continue;
    }
    const points = criterion.weight * (level / 4);
    answered += 1;
    told += criterion.weight;
    low += points;
    high += points;
  }
  if (criteria === 0) return { criteria, answered, score: null, low: 0, high: 0, coverage: 0 };
  return {
    criteria,
    answered,
    score: answered === 0 ? null : low / told,
    low: low / all,
    high: high / all,
    coverage: told / all,
  };
}

/** The role's sums over its applicable aspects; null where nothing is applicable. `aspects` is by place of the aspect. */
export function scoreRole(role: IndexedRole, aspects: readonly AspectScore[]): RoleScore | null {
  let all = 0;
  let told = 0;
  let points = 0;
  let logs = 0;
  let low = 0;
  let high = 0;
  let covered = 0;
  let isComplete = true;
  for (const { place, weight } of role.aspects) {
    const aspect = aspects[place];
    if (aspect === undefined || aspect.criteria === 0) continue;
    all += weight;
    low += weight * aspect.low;
    high += weight * aspect.high;
    covered += weight * aspect.coverage;
    if (aspect.score === null) {
      isComplete = false;
      continue;
    }
    told += weight;
    points += weight * aspect.score;
    logs += weight * Math.log(aspect.score);
  }
  if (all === 0) return null;
  const coverage = covered / all;
  const unguarded = told === 0 ? null : points / told;
  const hasPoint = isComplete && isEnough(coverage);
  return {
    unguarded,
    score: hasPoint ? unguarded : null,
    balanced: hasPoint ? Math.exp(logs / told) : null,
    low: low / all,
    high: high / all,
    coverage,
  };
}

/** Would this coverage be enough for a point score, where every applicable aspect has an answer? */
export function isEnough(coverage: number): boolean {
  return reaches(coverage, ENOUGH_COVERAGE);
}
