/** Which files are meant by what stands on the command line: paths, folders, globs, or `-` for a list on standard input. */
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { inWords } from './file-faults.ts';
import { decode, readBytes } from './files.ts';
import type { Io } from './io.ts';

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

/** One path a line, or with zero bytes between them, as `find -print0` writes them. */
async function listOnStdin(io: Io, { textHint }: InputsOptions): Promise<string[]> {
  const text = decode(await readBytes(io, '-'));
  if (/^version:/m.test(text) && /^name:/m.test(text))
    throw new Refusal(say('commands.inputs.text'), textHint === undefined ? {} : { hint: textHint });
  const lines = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return lines.filter((line) => line !== '');
}

async function expand(io: Io, path: string): Promise<string[]> {
  const kind = path === '' ? 'unreadable' : kindOf(resolve(io.cwd, path));
  if (kind === 'folder') return filesBelow(io, path);
  if (kind !== 'absent' || !GLOB.test(path)) return [path];
  return findByGlobs(io.cwd, [path.replaceAll('\\', '/')], path.includes('node_modules') ? [] : [PACKAGES]);
}

export const PACKAGES = '**/node_modules/**';

/** Files below `cwd` that fit, in any order and relative to it; what is hidden is left out. */
export async function findByGlobs(cwd: string, globs: readonly string[], ignore: readonly string[]): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd, ignore: [...ignore], dot: false, followSymbolicLinks: false, expandDirectories: false };
  return (await glob([...globs], options)).filter((file) => !isPipe(resolve(cwd, file)));
}

/** Nobody may ever write to a pipe that happens to lie there; only one that is named is waited for. */
function isPipe(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

/** What can't even be looked at, such as a name that is too long, is left for reading to tell of. */
function kindOf(path: string): 'folder' | 'file' | 'absent' | 'unreadable' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return 'absent';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'unreadable';
  }
}

/** Links to folders are not followed, because they may lead back up; hidden folders and packages hold nothing of ours. */
function filesBelow(io: Io, folder: string): string[] {
  const found: string[] = [];
  addBelow(io, folder, join(folder, 'x').slice(0, -1), found);
  return found;
}

/** `before`: what stands before the name of a file in this folder. */
function addBelow(io: Io, folder: string, before: string, found: string[]): void {
  for (const entry of entriesOf(io, folder)) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (entry.isDirectory()) addBelow(io, before + name, before + name + sep, found);
    // One string of its own: of two put together, both parts and their whole would be kept, a hundred thousand times.
    else if (ALLIANCE_FILE.test(name) && !entry.isFIFO()) found.push([before, name].join(''));
  }
}

function entriesOf(io: Io, folder: string): Dirent[] {
  try {
    return readdirSync(resolve(io.cwd, folder), { withFileTypes: true });
  } catch (error) {
    throw inWords(error, folder, 'read');
  }
}
