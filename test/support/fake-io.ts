/** An outside world for commands under test: arguments and input in, what was printed and the exit status out. */
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/commands/io/io.ts';
import { main } from '../../src/commands/main.ts';

export interface FakeOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Day that the clock shows, at noon UTC. */
  day?: string;
  isTTY?: Partial<Io['isTTY']>;
  columns?: number;
  rows?: number;
}
export interface Outcome {
  exit: number;
  stdout: string;
  stderr: string;
}

/** An io that keeps what is written to it. */
export function fakeIo(argv: readonly string[], options: FakeOptions = {}): { io: Io; out(): string; err(): string } {
  const stdout = collector();
  const stderr = collector();
  const input = options.stdin ?? '';
  const io: Io = {
    argv,
    stdin: Readable.from([typeof input === 'string' ? Buffer.from(input) : Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    now: () => new Date(`${options.day ?? '2026-06-01'}T12:00:00Z`),
    isTTY: { stdin: false, stdout: false, stderr: false, ...options.isTTY },
    columns: options.columns ?? null,
    rows: options.rows ?? null,
  };
  return { io, out: stdout.text, err: stderr.text };
}

/** Runs one command line in this process. */
export async function run(argv: readonly string[], options: FakeOptions = {}): Promise<Outcome> {
  const { io, out, err } = fakeIo(argv, options);
  const exit = await main(argv, io);
  return { exit, stdout: out(), stderr: err() };
}

function collector(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
