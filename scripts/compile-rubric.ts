/** Compiles a rubric folder to the JSON that is shipped; stops the build on any fault. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRubric } from '../src/framework/load-rubric.ts';

export async function compileRubric(folder: string, output: string): Promise<void> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  const { rubric, diagnostics } = await loadRubric(files);
  for (const { code, file, place, path, args } of diagnostics) {
    console.error(
      `${file}:${place?.line ?? 1}:${place?.column ?? 1}  ${code}  ${path.join('.')} ${JSON.stringify(args)}`,
    );
  }
  if (!rubric) throw new Error(`${folder} is no usable rubric`);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(rubric));
}
