/** Reports of a check: on standard output and in files, and the exit status, which no format changes. */
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../../src/diagnostics/formats/registry.ts';
import { FAULT, HEAD, halfway, makeFolder, more, WARNING } from './folder.ts';

const FORMATS = checkFormats.map(({ name }) => name);
const CONFIG = 'alliance.config.yaml';

describe('the exit status and the last line', () => {
  const cases: [string, Record<string, string>, string[], number, string][] = [
    ['clean', { 'a.alliance.yaml': HEAD }, [], 0, 'one file checked, no fault\n'],
    [
      'a warning',
      { 'a.alliance.yaml': HEAD, 'b.alliance.yaml': WARNING },
      [],
      0,
      `2 files checked: 0 faults, one warning, in one file\n${more('anchor-not-member')}`,
    ],
    [
      'a fault',
      { 'a.alliance.yaml': FAULT, 'b.alliance.yaml': WARNING },
      [],
      1,
      `2 files checked: one fault, one warning, in 2 files\n${halfway('a.alliance.yaml')}${more('not-a-date')}`,
    ],
    ['unreadable', {}, ['gone.yaml'], 2, 'one file could not be read\n'],
    [
      'unreadable beside a fault',
      { 'a.alliance.yaml': FAULT },
      ['.', 'gone.yaml'],
      2,
      `one file checked: one fault, 0 warnings, in one file; one file could not be read\n${halfway('a.alliance.yaml')}${more('not-a-date')}`,
    ],
    [
      'a promise that does not hold',
      { 'a.alliance.yaml': HEAD, [CONFIG]: 'version: 1\ngates: [{name: Ready, least-score: 10}]\n' },
      [],
      1,
      `one file checked: one fault, 0 warnings, in one file\n${more('gate-without-round')}`,
    ],
    [
      'as many warnings as allowed',
      { 'a.alliance.yaml': WARNING },
      ['--max-warnings', '1'],
      0,
      `one file checked: 0 faults, one warning, in one file\n${more('anchor-not-member')}`,
    ],
    [
      'more warnings than allowed',
      { 'a.alliance.yaml': WARNING },
      ['--max-warnings', '0'],
      1,
      'one file checked: 0 faults, one warning, in one file\nMore warnings than the 0 that --max-warnings allows.\n' +
        more('anchor-not-member'),
    ],
  ];
  it.each(cases)('%s: the same in every format', async (_, files, argv, exit, stderr) => {
    const folder = makeFolder(files);
    for (const format of FORMATS) {
      const outcome = await folder.run(['-f', format, ...argv]);
      expect({ exit: outcome.exit, stderr: outcome.stderr }, format).toEqual({ exit, stderr });
    }
  });

  it.each([['-1'], ['many'], ['1.5'], ['']])('--max-warnings %s is refused', async (count) => {
    const { exit, stdout, stderr } = await makeFolder({ 'a.alliance.yaml': FAULT }).run(['--max-warnings', count]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('Write a whole number from 0 on');
  });

  it('a format that there is none of is refused', async () => {
    expect(await makeFolder({ 'a.alliance.yaml': FAULT }).run(['-f', 'xml'])).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('--output', () => {
  it('writes any formats in one run, each the same as on standard output', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, 'b.alliance.yaml': WARNING });
    mkdirSync(join(folder.cwd, 'out'));
    const outputs = FORMATS.flatMap((name) => ['-o', `${name}=out/report=${name}`]);
    const { exit } = await folder.run(outputs);
    expect(exit).toBe(1);
    expect(readdirSync(join(folder.cwd, 'out')).sort()).toEqual(FORMATS.map((name) => `report=${name}`).sort());
    for (const name of FORMATS) {
      const { stdout } = await folder.run(['-f', name]);
      expect(stdout, name).not.toBe('');
      expect(folder.read(`out/report=${name}`), name).toBe(stdout);
    }
  });

  it('takes one format twice, to two files', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    await folder.run(['-o', 'json=one.json', '-o', 'json=two.json']);
    expect(folder.read('one.json')).toBe(folder.read('two.json'));
  });

  it('refuses two reports to one file, of which one would be lost', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    const { exit, stderr } = await folder.run(['-o', 'json=report', '-o', 'sarif=./report']);
    expect(exit).toBe(2);
    expect(stderr).toContain('./report');
    expect(readdirSync(folder.cwd)).toEqual(['a.alliance.yaml']);
  });

  it('refuses them under whatever names the file goes by, whether it is there or not', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, 'real/there': 'old' });
    for (const [to, name] of [
      ['r1', 'r2'],
      ['r2', 'r3'],
      ['real', 'folder'],
      ['real/there', 'r4'],
    ] as const)
      symlinkSync(to, join(folder.cwd, name));
    for (const [one, other] of [
      ['r1', 'r2'],
      ['r3', 'r1'],
      ['real/new', 'folder/new'],
      ['r4', 'folder/there'],
    ]) {
      const { exit, stderr } = await folder.run(['-o', `json=${one}`, '-o', `sarif=${other}`]);
      expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining(`${other} would be written`) });
      expect((await folder.run(['-o', `json=${one}`, '--cache-file', `${other}`])).exit).toBe(2);
    }
    expect([readdirSync(join(folder.cwd, 'real')), folder.read('r4')]).toEqual([['there'], 'old']);
  });

  it.each([['alliance-baseline.yaml'], ['./alliance-baseline.yaml'], ['link']])(
    'refuses the place of a baseline that is to be begun: %s',
    async (file) => {
      const folder = makeFolder({ 'a.alliance.yaml': FAULT });
      symlinkSync('alliance-baseline.yaml', join(folder.cwd, 'link'));
      for (const argv of [
        ['-o', `json=${file}`],
        ['--cache-file', file],
      ]) {
        const { exit, stderr } = await folder.run([...argv, '--grow-baseline', 'known']);
        expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining('would be lost') });
      }
      expect(existsSync(join(folder.cwd, file))).toBe(false);
    },
  );

  it('says what to do where its folder is not there', async () => {
    const { exit, stderr } = await makeFolder({ 'a.alliance.yaml': HEAD }).run(['--output', 'json=nowhere/x.json']);
    expect(exit).toBe(2);
    expect(stderr).toContain('nowhere/x.json: there is no such file or folder\n  Make the folder first');
  });

  it.each([['sarif'], ['sarif='], ['=x'], ['saarif=x'], ['']])(
    'refuses "%s" before any file is read',
    async (value) => {
      const folder = makeFolder({ 'a.alliance.yaml': FAULT });
      const { exit, stdout, stderr } = await folder.run(['-o', 'json=kept.json', '-o', value]);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toContain(`--output "${value}" does not say which format`);
      expect(stderr).toContain('text, json, github, sarif, junit, gitlab');
      expect(readdirSync(folder.cwd)).toEqual(['a.alliance.yaml']);
    },
  );

  it('to a folder that is not there is told, and neither it nor another report is half written', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, 'old.sarif': 'old' });
    const { exit, stderr } = await folder.run(['-o', 'sarif=old.sarif', '-o', 'json=absent/report.json']);
    expect(exit).toBe(2);
    expect(stderr).toContain('cannot write absent/report.json: there is no such file or folder');
    expect(readdirSync(folder.cwd).sort()).toEqual(['a.alliance.yaml', 'old.sarif']);
    expect(['old', (await folder.run(['-f', 'sarif'])).stdout]).toContain(folder.read('old.sarif'));
  });

  it('never over a file that the report is made from', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': FAULT,
      [CONFIG]: 'version: 1\nbaseline: known.yaml\n',
      'known.yaml': 'version: 1\n',
    });
    const lost = async (file: string) => {
      const before = folder.read(file);
      const { exit, stderr } = await folder.run(['-o', `json=${file}`]);
      expect({ file, exit, text: folder.read(file) }).toEqual({ file, exit: 2, text: before });
      expect(stderr).toContain('would be lost');
    };
    for (const file of ['a.alliance.yaml', './a.alliance.yaml', CONFIG, 'known.yaml']) await lost(file);
    folder.write({ 'known.yaml': 'version: 2\n' });
    await lost('known.yaml');
    folder.write({ [CONFIG]: 'version: 2\n' });
    await lost(CONFIG);
  });

  it('- is standard output, and there is room for one report alone', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    const { exit, stdout } = await folder.run(['-o', 'json=-']);
    expect({ exit, stdout }).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('standard output', () => {
  it('says nothing for people where all is well, and a whole empty report for machines', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD });
    const texts = await Promise.all(FORMATS.map(async (name) => [name, (await folder.run(['-f', name])).stdout]));
    const said = Object.fromEntries(texts) as Record<string, string>;
    expect([said.text, said.github, said.gitlab]).toEqual(['', '', '[]\n']);
    expect(JSON.parse(said.sarif ?? '')).toMatchObject({ runs: [{ results: [] }] });
    expect(JSON.parse(said.json ?? '')).toMatchObject({ counts: { files: 1, errors: 0, warnings: 0 } });
    expect(said.junit).toContain('<testsuite name="a.alliance.yaml" tests="1" failures="0"');
  });

  it('colours text for people alone', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    for (const format of FORMATS) {
      const { stdout } = await folder.run(['-f', format, '--color', 'always']);
      expect([format, stdout.includes('\u001b[')]).toEqual([format, format === 'text']);
    }
  });
});

describe('the count of a check', () => {
  it('breaks what it says at its end between words, on a screen', async () => {
    const folder = makeFolder({ 'a-file-with-a-name-of-some-length.alliance.yaml': FAULT });
    const lines = (await folder.run([], { isTTY: { stdout: true, stderr: true }, columns: 60 })).stderr.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    const words = (text: string) => text.trim().split(/\s+/);
    const piped = (await folder.run([], { columns: 60 })).stderr;
    expect(words(lines.join('\n'))).toEqual(words(piped));
    expect(Math.max(...piped.split('\n').map(({ length }) => length))).toBeGreaterThan(60);
  });

  it('stands apart from the last finding on a screen', async () => {
    const folder = makeFolder({ 'b.alliance.yaml': WARNING });
    const screen = await folder.run([], { isTTY: { stdout: true, stderr: true } });
    expect(screen.stderr).toMatch(/^\none file checked/);
    expect((await folder.run([])).stderr).toMatch(/^one file checked/);
    folder.write({ 'b.alliance.yaml': HEAD });
    expect((await folder.run([], { isTTY: { stdout: true, stderr: true } })).stderr).toMatch(/^one file checked/);
  });
});
