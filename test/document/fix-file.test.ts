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

async function examine(text: string) {
  const { alliance, diagnostics } = await loadAlliance(text, options);
  if (alliance === null) return { faults: diagnostics, doubts: null };
  const document = await openDocument(text, 'x');
  const findings = lint(subjectFor(alliance, text, { ...options, limits: LIMITS }), active);
  return { faults: diagnostics, doubts: findings.map((finding) => diagnoseFinding(document, finding)) };
}

function fix(text: string): Promise<FixedFile> {
  return fixFile(text, {
    examine,
    propose: (diagnostics) => fixesFor(diagnostics, { schema: './alliance.schema.json' }),
  });
}

function codes(diagnostics: readonly Diagnostic[] | null): string[] {
  return (diagnostics ?? []).map(({ code }) => code);
}

const round = (answers: string) =>
  `${HEAD}assessments:\n  - id: spring\n    date: 2026-05-14\n    answers:\n${answers}`;

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
    [
      'many things at once, under a mark and with Windows line ends',
      '\ufeffnmae: A\r\nfounded: 2019/5\r\nabuot: >-\r\n  x # y\r\nmembers: # who\r\n- {nam: B, joined: May 2020}\r\n',
      `\ufeff${LINE}\r\nversion: 1\r\nname: A\r\nfounded: 2019-05\r\nabout: >-\r\n  x # y\r\nmembers: # who\r\n- {name: B, joined: 2020-05}\r\n`,
    ],
  ])('has %s', async (_what, before, after) => {
    const { text, refused, left } = await fix(before);
    expect(text).toBe(after);
    expect(refused).toEqual([]);
    expect([...codes(left.faults), ...codes(left.doubts)]).toEqual([]);
    expect((await fix(after)).text).toBe(after);
  });

  it.each([
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
    expect(result.fixed).toEqual([]);
    expect(codes(result.left.faults)).toEqual(left);
  });

  it('is mended as far as that goes, and says what was and what was not', async () => {
    const before = `${HEAD}abuot: x\nmembrs: 3\nfounded: 2019/5\nid: A B\n`;
    const { text, fixed, refused, left } = await fix(before);
    expect(text).toBe(`${HEAD}about: x\nmembrs: 3\nfounded: 2019-05\nid: A B\n`);
    expect(codes(fixed).sort()).toEqual(['not-a-date', 'unknown-key']);
    expect(refused.map(({ path }) => path)).toEqual([['membrs']]);
    expect(codes(left.faults)).toEqual(['unknown-key', 'not-an-id']);
  });

  it('gives one of two former ids the name they both should have', async () => {
    const both = { ...options.rubric.renamed, older: 'safe-space' };
    const rubric = { ...options.rubric, renamed: both };
    const loaded = async (text: string) => {
      const { diagnostics } = await loadAlliance(text, { ...options, rubric });
      return { faults: diagnostics, doubts: null };
    };
    const propose = (diagnostics: readonly Diagnostic[]) => fixesFor(diagnostics, { schema: 'x' });
    const before = round('      former-name: 3\n      older: 2\n');
    const { text, refused } = await fixFile(before, { examine: loaded, propose });
    expect(text).toBe(round('      safe-space: 3\n      older: 2\n'));
    expect(codes(refused)).toEqual(['renamed-criterion']);
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
  ];
  const text = fc
    .record({
      base: fc.constantFrom(RICH, ...examples),
      changes: fc.array(fc.constantFrom(...slips), { maxLength: 6 }),
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
        expect(again.fixed).toEqual([]);
        const left = codes(result.left.faults);
        const had = codes((await examine(before)).faults);
        for (const code of left) expect(had).toContain(code);
        expect(result.fixed.length === 0).toBe(result.text === before);
        expect(comments(result.text)).toEqual(comments(before));
        expect(result.text.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
        expect(/(?<!\r)\n/.test(result.text)).toBe(/(?<!\r)\n/.test(before));
        expect(touched(before, result.text)).toBeLessThanOrEqual(result.fixed.length);
        if (result.fixed.length > 1) mended++;
      }),
      { numRuns: 150, seed: 20101201 },
    );
    expect(mended).toBeGreaterThan(40);
  }, 60_000);

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
