/** Steps that show a line as it is meant, or say which lines it takes the place of: each is taken as it stands. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const ROUND = 'assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n';

describe('a line that is shown as it is meant', () => {
  it.each([
    [
      'another name of an entry',
      `${HEAD}members:\n  - organization: Mill\n  - Local 41\n`,
      / If "name" is meant, write: - name: Mill$/,
      `${HEAD}members:\n  - name: Mill\n  - Local 41\n`,
    ],
    [
      'a name with lines below it',
      `${HEAD}profile:\n  geograhpy:\n    member-location: [Oakland]\n`,
      / If "geography" is meant, write: geography:$/,
      `${HEAD}profile:\n  geography:\n    member-location: [Oakland]\n`,
    ],
    [
      'a name in braces',
      `${HEAD}path: {curent: joint-action-first}\n`,
      / If "current" is meant, write: current: joint-action-first$/,
      `${HEAD}path: {current: joint-action-first}\n`,
    ],
    [
      'a semicolon in place of a comma',
      `${HEAD}path: {current: joint-action-first; note: x}\n`,
      /^Write it as: path: \{current: joint-action-first, note: x\}$/,
      `${HEAD}path: {current: joint-action-first, note: x}\n`,
    ],
    [
      'a part with a question mark',
      `${HEAD}${ROUND}      safe-space: {level: 2, evidence: ?}\n`,
      /^What is not told is simply left out\. Write it as: safe-space: \{level: 2\}$/,
      `${HEAD}${ROUND}      safe-space: {level: 2}\n`,
    ],
    [
      'parts below an answer',
      `${HEAD}${ROUND}      hard-conversations: 1\n        evidence: Two calls\n        note: ok\n      safe-space: 2\n`,
      /^In place of lines 7 to 9, write one line: hard-conversations: \{level: 1, evidence: "Two calls", note: ok\}$/,
      `${HEAD}${ROUND}      hard-conversations: {level: 1, evidence: "Two calls", note: ok}\n      safe-space: 2\n`,
    ],
    [
      'a text over two lines',
      `${HEAD}about: Six groups of\n    with: food\n`,
      /^Write lines 3 and 4 as one line, with quotes around the text: about: "Six groups of with: food"$/,
      `${HEAD}about: "Six groups of with: food"\n`,
    ],
    [
      'quotes around one word',
      `${HEAD}about: "Six" groups\n`,
      /^Put single quotes ' around all of it, and leave the double ones as they are: '"Six" groups'$/,
      `${HEAD}about: '"Six" groups'\n`,
    ],
    [
      'a part outside its braces',
      `${HEAD}values: [{name: Candor}, practices: [We say it]]\n`,
      / write both as: \{name: Candor, practices: \[We say it\]\}$/,
      `${HEAD}values: [{name: Candor, practices: [We say it]}]\n`,
    ],
    [
      'a name with a colon behind it',
      `${HEAD}members:\n  - Home Care:\n    joined: 2020\n  - Local 41\n`,
      /, and take away the colon behind: - name: Home Care$/,
      `${HEAD}members:\n  - name: Home Care\n    joined: 2020\n  - Local 41\n`,
    ],
    [
      'an id without a value',
      `${HEAD}assessments:\n  - id: a\n    date: 2026-05-14\n  - id:\n    date: 2026-06-14\n`,
      /^Write an id behind the colon that no other round has, such as: - id: summer-2026$/,
      `${HEAD}assessments:\n  - id: a\n    date: 2026-05-14\n  - id: summer-2026\n    date: 2026-06-14\n`,
    ],
    [
      'one answer for a part with several',
      `${HEAD}definition: yes\n`,
      / not one "yes" for all\. .*: definition: \{independence: yes, long-term: no\}$/,
      `${HEAD}definition: {independence: yes, long-term: no}\n`,
    ],
    [
      'several texts in place of one',
      `${HEAD}about:\n  - one\n  - two\n`,
      /^Write one text behind the name, and delete all of the list: about: "one, two"$/,
      `${HEAD}about: "one, two"\n`,
    ],
  ])('is that of %s', async (_what, written, step, mended) => {
    const [one, ...others] = await toldOf(written);
    expect(others).toEqual([]);
    expect(one?.step).toMatch(step);
    await sound(mended);
  });
});

describe('what the file as a whole lacks', () => {
  it('goes below its version, or above its first line', async () => {
    const [name] = await toldOf('version: 1\nmembers: [A, B]\n');
    expect(name?.step).toMatch(
      /^Add this line below line 1, without a space in front, with the name of .*: name: \.\.\.$/,
    );
    const [version] = await toldOf('# Ours.\nname: Harbor\n');
    expect(version?.step).toBe('Add this line above line 2, without a space in front: version: 1');
    await sound('# Ours.\nversion: 1\nname: Harbor\n');
  });
});

describe('a line among entries that is none', () => {
  it('is named by its number', async () => {
    const [one] = await toldOf(`${HEAD}members:\n  organizations: 4\n  - Mill\n`);
    expect(one?.step).toMatch(
      /^Line 4 has no hyphen, .* If not, put a # in front of line 4: it then stays as a remark\.$/,
    );
    await sound(`${HEAD}members:\n  # organizations: 4\n  - Mill\n`);
    await sound(`${HEAD}members:\n  - Eastside\n  - Mill\n`);
    const [other] = await toldOf(`${HEAD}members:\n  as-of: 2026\n  - Mill\n`);
    expect(other?.step).toContain(
      'put it, with 2 spaces in front, right below the line "context:". Where there is none, ',
    );
    await sound(`${HEAD}members:\n  - Mill\ncontext:\n  as-of: 2026\n`);
  });
});
