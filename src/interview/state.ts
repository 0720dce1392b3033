/** What the interview knows at one moment, and the questions one can ask of it. Pure, plain data. */

import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance, Answer, Round } from '../framework/alliance-schema.ts';
import type { Params, WordKey } from '../words/say.ts';
import { type Extras, readAnswer } from './answer-form.ts';
import { valueAt, withValue } from './data.ts';
import { STAGES_UNDER_WAY } from './own-facts.ts';
import type { Ask, Plan } from './plan.ts';

/** What is on the screen. `write` is a line being typed; `read` is a page that any key closes. */
export type View =
  | { kind: 'choose' }
  | { kind: 'write'; what: 'reason' | 'evidence' | 'note' | 'words'; text: string }
  | { kind: 'read'; what: 'explain' | 'help' }
  | { kind: 'end' };

export interface Message {
  key: WordKey;
  params?: Params;
}

/** A value to write: within the round that is going on, or anywhere in the file. Undefined deletes. */
export interface Edit {
  in: 'round' | 'file';
  path: DataPath;
  value: unknown;
}

export interface State {
  plan: Plan;
  /** What the file says, with every answer given so far. */
  alliance: Alliance;
  /** Id of the round that is going on. */
  round: string;
  /** The latest round before it, whose levels are shown while asking. */
  former: Round | null;
  /** Index of the question on the screen; the number of questions at the end. */
  at: number;
  /** Questions that were on the screen in this sitting, by index. */
  seen: ReadonlySet<number>;
  /** Sections that were left behind in this sitting, by id. */
  behind: ReadonlySet<string>;
  view: View;
  signs: boolean;
  /** Choices marked so far of a question that takes several. */
  picked: readonly string[];
  /** Evidence and notes written before the answer that they belong to. */
  drafts: Readonly<Record<string, Extras>>;
  message: Message | null;
  paces: readonly number[];
  /** When the question came on the screen, in milliseconds. */
  askedAt: number;
}

/** The question on the screen; null at the end. */
export function currentAsk(state: State): Ask | null {
  return state.plan.asks[state.at] ?? null;
}

/** The round that is going on, as it stands with the answers given so far. */
export function currentRound(state: State): Round {
  return state.alliance.assessments?.find(({ id }) => id === state.round) ?? { id: state.round };
}

/** What was answered to a criterion in this round. */
export function answerTo(state: State, id: string): Answer | undefined {
  return currentRound(state).answers?.[id];
}

/** What the file tells of a fact; undefined where nothing. */
export function factValue(state: State, ask: Ask & { kind: 'fact' }): unknown {
  const value = valueAt(ask.inRound ? currentRound(state) : state.alliance, ask.fact.at.split('.'));
  if (ask.id !== STAGES_UNDER_WAY) return value;
  const under = ask.fact.choices.map(({ id }) => id).filter((id) => valueAt(value, [id, 'progress']) === 'under-way');
  return under.length > 0 ? under : undefined;
}

export function isAnswered(state: State, ask: Ask): boolean {
  return ask.kind === 'fact'
    ? ![undefined, null, ''].some((nothing) => factValue(state, ask) === nothing)
    : readAnswer(answerTo(state, ask.id)) !== null;
}

/** Whether a question is asked in this alliance, by what is known now. */
export function isAsked(state: State, ask: Ask): boolean {
  return ask.kind === 'fact' || state.plan.applies(ask.criterion, state.alliance) !== false;
}

export interface Progress {
  done: number;
  total: number;
  remaining: number;
  /** Facts without an answer, which are asked beside the questions that are counted. */
  facts: number;
}

/**
 * How many of the graded questions that are asked here are done with. Where a file is begun there are facts alone: those
 * count, and one that was left out is done with too. A question in two parts is done when both are.
 */
export function progressOf(state: State): Progress {
  const asks = state.plan.asks.filter((ask) => isAsked(state, ask));
  const isCounted = ({ kind }: Ask) => state.plan.beginning === true || kind === 'criterion';
  const question = (ask: Ask) => (ask.kind === 'fact' && ask.partOf) || ask.id;
  const isDone = (ask: Ask) =>
    state.plan.beginning ? state.plan.asks.indexOf(ask) < state.at : isAnswered(state, ask);
  const counted = asks.filter(isCounted);
  const total = new Set(counted.map(question)).size;
  const remaining = new Set(counted.filter((ask) => !isDone(ask)).map(question)).size;
  const facts = asks.filter((ask) => !isCounted(ask) && !isAnswered(state, ask)).length;
  return { done: total - remaining, total, remaining, facts };
}

/** The state with an edit carried out in what it knows of the file. */
export function withEdit(state: State, edit: Edit): State {
  if (edit.in === 'file') return { ...state, alliance: withValue(state.alliance, edit.path, edit.value) };
  const index = state.alliance.assessments?.findIndex(({ id }) => id === state.round) ?? -1;
  if (index < 0) return state;
  return { ...state, alliance: withValue(state.alliance, ['assessments', index, ...edit.path], edit.value) };
}

/** Whether this walk may end with closing the round: a walk through one section says nothing of the others. */
export function mayClose(state: State): boolean {
  return state.plan.whole;
}
