/** Words where an answer or its level belongs, in the many ways that people write them: each step is taken as it stands. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const file = (answer: string) =>
  `version: 1\nname: Harbor\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      safe-space: ${answer}\n`;

describe('words for an answer', () => {
  it.each([
    ['2½', /: (\{level: 2, note: "between 2 and 3"\})$/],
    ['½', /: (\{level: 0, note: "between 0 and 1"\})$/],
    ['2 and a half', /: (\{level: 2, note: "between 2 and 3"\})$/],
    ['II', /alone: (2)$/],
    ['IV', /alone: (4)$/],
    ['2/4', /alone: (2)$/],
    ['2 of 4', /alone: (2)$/],
    ['2 out of 4', /alone: (2)$/],
    ['(2)', /alone: (2)$/],
    ['[2]', /alone: (2)$/],
    ['L2', /alone: (2)$/],
    ['２', /alone: (2)$/],
    ['no sabemos', /^Write (unknown) alone/],
    ['no idea', /^Write (unknown) alone/],
    ['rather not say', /^Write (declined) alone/],
    ['refused', /^Write (declined) alone/],
    ['tbd', /leave it empty.*write (unknown)\.$/],
    ['TBD', /leave it empty.*write (unknown)\.$/],
    ['pending', /leave it empty.*write (unknown)\.$/],
    ['skip', /leave it empty.*write (unknown)\.$/],
    ['sí', /^Choose the level from 0 to 4/],
    ['not yet', /^Choose the level from 0 to 4/],
    ['~2', /write (\{level: 2, note: "~2"\})\./],
    ['1/2', /^Is it 1, or 2\?/],
    ['i', /^Which level is it/],
  ])('such as %s are told by what they mean', async (words, step) => {
    const [one, ...others] = await toldOf(file(words));
    expect([one?.at, others]).toEqual(['7:19 not-an-answer', []]);
    expect(one?.step).toMatch(step);
    const meant = step.exec(one?.step ?? '')?.[1];
    if (meant !== undefined) await sound(file(meant));
  });

  it('may be left out where it is still to be asked', async () => {
    await sound(file(''));
  });
});

describe('words for a level within an answer', () => {
  const inBraces = (level: string) => file(`{level: ${level}, note: x}`);
  it.each([
    ['unknown', /^It is no level\. .* in place of "level: unknown": (unknown: true)$/],
    ["don't know", /^It is no level\. .*: (unknown: true)$/],
    ['declined', /^It is no level\. .*: (declined: true)$/],
    [
      'tbd',
      /^Write the level, .* in place of tbd\. If it is still to be asked, take out this answer\. .*: (unknown: true)$/,
    ],
    ['2/4', /number: (2)$/],
    ['III', /number: (3)$/],
    ['2-3', /^Choose one of the two, (2) or 3, /],
    ['2½', /^Choose one of the two, (2) or 3, /],
    ['2 or 3', /^Choose one of the two, (2) or 3, /],
    ['high', /^A level is one of the numbers/],
  ])('such as %s are told by what they mean', async (words, step) => {
    const [one, ...others] = await toldOf(inBraces(words));
    expect([one?.at, others]).toEqual(['7:27 not-a-level', []]);
    expect(one?.step).toMatch(step);
    const meant = step.exec(one?.step ?? '')?.[1];
    if (meant === undefined) return;
    await sound(meant.includes(':') ? file(`{${meant}, note: x}`) : inBraces(meant));
  });

  it('where the question does not apply is a reason', async () => {
    const [one] = await toldOf(inBraces('n/a'));
    expect(one?.step).toBe(
      'Say why, in words of your own, in place of "level: n/a": not-applicable: "(why it does not apply to you)"',
    );
    await sound(file('{not-applicable: One group alone is in the room, note: x}'));
  });
});

describe('a sign alone in braces', () => {
  const HEAD = 'version: 1\nname: Harbor\n';
  it.each([
    [file('{level: ?, note: x}'), '7:27', '{level: ?, note: x}', '{unknown: true, note: x}'],
    [file('{level: 2, evidence: ?}'), '7:40', ', evidence: ?', ''],
    [`${HEAD}targets:\n  - {name: Board, level: -, decides: fees}\n`, '4:26', ' level: -,', ''],
  ])('is told as one, and gone once its step was taken: %j', async (text, at, written, instead) => {
    const [one, ...others] = await toldOf(text);
    expect([one?.at, others]).toEqual([`${at} SIGN_IN_BRACES`, []]);
    expect(one?.step).toMatch(
      /^What is not told is simply left out\. Write it as: (?!.*unknown)|delete this line\. .* write: safe-space: \{unknown: true, note: x\}$/,
    );
    await sound(text.replace(written, instead));
  });

  it.each(['"a, b: ?, c"', "'a, b: -'", 'is it - or what?'])('is none within the text %s', async (words) => {
    await sound(file(`{level: 2, evidence: ${words}}`));
    const told = await toldOf(`${file(`{level: 2, evidence: ${words}}`)}      hard-conversations: ?\n`);
    expect(told.map(({ at }) => at)).toEqual(['8:27 QUESTION_MARK']);
  });
});
