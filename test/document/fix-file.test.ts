/** Files that are mended: only what must change changes, and no file is worse for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type FixedFile, fixFile } from '../../src/document/fix-file.ts';
import { openDocument } from '../../src/document/open-document.ts';
import { diagnoseFinding } from '../../src/framework/finding.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { readDate } from '../../src/framework/read-date.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import { fixesFor } from '../../src/lint/fixes.ts';
import { activeRules, lint, subjectFor } from '../../src/lint/lint.ts';
import { LIMITS } from '../../src/lint/rule.ts';
import { schemaLineRules } from '../../src/lint/rules/schema-line.ts';
import { loadOptions } from '../framework/load-options.ts';

const options = await loadOptions();
const active = activeRules(schemaLineRules, { 'schema-line-missing': 'warning' });
const LINE = '# yaml-language-server: $schema=./alliance.schema.json';
const HEAD = `${LINE}\nversion: 1\nname: Harbor\n`;
const examples = readdirSync(join(import.meta.dirname, '../../examples'))
  .filter((name) => name.endsWith('.alliance.yaml'))
  .map((name) => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8'));

async function examine(text: string, rubric: Rubric = options.rubric) {
  const { alliance, diagnostics } = await loadAlliance(text, { ...options, rubric });
  if (alliance === null) return { faults: diagnostics, doubts: null };
  const document = await openDocument(text, 'x');
  const findings = lint(subjectFor(alliance, text, { ...options, limits: LIMITS }), active);
  return { faults: diagnostics, doubts: findings.map((finding) => diagnoseFinding(document, finding)) };
}

function fix(text: string, rubric: Rubric = options.rubric): Promise<FixedFile> {
  const context = { ...options, rubric, schema: './alliance.schema.json' };
  return fixFile(text, {
    examine: (candidate) => examine(candidate, rubric),
    propose: (diagnostics, value) => fixesFor(diagnostics, { ...context, value }),
  });
}

function codes(diagnostics: readonly Diagnostic[] | null): string[] {
  return (diagnostics ?? []).map(({ code }) => code);
}

const round = (answers: string) =>
  `${HEAD}assessments:\n  - id: spring\n    date: 2026-05-14\n    answers:\n${answers}`;

describe('a blank that is no space to YAML', () => {
  const SPACED = `${HEAD}about: "x" # why\nmembers:\n  - name: A\n    joined: 2019\n`;

  it.each([
    ['behind a colon', 'about: "x"', 'about:\u00a0"x"'],
    ['in an indentation that makes a name of it', '    joined', '\u00a0\u00a0\u00a0\u00a0joined'],
    ['behind a hyphen', '  - name', '  -\u202fname'],
    ['in the indentation', '    joined', '  \u00a0\u2002joined'],
    ['at several places of a line', '    joined: 2019', '\u00a0\u00a0\u00a0\u00a0joined:\u00a02019'],
  ])('is mended %s', async (_, right, wrong) => {
    const { text, left } = await fix(SPACED.replace(right, wrong));
    expect(text).toBe(SPACED);
    expect(left).toMatchObject({ faults: [] });
  });

  it('is mended in each line, and what that brings to light as well', async () => {
    const text = SPACED.replace('- name: A', '- nmae:\u00a0A').replaceAll('    joined:', '\u00a0   joined:');
    expect((await fix(text.replaceAll('\n', '\r\n'))).text).toBe(SPACED.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['within a text', 'name: A', 'name: A\u00a0B'],
    ['within quotes', '"x"', '"\u00a0x"'],
    ['in a text of several lines', 'about: "x" # why', 'about: |\n  \u00a0x:\u00a0y'],
    ['in a name', '    joined:', '    joi\u00a0ned:'],
    ['of no width', 'about: "x"', 'about:\u200b"x"'],
    ['as wide as two', '    joined', '  \u3000joined'],
    ['in a file that is no YAML for another reason', 'about: "x"', 'about:\u00a0"x"\nvalues: ]'],
  ])('stays %s', async (_, right, wrong) => {
    const text = SPACED.replace(right, wrong);
    expect((await fix(text)).text).toBe(text);
  });
});

describe('a file that is mended', () => {
  it.each([
    ['a former id', round('      former-name: 3 # asked\n'), round('      safe-space: 3 # asked\n')],
    ['a former id in quotes', round('      "former-name" : {level: 3}\n'), round('      "safe-space" : {level: 3}\n')],
    ['a slip', `${HEAD}abuot: "x"   # why\n`, `${HEAD}about: "x"   # why\n`],
    ['a slip in brackets', `${HEAD}members: [{nmae: A}]\n`, `${HEAD}members: [{name: A}]\n`],
    ['a slip in a name that is required', `${LINE}\nversion: 1\nnmae: A\n`, `${LINE}\nversion: 1\nname: A\n`],
    [
      'a slip within a slip',
      `${HEAD}profil:\n  # who\n  geograhpy: {member-locaton: [Oakland]}\n`,
      `${HEAD}profile:\n  # who\n  geography: {member-location: [Oakland]}\n`,
    ],
    ['a day', `${HEAD}founded: 14 May 2019 # or so\n`, `${HEAD}founded: 2019-05-14 # or so\n`],
    ['a day in quotes', `${HEAD}founded: 'May 14, 2019'\n`, `${HEAD}founded: '2019-05-14'\n`],
    ['a month', `${HEAD}founded: 2019-5\n`, `${HEAD}founded: 2019-05\n`],
    ['a schema line that is missing', 'version: 1\r\nname: A\r\n', `${LINE}\r\nversion: 1\r\nname: A\r\n`],
    ['a version', `${LINE}\n\n# Harbor\nname: A\n`, `${LINE}\n\n# Harbor\nversion: 1\nname: A\n`],
    [
      'a version that stands further in',
      `${LINE}\n  name: A\n  id: a\n`,
      `${LINE}\n  version: 1\n  name: A\n  id: a\n`,
    ],
    ['a version in brackets', `${LINE}\n{name: A}\n`, `${LINE}\n{version: 1, name: A}\n`],
    ['a version in wide brackets', `${LINE}\n{ name: A }\n`, `${LINE}\n{ version: 1, name: A }\n`],
    ['a version in brackets over lines', `${LINE}\n{\n  name: A\n}\n`, `${LINE}\n{version: 1,\n  name: A\n}\n`],
    ['a version below a mark of the start', `${LINE}\n---\nname: A\n`, `${LINE}\n---\nversion: 1\nname: A\n`],
    ['a schema line above a mark of the start', '---\nversion: 1\nname: A\n', `${LINE}\n---\nversion: 1\nname: A\n`],
    [
      'a slip with other names and comments about it',
      `${HEAD}"abuot" :\tx # abuot: y\n? fuonded # z\n: '1 May 2019'\n`,
      `${HEAD}"about" :\tx # abuot: y\n? founded # z\n: '2019-05-01'\n`,
    ],
    [
      'an answer whose id has a slip',
      round('      hard-conversation: 3 # x\n'),
      round('      hard-conversations: 3 # x\n'),
    ],
    [
      'many things at once, under a mark and with Windows line ends',
      '\ufeffnmae: A\r\nfounded: 2019/5\r\nabuot: >-\r\n  x # y\r\nmembers: # who\r\n- {nam: B, joined: May 2020}\r\n',
      `\ufeff${LINE}\r\nversion: 1\r\nname: A\r\nfounded: 2019-05\r\nabout: >-\r\n  x # y\r\nmembers: # who\r\n- {name: B, joined: 2020-05}\r\n`,
    ],
  ])('has %s', async (_what, before, after) => {
    const { text, left, isWhole } = await fix(before);
    expect({ text, isWhole }).toEqual({ text: after, isWhole: true });
    expect([...codes(left.faults), ...codes(left.doubts)]).toEqual([]);
    expect((await fix(after)).text).toBe(after);
  });

  it.each([
    [
      'the criterion is answered',
      round('      hard-conversation: 3\n      hard-conversations: 2\n'),
      ['unknown-criterion'],
    ],
    [
      'two slips mean one criterion',
      round('      hard-conversation: 3\n      hard-conversationss: 2\n'),
      ['unknown-criterion', 'unknown-criterion'],
    ],
    ['both ids are there', round('      former-name: 3\n      safe-space: 2\n'), ['renamed-criterion']],
    ['the known key is there', `${HEAD}about: x\nabuot: y\n`, ['unknown-key']],
    ['the key would get a value it must not have', `${HEAD}membrs: 3\n`, ['unknown-key']],
    ['there is no such day', `${HEAD}founded: 30 February 2019\n`, ['not-a-date']],
    ['the day is to come', `${HEAD}founded: 2031/01/01\n`, ['not-a-date']],
    ['it is no alliance file', 'name: build\non: [push]\njobs: {}\n', ['missing-key', 'unknown-key', 'unknown-key']],
    ['the day could be two', `${HEAD}founded: 05/06/2019\n`, ['not-a-date']],
    ['the text is no YAML', `${HEAD}abuot: a: b\n`, ['yaml-syntax']],
    ['the key is written in lines', `${HEAD}? |-\n  abuot\n: x\n`, ['unknown-key']],
    ['the value is written in lines', `${HEAD}founded: >-\n  14 May\n  2019\n`, ['not-a-date']],
  ])('stays as it is where %s', async (_why, before, left) => {
    const result = await fix(before);
    expect(result.text).toBe(before);
    expect(result.changes).toEqual([]);
    expect(codes(result.left.faults)).toEqual(left);
  });

  it('is mended as far as that goes, and says what was and what was not', async () => {
    const before = `${HEAD}abuot: x\nmembrs: 3\nfounded: 2019/5\nid: A B\n`;
    const { text, changes, left } = await fix(before);
    expect(text).toBe(`${HEAD}about: x\nmembrs: 3\nfounded: 2019-05\nid: A B\n`);
    expect(changes.map(({ kind }) => kind)).toEqual(['rename-key', 'set-text']);
    expect(codes(left.faults)).toEqual(['unknown-key', 'not-an-id']);
  });

  it.each([
    [
      'a list with a fault in it',
      `${HEAD}membrs: [{name: One, joined: someday}, Two]\n`,
      `${HEAD}members: [{name: One, joined: someday}, Two]\n`,
      ['not-a-date'],
    ],
    [
      'words that are no date',
      `${HEAD}members: [{name: One, jioned: someday}]\n`,
      `${HEAD}members: [{name: One, joined: someday}]\n`,
      ['not-a-date'],
    ],
    [
      'a day before another one',
      `${HEAD}members: [{name: One, joined: 2020, left: May 2019}]\n`,
      `${HEAD}members: [{name: One, joined: 2020, left: 2019-05}]\n`,
      ['left-before-joined'],
    ],
    ['nothing', `${HEAD}membrs:\n`, `${HEAD}members:\n`, ['empty-value']],
    [
      'no level',
      round('      former-name: {levl: 7}\n'),
      round('      safe-space: {level: 7}\n'),
      ['level-out-of-range'],
    ],
  ])('brings to light what was hidden: %s', async (_what, before, after, left) => {
    const result = await fix(before);
    expect(result.text).toBe(after);
    expect(codes(result.left.faults)).toEqual(left);
  });

  it('gives neither of two keys the one name that both should have', async () => {
    const rubric = { ...options.rubric, renamed: { ...options.rubric.renamed, older: 'safe-space' } };
    const ids = round('      former-name: 3\n      older: 2\n');
    expect((await fix(ids, rubric)).text).toBe(ids);
    const keys = `${HEAD}members: [{name: A, jioned: 2019, joind: 2020}, {nmae: B}]\n`;
    expect((await fix(keys)).text).toBe(keys.replace('nmae', 'name'));
  });
});

describe('a long file', () => {
  const rows = (count: number, row: (i: number) => string) =>
    `${HEAD}members:\n${Array.from({ length: count }, (_, i) => row(i)).join('')}`;

  it('is mended in every row at once, with no more to read for more rows', async () => {
    const before = rows(2500, (i) => `  - {nmae: M${i}, jioned: 1 May 2019} # ${i}\n`);
    let examined = 0;
    const { text, isWhole, left } = await fixFile(before, {
      examine: (candidate) => {
        examined++;
        return examine(candidate);
      },
      propose: (diagnostics, value) => fixesFor(diagnostics, { ...options, schema: './alliance.schema.json', value }),
    });
    expect(text).toBe(before.replaceAll('nmae', 'name').replaceAll('jioned: 1 May 2019', 'joined: 2019-05-01'));
    expect({ isWhole, faults: left.faults, examined }).toEqual({ isWhole: true, faults: [], examined: 3 });
  });

  it('is examined no more often for what cannot be mended', async () => {
    let examined = 0;
    const { text } = await fixFile(
      rows(300, (i) => `  - {name: M${i}, jioned: someday, members: 3, joind: x}\n`),
      {
        examine: (candidate) => {
          examined++;
          return examine(candidate);
        },
        propose: (diagnostics, value) => fixesFor(diagnostics, { ...options, schema: 'x', value }),
      },
    );
    expect({ isSame: text.includes('jioned'), examined }).toEqual({ isSame: true, examined: 1 });
  });

  it('says so where there is more to mend than one run may take', async () => {
    const deep = `${HEAD}profil:\n  geograhpy: {member-locaton: [A]}\n`;
    const long = `${deep}about: |\n${`  ${'x'.repeat(98)}\n`.repeat(6000)}`;
    const first = await fix(long);
    expect({ isWhole: first.isWhole, changes: first.changes.length }).toEqual({ isWhole: false, changes: 2 });
    const second = await fix(first.text);
    expect({ isWhole: second.isWhole, changes: second.changes.length }).toEqual({ isWhole: true, changes: 1 });
    expect(second.text).toContain('profile:\n  geography: {member-location: [A]}\n');
  });
});

describe('whatever is mended', () => {
  const RICH = `# Harbor
name: "Harbor Neighbors"   # by hand
founded: 2019-04
about: >-
  Six groups, since May 14, 2019. # no comment
definition: {organizations: 6, independence: yes, 'long-term': no}
members: # who
  - Eastside Tenants
  # one more
  - name: Harbor Clinic
    base-building: yes
    joined: 2020-03-01
    note: |
      One line: with a colon.
    # behind it
profile:
  function: {joint-action: primary}
  geography:
    member-location: [Oakland, "San José",
      Richmond]
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      hard-conversations: {level: 1, evidence: "Two calls; \\"never\\" at the table."} # told
      no-one-dominates: 2
`;
  const slips: readonly (readonly [string, string])[] = [
    ['base-building', 'base_building'],
    ['members:', 'membrs:'],
    ['founded', 'fuonded'],
    ['2019-04', '2019/4'],
    ['2019-04', 'April 2019'],
    ['2020-03-01', '1 March 2020'],
    ['2020-03-01', '"2020.3.1"'],
    ['2026-05-14', '2026-5-14'],
    ['2026-05-14', '05/06/2026'],
    ['no-one-dominates', 'former-name'],
    ['hard-conversations', 'former-name'],
    ['level', 'levl'],
    ['evidence', 'Evidence'],
    ['geography', 'geografphy'],
    ['member-location', 'member-locations'],
    ['about: ', 'notee: '],
    ['organizations: 6', 'organizations: six'],
    ['# one', '#\u00a0one'],
    ['members:', '"membrs" :'],
    ['name: Harbor Clinic', "'nmae': Harbor Clinic"],
    ['joined:', '? jioned\n    :'],
    ['2020-03-01', '&day 1 March 2020'],
    ['2020-03-01', '>-\n      1 March\n      2020'],
    ['    note: |', '    abuot: x\n    noet: |'],
    ['founded: ', 'fuonded: 2018\nfonded: '],
    ['hard-conversations', 'hard-conversation'],
    ['no-one-dominates', '"no-one-dominate"'],
    ['assessments:', 'assesments:'],
    ['profile:', 'profil: # who'],
    ['function: {joint-action', 'functoin: {joint_action'],
  ];
  const text = fc
    .record({
      base: fc.constantFrom(RICH, ...examples),
      changes: fc.array(fc.constantFrom(...slips), { maxLength: 9 }),
      newline: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
    })
    .map(({ base, changes, newline, mark }) => {
      const slipped = changes.reduce((now, [from, to]) => now.replace(from, to), base);
      return mark + slipped.replace(/\n/g, newline);
    });

  it('keeps its lines, comments, mark and faults, is never worse, and is mended at once', async () => {
    let mended = 0;
    await fc.assert(
      fc.asyncProperty(text, async (before) => {
        const result = await fix(before);
        const again = await fix(result.text);
        expect(again.text).toBe(result.text);
        expect(again.changes).toEqual([]);
        if ((await examine(before)).doubts !== null) expect(result.left.doubts).not.toBeNull();
        expect(result.changes.length === 0).toBe(result.text === before);
        expect(comments(result.text)).toEqual(comments(before));
        expect(result.text.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
        expect(/(?<!\r)\n/.test(result.text)).toBe(/(?<!\r)\n/.test(before));
        expect(touched(before, result.text)).toBeLessThanOrEqual(result.changes.length);
        const [was, is] = [await valuesIn(before, result), await valuesIn(result.text, result)];
        expect(is).toEqual(was);
        if (result.changes.length > 1) mended++;
      }),
      { numRuns: 150, seed: 20101201 },
    );
    expect(mended).toBeGreaterThan(40);
  }, 60_000);

  /** Every text, number and answer of a file, sorted, but the version and the dates that a fix sets. */
  async function valuesIn(file: string, { changes }: FixedFile): Promise<string[]> {
    const { value } = await openDocument(file, 'x');
    const dates = new Set(changes.flatMap((change) => (change.kind === 'set-text' ? [change.to] : [])));
    const { version: _, ...rest } = (value ?? {}) as Record<string, unknown>;
    return leavesOf(rest)
      .filter((leaf) => !dates.has(readDate(leaf) ?? ''))
      .sort();
  }

  function leavesOf(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [String(value)];
    return Object.values(value).flatMap(leavesOf);
  }

  /** How many lines differ, but for those that a fix adds. */
  function touched(before: string, after: string): number {
    const [then, now] = [before, after].map((file) =>
      file
        .replace('\ufeff', '')
        .split(/\r?\n/)
        .filter((line) => line !== LINE && line !== 'version: 1'),
    ) as [string[], string[]];
    expect(now.length).toBe(then.length);
    return now.filter((line, index) => line !== then[index]).length;
  }

  /** From the sign to the end of the line, but for the line that a fix adds. */
  function comments(file: string): string[] {
    return (file.match(/(?:^|\s)#.*/gm) ?? []).map((comment) => comment.trim()).filter((comment) => comment !== LINE);
  }
});
