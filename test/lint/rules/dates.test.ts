import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { type ActiveRule, activeRules, lint, subjectFor } from '../../../src/lint/lint.ts';
import { rules } from '../../../src/lint/registry.ts';
import { dateRules } from '../../../src/lint/rules/dates.ts';
import { daysBetween, isBefore, isOlderThan, monthsBetween } from '../../../src/lint/rules/dates-between.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { toldOf } from '../finds.ts';
import { type Case, findingsOf, oneRound, rounds, roundText, testRules } from '../run-rule.ts';
import { makeSubject } from '../subject.ts';

const DATE = 'assessments/0/date';
const of = (date: string, more = '') => oneRound(`id: a, date: ${date}${more}`, 'safe-space: 2');
const dated = (date: string) => `safe-space: {level: 2, date: ${date}}`;
const OWN_DATE = 'assessments/0/answers/safe-space/date';

// The day of the tests is 2026-11-21.
const cases: Case[] = [
  ['round-stale', 'eighteen months and a day', of('2025-05-20'), [DATE]],
  ['round-stale', 'eighteen months', of('2025-05-21'), []],
  ['round-stale', 'another limit', of('2025-05-21'), [DATE], { roundMonths: 12 }],
  ['round-stale', 'an old round before a new one', rounds(roundText('id: a, date: 2020-01-01'), roundText('')), []],
  ['round-stale', 'no date', oneRound('id: a, undated: minutes', 'safe-space: 2'), []],
  ['round-stale', 'an alliance that ends', `profile: {stage: {ending: true}}\n${of('2020-01-01')}`, []],
  ['round-stale', 'an invented alliance', `fictional: true\n${of('2020-01-01')}`, []],
  ['round-stale', 'no round', 'founded: 2020\n', []],
  ['round-left-open', 'ninety-one days', of('2026-08-22', ', state: open'), ['assessments/0/state']],
  ['round-left-open', 'ninety days', of('2026-08-23', ', state: open'), []],
  ['round-left-open', 'another limit', of('2026-08-23', ', state: open'), ['assessments/0/state'], { openDays: 30 }],
  ['round-left-open', 'closed', of('2026-01-01', ', state: closed'), []],
  ['round-left-open', 'nothing said', of('2026-01-01'), []],
  ['before-founding', 'a year', `founded: 2026\n${of('2025-12-31')}`, [DATE]],
  ['before-founding', 'within the year', `founded: 2025\n${of('2025-01-01')}`, []],
  ['before-founding', 'a month', `founded: 2026-05\n${of('2026-04-30')}`, [DATE]],
  ['before-founding', 'within the month', `founded: 2026-05\n${of('2026-05-01')}`, []],
  ['before-founding', 'a day', `founded: 2026-05-15\n${oneRound('', 'safe-space: 2')}`, [DATE]],
  ['before-founding', 'an answer', `founded: 2026\n${oneRound('', dated('2025-12-31'))}`, [OWN_DATE]],
  [
    'before-founding',
    'each round',
    `founded: 2026\n${rounds(roundText('id: a, date: 2024-01-01'), roundText('id: b, date: 2025-01-01'))}`,
    [DATE, 'assessments/1/date'],
  ],
  [
    'before-founding',
    'most of what has a date, once',
    `founded: 2025\nmembers: [{name: A, joined: 2021}, {name: B, joined: 2022}]\n${of('2024-12-31')}`,
    ['founded'],
  ],
  [
    'before-founding',
    'half of what has a date, one by one',
    `founded: 2025\nmembers: [{name: A, joined: 2021}, {name: B, joined: 2025}, {name: C, left: 2022}, D, {name: E, joined: 2026}]\n${rounds(roundText('id: a, date: 2024-01-01'), roundText(''))}`,
    [DATE],
  ],
  ['before-founding', 'nothing said', of('1990-01-01'), []],
  ['answer-after-round', 'closed', oneRound('state: closed', dated('2026-05-15')), [OWN_DATE]],
  ['answer-after-round', 'the same day', oneRound('state: closed', dated('2026-05-14')), []],
  ['answer-after-round', 'open', oneRound('state: open', dated('2026-05-15')), []],
  ['answer-after-round', 'interviews over weeks', oneRound('state: closed, mode: interviews', dated('2026-08-12')), []],
  [
    'answer-after-round',
    'interviews over months',
    oneRound('state: closed, mode: interviews', dated('2026-08-13')),
    [OWN_DATE],
  ],
  [
    'answer-from-earlier-round',
    'of its day',
    rounds(roundText('id: a, date: 2025-10-19'), roundText('', dated('2025-10-19'))),
    ['assessments/1/answers/safe-space/date'],
  ],
  [
    'answer-from-earlier-round',
    'since then',
    rounds(roundText('id: a, date: 2025-10-19'), roundText('', dated('2025-10-20'))),
    [],
  ],
  ['answer-from-earlier-round', 'the only round', oneRound('', dated('2025-10-19')), []],
  ['round-id-other-year', 'the year before', oneRound('id: spring-2026, date: 2025-05-14'), [DATE]],
  [
    'round-stale',
    'before the founding, which is told already',
    `founded: 2022-03\n${oneRound('id: spring, date: 2021-05-14')}`,
    [],
  ],
  [
    'round-stale',
    'before the founding, which is waived',
    `founded: 2022-03\n# alliance: allow before-founding -- we met before\n${oneRound('id: spring, date: 2021-05-14')}`,
    [DATE],
  ],
  ['round-id-other-year', 'the year', oneRound('id: spring-2026, date: 2026-05-14'), []],
  ['round-id-other-year', 'a winter', oneRound('id: winter-2025, date: 2026-01-14'), []],
  ['round-id-other-year', 'a winter long ago', oneRound('id: winter-2023, date: 2026-01-14'), [DATE]],
  ...[
    '2025-2026',
    '2025-26',
    'fy-2025-26',
    'fy2025-26',
    'year-2024-to-2026',
    'fy-2026',
    'fy2026',
    'school-year-2025',
  ].map((id): Case => ['round-id-other-year', `a span, ${id}`, oneRound(`id: ${id}, date: 2025-11-14`), []]),
  ...['2025-2026', 'fy-2025-26'].map(
    (id): Case => ['round-id-other-year', `the end of ${id}`, oneRound(`id: ${id}, date: 2026-03-14`), []],
  ),
  ...['2025-2026', '2025-26', '2023-11', 'fy2024'].map(
    (id): Case => ['round-id-other-year', `not in ${id}`, oneRound(`id: ${id}, date: 2022-05-14`), [DATE]],
  ),
  ['round-id-other-year', 'a month as id', oneRound('id: 2025-11, date: 2026-11-14'), [DATE]],
  ['round-id-other-year', 'a day as id', oneRound('id: 2026-05-14-2, date: 2026-05-14'), []],
  ['round-id-other-year', 'no year', oneRound('id: room-20261, date: 2025-05-14'), []],
];

