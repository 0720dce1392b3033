/** What stands at one sign of a text, or at one entry of a list, is told of that alone. */
import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from './load-options.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const told = async (text: string) => {
  const { diagnostics } = await loadAlliance(HEAD + text, await loadOptions());
  return diagnostics;
};

describe('a sign that no text may hold', () => {
  it.each([
    ['about: "one\\0two"\n', 'control-character', 12, '\\0'],
    ['about: "\\e[31mRed"\n', 'control-character', 9, '\\e[31m'],
    ['about: "on the \\u202eside"\n', 'direction-mark', 16, '\\u202e'],
  ])('is marked alone where it is spelt in %j', async (text, code, column, written) => {
    const [one, ...others] = await told(text);
    expect([one?.code, one?.place?.column, others]).toEqual([code, column, []]);
    expect(nextStepOf(one as never)).toContain(`Take ${written} out of the text, and leave the rest.`);
    expect((await told(text.replace(written, ''))).length).toBe(0);
  });
});

describe('an entry of a list', () => {
  it.each([
    ['members: [Eastside Tenants, Local 41, "  "]\n', 'Entry 3 of "members" holds nothing but blanks'],
    [
      `members:\n  - Local 41\n  - ${'x'.repeat(201)}\n`,
      'The text of entry 2 in "members" has 201 characters; 200 fit',
    ],
  ])('is told by its place in %j', async (text, words) => {
    expect((await told(text)).map(messageOf)).toEqual([words]);
  });
});
