/** Findings that are known: how a baseline begins, sets aside, shrinks and is held to its days. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FAULT, HEAD, halfway, makeFolder, WARNING } from './folder.ts';

const KNOWN = 'alliance-baseline.yaml';
const CONFIG = 'alliance.config.yaml';
const TWO = { 'a.alliance.yaml': FAULT, 'b.alliance.yaml': WARNING };
const grown = async () => {
  const folder = makeFolder({ ...TWO, [CONFIG]: `version: 1\nbaseline: ${KNOWN}\n`, [KNOWN]: 'version: 1\n' });
  await folder.run(['--grow-baseline', 'told in the spring']);
  return folder;
};
const counts = (removed: string, added: string) => `${KNOWN}: ${removed} taken out, ${added} put in\n`;

describe('a baseline that several runs write at one time', () => {
  it('has in the end what each of them put in, or took out', async () => {
    const files = Array.from({ length: 8 }, (_, n) => `f${n}.alliance.yaml`);
    const folder = makeFolder(Object.fromEntries(files.map((file) => [file, FAULT])));
    const check = (argv: readonly string[]) =>
      promisify(execFile)(process.execPath, [resolve('bin/alliance.js'), 'check', ...argv], { cwd: folder.cwd });
    await Promise.all(files.map((file) => check(['--grow-baseline', `known in ${file}`, file])));
    expect((await folder.check()).found).toEqual([]);
    for (const file of files.slice(0, 4)) folder.write({ [file]: HEAD });
    await Promise.all(files.slice(0, 4).map((file) => check(['--update-baseline', file])));
    expect([...folder.read(KNOWN).matchAll(/file: (f\d)/g)].map(([, name]) => name).sort()).toEqual([
      'f4',
      'f5',
      'f6',
      'f7',
    ]);
    expect(readdirSync(folder.cwd).sort()).toEqual([KNOWN, ...files]);
  });

  it('is refused where a run was broken off in the middle, with what to delete', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, [`.${KNOWN}.lock`]: '' });
    const { exit, stderr } = await folder.run(['--grow-baseline', 'known']);
    expect(exit).toBe(2);
    expect(stderr).toContain(`delete .${KNOWN}.lock first`);
    expect(existsSync(join(folder.cwd, KNOWN))).toBe(false);
  });
});

describe('a baseline', () => {
  it('begins with a reason, and sets aside what was found then, which stays countable', async () => {
    const folder = makeFolder({ ...TWO, 'below/c.alliance.yaml': HEAD, [CONFIG]: 'version: 1\nignore: []\n' });
    const begun = await folder.run(['--grow-baseline', 'told in the spring: "later"']);
    expect(begun).toEqual({
      exit: 0,
      stdout: '',
      stderr: `${counts('0 entries', '2 entries')}3 files checked, no new fault; 2 findings set aside\n${halfway('a.alliance.yaml')}`,
    });
    expect(folder.read(KNOWN)).toContain('reason: "told in the spring: \\"later\\""');
    const { exit, found, aside } = await folder.check(['--baseline', KNOWN]);
    expect({ exit, found }).toEqual({ exit: 0, found: [] });
    expect(aside).toEqual(['a.alliance.yaml not-a-date baseline', 'b.alliance.yaml anchor-not-member baseline']);
    expect((await folder.check()).found).toEqual([]);
    expect((await folder.check(['--no-baseline'])).found).toHaveLength(2);
    expect((await folder.check(['.', '../b.alliance.yaml'], { cwd: join(folder.cwd, 'below') })).found).toEqual([]);
  });

  it('is that of the configuration, named from its folder, unless another or none is asked for', async () => {
    const folder = await grown();
    folder.write({ 'region/c.alliance.yaml': WARNING, 'none.yaml': 'version: 1\nfindings: []\n' });
    expect((await folder.check()).found).toEqual(['region/c.alliance.yaml:4:33 anchor-not-member']);
    const below = { cwd: join(folder.cwd, 'region') };
    expect((await folder.check(['..'], below)).found).toEqual(
      ['c.alliance.yaml:4:33 anchor-not-member'].map((one) => `../region/${one}`),
    );
    expect((await folder.check(['--no-baseline'])).found).toHaveLength(3);
    expect((await folder.check(['--baseline', 'none.yaml'])).found).toHaveLength(3);
  });

  it('grows with a reason alone: otherwise what is new is told, refused and the file stays as it was', async () => {
    const folder = await grown();
    const before = folder.read(KNOWN);
    folder.write({ 'c.alliance.yaml': WARNING });
    const { exit, found, stderr } = await folder.check(['--update-baseline']);
    expect({ exit, found }).toEqual({ exit: 1, found: ['c.alliance.yaml:4:33 anchor-not-member'] });
    expect(stderr).toContain('one finding is not in the baseline; it grows only with --grow-baseline and a reason');
    expect(folder.read(KNOWN)).toBe(before);
    expect((await folder.check(['--grow-baseline', 'since autumn'])).exit).toBe(0);
    expect(folder.read(KNOWN)).toContain('since autumn');
    expect((await folder.check()).found).toEqual([]);
  });

  it.each([[''], ['  ']])('does not grow for a reason of nothing: "%s"', async (reason) => {
    const folder = makeFolder(TWO);
    const { exit, stderr } = await folder.run(['--grow-baseline', reason]);
    expect(exit).toBe(2);
    expect(stderr).toContain('--grow-baseline says no reason');
    expect(existsSync(join(folder.cwd, KNOWN))).toBe(false);
  });

  it('names entries that nothing matches any more, and shrinks freely', async () => {
    const folder = await grown();
    folder.write({ 'a.alliance.yaml': HEAD });
    const { exit, found } = await folder.check();
    expect({ exit, found }).toEqual({
      exit: 0,
      found: [expect.stringMatching(/^alliance-baseline\.yaml:\d+:\d+ baseline-stale$/)],
    });
    const { stderr } = await folder.run(['--update-baseline']);
    expect(stderr).toBe(`${counts('one entry', '0 entries')}2 files checked, no fault; one finding set aside\n`);
    expect(folder.read(KNOWN)).not.toContain('a.alliance.yaml');
    expect((await folder.check()).found).toEqual([]);
  });

  it('is not mended by one more of what it stands for: the entry stays, and tells what was added', async () => {
    const round = `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      safe-space: 3\n`;
    const folder = makeFolder({ 'a.alliance.yaml': round });
    await folder.run(['--grow-baseline', 'the minutes are with the host']);
    folder.write({ 'a.alliance.yaml': `${round}      news-flows-back: 3\n` });
    const { found } = await folder.check(['--update-baseline']);
    expect(found).toContainEqual(expect.stringContaining('baseline-too-narrow'));
    expect(folder.read(KNOWN)).toContain('answers/safe-space');
    const { found: left } = await folder.check(['--grow-baseline', 'these as well']);
    expect(left).toEqual([]);
    expect(folder.read(KNOWN).match(/code: level-3-without-evidence/g)).toHaveLength(1);
  });

  it('names entries of a file that is gone, and of no file that was only not asked for', async () => {
    const folder = await grown();
    expect((await folder.check(['b.alliance.yaml'])).found).toEqual([]);
    rmSync(join(folder.cwd, 'a.alliance.yaml'));
    expect((await folder.check()).found).toEqual([expect.stringContaining('baseline-stale')]);
    await folder.run(['--update-baseline']);
    expect(folder.read(KNOWN)).not.toContain('a.alliance.yaml');
  });

  it('names no entry of a rule that is off, and of no file that does not load', async () => {
    const folder = await grown();
    folder.write({ 'b.alliance.yaml': `${WARNING}founded: soon\n` });
    expect((await folder.check()).found).toEqual(['b.alliance.yaml:5:10 not-a-date!']);
    const other = makeFolder({
      'a.alliance.yaml': HEAD,
      [KNOWN]: 'version: 1\nfindings: [{file: a.alliance.yaml, code: round-stale, reason: known}]\n',
    });
    const stale = async () => (await other.check(['--baseline', KNOWN])).found;
    expect(await stale()).toEqual([`${KNOWN}:2:12 baseline-stale`]);
    other.write({ [CONFIG]: 'version: 1\nrules: {round-stale: off}\n' });
    expect(await stale()).toEqual([]);
  });

  it('names no entry of a rule that waits for a date until it is mended', async () => {
    const round = (id: string) => `${HEAD}assessments:\n  - {id: ${id}, date: 2019-05-14, state: closed}\n`;
    const folder = makeFolder({ 'a.alliance.yaml': round('spring-2019') });
    await folder.run(['--grow-baseline', 'known']);
    const before = folder.read('alliance-baseline.yaml');
    expect(before).toContain('code: round-stale');
    folder.write({ 'a.alliance.yaml': round('spring-2024') });
    expect((await folder.check()).found.join()).not.toContain('baseline-stale');
    await folder.run(['--update-baseline']);
    expect(folder.read('alliance-baseline.yaml')).toBe(before);
  });

  it('names entries of faults that are mended beside others, but for what these may hide', async () => {
    const round = (answers: string) =>
      `${HEAD}assessments:\n  - id: spring\n    date: 2026-05-14\n    answers: ${answers}\n`;
    const folder = makeFolder({ 'a.alliance.yaml': `${round('{safe-spacez: 2}')}founded: soon\n` });
    await folder.run(['--grow-baseline', 'known']);
    expect(folder.read(KNOWN)).toContain('code: unknown-criterion');
    folder.write({ 'a.alliance.yaml': `${round('{safe-space: 2}')}founded: soon\n` });
    expect((await folder.check()).found).toEqual([`${KNOWN}:9:5 baseline-stale`]);
    folder.write({ 'a.alliance.yaml': `${round('[safe-space]')}founded: soon\n` });
    expect((await folder.check()).found).not.toContainEqual(expect.stringContaining('baseline-stale'));
    folder.write({ 'a.alliance.yaml': `${HEAD}about: [\n` });
    expect((await folder.check()).found).not.toContainEqual(expect.stringContaining('baseline-stale'));
    folder.write({ 'a.alliance.yaml': `${round('{safe-space: 2}')}founded: soon\n` });
    expect((await folder.run(['--update-baseline'])).stderr).toContain(counts('one entry', '0 entries'));
  });

  it('tells what was set aside again after its last day', async () => {
    const folder = await grown();
    folder.write({ [KNOWN]: folder.read(KNOWN).replaceAll(/( +)reason: .*/g, '$&\n$1until: 2026-05-31') });
    expect((await folder.check([], { day: '2026-05-31' })).found).toEqual([]);
    const { exit, found } = await folder.check([], { day: '2026-06-01' });
    expect(exit).toBe(1);
    expect(found.filter((one) => !one.startsWith(KNOWN))).toEqual([
      'a.alliance.yaml:3:10 not-a-date!',
      'b.alliance.yaml:4:33 anchor-not-member',
    ]);
    expect(found.filter((one) => one.includes('baseline-expired'))).toHaveLength(2);
  });

  it('goes by what a finding is about, not by its line', async () => {
    const folder = await grown();
    folder.write({
      'a.alliance.yaml': `# moved\n\nversion: 1\nabout: More lines.\nname: Harbor\n\nfounded:   soon\n`,
      'b.alliance.yaml': `${HEAD}profile:\n  structure:\n    anchors: [A, B]\nmembers: [C, A]\n`,
    });
    expect((await folder.check()).found).toEqual([]);
  });

  it('sets aside one of two faults, and the other of the same kind is told', async () => {
    const folder = await grown();
    folder.write({ 'b.alliance.yaml': `${HEAD}members: [A, C]\nprofile: {structure: {anchors: [D, B]}}\n` });
    const { found, aside } = await folder.check();
    expect(found).toEqual(['b.alliance.yaml:4:33 anchor-not-member']);
    expect(aside).toContain('b.alliance.yaml anchor-not-member baseline');
  });

  it('sets aside every fault of one identity, each counted', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': `${HEAD}members: [A, C]\nprofile: {structure: {anchors: [B, B]}}\n`,
    });
    await folder.run(['--grow-baseline', 'known']);
    const { found, aside } = await folder.check(['--baseline', KNOWN]);
    expect(found).toEqual([]);
    expect(aside.filter((one) => one.includes('anchor-not-member')).length).toBeGreaterThanOrEqual(2);
  });

  it('never hides a file that cannot be read as text, as YAML or at all', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': `${HEAD}about: [\n`, 'b.alliance.yaml': Buffer.from([0xff, 0xfe]) });
    const { stderr } = await folder.run(['--grow-baseline', 'known', '.', 'gone.yaml']);
    expect(stderr).toContain('3 findings cannot be set aside');
    const text = existsSync(join(folder.cwd, KNOWN)) ? folder.read(KNOWN) : 'version: 1\n';
    expect(text).not.toContain('code:');
    const { exit, aside } = await folder.check(['.', 'gone.yaml']);
    expect({ exit, aside }).toEqual({ exit: 2, aside: [] });
  });
});

