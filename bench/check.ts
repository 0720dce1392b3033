/** Many files checked: against ajv-cli and Spectral, against itself with its cache, and ten times as many. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithAjv, peakOf } from './batch.ts';
import { writeCorpus } from './corpus.ts';
import { type Command, line, median, node, pair, runOnce } from './measure.ts';
import { ajvOn, FILES, spectralOn, withCorpus } from './peers.ts';

const BIN = 'bin/alliance.js';
const MANY = 100_000;
/** Spectral takes a minute for as many as a thousand. */
const FEW = 400;
const RUNS = 3;

export function benchCheck(): string[] {
  const start = pair(node(BIN, 'check', 'examples/united-congress.alliance.yaml'), node('-e', '0'), 30);
  return withCorpus((folder, corpus) => {
    const check = node(BIN, 'check', corpus);
    return [
      line('alliance check of one file', `${start.ratio.toFixed(2)} x node -e 0`, 'at most 2.2 x', start.ratio <= 2.2),
      ...compareWithAjv('alliance check', check, ajvOn(folder, corpus), 1.5),
      againstSpectral(folder, check),
      withCache(folder, corpus),
      peakOf(check),
      peakOfMany(folder),
    ];
  });
}

function againstSpectral(folder: string, check: Command): string {
  const small = join(folder, 'small');
  writeCorpus(small, FEW);
  const spectral = spectralOn(folder, small);
  if (spectral === null) return line('  files a second against Spectral', 'Spectral not to be had', '', null);
  const ratio = runOnce(spectral).seconds / FEW / (runOnce(check).seconds / FILES);
  return line('  files a second against Spectral', `${ratio.toFixed(0)} x`, 'at least 50 x', ratio >= 50);
}

function withCache(folder: string, corpus: string): string {
  const cache = join(folder, 'cache');
  const command = node(BIN, 'check', corpus, '--cache-file', cache);
  const ratios = Array.from({ length: RUNS }, () => {
    rmSync(cache, { force: true });
    const first = runOnce(command).seconds;
    return first / runOnce(command).seconds;
  });
  const ratio = median(ratios);
  return line('  a second run with the cache', `${ratio.toFixed(1)} x as fast`, 'at least 5 x', ratio >= 5);
}

function peakOfMany(folder: string): string {
  const many = join(folder, 'many');
  writeCorpus(many, MANY);
  const peak = runOnce(node(BIN, 'check', many), true).megabytes ?? 0;
  return line(`  peak memory, ${MANY} files`, `${Math.round(peak)} MB`, 'under 250 MB', peak < 250);
}
