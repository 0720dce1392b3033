/** Files as they were at a revision, also under a former name, read from git in one go. Only asked for where a promise compares with a revision. */
import { spawnSync } from 'node:child_process';
import { posix, relative, resolve, sep } from 'node:path';
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/** What git holds of files at a revision. */
export interface AtRevision {
  /** The bytes of each file, under its former name where git sees that it was renamed; null where it wasn't there. */
  contents: Map<string, Uint8Array | null>;
  /** YAML files that are gone since; looked for only where one that was asked for wasn't there. */
  gone: Uint8Array[];
}

/**
 * `files` as the user named them. Refuses where there is no git, no repository, or no such revision; whoever asks
 * decides whether that ends the run.
 */
export function readRevision(io: Io, revision: string, files: readonly string[]): AtRevision {
  const prefix = askGit(io, ['rev-parse', '--show-prefix'], revision).toString('utf8').slice(0, -1);
  const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const id = askGit(io, argv, revision).toString('latin1').trim();
  const ask = (file: string, name: string): Asked => ({ file, name: `${id}:${name}` });
  const named = new Map(files.map((file) => [file, nameInGit(io, prefix, file)]));
  const inside = files.filter((file) => !named.get(file)?.startsWith('../'));
  const contents = new Map<string, Uint8Array | null>(files.map((file) => [file, null]));
  const asked = inside.map((file) => ask(file, named.get(file) ?? ''));
  readAll(io, revision, asked, contents);
  const absent = inside.filter((file) => contents.get(file) === null);
  if (absent.length === 0) return { contents, gone: [] };
  const moves = findMoves(askGit(io, [...MOVES, id, '--'], revision).toString('utf8'));
  const renamed = absent.flatMap((file) => {
    const former = moves.formerNames.get(named.get(file) ?? '');
    return former === undefined ? [] : [ask(file, former)];
  });
  readAll(io, revision, renamed, contents);
  const gone = new Map<string, Uint8Array | null>();
  if (renamed.length < absent.length) {
    const names = moves.gone.filter((name) => /\.ya?ml$/i.test(name)).slice(0, MOST_GONE);
    const others = names.map((name) => ask(name, name));
    readAll(io, revision, others, gone);
  }
  return { contents, gone: [...gone.values()].flatMap((bytes) => bytes ?? []) };
}

/** Asked for at the level where no settings of the user change the answer. */
const MOVES = [
  'diff-index',
  '-M',
  '-l1000',
  '--no-ext-diff',
  '--no-textconv',
  '--name-status',
  '-z',
  '--diff-filter=DR',
];
const MOST_GONE = 1000;

/** From `D`, name, or `R` and how alike in per cent, former name, name: each ended by a zero character. */
function findMoves(answer: string): { formerNames: Map<string, string>; gone: string[] } {
  const parts = answer.split('\0');
  const formerNames = new Map<string, string>();
  const gone: string[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const [status = '', former = '', now = ''] = parts.slice(at, at + 3);
    const isRename = status.startsWith('R');
    if (isRename) formerNames.set(now, former);
    else gone.push(former);
    at += isRename ? 3 : 2;
  }
  return { formerNames, gone };
}

interface Asked {
  file: string;
  name: string;
}

/** From the top of the repository; begins with `../` for what is outside of it. `prefix` is the working folder in it. */
function nameInGit({ cwd }: Io, prefix: string, file: string): string {
  return posix.join(prefix, relative(cwd, resolve(cwd, file)).split(sep).join('/'));
}

/** What isn't there is left as it is. */
function readAll(io: Io, revision: string, asked: readonly Asked[], contents: Map<string, Uint8Array | null>): void {
  // A line break in a name would be two questions to git.
  const alone = asked.filter(({ name }) => /[\r\n]/.test(name));
  const together = asked.filter((one) => !alone.includes(one));
  if (together.length > 0) readTogether(io, revision, together, contents);
  for (const { file, name } of alone) contents.set(file, readAlone(io, name));
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
  const said = printableLine(error?.message ?? stderr?.toString('utf8').trim().split('\n')[0] ?? '');
  const message = say('commands.git.no-revision', { revision: printableLine(revision) });
  const isMissing = systemCode(error) === 'ENOENT';
  throw new Refusal(said === '' ? message : say('commands.git.says', { message, words: said }), {
    hint: say(isMissing ? 'commands.git.missing-hint' : 'commands.git.no-revision-hint'),
  });
}
