/** Which of its meanings `alliance explain` shows for a word that could have several. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { GATE_SEVERITIES } from '../../src/lint/gates.ts';
import { rules } from '../../src/lint/registry.ts';
import { isAboutSettingAside, severities } from '../../src/lint/severities.ts';
import { isExplainedId } from '../../src/report/explain.ts';
import { run } from '../support/fake-io.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const catalogue = readCatalogue();

const rubric = await readCrossroads();

describe('a word to be explained', () => {
  it('that is a code means that code alone, whatever else sounds like it', async () => {
    const others: string[] = [];
    for (const [code, { title }] of Object.entries(catalogue)) {
      const { exit, stdout } = await run(['explain', code]);
      expect(exit, code).toBe(0);
      if (stdout.startsWith(`${code}: ${title}\n`)) continue;
      others.push(code);
      expect(stdout, code).toContain(`\n${code}: ${title}\n`);
    }
    // What is the id of a tension too.
    expect(others).toEqual(Object.keys(catalogue).filter((code) => isExplainedId(code, rubric)));
    expect(others).toEqual(['not-base-led']);
  });

  it('that is an id of the framework, or only a part of a code, is looked for there', async () => {
    expect((await run(['explain', 'trust'])).stdout).toContain('[cement.trust]');
    expect((await run(['explain', 'holder'])).stdout).not.toContain('holder-has-left');
  });

  it('"rules" lists every code with a severity to choose: rules, gates, waivers and baseline; and what can be mended', async () => {
    const { stdout } = await run(['explain', 'rules']);
    const [listed = '', gates = '', aside = '', mended = ''] = stdout.split('\n\n');
    const codesOf = (text: string) => text.split('\n').map((line) => line.split(' ')[0] ?? '');
    const parts = [listed, gates, aside];
    expect(parts.flatMap(codesOf).sort()).toEqual([...severities.keys()].sort());
    expect(codesOf(aside).every(isAboutSettingAside)).toBe(true);
    for (const part of parts) expect(codesOf(part)).toEqual(codesOf(part).sort());
    expect(codesOf(listed)).toEqual(expect.arrayContaining(rules.map(({ code }) => code)));
    expect(codesOf(gates)).toEqual(Object.keys(GATE_SEVERITIES).sort());
    for (const { code } of rules.filter(({ fixable }) => fixable)) expect(mended).toContain(code);
    expect(mended).toContain('unknown-key');
  });

  it('takes a code with a slip of the finger for the code, and for no part of another name', async () => {
    const { stderr, exit } = await run(['explain', 'gate-scor']);
    expect([stderr, exit]).toEqual([expect.stringContaining('alliance explain gate-score'), 2]);
    expect((await run(['explain', 'safe-spaces'])).stdout).toContain('[safe-space]');
  });

  it('takes a slip in the word that lists the rules for that word', async () => {
    for (const word of ['rulez', 'ruels'])
      expect(await run(['explain', word])).toMatchObject({
        exit: 2,
        stderr: expect.stringContaining('alliance explain rules'),
      });
    expect(await run(['explain', 'rule'])).toEqual(await run(['explain', 'rules']));
    expect((await run(['explain', 'roles'])).stdout).toContain('[roles]');
  });

  it.each([
    ['gate', ['alliance.config.yaml', 'least-score']],
    ['gates', ['alliance.config.yaml']],
    ['baseline', ['alliance-baseline.yaml', '--update-baseline', '--grow-baseline']],
    ['waiver', ['# alliance: allow CODE -- reason', '# alliance: allow-file CODE -- reason']],
  ])('may be %s, with where it stands', async (word, holds) => {
    const { stdout } = await run(['explain', word]);
    expect(stdout).toMatch(/^\s*About: /);
    for (const words of holds) expect(stdout.replace(/\s+/g, ' ')).toContain(words);
  });
});
