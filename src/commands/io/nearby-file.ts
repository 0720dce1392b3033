/** Which alliance file may have been meant by a name that no file has. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../../diagnostics/nearest.ts';
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import type { Io } from './io.ts';

/** How many files of a folder are named when none is near. */
const MOST = 3;

/** What to try instead of `path`, from the alliance files of its folder; null where there are none, or too many. */
export function nearbyFile(io: Pick<Io, 'cwd'>, path: string): string | null {
  const folder = dirname(path);
  const files = allianceFiles(resolve(io.cwd, folder));
  // The name itself is there where it is a link to nothing; then no other was meant.
  if (files.includes(basename(path))) return null;
  const near = nearest(stem(path), files.map(stem));
  const found = files.find((file) => stem(file) === near);
  const shown = (file: string) => printableLine(join(folder, file));
  if (found !== undefined) return say('commands.read.near', { path: shown(found) });
  if (files.length === 0 || files.length > MOST) return null;
  const where = folder === '.' ? say('commands.read.this-folder') : printableLine(folder);
  return say('commands.read.there', { folder: where, n: files.length, paths: files.map(shown).join(', ') });
}

function allianceFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.alliance\.ya?ml$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** The name without the endings that people leave out or mix up. */
function stem(path: string): string {
  return basename(path).replace(/(\.alliance)?(\.(ya?ml|json|txt))?$/i, '');
}
