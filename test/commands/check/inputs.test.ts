/** Which files a check looks at, and what it says of those it can't find or read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checked, FAULT, HEAD, halfway, makeFolder, more, WARNING } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const names = ({ report }: Checked) => report?.files.map(({ file }) => file);
const many = () =>
  makeFolder({
    'a.alliance.yaml': HEAD,
    'b.yaml': HEAD,
    'region/c.alliance.yml': HEAD,
    'region/old/d.alliance.yaml': FAULT,
    'region/notes.yaml': 'not: [an alliance',
    '.hidden/e.alliance.yaml': FAULT,
    'node_modules/pack/f.alliance.yaml': FAULT,
  });

describe('without paths', () => {
  it('a check looks at the files of the configuration, or at all alliance files below', async () => {
    const folder = many();
    expect(names(await folder.check())).toEqual([
      'a.alliance.yaml',
      'region/c.alliance.yml',
      'region/old/d.alliance.yaml',
    ]);
    folder.write({
      [CONFIG]: 'version: 1\nfiles: ["*.yaml", "region/*.yml"]\nbaseline: known.yaml\n',
      'known.yaml': '',
    });
    expect(names(await folder.check())).toEqual(['a.alliance.yaml', 'b.yaml', 'region/c.alliance.yml']);
  });

  it('finding nothing is an error, unless allowed', async () => {
    const folder = makeFolder({ [CONFIG]: 'version: 1\nfiles: ["alliances/*.yaml"]\n' });
    const { exit, stdout, stderr } = await folder.run();
    expect(exit).toBe(2);
    expect(stdout).toContain(`${CONFIG}:2:9  glob-without-files  No file that is looked at is named like`);
    expect(stderr).toBe(`alliance: ${CONFIG} leaves no file to check\n  Where there may be none, add --allow-empty.\n`);
    expect((await makeFolder().run()).stderr).toContain('Start in another folder');
    expect(await folder.run(['--allow-empty'])).toMatchObject({ exit: 0, stdout: '' });
  });
});

describe('a configuration that leaves nothing to look at', () => {
  const FILES = { 'alliances/a.alliance.yaml': HEAD, 'alliances/old/b.alliance.yaml': HEAD, 'notes/n.md': '' };
  const ALL = ['All is ignored: all 2 files named like "alliances/**" are left out by '];
  const cases: [string, string, string[]][] = [
    ['files: [alliances/**]\nignore: [alliances/**]', '2:9', [`${ALL}"alliances/**" under "ignore"`]],
    [
      'files: [alliances/**]\nignore: [old, alliances/old, alliances/*.yaml]',
      '2:9',
      [`${ALL}"alliances/old", "alliances/*.yaml" under "ignore"`],
    ],
    ['ignore: [notes, alliances]', '2:17', ['All is ignored: all 2 alliance files here are left out by "alliances"']],
    ['files: [aliances/**]', '2:9', ['did you mean "alliances/**"?', 'If "alliances/**" is meant, write that.']],
    ['files: [alliances/odl/*.yaml]', '2:9', ['did you mean "alliances/old/*.yaml"?']],
    ['files: [alliances]', '2:9', ['"alliances" is a folder', 'write "alliances/**/*.alliance.{yaml,yml}"']],
    ['files: [./notes/]', '2:9', ['"./notes/" is a folder', 'write "notes/**"']],
    [
      'files: [other/**]',
      '2:9',
      ['"chapters/**" means every file in the folder chapters and in the folders within it.'],
    ],
  ];
  it.each(cases)('is told with the cause, where it stands: %s', async (lines, where, words) => {
    const folder = makeFolder({ ...FILES, [CONFIG]: `version: 1\n${lines}\n` });
    const { exit, found } = await folder.check();
    expect({ exit, found }).toEqual({ exit: 2, found: [`${CONFIG}:${where} glob-without-files!`] });
    const { stdout } = await folder.run([], { columns: 200 });
    for (const one of words) expect(stdout.replace(/\s+/g, ' ')).toContain(one);
    expect(await folder.run(['--allow-empty'])).toMatchObject({ exit: 0, stdout: '' });
  });

  it.each([['files: [aliances/**]'], ['files: [alliances]'], ['files: [alliances/odl/*.yaml]']])(
    'finds files once it is done as told: %s',
    async (lines) => {
      const folder = makeFolder({ ...FILES, [CONFIG]: `version: 1\n${lines}\n` });
      const { stdout } = await folder.run([], { columns: 200 });
      const [, written = ''] = /(?:did you mean|write) ("[^"]*")/.exec(stdout) ?? [];
      folder.write({ [CONFIG]: `version: 1\nfiles: [${written}]\n` });
      expect((await folder.run()).exit).toBe(0);
    },
  );

  it('with an empty list says so', async () => {
    const { exit, stderr } = await makeFolder({ ...FILES, [CONFIG]: 'version: 1\nfiles: []\n' }).run();
    expect(exit).toBe(2);
    expect(stderr).toContain(`"files" in ${CONFIG} is an empty list, so that no file is looked at`);
  });
});

