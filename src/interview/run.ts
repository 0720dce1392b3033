/** The interview from the first question to the last: asks, saves before the next question is drawn, and ends. */
import type { Effect, Event, Step } from './events.ts';
import { step } from './machine.ts';
import type { State } from './state.ts';
import { sectionEnd } from './trace.ts';

export type Told = Event & { kind: 'told' };
/** Puts edits on the disk before it resolves; what the people should hear about it, or null. Never rejects. */
export type Save = (effect: Effect & { kind: 'save' | 'close' }, state: State) => Promise<Told | null>;

/** What draws a question and reads keys; `reached` is told every state on the way to the step that ends the question. */
export interface Asker {
  ask(state: State, reached: (state: State) => void): Promise<Step>;
  write(text: string): void;
  /** Lines of words, wrapped, with an empty line below; a line that begins with two spaces stays whole. */
  say(words: string): void;
}

export interface Outcome {
  how: 'left' | 'closed' | 'interrupted';
  state: State;
}

/** Runs the interview from `first` until someone leaves, closes the round, interrupts, or the terminal is gone. */
export async function runInterview(first: State, asker: Asker, save: Save): Promise<Outcome> {
  let state = first;
  const reached = (now: State) => {
    state = now;
  };
  try {
    for (;;) {
      const next = await asker.ask(state, reached);
      state = next.state;
      for (const effect of next.effects) {
        if (effect.kind === 'leave') return { how: 'left', state };
        if (effect.kind === 'section') {
          const words = sectionEnd(state, effect.section);
          if (words) asker.say(words);
          continue;
        }
        const told = await save(effect, state);
        if (told) state = step(state, told).state;
        if (effect.kind === 'close') return { how: 'closed', state };
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || !['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw error;
    return { how: 'interrupted', state };
  }
}
