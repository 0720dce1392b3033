/**
 * Everything of the outside world that a command may touch, in one value, so that a test hands in its own.
 * Files are read and written in files.ts.
 */
import type { Readable, Writable } from 'node:stream';
import { systemCode } from '../exit-code.ts';
import { writeStraight } from './straight.ts';

/** As much of a stream as notes and errors need. */
export interface Sink {
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
}

export interface Io {
  /** Arguments after the name of the program. */
  argv: readonly string[];
  stdin: Readable;
  stdout: Writable;
  stderr: Sink;
  /** Absolute folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  isTTY: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** Width of the terminal in columns; null where standard output is none. */
  columns: number | null;
  rows: number | null;
  /** Calls back at the next interrupt from the keyboard, in place of ending; gives the way to take that back. */
  onInterrupt?(callback: () => void): () => void;
}

/**
 * The io of the running process, handed in by the starter, so that nothing else reaches for it. Node opens a stream when
 * it is first asked for, which takes a tenth of a start; so each is asked for when it is needed.
 */
export function ioOf(host: NodeJS.Process): Io {
  return {
    argv: host.argv.slice(2),
    get stdin() {
      return host.stdin;
    },
    get stdout() {
      return quiet(host.stdout);
    },
    get stderr() {
      return host.platform === 'win32' ? quiet(host.stderr) : standardError;
    },
    get cwd() {
      return host.cwd();
    },
    env: host.env,
    now: () => new Date(),
    isTTY: {
      get stdin() {
        return Boolean(host.stdin.isTTY);
      },
      get stdout() {
        return Boolean(host.stdout.isTTY);
      },
      get stderr() {
        return Boolean(host.stderr.isTTY);
      },
    },
    // A terminal that nobody told its size says 0, which is no width to draw in.
    get columns() {
      return (host.stdout.isTTY && host.stdout.columns) || null;
    },
    get rows() {
      return (host.stdout.isTTY && host.stdout.rows) || null;
    },
    onInterrupt(callback) {
      host.once('SIGINT', callback);
      return () => void host.off('SIGINT', callback);
    },
  };
}

/**
 * Node would write it at once as well, and load what streams are made of first, which takes longer than to check a file.
 * On Windows a console has an encoding of its own, which the stream knows.
 */
const standardError: Sink = {
  write(text, done) {
    try {
      writeStraight(2, typeof text === 'string' ? Buffer.from(text) : text);
    } catch (error) {
      done?.(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    done?.(null);
  },
};

/** Whoever writes learns of a failure; without a listener, a reader that went away would also end the process. */
function quiet<T extends Writable>(stream: T): T {
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return stream;
}

/** Today as YYYY-MM-DD in local time; `ALLIANCE_TODAY` fixes it for tests and documentation. */
export function today(io: Io): string {
  if (io.env.ALLIANCE_TODAY) return io.env.ALLIANCE_TODAY;
  const now = io.now();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes the result to standard output and waits until it is taken; rejects with EPIPE when the reader went away. */
export function writeOut(io: Io, text: string | Uint8Array): Promise<void> {
  return write(quiet(io.stdout), text);
}

/** Notes, progress and errors go to standard error; that they can't be written there changes no verdict. */
export async function writeErr(io: Io, text: string): Promise<void> {
  try {
    await write(io.stderr, text);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

function write(sink: Sink, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Colour for a stream: `always` and `never` decide; else NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(io: Io, choice: string | undefined, stream: 'stdout' | 'stderr' = 'stdout'): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0';
  return io.isTTY[stream] && io.env.TERM !== 'dumb';
}
