/** What a key does on a question: choosing a level or a choice, or opening a line to type in. Pure. */
import { extrasOf, type Given, giveAnswer, readAnswer } from './answer-form.ts';
import { valueAt } from './data.ts';
import { type Effect, type Step, still } from './events.ts';
import { type Act, keyFor } from './keymap.ts';
import { goOn } from './moves.ts';
import { STAGES_UNDER_WAY } from './own-facts.ts';
import { addPace } from './pace.ts';
import type { Ask } from './plan.ts';
import { answerTo, type Edit, factValue, type Message, progressOf, type State, withEdit } from './state.ts';

type CriterionAsk = Ask & { kind: 'criterion' };
type FactAsk = Ask & { kind: 'fact' };

/** A key on a criterion. */
export function chooseOnCriterion(state: State, ask: CriterionAsk, key: string, act: Act | null, now: number): Step {
  if (/^[0-4]$/.test(key)) return answer(state, ask, { kind: 'level', level: Number(key) }, now);
  switch (act) {
    case 'unknown':
    case 'declined':
      return answer(state, ask, { kind: act }, now);
    case 'not-applicable': {
      const former = readAnswer(answerTo(state, ask.id));
      return write(state, 'reason', former?.kind === 'not-applicable' ? former.reason : '');
    }
    case 'evidence':
    case 'note':
      return write(state, act, textBeside(state, ask, act));
    case 'signs':
      return still({ ...state, signs: !state.signs });
    default:
      return key === 'enter' ? still(goOn(state, now)) : tell(state, { key: 'interview.message.level-key' });
  }
}

/** A key on a fact: digits choose; where several may be chosen they mark, and Enter takes what is marked. */
export function chooseOnFact(state: State, ask: FactAsk, key: string, act: Act | null, now: number): Step {
  const choice = /^[1-9]$/.test(key) ? ask.fact.choices[Number(key) - 1] : undefined;
  const { picked } = state;
  if (choice && ask.fact.kind === 'one') return saveFact(state, ask, factOf(choice.id), now);
  if (choice) {
    const others = picked.filter((id) => id !== choice.id);
    return still({ ...state, picked: others.length < picked.length ? others : [...picked, choice.id] });
  }
  if (key === 'enter' && ask.fact.kind === 'many') {
    if (picked.length === 0)
      return tell(state, { key: 'interview.message.nothing-marked', params: { skip: keyFor('skip') } });
    return saveFact(
      state,
      ask,
      ask.fact.choices.map(({ id }) => id).filter((id) => picked.includes(id)),
      now,
    );
  }
  if (key === 'enter' || act === 'unknown') return still(goOn(state, now));
  if (ask.fact.kind === 'many' && (key === ',' || key === ' ')) return still(state);
  return tell(state, { key: 'interview.message.choice-key', params: { last: ask.fact.choices.length } });
}

/** Gives an answer, saves it and goes on. What was written beside it goes with it. */
export function answer(state: State, ask: CriterionAsk, given: Given, now: number): Step {
  const value = giveAnswer(answerTo(state, ask.id), given, state.drafts[ask.id]);
  const { [ask.id]: used, ...drafts } = state.drafts;
  return saveAndGoOn({ ...state, drafts }, ask, [{ in: 'round', path: ['answers', ask.id], value }], now);
}

/** Saves a fact and goes on. */
export function saveFact(state: State, ask: FactAsk, value: unknown, now: number): Step {
  const path = ask.fact.at.split('.');
  const edits: Edit[] =
    ask.id === STAGES_UNDER_WAY && Array.isArray(value)
      ? stageEdits(state, ask, path, value)
      : [{ in: ask.inRound ? 'round' : 'file', path, value }];
  return saveAndGoOn(state, ask, edits, now);
}

/** Each stage that is marked is under way; one whose mark was taken away is told nothing of any more. */
function stageEdits(state: State, ask: FactAsk, path: string[], marked: readonly unknown[]): Edit[] {
  const former = factValue(state, ask);
  const unmarked = Array.isArray(former) ? former.filter((stage) => !marked.includes(stage)) : [];
  return [
    ...marked.map((stage): Edit => ({ in: 'file', path: [...path, String(stage), 'progress'], value: 'under-way' })),
    ...unmarked.map((stage): Edit => {
      const place = [...path, String(stage)];
      const only = Object.keys(valueAt(state.alliance, place) ?? {}).length === 1;
      return { in: 'file', path: only ? place : [...place, 'progress'], value: undefined };
    }),
  ];
}

function saveAndGoOn(state: State, ask: Ask, edits: readonly Edit[], now: number): Step {
  const paces = addPace(state.paces, now - state.askedAt);
  const effect: Effect = { kind: 'save', ask, edits };
  const next = goOn(edits.reduce(withEdit, { ...state, paces }), now);
  return { state: { ...next, message: changeOfTotal(state, next) }, effects: [effect] };
}

/** A fact can leave questions out or bring them back: then it is said why the total is another one now. */
function changeOfTotal(before: State, after: State): Message | null {
  const n = progressOf(after).total - progressOf(before).total;
  if (n === 0) return null;
  const key = n < 0 ? 'interview.message.left-out' : 'interview.message.brought-in';
  return { key, params: { n: Math.abs(n), total: progressOf(after).total } };
}

/** What stands beside the answer now: what was just typed, else what the file has. */
export function textBeside(state: State, ask: Ask, what: 'evidence' | 'note'): string {
  return state.drafts[ask.id]?.[what] ?? extrasOf(answerTo(state, ask.id))[what] ?? '';
}

function write(state: State, what: 'reason' | 'evidence' | 'note', text: string): Step {
  return still({ ...state, view: { kind: 'write', what, text: onOneLine(text) } });
}

/** A text as it stands in the one line for typing. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function tell(state: State, message: Message): Step {
  return still({ ...state, message });
}

/** The value that a choice stands for: yes and no of a plain fact are true and false in the file. */
function factOf(id: string): string | boolean {
  return id === 'true' ? true : id === 'false' ? false : id;
}
