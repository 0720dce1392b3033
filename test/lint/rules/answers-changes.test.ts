import { describe } from 'vitest';
import { changeRules } from '../../../src/lint/rules/answers-changes.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { type Case, rounds, roundText, testRules } from '../run-rule.ts';

const rubric = await readCrossroads();
const ids = rubric.criteria.filter(({ applies, quick }) => applies === undefined && !quick).map(({ id }) => id);

/** As many levels as there are digits. */
const given = (text: string) => [...text].map((level, place) => `${ids[place]}: ${level}`);
const after = (date: string, former: string[], now: string[]) =>
  rounds(roundText('id: a, date: 2025-10-19', ...former), roundText(`id: b, date: ${date}`, ...now));
const SPRING = '2026-05-14';

const cases: Case[] = [
  [
    'level-fell-without-words',
    'by two',
    after(SPRING, ['safe-space: 3'], ['safe-space: 1']),
    ['assessments/1/answers/safe-space'],
  ],
  [
    'level-fell-without-words',
    'in a map',
    after(SPRING, ['safe-space: {level: 4}'], ['safe-space: {level: 0, by: Dana}']),
    ['assessments/1/answers/safe-space/level'],
  ],
  ['level-fell-without-words', 'by one', after(SPRING, ['safe-space: 3'], ['safe-space: 2']), []],
  [
    'level-fell-without-words',
    'with a note',
    after(SPRING, ['safe-space: 3'], ['safe-space: {level: 1, note: New}']),
    [],
  ],
  [
    'level-fell-without-words',
    'since a round without a date',
    rounds(roundText('id: a, undated: minutes', 'safe-space: 3'), roundText('', 'safe-space: 1')),
    [],
  ],
  [
    'level-fell-without-words',
    'before the last round',
    rounds(
      roundText('id: a, date: 2024-10-19', 'safe-space: 4'),
      roundText('id: b, date: 2025-10-19', 'safe-space: 1'),
      roundText('', 'safe-space: 1'),
    ),
    [],
  ],
  [
    'levels-rose-at-once',
    'within a month',
    after('2025-11-19', given('11111111'), given('22222221')),
    ['assessments/1/date'],
  ],
  [
    'levels-rose-at-once',
    'a note of the round',
    after('2025-11-19, note: other people', given('11111111'), given('22222221')),
    [],
  ],
  ['levels-rose-at-once', 'a day later', after('2025-11-20', given('11111111'), given('22222221')), []],
  ['levels-rose-at-once', 'one fell', after('2025-11-19', given('11111111'), given('22222220')), []],
  ['levels-rose-at-once', 'a third stayed', after('2025-11-19', given('111111111'), given('222222111')), []],
  ['levels-rose-at-once', 'seven in common', after('2025-11-19', given('1111111'), given('2222222')), []],
  [
    'round-same-as-before',
    'twelve levels',
    after(SPRING, given('012301230123'), given('012301230123')),
    ['assessments/1/answers'],
  ],
  [
    'round-same-as-before',
    'more before',
    after(SPRING, given('0123012301231'), given('012301230123')),
    ['assessments/1/answers'],
  ],
  ['round-same-as-before', 'one that is new', after(SPRING, given('012301230123'), given('0123012301231')), []],
  [
    'round-same-as-before',
    'a note of the round',
    after(`${SPRING}, note: asked anew`, given('012301230123'), given('012301230123')),
    [],
  ],
  [
    'round-same-as-before',
    'a note that was copied as well',
    rounds(
      roundText('id: a, date: 2025-10-19, note: In the hall', ...given('012301230123')),
      roundText(`id: b, date: ${SPRING}, note: In the hall`, ...given('012301230123')),
    ),
    ['assessments/1/answers'],
  ],
  ['round-same-as-before', 'one that moved', after(SPRING, given('012301230123'), given('012301230122')), []],
  ['round-same-as-before', 'eleven levels', after(SPRING, given('01230123012'), given('01230123012')), []],
];

describe('rules about two rounds', () => {
  testRules(changeRules, cases);
});
