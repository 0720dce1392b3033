/**
 * What everything that is said of an alliance rests on: its answers by place, their weights, the scores and verdicts.
 * Worked out once; an assessment writes all of it down, a summary the little that one line holds. Pure.
 */
import type { Alliance } from '../framework/alliance-schema.ts';
import { deriveFacts, type Facts } from '../framework/facts.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { readStanding, type Standing } from './answers.ts';
import type { Assessment, StageResult } from './assessment-schema.ts';
import { type JudgedRole, judgeRole } from './roles.ts';
import { type PickedRound, pickRound } from './rounds.ts';
import { indexRubric, type RubricIndex } from './rubric-index.ts';
import { type AspectScore, scoreAspect } from './scores.ts';
import { readStages } from './stages.ts';
import { type Weights, weigh } from './weights.ts';

export interface Workings {
  index: RubricIndex;
  picked: PickedRound | null;
  facts: Facts;
  standing: Standing;
  weights: Weights;
  /** By place of the aspect. */
  aspects: readonly AspectScore[];
  /** By place of the role. */
  roles: readonly JudgedRole[];
  stage: StageResult;
}

/**
 * `facts` are those of the alliance, where they are known already.
 * @throws RoundNotFound where `round` names a round that the file doesn't hold.
 */
export function workOut(
  alliance: Alliance,
  rubric: Rubric,
  round: string | undefined,
  facts: Facts = deriveFacts(alliance),
): Workings {
  const index = indexRubric(rubric);
  const picked = pickRound(alliance, round);
  const standing = readStanding(index, picked?.round ?? null, facts);
  const weights = weigh(index, standing.levels);
  const aspects: AspectScore[] = [];
  for (const aspect of index.aspects) aspects.push(scoreAspect(aspect, standing.levels));
  const roles: JudgedRole[] = [];
  for (const role of index.roles) roles.push(judgeRole(role, aspects, standing.levels, weights));
  const stage = readStages(index, facts, roles);
  return { index, picked, facts, standing, weights, aspects, roles, stage };
}

/** Which round was looked at, with its place in the file. */
export function describeRound(picked: PickedRound | null): Assessment['round'] {
  if (picked === null) return null;
  const { round, place } = picked;
  return {
    id: round.id,
    date: round.date ?? null,
    undated: round.undated ?? null,
    depth: round.depth ?? 'full',
    mode: round.mode ?? null,
    state: round.state ?? 'open',
    people: round.people ?? null,
    organizations: round.organizations ?? null,
    note: round.note ?? null,
    rubric: round.rubric ?? null,
    place: `/assessments/${place}`,
  };
}
