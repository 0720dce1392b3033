/**
 * The interview as a state machine: a state and an event give the next state and what is to be done (save, leave).
 * Pure: it reads no clock, draws nothing and touches no file.
 */
import { chooseOnCriterion, chooseOnFact } from './choose.ts';
import { type Event, type Step, still } from './events.ts';
import { type Act, actFor } from './keymap.ts';
import { goBack, goOn, goToUnanswered, openView } from './moves.ts';
import type { Ask } from './plan.ts';
import { currentAsk, isAnswered, isAsked, mayClose, type State } from './state.ts';
import { submitText } from './write.ts';

/** One step of the interview. */
export function step(state: State, event: Event): Step {
  const next = leaveSection(state, react(state, event));
  const over = next.state.plan.beginning && next.state.view.kind === 'end' && state.view.kind !== 'end';
  return over ? { state: next.state, effects: [...next.effects, { kind: 'leave' }] } : next;
}

/** Tells that a section is behind when the walk goes on into another one, once in a sitting. */
function leaveSection(before: State, { state, effects }: Step): Step {
  const former = currentAsk(before);
  const next = currentAsk(state);
  const forward = former !== null && next !== null && state.at > before.at && former.section !== next.section;
  if (!forward || state.behind.has(former.section) || !hasGraded(state, former.section)) return { state, effects };
  const behind = new Set(state.behind).add(former.section);
  return { state: { ...state, behind }, effects: [...effects, { kind: 'section', section: former.section }] };
}

function hasGraded(state: State, section: string): boolean {
  const graded = state.plan.asks.filter((ask) => ask.kind === 'criterion' && ask.section === section);
  return state.plan.commands !== undefined && graded.some((ask) => isAsked(state, ask));
}

function react(state: State, event: Event): Step {
  switch (event.kind) {
    case 'told':
      return still({ ...state, message: event.message, alliance: event.alliance ?? state.alliance });
    case 'typed':
      return still(
        state.view.kind === 'write' ? { ...state, view: { ...state.view, text: event.text }, message: null } : state,
      );
    case 'submit':
      return submitText(state, event.now);
    case 'key':
      return pressKey({ ...state, message: null }, event.key, event.now);
  }
}

function pressKey(state: State, key: string, now: number): Step {
  const { view } = state;
  if (view.kind === 'write') return key === 'escape' ? cancelText(state) : still(state);
  const act = key === 'backspace' ? 'back' : actFor(key);
  // Any key at all, as the page says; what was marked before it was opened stays marked.
  if (view.kind === 'read') return still({ ...openView(state), picked: state.picked });
  const common = view.kind === 'end' ? actAtEnd(state, act, now) : actAnywhere(state, act, now);
  if (common) return common;
  const ask = currentAsk(state);
  if (ask === null) return still({ ...state, message: { key: 'interview.message.other-key' } });
  return ask.kind === 'criterion'
    ? chooseOnCriterion(state, ask, key, act, now)
    : chooseOnFact(state, ask, key, act, now);
}

function cancelText(state: State): Step {
  return still(openView(state));
}

/** What works on every question. */
function actAnywhere(state: State, act: Act | null, now: number): Step | null {
  switch (act) {
    case 'leave':
      return leave(state);
    case 'back':
      return still(goBack(state, now) ?? { ...state, message: { key: 'interview.message.first' } });
    case 'skip':
      return still(goOn(state, now));
    case 'explain':
      return still({ ...state, view: { kind: 'read', what: 'explain' } });
    case 'help':
      return still({ ...state, view: { kind: 'read', what: 'help' } });
    default:
      return null;
  }
}

function actAtEnd(state: State, act: Act | null, now: number): Step | null {
  switch (act) {
    case 'leave':
      return leave(state);
    case 'back':
      return still(goBack(state, now) ?? { ...state, message: { key: 'interview.message.first' } });
    case 'unanswered':
      return still(goToUnanswered(state, now));
    case 'close':
      if (!mayClose(state)) return null;
      return { state, effects: [{ kind: 'close', edits: [{ in: 'round', path: ['state'], value: 'closed' }] }] };
    default:
      return null;
  }
}

function leave(state: State): Step {
  return { state, effects: [{ kind: 'leave' }] };
}

/** Evidence and notes typed for questions that have no answer yet: the file has no place for them. */
export function looseDrafts(state: State): { ask: Ask; text: string }[] {
  const wordsOf = ({ id }: Ask) => Object.values(state.drafts[id] ?? {}).join(' ');
  const open = state.plan.asks.filter((ask) => wordsOf(ask) !== '' && !isAnswered(state, ask));
  return open.map((ask) => ({ ask, text: wordsOf(ask) }));
}
