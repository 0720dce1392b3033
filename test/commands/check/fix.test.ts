/** Mending by a check: what is safe, in place, with every comment kept, and shown first where that is asked for. */
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAULT, HEAD, halfway, makeFolder, more, WARNING } from './folder.ts';

const { refusing } = vi.hoisted(() => ({ refusing: { now: null as RegExp | null } }));
afterEach(() => {
  refusing.now = null;
});

// What a file without permission says to everybody but root.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    accessSync(path: string, mode?: number) {
      if (refusing.now?.test(path)) throw Object.assign(new Error('EACCES: refused'), { code: 'EACCES' });
      real.accessSync(path, mode);
    },
  };
});

const BROKEN = `# ours\nversion: 1\nname: Harbor # the old name\nfuonded: 2021\nassessments:\n  - id: spring\n    date: 14 May 2026 # a Thursday\n`;
const LINE_WANTED = 'version: 1\nrules: {schema-line-missing: warning}\n';
const MENDED = `# ours\nversion: 1\nname: Harbor # the old name\nfounded: 2021\nassessments:\n  - id: spring\n    date: 2026-05-14 # a Thursday\n`;

describe('--fix', () => {
  it('mends what is safe, keeps every comment, and tells what is left', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN, 'b.alliance.yaml': FAULT, 'c.alliance.yaml': HEAD });
    const before = statSync(join(folder.cwd, 'c.alliance.yaml')).mtimeMs;
    const faulty = folder.read('b.alliance.yaml');
    const { exit, found, stderr } = await folder.check(['--fix']);
    expect({ exit, found }).toEqual({ exit: 1, found: ['b.alliance.yaml:3:10 not-a-date!'] });
    expect(stderr).toBe(
      `a.alliance.yaml:4  fuonded: → founded:\na.alliance.yaml:7  14 May 2026 → 2026-05-14\n3 files checked: one fault, 0 warnings, in one file; one file mended\n${halfway('b.alliance.yaml')}${more('not-a-date')}`,
    );
    expect(folder.read('a.alliance.yaml')).toBe(MENDED);
    expect(folder.read('b.alliance.yaml')).toBe(faulty);
    expect(statSync(join(folder.cwd, 'c.alliance.yaml')).mtimeMs).toBe(before);
    expect(readdirSync(folder.cwd)).toHaveLength(3);
    expect((await folder.run(['--fix'])).stderr).not.toContain('file mended');
  });

  it('tells the first lines that it mends, and of more how many there are', async () => {
    const ids = Array.from({ length: 23 }, (_, n) => `a${n}`);
    const text = (date: string) =>
      `${HEAD}assessments:\n${ids.map((id) => `  - {id: ${id}, date: ${date}}\n`).join('')}`;
    const folder = makeFolder({ 'a.alliance.yaml': text('14 May 2026') });
    const told = (await folder.run(['--fix'])).stderr.split('\n').slice(0, 22);
    expect(folder.read('a.alliance.yaml')).toBe(text('2026-05-14'));
    expect(told[19]).toBe('a.alliance.yaml:23  14 May 2026 → 2026-05-14');
    expect(told[20]).toBe('and 3 more lines; git diff shows all of them');
    expect(told[21]).toContain('one file mended');
  });

  it('keeps lines of Windows, a byte order mark, the mode of a file, and a link', async () => {
    const windows = `\ufeff${BROKEN.replaceAll('\n', '\r\n')}`;
    const folder = makeFolder({ 'a.yaml': windows });
    chmodSync(join(folder.cwd, 'a.yaml'), 0o640);
    symlinkSync('a.yaml', join(folder.cwd, 'b.yaml'));
    expect((await folder.run(['--fix', 'b.yaml'])).exit).toBe(0);
    expect(folder.read('a.yaml')).toBe(`\ufeff${MENDED.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder.cwd, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder.cwd, 'b.yaml')).isSymbolicLink()).toBe(true);
  });

  it('leaves a file alone that is not UTF-8 or no YAML, byte for byte', async () => {
    const latin = Buffer.from(`${BROKEN}about: Coalici\u00f3n\n`, 'latin1');
    const folder = makeFolder({ 'a.yaml': latin, 'b.yaml': `${BROKEN}about: [\n` });
    expect((await folder.run(['--fix', 'a.yaml', 'b.yaml'])).exit).toBe(1);
    expect(Buffer.from(folder.read('a.yaml')).equals(Buffer.from(latin.toString('utf8')))).toBe(true);
    expect(folder.read('b.yaml')).toBe(`${BROKEN}about: [\n`);
  });

  it('mends no file in the name of a text on standard input', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD });
    const { exit, stderr } = await folder.run(['--fix', '--stdin-name', 'a.alliance.yaml'], { stdin: BROKEN });
    expect(exit).toBe(2);
    expect(stderr).toContain('--stdin-name');
    expect(folder.read('a.alliance.yaml')).toBe(HEAD);
  });

  it('goes with a cache and with a baseline', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN });
    expect((await folder.check(['--cache'])).exit).toBe(1);
    expect((await folder.check(['--cache', '--fix'])).exit).toBe(0);
    expect((await folder.check(['--cache'])).exit).toBe(0);
    folder.write({ 'a.alliance.yaml': `${BROKEN}profile: {structure: {form: odd}}\n` });
    expect((await folder.check(['--fix', '--grow-baseline', 'known'])).exit).toBe(0);
    expect(folder.read('alliance-baseline.yaml').match(/code: .*/g)).toEqual(['code: wrong-value']);
  });
});

describe('what --fix can mend', () => {
  const lastLine = async (argv: string[], files: Record<string, string>) =>
    (await makeFolder(files).run(argv)).stderr.split('\n')[0];
  const counted = /; (?:one|\d+) can be mended by --fix \((?:it is|they are) marked\)$/;

  it.each([
    ['several in a file that loads or not', { 'a.alliance.yaml': BROKEN, 'b.alliance.yaml': FAULT }, '2 can be mended'],
    ['one', { 'a.alliance.yaml': BROKEN.replace('fuonded', 'founded') }, 'one can be mended'],
    ['a blank that is no space', { 'a.alliance.yaml': `${HEAD}about:\u00a0x\n` }, 'one can be mended'],
    ['a warning', { 'a.alliance.yaml': HEAD, 'alliance.config.yaml': LINE_WANTED }, 'one can be mended'],
  ])('is counted for people: %s', async (_, files, words) => {
    expect(await lastLine([], files)).toMatch(counted);
    expect(await lastLine([], files)).toContain(`; ${words} by --fix`);
  });

  it.each([
    ['nothing', { 'a.alliance.yaml': FAULT }],
    ['a second spelling of what is there', { 'a.alliance.yaml': `${HEAD}founded: 2020\nfuonded: 2021\n` }],
    ['two spellings of one key', { 'a.alliance.yaml': `${HEAD}fuonded: 2021\nfonded: 2021\n` }],
    ['what is no YAML', { 'a.alliance.yaml': `${BROKEN}about: [\n` }],
    [
      'what the file sets aside',
      {
        'a.alliance.yaml': `# alliance: allow-file schema-line-missing -- x\n${HEAD}`,
        'alliance.config.yaml': LINE_WANTED,
      },
    ],
  ])('is not %s', async (_, files) => {
    expect(await lastLine([], files)).not.toContain('--fix');
    expect(await lastLine(['--fix'], files)).not.toContain('mended');
  });

  it.each([['-f', 'json'], ['-f', 'github'], ['--fix'], ['--dry-run']])(
    'is not told where nobody reads it, or it is done: %s %s',
    async (...argv) => {
      expect(await lastLine(argv, { 'a.alliance.yaml': BROKEN })).not.toContain('--fix');
    },
  );

  it('is the same from a cache, and without what a baseline sets aside', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN });
    for (const _ of ['kept', 'taken']) expect((await folder.run(['--cache'])).stderr).toContain('; 2 can be mended by');
    await folder.run(['--grow-baseline', 'known']);
    expect((await folder.run()).stderr).not.toContain('--fix');
  });
});

