/** What happens when a typed line is finished: a reason, evidence, a note, or a fact in words. Pure. */
import { withoutControls } from '../document/printable.ts';
import { say, type WordKey } from '../words/say.ts';
import { giveAnswer, readAnswer } from './answer-form.ts';
import { answer, onOneLine, saveFact, textBeside } from './choose.ts';
import { type Step, still } from './events.ts';
import { clip } from './fit.ts';
import type { Act } from './keymap.ts';
import { goBack, goOn, openView } from './moves.ts';
import type { Ask } from './plan.ts';
import { answerTo, currentAsk, type Edit, type State, withEdit } from './state.ts';

/** Longest text that an answer of the file may hold, in characters. */
const LONGEST = 4000;

/** Takes the line that was typed. `:back` cancels; an empty reason is not taken. */
export function submitText(state: State, now: number): Step {
  const { view } = state;
  const ask = currentAsk(state);
  if (view.kind !== 'write' || ask === null) return still(state);
  const text = withoutControls(view.text).trim();
  if (ask.kind === 'fact') return submitWords(state, ask, text, now);
  if (text === commandFor('back')) return still(openView(state));
  if (text.length > LONGEST)
    return still({ ...state, message: { key: 'interview.message.long', params: { most: LONGEST } } });
  if (view.what === 'reason') {
    if (text === '') return still({ ...state, message: { key: 'interview.message.reason' } });
    return answer(openView(state), ask, { kind: 'not-applicable', reason: text }, now);
  }
  return view.what === 'words' ? { state, effects: [] } : submitBeside(openView(state), ask, view.what, text);
}

/** A fact in words: a list with commas; the words of the catalogue for none, and the commands with a colon. */
function submitWords(state: State, ask: Ask & { kind: 'fact' }, text: string, now: number): Step {
  if (text === commandFor('leave')) return { state, effects: [{ kind: 'leave' }] };
  if (text === commandFor('explain')) return still({ ...state, view: { kind: 'read', what: 'explain' } });
  if (text === commandFor('back')) {
    const back = goBack(state, now);
    return still(back ?? { ...openView(state), message: { key: 'interview.message.first' } });
  }
  if (ask.take) return submitOne(state, ask, text, now);
  const words = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) return still(goOn(state, now));
  if (words.some((word) => word.length > 200)) {
    return still({ ...state, message: { key: 'interview.message.long', params: { most: 200 } } });
  }
  const none = words.length === 1 && words[0]?.toLowerCase() === say('interview.none');
  return saveFact(state, ask, none ? [] : words, now);
}

/** One text or one number; the name is needed, since nothing can be kept without it. */
function submitOne(state: State, ask: Ask & { kind: 'fact' }, text: string, now: number): Step {
  const refuse = (key: WordKey, params = {}) => still({ ...state, message: { key, params } });
  if (text === '') return ask.take === 'text' ? refuse('interview.message.needed') : still(goOn(state, now));
  if (ask.take === 'text')
    return text.length > 200 ? refuse('interview.message.long', { most: 200 }) : saveFact(state, ask, text, now);
  if (/^\d{1,5}$/.test(text)) return saveFact(state, ask, Number(text), now);
  // An empty line, so that the number typed next doesn't end up behind the words that were refused.
  const emptied: State = { ...state, view: { kind: 'write', what: 'words', text: '' } };
  return still({ ...emptied, message: { key: 'interview.message.number', params: { said: clip(text, 40) } } });
}

/** Evidence or a note: into the answer where there is one, else kept until it is given. Stays on the question. */
function submitBeside(state: State, ask: Ask, what: 'evidence' | 'note', text: string): Step {
  // Lines of a longer text are shown as one; what nobody changed stays as it was written.
  if (text === onOneLine(textBeside(state, ask, what))) return still(state);
  const removed = { key: `interview.message.removed.${what}` } as const;
  const former = answerTo(state, ask.id);
  const given = readAnswer(former);
  if (given === null) {
    const { [what]: emptied, ...others } = state.drafts[ask.id] ?? {};
    const draft = text === '' ? others : { ...others, [what]: text };
    const message = text === '' ? removed : ({ key: 'interview.message.draft' } as const);
    return still({ ...state, drafts: { ...state.drafts, [ask.id]: draft }, message });
  }
  const edit: Edit = { in: 'round', path: ['answers', ask.id], value: giveAnswer(former, given, { [what]: text }) };
  const message = text === '' ? removed : ({ key: 'interview.message.beside-saved' } as const);
  return { state: { ...withEdit(state, edit), message }, effects: [{ kind: 'save', ask, edits: [edit] }] };
}

/** A command inside a text field, such as `:back`. */
export function commandFor(act: Act & ('back' | 'leave' | 'explain')): string {
  return `:${say(`interview.word.${act}`)}`;
}
