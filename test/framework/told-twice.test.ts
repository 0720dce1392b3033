/** What is there twice is told with where the first stands; a month with a stroke is told as others are. */
import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from './load-options.ts';

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor\n';
const faultsIn = async (text: string) => (await loadAlliance(HEAD + text, options)).diagnostics;

describe('what is there twice', () => {
  it('is told with the line of the first, also behind members without an id', async () => {
    const [told, ...others] = await faultsIn(
      'members:\n  - Mill\n  - {name: East, id: tenants}\n  - Dock\n  - {name: West, id: tenants}\n',
    );
    expect(others).toEqual([]);
    expect(told && messageOf(told)).toBe('The id "tenants" is that of member 2 already, in line 5');
  });

  const ROUND = '  - id: spring\n    date: 2026-05-14\n    answers: {safe-space: 3}\n';

  it('is told as a copy where a whole round is the same', async () => {
    const [told, ...others] = await faultsIn(`assessments:\n${ROUND}${ROUND}`);
    expect(others).toEqual([]);
    expect(told?.code).toBe('duplicate-round');
    expect(told && messageOf(told)).toBe('This round is a copy of round 1: all of it is there already');
    expect(told && nextStepOf(told)).toMatch(/^If it was copied by mistake, delete this copy, and keep round 1\. If/);
    expect(await faultsIn(`assessments:\n${ROUND}`)).toEqual([]);
  });

  it('is told as an id alone where the rounds differ', async () => {
    const [told] = await faultsIn(`assessments:\n${ROUND}${ROUND.replace(': 3', ': 2')}`);
    expect(told && nextStepOf(told)).toMatch(/^Give this round an id of its own, such as /);
  });
});

it.each([
  ['04/2019', '2019-04'],
  ['4/2019', '2019-04'],
  ['12.2019', '2019-12'],
])('a month written as %s is told as it is meant', async (found, meant) => {
  const [told, ...others] = await faultsIn(`members: [{name: Mill, joined: "${found}"}]\n`);
  expect(others).toEqual([]);
  expect(told && nextStepOf(told)).toBe(`Write it as YYYY, YYYY-MM or YYYY-MM-DD; here: ${meant}`);
  expect(await faultsIn(`members: [{name: Mill, joined: ${meant}}]\n`)).toEqual([]);
});

it('no month is made of a number above 12, and no day of a month', async () => {
  const [told] = await faultsIn('members: [{name: Mill, joined: 13/2019}]\n');
  expect(told && nextStepOf(told)).toMatch(/^Write it as YYYY, YYYY-MM or YYYY-MM-DD(?!.*2019)/);
  const [day] = await faultsIn('assessments: [{id: spring, date: 04/2019}]\n');
  expect(day && nextStepOf(day)).toMatch(/^A day is needed: write it as YYYY-MM-DD/);
});
