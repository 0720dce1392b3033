/** One table of exit statuses: whatever a check finds or can't use, every format, and every report in a file, ends alike. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../../src/diagnostics/formats/registry.ts';
import type { SarifRun } from '../../diagnostics/formats/readers/sarif-reader.ts';
import { FAULT, HEAD, makeFolder, WARNING } from './folder.ts';

const FORMATS = checkFormats.map(({ name }) => name);
const CONFIG = 'alliance.config.yaml';
const KNOWN = 'alliance-baseline.yaml';
const A = 'a.alliance.yaml';
const promise = 'gates: [{name: Ready, least-score: 10}]\n';
const known = (reason: string) =>
  `version: 1\nfindings:\n  - {file: ${A}, code: anchor-not-member, id: profile/structure/anchors/B, ${reason}}\n`;

interface Case {
  files?: Record<string, string>;
  argv?: string[];
  stdin?: string;
}
const fine: Record<string, Case> = {
  'a file in which nothing is found': { files: { [A]: HEAD } },
  'warnings alone': { files: { [A]: WARNING } },
  'as many warnings as are allowed': { files: { [A]: WARNING }, argv: ['--max-warnings', '1'] },
  'an error that a waiver or the baseline sets aside': { files: { [A]: WARNING, [KNOWN]: known('reason: later') } },
  'an error that a configuration calls a warning': {
    files: { [A]: HEAD, [CONFIG]: `version: 1\n${promise}rules: {gate-without-round: warning}\n` },
  },
  'a folder with nothing in it, where that is allowed': { argv: ['empty', '--allow-empty'] },
  'a list with nothing in it, where that is allowed': { argv: ['-', '--allow-empty'] },
  'globs of a configuration that match nothing, where that is allowed': { argv: ['--allow-empty'] },
  'an ignored file': { files: { [A]: FAULT, [CONFIG]: `version: 1\nignore: [${A}]\n` }, argv: [A] },
};
const unmet: Record<string, Case> = {
  'a fault of shape': { files: { [A]: FAULT } },
  'a file that is no YAML': { files: { [A]: 'version: [\n' } },
  'an empty file': { files: { [A]: '' } },
  'a promise that does not hold': { files: { [A]: HEAD, [CONFIG]: `version: 1\n${promise}` } },
  'a warning that a configuration calls an error': {
    files: { [A]: WARNING, [CONFIG]: 'version: 1\nrules: {anchor-not-member: error}\n' },
  },
  'more warnings than are allowed': { files: { [A]: WARNING }, argv: ['--max-warnings', '0'] },
  'a waiver that is not in force': { files: { [A]: `${WARNING.trimEnd()} # alliance: allow anchor-not-member\n` } },
  'two alliances with one id': { files: { [A]: `${HEAD}id: x\n`, 'b.alliance.yaml': 'version: 1\nname: B\nid: x\n' } },
  'growth that no reason is given for': { files: { [A]: WARNING }, argv: ['--update-baseline'] },
};
const unusable: Record<string, Case> = {
  'a file that is not there': { argv: ['gone.alliance.yaml'] },
  'a file that is not there, beside a fault': { files: { [A]: FAULT }, argv: [A, 'gone.alliance.yaml'] },
  'a file that is not there, where nothing may be found': { argv: ['gone.alliance.yaml', '--allow-empty'] },
  'a file that cannot be read': { argv: ['/proc/self/mem'] },
  'a folder with nothing in it': { argv: ['empty'] },
  'a glob that matches nothing': { argv: ['none/*.yaml'] },
  'a list with nothing in it': { argv: ['-'] },
  'a list that is an alliance file': { argv: ['-'], stdin: HEAD },
  'no files at all': {},
  'globs of a configuration that match nothing': { files: { [CONFIG]: 'version: 1\nfiles: [none/*]\n' } },
  'a fault in the configuration': { files: { [A]: HEAD, [CONFIG]: 'version: 1\nflies: []\n' } },
  'a configuration that is no YAML': { files: { [A]: HEAD, [CONFIG]: 'version: [\n' } },
  'a configuration that is not there': { files: { [A]: HEAD }, argv: ['--config', 'gone.yaml'] },
  'a severity that has none to choose': { files: { [A]: HEAD, [CONFIG]: 'version: 1\nrules: {unknown-key: off}\n' } },
  'a role that there is none of': {
    files: { [A]: HEAD, [CONFIG]: 'version: 1\ngates: [{name: A, roles: [x], least-score: 1}]\n' },
  },
  'a fault in the baseline': { files: { [A]: WARNING, [KNOWN]: known('reason: " "') } },
  'a baseline that is not there': { files: { [A]: HEAD }, argv: ['--baseline', 'gone.yaml'] },
  'a baseline that a configuration names and that is not there': {
    files: { [A]: HEAD, [CONFIG]: 'version: 1\nbaseline: gone.yaml\n' },
  },
  'a rubric that is not there': { files: { [A]: HEAD }, argv: ['--rubric', 'gone'] },
  'an option that there is none of': { files: { [A]: HEAD }, argv: ['--quiet'] },
  'a report that cannot be written': { files: { [A]: HEAD }, argv: ['-o', 'json=gone/report.json'] },
  'two things that cannot be together': { files: { [A]: HEAD }, argv: [A, '--stdin-name', A] },
};

const table: [exit: number, name: string, one: Case][] = [
  ...Object.entries(fine).map(([name, one]): [number, string, Case] => [0, name, one]),
  ...Object.entries(unmet).map(([name, one]): [number, string, Case] => [1, name, one]),
  ...Object.entries(unusable).map(([name, one]): [number, string, Case] => [2, name, one]),
];

const wasCarriedOut = (log: string) =>
  (JSON.parse(log) as { runs: SarifRun[] }).runs[0]?.invocations[0]?.executionSuccessful;

describe('the exit status', () => {
  it.each(table)('is %i in every format for %s', async (exit, _, { files = {}, argv = [], stdin = '' }) => {
    const folder = makeFolder(files);
    for (const name of ['empty', 'out']) mkdirSync(join(folder.cwd, name));
    const said = new Set<string>();
    for (const format of FORMATS) {
      const outcome = await folder.run(['--format', format, ...argv], { stdin });
      expect(outcome.exit, format).toBe(exit);
      said.add(outcome.stderr);
      if (format === 'sarif' && outcome.stdout !== '') expect(wasCarriedOut(outcome.stdout)).toBe(exit !== 2);
      const inFile = await folder.run(['-o', `${format}=out/report`, ...argv], { stdin });
      expect(inFile.exit, `${format} in a file`).toBe(exit);
    }
    expect(said.size).toBe(1);
  });
});
