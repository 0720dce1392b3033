/** Where an editor finds the JSON Schema of an alliance file, as seen from that file. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { packageFile } from '../package-file.ts';
import type { Io } from './io.ts';

/** The schema that came with the program where it lies below the file's folder, else one that is yet to be written there. */
export function schemaFor(io: Pick<Io, 'cwd'>, file: string): string {
  const folder = dirname(resolve(io.cwd, file));
  const packaged = packageFile('schemas/alliance.schema.json');
  const path = relative(folder, packaged).split(sep).join('/');
  return !path.startsWith('..') && existsSync(packaged) ? `./${path}` : './alliance.schema.json';
}
