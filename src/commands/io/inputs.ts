/** Which files are meant by what stands on the command line: paths, folders, globs, or `-` for a list on standard input. */
import { join, resolve, sep } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { decode, readBytes } from './files.ts';
import { readGitQuoted } from './git-quoted.ts';
import type { Io } from './io.ts';
import { findBelow, kindOf } from './walk.ts';

const ALLIANCE_FILE = /\.alliance\.ya?ml$/;
const GLOB = /[*?[\]{}!]/;

export interface InputsOptions {
  /** Nothing found at all is no error. */
  allowEmpty?: boolean;
  /** Each folder and each glob must match something. */
  eachMatches?: boolean;
  /** What to do instead where standard input holds an alliance file itself. */
  textHint?: string;
  /** What to do where nothing is found. */
  emptyHint?: string;
}

/**
 * Files as the user would name them, sorted by code unit and each once. A folder stands for the `*.alliance.yaml` files
 * below it. A path that isn't there stays in, so that reading it says so. Refuses when nothing at all is found.
 */
export async function findInputs(io: Io, paths: readonly string[], options: InputsOptions = {}): Promise<string[]> {
  const named = (await Promise.all(paths.map((path) => (path === '-' ? listOnStdin(io, options) : [path])))).flat();
  const found = new Map<string, string>();
  let files: string[] = [];
  for (const path of named) {
    files = await expand(io, path);
    if (files.length === 0 && options.eachMatches) throw nothingIn([path], options);
    // What one path stands for is there once, and a hundred thousand names need no second list.
    for (const file of named.length === 1 ? [] : files) {
      const full = resolve(io.cwd, file);
      if (!found.has(full)) found.set(full, file);
    }
  }
  if (named.length !== 1) files = [...found.values()];
  if (files.length === 0 && !options.allowEmpty) {
    throw nothingIn(paths, options);
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function nothingIn(paths: readonly string[], { emptyHint }: InputsOptions): Refusal {
  const isList = paths.length === 1 && paths[0] === '-';
  const message = say(isList ? 'commands.inputs.none-listed' : 'commands.inputs.none', { paths: paths.join(' ') });
  return new Refusal(message, emptyHint === undefined ? {} : { hint: emptyHint });
}

/** One path a line, also quoted as git does it, or with zero bytes between them, as `find -print0` writes them. */
async function listOnStdin(io: Io, { textHint }: InputsOptions): Promise<string[]> {
  const text = decode(await readBytes(io, '-'));
  if (/^version:/m.test(text) && /^name:/m.test(text))
    throw new Refusal(say('commands.inputs.text'), textHint === undefined ? {} : { hint: textHint });
  if (text.includes('\0')) return text.split('\0').filter((path) => path !== '');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const name = line.startsWith('"') ? readGitQuoted(line) : null;
    return name === null || kindOf(resolve(io.cwd, line)) !== 'absent' ? line : name;
  });
}

async function expand(io: Io, path: string): Promise<string[]> {
  const kind = path === '' ? 'unreadable' : kindOf(resolve(io.cwd, path));
  if (kind === 'folder') return filesBelow(io, path);
  if (kind === 'file' || kind === 'other' || !GLOB.test(path)) return [path];
  const { findByGlobs } = await import('./globs.ts');
  return findByGlobs(io.cwd, [path.replaceAll('\\', '/')]);
}

/** Hidden folders and packages hold nothing of ours. */
function filesBelow(io: Io, folder: string): string[] {
  const isPlain = (name: string) => name !== 'node_modules' && !name.startsWith('.');
  const isWanted = (name: string) => ALLIANCE_FILE.test(name) && isPlain(name);
  const isEntered = (name: string) => isPlain(name.slice(name.lastIndexOf('/') + 1));
  const before = join(folder, 'x').slice(0, -1);
  return findBelow(resolve(io.cwd, folder), { isWanted, isEntered }, { before, between: sep });
}
