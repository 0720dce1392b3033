/**
 * From an alliance and a rubric to an Assessment: plain data, the same for the same input, whatever the order of
 * answers and keys. Pure: no file, clock, colour or process.
 */
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import { deriveFacts, type Facts } from '../framework/facts.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { countOutside, findValuesWithoutPractice, readStanding } from './answers.ts';
import type { Assessment } from './assessment-schema.ts';
import { countStates, describeCriteria } from './criterion-results.ts';
import { findStrengths, findTensions, makeContext } from './findings.ts';
import { findFirstToAnswer } from './first-to-answer.ts';
import { judgeDefinition } from './gate.ts';
import { findNextSteps } from './next-steps.ts';
import { describeRole } from './roles.ts';
import { pickRound } from './rounds.ts';
import { indexRubric } from './rubric-index.ts';
import { scoreAspect, scoreRole } from './scores.ts';
import { findAim, readStages } from './stages.ts';
import { weigh } from './weights.ts';

export interface AssessOptions {
  /** Version of the tool. */
  version: string;
  /** The file as it was named on the command line. */
  file: string | null;
  /** Id of a round; without it the latest. */
  round?: string;
}

/**
 * Assesses one round of an alliance that was loaded and checked with this rubric. Numbers are unrounded shares of one.
 * @throws RoundNotFound where `options.round` names a round that the file doesn't hold.
 */
export function assess(alliance: Alliance, rubric: Rubric, options: AssessOptions): Assessment {
  const index = indexRubric(rubric);
  const picked = pickRound(alliance, options.round);
  const round = picked?.round ?? null;
  const facts = deriveFacts(alliance);
  const standing = readStanding(index, round, facts);
  const { levels } = standing;
  const weights = weigh(index, levels);
  const aspects = index.aspects.map((aspect) => scoreAspect(aspect, levels));
  const scores = index.roles.map((role) => scoreRole(role, aspects));
  const roles = index.roles.map((role, place) =>
    describeRole(index.stages, role, scores[place] ?? null, aspects, levels, weights),
  );
  const stage = readStages(index, facts, roles);
  const criteria = describeCriteria(index, picked, standing, weights.e);
  return {
    schemaVersion: 1,
    tool: { name: 'alliance-readiness', version: options.version },
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    file: options.file,
    alliance: withoutRounds(alliance),
    round: picked === null ? null : describeRound(picked.round, picked.place),
    rounds: (alliance.assessments ?? []).map(({ id, date }) => ({ id, date: date ?? null })),
    facts: toRecord(facts),
    definition: judgeDefinition(facts, rubric),
    counts: countStates(criteria, countOutside(standing), index.criteria.length),
    criteria,
    roles,
    stage,
    strengths: findStrengths(index, findAim(index.stages, stage), levels, weights),
    tensions: findTensions(index, makeContext(index, facts, levels, aspects)),
    nextSteps: findNextSteps(index, stage, roles, levels, weights.e),
    firstToAnswer: findFirstToAnswer(index, scores, aspects, levels, weights),
    valuesWithoutPractice: findValuesWithoutPractice(alliance),
  };
}

/** Written out, since it takes a third of the time that Object.fromEntries does for as many keys. */
function toRecord(facts: Facts): Assessment['facts'] {
  const record: Assessment['facts'] = {};
  for (const [id, value] of facts) record[id] = value;
  return record;
}

function withoutRounds(alliance: Alliance): Assessment['alliance'] {
  const { assessments: _, ...told } = alliance;
  return told;
}

function describeRound(round: Round, place: number): Assessment['round'] {
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
