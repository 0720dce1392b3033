/** Steps that add a line or take a name out, done as they are told in each form in which a file may be written. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/diagnostics/catalogue/all.ts';
import { exampleText } from '../../diagnostics/example-text.ts';
import { addLine } from './add-line.ts';
import { HEAD, makeFolder } from './folder.ts';

const CONFIG = 'version: 1\nrules: {earlier-stage-untold: warning, unused-member-id: warning}\n';

/** Each code, and the next step of the first finding of this one. */
async function checked(text: string, code: string) {
  const folder = makeFolder({ 'harbor.alliance.yaml': text, 'alliance.config.yaml': CONFIG });
  const found = (await folder.check()).report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
  return { codes: found.map((one) => one.code), next: found.find((one) => one.code === code)?.next ?? '' };
}

const round = (...lines: string[]) =>
  `assessments:\n  - id: spring-2026\n${lines.map((line) => `    ${line}\n`).join('')}`;
/** Two rounds with the same twelve levels. */
const same = (form = '') => {
  const levels = [
    ...`safe-space trust-asked own-narrative news-flows-back problem-researched chosen-for-fit bridge-builders
    no-one-dominates decisions-made-known hard-conversations agenda-and-plan wins-none-alone`.matchAll(/\S+/g),
  ];
  const given = levels.map(([id], place) => `${id}: ${place % 3}`);
  const later = `  - ${form.replace('%', given.join(', '))}\n`;
  const [before, now] = ['2025-05-14', '2026-05-14'].map(
    (date) => `  - id: of-${date}\n    date: ${date}\n    answers:\n${given.map((one) => `      ${one}\n`).join('')}`,
  );
  return `assessments:\n${before}${form === '' ? now : later}`;
};
const DONE = 'operation: {progress: done, evaluation: yes}';

describe('a line that is added', () => {
  it.each([
    [
      'earlier-stage-untold',
      'profile:\n  stage:\n    strategy-development: {progress: done}\n    formation: {progress: done}\n',
    ],
    [
      'earlier-stage-untold',
      'profile: {stage: {strategy-development: {progress: done}, formation: {progress: done}}}\n',
    ],
    ['stage-done-unasked', `profile:\n  stage:\n    strategy-development:\n      progress: done\n    ${DONE}\n`],
    ['stage-done-unasked', `profile:\n  stage:\n    strategy-development: {progress: done}\n    ${DONE}\n`],
    ['round-without-date', round('state: open', 'answers: {safe-space: 2}')],
    ['round-without-date', 'assessments: [{id: spring-2026, answers: {safe-space: 2}}]\n'],
    ['round-without-date', 'assessments: [{id: a, date: 2025-05-14}, {id: b, answers: {safe-space: 2}}]\n'],
    ['level-4-without-evidence', round('date: 2026-05-14', 'answers:', '  safe-space: {level: 4, note: Since May}')],
    [
      'level-4-without-evidence',
      round('date: 2026-05-14', 'answers:', '  safe-space:', '      level: 4', '      note: x'),
    ],
    ['more-organizations-than-members', `members: [A, B]\n${round('date: 2026-05-14', 'organizations: 5')}`],
    ['round-same-as-before', same()],
    ['round-same-as-before', same('{id: b, date: 2026-05-14, answers: {%}}')],
    ['context-without-date', 'context: # ours\n    place: Port Ellery\n    resources: uneven\n'],
    ['context-without-date', 'context: {resources: uneven}\n'],
  ])('ends %s: %j', async (code, part) => {
    const text = `${HEAD}${part}`;
    const { codes, next } = await checked(text, code);
    expect(codes).toContain(code);
    expect((await checked(addLine(text, next), code)).codes).not.toContain(code);
  });
});

