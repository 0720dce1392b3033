/** The short lines that stay on the screen of what was answered, and of sections that are behind. Pure. */
import { printableLine } from '../document/printable.ts';
import { say, type WordKey } from '../words/say.ts';
import { extrasOf, readAnswer } from './answer-form.ts';
import { clip } from './fit.ts';
import { type Ask, sectionTitle } from './plan.ts';
import { answerTo, factValue, isAnswered, type State } from './state.ts';
import { tallyWords } from './tally.ts';

/** The short line that stays of an answered question; one that was answered before says what became of it. */
export function traceOf(before: State, after: State, ask: Ask, width: number): string {
  const name = ask.kind === 'criterion' ? ask.criterion.name : ask.fact.name;
  const said = saidTo(after, ask);
  const words = besideWords(before, after, ask, name) ?? say(changeOf(before, said, ask), { name, said });
  return clip(printableLine(words), width - 1);
}

/** What was written beside an answer that stays; null where that is not what changed. */
function besideWords(before: State, after: State, ask: Ask, name: string): string | null {
  if (!isAnswered(before, ask) || saidTo(before, ask) !== saidTo(after, ask)) return null;
  const [former, now] = [before, after].map((state) => extrasOf(answerTo(state, ask.id)));
  if (former?.evidence !== now?.evidence)
    return say('interview.trace.evidence', { name, said: now?.evidence ?? say('interview.none') });
  return former?.note === now?.note
    ? null
    : say('interview.trace.note', { name, said: now?.note ?? say('interview.none') });
}

function changeOf(before: State, said: string, ask: Ask): WordKey {
  if (!isAnswered(before, ask)) return 'interview.trace';
  return saidTo(before, ask) === said ? 'interview.trace.kept' : 'interview.trace.changed';
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

/** What is said of a section that is behind: how much of it was answered, and that one may stop here. */
export function sectionEnd(state: State, id: string): string | null {
  const { asks, sections, commands } = state.plan;
  const section = sections.find((one) => one.id === id);
  if (!section || commands === undefined) return null;
  const criteria = asks.flatMap((ask) => (ask.kind === 'criterion' && ask.section === id ? [ask.criterion] : []));
  return say('interview.section.end', {
    title: sectionTitle(section),
    count: tallyWords(state, criteria),
    report: commands.report,
  });
}
