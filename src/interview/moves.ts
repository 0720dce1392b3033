/** Going on, going back, beginning and resuming. Back is the inverse of going on. Pure. */
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import type { Plan } from './plan.ts';
import { currentAsk, factValue, isAnswered, isAsked, type State } from './state.ts';

/**
 * The first state: on the first question that this round still has to ask. Where there is none, at the end; or in one
 * section alone on its first question, to go through its answers.
 */
export function beginInterview(
  plan: Plan,
  alliance: Alliance,
  round: string,
  former: Round | null,
  now: number,
): State {
  const state: State = {
    plan,
    alliance,
    round,
    former,
    at: plan.asks.length,
    seen: new Set(),
    behind: new Set(),
    view: { kind: 'end' },
    signs: false,
    picked: [],
    drafts: {},
    message: null,
    paces: [],
    askedAt: now,
  };
  // Who asks for one section that is answered wants to look at its answers, or to change one; facts may be open for good.
  const again = plan.section === undefined || isLeft(state) ? -1 : plan.asks.findIndex((ask) => isAsked(state, ask));
  if (again >= 0) return show({ ...state, seen: new Set(plan.asks.keys()) }, again, now);
  const first = firstOpen(state);
  return show(state, first >= 0 ? first : plan.asks.length, now);
}

/** Whether a question that is counted has no answer yet. */
function isLeft(state: State): boolean {
  return state.plan.asks.some((ask) => ask.kind === 'criterion' && isAsked(state, ask) && !isAnswered(state, ask));
}

/** The next question that was seen in this sitting or is unanswered; what was answered before is not asked again. */
export function goOn(state: State, now: number): State {
  const { asks } = state.plan;
  const next = asks.findIndex(
    (ask, i) => i > state.at && isAsked(state, ask) && (state.seen.has(i) || !isAnswered(state, ask)),
  );
  return show(state, next < 0 ? asks.length : next, now);
}

/** The question before: of this sitting where there is one, else the nearest before it; null at the very first. */
export function goBack(state: State, now: number): State | null {
  const before = state.plan.asks.map((ask, i) => (i < state.at && isAsked(state, ask) ? i : -1)).filter((i) => i >= 0);
  const target = before.findLast((i) => state.seen.has(i)) ?? before.at(-1);
  return target === undefined ? null : show(state, target, now);
}

/** The first question without an answer, forgetting what was seen, so that only such are asked from there on. */
export function goToUnanswered(state: State, now: number): State {
  const first = firstOpen(state);
  return first < 0 ? state : show({ ...state, seen: new Set() }, first, now);
}

function show(state: State, at: number, now: number): State {
  const seen = at < state.plan.asks.length ? new Set(state.seen).add(at) : state.seen;
  return openView({ ...state, at, seen, signs: false, message: null, askedAt: now });
}

/** The view in which a question begins: choosing, or typing for one that is answered in words. */
export function openView(state: State): State {
  const ask = currentAsk(state);
  if (ask === null) return { ...state, view: { kind: 'end' }, picked: [] };
  const told = ask.kind === 'fact' ? factValue(state, ask) : undefined;
  const list = Array.isArray(told) ? told.map(String) : told === undefined || told === '' ? [] : [String(told)];
  if (ask.kind === 'fact' && ask.fact.kind === 'words') {
    // A number is typed anew: behind the former one, another digit would make a third.
    const text = ask.take === 'number' ? '' : list.join(', ');
    return { ...state, view: { kind: 'write', what: 'words', text }, picked: [] };
  }
  return { ...state, view: { kind: 'choose' }, picked: list };
}

/** Index of the first question without an answer; -1 where there is none. */
function firstOpen(state: State): number {
  return state.plan.asks.findIndex((ask) => isAsked(state, ask) && !isAnswered(state, ask));
}
