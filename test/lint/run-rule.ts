/** One rule held against the text of a file, for the tables of the tests of rules. */
import { expect, it } from 'vitest';
import type { Finding } from '../../src/framework/finding.ts';
import type { Limits, Rule } from '../../src/lint/rule.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { makeSubject } from './subject.ts';

const rubric = await readCrossroads();

/** What the rule of this code finds in a file, with the shipped rubric, on a fixed day. */
export async function findingsOf(
  rules: readonly Rule[],
  code: string,
  text: string,
  limits: Partial<Limits> = {},
): Promise<Finding[]> {
  const rule = rules.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  const findings = rule.find(await makeSubject(text, { rubric, limits }));
  expect(findings.filter((finding) => finding.code !== code)).toEqual([]);
  return findings;
}

/** `places` such as `assessments/0/date`; none: nothing is found. */
export type Case = [code: string, what: string, text: string, places: string[], limits?: Partial<Limits>];

/** Every case finds what it says; every rule has a case that finds something and one that does not. */
export function testRules(rules: readonly Rule[], cases: readonly Case[]): void {
  it.each(cases)('%s: %s', async (code, _, text, places, limits) => {
    const findings = await findingsOf(rules, code, text, limits);
    expect(findings.map(({ path }) => path.join('/'))).toEqual(places);
  });

  it.each(rules)('$code has a case on either side', ({ code }) => {
    const own = cases.filter(([one]) => one === code);
    expect(own.some(([, , , places]) => places.length > 0)).toBe(true);
    expect(own.some(([, , , places]) => places.length === 0)).toBe(true);
  });
}

/** A round of a day with these lines of answers. */
export function roundText(keys: string, ...answers: string[]): string {
  const head = keys.includes('id:') ? keys : `id: spring-2026, date: 2026-05-14${keys === '' ? '' : `, ${keys}`}`;
  return `  - ${head.split(', ').join('\n    ')}\n    answers:\n${answers.map((one) => `      ${one}\n`).join('')}`;
}

/** A file with one round, the spring of 2026. */
export function oneRound(keys: string, ...answers: string[]): string {
  return `assessments:\n${roundText(keys, ...answers)}`;
}

/** A file with these rounds. */
export function rounds(...all: string[]): string {
  return `assessments:\n${all.join('')}`;
}