describe('--fix where a file cannot be written', () => {
  it('tells so at that file, with what is found in it, and mends the others', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN, 'b.alliance.yaml': BROKEN, 'c.alliance.yaml': FAULT });
    refusing.now = /a\.alliance\.yaml/;
    const { exit, found, stderr } = await folder.check(['--fix', '-o', 'sarif=report.sarif']);
    expect({ exit, found }).toEqual({
      exit: 2,
      found: [
        'a.alliance.yaml unwritable!',
        'a.alliance.yaml:4:1 unknown-key!',
        'a.alliance.yaml:7:11 not-a-date!',
        'c.alliance.yaml:3:10 not-a-date!',
      ],
    });
    expect(stderr).toContain(
      '3 files checked: 3 faults, 0 warnings, in 2 files; one file mended; one file could not be',
    );
    expect([folder.read('a.alliance.yaml'), folder.read('b.alliance.yaml')]).toEqual([BROKEN, MENDED]);
    expect(folder.read('report.sarif')).toContain('cannot write a.alliance.yaml: permission is missing');
    expect(folder.read('report.sarif')).toContain('"executionSuccessful": false');
    expect(readdirSync(folder.cwd)).toHaveLength(4);
  });

  it('exits with 2 where nothing else is wrong', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': `# alliance: allow-file schema-line-missing -- x\n${BROKEN}` });
    refusing.now = /a\.alliance\.yaml/;
    const { exit, stdout } = await folder.run(['--fix']);
    expect(exit).toBe(2);
    expect(stdout).toContain('unwritable');
  });
});

