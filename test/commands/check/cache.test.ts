/** The cache of a check: sooner, and never another answer, whatever was done to its file. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as texts from '../../../src/commands/check/text.ts';
import * as version from '../../../src/commands/start/version.ts';
import { FAULT, type Folder, HEAD, makeFolder, WARNING } from './folder.ts';

const CACHE = '.alliance-check-cache';
const CONFIG = 'alliance.config.yaml';
const WAIVED = WARNING.replace('}}', '}} # alliance: allow anchor-not-member -- joins in June');
const FILES = {
  'a.alliance.yaml': FAULT,
  'b.alliance.yaml': WARNING,
  'c.alliance.yaml': HEAD,
  'd.alliance.yaml': WAIVED,
  'e.alliance.yaml': `${HEAD}about: "né # \\u2028 \\" 🌊"\n`,
};

/** How many files were looked at anew, and what was said. */
async function look(folder: Folder, argv: readonly string[] = [], options = {}) {
  const asked = vi.spyOn(texts, 'checkText');
  const { exit, stdout, stderr } = await folder.check(['--cache', ...argv], options);
  const files = asked.mock.calls.map(([, file]) => file);
  asked.mockRestore();
  return { said: { exit, stdout, stderr }, files };
}

const begun = async () => {
  const folder = makeFolder(FILES);
  const first = await look(folder);
  return { folder, first, cache: folder.read(CACHE) };
};

describe('a second run', () => {
  it('says the same, and looks at nothing anew', async () => {
    const { folder, first } = await begun();
    const without = await folder.check();
    expect(first.said).toEqual({ exit: without.exit, stdout: without.stdout, stderr: without.stderr });
    expect(first.files).toHaveLength(5);
    expect(await look(folder)).toEqual({ said: first.said, files: [] });
    for (const format of ['text', 'sarif', 'junit', 'github', 'gitlab'])
      expect(await folder.run(['--cache', '-f', format])).toEqual(await folder.run(['-f', format]));
  });

  it('looks at what was changed, is new or has another name, and forgets what is gone', async () => {
    const { folder } = await begun();
    folder.write({ 'b.alliance.yaml': FAULT, 'f.alliance.yaml': FAULT });
    cpSync(join(folder.cwd, 'a.alliance.yaml'), join(folder.cwd, 'g.alliance.yaml'));
    const { said, files } = await look(folder);
    expect(files).toEqual(['b.alliance.yaml', 'f.alliance.yaml', 'g.alliance.yaml']);
    expect(said.stdout).toBe((await folder.check()).stdout);
    folder.write({ 'b.alliance.yaml': WARNING });
    expect((await look(folder)).files).toEqual(['b.alliance.yaml']);
  });

  const day = { day: '2026-06-02' };
  it.each<[string, (folder: Folder) => void, string[], object]>([
    ['another severity', (it) => it.write({ [CONFIG]: 'version: 1\nrules: {unused-place: off}\n' }), [], {}],
    ['another limit', (it) => it.write({ [CONFIG]: 'version: 1\nlimits: {open-days: 5}\n' }), [], {}],
    ['another promise', (it) => it.write({ [CONFIG]: 'version: 1\ngates: [{name: A, least-score: 5}]\n' }), [], {}],
    ['another day', () => undefined, [], day],
    ['another version', () => void vi.spyOn(version, 'toolVersion').mockReturnValue('9.9.9'), [], {}],
    ['another rubric', changeRubric, ['--rubric', 'own'], {}],
  ])('asks anew with %s', async (_, change, argv, options) => {
    const { folder } = await begun();
    change(folder);
    const { said, files } = await look(folder, argv, options);
    expect(files).toHaveLength(5);
    expect(said.stdout).toBe((await folder.check(argv, options)).stdout);
    vi.restoreAllMocks();
  });

  it('asks anew where the same name means another file to the promises', async () => {
    const folder = makeFolder({
      [CONFIG]: 'version: 1\ngates: [{name: A, files: ["one/*"], least-score: 5}]\n',
      'one/a.alliance.yaml': HEAD,
      'two/a.alliance.yaml': HEAD,
    });
    const told = async (below: string) =>
      (
        await folder.check(['--cache-file', join(folder.cwd, 'shared'), 'a.alliance.yaml'], {
          cwd: join(folder.cwd, below),
        })
      ).found;
    expect(await told('one')).toEqual(['a.alliance.yaml:1:1 gate-without-round!']);
    expect(await told('two')).toEqual([]);
    expect(await told('one')).toEqual(['a.alliance.yaml:1:1 gate-without-round!']);
  });

  it('knows the text on standard input from the file of that name', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD });
    await folder.check(['--cache']);
    const { found } = await folder.check(['--cache', '--stdin-name', 'a.alliance.yaml'], { stdin: FAULT });
    expect(found).toEqual(['a.alliance.yaml:3:10 not-a-date!']);
    expect((await folder.check(['--cache'])).found).toEqual([]);
  });
});

