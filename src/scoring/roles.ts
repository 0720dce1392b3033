/** All that is said of one role. Pure. */
import type { AspectResult, RoleResult } from './assessment-schema.ts';
import { bandRole } from './bands.ts';
import { scoreTags } from './findings.ts';
import { judgeGate } from './readiness.ts';
import type { IndexedAspect, IndexedRole } from './rubric-index.ts';
import type { AspectScore, RoleScore } from './scores.ts';
import type { Weights } from './weights.ts';

/** The role's result; `score` is null where nothing of it is applicable. `aspects` is by place of the aspect. */
export function describeRole(
  stages: readonly string[],
  role: IndexedRole,
  score: RoleScore | null,
  aspects: readonly AspectScore[],
  levels: readonly number[],
  weights: Weights,
): RoleResult {
  const without = role.aspects.filter((aspect) => aspect.essential && aspects[aspect.place]?.criteria === 0);
  return {
    id: role.id,
    applicable: score !== null,
    score: score?.score ?? null,
    unguarded: score?.unguarded ?? null,
    balanced: score?.balanced ?? null,
    interval: score === null ? null : { low: score.low, high: score.high },
    coverage: score?.coverage ?? null,
    band: score === null ? null : bandRole(role, score, aspects),
    without: without.map((aspect) => aspect.id),
    aspects: role.aspects.map((aspect) => describeAspect(aspect, aspects[aspect.place], weights)),
    gates: stages.map((id, place) => judgeGate(role, { id, place }, levels, weights, without.length > 0)),
    kinds: scoreTags(role.kinds, levels, weights.e),
    themes: scoreTags(role.themes, levels, weights.e),
  };
}

function describeAspect(aspect: IndexedAspect, score: AspectScore | undefined, weights: Weights): AspectResult {
  const isApplicable = score !== undefined && score.criteria > 0;
  return {
    id: aspect.id,
    essential: aspect.essential,
    weight: weights.aspects[aspect.place] ?? 0,
    applicable: isApplicable,
    score: score?.score ?? null,
    interval: isApplicable ? { low: score.low, high: score.high } : null,
    criteria: score?.criteria ?? 0,
    answered: score?.answered ?? 0,
  };
}
