/** An answer as people give it and as the file writes it: always the shortest form that loses nothing. Pure. */
import type { Answer } from '../framework/alliance-schema.ts';

/** What was chosen: a level 0-4, or one of the three ways of saying that there is none. */
export type Given =
  | { kind: 'level'; level: number }
  | { kind: 'unknown' }
  | { kind: 'declined' }
  | { kind: 'not-applicable'; reason: string };
/** What stands beside an answer; an empty text takes it away. */
export interface Extras {
  evidence?: string;
  note?: string;
}
type AnswerMap = Exclude<Answer, number | string | null>;

/** What an answer of the file says; null where the question is unanswered. */
export function readAnswer(answer: Answer | undefined): Given | null {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'number') return { kind: 'level', level: answer };
  if (typeof answer === 'string') return { kind: answer };
  if (answer.level !== undefined) return { kind: 'level', level: answer.level };
  if (answer.unknown) return { kind: 'unknown' };
  if (answer.declined) return { kind: 'declined' };
  const reason = answer['not-applicable'];
  return reason === undefined ? null : { kind: 'not-applicable', reason };
}

/** The new answer in its shortest form; evidence, note, by, date and held-by of the former one stay. */
export function giveAnswer(former: Answer | undefined, given: Given, extras: Extras = {}): Answer {
  const kept = detailsOf(former);
  for (const key of ['evidence', 'note'] as const) {
    const text = extras[key]?.trim();
    if (text === undefined) continue;
    if (text === '') delete kept[key];
    else kept[key] = text;
  }
  const whole: AnswerMap = { ...chosen(given), ...kept };
  return Object.keys(whole).length === 1 ? shortest(given, whole) : whole;
}

/** Evidence and note of an answer, for showing and for editing. */
export function extrasOf(answer: Answer | undefined): Extras {
  const { evidence, note } = detailsOf(answer);
  return { ...(evidence === undefined ? {} : { evidence }), ...(note === undefined ? {} : { note }) };
}

function detailsOf(answer: Answer | undefined): AnswerMap {
  if (answer === null || typeof answer !== 'object') return {};
  const { level, unknown, declined, 'not-applicable': reason, ...details } = answer;
  return details;
}

function chosen(given: Given): AnswerMap {
  switch (given.kind) {
    case 'level':
      return { level: given.level };
    case 'unknown':
      return { unknown: true };
    case 'declined':
      return { declined: true };
    case 'not-applicable':
      return { 'not-applicable': given.reason };
  }
}

function shortest(given: Given, whole: AnswerMap): Answer {
  if (given.kind === 'level') return given.level;
  return given.kind === 'not-applicable' ? whole : given.kind;
}