describe('what is taken out', () => {
  const member = (lines: string) => `members:\n  - Local 41\n${lines}`;
  it.each([
    ['unused-member-id', member('  - {name: Tenants, id: tenants}\n'), 'id: tenants', ', id: tenants'],
    ['unused-member-id', member('  - name: Tenants\n    id: tenants\n'), 'id: tenants', '    id: tenants\n'],
    ['unused-member-id', member('  - id: tenants\n    name: Tenants\n'), 'id: tenants', 'id: tenants\n    '],
    ['left-before-joined', member('  - {name: B, joined: 2019, left: 2015}\n'), 'left: 2015', ', left: 2015'],
    ['left-before-joined', member('  - name: B\n    joined: 2019\n    left: 2015\n'), 'left: 2015', '    left: 2015\n'],
    ['date-and-undated', round('date: 2026-05-14', 'undated: no'), 'undated: no', '    undated: no\n'],
    [
      'date-and-undated',
      'assessments:\n  - undated: no\n    id: a\n    date: 2026-05-14\n',
      'undated: no',
      'undated: no\n    ',
    ],
    ['date-and-undated', 'assessments: [{id: a, undated: no, date: 2026-05-14}]\n', 'undated: no', 'undated: no, '],
  ])('ends %s: %j', async (code, part, named, out) => {
    const text = `${HEAD}${part}`;
    const { codes, next } = await checked(text, code);
    expect(codes).toEqual([code]);
    const how = out.includes(',')
      ? `take out "${named}" with the comma beside it`
      : out.startsWith(' ')
        ? `delete the line "${named}"`
        : `take out "${named}", leave the hyphen, and move the line below up to it, so that it begins with "- ${code === 'date-and-undated' ? 'id' : 'name'}:"`;
    expect(next).toContain(how);
    expect((await checked(text.replace(out, ''), '')).codes).toEqual([]);
  });
});

describe('a stage that the answers support', () => {
  const CODE = 'answers-beyond-stage';
  const entry = readCatalogue()[CODE];
  const bad = entry === undefined ? '' : exampleText(entry, 'bad');
  const inBraces = bad.replace(/profile:[\s\S]*under-way\}\n/, 'profile: {stage: {outreach: {progress: under-way}}}\n');

  it.each([bad, inBraces])('is added where it is not told: %#', async (text) => {
    const { codes, next } = await checked(text, CODE);
    expect(codes).toContain(CODE);
    expect(next).toContain('If "outreach" is over, give its "progress" the value done. ');
    const added = addLine(text, next);
    for (const one of [added, added.replace('outreach: {progress: under-way}', 'outreach: {progress: done}')])
      expect((await checked(one, CODE)).codes).not.toContain(CODE);
  });

  it('is added behind one that is done', async () => {
    const text = bad.replace('progress: under-way', 'progress: done');
    const { codes, next } = await checked(text, CODE);
    expect(codes).toContain(CODE);
    expect(next).not.toContain('write done here');
    expect((await checked(addLine(text, next), CODE)).codes).not.toContain(CODE);
  });

  it('is written in place of not-started where it is told so', async () => {
    const text = bad.replace(/( *)(outreach: .*\n)/, '$1$2$1formation: {progress: not-started}\n');
    const { codes, next } = await checked(text, CODE);
    expect(codes).toContain(CODE);
    expect(next).toMatch(/^If "formation" has begun, write under-way here in place of not-started\. /);
    expect((await checked(text.replace('not-started', 'under-way'), CODE)).codes).not.toContain(CODE);
  });
});

describe('a text over lines that a sign # ends', () => {
  it('goes in quotes from its first word to the last of that line', async () => {
    const text = `${HEAD}about: Six groups\n  of Local #9\n`;
    const { codes, next } = await checked(text, 'text-cut-by-hash');
    expect(codes).toEqual(['text-cut-by-hash']);
    expect(next).toContain('in front of the first word of the text, in a line above, and one behind the last word of');
    expect((await checked(text.replace('Six', '"Six').replace('#9', '#9"'), '')).codes).toEqual([]);
  });
});

describe('a remark among answers in braces', () => {
  it('goes behind them, where a # takes nothing else along', async () => {
    const text = `${HEAD}${round('date: 2026-05-14', 'answers: {safe-space: 2, we were not sure: ask Ana}')}`;
    const { codes, next } = await checked(text, 'unknown-criterion');
    expect(codes).toEqual(['unknown-criterion']);
    expect(next).toContain('take it out of the braces, with the comma beside it, and write it at the end of the line');
    const moved = text.replace(', we were not sure: ask Ana}', '} # we were not sure: ask Ana');
    expect((await checked(moved, '')).codes).toEqual([]);
  });
});
