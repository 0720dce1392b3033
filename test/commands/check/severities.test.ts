/** Severities of what is no rule: what loading finds, waivers and the baseline, as a configuration chooses them. */
import { describe, expect, it } from 'vitest';
import { HEAD, makeFolder, WARNING } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const FILE = 'a.alliance.yaml';
const KNOWN = 'alliance-baseline.yaml';
const choosing = (code: string, severity: string) => `version: 1\nrules: {${code}: ${severity}}\n`;
const entry = (file: string, code: string, more = '') =>
  `version: 1\nfindings:\n  - {file: ${file}, code: ${code}, reason: Known${more}}\n`;
const held = `${HEAD}members: [A, C]\nassessments:\n  - id: one\n    date: 2026-05-01\n    answers:\n`;
const note = (comment: string) => `${HEAD}about: a # alliance: ${comment}\n`;

const cases: [code: string, files: Record<string, string>, place: string, own: 'warning' | 'error'][] = [
  ['anchor-not-member', { [FILE]: WARNING }, `${FILE}:4:33`, 'warning'],
  ['holder-not-member', { [FILE]: `${held}      safe-space: {level: 2, held-by: B}\n` }, `${FILE}:8:39`, 'warning'],
  ['waiver-unused', { [FILE]: note('allow round-stale -- soon') }, `${FILE}:3:28`, 'warning'],
  [
    'waiver-without-reason',
    {
      [FILE]: `${WARNING.trimEnd()} # alliance: allow anchor-not-member\n`,
      [KNOWN]: entry(FILE, 'anchor-not-member', ', id: profile/structure/anchors/B'),
    },
    `${FILE}:4:38`,
    'error',
  ],
  ['waiver-unknown-code', { [FILE]: note('allow round-stael -- soon') }, `${FILE}:3:28`, 'error'],
  ['waiver-not-possible', { [FILE]: note('allow unknown-key -- soon') }, `${FILE}:3:28`, 'error'],
  ['waiver-not-understood', { [FILE]: note('alow round-stale -- soon') }, `${FILE}:3:10`, 'error'],
  ['baseline-stale', { [FILE]: HEAD, [KNOWN]: entry(FILE, 'round-stale') }, `${KNOWN}:3:5`, 'warning'],
  [
    'baseline-expired',
    {
      [FILE]: WARNING,
      [KNOWN]: entry(FILE, 'anchor-not-member', ', id: profile/structure/anchors/B, until: 2026-05-01'),
    },
    `${KNOWN}:3:5`,
    'warning',
  ],
];

describe('a severity is chosen', () => {
  it.each(cases)('for %s', async (code, files, place, own) => {
    const folder = makeFolder(files);
    const found = async () => {
      const { exit, found } = await folder.check();
      return { exit, told: found.filter((one) => one.replace('!', '').endsWith(` ${code}`)) };
    };
    const error = { exit: 1, told: [`${place} ${code}!`] };
    const warning = { exit: 0, told: [`${place} ${code}`] };
    expect(await found()).toEqual(own === 'error' ? error : warning);
    folder.write({ [CONFIG]: choosing(code, 'error') });
    expect(await found()).toEqual(error);
    folder.write({ [CONFIG]: choosing(code, 'warning') });
    expect(await found()).toEqual(warning);
    folder.write({ [CONFIG]: choosing(code, 'off') });
    expect(await found()).toEqual({ exit: 0, told: [] });
  });

  it('and with the rule off nobody asks for its waiver or its entry', async () => {
    const waived = WARNING.replace('[B]}}', '[B]}} # alliance: allow anchor-not-member -- joins in June');
    const folder = makeFolder({
      [FILE]: waived,
      'b.alliance.yaml': WARNING,
      [KNOWN]: entry('b.alliance.yaml', 'anchor-not-member', ', id: profile/structure/anchors/B'),
    });
    expect(await folder.check()).toMatchObject({ found: [], aside: [expect.any(String), expect.any(String)] });
    folder.write({ [CONFIG]: choosing('anchor-not-member', 'off') });
    expect(await folder.check()).toMatchObject({ found: [], aside: [] });
  });

  it('for a waiver, which neither another waiver nor a file allows itself', async () => {
    const folder = makeFolder({
      [FILE]: `${note('allow round-stale -- soon')}# alliance: allow-file waiver-unused -- no\n`,
    });
    expect((await folder.check()).found).toEqual([`${FILE}:3:28 waiver-unused`, `${FILE}:4:24 waiver-not-possible!`]);
  });

  it('and shown by --print-config, with where it stands', async () => {
    const folder = makeFolder({ [CONFIG]: choosing('waiver-unused', 'error') });
    const { stdout } = await folder.run(['--print-config']);
    expect(stdout).toContain('  waiver-unused: error # alliance.config.yaml:2\n');
    for (const own of ['anchor-not-member: warning', 'waiver-without-reason: error', 'baseline-stale: warning'])
      expect(stdout).toContain(`  ${own} # default\n`);
  });
});

describe('a severity that cannot be chosen is a fault that says why', () => {
  it.each([
    ['unknown-key', 'a file with such a fault cannot be used'],
    ['yaml-syntax', 'a file with such a fault cannot be used'],
    ['duplicate-round', 'a file with such a fault cannot be used'],
    ['config-unknown-rule', 'settings with such a fault are not used'],
    ['baseline-repeated', 'settings with such a fault are not used'],
    ['rubric-also-off', 'alliance rubric check has no severities'],
  ])('%s', async (code, why) => {
    const folder = makeFolder({ [FILE]: HEAD, [CONFIG]: choosing(code, 'off') });
    const { exit, stdout } = await folder.run();
    expect(exit).toBe(2);
    expect(stdout).toContain(`${CONFIG}:2:9  config-fixed-severity  "${code}" is `);
    expect(stdout).toContain(why);
    expect(stdout).toContain(code.startsWith('rubric') ? 'alliance rubric check' : 'alliance explain rules');
    folder.write({ [CONFIG]: folder.read(CONFIG).replace(/take out "(.*?)"/.exec(stdout)?.[1] ?? '', '') });
    expect((await folder.run()).exit).toBe(0);
  });
});
