/** Builds dist/ from src/: the rubric as JSON, the bundles, their licences, the types, the code cache. `npm run build`. */
import { mkdirSync } from 'node:fs';
import { bundleAll } from './bundle.ts';
import { writeCodeCache } from './code-cache.ts';
import { compileRubric } from './compile-rubric.ts';
import { writeLicences } from './write-licences.ts';
import { writeTypes } from './write-types.ts';

async function buildAll(): Promise<void> {
  mkdirSync('dist', { recursive: true });
  await compileRubric('rubrics/crossroads', 'dist/rubric.json');
  writeLicences(await bundleAll(), 'dist/THIRD-PARTY-LICENSES.txt');
  if (!process.argv.includes('--no-types')) writeTypes();
  writeCodeCache();
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