describe('ignored files', () => {
  it('are never looked at, also where they are named, found by a folder, a glob or a list', async () => {
    const folder = many();
    folder.write({ [CONFIG]: 'version: 1\nignore: ["region/old/**"]\n' });
    for (const paths of [[], ['.'], ['region'], ['**/*.alliance.yaml', 'region/old/d.alliance.yaml']])
      expect(await folder.check(paths), paths.join()).toMatchObject({ exit: 0, found: [] });
    expect((await folder.check(['-'], { stdin: 'region/old/d.alliance.yaml\n' })).found).toEqual([]);
    expect(names(await folder.check(['.'], { cwd: join(folder.cwd, 'region') }))).toEqual(['c.alliance.yml']);
  });
});

describe('paths', () => {
  it('are files of any name, folders, and globs, each file once and in order', async () => {
    const folder = many();
    const checked = await folder.check(['b.yaml', 'region', './region/c.alliance.yml', '*.alliance.yaml']);
    expect(names(checked)).toEqual([
      'a.alliance.yaml',
      'b.yaml',
      'region/c.alliance.yml',
      'region/old/d.alliance.yaml',
    ]);
    expect(checked.found).toEqual(['region/old/d.alliance.yaml:3:10 not-a-date!']);
  });

  it.each([['nowhere/*.yaml'], ['empty'], ['.hidden/*.yml']])(
    'that match nothing are an error, unless allowed: %s',
    async (path) => {
      const folder = many();
      mkdirSync(join(folder.cwd, 'empty'));
      const { exit, stderr } = await folder.run([path, 'a.alliance.yaml']);
      expect(exit).toBe(2);
      expect(stderr).toContain(`no alliance file found in ${path}`);
      expect(stderr).toContain('add --allow-empty');
      expect(await folder.run([path, 'a.alliance.yaml', '--allow-empty'])).toMatchObject({ exit: 0 });
      expect(await folder.run([path, '--allow-empty'])).toEqual({
        exit: 0,
        stdout: '',
        stderr: '0 files checked, no fault\n',
      });
    },
  );

  it('that are not there are no empty ones: --allow-empty says so', async () => {
    const { exit, stdout } = await many().run(['absent.alliance.yaml', '--allow-empty']);
    expect(exit).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('what is named itself has to be there');
    expect((await many().run(['absent.alliance.yaml'])).stdout).not.toContain('--allow-empty');
    expect((await many().check(['-', '--allow-empty'], { stdin: 'absent.alliance.yaml\n' })).exit).toBe(2);
  });

  it('that are not there are told, and the others are checked all the same', async () => {
    const folder = many();
    const { exit, found, stderr } = await folder.check(['absent.alliance.yaml', 'region/old']);
    expect(found).toEqual(['absent.alliance.yaml unreadable!', 'region/old/d.alliance.yaml:3:10 not-a-date!']);
    expect(exit).toBe(2);
    expect(stderr).toBe(
      `one file checked: one fault, 0 warnings, in one file; one file could not be read\n${halfway('region/old/d.alliance.yaml')}${more('not-a-date')}`,
    );
  });

  it('from a variable that was never set are no working folder', async () => {
    const { exit, found } = await many().check(['']);
    expect({ exit, found }).toEqual({ exit: 2, found: [' unreadable!'] });
  });
});

