/** The pages of the interview that are no question: where a question comes from, what the keys do, and the end. Pure. */
import { printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { flow, type Part, paragraphs, wrap, wrapBeside } from './fit.ts';
import { actsOn, keyFor, type QuestionAct } from './keymap.ts';
import type { Meaning } from './meanings.ts';
import type { Ask } from './plan.ts';
import { mayClose, progressOf, type State } from './state.ts';
import type { Style } from './style.ts';
import { restWords, tallyWords } from './tally.ts';

const GAP: Part = { lines: [''], keep: 1 };

/** Why a question is asked, what it counts for, its signs and its source. */
export function explainParts(state: State, ask: Ask, width: number, style: Style): Part[] {
  const title = ask.kind === 'criterion' ? ask.criterion.name : ask.fact.name;
  return [
    { lines: [style.strong(title)], keep: 10 },
    GAP,
    ...(ask.kind === 'criterion' ? criterionParts(state, ask, width) : factParts(ask, width)),
  ];
}

function criterionParts(state: State, ask: Ask & { kind: 'criterion' }, width: number): Part[] {
  const { criterion } = ask;
  const { section, pages } = criterion.source;
  const signs = criterion.signs.flatMap((sign) => wrapBeside('   - ', printableLine(sign), width));
  return [
    { lines: wrap(say(`interview.explain.kind.${criterion.kind}`), width), keep: 5 },
    {
      lines: wrap(say('interview.explain.counts', { aspect: state.plan.aspectName(criterion.aspect) }), width),
      keep: 6,
    },
    GAP,
    { lines: [say('interview.signs'), ...signs], keep: 7 },
    GAP,
    { lines: wrap(say('interview.explain.source', { section, pages }), width), keep: 9 },
    { lines: wrap(say('interview.explain.more', { id: criterion.id }), width), keep: 4 },
    GAP,
  ];
}

function factParts(ask: Ask & { kind: 'fact' }, width: number): Part[] {
  const weighed = ({ gives, costs }: Meaning) => [
    ...(gives ? wrapBeside(`   ${say('interview.explain.gives')} `, printableLine(gives), width) : []),
    ...(costs ? wrapBeside(`   ${say('interview.explain.costs')} `, printableLine(costs), width) : []),
  ];
  const choices = ask.fact.choices.filter(({ gives, costs }) => gives ?? costs);
  const told = [
    ...choices.map((choice) => [choice.name, ...weighed(choice)]),
    ...(ask.means ?? []).map((one) => [
      ...wrap(say('interview.explain.meaning', { name: one.name, text: printableLine(one.text) }), width),
      ...weighed(one),
    ]),
  ];
  return [
    { lines: wrap(say(ask.inRound ? 'interview.explain.round' : 'interview.explain.fact'), width), keep: 7 },
    ...told.flatMap((lines, i): Part[] => [...(i === 0 ? [GAP] : []), { lines, keep: 8 }]),
    GAP,
  ];
}

/** What the keys of the question do, and no others. */
export function helpParts({ plan }: State, ask: Ask, width: number): Part[] {
  const intro = say(ask.kind === 'criterion' ? 'interview.help.intro' : `interview.help.intro.${ask.fact.kind}`);
  const about = (act: QuestionAct) => {
    if (act === 'leave' && plan.beginning) return say('interview.help.leave.beginning');
    return say(act === 'explain' && ask.kind === 'fact' ? 'interview.help.explain.fact' : `interview.help.${act}`);
  };
  const acts = actsOn(ask.kind).flatMap((act) => wrapBeside(`  ${keyFor(act)}  `, about(act), width));
  return [
    { lines: wrap(intro, width), keep: 8 },
    GAP,
    { lines: acts, keep: 9 },
    GAP,
    { lines: wrap(say(plan.beginning ? 'interview.help.saved.beginning' : 'interview.help.saved'), width), keep: 5 },
    GAP,
  ];
}

/** When every question was on the screen: what is still open, and what one can do now. */
export function endParts(state: State, width: number, style: Style): Part[] {
  const { commands } = state.plan;
  const { total, remaining, facts } = progressOf(state);
  const open = remaining + facts;
  const left = remaining > 0 ? 'interview.do.unanswered' : 'interview.do.unanswered.facts';
  const rest = restWords(state);
  const press = (key: string, words: string) => `${style.strong(key)} ${words}`;
  const keys = [
    press(keyFor('leave'), say(mayClose(state) ? 'interview.do.leave-open' : 'interview.do.leave')),
    ...(open > 0 ? [press(keyFor('unanswered'), say(left, { n: open }))] : []),
    press(keyFor('back'), say('interview.do.back')),
    ...(mayClose(state) ? [press(keyFor('close'), say('interview.do.close'))] : []),
  ];
  const title = state.seen.size === 0 ? 'interview.end.nothing' : 'interview.end.title';
  return [
    { lines: wrap(say(title), width).map(style.strong), keep: 9 },
    ...(total > 0 ? [{ lines: wrap(say('interview.end.count', { count: tallyWords(state) }), width), keep: 8 }] : []),
    GAP,
    ...(commands
      ? [{ lines: paragraphs(say('interview.end.report', { report: commands.report }), width), keep: 7 }, GAP]
      : []),
    ...(rest ? [{ lines: paragraphs(rest, width), keep: 7 }, GAP] : []),
    ...(mayClose(state) ? [{ lines: wrap(say('interview.end.close'), width), keep: 5 }, GAP] : []),
    { lines: flow(keys, width), keep: 10 },
  ];
}
