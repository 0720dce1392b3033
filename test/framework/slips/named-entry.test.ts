/** Entries that begin with their name alone and go on with more of it: told once, with the braces that they need. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const member = (words: string) => `${HEAD}members:\n  - Mill\n  - ${words}\n  - Dock\n`;
const target = (words: string) => `${HEAD}targets:\n- ${words}\n`;
const issue = (words: string) => `${HEAD}members:\n  - name: Mill\n    issues:\n      - ${words}\n      - buses\n`;

describe('a name with more of its entry behind it', () => {
  it.each([
    [member, 'Eastside Tenants, skills: research', '{name: Eastside Tenants, skills: [research]}'],
    [member, 'Eastside Tenants, skills: [base, legal]', '{name: Eastside Tenants, skills: [base, legal]}'],
    [member, 'East, skills: [base], places: [Ward 5]', '{name: East, skills: [base], places: [Ward 5]}'],
    [member, 'East, skills: base, legal, joined: 2019', '{name: East, skills: [base, legal], joined: 2019}'],
    [member, 'Home, Care, skill: base and legal', '{name: "Home, Care", skills: [base, legal]}'],
    [member, 'Eastside Tenants (joined: 2019)', '{name: Eastside Tenants, joined: 2019}'],
    [member, 'East; note: Home: Care', null],
    [member, 'East, note: Home: Care', '{name: East, note: "Home: Care"}'],
    [target, 'City Council, level: local', '{name: City Council, level: local}'],
    [
      target,
      'City Council, level: local, decides: rents, and fees',
      '{name: City Council, level: local, decides: "rents, and fees"}',
    ],
    [issue, 'rents, position: a cap', '{issue: rents, position: a cap}'],
  ] as const)('is told with its braces: %o %s', async (file, words, meant) => {
    const [one, ...others] = await toldOf(file(words));
    expect(others).toEqual([]);
    if (meant === null) return;
    expect(one?.at).toMatch(/ (?:missing-key|MISSING_BRACES)$/);
    expect(one?.step).toMatch(/^Write (?:all of it in braces|it as): - \{/);
    expect(one?.step.split(': - ')[1]).toBe(meant);
    await sound(file(meant));
  });

  it.each(['Home Care: Local 9', 'Home Care, foo: bar', 'Tenants, note'])('is none in %s', async (words) => {
    const told = await toldOf(member(words));
    expect(told.map(({ at }) => at.split(' ')[1])).toEqual(words.includes(':') ? ['unquoted-colon'] : []);
  });
});
