/**
 * From an alliance and a rubric to an Assessment: plain data, the same for the same input, whatever the order of
 * answers and keys. Pure: no file, clock, colour or process.
 */
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Facts } from '../framework/facts.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { countStates, findValuesWithoutPractice } from './answers.ts';
import type { Assessment } from './assessment-schema.ts';
import { describeCriteria } from './criterion-results.ts';
import { findStrengths, findTensions, makeContext } from './findings.ts';
import { findFirstToAnswer } from './first-to-answer.ts';
import { judgeDefinition } from './gate.ts';
import { findNextSteps } from './next-steps.ts';
import { describeRole } from './roles.ts';
import { findAim } from './stages.ts';
import { describeRound, workOut } from './workings.ts';

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
  const workings = workOut(alliance, rubric, options.round);
  const { index, picked, facts, standing, weights, aspects, stage } = workings;
  const { levels } = standing;
  return {
    schemaVersion: 1,
    tool: { name: 'alliance-readiness', version: options.version },
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    file: options.file,
    alliance: withoutRounds(alliance),
    round: describeRound(picked),
    rounds: (alliance.assessments ?? []).map(({ id, date }) => ({ id, date: date ?? null })),
    facts: toRecord(facts),
    definition: judgeDefinition(facts, rubric),
    counts: countStates(standing),
    criteria: describeCriteria(index, picked, standing, weights.e),
    roles: workings.roles.map((role) => describeRole(index.stages, role, aspects, levels, weights)),
    stage,
    strengths: findStrengths(index, findAim(index.stages, stage), levels, weights),
    tensions: findTensions(index, makeContext(index, facts, levels, aspects)),
    nextSteps: findNextSteps({ index, stage, roles: workings.roles, aspects, levels, e: weights.e }),
    firstToAnswer: findFirstToAnswer(workings.roles, aspects, levels, weights),
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
