/** Which repository of git knows a file: that which it lies in, wherever the check was started. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Io } from '../io/io.ts';
import { repositoryFinder } from '../io/repository.ts';

/** Where git is asked about some files. */
export interface GitPlace {
  /** Folder that git is started in; absolute. */
  cwd: string;
  /** The folder of another repository than that of the working folder, as it is typed; null where it is the same. */
  repository: string | null;
  /** As the user named them, with the real path of each: a link has no text of its own in git. */
  files: Map<string, string>;
}

export function groupByRepository(io: Pick<Io, 'cwd'>, files: Iterable<string>): GitPlace[] {
  const find = repositoryFinder();
  const cwd = realOf(io.cwd);
  const here = find(cwd);
  const places = new Map<string | null, GitPlace>();
  for (const file of files) {
    const real = realOf(resolve(io.cwd, file));
    const own = find(dirname(real));
    // Where none is found git may still be told of one, such as by its environment.
    const key = own === null || own === here ? null : own;
    const place = places.get(key) ?? {
      cwd: key ?? cwd,
      repository: key && typed(relative(cwd, key)),
      files: new Map(),
    };
    place.files.set(file, real);
    places.set(key, place);
  }
  return [...places.values()];
}

function typed(path: string): string {
  return path.startsWith('..') ? path : `./${path}`;
}

/** A file that is not there yet is where its folder is. */
function realOf(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    const above = dirname(full);
    return above === full ? full : join(realOf(above), basename(full));
  }
}
