/** An alliance's summary: what one line doesn't hold is never worked out. Pure. */
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { countStates } from './answers.ts';
import type { AssessOptions } from './assess.ts';
import { listFiring, makeContext } from './findings.ts';
import { rankObjectives } from './next-steps.ts';
import { findBlockers } from './readiness.ts';
import type { JudgedRole } from './roles.ts';
import type { GateSummary, RoleSummary, Summary } from './summary.ts';
import { describeRound, type Workings, workOut } from './workings.ts';

/**
 * The summary of one round of an alliance that was loaded and checked with this rubric.
 * @throws RoundNotFound where `options.round` names a round that the file doesn't hold.
 */
export function summarize(alliance: Alliance, rubric: Rubric, options: Pick<AssessOptions, 'file' | 'round'>): Summary {
  const workings = workOut(alliance, rubric, options.round);
  const { index, facts, standing, weights, aspects, stage, roles } = workings;
  const { levels } = standing;
  const ranked = rankObjectives({ index, stage, roles, aspects, levels, e: weights.e });
  const summaries: RoleSummary[] = [];
  for (const role of roles) summaries.push(summarizeRole(role, workings));
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    file: options.file,
    name: alliance.name,
    round: describeRound(workings.picked),
    counts: countStates(standing),
    stage,
    roles: summaries,
    tensions: listFiring(index, makeContext(index, facts, levels, aspects)),
    objectives: ranked.map(({ place }) => index.objectives[place] ?? ''),
  };
}

function summarizeRole(judged: JudgedRole, workings: Workings): RoleSummary {
  const { role, score, band } = judged;
  const aspects: (number | null)[] = [];
  for (const { place } of role.aspects) aspects.push(workings.aspects[place]?.score ?? null);
  return {
    id: role.id,
    score: score?.score ?? null,
    balanced: score?.balanced ?? null,
    interval: score === null ? null : { low: score.low, high: score.high },
    coverage: score?.coverage ?? null,
    band,
    now: summarizeGate(judged, workings, workings.stage.present),
    next: summarizeGate(judged, workings, workings.stage.next),
    aspects,
  };
}

/** What a stage, such as the present one, asks of a role; null where there is no such stage. */
export function summarizeGate({ gates }: JudgedRole, workings: Workings, stage: string | null): GateSummary | null {
  const gate = stage === null ? undefined : gates[workings.index.stages.indexOf(stage)];
  if (gate === undefined) return null;
  const blockers = findBlockers(gate, workings.standing.levels);
  return { verdict: gate.verdict, blockers: blockers.map(({ criterion }) => criterion.id) };
}
