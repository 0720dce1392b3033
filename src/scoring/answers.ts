/**
 * What a round says of each criterion: the level or which of the four non-answers, by depth and by form. Pure.
 * Unanswered, unknown and declined stay in the denominator and are `open`; not-applicable leaves it.
 */
import type { Alliance, Answer, Round } from '../framework/alliance-schema.ts';
import { type Facts, isWithoutPractice } from '../framework/facts.ts';
import type { Assessment, CriterionResult } from './assessment-schema.ts';
import { onFactsAlone } from './conditions.ts';
import type { RubricIndex } from './rubric-index.ts';

type AnswerState = CriterionResult['state'];

/** Codes beside the levels 0-4, so that one number a criterion is all that sums need. */
export const OPEN = -1;
export const NOT_APPLICABLE = -2;
/** Not asked at the depth of the round: it counts for nothing. */
export const OUTSIDE = -3;

/** By place in the rubric. */
export interface Standing {
  /** A level 0-4, or one of the codes above. */
  levels: readonly number[];
  answers: readonly (Answer | undefined)[];
  /** Left out by the form: `applies` is false. */
  byForm: readonly boolean[];
}

export function isAnswered(level: number): boolean {
  return level >= 0;
}

/** Answered or open: it has a weight in its role. */
export function counts(level: number): boolean {
  return level >= OPEN;
}

/** Where each criterion stands in a round; without a round all of them are open, at full depth. */
export function readStanding(index: RubricIndex, round: Round | null, facts: Facts): Standing {
  const levels: number[] = [];
  const answers: (Answer | undefined)[] = [];
  const byForm: boolean[] = [];
  const given: NonNullable<Round['answers']> = round?.answers ?? {};
  const { ids } = index;
  for (let place = 0; place < ids.length; place++) {
    const answer = given[ids[place] ?? ''];
    answers.push(answer);
    levels.push(toLevel(answer));
    byForm.push(false);
  }
  for (const place of index.inherited) {
    if (Object.hasOwn(given, ids[place] ?? '')) continue;
    answers[place] = undefined;
    levels[place] = OPEN;
  }
  const context = onFactsAlone(facts);
  for (const { place, applies } of index.formed) {
    if (applies.evaluate(context) !== false) continue;
    byForm[place] = true;
    levels[place] = NOT_APPLICABLE;
  }
  if (round?.depth === 'quick') for (const place of index.beyondQuick) levels[place] = OUTSIDE;
  return { levels, answers, byForm };
}

/** Which of the five states an answer is in. A map with words alone and no level is unanswered. */
export function stateOf(answer: Answer | undefined): AnswerState {
  if (answer === undefined || answer === null) return 'unanswered';
  if (typeof answer === 'number') return 'answered';
  if (typeof answer === 'string') return answer;
  if (answer.level !== undefined) return 'answered';
  if (answer['not-applicable'] !== undefined) return 'not-applicable';
  if (answer.unknown) return 'unknown';
  return answer.declined ? 'declined' : 'unanswered';
}

/** A level 0-4, or one of the codes for what is none. */
export function toLevel(answer: Answer | undefined): number {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'object' && answer?.level !== undefined) return answer.level;
  return stateOf(answer) === 'not-applicable' ? NOT_APPLICABLE : OPEN;
}

/** How many criteria stand in which state, within the depth of the round and outside it. */
export function countStates({ levels, answers, byForm }: Standing): Assessment['counts'] {
  const counts = { answered: 0, unanswered: 0, unknown: 0, declined: 0, 'not-applicable': 0 };
  let within = 0;
  let outside = 0;
  let left = 0;
  for (let place = 0; place < levels.length; place++) {
    const state = stateOf(answers[place]);
    if (levels[place] === OUTSIDE) {
      if (state === 'answered' && !byForm[place]) outside += 1;
    } else if (byForm[place]) {
      left += 1;
    } else {
      within += 1;
      counts[state] += 1;
    }
  }
  return {
    criteria: within,
    answered: counts.answered,
    unanswered: counts.unanswered,
    unknown: counts.unknown,
    declined: counts.declined,
    notApplicable: counts['not-applicable'],
    byForm: left,
    outside,
    full: levels.length,
  };
}

/** The values that no practice is told for, with their place in the file. */
export function findValuesWithoutPractice(alliance: Alliance): { name: string; place: string }[] {
  const found: { name: string; place: string }[] = [];
  for (const [place, value] of (alliance.values ?? []).entries()) {
    if (isWithoutPractice(value)) found.push({ name: value.name, place: `/values/${place}` });
  }
  return found;
}
