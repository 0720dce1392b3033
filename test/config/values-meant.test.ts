import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { hintOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';
import { diagnosticsOf, withSteps } from './told.ts';

const gate = (lines: string) => `version: 1\ngates:\n  - name: A\n    ${lines}\n`;

describe('a value in another form than its setting has', () => {
  it.each([
    [gate('least-band: 50'), 'least-score: 50'],
    [gate('least-band: ready'), 'least-readiness: ready'],
    [gate('least-score: growing'), 'least-band: growing'],
    [gate('least-readiness: strong'), 'least-band: strong'],
    [gate('least-readiness: [nearly]'), 'least-readiness: nearly'],
    [gate('least-score: [50]'), 'least-score: 50'],
    [gate('largest-fall:\n      since: previous-round\n      points: -10'), 'points: 10'],
    ['version: 1\nlimits:\n  evidence-months: 12 months\n', 'evidence-months: 12'],
    ['version: 1\nlimits:\n  evidence-months: 2y\n', 'evidence-months: 24'],
    ['version: 1\nlimits:\n  open-days: 2 weeks\n', 'open-days: 14'],
    ['version: 1\nlimits:\n  unknown-share: 25\n', 'unknown-share: 0.25'],
    ['version: 1\nlimits:\n  unknown-share: 7.5%\n', 'unknown-share: 0.075'],
    [gate('least-score: ">= 50"'), 'least-score: 50'],
    [gate('least-coverage: 62,5 %'), 'least-coverage: 62.5'],
    [gate('least-coverage: 0,5'), 'least-coverage: 50'],
    [gate('largest-fall:\n      since: previous-round\n      points: 10 points'), 'points: 10'],
    ['version: 1\nbaseline: true\n', 'baseline: alliance-baseline.yaml'],
  ])('%j is told as it is meant, and is fine once it is written so', async (text, meant) => {
    const diagnostics = await diagnosticsOf(text);
    expect(diagnostics.map((one) => [one.code, nextStepOf(one)])).toEqual([
      ['config-other-form', `Write it as: ${meant}`],
    ]);
    expect(await diagnosticsOf(withSteps(text, diagnostics))).toEqual([]);
  });

  it.each([
    [gate('least-readiness: not-yet'), 'wrong-value'],
    [gate('least-band: good'), 'wrong-value'],
    [gate('least-band: 50\n    least-score: 20'), 'wrong-value'],
    [gate('least-band: 101'), 'wrong-value'],
    [gate('least-score: 40-50'), 'wrong-type'],
    [gate('least-score: 150 points'), 'wrong-type'],
    [gate('least-score: [50, 60]'), 'wrong-type'],
    ['version: 1\nlimits: {evidence-months: off}\n', 'wrong-type'],
    ['version: 1\nlimits: {evidence-months: 3 weeks}\n', 'wrong-type'],
    ['version: 1\nlimits: {unknown-share: 250}\n', 'too-high'],
  ])('is what it is where nothing tells: %j', async (text, code) => {
    expect((await diagnosticsOf(text)).map((one) => one.code)).toEqual([code]);
  });

  it('of one role alone is asked for in a gate of its own', async () => {
    const [told, ...others] = await diagnosticsOf(gate('least-score: {cement: 50}'));
    expect(others).toEqual([]);
    expect(told && nextStepOf(told)).toBe('Write the gate "A" as: - {name: A, roles: [cement], least-score: 50}');
  });
});

describe('a share where a gate counts to 100', () => {
  it.each([
    ['least-coverage: 0.6', 60],
    ['least-coverage: 0.07', 7],
    ['least-score: 0.5', 50],
    ['least-score: 0.333', 33.3],
  ])('%s is told as %d', async (line, meant) => {
    const text = gate(line);
    const [told, ...others] = await diagnosticsOf(text);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: 'config-share-of-one', severity: 'error', args: { meant } });
    expect(told && hintOf(told)).toBe(`did you mean ${meant}?`);
    const mended = gate(`${line.split(':')[0]}: ${meant}`);
    expect(await diagnosticsOf(mended)).toEqual([]);
  });

  it.each(['least-score: 0', 'least-score: 1', 'least-coverage: 1.5', 'least-coverage: 100'])(
    'is none in %s',
    async (line) => {
      expect(await diagnosticsOf(gate(line))).toEqual([]);
    },
  );
});

describe('a severity', () => {
  it.each([
    ['["error"]', 'error'],
    ['[warn, {months: 3}]', 'warning'],
    ['{severity: error}', 'error'],
    ['true', 'warning'],
    ['on', 'warning'],
    ['\u201coff\u201d', 'off'],
  ])('%s is told by the word that it holds, or as the own one of the rule', async (written, meant) => {
    const diagnostics = await diagnosticsOf(`version: 1\nrules: {round-stale: ${written}}\n`);
    expect(diagnostics.map((one) => [one.code, one.args.nearest])).toEqual([['wrong-value', meant]]);
  });

  it('of a rule that is off is a warning where it is only switched on', async () => {
    const [told] = await diagnosticsOf('version: 1\nrules: {unused-place: true}\n');
    expect(told?.args.nearest).toBe('warning');
  });

  it('may be a list of anything without a fault of the program', async () => {
    const text = 'version: 1\nrules:\n  round-stale:\n  - name: A\n    largest-fall: {points: 10}\n';
    const { config, diagnostics } = await loadConfig(text, 'alliance.config.yaml', known);
    expect(config).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-value']);
  });
});

describe('since when a fall is counted', () => {
  it.each([
    ['last-round', 'Write previous-round, in one word.'],
    ['previous round', 'Write previous-round, in one word.'],
    ['[previous-round]', 'Write previous-round, in one word.'],
    ['HEAD~1', 'Write previous-round, or for a revision of git: {revision: HEAD~1}'],
    ['2026-01-01', expect.stringContaining('not with a day')],
    ['{revision: previous-round}', expect.stringContaining('since: previous-round')],
  ])('%s', async (since, step) => {
    const diagnostics = await diagnosticsOf(gate(`largest-fall: {points: 10, since: ${since}}`));
    expect(diagnostics.map((one) => nextStepOf(one))).toEqual([step]);
  });
});

it('curly quotes around a pattern are told as no quotes', async () => {
  const diagnostics = await diagnosticsOf('version: 1\nignore: [\u201cdrafts/**\u201d, b]\n');
  expect(diagnostics.map((one) => nextStepOf(one))).toEqual(['Write it as: "drafts/**"']);
});

it('all roles of a gate need no word', async () => {
  const [told] = await diagnosticsOf(gate('roles: [all]\n    least-score: 50'));
  expect(told && nextStepOf(told)).toBe('A gate without "roles" holds for every role: take out "roles".');
});
