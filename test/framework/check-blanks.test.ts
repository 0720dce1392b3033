import { describe, expect, it } from 'vitest';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const rubric = await readCrossroads();

async function faultsOf(text: string): Promise<string[]> {
  const whole = `version: 1\nname: Harbor Neighbors Alliance\n${text}\n`;
  const { diagnostics } = await loadAlliance(whole, { file: 'harbor.alliance.yaml', today: '2026-11-21', rubric });
  return diagnostics.map(({ code, path }) => `${code} ${path.join('/')}`);
}

describe('an entry of blanks alone', () => {
  it.each([
    ['values: [{name: Care, practices: ["  ", We cook.]}]', 'values/0/practices/0'],
    ['members: [A, {name: B, places: [Eastside, "\\u00a0"]}]', 'members/1/places/1'],
    ['members: [{name: B, constituencies: [" "]}]', 'members/0/constituencies/0'],
    ['members: [{name: B, issues: [" "]}]', 'members/0/issues/0'],
    ['members: [{name: B, issues: [{issue: " ", position: a cap}]}]', 'members/0/issues/0/issue'],
    ['members: [{name: B, network: " "}]', 'members/0/network'],
    ['profile: {geography: {member-location: [" "]}}', 'profile/geography/member-location/0'],
  ])('is a fault at its place: %s', async (text, place) => {
    expect(await faultsOf(text)).toEqual([`blank-text ${place}`]);
  });

  it('is none where a word stands, with blanks around it or not', async () => {
    expect(
      await faultsOf('values: [{name: Care, practices: [" We cook.", "Élan"]}]\nmembers: [{name: B, places: [Ñ]}]'),
    ).toEqual([]);
  });
});
