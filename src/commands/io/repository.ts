/** Which repository files are in, and what it calls them, told without asking git. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';

/**
 * What finds the nearest folder upward, from an absolute one, with a `.git` in it: a folder, or in a worktree or module a
 * file; null where there is none. Each folder is looked at once.
 */
export function repositoryFinder(): (folder: string) => string | null {
  const known = new Map<string, string | null>();
  const find = (folder: string): string | null => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = dirname(folder);
    const found = existsSync(join(folder, '.git')) ? folder : above === folder ? null : find(above);
    known.set(folder, found);
    return found;
  };
  return find;
}

/**
 * What gives a file, as the user named it, its name from the root of the repository, with `/` between folders: the same
 * from every working folder. What lies outside keeps its absolute path, and standard input its `-`. `files` are all that
 * are looked at.
 */
export function repositoryNamer(io: Pick<Io, 'cwd'>, files: readonly string[]): (file: string) => string {
  let root: string | null = null;
  return (file) => {
    if (file === '-' || file === '') return file;
    root ??= chooseRoot(resolve(io.cwd), files);
    const full = resolve(io.cwd, file);
    return isWithin(root, full) ? relative(root, full).split(sep).join('/') : full;
  };
}

/**
 * That of the working folder; where none of the files is in it, the one that all of them are in. One for all files, since
 * two of them may not have one name.
 */
function chooseRoot(cwd: string, files: readonly string[]): string {
  const find = repositoryFinder();
  const here = find(cwd);
  if (here !== null && (files.length === 0 || files.some((file) => isWithin(here, resolve(cwd, file))))) return here;
  const [first, ...others] = new Set(files.map((file) => dirname(resolve(cwd, file))));
  const root = first === undefined ? null : find(first);
  return root !== null && others.every((folder) => find(folder) === root) ? root : (here ?? cwd);
}

function isWithin(root: string, full: string): boolean {
  const path = relative(root, full);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
