/** Why no file is looked at for a glob of the configuration: what is ignored, a folder without a glob, a slip in a name. */
import { readdirSync } from 'node:fs';
import { isAbsolute, posix, resolve } from 'node:path';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Finding } from '../../framework/finding.ts';
import { findByGlobs } from '../io/globs.ts';
import { findInputs } from '../io/inputs.ts';
import type { Io } from '../io/io.ts';
import { kindOf } from '../io/walk.ts';
import { meantOf, readPatterns } from './patterns.ts';
import type { CheckRun } from './run.ts';

type Args = NonNullable<Finding['args']>;

/** Signs that mean something in a glob. */
const OF_GLOBS = /[*?[\]{}()!+@|\\]/;

/** What is to be said of the glob beside that no file is looked at for it; nothing where the cause is not known. */
export async function whyIdle(
  io: Io,
  { config, folder }: Pick<CheckRun, 'config' | 'folder'>,
  glob: string,
): Promise<Args> {
  if (!OF_GLOBS.test(glob) && kindOf(resolve(folder, glob)) === 'folder') return tellFolder(io, folder, glob);
  const ignored = await tellIgnored(folder, [glob], config.ignore);
  return ignored ?? tellNear(folder, glob, config.files);
}

/** How many files `globs` fit that are all ignored, and by what; null where one is not, or there is none. */
export async function tellIgnored(
  folder: string,
  globs: readonly string[],
  ignore: readonly string[],
): Promise<Args | null> {
  if (ignore.length === 0) return null;
  const names = await findByGlobs(folder, globs);
  const { verdict } = await readPatterns(ignore, { takesFolders: true });
  if (names.length === 0 || !names.every((name) => verdict(name) === true)) return null;
  const by: string[] = [];
  for (const one of meantOf(ignore)) {
    const fits = await readPatterns([one], { takesFolders: true });
    if (names.some((name) => fits.verdict(name) === true)) by.push(one);
  }
  return { n: names.length, by: by.map((one) => `"${one}"`).join(', ') };
}

/** A name alone stands for a file; what a folder holds is meant by a glob. */
async function tellFolder(io: Io, folder: string, name: string): Promise<Args> {
  const below = await findInputs(io, [resolve(folder, name)], { allowEmpty: true });
  const bare = posix.normalize(name).replace(/\/$/, '');
  return { meant: `${bare === '.' ? '' : `${bare}/`}**${below.length === 0 ? '' : '/*.alliance.{yaml,yml}'}` };
}

/** The glob with its first name that is not there replaced by one that is and differs by a slip, if no other of `all` says that. */
export function tellNear(folder: string, glob: string, all: readonly string[]): Args {
  if (isAbsolute(glob)) return {};
  const parts = posix.normalize(glob).split('/');
  const at = parts.findIndex(
    (part, place) => OF_GLOBS.test(part) || kindOf(resolve(folder, ...parts.slice(0, place + 1))) === 'absent',
  );
  const part = parts[at];
  if (part === undefined || OF_GLOBS.test(part)) return {};
  const near = nearest(part, namesIn(resolve(folder, ...parts.slice(0, at)), at < parts.length - 1));
  const meant = near === null ? glob : parts.with(at, near).join('/');
  // Folders of years differ by one sign.
  return all.includes(meant) ? {} : { nearest: meant };
}

function namesIn(folder: string, isFolder: boolean): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (isFolder && entry.isFile() ? [] : [entry.name]));
  } catch {
    return [];
  }
}
