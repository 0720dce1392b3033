/** The screen of real output in the README: the first half screen of the invented alliance's report. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assess, builtinRubric, loadAlliance, report } from '../src/index.ts';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';
const REGION = /(<!-- screen -->\n)[\s\S]*?(<!-- \/screen -->)/;

/** The README with its screen as the program draws it now; the working folder is the project's. */
export async function readmeWithScreen(readme: string): Promise<string> {
  const rubric = builtinRubric();
  const loaded = await loadAlliance(readFileSync(EXAMPLE, 'utf8'), { file: EXAMPLE, today: '9999-12-31', rubric });
  if (!loaded.alliance) throw new Error(`${EXAMPLE} cannot be used`);
  const assessment = assess(loaded.alliance, rubric, { version: '0.0.0', file: EXAMPLE });
  const whole = await report(assessment, rubric);
  const head = whole.slice(0, whole.indexOf('\nWhat decides'));
  return readme.replace(REGION, (_, begin: string, end: string) => `${begin}\`\`\`text\n${head}\`\`\`\n${end}`);
}

/** Writes it. */
export async function writeReadmeScreen(): Promise<void> {
  writeFileSync('README.md', await readmeWithScreen(readFileSync('README.md', 'utf8')));
}
