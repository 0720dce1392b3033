/** Where the configuration of a check is: named, or the nearest one in the working folder and those above it. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Io } from '../io/io.ts';

export const CONFIG_FILE = 'alliance.config.yaml';

/** Its path as one would name it from the working folder; null where there is none. */
export function findConfig(io: Pick<Io, 'cwd'>): string | null {
  let folder = resolve(io.cwd);
  for (;;) {
    const file = join(folder, CONFIG_FILE);
    if (existsSync(file)) return relative(io.cwd, file);
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}
