/** Values in words of people's own: told by the one that is meant, which the place then takes. */
import { describe, expect, it } from 'vitest';
import { hintOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';
import { sound } from './follow.ts';

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor\n';
const round = (line: string) => `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    ${line}\n`;
const answer = (part: string) => round(`answers: {safe-space: {${part}}}`);
const structure = (line: string) => `${HEAD}profile:\n  structure:\n    ${line}\n`;

async function oneIn(text: string) {
  const { diagnostics } = await loadAlliance(text, options);
  const [one, ...others] = diagnostics;
  expect(others).toEqual([]);
  if (one === undefined) throw new Error(text);
  return { code: one.code, hint: hintOf(one), step: nextStepOf(one) };
}

describe('another word for a value', () => {
  it.each([
    ['in progress', 'under-way', `${HEAD}profile:\n  stage:\n    outreach: {progress: in progress}\n`],
    ['Finished', 'done', `${HEAD}profile:\n  stage:\n    outreach: {progress: Finished}\n`],
    ['not yet', 'not-started', `${HEAD}profile:\n  stage:\n    outreach: {progress: not yet}\n`],
    ['city', 'local', `${HEAD}targets: [{name: Board, level: city}]\n`],
    ['global', 'transnational', `${HEAD}targets: [{name: Board, level: global}]\n`],
    ['federal', 'national', `${HEAD}members: [{name: Mill, scale: [federal]}]\n`],
    ['nonprofit', 'independent', structure('form: nonprofit')],
    ['staff and leaders', 'both', structure('led-by: staff and leaders')],
    ['modified consensus', 'consensus-then-vote', structure('decision-making: modified consensus')],
    ['dues', 'member-dues', `${HEAD}funding: {sources: [dues]}\n`],
    ['sí', 'yes', `${HEAD}definition: {long-term: sí}\n`],
    ['no idea', 'unknown', `${HEAD}definition: {long-term: no idea}\n`],
    ['by consensus', 'consensus', round('mode: by consensus')],
    ['finished', 'closed', round('state: finished')],
    ['yes', 'true', answer('unknown: yes')],
  ])('%s is told by %s', async (word, value, text) => {
    const { code, hint } = await oneIn(text);
    expect([code, hint]).toEqual(['wrong-value', `did you mean "${value}"?`]);
    await sound(text.replace(word, value));
  });

  it('is none where it could be several', async () => {
    expect((await oneIn(structure('form: coalition'))).hint).toBe('');
    expect((await oneIn(structure('decision-making: voting'))).hint).toBe('');
  });

  it('is one of several where a list stands, and nothing where the answer is no', async () => {
    expect((await oneIn(round('mode: [consensus, desk]'))).step).toMatch(
      /^Only one can stand here, such as mode: consensus\. Choose from: consensus, /,
    );
    expect((await oneIn(answer('level: 2, declined: no'))).step).toMatch(/^Take out "declined: no", with the comma/);
    await sound(answer('level: 2'));
  });
});

describe('a number in words', () => {
  it.each([
    ['twelve', '12', /in digits: 12$/],
    ['1,200', '1200', /here: 1200$/],
    ['about 12', '12', /such as 12\. What else .* behind a # at the end of the line\.$/],
    ['12-15', '12', /such as 12\. /],
    ['12 people', '12', /such as 12\. /],
    ['12+', '12', /such as 12\. /],
  ])('%s is told by the number', async (words, number, step) => {
    const { code, step: told } = await oneIn(round(`people: ${words}`));
    expect(code).toBe('wrong-type');
    expect(told).toMatch(step);
    await sound(round(`people: ${number} # ${words}`));
  });

  it.each(['many', '$60', '7 of 9'])('%s is none', async (words) => {
    expect((await oneIn(round(`people: ${words}`))).step).toBe(
      'Write a number here, in digits. If nobody knows it, leave out "people"; nothing has to stand in its place.',
    );
  });
});

describe('a date with more around it', () => {
  const founded = (words: string) => `${HEAD}founded: ${words}\n`;
  it.each([
    ['ca. 2019', '2019'],
    ['2019?', '2019'],
    ['spring 2019', '2019'],
    ['2019-2020', '2019'],
    ['early May 2019', '2019-05'],
    ['Saturday, May 4, 2019', '2019-05-04'],
    ['2019-05-04 to 2019-05-05', '2019-05-04'],
    ['May 4-5, 2019', '2019-05-04'],
    ['2019-05-04T10:00', '2019-05-04'],
    ['14.5.19', '2019-05-14'],
  ])('%s is told by what can stand there, and the rest is kept', async (words, date) => {
    const { code, step } = await oneIn(founded(words));
    expect(code).toBe('not-a-date');
    const meant = `${date} # ${words}`;
    expect(step).toMatch(/ and what else there is to say of it behind a #: /);
    expect(step.endsWith(`: founded: ${meant}`)).toBe(true);
    await sound(founded(meant));
  });

  it.each(['the 90s', 'tbd', '5/6/19'])('%s is none', async (words) => {
    expect((await oneIn(founded(words))).step).toBe('Write it as YYYY, YYYY-MM or YYYY-MM-DD, such as 2026-05-14.');
  });
});
