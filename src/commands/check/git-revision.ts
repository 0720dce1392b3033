/** Files as they were at a revision, also under a former name, read from git in one go. Only asked for where a promise compares with a revision. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';
import type { GitPlace } from './git-places.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/** A file as git holds it. */
export interface FormerFile {
  bytes: Uint8Array;
  /** From the top of its repository. */
  name: string;
  /** Whether it has another name by now. */
  isMoved?: boolean;
}

/** What git holds of files at a revision. */
export interface AtRevision {
  /** By the name of the file now, also where git sees that it was renamed; null where it wasn't there. Left out: not git's. */
  files: Map<string, FormerFile | null>;
  /** YAML files that are gone since; looked for only where one that was asked for wasn't there. */
  gone: FormerFile[];
  /** Whether it is what is checked out, and all of the files are as they were there: then nothing is compared. */
  isSame: boolean;
}

/** Why git can't give a revision: its history was cut short, it knows no such name, or there is no git or repository. */
export type LostCause = 'shallow' | 'unknown' | 'no-git';

/** Asked where a revision can't be read. */
export function whyLost(place: GitPlace): LostCause {
  const { status, stdout } = startGit(place, ['rev-parse', '--is-shallow-repository']);
  if (status !== 0) return 'no-git';
  return stdout.toString('latin1').trim() === 'true' ? 'shallow' : 'unknown';
}

/**
 * Refuses where there is no git, no repository, or no such revision; whoever asks decides whether that ends the run. The
 * cause of the refusal is what git said of it, in one line; an empty text where it said nothing.
 */
export function readRevision(place: GitPlace, revision: string): AtRevision {
  const prefix = askGit(place, ['rev-parse', '--show-prefix'], revision).toString('utf8').slice(0, -1);
  const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const id = askGit(place, argv, revision).toString('latin1').trim();
  const names = new Map<string, string>();
  for (const [file, real] of place.files) {
    const name = nameInGit(place, prefix, real);
    if (!name.startsWith('../')) names.set(file, name);
  }
  const files = readAll(place, revision, id, names);
  const absent = [...names.keys()].filter((file) => files.get(file) === null);
  if (absent.length === 0) return { files, gone: [], isSame: isSame(place, id, files) };
  const moves = findMoves(askGit(place, [...MOVES, id, '--'], revision).toString('utf8'));
  const formerNames = new Map<string, string>();
  for (const file of absent) {
    const former = moves.formerNames.get(names.get(file) ?? '');
    if (former !== undefined) formerNames.set(file, former);
  }
  for (const [file, former] of readAll(place, revision, id, formerNames))
    files.set(file, former && { ...former, isMoved: true });
  if (formerNames.size === absent.length) return { files, gone: [], isSame: false };
  const gone = moves.gone.filter((name) => /\.ya?ml$/i.test(name)).slice(0, MOST_GONE);
  const read = readAll(place, revision, id, new Map(gone.map((name) => [name, name])));
  return {
    files,
    gone: [...read.values()].flatMap((former) => (former === null ? [] : [{ ...former, isMoved: true }])),
    isSame: false,
  };
}

function isSame(place: GitPlace, id: string, files: AtRevision['files']): boolean {
  if (files.size === 0) return false;
  if (startGit(place, ['rev-parse', '--verify', '--quiet', 'HEAD']).stdout?.toString('latin1').trim() !== id)
    return false;
  return [...files].every(([file, former]) => {
    const real = place.files.get(file);
    return real !== undefined && former !== null && holdsStill(real, former.bytes);
  });
}

function holdsStill(real: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(real).equals(bytes);
  } catch {
    return false;
  }
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

/** From the top of the repository; begins with `../` for what is outside of it. `prefix` is the place in it. */
function nameInGit({ cwd }: GitPlace, prefix: string, real: string): string {
  return posix.join(prefix, relative(cwd, real).split(sep).join('/'));
}

/** `names` from the top of the repository, at the commit `id`, by what the answer goes by. */
function readAll(
  place: GitPlace,
  revision: string,
  id: string,
  names: ReadonlyMap<string, string>,
): Map<string, FormerFile | null> {
  const found = new Map<string, FormerFile | null>();
  // A line break in a name would be two questions to git.
  const together = [...names].filter(([, name]) => !/[\r\n]/.test(name));
  const answers = together.length === 0 ? [] : readTogether(place, revision, id, together);
  const all = new Map(together.map(([file], index) => [file, answers[index] ?? null]));
  for (const [file, name] of names) {
    const bytes = all.has(file) ? (all.get(file) ?? null) : readAlone(place, `${id}:${name}`);
    found.set(file, bytes && { bytes, name });
  }
  return found;
}

/** One for each, in their order; null for what isn't there. */
function readTogether(
  place: GitPlace,
  revision: string,
  id: string,
  names: readonly (readonly [string, string])[],
): (Uint8Array | null)[] {
  const questions = names.map(([, name]) => `${id}:${name}\n`).join('');
  const answer = askGit(place, ['cat-file', '--batch'], revision, questions);
  let at = 0;
  return names.map(() => {
    const end = answer.indexOf(10, at);
    const size = / blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return null;
    const bytes = answer.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}

function readAlone(place: GitPlace, name: string): Uint8Array | null {
  const { status, stdout } = startGit(place, ['cat-file', 'blob', name]);
  return status === 0 ? stdout : null;
}

function askGit(place: GitPlace, argv: readonly string[], revision: string, input = ''): Buffer {
  const { status, stdout, stderr, error } = startGit(place, argv, input);
  if (error === undefined && status === 0) return stdout;
  const said = printableLine(error?.message ?? stderr?.toString('utf8').trim().split('\n')[0] ?? '');
  const { repository } = place;
  const where = repository === null ? '' : say('commands.git.in', { repository: printableLine(repository) });
  const message = where + say('commands.git.no-revision', { revision: printableLine(revision) });
  const isMissing = systemCode(error) === 'ENOENT';
  throw new Refusal(said === '' ? message : say('commands.git.says', { message, words: said }), {
    cause: said,
    ...(isMissing && { hint: say('commands.git.missing-hint') }),
  });
}

function startGit({ cwd, repository }: GitPlace, argv: readonly string[], input = '') {
  const env = repository === null ? process.env : withoutRepository(process.env);
  return spawnSync('git', argv, { cwd, env, input, maxBuffer: MOST_BYTES });
}

/** As a hook finds it, the environment says which repository is meant; it is not this one. */
function withoutRepository(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOfRepository = (name: string) =>
    /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfRepository(name)));
}
