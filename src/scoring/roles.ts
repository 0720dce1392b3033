/** A role: judged first, then described. Pure. */
import type { AspectResult, RoleResult } from './assessment-schema.ts';
import { bandRole } from './bands.ts';
import { describeGate } from './describe-gate.ts';
import { scoreTags } from './findings.ts';
import type { GateBasis } from './gate-basis.ts';
import { type JudgedGate, judgeGate } from './readiness.ts';
import type { IndexedAspect, IndexedRole } from './rubric-index.ts';
import { type AspectScore, type RoleScore, scoreRole } from './scores.ts';
import type { Weights } from './weights.ts';

export interface JudgedRole {
  role: IndexedRole;
  /** null where nothing of it is applicable. */
  score: RoleScore | null;
  band: RoleResult['band'];
  /** Essential aspects that are wholly not applicable. */
  without: readonly string[];
  /** One for each stage, in the order of the report. */
  gates: readonly JudgedGate[];
}

const NOTHING: readonly GateBasis[] = [];

/** Score, band and verdicts of a role; `aspects` is by place of the aspect. */
export function judgeRole(
  role: IndexedRole,
  aspects: readonly AspectScore[],
  levels: readonly number[],
  weights: Weights,
): JudgedRole {
  const score = scoreRole(role, aspects);
  const without: string[] = [];
  for (const { id, place, essential } of role.aspects) {
    if (essential && aspects[place]?.criteria === 0) without.push(id);
  }
  const gates: JudgedGate[] = [];
  const isCapped = without.length > 0;
  for (const basis of weights.gates[role.place] ?? NOTHING) gates.push(judgeGate(basis, levels, isCapped));
  return { role, score, band: score === null ? null : bandRole(role, score, aspects), without, gates };
}

/** All that is said of one role. */
export function describeRole(
  stages: readonly string[],
  { role, score, band, without, gates }: JudgedRole,
  aspects: readonly AspectScore[],
  levels: readonly number[],
  weights: Weights,
): RoleResult {
  return {
    id: role.id,
    applicable: score !== null,
    score: score?.score ?? null,
    unguarded: score?.unguarded ?? null,
    balanced: score?.balanced ?? null,
    interval: score === null ? null : { low: score.low, high: score.high },
    coverage: score?.coverage ?? null,
    band,
    without: [...without],
    aspects: role.aspects.map((aspect) => describeAspect(aspect, aspects[aspect.place], weights)),
    gates: gates.map((gate, place) => describeGate(role, { id: stages[place] ?? '', place }, gate, levels, weights)),
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
