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

/** How to get to the full questions, once the quick ones are answered; null where they are not, or nothing is left. */
export function restWords(state: State): string | null {
  const { file, section, beyond, applies } = state.plan;
  if (file === undefined || progressOf(state).remaining > 0) return null;
  const open = beyond.filter(
    (one) => applies(one, state.alliance) !== false && readAnswer(answerTo(state, one.id)) === null,
  );
  if (open.length === 0) return null;
  return section === undefined
    ? say('interview.rest', { n: open.length, file })
    : say('interview.rest.section', { n: open.length, file, section });
}

function walked({ plan }: State): Criterion[] {
  return plan.asks.flatMap((ask) => (ask.kind === 'criterion' ? [ask.criterion] : []));
}
