/** What a repository calls the files at hand, told without asking git. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';

/** The nearest folder upward with a `.git` in it, a folder or in a worktree a file; the working folder where there is none. */
function findRepository({ cwd }: Pick<Io, 'cwd'>): string {
  let folder = resolve(cwd);
  while (!existsSync(join(folder, '.git'))) {
    const above = dirname(folder);
    if (above === folder) return resolve(cwd);
    folder = above;
  }
  return folder;
}

/**
 * What gives a file, as the user named it, its name from the root of the repository, with `/` between folders: the same
 * from every working folder. What lies outside keeps its absolute path, and standard input its `-`.
 */
export function repositoryNamer(io: Pick<Io, 'cwd'>): (file: string) => string {
  let root: string | null = null;
  return (file) => {
    if (file === '-' || file === '') return file;
    root ??= findRepository(io);
    const full = resolve(io.cwd, file);
    const path = relative(root, full);
    const isOutside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
    return isOutside ? full : path.split(sep).join('/');
  };
}
