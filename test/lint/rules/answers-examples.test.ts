/** The shipped examples are kept well: what is found in them is worth a talk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/lint/rules/answers.ts';
import { changeRules } from '../../../src/lint/rules/answers-changes.ts';
import { dateRules } from '../../../src/lint/rules/dates.ts';
import { evidenceRules } from '../../../src/lint/rules/evidence.ts';
import { evidenceRepeatRules } from '../../../src/lint/rules/evidence-repeats.ts';
import { privacyRules } from '../../../src/lint/rules/privacy.ts';
import { roundRules } from '../../../src/lint/rules/rounds.ts';
import { roundToldRules } from '../../../src/lint/rules/rounds-told.ts';
import { findingsOf } from '../run-rule.ts';

const rules = [
  ...[...evidenceRules, ...evidenceRepeatRules, ...answerRules, ...changeRules],
  ...[...dateRules, ...roundRules, ...roundToldRules, ...privacyRules],
];
const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../examples', `${name}.alliance.yaml`), 'utf8');
const placesIn = async (text: string) =>
  (await Promise.all(rules.map(({ code }) => findingsOf(rules, code, text))))
    .flat()
    .map(({ code, path }) => `${path.join('/')} ${code}`);

describe('an example', () => {
  it.each([
    'california-alliance',
    'united-congress',
    'inter-alliance-dialogue',
    'alliance-for-a-just-society-own-site',
    'alliance-for-a-just-society-keywiki',
  ])('of a real alliance leaves nothing in doubt: %s', async (name) => {
    expect(await placesIn(read(name))).toEqual([]);
  });

  it('of an invented alliance has levels without evidence, as a full evening has', async () => {
    const levels = 'assessments/1/answers level-3-without-evidence';
    const text = read('harbor-neighbors');
    expect(await placesIn(text)).toEqual([levels]);
    // Were it real, whoever is named in it would be found.
    const real = await placesIn(text.replace('fictional: true\n', ''));
    expect(real).toEqual([levels, 'assessments/1/answers/own-narrative/evidence name-with-title']);
  });
});
