/** Everything that is in the repository and made from something else. `npm run generate`; tests compare. */
import { writeChecksPage } from './checks-page.ts';
import { writeSchemas } from './generate-schemas.ts';
import { writeReadmeScreen } from './readme-screen.ts';

async function generateAll(): Promise<void> {
  await writeSchemas();
  writeChecksPage();
  await writeReadmeScreen();
}

generateAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
