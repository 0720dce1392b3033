/** Names of files in the formats whose readers look them up in the repository: the same wherever the check is started. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FAULT, type Folder, HEAD, makeFolder, WARNING } from './folder.ts';

const FILE = 'alliances/coast road/é,a.alliance.yaml';
const BELOW = 'alliances/coast road';

function repository(mark: (folder: Folder) => void = ({ cwd }) => mkdirSync(join(cwd, '.git'))): Folder {
  const folder = makeFolder({ [FILE]: WARNING, 'b.alliance.yaml': FAULT, 'tools/readme.txt': '' });
  mark(folder);
  return folder;
}

/** The report on every file, in a format whose paths start from the root. */
const all = (folder: Folder, format: string, below = '.') =>
  folder.run(['-f', format, folder.cwd], { cwd: join(folder.cwd, below) });

interface Sarif {
  runs: {
    results: { locations: { physicalLocation: { artifactLocation: object } }[]; partialFingerprints: object }[];
  }[];
}
const results = (stdout: string) => (JSON.parse(stdout) as Sarif).runs[0]?.results ?? [];
const artifact = (stdout: string) =>
  results(stdout).map(({ locations }) => locations[0]?.physicalLocation.artifactLocation);

describe('a file in a repository', () => {
  it.each(['github', 'gitlab', 'sarif'])(
    'is named from the root, wherever the check is started: %s',
    async (format) => {
      const folder = repository();
      const [root, ...others] = await Promise.all(['.', BELOW, 'tools'].map((below) => all(folder, format, below)));
      expect(root?.stdout).toContain(format === 'sarif' ? 'alliances/coast%20road/%C3%A9%2Ca.alliance.yaml' : BELOW);
      for (const other of others) expect(other).toEqual(root);
      const named = await folder.run(['-f', format, '.', 'é,a.alliance.yaml', '../../b.alliance.yaml'], {
        cwd: join(folder.cwd, BELOW),
      });
      expect(named.stdout).toBe(root?.stdout);
    },
  );

  it('is named from the root where that of a worktree or of a module holds a file', async () => {
    const folder = repository(({ write }) => write({ '.git': 'gitdir: ../elsewhere\n' }));
    expect((await all(folder, 'github', BELOW)).stdout).toContain('::warning file=alliances/coast road/é%2Ca.alliance');
  });

  it('is named as the user names it in the formats for people and for scripts', async () => {
    const folder = repository();
    for (const format of ['text', 'json', 'junit']) {
      const { stdout } = await folder.run(['-f', format, 'é,a.alliance.yaml'], { cwd: join(folder.cwd, BELOW) });
      expect(stdout, format).toContain('é,a.alliance.yaml');
      expect(stdout, format).not.toContain('alliances/coast');
    }
  });

  it('is named so in a report that is written to a file too, and in what a configuration lacks', async () => {
    const folder = repository();
    folder.write({ 'alliance.config.yaml': 'version: 1\ngates: [{name: A, files: [gone/*], least-score: 1}]\n' });
    const cwd = join(folder.cwd, BELOW);
    await folder.run(['-o', 'gitlab=report.json'], { cwd });
    const report = JSON.parse(folder.read(`${BELOW}/report.json`)) as { location: { path: string } }[];
    expect(report.map(({ location }) => location.path)).toEqual(['alliance.config.yaml', FILE, 'b.alliance.yaml']);
  });
});

describe('a file outside of the repository', () => {
  const outside = () => {
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'alliance-outside-')));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, 'c d.alliance.yaml'), WARNING);
    return join(cwd, 'c d.alliance.yaml');
  };

  it('has its absolute path, as an address in SARIF', async () => {
    const folder = repository();
    const file = outside();
    const said = async (format: string, below = '.') =>
      (await folder.run(['-f', format, file], { cwd: join(folder.cwd, below) })).stdout;
    expect(artifact(await said('sarif'))).toEqual([{ uri: pathToFileURL(file).href }]);
    expect(await said('sarif', BELOW)).toBe(await said('sarif'));
    expect(JSON.parse(await said('gitlab', BELOW))).toMatchObject([{ location: { path: file } }]);
    expect(await said('github')).toContain(`::warning file=${file},`);
  });
});

describe('a check from outside of the repository', () => {
  const from = async (cwd: string, ...argv: string[]) =>
    (await makeFolder().run(['-f', 'gitlab', '--no-config', ...argv], { cwd })).stdout;
  const paths = (stdout: string) =>
    (JSON.parse(stdout) as { location: { path: string } }[]).map(({ location }) => location.path);

  it('names files from the root that all of them have, also where it is started in another repository', async () => {
    const folder = repository();
    for (const cwd of [tmpdir(), repository().cwd]) {
      expect(paths(await from(cwd, folder.cwd))).toEqual([FILE, 'b.alliance.yaml']);
      expect(paths(await from(cwd, join(folder.cwd, FILE)))).toEqual([FILE]);
    }
  });

  it('gives no two files one name: those of two repositories are told from the working folder', async () => {
    const above = makeFolder({
      'one/.git': '',
      'two/.git': '',
      'one/a.alliance.yaml': FAULT,
      'two/a.alliance.yaml': FAULT,
    });
    expect(paths(await from(above.cwd, '.'))).toEqual(['one/a.alliance.yaml', 'two/a.alliance.yaml']);
    mkdirSync(join(above.cwd, '.git'));
    expect(paths(await from(above.cwd, 'one'))).toEqual(['one/a.alliance.yaml']);
    expect(paths(await from(above.cwd, '.', join(repository().cwd, 'b.alliance.yaml')))).toEqual([
      expect.stringMatching(/^\/.*b\.alliance\.yaml$/),
      'one/a.alliance.yaml',
      'two/a.alliance.yaml',
    ]);
  });
});

describe('without a repository', () => {
  it('names start from the working folder', async () => {
    const folder = makeFolder({ [FILE]: WARNING, 'b.alliance.yaml': HEAD });
    expect((await all(folder, 'github')).stdout).toContain('file=alliances/coast road/');
    const { stdout } = await folder.run(['-f', 'sarif', '--stdin-name', 'x/new.alliance.yaml'], { stdin: FAULT });
    expect(artifact(stdout)).toEqual([{ uri: 'x/new.alliance.yaml', uriBaseId: '%SRCROOT%' }]);
  });
});

describe('what git itself says', () => {
  it('is the same root, in a worktree and in a module too', async () => {
    const folder = repository(() => undefined);
    const git = (cwd: string, ...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...argv], { cwd, encoding: 'utf8' });
    git(folder.cwd, 'init', '-q');
    git(folder.cwd, 'add', '.');
    git(folder.cwd, 'commit', '-qm', 'one');
    const tree = join(folder.cwd, '.git/../tree');
    git(folder.cwd, 'worktree', 'add', '-q', tree);
    for (const root of [folder.cwd, tree]) {
      const cwd = join(root, BELOW);
      expect(git(cwd, 'rev-parse', '--show-prefix').trim()).toBe(`${BELOW}/`);
      const { stdout } = await folder.run(['-f', 'gitlab', 'é,a.alliance.yaml'], { cwd });
      expect(JSON.parse(stdout)).toMatchObject([{ location: { path: FILE } }]);
    }
  });
});
