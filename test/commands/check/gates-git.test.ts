/** The promise not to fall since a revision, in a real repository, with the names of files that people and others choose. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { allianceOf } from './alliance.ts';
import { type Folder, makeFolder } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const since = (revision: string) =>
  `version: 1\nfiles: ["**/*.yaml"]\ngates:\n  - {name: Hold, roles: [cement], largest-fall: {points: 10, since: {revision: "${revision}"}}}\n`;
const high = allianceOf({ cement: 3 });
const low = allianceOf({ cement: 2 });
const long = `${high}    note: ${'What we talked about in the room. '.repeat(60)}\n`;
const fallen = long.replace(': 3\n', ': 0\n').replace('Harbor', 'Hills');
const strict = since('then').replace('points: 10', 'points: 0');

function git(folder: Folder, ...argv: string[]): void {
  const env = { PATH: process.env.PATH, HOME: folder.cwd, GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...argv], { cwd: folder.cwd, env, stdio: 'ignore' });
}

/** A repository with these files, committed and tagged `then`. */
function repository(files: Record<string, string>): Folder {
  const folder = makeFolder({ [CONFIG]: since('then'), ...files });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'then');
  git(folder, 'tag', 'then');
  return folder;
}

/** Where the configuration names a revision that can't be read. */
const LOST = `${CONFIG}:4:80 gate-without-revision!`;
const promises = (found: readonly string[]) => found.filter((one) => one.includes(' gate-'));

