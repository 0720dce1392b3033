/** Other tools on the same files; each goes into a folder of its own, because this comparison alone wants it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { type Command, node } from './measure.ts';

export const FILES = 10_000;
const SCHEMA = 'schemas/alliance.schema.json';

const spectralRules = (schema: string) => `rules:
  shape: {given: $, then: {function: schema, functionOptions: {schema: {$ref: ${JSON.stringify(schema)}}}}}
  name: {given: $.name, then: {function: truthy}}
`;

/** `act` on a folder that goes again, with a corpus of files of `mean` bytes in it. */
export function withCorpus<T>(act: (folder: string, corpus: string, mean: number) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  try {
    const corpus = join(folder, 'corpus');
    return act(folder, corpus, writeCorpus(corpus, FILES));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** ajv-cli on the YAML files below a folder; null where npm can't fetch it. */
export function ajvOn(folder: string, corpus: string): Command | null {
  const script = install(folder, 'ajv-cli@5.0.0', 'ajv-cli/dist/index.js');
  return script === null
    ? null
    : node(script, 'validate', '--strict=false', '-s', SCHEMA, '-d', join(corpus, '**/*.yaml'));
}

/** Spectral with the same schema and one rule more; null where npm can't fetch it. */
export function spectralOn(folder: string, corpus: string): Command | null {
  const script = install(folder, '@stoplight/spectral-cli@6.16.3', '@stoplight/spectral-cli/dist/index.js');
  const ruleset = join(folder, 'ruleset.yaml');
  writeFileSync(ruleset, spectralRules(join(process.cwd(), SCHEMA)));
  return script === null ? null : node(script, 'lint', '--ruleset', ruleset, join(corpus, '**/*.yaml'));
}

function install(folder: string, name: string, path: string): string | null {
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent', name];
  try {
    execFileSync('npm', args, { stdio: 'ignore' });
  } catch {
    return null;
  }
  const script = join(folder, 'node_modules', path);
  return existsSync(script) ? script : null;
}
