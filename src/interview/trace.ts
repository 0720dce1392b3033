/** The short lines that stay on the screen of what was answered, and of sections that are behind. Pure. */
import { printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { readAnswer } from './answer-form.ts';
import { clip } from './fit.ts';
import { type Ask, sectionTitle } from './plan.ts';
import { answerTo, factValue, progressOf, type State } from './state.ts';

/** The short line that stays of an answered question. */
export function traceOf(state: State, ask: Ask, width: number): string {
  const name = ask.kind === 'criterion' ? ask.criterion.name : ask.fact.name;
  return clip(printableLine(say('interview.trace', { name, said: saidTo(state, ask) })), width - 1);
}

function saidTo(state: State, ask: Ask): string {
  if (ask.kind === 'fact') {
    const value = factValue(state, ask);
    const nameOf = (id: unknown) => ask.fact.choices.find((choice) => choice.id === String(id))?.name ?? String(id);
    return Array.isArray(value) ? value.map(nameOf).join(', ') || say('interview.none') : nameOf(value);
  }
  const given = readAnswer(answerTo(state, ask.id));
  if (given?.kind === 'level') return `${given.level}  ${ask.criterion.levels[given.level as 0 | 1 | 2 | 3 | 4]}`;
  if (given?.kind === 'not-applicable') return `${say('interview.former.not-applicable')}: ${given.reason}`;
  return given ? say(`interview.former.${given.kind}`) : '';
}

/** When a section is behind us: that one may stop here, and how much of it was answered. */
export function sectionEnd(before: State, after: State): string | null {
  const former = before.plan.asks[before.at];
  const next = after.plan.asks[after.at];
  if (!former || !next || after.at <= before.at || former.section === next.section) return null;
  const section = before.plan.sections.find(({ id }) => id === former.section);
  const { answered, total } = progressOf(after, (one) => one.section === former.section);
  return section ? say('interview.section.end', { title: sectionTitle(section), answered, total }) : null;
}