describe('a fall since a revision', () => {
  it('is told with both scores and the revision; a file that is as it was, new or better is fine', async () => {
    const folder = repository({ 'a.yaml': high, 'b.yaml': low, 'c.yaml': low });
    folder.write({ 'a.yaml': low, 'c.yaml': high, 'new.yaml': low });
    const { exit, found, report } = await folder.check();
    expect({ exit, found: promises(found) }).toEqual({ exit: 1, found: ['a.yaml:7:9 gate-fall!'] });
    expect(report?.files[0]?.diagnostics.find(({ code }) => code === 'gate-fall')?.message).toBe(
      'Harbor fell from 75 to 50 in Cement since the revision "then"; the gate "Hold" allows 10 points',
    );
    git(folder, 'commit', '--quiet', '--all', '--message', 'now');
    folder.write({ [CONFIG]: since('HEAD') });
    expect(promises((await folder.check()).found)).toEqual([]);
    folder.write({ [CONFIG]: since('HEAD~1') });
    expect(promises((await folder.check()).found)).toEqual(['a.yaml:7:9 gate-fall!']);
  });

  it.each([
    ['with blanks', 'our own alliance.yaml'],
    ['with a blank at the end of a folder', 'own /a.yaml'],
    ['with accents', 'Coalición-ñandú.yaml'],
    ['with a leading dash', '-rf.yaml'],
    ['with a command', '$(touch x).yaml'],
    ['with quotes', `"it's".yaml`],
    ['with a colon', 'then:a.yaml'],
    ['that looks like an answer of git', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391 blob 5.yaml'],
    ['with a backslash', 'a\\nb.yaml'],
    ['with globs', 'a[b]{c}!.yaml'],
    ['with an emoji', '🌊.yaml'],
    ['with a line break', 'a\nb.yaml'],
  ])('is seen in a file %s', async (_, name) => {
    const folder = repository({ [name]: high, 'z.yaml': high });
    folder.write({ [name]: low, 'z.yaml': low });
    const { found } = await folder.check();
    expect(promises(found).sort()).toEqual([`${name}:7:9 gate-fall!`, 'z.yaml:7:9 gate-fall!'].sort());
    expect(existsSync(join(folder.cwd, 'x'))).toBe(false);
  });

  it('is seen under whichever name a file is told by', async () => {
    const folder = repository({ 'region/a.yaml': high });
    folder.write({ 'region/a.yaml': low });
    mkdirSync(join(folder.cwd, 'other'));
    const told = async (path: string, below: string) =>
      promises((await folder.check([path], { cwd: join(folder.cwd, below) })).found).length;
    expect(await told('region/a.yaml', '')).toBe(1);
    expect(await told('./region/../region/a.yaml', '')).toBe(1);
    expect(await told('a.yaml', 'region')).toBe(1);
    expect(await told('../region/a.yaml', 'other')).toBe(1);
    expect(await told(join(folder.cwd, 'region/a.yaml'), '')).toBe(1);
    expect(await told(join(folder.cwd, 'region/a.yaml'), 'other')).toBe(1);
  });

  it('holds up nobody who mends a file that did not load then', async () => {
    const folder = repository({ 'a.yaml': `${high}founded: soon\n` });
    folder.write({ 'a.yaml': low });
    expect(await folder.check()).toMatchObject({ exit: 0 });
  });

  it('of a file in no repository cannot be judged, and that of the others is', async () => {
    const folder = repository({ 'a.yaml': high });
    const other = makeFolder({ 'b.yaml': low });
    folder.write({ 'a.yaml': low });
    const { exit, found, stderr } = await folder.check(['a.yaml', join(other.cwd, 'b.yaml')]);
    expect({ exit, found: promises(found).sort() }).toEqual({
      exit: 1,
      found: ['a.yaml:7:9 gate-fall!', LOST],
    });
    const outside = join(other.cwd, 'b.yaml');
    expect(stderr).toContain(`what compares ${outside} with then cannot be judged`);
    expect((await folder.run(['a.yaml', outside])).stderr).toMatch(
      /^alliance: \S+b\.yaml is in no repository of git$/m,
    );
  });

  it('is seen behind a link, by the file that it leads to', async () => {
    const folder = repository({ 'kept/a.yml': high });
    symlinkSync('kept/a.yml', join(folder.cwd, 'l.yaml'));
    git(folder, 'add', 'l.yaml');
    git(folder, 'commit', '--quiet', '--message', 'link');
    git(folder, 'tag', '--force', 'then');
    expect(promises((await folder.check()).found)).toEqual([]);
    folder.write({ 'kept/a.yml': low });
    expect(promises((await folder.check()).found)).toEqual(['l.yaml:7:9 gate-fall!']);
  });

  it('is none where nothing changed, also beside a round that has only begun', async () => {
    const closed = { id: 'spring-2025', date: '2025-05-02', state: 'closed' as const, cement: 2 as const };
    const text = allianceOf(closed, { state: 'open', cement: 4 });
    const folder = repository({ 'a.yaml': text });
    expect(promises((await folder.check()).found)).toEqual([]);
    folder.write({ 'a.yaml': text.replaceAll(': 2\n', ': 1\n') });
    expect(promises((await folder.check()).found)).toEqual(['a.yaml:7:9 gate-fall!']);
  });

  it('is asked anew in each run, also with a cache', async () => {
    const folder = repository({ 'a.yaml': high });
    folder.write({ 'a.yaml': low, [CONFIG]: since('main') });
    expect(promises((await folder.check(['--cache'])).found)).toHaveLength(1);
    git(folder, 'commit', '--quiet', '--all', '--message', 'now');
    expect(promises((await folder.check(['--cache'])).found)).toEqual([]);
  });
});

describe('a file that has moved since a revision', () => {
  it('is compared with what it was under its former name', async () => {
    const folder = repository({ 'a.yaml': long, 'region/b c.yaml': high });
    folder.write({ [CONFIG]: strict });
    git(folder, 'mv', 'a.yaml', 'coalición.yaml');
    git(folder, 'mv', '--', 'region/b c.yaml', '-d.yaml');
    expect(promises((await folder.check()).found)).toEqual([]);
    folder.write({ 'coalición.yaml': fallen });
    const told = await folder.check();
    expect(promises(told.found)).toEqual(['coalición.yaml:7:9 gate-fall!']);
    expect(told.stdout).toContain(' The file was a.yaml then. To see it as it was: git show then:a.yaml ');
    git(folder, 'commit', '--quiet', '--all', '--message', 'now');
    expect(promises((await folder.check()).found)).toEqual(['coalición.yaml:7:9 gate-fall!']);
    mkdirSync(join(folder.cwd, 'region'), { recursive: true });
    const below = await folder.check(['../coalición.yaml'], { cwd: join(folder.cwd, 'region') });
    expect(promises(below.found)).toEqual(['../coalición.yaml:7:9 gate-fall!']);
  });

  it('is known by the name of its alliance, however much of it changed, also where git does not know it yet', async () => {
    const folder = repository({ 'a.yaml': high, 'other.yaml': high.replace('Harbor', 'Hills') });
    rmSync(join(folder.cwd, 'a.yaml'));
    folder.write({ 'b.yaml': low });
    const { found, stdout } = await folder.check();
    expect(promises(found)).toEqual(['b.yaml:7:9 gate-fall!']);
    expect(stdout).toContain(' The file was a.yaml then. ');
    folder.write({ 'b.yaml': low.replace('Harbor', 'Hills') });
    expect(promises((await folder.check()).found)).toEqual([]);
  });

  it('is another one where the former is still there', async () => {
    const folder = repository({ 'a.yaml': high });
    folder.write({ 'b.yaml': low });
    git(folder, 'add', 'b.yaml');
    expect(promises((await folder.check()).found)).toEqual([]);
  });
});

it('a fall of no part that is known is told with what has changed since', async () => {
  const { criteria } = await readCrossroads();
  const trust = criteria.filter(({ aspect }) => aspect === 'cement.trust').map(({ id }) => id);
  const withTrust = (answer: string) =>
    low.replace(/^( {6}([a-z-]+)): .*$/gm, (line, key, id) => (trust.includes(id) ? `${key}: ${answer}` : line));
  const folder = repository({ 'region/a.yaml': withTrust('4') });
  folder.write({ 'region/a.yaml': withTrust('{not-applicable: one organization}'), [CONFIG]: strict });
  for (const [cwd, file] of [
    [folder.cwd, 'region/a.yaml'],
    [join(folder.cwd, 'region'), 'a.yaml'],
    [tmpdir(), join(folder.cwd, 'region/a.yaml')],
  ] as const) {
    const { stdout } = await folder.run([file, '--config', join(folder.cwd, CONFIG)], { cwd });
    const [, command = ''] = /^ +(git .* diff .*|git diff .*)$/m.exec(stdout) ?? [];
    expect(execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' })).toContain(
      '\n+      safe-space: {not-applicable: one organization}\n',
    );
  }
});

/** What is printed to be typed, with `alliance` itself left out, run where it was printed. */
function type(cwd: string, stdout: string): string {
  const [, command = ''] = /^ +(git .*) \| alliance report -$/m.exec(stdout) ?? [];
  return execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
}

it('where to change a promise is told by the name of the configuration', async () => {
  const folder = repository({ 'a.yaml': high, 'ours/gates.yaml': since('nowhere').replace('cement', 'scale') });
  folder.write({ 'a.yaml': low, 'b.yaml': allianceOf() });
  rmSync(join(folder.cwd, CONFIG));
  const told = async (config: string) =>
    (await folder.run(['a.yaml', '--config', config])).stdout.replaceAll(/\s+/g, ' ');
  expect(await told('ours/gates.yaml')).toContain('ours/gates.yaml:4:79 gate-without-revision');
  folder.write({ 'ours/gates.yaml': since('then') });
  expect(await told('ours/gates.yaml')).toContain('until the gate is changed in ours/gates.yaml,');
  expect(await told('ours/gates.yaml')).not.toContain(CONFIG);
});

describe('the command that shows a file as it was', () => {
  it.each([
    ['under its name', 'region/a b.yaml', 'region/a b.yaml', ''],
    ['from below', 'region/a.yaml', 'a.yaml', 'region'],
    ['under its former name', 'now/$b.yaml', 'now/$b.yaml', ''],
  ])('finds it %s', async (_, file, path, below) => {
    const before = 'region/a.yaml';
    const folder = repository({ [file.startsWith('now') ? before : file]: long });
    folder.write({ [CONFIG]: strict });
    mkdirSync(join(folder.cwd, 'now'));
    if (file.startsWith('now')) git(folder, 'mv', before, file);
    folder.write({ [file]: fallen });
    const cwd = join(folder.cwd, below);
    const { stdout } = await folder.run([path], { cwd });
    expect(type(cwd, stdout)).toBe(long);
  });

  it('finds one that is known by the name of its alliance alone', async () => {
    const folder = repository({ 'a.yaml': high });
    rmSync(join(folder.cwd, 'a.yaml'));
    folder.write({ 'b.yaml': low });
    expect(type(folder.cwd, (await folder.run()).stdout)).toBe(high);
  });
});

describe('a file of another repository', () => {
  const fell = async (cwd: string, ...argv: string[]) => {
    const folder = makeFolder();
    const { stdout, stderr } = await folder.run(argv, { cwd });
    expect([stdout, stderr].join()).toContain('gate-fall');
    return stdout;
  };

  it('is compared with what it was there, wherever the check is started', async () => {
    const folder = repository({ 'region/a.yaml': high });
    folder.write({ 'region/a.yaml': low });
    for (const cwd of [repository({}).cwd, makeFolder().cwd]) {
      const stdout = await fell(cwd, '--config', join(folder.cwd, CONFIG), join(folder.cwd, 'region/a.yaml'));
      expect(type(cwd, stdout)).toBe(high);
    }
  });

  it('within this one is compared so too, also in a hook of this one', async () => {
    const folder = repository({ 'a.yaml': high });
    const inner = repository({ 'b.yaml': high });
    rmSync(join(inner.cwd, CONFIG));
    renameSync(inner.cwd, join(folder.cwd, 'inner'));
    folder.write({ 'inner/b.yaml': low });
    expect(type(folder.cwd, await fell(folder.cwd))).toBe(high);
    vi.stubEnv('GIT_DIR', join(folder.cwd, '.git'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(promises((await folder.check()).found)).toEqual(['inner/b.yaml:7:9 gate-fall!']);
  });

  it('that lacks the revision is told with its folder', async () => {
    const folder = repository({ 'a.yaml': high });
    const other = repository({ 'b.yaml': high });
    git(other, 'tag', '--delete', 'then');
    const { found, stderr } = await folder.check([join(other.cwd, 'b.yaml')]);
    expect(promises(found)).toEqual([LOST]);
    expect(stderr).toMatch(/^alliance: in \.\.\/\S+, what compares with then cannot be judged/m);
    const read = await folder.run([join(other.cwd, 'b.yaml')]);
    expect(read.stderr).toMatch(/^alliance: in \.\.\/\S+, git does not give the files of then$/m);
  });
});

describe('a revision that cannot be read', () => {
  it.each([['nowhere'], ['0123456789abcdef0123456789abcdef01234567'], ['then^{tree}']])(
    '%s is told once where it is named, with what helps, and the rest is checked',
    async (revision) => {
      const folder = repository({ 'a.yaml': high, 'b.yaml': low, 'c.yaml': `${high}founded: soon\n` });
      folder.write({ [CONFIG]: since(revision) });
      const { exit, found, stderr, report } = await folder.check();
      expect({ exit, found: promises(found) }).toEqual({
        exit: 1,
        found: [LOST],
      });
      expect(found).toContainEqual(expect.stringMatching(/^c\.yaml:\d+:\d+ not-a-date!$/));
      expect(stderr.split(`what compares with ${revision} cannot be judged`)).toHaveLength(2);
      expect(stderr.split('correct the name')).toHaveLength(2);
      expect(stderr).not.toContain('unshallow');
      const told = report?.files.flatMap(({ diagnostics }) => diagnostics).find(({ code }) => code.startsWith('gate-'));
      expect(told?.message).toContain('cannot be judged for 3 files');
      expect(told?.next).toContain('git branch --all');
      const read = await folder.run();
      expect(read.stdout).toContain('git branch --all');
      expect(read.stderr).not.toContain('correct the name');
      expect(read.stderr).not.toContain('cannot be judged');
      // Beside the finding there is nothing to say, but where git knows the name as something else.
      expect(read.stderr.includes(`git says of ${revision}: error: `)).toBe(revision === 'then^{tree}');
      expect(read.stderr.includes(revision)).toBe(revision === 'then^{tree}');
    },
  );

  it('because it is none is told of the configuration', async () => {
    const folder = repository({ 'a.yaml': high });
    folder.write({ [CONFIG]: since('then@{1 year ago}') });
    const { exit, stdout, stderr } = await folder.run();
    expect(exit).toBe(2);
    expect(stdout).toContain('config-not-a-revision');
    expect(stderr).toContain(`${CONFIG} cannot be used`);
  });

  it('beside one that can be takes nothing from it, and what helps is said once for two', async () => {
    const folder = repository({ 'a.yaml': high });
    const gate = (name: string) => since(name).split('gates:\n')[1]?.replace('Hold', name) ?? '';
    folder.write({ 'a.yaml': low, [CONFIG]: since('then') + gate('one') + gate('two') });
    const { found, stderr } = await folder.check();
    expect(promises(found).map((one) => one.split(' ')[1])).toEqual([
      'gate-fall!',
      'gate-without-revision!',
      'gate-without-revision!',
    ]);
    expect(stderr).toContain('what compares with one cannot be judged');
    expect(stderr).toContain('what compares with two cannot be judged');
  });

  it('because the history was cut short is told with how to fetch it', async () => {
    const folder = repository({ 'a.yaml': high });
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'now');
    const shallow = makeFolder();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${folder.cwd}`, 'clone');
    const cwd = join(shallow.cwd, 'clone');
    const { exit, found, report, stderr } = await shallow.check([], { cwd });
    expect({ exit, found: promises(found) }).toEqual({ exit: 1, found: [LOST] });
    const told = report?.files.flatMap(({ diagnostics }) => diagnostics).find(({ code }) => code.startsWith('gate-'));
    for (const words of ['git fetch --unshallow', 'fetch-depth: 0', 'GIT_DEPTH: 0']) {
      expect(told?.next).toContain(words);
      expect(stderr.split(words), words).toHaveLength(2);
    }
  });

  it('is other than one that is what is checked out, where nothing is compared, and which is said', async () => {
    const folder = repository({ 'a.yaml': high, 'b.yaml': high });
    const same = 'then is what is checked out, so 2 files were compared with themselves';
    const { exit, stderr } = await folder.check();
    expect(exit).toBe(0);
    expect(stderr).toContain(same);
    expect(stderr).toContain('HEAD~1');
    folder.write({ 'a.yaml': low });
    expect((await folder.check()).stderr).not.toContain(same);
    git(folder, 'commit', '--quiet', '--all', '--message', 'now');
    expect((await folder.check()).stderr).not.toContain('checked out');
  });

  it('is read once it is there, also with a cache', async () => {
    const folder = repository({ 'a.yaml': high });
    folder.write({ [CONFIG]: since('later') });
    expect(promises((await folder.check(['--cache'])).found)).toEqual([LOST]);
    git(folder, 'tag', 'later');
    expect(promises((await folder.check(['--cache'])).found)).toEqual([]);
  });

  it('because there is no repository is told with the words of git', async () => {
    const folder = repository({ 'a.yaml': high });
    rmSync(join(folder.cwd, '.git'), { recursive: true });
    const { exit, found, stderr } = await folder.check();
    expect({ exit, found: promises(found) }).toEqual({ exit: 1, found: [LOST] });
    expect(stderr).toMatch(/what compares with then cannot be judged: .*\. Git says: fatal: /);
    expect((await folder.run()).stderr).toMatch(/^alliance: git says of then: fatal: .*\n/);
  });

  it('because there is no git is told with what helps', async () => {
    const folder = repository({ 'a.yaml': high });
    vi.stubEnv('PATH', folder.cwd);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { exit, found, stderr } = await folder.check();
    expect({ exit, found: promises(found) }).toEqual({ exit: 1, found: [LOST] });
    expect(stderr).toContain('Install git');
    expect((await folder.run()).stderr).toContain('Install git');
  });

  it('is no matter where no promise names one for the files at hand', async () => {
    const folder = makeFolder({
      [CONFIG]: since('then').replace('roles:', 'files: [other.yaml], roles:'),
      'a.yaml': high,
    });
    expect((await folder.check()).exit).toBe(0);
  });
});
