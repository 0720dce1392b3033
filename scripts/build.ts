/** Builds dist/ from src/: the rubric as JSON, the bundles, the code cache. `npm run build`. */
import { bundleAll } from './bundle.ts';
import { writeCodeCache } from './code-cache.ts';
import { compileRubric } from './compile-rubric.ts';

async function buildAll(): Promise<void> {
  await compileRubric('rubrics/crossroads', 'dist/rubric.json').catch((error: Error) => console.error(error.message));
  await bundleAll();
  writeCodeCache();
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
