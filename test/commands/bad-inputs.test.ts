/** What a person may hand in by mistake or malice, through the commands that read it: told in words, and nothing is lost. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostile } from '../framework/hostile-files.ts';
import { run } from '../support/fake-io.ts';

const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';
const FILE = 'harbor.alliance.yaml';
const DAY = '2026-11-21';
/** A fault by its name among the hostile files, and words that must be in what is said of it. */
const WORDS: [name: string, words: RegExp][] = [
  ['an empty file', /nothing in this file.*alliance init/],
  ['no YAML', /This is a web page, and no alliance file/],
  ['a list', /holds a list where lines such as "version: 1" were expected/],
  ['an unknown key', /"geograhpy" is not part of a profile.*did you mean "geography"\?/],
  ['a wrong type', /"members" is text, not a list/],
  ['level 5', /There is no level 5.*0 \(absent\) to 4/],
  ['level 2.5', /2\.5 lies between two levels/],
  ['level "3"', /The level "3" is in quotes.*without quotes: 3/],
  ['a duplicate key', /"about" is here a second time; the first is in line 3/],
  ['a duplicate member', /"a" is member 1 already/],
  ['a duplicate round', /The id "a" is that of round 1 already/],
  ['an unknown criterion', /"safe-spce" is none of the questions asked here.*did you mean "safe-space"\?/],
  ['no reason', /No words say why "safe-space" does not apply.*Write the reason/],
  ['a reason that is left open', /No words say why "safe-space" does not apply/],
  ['a blank reason', /Nothing says why "safe-space" does not apply/],
  ['a reason that is true', /No words say why "safe-space" does not apply/],
  ['a date in the future', /2026-11-22 is in the future; today is 2026-11-21/],
  ['no date', /"May 14" is not a date.*YYYY-MM-DD/],
  ['no such date', /There is no day 2025-02-29/],
  ['an alias bomb', /"\*a" stands for something written elsewhere/],
  ['20 MB', /The file has 20 MB; at most 2 MB are read/],
  ['a depth of 1,000 in brackets', /more than 64 deep/],
  ['a depth of 1,000 in lines', /more than 64 deep/],
  ['NUL', /control character here: NUL, U\+0000/],
  ['escape codes in a name', /control character here: escape, U\+001B/],
  ['a bidi override', /changes the direction of text: right-to-left override, U\+202E/],
  ['a bidi override spelt out', /changes the direction of text/],
  ['__proto__', /"__proto__" cannot be used as a name here/],
];

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-bad-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const at = (...argv: string[]) => run(argv, { cwd, day: DAY, isTTY: { stdin: true } });
const flat = (text: string) => text.replace(/\s+/g, ' ');
const places = (name: string) =>
  (hostile.find((file) => file.name === name)?.faults ?? []).map(([code, line, column]) =>
    line === 0 ? `${FILE}  ${code}` : `${FILE}:${line}:${column}  ${code}`,
  );

/** No stack trace, and nothing that a terminal would obey. */
function expectInert(text: string): void {
  expect(text).not.toMatch(/^ +at /m);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text).not.toContain('a fault of the program');
}

async function expectRefused(bytes: string | Uint8Array, wanted: readonly string[], words: RegExp): Promise<void> {
  writeFileSync(join(cwd, FILE), bytes);
  const before = readFileSync(join(cwd, FILE));
  const checked = await at('check', FILE);
  expect(checked.exit).toBe(1);
  for (const place of wanted) expect(checked.stdout).toContain(place);
  expect(flat(checked.stdout)).toMatch(words);
  expectInert(checked.stdout + checked.stderr);
  for (const argv of [
    ['report', FILE],
    ['report', FILE, '-o', 'out.md'],
    ['assess', FILE],
    ['explain', 'cement', '--in', FILE],
  ]) {
    const refused = await at(...argv);
    expect(refused, argv.join(' ')).toMatchObject({ exit: 2, stdout: '' });
    for (const place of wanted) expect(refused.stderr).toContain(place);
    expect(flat(refused.stderr)).toMatch(words);
    expectInert(refused.stderr);
  }
  const batch = await at('batch', FILE, '--workers', '0');
  expect(batch.exit).toBe(2);
  expect(JSON.parse(batch.stdout).fault.diagnostics[0]).toMatchObject({ file: FILE, code: expect.any(String) });
  expectInert(batch.stderr);
  expect(readdirSync(cwd)).toEqual([FILE]);
  expect(readFileSync(join(cwd, FILE)).equals(before)).toBe(true);
}

