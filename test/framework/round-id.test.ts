import { describe, expect, it } from 'vitest';
import { hintOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from './load-options.ts';

const told = async (rounds: string) => {
  const { diagnostics } = await loadAlliance(`version: 1\nname: Harbor\nassessments:\n${rounds}`, await loadOptions());
  return diagnostics.map((one) => [nextStepOf(one), hintOf(one)].join(' '));
};

describe('an id for a round without one', () => {
  it.each([
    ['its own season', '  - date: 2026-05-14\n', [', below line 4, with 4 spaces in front: id: spring-2026']],
    ['the season of a date in another form', '  - date: December 3, 2025\n', ['winter-2025']],
    [
      'its day where another round has the season',
      '  - {id: spring-2026, date: 2026-03-02}\n  - date: 2026-05-14\n',
      ['2026-05-14'],
    ],
    [
      'its day where another one would get the season',
      '  - date: 2026-03-02\n  - date: 2026-05-14\n',
      ['2026-03-02', '2026-05-14'],
    ],
    ['some season where no date is told', '  - depth: quick\n', ['spring-2026']],
  ])('is named after %s', async (_, rounds, ids) => {
    const steps = (await told(rounds)).filter((step) => /: id: \S+ $/.test(step));
    expect(steps).toHaveLength(ids.length);
    for (const [index, id] of ids.entries()) expect(steps[index]).toContain(id);
  });
});

describe('an id for a round that has the one of another', () => {
  const SPRING = '  - {id: spring-2026, date: 2026-05-14}\n';
  const AUTUMN = '  - {id: autumn-2026, date: 2026-10-02}\n';
  it.each([
    ['its own season', `${SPRING}  - {id: spring-2026, date: 2026-10-20}\n`, ['autumn-2026']],
    ['its day where its own season is taken', `${AUTUMN}  - {id: autumn-2026, date: 2026-10-20}\n`, ['2026-10-20']],
    ['its day with a number', `${AUTUMN}${AUTUMN}${AUTUMN}`, ['2026-10-02', '2026-10-02-2']],
    ['the id with a number where no day is told', `${AUTUMN}  - {id: autumn-2026}\n`, ['autumn-2026-2']],
    ['the same for a day that is none', `${AUTUMN}  - {id: autumn-2026, date: 20 Oct}\n`, ['autumn-2026-2']],
  ])('is %s', async (_, rounds, ids) => {
    const steps = (await told(rounds)).filter((step) => step.startsWith('Give this round'));
    expect(steps).toEqual(ids.map((id) => `Give this round an id of its own, such as ${id}. `));
  });
});

describe('how a round came about, in a word of its own', () => {
  it.each([
    ['solo', 'did you mean "one-person"?'],
    ['Workshop', 'did you mean "consensus"?'],
    ['interview', 'did you mean "interviews"?'],
    ['constructor', 'mixed. '],
  ])('%s', async (mode, hint) => {
    const [step] = await told(`  - {id: spring-2026, date: 2026-05-14, mode: ${mode}}\n`);
    expect(step?.endsWith(hint)).toBe(true);
  });
});
