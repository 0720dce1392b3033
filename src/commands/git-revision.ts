/** Files as they were at a revision, read from git in one go. Only asked for where a promise compares with a revision. */
import { spawnSync } from 'node:child_process';
import { posix, relative, resolve, sep } from 'node:path';
import { printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { Refusal } from './exit-code.ts';
import type { Io } from './io.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * The bytes of each file at `revision`, null where it wasn't there yet. Files are as the user named them.
 * Refuses (exit 2) where there is no git, no repository, or no such revision.
 */
export function readRevision(io: Io, revision: string, files: readonly string[]): Map<string, Uint8Array | null> {
  const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const id = askGit(io, argv, revision).toString('latin1').trim();
  const prefix = askGit(io, ['rev-parse', '--show-prefix'], revision).toString('utf8').slice(0, -1);
  const asked = files.flatMap((file) => {
    const name = nameInGit(io, prefix, file);
    return name.startsWith('../') ? [] : [{ file, name: `${id}:${name}` }];
  });
  // A line break in a name would be two questions to git.
  const alone = asked.filter(({ name }) => /[\r\n]/.test(name));
  const together = asked.filter((one) => !alone.includes(one));
  const contents = new Map<string, Uint8Array | null>(files.map((file) => [file, null]));
  readTogether(io, revision, together, contents);
  for (const { file, name } of alone) contents.set(file, readAlone(io, name));
  return contents;
}

interface Asked {
  file: string;
  name: string;
}

/** From the top of the repository; begins with `../` for what is outside of it. `prefix` is the working folder in it. */
function nameInGit({ cwd }: Io, prefix: string, file: string): string {
  return posix.join(prefix, relative(cwd, resolve(cwd, file)).split(sep).join('/'));
}

function readTogether(
  io: Io,
  revision: string,
  asked: readonly Asked[],
  contents: Map<string, Uint8Array | null>,
): void {
  const answer = askGit(io, ['cat-file', '--batch'], revision, asked.map(({ name }) => `${name}\n`).join(''));
  let at = 0;
  for (const { file } of asked) {
    const end = answer.indexOf(10, at);
    const size = / blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(file, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}

function readAlone({ cwd }: Io, name: string): Uint8Array | null {
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', name], { cwd, maxBuffer: MOST_BYTES });
  return status === 0 ? stdout : null;
}

function askGit(io: Io, argv: readonly string[], revision: string, input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', argv, { cwd: io.cwd, input, maxBuffer: MOST_BYTES });
  if (error === undefined && status === 0) return stdout;
  const said = stderr?.toString('utf8').trim().split('\n')[0] ?? '';
  const hint = say(error === undefined ? 'commands.git.no-revision-hint' : 'commands.git.missing-hint');
  throw new Refusal(say('commands.git.no-revision', { revision }), {
    hint: said === '' ? hint : `${hint} ${say('commands.git.says', { words: printableLine(said) })}`,
  });
}
