/** One line on a terminal that tells how far a batch is: done, rate, time left. Says nothing where nobody watches. */
import { say } from '../../words/say.ts';
import type { Io } from '../io/io.ts';

/** Milliseconds between two drawings. */
const PAUSE = 100;

export interface Progress {
  /** Tells that `files` more are finished. */
  add(files: number): void;
  /** Clears the line. */
  end(): void;
}

export function startProgress(io: Io, total: number): Progress {
  if (!io.isTTY.stderr) return { add: () => undefined, end: () => undefined };
  const started = io.now().getTime();
  let done = 0;
  let drawn = started;
  return {
    add(files) {
      done += files;
      const now = io.now().getTime();
      if (now - drawn < PAUSE) return;
      drawn = now;
      io.stderr.write(`\r\u001b[K${line(done, total, (now - started) / 1000)}`);
    },
    end() {
      io.stderr.write('\r\u001b[K');
    },
  };
}

function line(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  return say('commands.batch.progress', { done, total, rate: Math.round(rate), left: clock(left) });
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