describe('a bad alliance file is refused at its place, in words, by every command that reads it, and stays as it is', () => {
  it.each(WORDS)('%s', async (name, words) => {
    const { text } = hostile.find((file) => file.name === name) ?? { text: '' };
    expect(places(name)).not.toEqual([]);
    await expectRefused(text, places(name), words);
  });

  it.each([
    ['Latin-1', Buffer.from(`${HEAD}about: Coalici\u00f3n\n`, 'latin1'), `${FILE}:3:15  not-utf8`, 'Windows-1252'],
    ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), `${FILE}:1:1  not-utf8`, 'UTF-16'],
  ])('%s', async (_name, bytes, place, encoding) => {
    const step = `not UTF-8 text.*[Oo]pen (?:it|the file) again with the encoding ${encoding}.*then save it with the encoding UTF-8`;
    await expectRefused(bytes, [place], new RegExp(step, 'i'));
  });

  it('a criterion that was renamed', async () => {
    mkdirSync(join(cwd, 'ours'));
    const rubric = 'extends: crossroads\nid: ours\nversion: 1.0.0\nname: Ours\nrenamed: {former-name: safe-space}\n';
    writeFileSync(join(cwd, 'ours/rubric.yaml'), rubric);
    writeFileSync(join(cwd, FILE), `${HEAD}assessments:\n  - {id: a, date: 2026-05-14, answers: {former-name: 1}}\n`);
    for (const argv of [
      ['check', FILE],
      ['report', FILE],
    ]) {
      const { exit, stdout, stderr } = await at(...argv, '--rubric', 'ours');
      expect(exit).toBe(argv[0] === 'check' ? 1 : 2);
      expect(stdout + stderr).toContain(`${FILE}:4:41  renamed-criterion`);
      expect(flat(stdout + stderr)).toMatch(/"former-name".*"safe-space"/);
    }
  });

  it('every other hostile file', async () => {
    const others = hostile.filter(
      ({ name }) => name !== 'a renamed criterion' && !WORDS.some(([told]) => told === name),
    );
    for (const { name, text } of others) {
      writeFileSync(join(cwd, FILE), text);
      const { exit, stdout, stderr } = await at('report', FILE);
      expect({ exit, stdout }, name).toEqual({ exit: 2, stdout: '' });
      for (const place of places(name)) expect(stderr, name).toContain(place);
      expectInert(stderr);
    }
  });
});

describe('a file that is odd and sound', () => {
  it.each([
    ['a byte order mark', `\ufeff${HEAD}`],
    ['Windows line ends', HEAD.replaceAll('\n', '\r\n')],
  ])('%s changes nothing in a report', async (_name, text) => {
    writeFileSync(join(cwd, FILE), HEAD);
    const plain = await at('report', FILE);
    writeFileSync(join(cwd, FILE), text);
    expect(await at('report', FILE)).toEqual(plain);
    expect(plain).toMatchObject({ exit: 0, stderr: '' });
    expect(await at('check', FILE)).toMatchObject({ exit: 0, stdout: '' });
  });
});

describe('what is no file to read', () => {
  const READERS = [['report'], ['check'], ['assess'], ['explain', 'cement', '--in']];

  it.each([
    ['missing.alliance.yaml', /cannot read missing\.alliance\.yaml: there is no such file or folder/],
    ['harbor.alliance.yaml/below', /cannot read harbor\.alliance\.yaml\/below: there is no such file or folder/],
    ['n'.repeat(300), /: the name is too long/],
    ['', /cannot read a file without a name/],
  ])('%s', async (path, words) => {
    writeFileSync(join(cwd, FILE), HEAD);
    for (const argv of READERS) {
      const { exit, stdout, stderr } = await at(...argv, path);
      // A check tells it like any other finding, so that every format can hold it.
      const [told, other] = argv[0] === 'check' ? [stdout, ''] : [stderr, stdout];
      expect({ exit, other }, argv.join(' ')).toEqual({ exit: 2, other: '' });
      expect(told).toMatch(words);
      expectInert(told);
    }
    expect(readdirSync(cwd)).toEqual([FILE]);
  });

  it('a folder', async () => {
    mkdirSync(join(cwd, 'folder'));
    for (const argv of [['report'], ['assess'], ['explain', 'cement', '--in']]) {
      expect(await at(...argv, 'folder')).toMatchObject({
        exit: 2,
        stdout: '',
        stderr: 'alliance: cannot read folder: it is a folder, not a file\n',
      });
    }
    for (const argv of [['check'], ['batch']]) {
      const refused = await at(...argv, 'folder');
      expect(refused).toMatchObject({ exit: 2, stdout: '' });
      expect(refused.stderr).toMatch(/^alliance: no alliance file found in folder\n/);
    }
  });

  it('a device that never ends', async () => {
    for (const argv of [['report'], ['check']]) {
      const { exit, stdout, stderr } = await at(...argv, '/dev/zero');
      const [told, other] = argv[0] === 'check' ? [stdout, 'one file could not be read\n'] : [stderr, ''];
      expect({ exit, other: argv[0] === 'check' ? stderr : stdout }).toEqual({ exit: 2, other });
      expect(told).toContain('cannot read /dev/zero: it is larger than 64 MB');
    }
  });
});

