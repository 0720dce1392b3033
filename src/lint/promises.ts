/** What is promised of an alliance, held against what its answers add up to: which round counts, and which is before it. Pure. */

import type { Gate } from '../config/config.ts';
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import type { Finding } from '../framework/finding.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { toLevel } from '../scoring/answers.ts';
import { assess } from '../scoring/assess.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { pickRound } from '../scoring/rounds.ts';
import { summarize } from '../scoring/summarize.ts';
import type { Summary } from '../scoring/summary.ts';
import { begunAmong, isBegun } from './begun.ts';
import { judgeGates } from './gates.ts';
import type { Former } from './gates-case.ts';
import type { RuleSeverity } from './rule.ts';

/** What is promised of one file, and what it was at the revisions that a promise names. */
export interface Promised {
  gates: readonly Gate[];
  /** The file as the globs of the configuration see it. */
  fileName: string;
  revisions: ReadonlyMap<string, Former | null>;
}

export interface PromiseSettings {
  rubric: Rubric;
  /** Where the promises stand, as the user names it. */
  configFile: string;
  /** Severities of what gates find, by code. */
  gateSeverities: Readonly<Record<string, RuleSeverity>>;
}

/** Findings of the gates that concern the file, with the severities of the configuration. */
export function judgePromises(
  alliance: Alliance,
  settings: PromiseSettings,
  { gates, fileName, revisions }: Promised,
): Finding[] {
  const { rubric, configFile, gateSeverities } = settings;
  const judged = pickJudged(alliance);
  const isPassed = judged !== (pickRound(alliance)?.round ?? null);
  const options = judgedAt(judged);
  const now = summarize(alliance, rubric, options);
  const before = summarizeBefore(alliance, rubric, judged);
  let whole: Assessment | null = null;
  const assessed = () => {
    whole ??= assess(alliance, rubric, { version: '', ...options });
    return whole;
  };
  const { profile } = alliance;
  const told = { fileName, ...(profile && { profile }), ...(judged && { judged }) };
  const inputs = { rubric, configFile, now, ...told, isPassed, before, revisions, assessed };
  return judgeGates(gates, inputs).flatMap((finding) => {
    const severity = gateSeverities[finding.code] ?? 'error';
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** What promises go by, as of the round that they are judged at. */
export function summarizeJudged(alliance: Alliance, rubric: Rubric): Former {
  const judged = pickJudged(alliance);
  return withLevels(summarize(alliance, rubric, judgedAt(judged)), judged);
}

function withLevels(summary: Summary, round: Round | null): Former {
  const answers = Object.entries(round?.answers ?? {});
  return { ...summary, levels: Object.fromEntries(answers.map(([id, answer]) => [id, toLevel(answer)])) };
}

function judgedAt(round: Round | null): { file: null; round?: string } {
  return { file: null, ...(round && { round: round.id }) };
}

/** A round that is still open breaks no promise, and one that was only opened tells nothing: the latest other one counts, and an open one where there is none. */
function pickJudged(alliance: Alliance): Round | null {
  const begun = begunAmong(alliance.assessments ?? []);
  const settled = begun.filter(({ state }) => state !== 'open');
  return (
    (pickRound({ ...alliance, assessments: settled }) ?? pickRound({ ...alliance, assessments: begun }))?.round ?? null
  );
}

/** By the latest round not after the one that is judged; null where there is none. */
function summarizeBefore(alliance: Alliance, rubric: Rubric, judged: Round | null): Former | null {
  const day = judged?.date ?? '';
  const others = (alliance.assessments ?? []).filter(isBegun);
  const assessments = others.filter((round) => round !== judged && (round.date ?? '') <= day);
  const before = pickRound({ ...alliance, assessments });
  if (before === null) return null;
  return withLevels(summarize(alliance, rubric, { file: null, round: before.round.id }), before.round);
}
