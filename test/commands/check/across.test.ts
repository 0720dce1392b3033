/** Files of one run that tell of the same alliance. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT, HEAD, makeFolder } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const file = (name: string, more = '') => `version: 1\nname: ${name}\n${more}`;
const HARBOR = file('Harbor Neighbors', 'id: harbor\n');
const SAME_ID = file('Harbor Workers', 'id: harbor\n');
const SAME_NAME = file('HARBOR  neighbors', 'founded: 2019\n');
const [A, B, C] = ['a.alliance.yaml', 'b.alliance.yaml', 'c.alliance.yaml'] as const;

describe('two files of one run', () => {
  it.each([
    ['the same text', HARBOR, 0, `${B}:1:1 duplicate-file`],
    ['the same id', SAME_ID, 1, `${B}:3:5 duplicate-alliance-id!`],
    ['the same name', SAME_NAME, 0, `${B}:2:7 duplicate-alliance-name`],
    ['the same name and id', `${HARBOR}founded: 2019\n`, 1, `${B}:3:5 duplicate-alliance-id!`],
  ])('with %s are told at the later one', async (_, text, exit, told) => {
    const folder = makeFolder({ [A]: HARBOR, [B]: text, [C]: file('Valley') });
    expect(await folder.check()).toMatchObject({ exit, found: [told] });
    const { stdout } = await folder.run();
    expect(stdout).toContain(A);
    expect((await folder.check([B, C])).found).toEqual([]);
    expect((await folder.check(['-'], { stdin: `${B}\n${A}\n` })).found).toEqual([told]);
  });

  it('each later one names the first', async () => {
    const folder = makeFolder({ [A]: HARBOR, [B]: SAME_NAME, [C]: `${SAME_NAME}about: x\n` });
    const { report } = await folder.check();
    const told = report?.files.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
    expect(told).toEqual([1, 2].map(() => `"HARBOR  neighbors" is the name of the alliance in ${A} too`));
  });

  it('that do not load share nothing: what is in them is not known', async () => {
    const folder = makeFolder({ [A]: `${HARBOR}founded: soon\n`, [B]: `${HARBOR}founded: soon\n` });
    expect((await folder.check()).found).toEqual([`${A}:4:10 not-a-date!`, `${B}:4:10 not-a-date!`]);
  });

  it('that are one by a link share nothing with each other, and with a third what one of them does', async () => {
    const folder = makeFolder({ [A]: HARBOR });
    symlinkSync(A, join(folder.cwd, B));
    expect((await folder.check(['.'])).found).toEqual([]);
    folder.write({ [C]: HARBOR });
    expect((await folder.check(['.'])).found).toEqual([`${C}:1:1 duplicate-file`]);
  });

  it('with nearly one text are no copies', async () => {
    const long = (level: number) =>
      `${HARBOR}assessments:\n  - {id: one, date: 2026-05-01, answers: {safe-space: ${level}}}\n`;
    const folder = makeFolder({ [A]: long(1), [B]: long(2) });
    expect((await folder.check()).found.map((one) => one.split(' ')[1])).toEqual(['duplicate-alliance-id!']);
  });

  it('are held against each other once both are mended', async () => {
    const folder = makeFolder({ [A]: 'name: Coast\n', [B]: file('Coast') });
    expect((await folder.check()).found).toEqual([`${A}:1:1 missing-key!`]);
    expect((await folder.check(['--fix'])).found).toEqual([`${B}:1:1 duplicate-file`]);
  });
});

describe('which file is the first', () => {
  it('is the same from every folder', async () => {
    const folder = makeFolder({ [`one/${B}`]: HARBOR, [`two/${A}`]: HARBOR });
    expect((await folder.check()).found).toEqual([`two/${A}:1:1 duplicate-file`]);
    const below = { cwd: join(folder.cwd, 'one') };
    expect((await folder.check(['.', '../two'], below)).found).toEqual([`../two/${A}:1:1 duplicate-file`]);
    const other = { cwd: join(folder.cwd, 'two') };
    expect((await folder.check(['.', '../one'], other)).found).toEqual([`${A}:1:1 duplicate-file`]);
    expect((await folder.check([`./two/${A}`, `one/${B}`])).found).toEqual([`./two/${A}:1:1 duplicate-file`]);
    expect((await folder.check([`one/../two/${A}`, `one/${B}`])).found).toEqual([`one/../two/${A}:1:1 duplicate-file`]);
  });

  it('is named in each format as the files of that format are', async () => {
    const folder = makeFolder({ [`one/${B}`]: HARBOR, [`two/${A}`]: HARBOR });
    mkdirSync(join(folder.cwd, '.git'));
    const cwd = join(folder.cwd, 'two');
    const { stdout } = await folder.run(['-f', 'github', '.', '../one'], { cwd });
    expect(stdout).toContain(`file=two/${A}`);
    expect(stdout).toContain(`the same text as one/${B}`);
    expect((await folder.run(['.', '../one'], { cwd })).stdout).toContain(`the same text as ../one/${B}`);
  });
});

describe('what they share', () => {
  const both = (more: Record<string, string> = {}) => makeFolder({ [A]: HARBOR, [B]: SAME_NAME, ...more });

  it('can be switched off, or made an error', async () => {
    const rules = (severity: string) => ({ [CONFIG]: `version: 1\nrules: {duplicate-alliance-name: ${severity}}\n` });
    expect(await both(rules('off')).check()).toMatchObject({ exit: 0, found: [] });
    expect(await both(rules('error')).check()).toMatchObject({ exit: 1, found: [`${B}:2:7 duplicate-alliance-name!`] });
    const all = 'rules: {duplicate-file: off, duplicate-alliance-name: off, duplicate-alliance-id: off}\n';
    expect((await both({ [C]: HARBOR, [CONFIG]: `version: 1\n${all}` }).check()).found).toEqual([]);
  });

  it('can be allowed in the file, and the waiver is named once nothing is shared', async () => {
    const allowed = SAME_NAME.replace('bors\n', 'bors # alliance: allow duplicate-alliance-name -- two chapters\n');
    const folder = makeFolder({ [A]: HARBOR, [B]: allowed });
    expect(await folder.check()).toMatchObject({ found: [], aside: [`${B} duplicate-alliance-name waiver`] });
    expect((await folder.check([B])).found).toEqual([]);
    expect((await folder.check(['--stdin-name', B], { stdin: allowed })).found).toEqual([]);
    folder.write({ [A]: FAULT });
    expect((await folder.check()).found).toEqual([`${A}:3:10 not-a-date!`]);
    rmSync(join(folder.cwd, A));
    expect((await folder.check()).found).toEqual([`${B}:2:43 waiver-unused`]);
  });

  it('can be known: by file, code and what is shared', async () => {
    const folder = both();
    await folder.run(['--grow-baseline', 'two chapters']);
    expect(folder.read('alliance-baseline.yaml')).toContain('id: name/HARBOR  neighbors');
    expect((await folder.check()).found).toEqual([]);
    for (const argv of [[B], [A], ['--update-baseline', B]]) expect((await folder.check(argv)).found).toEqual([]);
    folder.write({ [B]: SAME_NAME.replace('neighbors', 'workers'), [C]: file('Harbor workers', 'about: x\n') });
    expect((await folder.check()).found).toEqual([
      expect.stringContaining('baseline-stale'),
      `${C}:2:7 duplicate-alliance-name`,
    ]);
  });
});

describe('with a cache', () => {
  const CACHE = '.alliance-check-cache';
  it('a file that was not looked at again still counts, and what others decide is not kept', async () => {
    const folder = makeFolder({ [A]: HARBOR, [B]: file('Valley'), [C]: HEAD });
    const both = async () => {
      const cached = await folder.check(['--cache']);
      const { exit, stdout, stderr } = await folder.check();
      expect(cached).toMatchObject({ exit, stdout, stderr });
      return cached.found;
    };
    expect(await both()).toEqual([]);
    const cache = folder.read(CACHE);
    folder.write({ [B]: SAME_NAME });
    expect(await both()).toEqual([`${B}:2:7 duplicate-alliance-name`]);
    expect(folder.read(CACHE)).not.toContain('duplicate');
    folder.write({ [A]: file('Coast') });
    expect(await both()).toEqual([]);
    folder.write({ '0.alliance.yaml': SAME_NAME });
    expect(await both()).toEqual([`${B}:1:1 duplicate-file`]);
    rmSync(join(folder.cwd, '0.alliance.yaml'));
    folder.write({ [A]: HARBOR, [B]: file('Valley') });
    expect(await both()).toEqual([]);
    expect(folder.read(CACHE)).toBe(cache);
  });

  it('a waiver of what others decide is asked for in each run', async () => {
    const allowed = `${SAME_NAME}# alliance: allow-file duplicate-alliance-name -- two chapters\n`;
    const folder = makeFolder({ [A]: HARBOR, [B]: allowed });
    for (let run = 0; run < 2; run++) expect((await folder.check(['--cache'])).found).toEqual([]);
    expect((await folder.check(['--cache', B])).found).toEqual([]);
    rmSync(join(folder.cwd, A));
    for (let run = 0; run < 2; run++)
      expect((await folder.check(['--cache'])).found).toEqual([`${B}:4:24 waiver-unused`]);
  });
});
