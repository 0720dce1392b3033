/** The texts of all shipped examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../examples');

export const examples: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.alliance.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