describe('rules about dates', () => {
  testRules(dateRules, cases);
});

/** The round of spring 2026 dated in another year, after one of autumn 2024, with levels and evidence that fell and aged. */
const slipped = (year: number, more = '') =>
  rounds(
    roundText('id: autumn-2024, date: 2024-10-19', 'safe-space: 4', 'own-narrative: {level: 1, evidence: Seen}'),
    roundText(`id: spring-2026, date: ${year}-05-14, state: closed${more}`, 'safe-space: {level: 3, evidence: Rules}'),
  );

describe('a date that the id of its round makes doubtful', () => {
  const findAll = async (text: string, active?: readonly ActiveRule[]) => {
    const rubric = await readCrossroads();
    const subject = await makeSubject(`founded: 2024\n${text}`, { rubric });
    const { alliance, text: whole, today, limits } = subject;
    const own = subjectFor(alliance, whole, { rubric, today, limits, ...(active !== undefined && { active }) });
    return lint(own, active ?? activeRules(rules, {})).map(({ code }) => code);
  };

  it.each([2023, 2025])('is told alone: %i for 2026', async (year) => {
    const right = await findAll(slipped(2026));
    const found = await findAll(slipped(year));
    expect(found.sort()).toEqual([...right, 'round-id-other-year'].sort());
  });

  it('stands where the doubt is switched off or waived', async () => {
    const off = activeRules(rules, { 'round-id-other-year': 'off' });
    expect(await findAll(slipped(2023), off)).toContain('rounds-out-of-order');
    const waived = `# alliance: allow round-id-other-year -- planned for then\n${slipped(2023)}`;
    expect(await findAll(waived)).toEqual(expect.arrayContaining(['round-id-other-year', 'rounds-out-of-order']));
  });

  it('is said to be wrong itself where the founding speaks against it too', async () => {
    const nextOf = async (founded: string, date: string) => {
      const text = `founded: ${founded}\n${oneRound(`id: spring-2026, date: ${date}`)}`;
      const [finding] = await findingsOf(rules, 'round-id-other-year', text);
      return nextStepOf(toldOf(finding ?? { code: '', path: [] }));
    };
    expect(await nextOf('2022-03', '2021-05-14')).toContain('before the alliance began (2022-03)');
    expect(await nextOf('2022-03', '2021-05-14')).toContain('as in the id: 2026');
    expect(await nextOf('2021-03', '2021-05-14')).toContain('that of the id');
    expect(await nextOf('2026-08', '2021-05-14')).toContain('that of the id');
  });

  it('leaves the date as it is where the id names a day to come', async () => {
    const text = rounds(roundText('id: autumn-2026, date: 2025-12-14'), roundText('id: b, date: 2026-05-14'));
    expect(await findAll(text)).toEqual(['round-id-other-year']);
  });
});

describe('sums with days', () => {
  it.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-11-21', '2026-05-14', -191],
    ['1999-12-31', '2026-11-21', 9822],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(days);
  });

  it('counts whole months', () => {
    expect(monthsBetween('2025-05-21', '2026-11-21')).toBe(18);
    expect(monthsBetween('2025-05-22', '2026-11-21')).toBe(17);
    expect(isOlderThan('2025-05-21', 18, '2026-11-21')).toBe(false);
    expect(isOlderThan('2025-05-20', 18, '2026-11-21')).toBe(true);
  });

  it('compares as far as a date is told', () => {
    expect(['2021', '2021-09', '2021-09-02'].map((told) => isBefore('2021-09-01', told))).toEqual([false, false, true]);
  });
});
