/**
 * Asks line by line, for a terminal that can't redraw and for people who have the screen read aloud: every question is
 * printed once, and a line with Enter answers it.
 */
import type { Step } from '../events.ts';
import { paragraphs } from '../fit.ts';
import { step } from '../machine.ts';
import type { Asker } from '../run.ts';
import { drawScreen } from '../screen.ts';
import { currentAsk, type State } from '../state.ts';
import { traceOf } from '../trace.ts';

export interface Paper {
  /** The next line; null when there will be none. */
  readLine(): Promise<string | null>;
  write(text: string): void;
  now(): number;
}

/** Lines are never cut: what is printed scrolls. */
const SIZE = { width: 80, height: 200 };

export function askOnPaper({ readLine, write, now }: Paper): Asker {
  return {
    write,
    say: (words) => write(`\n${paragraphs(words, SIZE.width - 1).join('\n')}\n`),
    async ask(first, reached) {
      let state = first;
      for (;;) {
        const { lines, prompt } = drawScreen(state, SIZE);
        write(`\n${lines.join('\n')}\n${prompt}`);
        const line = await readLine();
        if (line === null) throw Object.assign(new Error('no more input'), { name: 'AbortPromptError' });
        const next = takeLine(state, line.trim(), now());
        const before = state;
        state = next.state;
        reached(state);
        for (const effect of next.effects)
          if (effect.kind === 'save') write(`${traceOf(before, state, effect.ask, SIZE.width)}\n`);
        if (next.effects.length > 0) return next;
      }
    },
  };
}

/** One line as the keys that it stands for: `3`; `e` and the evidence; `1,3` where several may be chosen. */
export function takeLine(state: State, line: string, now: number): Step {
  if (state.view.kind === 'write') return typeLine(state, line, now);
  const ask = currentAsk(state);
  if (/^\d+([ ,]+\d+)*$/.test(line) && ask?.kind === 'fact' && ask.fact.kind === 'many') {
    const unmarked: State = { ...state, picked: [] };
    const marked = [...line].reduce((one, key) => step(one, { kind: 'key', key, now }).state, unmarked);
    return step(marked, { kind: 'key', key: 'enter', now });
  }
  const [word = '', ...rest] = line.split(' ');
  // A word is no key: "none" must not become "doesn't apply", for the reason "one".
  const key = line === '' ? 'enter' : [...word].length === 1 ? word : '';
  const next = step(state, { kind: 'key', key, now });
  const text = rest.join(' ').trim();
  return text !== '' && next.state.view.kind === 'write' && next.effects.length === 0
    ? typeLine(next.state, text, now)
    : next;
}

function typeLine(state: State, text: string, now: number): Step {
  return step(step(state, { kind: 'typed', text }).state, { kind: 'submit', now });
}
