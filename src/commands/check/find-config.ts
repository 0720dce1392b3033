/** Where the configuration of a check is: named, or the nearest one in the working folder and those above it. */
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIG_FILE } from '../../config/config.ts';
import type { Io } from '../io/io.ts';
import { kindOf } from '../io/walk.ts';

/** Its path as one would name it from the working folder; null where there is none. */
export function findConfig(io: Pick<Io, 'cwd'>): string | null {
  let folder = resolve(io.cwd);
  for (;;) {
    const file = join(folder, CONFIG_FILE);
    // What is no file, such as a pipe, nobody may ever write to.
    if (['file', 'folder'].includes(kindOf(file))) return relative(io.cwd, file);
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}
