/** How much of a round is answered, counted and said as the report does it: a level is an answer, "don't know" is none. Pure. */
import type { Criterion } from '../framework/rubric-schema.ts';
import { say } from '../words/say.ts';
import { readAnswer } from './answer-form.ts';
import { answerTo, progressOf, type State } from './state.ts';

/** "18 of 19 answered, 1 does not apply"; of `criteria`, else of those that this walk asks. */
export function tallyWords(state: State, criteria: readonly Criterion[] = walked(state)): string {
  const asked = criteria.filter((one) => state.plan.applies(one, state.alliance) !== false);
  const said = asked.map(({ id }) => readAnswer(answerTo(state, id))?.kind);
  const count = (kind: (typeof said)[number]) => said.filter((one) => one === kind).length;
  const answered = say('interview.tally', { answered: count('level'), of: asked.length - count('not-applicable') });
  const others = (['unknown', 'declined', 'not-applicable'] as const).filter((kind) => count(kind) > 0);
  return [answered, ...others.map((kind) => say(`interview.tally.${kind}`, { n: count(kind) }))].join(', ');
}

/** How many questions a full walk would ask beside, once the quick ones are answered; 0 while they are not. */
export function restOf(state: State): number {
  const { beyond, applies } = state.plan;
  if (progressOf(state).remaining > 0) return 0;
  const isOpen = (one: Criterion) =>
    applies(one, state.alliance) !== false && readAnswer(answerTo(state, one.id)) === null;
  return beyond.filter(isOpen).length;
}

/** How to get to the full questions, once the quick ones are answered; null where they are not, or nothing is left. */
export function restWords(state: State): string | null {
  const { commands, section, beyond } = state.plan;
  const n = commands === undefined ? 0 : restOf(state);
  if (commands === undefined || n === 0) return null;
  const key = section === undefined ? 'interview.rest' : 'interview.rest.section';
  const leftOut = leftOutWords(state, [...walked(state), ...beyond]);
  const words = say(key, { n, full: commands.full });
  return leftOut === null ? words : `${leftOut}\n${words}`;
}

/** "1 of the 66 questions is left out ...": so that the number of those that are asked is no riddle; null where none is. */
export function leftOutWords(state: State, criteria: readonly Criterion[] = walked(state)): string | null {
  const n = criteria.filter((one) => state.plan.applies(one, state.alliance) === false).length;
  return n === 0 ? null : say('interview.left-out', { n, of: criteria.length });
}

function walked({ plan }: State): Criterion[] {
  return plan.asks.flatMap((ask) => (ask.kind === 'criterion' ? [ask.criterion] : []));
}
