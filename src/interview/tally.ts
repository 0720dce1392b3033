/** How much of a round is answered, counted and said as the report does it: a level is an answer, "don't know" is none. Pure. */
import type { Criterion } from '../framework/rubric-schema.ts';
import { say } from '../words/say.ts';
import { readAnswer } from './answer-form.ts';
import { answerTo, type State } from './state.ts';

/** "18 of 19 answered, 1 does not apply"; of `criteria`, else of those that this walk asks. */
export function tallyWords(state: State, criteria: readonly Criterion[] = walked(state)): string {
  const asked = criteria.filter((one) => state.plan.applies(one, state.alliance) !== false);
  const said = asked.map(({ id }) => readAnswer(answerTo(state, id))?.kind);
  const count = (kind: (typeof said)[number]) => said.filter((one) => one === kind).length;
  const answered = say('interview.tally', { answered: count('level'), of: asked.length - count('not-applicable') });
  const others = (['unknown', 'declined', 'not-applicable'] as const).filter((kind) => count(kind) > 0);
  return [answered, ...others.map((kind) => say(`interview.tally.${kind}`, { n: count(kind) }))].join(', ');
}

function walked({ plan }: State): Criterion[] {
  return plan.asks.flatMap((ask) => (ask.kind === 'criterion' ? [ask.criterion] : []));
}
