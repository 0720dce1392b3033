/** Tests of rules as tables: a file that a rule finds something in, at which places, and the nearest one that it doesn't. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/framework/finding.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { makeSubject, type SubjectSettings } from './subject.ts';

export interface RuleCase {
  code: string;
  /** What is special about it. */
  about?: string;
  fires: string;
  /** Each finding's path with slashes. */
  at: readonly string[];
  /** Values of the first finding that matter here. */
  args?: Finding['args'];
  /** Differs as little as may be, and nothing is found in it. */
  nearest: string | readonly string[];
  settings?: Partial<SubjectSettings>;
}

const rubric = await readCrossroads();

/** One test for each case, and one that no rule is without a case. */
export function describeRules(name: string, rules: readonly Rule[], cases: readonly RuleCase[]): void {
  describe(name, () => {
    it.each(cases)('$code $about', async ({ code, fires, at, args, nearest, settings }) => {
      const rule = rules.find((one) => one.code === code);
      if (rule === undefined) throw new Error(`No rule ${code}`);
      const found = await findIn(rule, fires, settings);
      expect(found.map(({ path }) => path.join('/'))).toEqual(at);
      expect(found.every((finding) => finding.code === code)).toBe(true);
      if (args !== undefined) expect(found[0]?.args).toMatchObject(args);
      for (const text of [nearest].flat()) expect(await findIn(rule, text, settings)).toEqual([]);
    });

    it('has a case for each of its rules', () => {
      const tried = new Set(cases.map(({ code }) => code));
      expect(rules.filter(({ code }) => !tried.has(code)).map(({ code }) => code)).toEqual([]);
    });
  });
}

/** What one rule finds in a text. */
export async function findIn(rule: Rule, text: string, settings: Partial<SubjectSettings> = {}): Promise<Finding[]> {
  return rule.find(await makeSubject(text, { rubric, ...settings }));
}
