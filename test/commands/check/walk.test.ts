/** What a check finds by itself: links, folders that can't be read, and what is no file, however it was asked to look. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Checked, FAULT, type Folder, HEAD, makeFolder } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
/** Every way to have a check look for itself. */
const WAYS = [[], ['.'], ['**/*.alliance.yaml'], ['{.,region}/*.alliance.yaml', '*.alliance.yaml', 'region']];
const names = ({ report }: Checked) => report?.files.map(({ file }) => file);
const link = (folder: Folder, to: string, name: string) => symlinkSync(to, join(folder.cwd, name));

describe('links', () => {
  it.each(WAYS.map((way) => [way]))('to files are files, to folders are not followed: %j', async (way) => {
    const folder = makeFolder({
      'a.alliance.yaml': HEAD,
      'region/b.alliance.yaml': HEAD,
      '.kept/c.yaml': FAULT,
    });
    link(folder, '.kept/c.yaml', 'l.alliance.yaml');
    link(folder, '../.kept/c.yaml', 'region/m.alliance.yaml');
    link(folder, '..', 'region/up');
    link(folder, 'region', 'x.alliance.yaml');
    expect(names(await folder.check(way))).toEqual([
      'a.alliance.yaml',
      'l.alliance.yaml',
      'region/b.alliance.yaml',
      'region/m.alliance.yaml',
    ]);
  });

  it('to a folder are followed where they are named', async () => {
    const folder = makeFolder({ 'region/b.alliance.yaml': HEAD });
    link(folder, 'region', 'other');
    expect(names(await folder.check(['other']))).toEqual(['other/b.alliance.yaml']);
    expect(names(await folder.check(['other/*.yaml']))).toEqual(['other/b.alliance.yaml']);
  });

  it.each(WAYS.map((way) => [way]))('that lead nowhere are told: %j', async (way) => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD, 'region/b.alliance.yaml': HEAD });
    link(folder, 'gone.yaml', 'l.alliance.yaml');
    expect(await folder.check(way)).toMatchObject({ exit: 2, found: ['l.alliance.yaml unreadable!'] });
  });
});

/** With the rights of a user who owns nothing, since root may read everything. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

/** A folder of this name may neither be listed nor entered. */
function shut(folder: Folder, name: string): void {
  const path = join(folder.cwd, name);
  for (const above of [tmpdir(), folder.cwd]) chmodSync(above, 0o755);
  chmodSync(path, 0);
  onTestFinished(() => chmodSync(path, 0o755));
}

describe('a folder that may not be read', () => {
  const begin = async (files: Record<string, string> = {}) => {
    const folder = makeFolder({
      'a.alliance.yaml': FAULT,
      'region/b.alliance.yaml': HEAD,
      'region/shut/c.alliance.yaml': HEAD,
      ...files,
    });
    // What is loaded when it is first needed is loaded before rights are given away.
    await folder.check();
    shut(folder, 'region/shut');
    return folder;
  };

  it.each(WAYS.slice(0, 3).map((way) => [way]))('is told, and all else is checked: %j', async (way) => {
    const folder = await begin();
    const checked = await asNobody(() => folder.check(way));
    expect(checked).toMatchObject({
      exit: 2,
      found: ['a.alliance.yaml:3:10 not-a-date!', 'region/shut unreadable!'],
    });
    expect(names(checked)).toHaveLength(3);
    expect(checked.stderr).toMatch(/^2 files checked: .*; one folder could not be read\n/);
  });

  it('is counted apart from files', async () => {
    const folder = await begin();
    const { stderr } = await asNobody(() => folder.check(['region', 'gone.yaml']));
    expect(stderr).toBe('one file checked, no fault; one file could not be read; one folder could not be read\n');
  });

  it('is told where it is named itself, or nothing else is there', async () => {
    const folder = await begin();
    for (const path of ['region/shut', 'region/shut/*.yaml', join(folder.cwd, 'region/shut')]) {
      const { exit, found } = await asNobody(() => folder.check([path]));
      expect({ exit, found }).toEqual({ exit: 2, found: [`${path.replace('/*.yaml', '')} unreadable!`] });
    }
    expect((await asNobody(() => folder.check(['region/shut/c.alliance.yaml']))).exit).toBe(2);
  });

  it('is no matter where it is ignored, or holds nothing that was asked for', async () => {
    const folder = await begin({ [CONFIG]: 'version: 1\nignore: [region/shut]\n' });
    for (const way of WAYS.slice(0, 3)) expect((await asNobody(() => folder.check(way))).exit).toBe(1);
    expect((await asNobody(() => folder.check(['--no-config', '*.yaml', 'region/*.yaml']))).exit).toBe(1);
  });

  it('takes nothing out of the baseline, and makes no gate idle', async () => {
    const folder = await begin({
      [CONFIG]: 'version: 1\ngates: [{name: Shut, files: [region/shut/**], least-score: 1}]\n',
    });
    chmodSync(join(folder.cwd, 'region/shut'), 0o755);
    await folder.run(['--grow-baseline', 'known']);
    const before = folder.read('alliance-baseline.yaml');
    expect(before).toContain('region/shut/c.alliance.yaml');
    chmodSync(join(folder.cwd, 'region/shut'), 0);
    expect((await asNobody(() => folder.check())).found).toEqual(['region/shut unreadable!']);
    chmodSync(folder.cwd, 0o777);
    await asNobody(() => folder.check(['--update-baseline']));
    expect(folder.read('alliance-baseline.yaml')).toBe(before);
  });
});

describe('what is no file', () => {
  const check = (folder: Folder, ...argv: string[]) =>
    spawnSync(process.execPath, [resolve('bin/alliance.js'), 'check', '-f', 'json', ...argv], {
      cwd: folder.cwd,
      encoding: 'utf8',
      timeout: 10000,
    });

  it('and was found by looking keeps nobody waiting, also behind a link', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD });
    mkdirSync(join(folder.cwd, 'region'));
    execFileSync('mkfifo', [join(folder.cwd, 'pipe'), join(folder.cwd, 'p.alliance.yaml')]);
    link(folder, 'pipe', 'l.alliance.yaml');
    link(folder, '/dev/zero', 'z.alliance.yaml');
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(join(folder.cwd, 's.alliance.yaml'), done));
    expect(readdirSync(folder.cwd)).toContain('s.alliance.yaml');
    for (const way of WAYS.slice(0, 3)) {
      const { status, stdout } = check(folder, ...way);
      expect(status, way.join()).toBe(0);
      expect((JSON.parse(stdout) as { files: unknown[] }).files).toMatchObject([{ file: 'a.alliance.yaml' }]);
    }
  });
});
