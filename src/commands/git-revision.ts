/** Files as they were at a revision, read from git in one go. Only asked for where a promise compares with a revision. */
import { spawnSync } from 'node:child_process';
import { say } from '../words/say.ts';
import { Refusal } from './exit-code.ts';
import type { Io } from './io.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * The bytes of each file at `revision`, null where it wasn't there yet. Paths are relative to the working folder.
 * Refuses (exit 2) where there is no git, no repository, or no such revision.
 */
export function readRevision(io: Io, revision: string, files: readonly string[]): Map<string, Uint8Array | null> {
  const commit = askGit(io, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], revision);
  const id = commit.toString('latin1').trim();
  // A line break in a name would be two questions; such a file counts as new.
  const asked = files.filter((file) => !/[\r\n]/.test(file));
  const names = asked.map((file) => `${id}:./${file.replace(/^\.\//, '')}\n`).join('');
  const answer = askGit(io, ['cat-file', '--batch'], revision, names);
  const contents = new Map<string, Uint8Array | null>(files.map((file) => [file, null]));
  let at = 0;
  for (const file of asked) {
    const end = answer.indexOf(10, at);
    const head = answer.toString('latin1', at, end);
    at = end + 1;
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) continue;
    contents.set(file, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function askGit(io: Io, argv: readonly string[], revision: string, input = ''): Buffer {
  const { status, stdout, error } = spawnSync('git', argv, { cwd: io.cwd, input, maxBuffer: MOST_BYTES });
  if (error === undefined && status === 0) return stdout;
  const hint = say(error === undefined ? 'commands.git.no-revision-hint' : 'commands.git.missing-hint');
  throw new Refusal(say('commands.git.no-revision', { revision }), { hint });
}
