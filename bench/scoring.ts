/** Scoring alone, in this process, by the library as it is shipped. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { line, median } from './measure.ts';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';
/** Seconds of each stretch, and how many of them; the middle one counts. */
const SECONDS = 1;
const STRETCHES = 5;
const { assess, builtinRubric, loadAlliance } = createRequire(__filename)(
  '../dist/index.js',
) as typeof import('../src/index.ts');

export async function benchScoring(): Promise<string[]> {
  const rubric = builtinRubric();
  const text = readFileSync(EXAMPLE, 'utf8');
  const { alliance } = await loadAlliance(text, { file: EXAMPLE, today: '2099-01-01', rubric });
  if (!alliance) throw new Error(`${EXAMPLE} cannot be used`);
  const options = { version: '0.0.0', file: null };
  for (let warm = 0; warm < 2000; warm++) assess(alliance, rubric, options);
  const rate = median(Array.from({ length: STRETCHES }, () => rateOf(() => assess(alliance, rubric, options))));
  return [
    line('scoring alone, every question answered', `${Math.round(rate)} a second`, 'at least 20000', rate >= 20_000),
  ];
}

/** How many times a second something can be done. */
function rateOf(act: () => void): number {
  const start = process.hrtime.bigint();
  let done = 0;
  let elapsed = 0;
  for (; elapsed < SECONDS; done += 100) {
    for (let n = 0; n < 100; n++) act();
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return done / elapsed;
}
