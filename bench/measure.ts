/** Whole processes timed from outside, in turn, so that a ratio holds while the machine's speed drifts. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The certificates that some machines preload cost each start more than the program, on both sides of a ratio. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...ENV } = process.env;

export interface Command {
  file: string;
  argv: readonly string[];
}
export interface Run {
  seconds: number;
  /** Highest resident memory of the process, in MB; null where it wasn't asked for; asking slows the start. */
  megabytes: number | null;
}

/** Runs a command to its end with its output thrown away. @throws when it fails. */
export function runOnce({ file, argv }: Command, withMemory = false): Run {
  const report = join(tmpdir(), `alliance-bench-${process.pid}`);
  const full = withMemory ? ['--require', join(__dirname, 'report-memory.cjs'), ...argv] : argv;
  const sink = openSync('/dev/null', 'w');
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(file, full, {
    stdio: ['ignore', sink, sink],
    env: { ...ENV, ALLIANCE_BENCH_REPORT: report },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(sink);
  if (error || status !== 0) throw error ?? new Error(`${file} ${argv.join(' ')} ended with ${status}`);
  const megabytes = withMemory ? Number(readFileSync(report, 'utf8')) / 1024 : null;
  rmSync(report, { force: true });
  return { seconds, megabytes };
}

export interface Paired {
  a: number;
  b: number;
  /** Median of a / b, pair by pair. */
  ratio: number;
}

/** Times `a` and `b` in turn, `runs` times after one warm-up of each. */
export function pair(a: Command, b: Command, runs: number): Paired {
  runOnce(a);
  runOnce(b);
  const pairs = Array.from({ length: runs }, () => [runOnce(a).seconds, runOnce(b).seconds] as const);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export const node = (...argv: string[]): Command => ({ file: process.execPath, argv });

/** One line of the table: what, the figure, the target and whether it holds. */
export function line(what: string, figure: string, target: string, holds: boolean | null): string {
  const verdict = holds === null ? '' : holds ? 'holds' : 'MISSED';
  return `${what.padEnd(46)} ${figure.padEnd(28)} ${target.padEnd(18)} ${verdict}`.trimEnd();
}
