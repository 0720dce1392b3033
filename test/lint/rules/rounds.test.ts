import { describe } from 'vitest';
import { roundRules } from '../../../src/lint/rules/rounds.ts';
import { roundToldRules } from '../../../src/lint/rules/rounds-told.ts';
import { type Case, oneRound, rounds, roundText, testRules } from '../run-rule.ts';

const A = 'id: a, date: 2025-10-19';
const many = (n: number) =>
  ['safe-space', 'trust-asked', 'own-narrative', 'news-flows-back', 'no-one-dominates']
    .slice(0, n)
    .map((id) => `${id}: 2`);

const cases: Case[] = [
  ['rounds-out-of-order', 'the later first', rounds(roundText(''), roundText(A)), ['assessments/1/date']],
  ['rounds-out-of-order', 'the later last', rounds(roundText(A), roundText('')), []],
  [
    'rounds-out-of-order',
    'one without a date between',
    rounds(roundText(A), roundText('id: b, undated: minutes'), roundText('')),
    [],
  ],
  [
    'rounds-out-of-order',
    'two after the latest',
    rounds(roundText(''), roundText(A), roundText('id: c, date: 2025-12-01')),
    ['assessments/1/date', 'assessments/2/date'],
  ],
  ['rounds-same-date', 'one day', rounds(roundText(''), roundText('id: b, date: 2026-05-14')), ['assessments/1/date']],
  [
    'rounds-same-date',
    'a note that names the other',
    rounds(roundText(''), roundText('id: b, date: 2026-05-14, note: the other room is spring-2026')),
    [],
  ],
  [
    'rounds-same-date',
    'a note of something else, and another depth',
    rounds(roundText('depth: quick'), roundText('id: b, date: 2026-05-14, depth: full, note: Supper first')),
    ['assessments/1/date'],
  ],
  [
    'rounds-same-date',
    'a note of the earlier one that names the later',
    rounds(roundText('note: the others are evening'), roundText('id: evening, date: 2026-05-14')),
    [],
  ],
  ['rounds-same-date', 'two days', rounds(roundText(''), roundText('id: b, date: 2026-05-15')), []],
  [
    'rounds-same-date',
    'no dates',
    rounds(roundText('id: a, undated: minutes'), roundText('id: b, undated: minutes')),
    [],
  ],
  [
    'open-round-not-latest',
    'the earlier',
    rounds(roundText(`${A}, state: open`), roundText('')),
    ['assessments/0/state'],
  ],
  ['open-round-not-latest', 'the latest', rounds(roundText(`${A}, state: closed`), roundText('state: open')), []],
  ['open-round-not-latest', 'nothing said', rounds(roundText(A), roundText('state: open')), []],
  ['quick-answer-outside', 'quick', oneRound('depth: quick', 'bridge-builders: 2'), ['assessments/0/depth']],
  ['quick-answer-outside', 'within', oneRound('depth: quick', 'safe-space: 2'), []],
  ['quick-answer-outside', 'unanswered', oneRound('depth: quick', 'bridge-builders: null'), []],
  ['quick-answer-outside', 'full', oneRound('depth: full', 'bridge-builders: 2'), []],
  ['closed-round-thin', 'one answer', oneRound('state: closed', ...many(1)), ['assessments/0/state']],
  [
    'closed-round-thin',
    'four of a quick round',
    oneRound(
      'state: closed, depth: quick',
      'safe-space: 2',
      'no-one-dominates: 1',
      'news-flows-back: 1',
      'unusual-partners: 2',
    ),
    ['assessments/0/state'],
  ],
  [
    'closed-round-thin',
    'five of a quick round',
    oneRound(
      'state: closed, depth: quick',
      'safe-space: 2',
      'no-one-dominates: 1',
      'news-flows-back: unknown',
      'unusual-partners: 2',
      'hard-conversations: 1',
    ),
    [],
  ],
  [
    'closed-round-thin',
    'an alliance that ends',
    `profile: {stage: {ending: true}}\n${oneRound('state: closed', ...many(1))}`,
    [],
  ],
  ['closed-round-thin', 'open', oneRound('state: open', ...many(1)), []],
  ['closed-round-thin', 'from a desk', oneRound('state: closed, mode: desk', ...many(1)), []],
  ['mode-and-people-differ', 'a consensus of one', oneRound('mode: consensus, people: 1'), ['assessments/0/people']],
  ['mode-and-people-differ', 'a consensus of two', oneRound('mode: consensus, people: 2'), []],
  [
    'mode-and-people-differ',
    'one person who is two',
    oneRound('mode: one-person, people: 2'),
    ['assessments/0/people'],
  ],
  ['mode-and-people-differ', 'one person', oneRound('mode: one-person, people: 1'), []],
  ['mode-and-people-differ', 'interviews of one', oneRound('mode: interviews, people: 1'), []],
  ['fewer-people-than-organizations', 'fewer', oneRound('people: 4, organizations: 5'), ['assessments/0/people']],
  ['fewer-people-than-organizations', 'as many', oneRound('people: 5, organizations: 5'), []],
  [
    'fewer-people-than-organizations',
    'one who asked around',
    oneRound('mode: one-person, people: 1, organizations: 5'),
    [],
  ],
  [
    'fewer-people-than-organizations',
    'a consensus of one, which is told already',
    oneRound('mode: consensus, people: 1, organizations: 3'),
    [],
  ],
  ...['yes', 'n/a', '...', 'see above', 'everyone agreed'].map(
    (words): Case => [
      'undated-says-nothing',
      words,
      `assessments: [{id: a, undated: "${words}"}]\n`,
      ['assessments/0/undated'],
    ],
  ),
  ['undated-says-nothing', 'a source', 'assessments: [{id: a, undated: minutes}]\n', []],
  ['fewer-people-than-organizations', 'nothing said', oneRound('organizations: 5'), []],
  [
    'more-organizations-than-members',
    'more than listed',
    `members: [A, B]\n${oneRound('organizations: 3')}`,
    ['assessments/0/organizations'],
  ],
  ['more-organizations-than-members', 'as many as listed', `members: [A, B]\n${oneRound('organizations: 2')}`, []],
  [
    'more-organizations-than-members',
    'some are not listed',
    `definition: {organizations: 3}\nmembers: [A]\n${oneRound('organizations: 3')}`,
    [],
  ],
  [
    'more-organizations-than-members',
    'one has left',
    `members: [A, {name: B, left: 2026-08}]\n${oneRound('organizations: 2')}`,
    [],
  ],
  [
    'more-organizations-than-members',
    'an earlier round',
    `members: [A, B]\n${rounds(roundText(`${A}, organizations: 9`), roundText(''))}`,
    [],
  ],
  ['more-organizations-than-members', 'nothing said', oneRound('organizations: 3'), []],
  ['round-other-rubric', 'another version', oneRound('rubric: crossroads 0.9.4'), ['assessments/0/rubric']],
  ['round-other-rubric', 'another rubric', oneRound('rubric: ours 1.0.0'), ['assessments/0/rubric']],
  ['round-other-rubric', 'a patch', oneRound('rubric: crossroads 1.0.7'), []],
  ['round-other-rubric', 'no version', oneRound('rubric: crossroads'), []],
  ['round-other-rubric', 'the present one', oneRound('rubric: crossroads 1.0.0'), []],
  ['round-other-rubric', 'an earlier round', rounds(roundText(`${A}, rubric: crossroads 0.9.4`), roundText('')), []],
];

describe('rules about rounds', () => {
  testRules([...roundRules, ...roundToldRules], cases);
});
