/** Mending by a check: what is safe, in place, with every comment kept, and shown first where that is asked for. */
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT, HEAD, halfway, makeFolder } from './folder.ts';

const BROKEN = `# ours\nversion: 1\nname: Harbor # the old name\nfuonded: 2021\nassessments:\n  - id: spring\n    date: 14 May 2026 # a Thursday\n`;
const MENDED = `# ours\nversion: 1\nname: Harbor # the old name\nfounded: 2021\nassessments:\n  - id: spring\n    date: 2026-05-14 # a Thursday\n`;

describe('--fix', () => {
  it('mends what is safe, keeps every comment, and tells what is left', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': BROKEN, 'b.alliance.yaml': FAULT, 'c.alliance.yaml': HEAD });
    const before = statSync(join(folder.cwd, 'c.alliance.yaml')).mtimeMs;
    const faulty = folder.read('b.alliance.yaml');
    const { exit, found, stderr } = await folder.check(['--fix']);
    expect({ exit, found }).toEqual({ exit: 1, found: ['b.alliance.yaml:3:10 not-a-date!'] });
    expect(stderr).toBe(`3 files checked: one fault, 0 warnings, in one file; one file mended\n${halfway(1)}`);
    expect(folder.read('a.alliance.yaml')).toBe(MENDED);
    expect(folder.read('b.alliance.yaml')).toBe(faulty);
    expect(statSync(join(folder.cwd, 'c.alliance.yaml')).mtimeMs).toBe(before);
    expect(readdirSync(folder.cwd)).toHaveLength(3);
    expect((await folder.run(['--fix'])).stderr).not.toContain('file mended');
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
    expect(stderr).toBe('one file would be mended; nothing was changed\n');
    expect(exit).toBe(0);
    expect(folder.read('a.alliance.yaml')).toBe(BROKEN);
    expect(readdirSync(folder.cwd)).toHaveLength(2);
  });

  it('says so where there is nothing to mend, and exits with 2 where a file cannot be read', async () => {
    const folder = makeFolder({ 'b.alliance.yaml': FAULT });
    const { exit, stdout, stderr } = await folder.run(['--dry-run', '.', 'gone.yaml']);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('0 files would be mended; nothing was changed');
    expect(stderr).toContain('one file could not be read');
  });
});
