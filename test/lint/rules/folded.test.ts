/** Rules that tell of several places in one finding: what was set aside hides no place that is new. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/lint/registry.ts';
import type { Limits } from '../../../src/lint/rule.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { findingsOf, oneRound, rounds, roundText } from '../run-rule.ts';

const { criteria } = await readCrossroads();
const ANSWERS = 'assessments/spring-2026/answers/';
const IDS = criteria.map(({ id }) => id);
const some = (count: number, answer: string) => IDS.slice(0, count).map((id) => `${id}: ${answer}`);
const named = (count: number) => IDS.slice(0, count).sort().join('+');
const held = (...ids: string[]) =>
  `members: [A, B]\n${oneRound('', ...ids.map((id) => `${id}: {level: 2, held-by: A}`))}`;
const repeated = (...ids: string[]) => oneRound('', ...ids.map((id) => `${id}: {level: 2, evidence: The May retreat}`));
const old = (...ids: string[]) => repeated(...ids);
const two = (day: string, former: string[], now: string[]) =>
  rounds(roundText(`id: a, date: ${day}`, ...former), roundText('', ...now));
const wide = (...names: string[]) =>
  `profile: {geography: {member-scale: [local]}}\nmembers: [${names.map((name) => `{name: ${name}, scale: [statewide]}`).join(', ')}]\n`;
const networks = (...all: string[]) =>
  `definition: {affiliates-of-one-network: yes}\nmembers: [${all.map((network, place) => `{name: M${place}, network: ${network}}`).join(', ')}]\n`;
const positions = (...all: string[]) =>
  `members:\n${all.map((position, place) => `  - {name: M${place}, issues: [{issue: rents, position: ${position}}]}\n`).join('')}${oneRound('', 'safe-space: 2')}`;
const absent = (...targets: string[]) =>
  `profile: {function: {joint-action: absent}}\ntargets: [${targets.map((name) => `{name: ${name}}`).join(', ')}]\n`;
const stage = (...zeros: string[]) =>
  `profile: {stage: {formation: {progress: under-way}}}\n${oneRound('depth: quick', 'safe-space: 0', 'hard-conversations: 0', ...zeros)}`;

const cases: [code: string, less: string, subject: string, more: string, grown: string, limits?: Partial<Limits>][] = [
  [
    'level-3-without-evidence',
    oneRound('', 'safe-space: 3', 'bridge-builders: 3'),
    `${ANSWERS}bridge-builders+safe-space`,
    oneRound('', 'safe-space: 3', 'trust-asked: 3', 'bridge-builders: 3'),
    `${ANSWERS}bridge-builders+safe-space+trust-asked`,
  ],
  [
    'all-levels-alike',
    oneRound('', ...some(12, '2')),
    ANSWERS + named(12),
    oneRound('', ...some(13, '2')),
    ANSWERS + named(13),
  ],
  [
    'many-unknown',
    oneRound('', ...some(5, 'unknown')),
    ANSWERS + named(5),
    oneRound('', ...some(6, '{unknown: true}')),
    ANSWERS + named(6),
  ],
  [
    'many-not-applicable',
    oneRound('', ...some(5, '{not-applicable: At home}')),
    ANSWERS + named(5),
    oneRound('', ...some(6, '{not-applicable: At home}')),
    ANSWERS + named(6),
  ],
  [
    'evidence-repeated',
    repeated('trust-asked', 'safe-space', 'own-narrative'),
    `${ANSWERS}own-narrative+safe-space+trust-asked`,
    repeated('trust-asked', 'safe-space', 'own-narrative', 'bridge-builders'),
    `${ANSWERS}bridge-builders+own-narrative+safe-space+trust-asked`,
  ],
  [
    'evidence-old',
    old('safe-space'),
    'assessments/spring-2026/date/safe-space',
    old('safe-space', 'trust-asked'),
    'assessments/spring-2026/date/safe-space+trust-asked',
    { evidenceMonths: 5 },
  ],
  [
    'levels-rose-at-once',
    two('2026-05-01', some(9, '1'), [...some(8, '2'), `${IDS[8]}: 1`]),
    `assessments/spring-2026/date/${named(8)}`,
    two('2026-05-01', some(9, '1'), some(9, '2')),
    `assessments/spring-2026/date/${named(9)}`,
  ],
  [
    'round-same-as-before',
    two('2025-05-01', some(12, '1'), some(12, '1')),
    ANSWERS + named(12),
    two('2025-05-01', some(13, '1'), some(13, '1')),
    ANSWERS + named(13),
  ],
  [
    'quick-answer-outside',
    oneRound('depth: quick', 'bridge-builders: 2'),
    'assessments/spring-2026/depth/bridge-builders',
    oneRound('depth: quick', 'trust-asked: 2', 'bridge-builders: 2'),
    'assessments/spring-2026/depth/bridge-builders+trust-asked',
  ],
  [
    'capacities-with-one-member',
    held('safe-space', 'trust-asked', 'own-narrative'),
    `${ANSWERS}own-narrative+safe-space+trust-asked`,
    held('safe-space', 'trust-asked', 'own-narrative', 'bridge-builders'),
    `${ANSWERS}bridge-builders+own-narrative+safe-space+trust-asked`,
  ],
  [
    'member-scale-wider',
    wide('B'),
    'profile/geography/member-scale/B',
    wide('B', 'A'),
    'profile/geography/member-scale/A+B',
  ],
  [
    'several-networks-told-otherwise',
    networks('N', 'L'),
    'definition/affiliates-of-one-network/L+N',
    networks('N', 'L', 'M'),
    'definition/affiliates-of-one-network/L+M+N',
  ],
  [
    'opposed-positions-unanswered',
    positions('for', 'against'),
    'members/M1/issues/rents/position/M0+M1',
    positions('for', 'against', 'neither'),
    'members/M1/issues/rents/position/M0+M1+M2',
  ],
  [
    'joint-action-told-absent',
    absent('Port'),
    'profile/function/joint-action/Port',
    absent('Port', 'Mayor'),
    'profile/function/joint-action/Mayor+Port',
  ],
  [
    'stage-beyond-answers',
    stage(),
    'profile/stage/formation/progress/hard-conversations+safe-space',
    stage('no-one-dominates: 0'),
    'profile/stage/formation/progress/hard-conversations+no-one-dominates+safe-space',
  ],
];

describe('a finding for several places', () => {
  it.each(cases)('%s is another one with one place more', async (code, less, subject, more, grown, limits) => {
    const [before, ...others] = await findingsOf(rules, code, less, limits);
    const [after, ...rest] = await findingsOf(rules, code, more, limits);
    expect([before?.subject, after?.subject]).toEqual([subject, grown]);
    expect([others, rest]).toEqual([[], []]);
  });

  it.each(cases)('%s carries every name', async (code, _, __, more, grown, limits) => {
    const [finding] = await findingsOf(rules, code, more, limits);
    expect([...(finding?.about ?? [])].sort().join('+')).toBe(grown.split('/').at(-1));
  });

  it('is known by names that hold what stands between them', async () => {
    const [one] = await findingsOf(rules, 'member-scale-wider', wide('"A+B"', 'C'));
    const [other] = await findingsOf(rules, 'member-scale-wider', wide('A', 'B', 'C'));
    expect([one?.about, other?.about]).toEqual([
      ['A+B', 'C'],
      ['A', 'B', 'C'],
    ]);
    expect(one?.subject).not.toBe(other?.subject);
  });

  it('is the same one in another order', async () => {
    const [first] = await findingsOf(
      rules,
      'level-3-without-evidence',
      oneRound('', 'safe-space: 3', 'trust-asked: 3'),
    );
    const [second] = await findingsOf(
      rules,
      'level-3-without-evidence',
      oneRound('', 'trust-asked: 3', 'safe-space: 3'),
    );
    expect(first?.subject).toBe(second?.subject);
    expect(first?.about).toEqual([...(second?.about ?? [])].reverse());
  });
});
