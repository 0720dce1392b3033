/** The catalogue of the rules about answers, evidence, dates, rounds and private persons. */
import { describe, expect, it } from 'vitest';
import { lintAnswers } from '../../../src/diagnostics/catalogue/lint-answers.ts';
import { lintAnswersDates } from '../../../src/diagnostics/catalogue/lint-answers-dates.ts';
import { lintAnswersEvidence } from '../../../src/diagnostics/catalogue/lint-answers-evidence.ts';
import { lintAnswersPrivacy } from '../../../src/diagnostics/catalogue/lint-answers-privacy.ts';
import { lintAnswersRounds } from '../../../src/diagnostics/catalogue/lint-answers-rounds.ts';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { answerRules } from '../../../src/lint/rules/answers.ts';
import { changeRules } from '../../../src/lint/rules/answers-changes.ts';
import { dateRules } from '../../../src/lint/rules/dates.ts';
import { evidenceRules } from '../../../src/lint/rules/evidence.ts';
import { evidenceRepeatRules } from '../../../src/lint/rules/evidence-repeats.ts';
import { privacyRules } from '../../../src/lint/rules/privacy.ts';
import { roundRules } from '../../../src/lint/rules/rounds.ts';
import { roundToldRules } from '../../../src/lint/rules/rounds-told.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { toldOf } from '../finds.ts';
import { findingsOf, rounds, roundText } from '../run-rule.ts';

const rules = [
  ...[...evidenceRules, ...evidenceRepeatRules, ...answerRules, ...changeRules],
  ...[...dateRules, ...roundRules, ...roundToldRules, ...privacyRules],
];
const catalogue = {
  ...lintAnswers,
  ...lintAnswersEvidence,
  ...lintAnswersDates,
  ...lintAnswersRounds,
  ...lintAnswersPrivacy,
};
const entries = Object.entries(catalogue);

const { criteria } = await readCrossroads();
const levels = (n: number, level: number) => criteria.slice(0, n).map(({ id }) => `${id}: ${level}`);
const FORMER = 'id: before, date: 2026-05-01';

describe('the catalogue of rules about answers', () => {
  it('has an entry for each rule, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  it.each(entries)('has all the words of %s, in an open round and in a closed one', async (code, { bad, why, fix }) => {
    const state = bad.includes('state: ') ? bad : bad.replaceAll(/^( {4})date: .*$/gm, '$&\n$1state: closed');
    for (const text of [bad, state]) {
      const [finding] = await findingsOf(rules, code, text);
      const told = toldOf(finding ?? { code, path: [] });
      for (const words of [messageOf(told), nextStepOf(told)]) expect(words).not.toMatch(/^$|[{|]\w+[|}]/);
      expect(messageOf(told)).not.toMatch(/\.$/);
      expect(messageOf(told).length).toBeLessThanOrEqual(80);
    }
    for (const text of [why, fix]) expect(text).toMatch(/[.)}?]$/);
  });

  it.each([
    ['all-levels-alike', (n: number) => roundText('', ...levels(n, 2))],
    ['round-same-as-before', (n: number) => roundText(FORMER, ...levels(n, 2)) + roundText('', ...levels(n, 2))],
    ['levels-rose-at-once', (n: number) => roundText(FORMER, ...levels(n, 1)) + roundText('', ...levels(n, 2))],
  ] as const)('says from how many levels on %s is told', async (code, text) => {
    const least = Number(/from (\d+) levels on/.exec(catalogue[code]?.fix ?? '')?.[1]);
    const found = async (n: number) => (await findingsOf(rules, code, rounds(text(n)))).length;
    expect([await found(least - 1), await found(least)]).toEqual([0, 1]);
  });

  it.each(entries)('keeps the examples of %s within a screen', (_, { bad, good }) => {
    for (const line of `${bad}${good}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(76);
  });
});
