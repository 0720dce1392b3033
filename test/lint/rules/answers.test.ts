import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/lint/rules/answers.ts';
import { changeRules } from '../../../src/lint/rules/answers-changes.ts';
import { saysWhy } from '../../../src/lint/rules/answers-reasons.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { type Case, oneRound, rounds, roundText, testRules } from '../run-rule.ts';

const all = [...answerRules, ...changeRules];
const ANSWERS = 'assessments/0/answers';
const rubric = await readCrossroads();
const ids = rubric.criteria.filter(({ applies, quick }) => applies === undefined && !quick).map(({ id }) => id);

/** As many answers as there are digits; `u` is unknown, `n` not applicable. */
const given = (text: string) =>
  [...text].map((one, place) => `${ids[place]}: ${one === 'u' ? 'unknown' : one === 'n' ? NOT : one}`);
const NOT = '{not-applicable: Our members do that at home.}';
const reason = (words: string) => oneRound('', `safe-space: {not-applicable: "${words}"}`);
const after = (date: string, former: string[], now: string[]) =>
  rounds(roundText('id: a, date: 2025-10-19', ...former), roundText(`id: b, date: ${date}`, ...now));
const SPRING = '2026-05-14';

const cases: Case[] = [
  ['all-levels-alike', 'twelve levels', oneRound('', ...given('222222222222')), [ANSWERS]],
  ['all-levels-alike', 'twelve levels and words', oneRound('', ...given('2222u2222n2222')), [ANSWERS]],
  ['all-levels-alike', 'eleven levels', oneRound('', ...given('22222222222')), []],
  ['all-levels-alike', 'one that differs', oneRound('', ...given('222222222223')), []],
  ['all-levels-alike', 'a note of the round', oneRound('note: chosen so', ...given('222222222222')), []],
  ['many-unknown', 'two of five', oneRound('', ...given('2u1u0')), [ANSWERS]],
  ['many-unknown', 'a quarter', oneRound('', ...given('2u10')), []],
  ['many-unknown', 'a quarter of eight', oneRound('', ...given('2u10u123')), []],
  [
    'many-unknown',
    'a quarter where a fifth is the limit',
    oneRound('', ...given('2u10u123')),
    [ANSWERS],
    { unknownShare: 0.2 },
  ],
  [
    'many-unknown',
    'maps count too',
    oneRound(
      '',
      ...given('21102'),
      'safe-space: {unknown: true}',
      'trust-asked: unknown',
      'hard-conversations: unknown',
    ),
    [ANSWERS],
  ],
  ['many-not-applicable', 'five of nine', oneRound('', ...given('nn2n1n0n1')), [ANSWERS]],
  [
    'many-not-applicable',
    'five of twenty',
    oneRound('', ...given('nn2n1n0n1').concat(given('000000000000000000001').slice(9))),
    [],
  ],
  ['many-not-applicable', 'four of four', oneRound('', ...given('nnnn')), []],
  ['reason-says-nothing', 'n/a', reason('n/a'), [`${ANSWERS}/safe-space/not-applicable`]],
  ['reason-says-nothing', 'two words', reason('no space'), [`${ANSWERS}/safe-space/not-applicable`]],
  [
    'reason-says-nothing',
    'that it does not apply',
    reason("This question doesn't apply to us at all."),
    [`${ANSWERS}/safe-space/not-applicable`],
  ],
  [
    'reason-says-nothing',
    'the question',
    reason('what makes it safe to speak openly'),
    [`${ANSWERS}/safe-space/not-applicable`],
  ],
  ['reason-says-nothing', 'a reason of three words', reason('dues only, always'), []],
  ['reason-says-nothing', 'a reason', reason('One community alone is in the room.'), []],
  ['reason-says-nothing', 'no reason at all', oneRound('', 'safe-space: unknown'), []],
  [
    'answer-not-asked',
    'the other path',
    `path: {current: joint-action-first}\n${oneRound('', 'talk-into-action: 2')}`,
    [`${ANSWERS}/talk-into-action`],
  ],
  ['answer-not-asked', 'its path', `path: {current: relationship-first}\n${oneRound('', 'talk-into-action: 2')}`, []],
  ['answer-not-asked', 'no path told', oneRound('', 'talk-into-action: 2'), []],
  [
    'answer-not-asked',
    'no level',
    `path: {current: joint-action-first}\n${oneRound('', `talk-into-action: ${NOT}`)}`,
    [],
  ],
  [
    'level-stands-out',
    'two above three others',
    oneRound('', 'safe-space: 3', 'hard-conversations: 1', 'trust-asked: 0', 'leaders-bond-first: 1'),
    [`${ANSWERS}/safe-space`],
  ],
  [
    'level-stands-out',
    'one above',
    oneRound('', 'safe-space: 3', 'hard-conversations: 2', 'trust-asked: 0', 'leaders-bond-first: 1'),
    [],
  ],
  [
    'level-stands-out',
    'two others',
    oneRound('', 'safe-space: 3', 'hard-conversations: 1', 'trust-asked: 0', 'own-narrative: 0'),
    [],
  ],
  [
    'level-stands-out',
    'with evidence',
    oneRound(
      '',
      'safe-space: {level: 3, evidence: Rules}',
      'hard-conversations: 1',
      'trust-asked: 0',
      'leaders-bond-first: 1',
    ),
    [],
  ],
  [
    'high-level-held-by-nobody',
    'level 3',
    oneRound('', 'safe-space: {level: 3, held-by: nobody}'),
    [`${ANSWERS}/safe-space/held-by`],
  ],
  ['high-level-held-by-nobody', 'level 2', oneRound('', 'safe-space: {level: 2, held-by: nobody}'), []],
  [
    'high-level-held-by-nobody',
    'a partner of that name',
    oneRound('', 'safe-space: {level: 3, held-by: {partner: nobody}}'),
    [],
  ],
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
  ['round-same-as-before', 'one that moved', after(SPRING, given('012301230123'), given('012301230122')), []],
  ['round-same-as-before', 'eleven levels', after(SPRING, given('01230123012'), given('01230123012')), []],
];

describe('rules about answers', () => {
  testRules(all, cases);
});

describe('a reason', () => {
  it.each([
    'No outside experts work for us.',
    'dues only, by decision of the founding meeting',
    '只有一个社区参加',
    'Todas somos del mismo barrio',
  ])('says why: %s', (words) => {
    expect(saysWhy(words, ['Where do outside experts work for you?'])).toBe(true);
  });

  it.each([
    '',
    '-',
    'N.A.',
    'not applicable here',
    'It does not apply.',
    'No aplica para nosotras',
    '不',
    'outside experts work for you',
  ])('says nothing: %s', (words) => {
    expect(saysWhy(words, ['Where do outside experts work for you?'])).toBe(false);
  });
});
