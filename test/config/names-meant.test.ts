import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { register } from '../../src/commands/check.ts';
import type { Context } from '../../src/commands/program.ts';
import { OPTIONS } from '../../src/config/names-meant.ts';
import { nextStepOf, renderDiagnostics } from '../../src/diagnostics/render.ts';
import { diagnosticsOf } from './told.ts';

describe('a name that other programs have', () => {
  it.each([
    ['exclude: [a]', 'ignore'],
    ['ignorePatterns: [a]', 'ignore'],
    ['include: [a]', 'files'],
    ['thresholds: []', 'gates'],
    ['limits: {evidence: 12}', 'evidence-months'],
    ['gates: [{name: A, min-score: 50}]', 'least-score'],
    ['gates: [{name: A, max_drop: 50}]', 'largest-fall'],
    ['gates: [{name: A, role: [cement]}]', 'roles'],
  ])('%s', async (lines, nearest) => {
    expect((await diagnosticsOf(`version: 1\n${lines}\n`)).map(({ args }) => args.nearest)).toEqual([nearest]);
  });

  it('that is there already is offered to nobody', async () => {
    const [told] = await diagnosticsOf('version: 1\nignore: [a]\nexclude: [b]\n');
    expect(told?.args.nearest).toBeUndefined();
  });
});

describe('an option of the command', () => {
  it.each([
    ['max-warnings: 0', 'alliance check --max-warnings 0'],
    ['maxWarnings: 0', 'alliance check --max-warnings 0'],
    ['--output: sarif=a.sarif', 'alliance check --output sarif=a.sarif'],
    ['cache: true', 'alliance check --cache'],
    ['grow-baseline: known for now', 'alliance check --grow-baseline "known for now"'],
    ['output: [sarif=a.sarif]', 'alliance check --output sarif=a.sarif'],
    ['output: [sarif=a.sarif, json=a.json]', 'alliance check --output sarif=a.sarif --output json=a.json'],
    ['output: [sarif=a.sarif, json=a.json, junit=a.xml]', 'alliance check --help'],
    ['color:', 'alliance check --help'],
  ])('%s is told with what is typed', async (line, command) => {
    const diagnostics = await diagnosticsOf(`version: 1\n${line}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['config-option']);
    expect(renderDiagnostics(diagnostics)).toContain(`\n    ${command}\n`.replace(/^\n {4}/, '\n  '.padEnd(5)));
  });

  it('that is off is so without a word', async () => {
    const [told] = await diagnosticsOf('version: 1\nfix: false\n');
    expect(told && nextStepOf(told)).toBe('Take it out: without --fix it is so already.');
  });

  it('is every one of the check that is no setting, and no other', () => {
    const command = new Command();
    register(command, {} as Context);
    const own = command.options.map((option) => [option.long?.slice(2) ?? '', option.required]);
    const settings = ['baseline', 'rubric'];
    const wanted = Object.fromEntries(own.filter(([name]) => !settings.includes(String(name))));
    expect(OPTIONS).toEqual({ ...wanted, color: true, debug: false });
  });
});

it('an alliance file is told as what it is', async () => {
  const diagnostics = await diagnosticsOf('version: 1\nname: Harbor\nmembers: [A, B]\nmood: good\n');
  expect(diagnostics.map(({ code }) => code)).toEqual(['config-is-alliance']);
});