describe('-', () => {
  const WITH_BLANKS = 'our alliance.yaml';
  it.each([
    ['lines', `${WITH_BLANKS}\nregion/c.alliance.yml\n`],
    ['lines of Windows', `${WITH_BLANKS}\r\nregion/c.alliance.yml\r\n`],
    ['zero bytes between', `${WITH_BLANKS}\0region/c.alliance.yml\0`],
    ['no line break at the end', `region/c.alliance.yml\n${WITH_BLANKS}`],
  ])('is a list of paths: %s', async (_, stdin) => {
    const folder = many();
    folder.write({ [WITH_BLANKS]: WARNING });
    const checked = await folder.check(['-'], { stdin });
    expect(names(checked)).toEqual([WITH_BLANKS, 'region/c.alliance.yml']);
    expect(checked.found).toEqual([`${WITH_BLANKS}:4:33 anchor-not-member`]);
  });

  it('is what git lists, which quotes names that are not plain', async () => {
    const named = ['niños.alliance.yaml', 'say "no" \\ \t.alliance.yaml', '北/b.alliance.yaml', '"q".alliance.yaml'];
    const folder = makeFolder({ ...Object.fromEntries(named.map((name) => [name, HEAD])), '"kept".yaml': HEAD });
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd: folder.cwd, encoding: 'utf8' });
    git('init', '-q');
    git('add', '.');
    for (const more of [['ls-files'], ['ls-files', '-z'], ['-c', 'core.quotePath=false', 'ls-files']]) {
      const checked = await folder.check(['-'], { stdin: git(...more, '*.alliance.yaml') });
      expect({ exit: checked.exit, names: names(checked) }).toEqual({ exit: 0, names: [...named].sort() });
    }
  });

  it('takes quotes for a part of a name where a file is called so, or git would not write them so', async () => {
    const folder = makeFolder({ '"a.yaml"': HEAD, 'a.yaml': FAULT });
    expect(names(await folder.check(['-'], { stdin: '"a.yaml"\n' }))).toEqual(['"a.yaml"']);
    for (const line of ['"b', '"b"c"', '"\\x41"', '"\\8"'])
      expect((await folder.check(['-'], { stdin: `${line}\n` })).found).toEqual([`${line} unreadable!`]);
  });

  it('is no alliance file itself: whoever sends one is told how to have it checked', async () => {
    const { exit, stdout, stderr } = await many().run(['-'], { stdin: `# ours\n${HEAD}` });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('To check that text, say which file it is: --stdin-name');
  });

  it('is an error where nothing is listed, unless allowed', async () => {
    expect(await many().run(['-'], { stdin: '' })).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^alliance: standard input names no file\n.*--allow-empty/),
    });
    expect((await many().run(['-', '--allow-empty'], { stdin: '\n' })).exit).toBe(0);
  });
});

