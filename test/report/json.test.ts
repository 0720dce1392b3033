import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/registry.ts';
import { Assessment } from '../../src/scoring/assessment-schema.ts';
import { assessed, complete, rubric } from './fixture.ts';

const cases: Record<string, ReturnType<typeof assessed>> = {
  complete: assessed(),
  'some open': assessed({
    ...complete,
    'skills-used': 'unknown',
    'safe-space': null,
    'news-flows': { 'not-applicable': 'x' },
  }),
  'nothing answered': assessed({}),
  'no round': assessed(null),
};

describe.each(formats)('the format $name', ({ load }) => {
  it.each(Object.keys(cases))('draws the same from a result that went through JSON: %s', async (name) => {
    const assessment = cases[name]!;
    const kept = JSON.parse(JSON.stringify(assessment)) as typeof assessment;
    const options = { width: 80, color: false, details: true };
    const render = await load(options);
    expect(render(kept, rubric, options)).toBe(render(assessment, rubric, options));
  });
});

describe('JSON', () => {
  it('is the assessment itself, as its schema has it', async () => {
    const render = await formats.find(({ name }) => name === 'json')!.load({ color: false, details: false });
    const text = render(cases.complete!, rubric, { width: 80, color: false, details: false });
    expect(Assessment.parse(JSON.parse(text))).toEqual(cases.complete);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
