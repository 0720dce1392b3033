/** The built library in a plain process of Node's: load, assess, report. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { run } from '../support/fake-io.ts';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';
const USE = `
  const { readFileSync } = require('node:fs');
  const { assess, builtinRubric, formats, loadAlliance, loadRubric, report } = require(${JSON.stringify(resolve(pkg.main))});
  const file = ${JSON.stringify(EXAMPLE)};
  (async () => {
    const rubric = builtinRubric();
    const options = { file, today: '2026-06-01', rubric };
    const { alliance, diagnostics } = await loadAlliance(readFileSync(file, 'utf8'), options);
    const assessment = assess(alliance, rubric, { version: ${JSON.stringify(pkg.version)}, file });
    const reports = {};
    for (const { name } of formats) reports[name] = await report(assessment, rubric, name, { details: true });
    const refused = await loadAlliance('version: 1\\nnmae: x\\n', options);
    const none = await report(assessment, rubric, 'pdf').catch((error) => error.name);
    const other = await report(assessment, { ...rubric, hash: 'other' }).catch((error) => error.name);
    const own = await loadRubric([{ name: 'a.yaml', text: 'extends: crossroads\\nid: a\\nversion: 1.0.0\\nname: A\\n' }], rubric);
    console.log(JSON.stringify({ diagnostics, reports, refused, none, other, own: own.rubric?.id }));
  })();
`;

it('says what the command line says', async () => {
  const told = JSON.parse(execFileSync(process.execPath, ['-e', USE], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  expect(told).toMatchObject({ diagnostics: [], none: 'RangeError', other: 'RangeError', own: 'a' });
  expect(told.refused).toMatchObject({ alliance: null, diagnostics: [{ code: 'unknown-key', place: { line: 2 } }] });
  expect(Object.keys(told.reports).length).toBeGreaterThan(2);
  for (const [name, text] of Object.entries(told.reports)) {
    expect((await run(['report', EXAMPLE, '--details', '--format', name])).stdout).toBe(text);
  }
});

it('has its types and everything else that package.json names', () => {
  for (const path of [pkg.main, pkg.types, pkg.bin.alliance, pkg.exports['.'].types, pkg.exports['.'].default]) {
    expect(existsSync(path), path).toBe(true);
  }
});
