/** Draws one state of the interview and turns keys into events, until there is something to save or to leave for. */
import { createPrompt, isEnterKey, type KeypressEvent, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Event, Step } from '../events.ts';
import { step } from '../machine.ts';
import { drawScreen } from '../screen.ts';
import type { State } from '../state.ts';
import type { Size, Style } from '../style.ts';

export interface AskConfig {
  state: State;
  style: Style;
  size(): Size;
  now(): number;
  /** Told every state that was reached, so that none is lost when the prompt ends in another way. */
  reached(state: State): void;
  /** Calls back when the size of the terminal changes; gives the way to stop that. */
  onResize(callback: () => void): () => void;
  /** What stays on the screen of a step that ends the question. */
  trace(step: Step): string;
}
interface Drawn {
  state: State;
  trace: string | null;
  size: Size;
  /** Whether the cursor is within the line being typed: its place is counted in the line as it was typed. */
  within: boolean;
}

/** Asks until a step has effects; resolves with that step. */
export const ask = createPrompt<Step, AskConfig>((config, done) => {
  const [drawn, setDrawn] = useState<Drawn>({ state: config.state, trace: null, size: config.size(), within: false });

  useEffect((rl) => {
    fill(rl, config.state);
    return config.onResize(() => setDrawn((old) => ({ ...old, size: config.size() })));
  }, []);

  useKeypress((key, rl) => {
    if (drawn.trace !== null) return;
    const { view } = drawn.state;
    const now = config.now();
    const event: Event =
      view.kind === 'write' && isEnterKey(key)
        ? { kind: 'submit', now }
        : view.kind === 'write' && key.name !== 'escape'
          ? { kind: 'typed', text: rl.line }
          : { kind: 'key', key: nameOf(key, rl.line), now };
    const next = step(drawn.state, event);
    config.reached(next.state);
    if (event.kind !== 'typed') fill(rl, next.state);
    const trace = next.effects.length > 0 ? config.trace(next) : null;
    setDrawn({ state: next.state, trace, size: config.size(), within: isWithin(rl) });
    if (trace !== null) done(next);
  });

  if (drawn.trace !== null) return drawn.trace;
  const { lines, prompt, typed } = drawScreen(drawn.state, drawn.size, config.style);
  const plain = drawn.state.view.kind === 'write' ? drawn.state.view.text : '';
  return `${lines.join('\n')}\n${prompt}${drawn.within ? plain : typed}`;
});

interface Line {
  line: string;
  clearLine(direction: 0): void;
  write(text: string): void;
}

/** Whether the cursor was moved back into the line. The prompts' type of a line doesn't tell its cursor; Node's has one. */
function isWithin(rl: Line): boolean {
  return 'cursor' in rl && Number(rl.cursor) < rl.line.length;
}

/** Puts into the line being edited what the state says is in it. */
function fill(rl: Line, { view }: State): void {
  const wanted = view.kind === 'write' ? view.text : '';
  if (rl.line === wanted) return;
  rl.clearLine(0);
  if (wanted) rl.write(wanted);
}

/** The character of a key, or its name where it is no character. */
function nameOf(key: KeypressEvent & { sequence?: string }, line: string): string {
  if (isEnterKey(key)) return 'enter';
  if (key.name === 'backspace' || key.name === 'left') return 'backspace';
  if (key.name === 'escape') return 'escape';
  return key.sequence ?? (line.at(-1) || key.name);
}