describe('a baseline that cannot be used', () => {
  it('is told with every fault at its place, and no file is reported', async () => {
    const folder = makeFolder({
      ...TWO,
      'known.yaml':
        'version: 1\nfindings:\n  - {file: a.alliance.yaml, code: not-a-date}\n  - {fiel: b, code: x, reason: y}\n',
    });
    const { exit, stdout, stderr } = await folder.run(['--baseline', 'known.yaml']);
    expect(exit).toBe(2);
    expect(stdout).toContain('known.yaml:3:5  baseline-without-reason');
    expect(stdout).toContain('known.yaml:4:6  unknown-key');
    expect(stdout).not.toContain('a.alliance.yaml:');
    expect(stderr).toContain('the baseline known.yaml cannot be used: ');
  });

  it('because it is not there is told, unless it is to be begun', async () => {
    const folder = makeFolder(TWO);
    const { exit, stderr } = await folder.run(['--baseline', 'gone.yaml']);
    expect(exit).toBe(2);
    expect(stderr).toContain('cannot read gone.yaml');
    expect((await folder.run(['--baseline', 'gone.yaml', '--grow-baseline', 'known'])).exit).toBe(0);
    expect(folder.read('gone.yaml')).toContain('not-a-date');
  });

  it('because an entry names a file in another way is none: it is known all the same', async () => {
    const folder = await grown();
    const text = folder.read(KNOWN);
    folder.write({
      [KNOWN]: text.replace('file: a', `file: ./a`).replace('file: b', `file: ${join(folder.cwd, 'b')}`),
    });
    expect(await folder.check()).toMatchObject({ found: [], aside: [expect.any(String), expect.any(String)] });
    expect((await folder.run(['--update-baseline'])).stderr).toContain(counts('0 entries', '0 entries'));
  });

  it('because of what never was in force is told, whether or not the file loads', async () => {
    const entry = (code: string) => `  - {file: a.alliance.yaml, code: ${code}, reason: Known}\n`;
    const folder = makeFolder({
      'a.alliance.yaml': 'version: [\n',
      [KNOWN]: `version: 1\nfindings:\n${entry('yaml-syntax')}${entry('round-stail')}${entry('round-stale')}`,
    });
    expect(await folder.check()).toMatchObject({
      exit: 1,
      found: [
        expect.stringContaining('yaml-syntax!'),
        `${KNOWN}:3:5 baseline-not-possible`,
        `${KNOWN}:4:5 baseline-unknown-code`,
      ],
    });
    await folder.run(['--update-baseline']);
    expect(folder.read(KNOWN)).toBe(`version: 1\nfindings:\n${entry('round-stale')}`);
  });

  it('because it would be too large to be read again is told before it is written', async () => {
    const members = Array.from({ length: 200 }, (_, n) => `"${'Long name '.repeat(19)}${n}"`);
    const folder = makeFolder({ 'a.alliance.yaml': `${HEAD}members: [A, B]\n` });
    for (let n = 0; n < 45; n++)
      folder.write({
        [`${n}.alliance.yaml`]: `${HEAD}members: [A, B]\nprofile: {structure: {anchors: [${members.join(', ')}]}}\n`,
      });
    const { exit, stderr } = await folder.run(['--grow-baseline', 'known']);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${KNOWN} would hold more than can be read again`);
    expect(existsSync(join(folder.cwd, KNOWN))).toBe(false);
  });

  it('because its folder is not there is told before anything is lost', async () => {
    const folder = makeFolder(TWO);
    const { exit, stderr } = await folder.run(['--baseline', 'no/known.yaml', '--grow-baseline', 'known']);
    expect(exit).toBe(2);
    expect(stderr).toContain('no/known.yaml');
  });
});
