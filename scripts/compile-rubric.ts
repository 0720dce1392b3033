/** A rubric folder loaded, and compiled to the JSON that is shipped; any fault stops what is under way. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRubric } from '../src/framework/load-rubric.ts';
import type { Rubric } from '../src/framework/rubric-schema.ts';

export async function compileRubric(folder: string, output: string): Promise<void> {
  const rubric = await readRubric(folder);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(rubric));
}

/** @throws Error for a rubric with a fault, after each was printed to standard error. */
export async function readRubric(folder: string): Promise<Rubric> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  const { rubric, diagnostics } = await loadRubric(files);
  for (const { code, file, place, path, args } of diagnostics) {
    console.error(
      `${file}:${place?.line ?? 1}:${place?.column ?? 1}  ${code}  ${path.join('.')} ${JSON.stringify(args)}`,
    );
  }
  if (!rubric) throw new Error(`${folder} is no usable rubric`);
  return rubric;
}
