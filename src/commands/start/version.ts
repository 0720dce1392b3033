/** Version of the program, from package.json: the build writes it in, and the sources read it. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../package-file.ts';

declare const ALLIANCE_VERSION: string | undefined;

export function toolVersion(): string {
  if (typeof ALLIANCE_VERSION === 'string') return ALLIANCE_VERSION;
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
