/** Every figure in one run: `npm run bench`, or `npm run bench -- start-up scoring` for some. */
import { benchBatch } from './batch.ts';
import { benchCheck } from './check.ts';
import { benchInterview } from './interview.ts';
import { benchScoring } from './scoring.ts';
import { benchStartUp } from './start-up.ts';

const BENCHES: Record<string, () => string[] | Promise<string[]>> = {
  'start-up': benchStartUp,
  scoring: benchScoring,
  interview: benchInterview,
  batch: benchBatch,
  check: benchCheck,
};

async function runAll(wanted: readonly string[]): Promise<void> {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; medians of whole processes, ratios pair by pair\n`,
  );
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const text of await bench()) console.log(text);
  }
}

runAll(process.argv.slice(2));