describe('a rubric that does not load', () => {
  it.each([
    ['no YAML', 'criteria: [{id\n', 'ours/rubric.yaml:'],
    ['no rubric', HEAD, 'ours/rubric.yaml'],
    ['of another base', 'extends: roads\nid: ours\nversion: 1.0.0\nname: Ours\n', 'ours/rubric.yaml:1'],
    ['a negative weight', 'extends: crossroads\ncriteria: [{id: safe-space, weight: -1}]\n', 'ours/rubric.yaml:2'],
  ])('%s is told by every command, with where to see its faults', async (_name, text, place) => {
    mkdirSync(join(cwd, 'ours'));
    writeFileSync(join(cwd, 'ours/rubric.yaml'), text);
    writeFileSync(join(cwd, FILE), HEAD);
    const uses = [
      ['report', FILE],
      ['check', FILE],
      ['batch', FILE],
      ['assess', FILE],
      ['explain', 'cement'],
    ];
    for (const argv of [...uses, ['rubric', 'list'], ['init', 'new.alliance.yaml', '--name', 'New']]) {
      const { exit, stdout, stderr } = await at(...argv, '--rubric', 'ours');
      // What is wrong with it is a finding to a check, and printed as such.
      const told = argv[0] === 'check' ? expect.stringContaining('ours/rubric.yaml') : '';
      expect({ exit, stdout }, argv.join(' ')).toEqual({ exit: 2, stdout: told });
      expect(stderr).toContain(`the rubric ours cannot be used`);
      expect(stderr).toContain(`the first at ${place}`);
      expect(stderr).toContain('alliance rubric check ours');
      expectInert(stderr);
    }
    const checked = await at('rubric', 'check', 'ours');
    expect(checked.exit).toBe(1);
    expect(checked.stdout).toContain(place);
    expectInert(checked.stdout + checked.stderr);
    expect(readdirSync(cwd).sort()).toEqual([FILE, 'ours']);
  });

  it('a folder that is not there, or empty', async () => {
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, FILE), HEAD);
    for (const argv of [
      ['report', FILE, '--rubric'],
      ['rubric', 'check'],
    ]) {
      expect((await at(...argv, 'none')).stderr).toBe(
        'alliance: there is no rubric at none\n  Correct the path, which starts from this folder; without one the rubric of this program is used.\n',
      );
      const { exit, stderr } = await at(...argv, 'empty');
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: 'alliance: there is no rubric at empty: the folder holds no YAML file\n',
      });
    }
  });
});

describe('a folder of files', () => {
  it('is walked without following a link in a circle, and without hidden folders and packages', async () => {
    for (const folder of ['region', '.git', 'node_modules/some']) {
      mkdirSync(join(cwd, folder), { recursive: true });
      writeFileSync(join(cwd, folder, FILE), HEAD);
    }
    symlinkSync('..', join(cwd, 'region/up'));
    symlinkSync('none', join(cwd, 'gone.alliance.yaml'));
    symlinkSync(join('region', FILE), join(cwd, 'linked.alliance.yaml'));
    const { exit, stdout, stderr } = await at('check', '.');
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^gone\.alliance\.yaml {2}unreadable {2}cannot read gone\.alliance\.yaml: there is no such/);
    expect(stderr).toMatch(/^2 files checked, no fault; one file could not be read\n/);
  });
});