describe('--stdin-name', () => {
  it('checks the text on standard input as if it were this file', async () => {
    const folder = makeFolder({ [CONFIG]: 'version: 1\ngates: [{name: Held, files: [held/*], least-score: 1}]\n' });
    const { exit, found } = await folder.check(['--stdin-name', 'held/new.alliance.yaml'], { stdin: HEAD });
    expect({ exit, found }).toEqual({ exit: 1, found: ['held/new.alliance.yaml:1:1 gate-without-round!'] });
    expect((await folder.check(['--stdin-name', 'other.yaml'], { stdin: WARNING })).found).toEqual([
      'other.yaml:4:33 anchor-not-member',
    ]);
  });

  it('says of what was named and is ignored that it is, and of no other', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': HEAD,
      'old/b.alliance.yaml': FAULT,
      [CONFIG]: 'version: 1\nignore: [old/**]\n',
    });
    const told = async (...argv: string[]) => (await folder.run(argv)).stderr;
    const left = (name: string) => `Left out by "ignore" in ${CONFIG}: ${name}\n`;
    const over = 'one file that was named is left out by "ignore"';
    const clean = '0 files checked, no fault';
    expect(await told('old/b.alliance.yaml')).toBe(`${left('old/b.alliance.yaml')}${clean}; ${over}\n`);
    expect(await told('old', '--allow-empty')).toBe(`${left('old')}${clean}\n`);
    expect(await told('a.alliance.yaml', 'old/b.alliance.yaml')).toContain(left('old/b.alliance.yaml'));
    for (const argv of [[], ['.'], ['a.alliance.yaml']]) expect(await told(...argv)).not.toContain('Left out');
  });

  it.each([['old'], ['old/*.yaml'], ['./old/']])(
    'is an error where all of a folder or a glob is ignored, unless that is allowed: %s',
    async (path) => {
      const folder = makeFolder({
        ...{ 'a.alliance.yaml': HEAD, 'old/b.alliance.yaml': FAULT, 'old/c.alliance.yaml': FAULT },
        [CONFIG]: 'version: 1\nignore: [old/**]\n',
      });
      for (const argv of [[path], [path, 'a.alliance.yaml']]) {
        const { exit, stderr } = await folder.run(argv);
        expect(exit).toBe(2);
        expect(stderr).toContain(`"ignore" in ${CONFIG} leaves out all 2 alliance files in ${path}\n`);
        expect(stderr).toContain('--allow-empty');
      }
      expect((await folder.run([path, '--allow-empty'])).exit).toBe(0);
      folder.write({ [CONFIG]: 'version: 1\nignore: [old/b*]\n' });
      expect((await folder.run([path])).exit).toBe(1);
    },
  );

  it('leaves an ignored file alone, as an editor that names it expects', async () => {
    const folder = makeFolder({ [CONFIG]: 'version: 1\nignore: ["old/**"]\n' });
    expect(await folder.check(['--stdin-name', 'old/a.alliance.yaml'], { stdin: FAULT })).toMatchObject({
      exit: 0,
      found: [],
    });
  });

  it('is one text: with paths beside it nobody could tell which file is meant', async () => {
    const { exit, stderr } = await many().run(['a.alliance.yaml', '--stdin-name', 'b.yaml'], { stdin: HEAD });
    expect(exit).toBe(2);
    expect(stderr).toContain('--stdin-name');
  });
});

describe('what is no file', () => {
  it('a folder that is called like an alliance file is looked into', async () => {
    const folder = makeFolder({ 'x.alliance.yaml/y.alliance.yaml': FAULT, 'a.alliance.yaml': HEAD });
    expect(names(await folder.check(['.']))).toEqual(['a.alliance.yaml', 'x.alliance.yaml/y.alliance.yaml']);
    expect(names(await folder.check())).toEqual(['a.alliance.yaml', 'x.alliance.yaml/y.alliance.yaml']);
    expect(names(await folder.check(['x.alliance.yaml']))).toEqual(['x.alliance.yaml/y.alliance.yaml']);
  });

  it('a link to a file is one, and a link that leads nowhere or in a circle is told', async () => {
    const folder = makeFolder({ 'a.yaml': WARNING });
    symlinkSync('a.yaml', join(folder.cwd, 'b.alliance.yaml'));
    symlinkSync('gone.yaml', join(folder.cwd, 'c.alliance.yaml'));
    symlinkSync('d.alliance.yaml', join(folder.cwd, 'd.alliance.yaml'));
    expect(await folder.check(['.'])).toMatchObject({
      exit: 2,
      found: ['b.alliance.yaml:4:33 anchor-not-member', 'c.alliance.yaml unreadable!', 'd.alliance.yaml unreadable!'],
    });
  });

  it('a pipe below a folder that nobody writes to keeps nobody waiting', () => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD });
    execFileSync('mkfifo', [join(folder.cwd, 'p.alliance.yaml')]);
    for (const paths of [['.'], []]) {
      const { status, signal } = spawnSync(process.execPath, [resolve('bin/alliance.js'), 'check', ...paths], {
        cwd: folder.cwd,
        timeout: 5000,
      });
      expect({ status, signal }).toEqual({ status: 0, signal: null });
    }
  });

  it('a pipe that is named is read to its end', () => {
    const folder = makeFolder({ 'a.yaml': WARNING });
    const script = `"$0" "$1" check <(cat a.yaml)`;
    const { status, stdout } = spawnSync('bash', ['-c', script, process.execPath, resolve('bin/alliance.js')], {
      cwd: folder.cwd,
      encoding: 'utf8',
      timeout: 10000,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('anchor-not-member');
  });
});
