/** The examples of the faults of a rubric: each is a rubric of one's own, with that fault and without it. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { checkRubric } from '../../src/framework/check-rubric.ts';
import { loadRubric } from '../../src/framework/load-rubric.ts';
import type { RubricFile } from '../../src/framework/rubric-sources.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const HEAD = ['extends: crossroads', 'id: our-rubric', 'version: 1.0.0', 'name: Our questions'];
/** What no rubric shows by itself: it is about alliance files beside one. */
const DESCRIBED = ['rubric-not-reached'];

const base = await readCrossroads();
const entries = Object.entries(readCatalogue()).filter(([code]) => code.startsWith('rubric-'));
const real = entries.filter(([code]) => !DESCRIBED.includes(code));

/** An example of several files has the name of each above it. */
function filesOf(example: string): RubricFile[] {
  const parts = example.split(/^# (\S+\.yaml)\n/m).slice(1);
  if (parts.length === 0) return [{ name: 'rubric.yaml', text: withHead(example) }];
  return parts.flatMap((name, index) => (index % 2 === 0 ? [{ name, text: parts[index + 1] ?? '' }] : []));
}

function withHead(example: string): string {
  return example.startsWith('extends: ') ? example : `${HEAD.join('\n')}\n${example}`;
}

/** Each code that is told, once, whatever its severity. */
async function codesOf(example: string): Promise<string[]> {
  const { rubric, diagnostics, diagnose } = await loadRubric(filesOf(example), base);
  const found = rubric === null ? [] : checkRubric(rubric).map(diagnose);
  return [...new Set([...diagnostics, ...found].map(({ code }) => code))];
}

describe('the examples of the faults of a rubric', () => {
  it('are described alone where no rubric can show them', () => {
    expect(entries.filter(([, { example }]) => example === 'described').map(([code]) => code)).toEqual(DESCRIBED);
    expect(real.length).toBeGreaterThan(25);
  });

  it.each(real)('show %s alone, and a rubric that is whole', async (code, { bad, good }) => {
    expect(await codesOf(bad)).toEqual([code]);
    expect(await codesOf(good)).toEqual([]);
  });

  it.each(real)('are short for %s', (_, { bad, good }) => {
    for (const text of [bad, good]) {
      expect(text).toMatch(/\n$/);
      // With the names of two files, a head and what matters.
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(text.startsWith('#') ? 10 : 8);
      expect(text.split('\n').filter((line) => line.length > 90)).toEqual([]);
    }
    expect(bad).not.toBe(good);
  });
});
