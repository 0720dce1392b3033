import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/lint/rules/answers.ts';
import { saysWhy } from '../../../src/lint/rules/answers-reasons.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { type Case, oneRound, testRules } from '../run-rule.ts';

const ANSWERS = 'assessments/0/answers';
const rubric = await readCrossroads();
const ids = rubric.criteria.filter(({ applies, quick }) => applies === undefined && !quick).map(({ id }) => id);

/** As many answers as there are digits; `u` is unknown, `n` not applicable. */
const given = (text: string) =>
  [...text].map((one, place) => `${ids[place]}: ${one === 'u' ? 'unknown' : one === 'n' ? NOT : one}`);
const NOT = '{not-applicable: Our members do that at home.}';
const reason = (words: string) => oneRound('', `safe-space: {not-applicable: "${words}"}`);
const cases: Case[] = [
  ['all-levels-alike', 'twelve levels', oneRound('', ...given('222222222222')), [ANSWERS]],
  ['all-levels-alike', 'twelve levels and words', oneRound('', ...given('2222u2222n2222')), [ANSWERS]],
  ['all-levels-alike', 'eleven levels', oneRound('', ...given('22222222222')), []],
  ['all-levels-alike', 'one that differs', oneRound('', ...given('222222222223')), []],
  ['all-levels-alike', 'a note of the round', oneRound('note: Supper first', ...given('222222222222')), [ANSWERS]],
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
];

describe('rules about answers', () => {
  testRules(answerRules, cases);
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
    'the reason why',
    'why we skipped it, write here',
    'No aplica para nosotras',
    '不',
    'outside experts work for you',
  ])('says nothing: %s', (words) => {
    expect(saysWhy(words, ['Where do outside experts work for you?'])).toBe(false);
  });
});
