/** Asks on a terminal that can redraw. */
import { paragraphs } from '../fit.ts';
import type { Asker } from '../run.ts';
import type { Style } from '../style.ts';
import { traceOf } from '../trace.ts';
import { ask } from './ask.ts';

export interface Terminal {
  /** Keys, one at a time. */
  keys: NodeJS.ReadableStream;
  /** Told when no key will come any more. */
  closed: AbortSignal;
  stdout: NodeJS.WritableStream & { columns?: number; rows?: number };
  style: Style;
  now(): number;
}

/** Draws each question below the traces of those before. */
export function askOnTerminal({ keys, closed, stdout, style, now }: Terminal): Asker {
  const size = () => ({ width: stdout.columns || 80, height: stdout.rows || 24 });
  const onResize = (callback: () => void) => {
    stdout.on('resize', callback);
    return () => void stdout.removeListener('resize', callback);
  };
  return {
    ask: (state, reached) =>
      ask(
        {
          state,
          reached,
          style,
          now,
          size,
          onResize,
          trace: ({ state: after, effects }) =>
            effects
              .map((effect) => (effect.kind === 'save' ? traceOf(state, after, effect.ask, size().width) : ''))
              .join(''),
        },
        { input: keys, output: stdout, signal: closed },
      ),
    write: (text) => void stdout.write(text),
    say: (words) => void stdout.write(`${paragraphs(words, size().width - 1).join('\n')}\n\n`),
  };
}
