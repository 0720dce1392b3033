/** What the Assessment says of each criterion within the depth of the round, in the alliance's own words. Pure. */
import type { Answer } from '../framework/alliance-schema.ts';
import { isAnswered, NOT_APPLICABLE, OUTSIDE, type Standing, stateOf } from './answers.ts';
import type { CriterionResult } from './assessment-schema.ts';
import type { PickedRound } from './rounds.ts';
import type { IndexedCriterion, RubricIndex } from './rubric-index.ts';

type AnswerMap = Extract<Answer, object>;
const NO_WORDS: AnswerMap = {};

/** The criteria in the rubric's order, without those outside the depth. `e` is by place of the criterion. */
export function describeCriteria(
  index: RubricIndex,
  picked: PickedRound | null,
  standing: Standing,
  e: readonly number[],
): CriterionResult[] {
  const results: CriterionResult[] = [];
  const answers = `/assessments/${picked?.place}/answers/`;
  for (const indexed of index.criteria) {
    if (standing.levels[indexed.place] === OUTSIDE) continue;
    results.push(describeCriterion(indexed, answers, standing, e[indexed.place] ?? 0));
  }
  return results;
}

/** `answers` is the pointer to them. What is left out by the form has no level, whatever was answered; its words and its place are kept. */
function describeCriterion(
  { criterion, aspect, place }: IndexedCriterion,
  answers: string,
  standing: Standing,
  weight: number,
): CriterionResult {
  const answer = standing.answers[place];
  const words: AnswerMap = typeof answer === 'object' && answer !== null ? answer : NO_WORDS;
  const level = standing.levels[place] ?? NOT_APPLICABLE;
  const byForm = standing.byForm[place] === true;
  return {
    id: criterion.id,
    role: aspect.role,
    aspect: aspect.id,
    section: criterion.section,
    kind: criterion.kind,
    state: byForm ? 'not-applicable' : stateOf(answer),
    level: isAnswered(level) ? level : null,
    weight: level === NOT_APPLICABLE ? null : weight,
    contribution: isAnswered(level) ? weight * (level / 4) : null,
    reason: byForm ? { by: 'form' } : toReason(words),
    evidence: words.evidence ?? null,
    note: words.note ?? null,
    by: words.by ?? null,
    date: words.date ?? null,
    heldBy: toHolder(words['held-by']),
    place: answer === undefined ? null : answers + criterion.id,
  };
}

function toReason(words: AnswerMap): CriterionResult['reason'] {
  const text = words['not-applicable'];
  return text === undefined ? null : { by: 'alliance', text };
}

function toHolder(holder: AnswerMap['held-by']): CriterionResult['heldBy'] {
  if (holder === undefined) return null;
  if (typeof holder !== 'string') return { partner: holder.partner };
  return holder === 'nobody' ? { nobody: true } : { member: holder };
}
