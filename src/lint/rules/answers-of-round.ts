/**
 * The answers of a round that count at its depth, laid out as lists, since most rules look through all of them.
 * Rules about answers look at the latest round alone, the one that reports show: an earlier one is closed and stays
 * as it is. Pure.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Answer, Round } from '../../framework/alliance-schema.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { toLevel } from '../../scoring/answers.ts';
import { indexRubric } from '../../scoring/rubric-index.ts';
import { keepFor } from '../keep.ts';

export type AnswerMap = Extract<Answer, object>;

/** Lists by the same place. */
export interface GivenAnswers {
  round: Round;
  path: DataPath;
  ids: readonly string[];
  /** 0 to 4, or NO_LEVEL. */
  levels: readonly number[];
  /** null where the answer is a level or a word alone. */
  maps: readonly (AnswerMap | null)[];
  unknown: number;
  notApplicable: number;
  /** Ids of answers that the depth of the round leaves out. */
  outside: readonly string[];
}

export const NO_LEVEL = -1;

/** The answers of the latest round; null where there is none. */
export const latestAnswers = keepFor(({ latest, rubric }): GivenAnswers | null =>
  latest === null ? null : layOut(latest.round, ['assessments', latest.place], rubric),
);

/** The level of an answer; NO_LEVEL where it has none. */
export function levelOf(answer: Answer | undefined): number {
  return Math.max(NO_LEVEL, toLevel(answer));
}

/** Words of an answer that say something; undefined where there are none, or blanks alone. */
export function isTold(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

function layOut(round: Round, path: DataPath, rubric: Rubric): GivenAnswers {
  const ids: string[] = [];
  const levels: number[] = [];
  const maps: (AnswerMap | null)[] = [];
  const outside: string[] = [];
  let unknown = 0;
  let notApplicable = 0;
  const { byId } = indexRubric(rubric);
  const isQuick = round.depth === 'quick';
  const answers = round.answers ?? {};
  for (const id in answers) {
    const answer = answers[id];
    if (answer === null || answer === undefined) continue;
    if (isQuick && byId.get(id)?.criterion.quick !== true) {
      outside.push(id);
      continue;
    }
    ids.push(id);
    levels.push(levelOf(answer));
    maps.push(typeof answer === 'object' ? answer : null);
    if (answer === 'unknown') unknown += 1;
    else if (typeof answer === 'object') {
      if (answer.unknown === true) unknown += 1;
      else if (answer['not-applicable'] !== undefined) notApplicable += 1;
    }
  }
  return { round, path, ids, levels, maps, unknown, notApplicable, outside };
}

/** For advice: a closed round stays as it was agreed, but for a slip of the pen. */
export function whenClosed({ state }: Round): { closed?: 'closed' } {
  return state === 'closed' ? { closed: 'closed' } : {};
}
