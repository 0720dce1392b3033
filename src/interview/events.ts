/** What can happen in the interview, and what is to be done then. Plain data. */
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Ask } from './plan.ts';
import type { Edit, Message, State } from './state.ts';

export type Event =
  /** A key while choosing: a digit, a letter, or `enter`, `escape`, `back`. */
  | { kind: 'key'; key: string; now: number }
  /** The line being typed, as it stands. */
  | { kind: 'typed'; text: string }
  /** The line is finished. */
  | { kind: 'submit'; now: number }
  /** What the file says has changed meanwhile, or there is something to tell about a save. */
  | { kind: 'told'; message: Message | null; alliance?: Alliance };

export type Effect =
  | { kind: 'save'; ask: Ask; edits: readonly Edit[] }
  | { kind: 'close'; edits: readonly Edit[] }
  /** A section with graded questions is behind for the first time: the people hear how much of it is answered. */
  | { kind: 'section'; section: string }
  | { kind: 'leave' };

export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** A state with nothing to do. */
export function still(state: State): Step {
  return { state, effects: [] };
}
