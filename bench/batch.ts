/** Many files: `alliance batch`, which also scores them, against `ajv-cli validate` with the same JSON Schema. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { type Command, line, median, node, pair, runOnce } from './measure.ts';

const FILES = 10_000;
const RUNS = 3;
const SCHEMA = 'schemas/alliance.schema.json';
const AJV_CLI = 'ajv-cli@5.0.0';

export function benchBatch(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  try {
    const corpus = join(folder, 'corpus');
    const mean = writeCorpus(corpus, FILES);
    const ajv = installAjv(folder);
    const validate =
      ajv === null ? null : node(ajv, 'validate', '--strict=false', '-s', SCHEMA, '-d', join(corpus, '**/*.yaml'));
    const formats = ['csv', 'ndjson'].flatMap((format) => {
      const batch = node('bin/alliance.js', 'batch', corpus, '--format', format);
      return [...compare(`alliance batch --format ${format}`, batch, validate), peakOf(batch)];
    });
    return [`${FILES} files of ${(mean / 1000).toFixed(1)} kB:`, ...formats];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(what: string, batch: Command, validate: Command | null): string[] {
  if (!validate) {
    const { seconds } = runOnce(batch);
    return [line(what, `${Math.round(FILES / seconds)} files a second`, 'ajv-cli not to be had', null)];
  }
  const { a, b, ratio } = pair(batch, validate, RUNS);
  const figure = `${Math.round(FILES / a)} against ${Math.round(FILES / b)} a second`;
  return [
    line(`${what}, against ajv-cli validate`, figure, '', null),
    line('  files a second against ajv-cli', `${(1 / ratio).toFixed(2)} x`, 'at least 2 x', 1 / ratio >= 2),
  ];
}

function peakOf(batch: Command): string {
  const peak = median(Array.from({ length: RUNS }, () => runOnce(batch, true).megabytes ?? 0));
  return line('  peak memory', `${Math.round(peak)} MB`, 'under 250 MB', peak < 250);
}

/** ajv-cli is wanted for this comparison alone, so it goes into a folder of its own; null where npm can't fetch it. */
function installAjv(folder: string): string | null {
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent', AJV_CLI];
  try {
    execFileSync('npm', args, { stdio: 'ignore' });
  } catch {
    return null;
  }
  const script = join(folder, 'node_modules/ajv-cli/dist/index.js');
  return existsSync(script) ? script : null;
}
