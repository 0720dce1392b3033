/** Which open questions a gate waits for: those without an answer, and those that stand as unknown or declined. Pure. */
import { listFirst } from '../diagnostics/list-names.ts';
import type { Finding } from '../framework/finding.ts';
import { stateOf } from '../scoring/answers.ts';
import { say } from '../words/say.ts';
import type { Case } from './gates-case.ts';

type Args = NonNullable<Finding['args']>;

/** The promise can't be judged before more is answered; `args` say what it asks for, and between what the role may lie. */
export function undecided(one: Case, args: Args): Finding {
  return waiting(one, args, openOf(one));
}

/** What is open decides; `first` names which to answer, in this order. */
export function waiting(one: Case, args: Args, first: readonly string[]): Finding {
  return one.tell('gate-undecided', { ...args, ...answerFirst(one, first) }, first);
}

/** Open questions of the role, in the order in which to answer them. */
export function openOf({ role, inputs }: Case): string[] {
  const own = new Set(
    inputs.rubric.criteria.flatMap(({ id, aspect }) => (aspect.startsWith(`${role.id}.`) ? [id] : [])),
  );
  return (inputs.assessed?.().firstToAnswer ?? []).filter((id) => own.has(id));
}

/**
 * For the step, of open questions: `first` are those to answer, `stand` says which stand as unknown or declined, and where
 * there are only such, `section` is that of the first of them and `left` how many there are. Nothing where nothing is open.
 */
export function answerFirst(one: Case, ids: readonly string[]): Args {
  const unanswered = ids.filter((id) => stateAt(one, id) === 'unanswered');
  const standing = ids.filter((id) => stateAt(one, id) !== 'unanswered');
  const first = unanswered.length === 0 ? {} : { first: listFirst(unanswered) };
  if (standing.length === 0) return first;
  return { ...first, stand: tellStanding(one, standing), left: standing.length, ...sectionOf(one, standing) };
}

function tellStanding(one: Case, ids: readonly string[]): string {
  const isAll = (state: string) => ids.every((id) => stateAt(one, id) === state);
  const how = isAll('unknown') ? 'unknown' : isAll('declined') ? 'declined' : 'either';
  return say(`gates.stand.${how}`, { n: ids.length, ids: listFirst(ids) });
}

/** `rest`: something of that section has no answer yet, and is asked first; `others`: not all of them are in that section. */
export function sectionOf(one: Case, standing: readonly string[]): Args {
  const sections = new Map(one.inputs.rubric.criteria.map(({ id, section }) => [id, section]));
  const section = sections.get(standing[0] ?? '');
  if (section === undefined) return {};
  const open = one.inputs.assessed?.().firstToAnswer ?? [];
  const isLeft = open.some((id) => sections.get(id) === section && stateAt(one, id) === 'unanswered');
  const others = standing.some((id) => sections.get(id) !== section);
  return { section, ...(isLeft && { rest: 1 }), ...(others && { others: 1 }) };
}

function stateAt({ inputs }: Case, id: string): ReturnType<typeof stateOf> {
  return stateOf(inputs.judged?.answers?.[id]);
}
