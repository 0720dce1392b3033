import { expect, it } from 'vitest';
import { checkReferences } from '../../src/framework/check-references.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from './load-options.ts';

const round = (answers: string) =>
  `version: 1\nname: Harbor\nassessments:\n  - id: a\n    date: 2026-01-01\n    answers:\n${answers}`;

it('an answer to a retired criterion is kept, and said to count for nothing', async () => {
  const { alliance, diagnostics } = await loadAlliance(round('      older-name: 1\n'), await loadOptions());
  expect(diagnostics).toMatchObject([
    { code: 'retired-criterion', severity: 'warning', place: { line: 7, column: 7 }, args: { id: 'older-name' } },
  ]);
  expect(alliance?.assessments?.[0]?.answers).toEqual({ 'older-name': 1 });
});

it('a criterion that is still asked cannot be retired', async () => {
  const { rubric } = await loadOptions();
  const both = checkReferences({ ...rubric, retired: { 'safe-space': 'why' } });
  expect(both).toMatchObject([{ code: 'rubric-repeated-id', path: ['retired', 'safe-space'] }]);
});
