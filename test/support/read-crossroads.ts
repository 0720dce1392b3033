/** The rubric as it stands in its folder, so that tests of the content need no build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRubric } from '../../src/framework/load-rubric.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';

const FOLDER = join(import.meta.dirname, '../../rubrics/crossroads');

/** Throws with the faults when the folder doesn't load. */
export async function readCrossroads(): Promise<Rubric> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
  const { rubric, diagnostics } = await loadRubric(files);
  if (rubric === null) throw new Error(`The rubric does not load: ${JSON.stringify(diagnostics)}`);
  return rubric;
}
