import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/fake-io.ts';
import { halfway, more } from './check/folder.ts';

const HEAD = 'version: 1\nname: Harbor\n';
let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(cwd, 'region'));
  writeFileSync(join(cwd, 'good.alliance.yaml'), HEAD);
  writeFileSync(join(cwd, 'region/b.alliance.yaml'), `${HEAD}founded: soon\nnmae: x\n`);
  writeFileSync(join(cwd, 'region/a.alliance.yml'), `${HEAD}path: {current: fast}\n`);
  writeFileSync(join(cwd, 'region/latin.alliance.yaml'), Buffer.from(`${HEAD}about: Coalici\u00f3n\n`, 'latin1'));
  writeFileSync(join(cwd, 'warn.yaml'), `${HEAD}members: [A]\nprofile: {structure: {anchors: [B]}}\n`);
  writeFileSync(join(cwd, 'region/notes.yaml'), 'not: [an alliance');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const heads = (stdout: string) =>
  stdout.split('\n').flatMap((line) => /^(\S+) {2}(\S+)/.exec(line)?.slice(1).join(' ') ?? []);

describe('alliance check', () => {
  it('says on standard error that all is well, and nothing on standard output', async () => {
    expect(await run(['check', 'good.alliance.yaml'], { cwd })).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'one file checked, no fault\n',
    });
  });

  it('tells every fault of every file below a folder, in order, and exits with 1', async () => {
    const { exit, stdout, stderr } = await run(['check', 'region', 'good.alliance.yaml'], { cwd });
    expect(heads(stdout)).toEqual([
      'region/a.alliance.yml:3:17 wrong-value',
      'region/b.alliance.yaml:3:10 not-a-date',
      'region/b.alliance.yaml:4:1 unknown-key',
      'region/latin.alliance.yaml:3:15 not-utf8',
    ]);
    expect(stdout).not.toMatch(/\n\n\n/);
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: `4 files checked: 4 faults, 0 warnings, in 3 files\n${halfway('region/a.alliance.yml', 'region/b.alliance.yaml', 'region/latin.alliance.yaml')}${more('wrong-value')}`,
    });
  });

  it('takes globs, and each file once', async () => {
    const { exit, stdout } = await run(['check', '**/*.alliance.yml', 'region/a.alliance.yml'], { cwd });
    expect(exit).toBe(1);
    expect(heads(stdout)).toEqual(['region/a.alliance.yml:3:17 wrong-value']);
  });

  it('reads a list of files from standard input, or one file that is given a name', async () => {
    const listed = await run(['check', '-'], { cwd, stdin: 'region/a.alliance.yml\ngood.alliance.yaml\n' });
    expect(heads(listed.stdout)).toEqual(['region/a.alliance.yml:3:17 wrong-value']);
    const typed = await run(['check', '--stdin-name', 'new.yaml'], { cwd, stdin: `${HEAD}founded: soon\n` });
    expect(heads(typed.stdout)).toEqual(['new.yaml:3:10 not-a-date']);
    expect([listed.exit, typed.exit]).toEqual([1, 1]);
  });

  it('warns without failing', async () => {
    const { exit, stdout, stderr } = await run(['check', 'warn.yaml'], { cwd });
    expect(heads(stdout)).toEqual(['warn.yaml:3:1 not-two-organizations', 'warn.yaml:4:33 anchor-not-member']);
    const counted = 'one file checked: 0 faults, 2 warnings, in one file\n';
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: `${counted}${more('not-two-organizations')}` });
  });

  it('goes on after a path that cannot be read, and exits with 2', async () => {
    const { exit, stdout, stderr } = await run(['check', 'absent.yaml', 'region/a.alliance.yml'], { cwd });
    expect(heads(stdout)).toEqual(['absent.yaml unreadable', 'region/a.alliance.yml:3:17 wrong-value']);
    expect(stdout).toContain('cannot read absent.yaml: there is no such file or folder');
    expect(stderr).toBe(
      `one file checked: one fault, 0 warnings, in one file; one file could not be read\n${halfway('region/a.alliance.yml')}${more('wrong-value')}`,
    );
    expect(exit).toBe(2);
  });
});

describe('alliance schema', () => {
  it.each([
    [[], 'Alliance file'],
    [['assessment'], 'Assessment'],
    [['rubric'], 'Rubric'],
  ])('prints the schema for %j', async (names, title) => {
    const { exit, stdout, stderr } = await run(['schema', ...names]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title });
  });

  it('refuses another name', async () => {
    expect((await run(['schema', 'answers'])).exit).toBe(2);
  });
});