/** The program's own rubric with a word changed. */
function changeRubric(folder: Folder): void {
  cpSync('rubrics/crossroads', join(folder.cwd, 'own'), { recursive: true });
  folder.write({ 'own/rubric.yaml': folder.read('own/rubric.yaml').replace(/^name: .*/m, 'name: Our own') });
}

describe('a cache file that was', () => {
  const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  it.each<[string, (text: string) => string | Uint8Array]>([
    ['emptied', () => ''],
    ['cut in the middle', (text) => text.slice(0, text.length / 2)],
    ['cut by a sign', (text) => text.slice(0, -2)],
    ['left with its first line alone', (text) => text.slice(0, text.indexOf('\n') + 1)],
    ['told that a file is clean', (text) => `${text.split('\n')[0]}\n[["a.alliance.yaml","x"]]\n`],
    ['tampered with: no findings', swap(/"diagnostics":\[\{.*?\}\],"suppressed/, '"diagnostics":[],"suppressed')],
    ['tampered with: another severity', swap('"severity":"error"', '"severity":"warning"')],
    ['tampered with: another file', swap(/b\.alliance/g, 'z.alliance')],
    ['tampered with: a prototype', swap('"severity"', '"__proto__"')],
    ['given lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['filled with bytes', () => Buffer.from('alliance-check-cache \x00\xff\xfe\n\x80\n', 'latin1')],
    ['written twice', (text) => text + text],
  ])('%s is not believed, and rebuilt without a word', async (_, damage) => {
    const { folder, first, cache } = await begun();
    const damaged = damage(cache);
    expect(damaged).not.toEqual(cache);
    folder.write({ [CACHE]: damaged });
    expect(await look(folder)).toEqual(first);
    expect(folder.read(CACHE)).toBe(cache);
  });

  it('kept elsewhere is found there, and no other is written', async () => {
    const folder = makeFolder(FILES);
    mkdirSync(join(folder.cwd, 'kept'));
    await folder.check(['--cache-file', 'kept/ours', '.']);
    expect(existsSync(join(folder.cwd, CACHE))).toBe(false);
    const { files } = await look(folder, ['--cache-file', 'kept/ours', '.']);
    expect(files).toEqual([]);
  });
});

describe('a cache that cannot be written', () => {
  it('is no fault: its folder is not there', async () => {
    const folder = makeFolder(FILES);
    const { exit, stdout, stderr } = await folder.check();
    for (let run = 0; run < 2; run++)
      expect(await folder.check(['--cache-file', 'no/such/folder', '.'])).toMatchObject({ exit, stdout, stderr });
  });

  it('leaves nothing beside the files', async () => {
    const { folder } = await begun();
    expect(readdirSync(folder.cwd).sort()).toEqual([CACHE, ...Object.keys(FILES)]);
  });
});

describe('what is no cache', () => {
  it('is left as it is, under whatever name it goes by', async () => {
    const mine = '{"version": 1, "files": {"a.alliance.yaml": []}}\n';
    const folder = makeFolder({ ...FILES, mine });
    symlinkSync('mine', join(folder.cwd, 'link'));
    for (const path of ['mine', 'link', 'a.alliance.yaml']) {
      const { exit, stdout, stderr } = await folder.run(['--cache-file', path, '.']);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toMatch(path === 'a.alliance.yaml' ? /would be lost/ : /is there and is no cache of this program/);
    }
    symlinkSync('mine', join(folder.cwd, CACHE));
    expect((await folder.run(['--cache'])).exit).toBe(2);
    expect([folder.read('mine'), folder.read('a.alliance.yaml')]).toEqual([mine, FAULT]);
  });

  it('because it is a folder, a pipe or nothing at all is refused, and nobody waits for it', async () => {
    const folder = makeFolder(FILES);
    mkdirSync(join(folder.cwd, 'folder'));
    execFileSync('mkfifo', [join(folder.cwd, 'pipe')]);
    for (const path of ['folder', '.', 'pipe', '/dev/zero', ''])
      expect(await folder.run(['--cache-file', path]), path).toMatchObject({ exit: 2, stdout: '' });
  });

  it('stands behind --cache as a path: it is a file to check', async () => {
    const folder = makeFolder(FILES);
    const { report } = await folder.check(['--cache', 'a.alliance.yaml', 'b.alliance.yaml']);
    expect(report?.files.map(({ file }) => file)).toEqual(['a.alliance.yaml', 'b.alliance.yaml']);
    expect(folder.read('a.alliance.yaml')).toBe(FAULT);
  });

  it('is refused before anything is mended', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': `${HEAD}founded: 2019-5-1\n`, mine: 'mine' });
    const before = folder.read('a.alliance.yaml');
    expect((await folder.run(['--fix', '--cache-file', 'mine'])).exit).toBe(2);
    expect(folder.read('a.alliance.yaml')).toBe(before);
  });
});
