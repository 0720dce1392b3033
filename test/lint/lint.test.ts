/** What is made of the findings of rules. */
import { expect, it } from 'vitest';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { makeSubject } from './subject.ts';

it('of each rule the first findings are told, where a file has more than anybody reads', async () => {
  const rule = (code: string, count: number): Rule => ({
    code,
    severity: 'warning',
    find: () => Array.from({ length: count }, (_, i) => ({ code, path: ['members', i] })),
  });
  const subject = await makeSubject('', { rubric: builtinRubric() });
  const active = [rule('a', 5000), rule('b', 3)].map((one) => ({ rule: one, severity: 'error' as const }));
  const told = lint(subject, active);
  expect(told.filter(({ code }) => code === 'a')).toHaveLength(200);
  expect(told[199]).toEqual({ code: 'a', path: ['members', 199], severity: 'error' });
  expect(told.filter(({ code }) => code === 'b')).toHaveLength(3);
});
