/** The interview on a terminal: draws, saves before the next question is drawn, and ends when someone leaves. */
import type { Writable } from 'node:stream';
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import { readAnswer } from '../answer-form.ts';
import { clip } from '../fit.ts';
import { type Effect, type Event, step } from '../machine.ts';
import { type Ask, sectionTitle } from '../plan.ts';
import type { Size, Style } from '../screen.ts';
import { type State, answerTo, factValue, progressOf } from '../state.ts';
import { ask } from './ask.ts';
import { type TerminalInput, feedKeys } from './key-feed.ts';

export type Told = Event & { kind: 'told' };
export interface Terminal {
  stdin: TerminalInput;
  stdout: Writable & { columns?: number; rows?: number };
  style: Style;
  now(): number;
}
/** Puts edits on the disk before it resolves; what the people should hear about it, or null. Never rejects. */
export type Save = (effect: Effect & { kind: 'save' | 'close' }, state: State) => Promise<Told | null>;

export interface Outcome {
  how: 'left' | 'closed' | 'interrupted';
  state: State;
}

/** Runs the interview from `state` until someone leaves, closes the round, interrupts, or the terminal is gone. */
export async function runInterview(first: State, terminal: Terminal, save: Save): Promise<Outcome> {
  const feed = feedKeys(terminal.stdin);
  const context = { input: feed.input, output: terminal.stdout, signal: feed.closed };
  let state = first;
  try {
    for (;;) {
      const before = state;
      const reached = (now: State) => {
        state = now;
      };
      const next = await ask({ ...drawing(terminal), state, reached }, context);
      for (const effect of next.effects) {
        if (effect.kind === 'leave') return { how: 'left', state };
        const told = await save(effect, state);
        if (told) state = step(state, told).state;
        if (effect.kind === 'close') return { how: 'closed', state };
      }
      const heading = sectionEnd(before, state);
      if (heading) terminal.stdout.write(`${heading}\n`);
    }
  } catch (error) {
    if (!(error instanceof Error) || !['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw error;
    return { how: 'interrupted', state };
  } finally {
    feed.release();
  }
}

function drawing({ stdout, style, now }: Terminal) {
  const size = (): Size => ({ width: stdout.columns ?? 80, height: stdout.rows ?? 24 });
  return {
    style,
    now,
    size,
    onResize(callback: () => void) {
      stdout.on('resize', callback);
      return () => void stdout.off('resize', callback);
    },
    trace: (next: { state: State; effects: readonly Effect[] }) =>
      next.effects.map((effect) => (effect.kind === 'save' ? traceOf(next.state, effect.ask, size().width) : '')).join(''),
  };
}

/** The short line that stays of an answered question. */
export function traceOf(state: State, ask: Ask, width: number): string {
  const name = ask.kind === 'criterion' ? ask.criterion.name : ask.fact.name;
  return clip(printableLine(say('interview.trace', { name, said: saidTo(state, ask) })), width - 1);
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

/** When a section is behind us: that one may stop here, and how much of it was answered. */
export function sectionEnd(before: State, after: State): string | null {
  const former = before.plan.asks[before.at];
  const next = after.plan.asks[after.at];
  if (!former || !next || after.at <= before.at || former.section === next.section) return null;
  const section = before.plan.sections.find(({ id }) => id === former.section);
  const { answered, total } = progressOf(after, (one) => one.section === former.section);
  return section ? `${say('interview.section.end', { title: sectionTitle(section), answered, total })}\n` : null;
}
