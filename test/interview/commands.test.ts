import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileNameFor, writeAllianceFile } from '../../src/commands/init/file.ts';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { allianceFile } from '../../src/words/en/alliance-file.ts';
import { type FakeOptions, run } from '../support/fake-io.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const rubric = await readCrossroads();
const load = (text: string) => loadAlliance(text, { file: 'x', today: '2026-06-01', rubric });
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-commands-'));
});
const alliance = (argv: string[], options: FakeOptions = {}) => run(argv, { cwd, ...options });

describe('init without a terminal', () => {
  test('writes a valid file from options, and says what comes next', async () => {
    const options = [
      '--organizations',
      '12',
      '--led-by',
      'base-building',
      '--form',
      'informal',
      '--stages',
      'formation, operation',
      '--path',
      'relationship-first',
      '--scale',
      'local,statewide',
    ];
    const { exit, stdout, stderr } = await alliance([
      'init',
      '--name',
      'Harbor: \u202aÑandú\u202c & Co.\u001b',
      ...options,
    ]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('alliance assess harbor-nandu-co.alliance.yaml');
    const text = readFileSync(join(cwd, 'harbor-nandu-co.alliance.yaml'), 'utf8');
    const { alliance: written, diagnostics } = await load(text);
    expect(diagnostics).toEqual([]);
    expect(written).toEqual({
      version: 1,
      name: 'Harbor: Ñandú & Co.',
      definition: { organizations: 12, 'led-by': 'base-building' },
      profile: {
        structure: { form: 'informal' },
        stage: { formation: { progress: 'under-way' }, operation: { progress: 'under-way' } },
        geography: { 'alliance-scale': ['local', 'statewide'] },
      },
      path: { current: 'relationship-first' },
      assessments: [],
    });
  });

  test.each([
    [['init'], /--name/],
    [['init', '--yes'], /--name/],
    [['init', '--name', 'X', '--form', 'club'], /"club" is not a choice for --form.*informal, hosted/],
    [['init', '--name', 'X', '--stages', 'formation,party'], /"party".*--stages.*outreach/],
    [['init', '--name', 'X', '--organizations', 'many'], /"many"/],
    [['init', '--name', 'x'.repeat(201)], /200/],
  ])('%j is refused with what to say instead', async (argv, wanted) => {
    const { exit, stdout, stderr } = await alliance(argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(wanted);
  });

  test('never overwrites', async () => {
    writeFileSync(join(cwd, 'h.alliance.yaml'), 'mine');
    const { exit, stderr } = await alliance(['init', 'h.alliance.yaml', '--name', 'Harbor']);
    expect(exit).toBe(2);
    expect(stderr).toContain('alliance assess h.alliance.yaml');
    expect(readFileSync(join(cwd, 'h.alliance.yaml'), 'utf8')).toBe('mine');
  });

  test('a folder that is not there is told', async () => {
    const { exit, stderr } = await alliance(['init', 'no/where.alliance.yaml', '--name', 'Harbor']);
    expect(exit).toBe(2);
    expect(stderr).toContain('no/where.alliance.yaml');
  });
});

describe('the file of init', () => {
  /** The file with every example in use. */
  const allUsed = (told: Partial<Alliance>) => {
    const text = writeAllianceFile({ version: 1, name: 'Harbor', ...told }, './s.json', '2026');
    const examples = new Set(
      Object.entries(allianceFile)
        .filter(([key]) => key.endsWith('.more'))
        .flatMap(([, words]) => words.replace('{year}', '2026').split('\n')),
    );
    const used = text.split('\n').map((line) => {
      const plain = line.replace(/^# /, '');
      const isUsed = examples.has(plain) || examples.has(plain.replace(/^ {2}/, ''));
      return isUsed || /^(?:definition|profile|path):$/.test(plain) ? plain : line;
    });
    return used.join('\n');
  };
  const told: Partial<Alliance> = { profile: { structure: { form: 'informal' } }, definition: { organizations: 3 } };

  test.each([
    [told],
    [{}],
    [{ profile: { structure: { form: 'independent' }, geography: { 'alliance-scale': ['local'] } } }],
  ] satisfies [Partial<Alliance>][])('raises no doubt by its own examples: %j', async (own) => {
    writeFileSync(join(cwd, 'h.alliance.yaml'), allUsed(own));
    const { exit, stdout } = await alliance(['check', 'h.alliance.yaml']);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  });

  test('says that its examples are to be replaced', () => {
    expect(writeAllianceFile({ version: 1, name: 'Harbor' }, './s.json', '2026')).toMatch(/examples.* invented/);
  });

  test('stays valid with any of its commented parts in use', async () => {
    const { diagnostics, alliance: loaded } = await load(allUsed(told));
    expect(diagnostics).toEqual([]);
    expect(Object.keys(loaded ?? {}).sort()).toEqual([
      'assessments',
      'context',
      'definition',
      'funding',
      'members',
      'name',
      'path',
      'profile',
      'targets',
      'values',
      'version',
    ]);
    expect(loaded?.profile?.function).toEqual({ 'joint-action': 'primary' });
    expect(loaded?.profile?.stage).toEqual({ formation: { progress: 'under-way' } });
  });

  test('has no example of stages where they were told', () => {
    const alliance = { version: 1, name: 'X', profile: { stage: { outreach: { progress: 'done' } } } } as const;
    expect(writeAllianceFile(alliance, './s.json', '2026')).not.toContain('#   stage:');
  });

  test.each(['"', 'yes', '# none', '12', '- a', 'a: b', '\u65e5\u672c', "O'Neil \\ Sons", 'null', '2026-01-01'])(
    'a name such as %s comes back as it was',
    async (name) => {
      const { alliance: loaded, diagnostics } = await load(writeAllianceFile({ version: 1, name }, './s.json', '2026'));
      expect(diagnostics).toEqual([]);
      expect(loaded).toEqual({ version: 1, name, assessments: [] });
    },
  );

  test.each([
    ['Harbor Neighbors!', 'harbor-neighbors'],
    ['../../etc', 'etc'],
    ['¿Ñandú?', 'nandu'],
    ['日本 同盟', '日本-同盟'],
    ['...', 'our'],
  ])('%s is kept in %s', (name, slug) => {
    expect(fileNameFor(name)).toBe(`${slug}.alliance.yaml`);
  });
});

describe('assess without a terminal', () => {
  const FILE = 'h.alliance.yaml';
  beforeEach(() => writeFileSync(join(cwd, FILE), 'version: 1\nname: Harbor\n'));

  test.each<FakeOptions>([
    {},
    { isTTY: { stdin: true } },
    { isTTY: { stdout: true } },
    { isTTY: { stdin: true, stdout: true }, env: { CI: 'true' } },
  ])('asks nothing and says how else (%j)', async (options) => {
    const { exit, stdout, stderr } = await alliance(['assess', FILE], options);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('answers:');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('version: 1\nname: Harbor\n');
  });

  test('the example that it prints is one that loads', async () => {
    const { stderr } = await alliance(['assess', FILE], { day: '2026-05-14' });
    const example = stderr.slice(stderr.indexOf('assessments:'), stderr.lastIndexOf('\n\n'));
    expect((await load(`version: 1\nname: Harbor\n${example}\n`)).diagnostics).toEqual([]);
  });

  test('a file with faults is refused with every fault', async () => {
    writeFileSync(join(cwd, FILE), 'version: 1\nname: Harbor\ngeograhpy: 1\nmembres: []\n');
    const { exit, stderr } = await alliance(['assess', FILE], { isTTY: { stdin: true, stdout: true } });
    expect(exit).toBe(2);
    expect(stderr).toContain('h.alliance.yaml:3:1');
    expect(stderr).toContain('h.alliance.yaml:4:1');
  });

  test.each([
    ['missing.yaml', /missing\.yaml/],
    ['-', /standard input/],
  ])('%s is refused', async (file, wanted) => {
    const { exit, stderr } = await alliance(['assess', file]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(wanted);
    expect(existsSync(join(cwd, 'missing.yaml'))).toBe(false);
  });

  test.each([
    ['--depth', 'deep'],
    ['--section', 'power'],
    ['--mode', 'magic'],
  ])('%s %s is wrong use', async (option, value) => {
    expect((await alliance(['assess', FILE, option, value])).exit).toBe(2);
  });
});