describe('what is set aside', () => {
  it('is left as it is by --fix, where the file itself says so', async () => {
    const config = { 'alliance.config.yaml': 'version: 1\nrules: {schema-line-missing: warning}\n' };
    const other = HEAD.replace('Harbor', 'Bay');
    const waiver = `# alliance: allow-file schema-line-missing -- no editor\n${HEAD}`;
    const folder = makeFolder({ ...config, 'a.alliance.yaml': waiver, 'b.alliance.yaml': other });
    const { exit, found, aside } = await folder.check(['--fix']);
    expect({ exit, found, aside }).toEqual({
      exit: 0,
      found: [],
      aside: ['a.alliance.yaml schema-line-missing waiver'],
    });
    expect(folder.read('a.alliance.yaml')).toBe(waiver);
    expect(folder.read('b.alliance.yaml')).toMatch(/^# yaml-language-server: /);
  });
});

describe('--dry-run', () => {
  it('shows the change as a diff, and changes nothing', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN, 'b.alliance.yaml': FAULT });
    const { exit, stdout, stderr } = await folder.run(['--fix', '--dry-run']);
    expect(stdout).toBe(
      [
        '--- a/a.alliance.yaml',
        '+++ b/a.alliance.yaml',
        '@@ -1,7 +1,7 @@',
        ' # ours',
        ' version: 1',
        ' name: Harbor # the old name',
        '-fuonded: 2021',
        '+founded: 2021',
        ' assessments:',
        '   - id: spring',
        '-    date: 14 May 2026 # a Thursday',
        '+    date: 2026-05-14 # a Thursday',
        '',
      ].join('\n'),
    );
    const [count] = stderr.split('\n');
    expect(count).toBe(
      '2 files checked: 3 faults, 0 warnings, in 2 files; one file would be mended; nothing was changed',
    );
    expect(exit).toBe(1);
    expect(folder.read('a.alliance.yaml')).toBe(BROKEN);
    expect(readdirSync(folder.cwd)).toHaveLength(2);
  });

  it('exits with 0 only where there is nothing to mend and nothing wrong', async () => {
    const line = '# yaml-language-server: $schema=./alliance.schema.json\n';
    const config = { 'alliance.config.yaml': 'version: 1\nrules: {schema-line-missing: warning}\n' };
    const exits = async (text: string, ...argv: string[]) =>
      (await makeFolder({ ...config, 'a.alliance.yaml': text }).run(['--fix', '--dry-run', ...argv])).exit;
    expect(await exits(line + HEAD)).toBe(0);
    expect(await exits(HEAD)).toBe(1);
    expect(await exits(line + FAULT)).toBe(1);
    expect(await exits(line + WARNING)).toBe(0);
    expect(await exits(line + WARNING, '--max-warnings', '0')).toBe(1);
  });

  it('says so where there is nothing to mend, and exits with 2 where a file cannot be read', async () => {
    const folder = makeFolder({ 'b.alliance.yaml': FAULT });
    const { exit, stdout, stderr } = await folder.run(['--dry-run', '.', 'gone.yaml']);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('gone.yaml  unreadable');
    expect(stderr).toContain('one file could not be read; 0 files would be mended; nothing was changed');
  });

  it('writes reports of the files as they are', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN });
    const { stdout } = await folder.run(['--fix', '--dry-run', '-o', 'text=found.txt']);
    expect(stdout).toMatch(/^--- a/);
    expect(folder.read('found.txt')).toBe((await folder.run()).stdout);
    expect(folder.read('a.alliance.yaml')).toBe(BROKEN);
  });

  it('goes by a baseline, and changes none', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    await folder.run(['--grow-baseline', 'known']);
    const before = folder.read('alliance-baseline.yaml');
    expect((await folder.run(['--dry-run'])).exit).toBe(0);
    folder.write({ 'a.alliance.yaml': HEAD });
    expect((await folder.run(['--dry-run'])).stderr).toContain('one warning');
    expect(folder.read('alliance-baseline.yaml')).toBe(before);
  });

  it.each([
    [['-f', 'json'], '--output json=findings.json'],
    [['--format', 'text'], '--output text=findings.txt'],
    [['--update-baseline'], '--update-baseline would change the baseline'],
    [['--grow-baseline', 'known'], '--grow-baseline would change the baseline'],
  ])('is refused with %j, before any file is read', async (argv, why) => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN });
    const { exit, stdout, stderr } = await folder.run(['--fix', '--dry-run', ...argv]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(why);
    expect(readdirSync(folder.cwd)).toEqual(['a.alliance.yaml']);
  });

  it('shows what would act on a terminal as a sign there, and as it is anywhere else', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': `${BROKEN}about: "a\tb\ufeff\u2028" # \t x\n` });
    const tty = await folder.run(['--dry-run'], { isTTY: { stdout: true }, env: { NO_COLOR: '1' } });
    expect(tty.stdout).toMatch(/^\+\+\+ b/m);
    expect(tty.stdout).not.toMatch(/[\t\ufeff\u2028]/);
    expect((await folder.run(['--dry-run'])).stdout).toContain('a\tb\ufeff\u2028" # \t x\n');
  });
});
