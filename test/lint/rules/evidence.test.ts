import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import type { Finding } from '../../../src/framework/finding.ts';
import { evidenceRules } from '../../../src/lint/rules/evidence.ts';
import { evidenceRepeatRules } from '../../../src/lint/rules/evidence-repeats.ts';
import { toldOf } from '../finds.ts';
import { type Case, findingsOf, oneRound, rounds, roundText, testRules } from '../run-rule.ts';

const all = [...evidenceRules, ...evidenceRepeatRules];
const ANSWERS = 'assessments/0/answers';
const said = (words: string, more = '') => `{level: 2, evidence: "${words}"${more}}`;
const SAME = said('The May retreat');
const COPIED = 'People who are trusted on both sides are asked to open a talk before there is trouble';

const cases: Case[] = [
  ['level-4-without-evidence', 'a level alone', oneRound('', 'safe-space: 4'), [`${ANSWERS}/safe-space`]],
  [
    'level-4-without-evidence',
    'a note in place of evidence',
    oneRound('', 'safe-space: {level: 4, note: All agreed}'),
    [`${ANSWERS}/safe-space/level`],
  ],
  [
    'level-4-without-evidence',
    'blanks',
    oneRound('', 'safe-space: {level: 4, evidence: "  "}'),
    [`${ANSWERS}/safe-space/level`],
  ],
  ['level-4-without-evidence', 'evidence', oneRound('', 'safe-space: {level: 4, evidence: Rules}'), []],
  ['level-4-without-evidence', 'level 3', oneRound('', 'safe-space: 3'), []],
  [
    'level-4-without-evidence',
    'an earlier round',
    rounds(roundText('id: a, date: 2025-05-14', 'safe-space: 4'), roundText('', 'safe-space: 2')),
    [],
  ],
  ['level-4-without-evidence', 'outside of the depth', oneRound('depth: quick', 'bridge-builders: 4'), []],
  ['level-3-without-evidence', 'two levels', oneRound('', 'safe-space: 3', 'trust-asked: {level: 3}'), [ANSWERS]],
  ['level-3-without-evidence', 'a map', oneRound('', 'own-narrative: 2', 'trust-asked: {level: 3}'), [ANSWERS]],
  ['level-3-without-evidence', 'evidence', oneRound('', 'safe-space: {level: 3, evidence: Rules}'), []],
  ['level-3-without-evidence', 'level 2', oneRound('', 'safe-space: 2', 'trust-asked: unknown'), []],
  [
    'evidence-old',
    'a day of its own, a day too long ago',
    oneRound('', `safe-space: ${said('x y', ', date: 2024-11-20')}`),
    [`${ANSWERS}/safe-space/date`],
  ],
  [
    'evidence-old',
    'a day of its own, just young enough',
    oneRound('', `safe-space: ${said('x y', ', date: 2024-11-21')}`),
    [],
  ],
  ['evidence-old', 'an old day and no evidence', oneRound('', 'safe-space: {level: 2, date: 2020-01-01}'), []],
  [
    'evidence-old',
    'the day of the round',
    oneRound('', `safe-space: ${SAME}`, `trust-asked: ${SAME}`),
    ['assessments/0/date'],
    { evidenceMonths: 5 },
  ],
  [
    'evidence-old',
    'a round that is itself too old',
    oneRound('', `safe-space: ${SAME}`),
    [],
    { evidenceMonths: 5, roundMonths: 5 },
  ],
  ['evidence-old', 'a round without evidence', oneRound('', 'safe-space: 2'), [], { evidenceMonths: 5 }],
  [
    'evidence-old',
    'an invented alliance',
    `fictional: true\n${oneRound('', `safe-space: ${said('x y', ', date: 2020-01-01')}`)}`,
    [],
  ],
  ['evidence-one-word', 'a word', oneRound('', `safe-space: ${said('Minutes.')}`), [`${ANSWERS}/safe-space/evidence`]],
  [
    'evidence-one-word',
    'a word of another script',
    oneRound('', `safe-space: ${said('протокол')}`),
    [`${ANSWERS}/safe-space/evidence`],
  ],
  ...[
    '-',
    '...',
    'n/a',
    'N/A.',
    'see above',
    'yes yes',
    'ditto',
    '?',
    'TBD',
    'to be added',
    '(same as before)',
    '—',
    '✓',
  ].map(
    (words): Case => [
      'evidence-one-word',
      `no word that says anything, ${words}`,
      oneRound('', `safe-space: ${said(words)}`),
      [`${ANSWERS}/safe-space/evidence`],
    ],
  ),
  ...['see minutes', 'same as in May', '41', 'no night trucks', 'yes, in May'].map(
    (words): Case => [
      'evidence-one-word',
      `words that say something, ${words}`,
      oneRound('', `safe-space: ${said(words)}`),
      [],
    ],
  ),
  ...['We all know', 'everyone agrees', 'todos estamos de acuerdo'].map(
    (words): Case => [
      'evidence-one-word',
      words,
      oneRound('', `safe-space: ${said(words)}`),
      [`${ANSWERS}/safe-space/evidence`],
    ],
  ),
  ['evidence-one-word', 'what all agreed on', oneRound('', `safe-space: ${said('We all agreed in May')}`), []],
  ['evidence-one-word', 'two words', oneRound('', `safe-space: ${said('May minutes')}`), []],
  ['evidence-one-word', 'a file that can be opened', oneRound('', `safe-space: ${said('minutes-may.pdf')}`), []],
  ['evidence-one-word', 'a day', oneRound('', `safe-space: ${said('2026-05-02')}`), []],
  ['evidence-one-word', 'a sentence without blanks', oneRound('', `safe-space: ${said('五月会议上读了规则')}`), []],
  ['evidence-one-word', 'nothing to see', oneRound('', 'safe-space: {level: 0, evidence: Nothing}'), []],
  [
    'evidence-repeated',
    'three times',
    oneRound('', `safe-space: ${SAME}`, 'own-narrative: 2', `trust-asked: ${SAME}`, `bridge-builders: ${SAME}`),
    [`${ANSWERS}/safe-space/evidence`],
  ],
  ['evidence-repeated', 'twice', oneRound('', `safe-space: ${SAME}`, `trust-asked: ${SAME}`), []],
  [
    'evidence-repeated',
    'two pairs',
    oneRound(
      '',
      `safe-space: ${SAME}`,
      `trust-asked: ${SAME}`,
      `bridge-builders: ${said('a b')}`,
      `own-narrative: ${said('a b')}`,
    ),
    [],
  ],
  [
    'evidence-from-rubric',
    'a level of its own question',
    oneRound('', `bridge-builders: ${said(`${COPIED}.`)}`),
    [`${ANSWERS}/bridge-builders/evidence`],
  ],
  [
    'evidence-from-rubric',
    'in other case, without a stop, of another question',
    oneRound('', `safe-space: ${said(` ${COPIED.toUpperCase()}`)}`),
    [`${ANSWERS}/safe-space/evidence`],
  ],
  ['evidence-from-rubric', 'with more words', oneRound('', `safe-space: ${said(`${COPIED}: in March.`)}`), []],
  ['evidence-from-rubric', 'one letter off', oneRound('', `safe-space: ${said(COPIED.replace('talk', 'task'))}`), []],
];

describe('rules about evidence', () => {
  testRules(all, cases);

  it('carry all the names, and say a few of many', async () => {
    const ids = [
      ...['safe-space', 'trust-asked', 'own-narrative', 'bridge-builders'],
      ...['news-flows-back', 'hard-conversations', 'unusual-partners', 'problem-researched', 'chosen-for-fit'],
      ...['no-one-dominates', 'decisions-made-known', 'agenda-and-plan', 'wins-none-alone'],
    ];
    const told = async (n: number) => {
      const round = oneRound('', ...ids.slice(0, n).map((id) => `${id}: 3`));
      const [finding] = await findingsOf(all, 'level-3-without-evidence', round);
      expect(finding?.about).toEqual(ids.slice(0, n));
      return nextStepOf(toldOf(finding as Finding));
    };
    expect(await told(12)).toMatch(/: safe-space, .*, agenda-and-plan\. Change the line of each, such as to: /);
    expect(await told(13)).toMatch(
      /, decisions-made-known and 2 more \(--format json names all of them\)\. Change the line /,
    );
  });
});
