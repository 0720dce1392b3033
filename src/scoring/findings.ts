/** What the same levels and weights say by kind and theme, and as strengths and tensions. Pure. */
import type { Facts } from '../framework/facts.ts';
import { isAnswered, NOT_APPLICABLE, OPEN } from './answers.ts';
import type { Assessment, RoleResult, TensionResult } from './assessment-schema.ts';
import { type ConditionContext, findDeciders, type Reading } from './conditions.ts';
import type { IndexedCriterion, RubricIndex, Tag } from './rubric-index.ts';
import type { AspectScore } from './scores.ts';
import type { Weights } from './weights.ts';

type Tagged = RoleResult['kinds'][number];

/** With fewer answers than this a tag has no score. */
const ENOUGH_ANSWERS = 3;
const STRONG_LEVEL = 3;

/** A role's answers by kind, or by theme: sum(e v) / sum(e) over the answered of each tag. */
export function scoreTags(tags: readonly Tag[], levels: readonly number[], e: readonly number[]): Tagged[] {
  return tags.map(({ id, criteria }) => {
    let n = 0;
    let all = 0;
    let points = 0;
    for (const { place } of criteria) {
      const level = levels[place] ?? 0;
      if (!isAnswered(level)) continue;
      const weight = e[place] ?? 0;
      n += 1;
      all += weight;
      points += weight * (level / 4);
    }
    return { id, n, score: n < ENOUGH_ANSWERS ? null : points / all };
  });
}

/** Level 3 or more and at or above what the stage `aim` expects, if it expects anything; by weight. */
export function findStrengths(
  index: RubricIndex,
  aim: string | null,
  levels: readonly number[],
  { e, heaviestFirst }: Weights,
): Assessment['strengths'] {
  const stage = aim === null ? -1 : index.stages.indexOf(aim);
  const strengths: Assessment['strengths'] = [];
  for (const { criterion, place, expected } of heaviestFirst) {
    const level = levels[place] ?? 0;
    if (level < STRONG_LEVEL || level < (expected[stage] ?? 0)) continue;
    strengths.push({ criterion: criterion.id, level, weight: e[place] ?? 0 });
  }
  return strengths;
}

/**
 * The tensions that fire, and those that are unknown with what would tell, in the rubric's order. One that can't fire
 * whatever is told, since what it asks about doesn't apply, is left out.
 */
export function findTensions(index: RubricIndex, context: ConditionContext): TensionResult[] {
  const found: TensionResult[] = [];
  for (const { id, test } of index.tensions) {
    const outcome = test.evaluate(context);
    if (outcome === false) continue;
    if (outcome) found.push({ id, outcome: 'fires', because: findDeciders(test, context) });
    else if (test.mayBe(true, context)) found.push({ id, outcome: 'unknown', because: findDeciders(test, context) });
  }
  return found;
}

/** Ids of the tensions that fire, in the rubric's order. */
export function listFiring(index: RubricIndex, context: ConditionContext): string[] {
  const firing: string[] = [];
  for (const { id, test } of index.tensions) if (test.evaluate(context)) firing.push(id);
  return firing;
}

/** What conditions are held against: facts, levels within the depth, and aspect scores x 4. */
export function makeContext(
  index: RubricIndex,
  facts: Facts,
  levels: readonly number[],
  aspects: readonly AspectScore[],
): ConditionContext {
  return {
    facts,
    criterion: (id) => readLevel(index.byId.get(id), levels),
    aspect: (id) => readAspect(aspects[index.aspectById.get(id)?.place ?? -1]),
  };
}

function readLevel(indexed: IndexedCriterion | undefined, levels: readonly number[]): Reading {
  const level = indexed === undefined ? OPEN : (levels[indexed.place] ?? OPEN);
  if (isAnswered(level)) return level;
  return level === NOT_APPLICABLE ? 'not-applicable' : 'open';
}

function readAspect(aspect: AspectScore | undefined): Reading {
  if (aspect === undefined) return 'open';
  if (aspect.criteria === 0) return 'not-applicable';
  return aspect.score === null ? 'open' : aspect.score * 4;
}
