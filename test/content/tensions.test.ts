/**
 * Each tension stands beside two small alliances: one that fires it, and the nearest that does not. They differ in one
 * fact or one level, so that what decides is seen. In the nearest one it must be known not to fire: unknown is not enough.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { assess } from '../../src/scoring/assess.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const FIXTURES = join(import.meta.dirname, 'tensions');
const TODAY = '2026-06-01';

const rubric = await readCrossroads();
const folders = readdirSync(FIXTURES).sort();

async function read(folder: string, name: 'fires' | 'nearest'): Promise<Alliance> {
  const file = join(FIXTURES, folder, `${name}.alliance.yaml`);
  const { alliance, diagnostics } = await loadAlliance(readFileSync(file, 'utf8'), { file, today: TODAY, rubric });
  expect(diagnostics).toEqual([]);
  if (alliance === null) throw new Error(`${file} does not load`);
  return alliance;
}

function outcome(alliance: Alliance, tension: string): string {
  const { tensions } = assess(alliance, rubric, { version: '0.0.0', file: null });
  return tensions.find((result) => result.id === tension)?.outcome ?? 'does not fire';
}

function firing(alliance: Alliance): string[] {
  const { tensions } = assess(alliance, rubric, { version: '0.0.0', file: null });
  return tensions.filter((result) => result.outcome === 'fires').map((result) => result.id);
}

/** Every value by its path, so that two files can be compared leaf by leaf. */
function leaves(value: unknown, path = ''): Map<string, string> {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isLeaf) return new Map([[path, JSON.stringify(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}/${key}`)]));
}

function differences(one: unknown, other: unknown): string[] {
  const [left, right] = [leaves(one), leaves(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
}

describe('tensions', () => {
  it('each has its folder, and each folder its tension', () => {
    expect(folders).toEqual(rubric.tensions.map((tension) => tension.id).sort());
  });

  it('fires others where two alliances differ in form alone', async () => {
    const informal = await read('leaning-on-members-staff', 'fires');
    const withForm = (form: 'informal' | 'independent'): Alliance => ({
      ...informal,
      profile: { ...informal.profile, structure: { ...informal.profile?.structure, form } },
      funding: { 'raises-beside-members': 'yes' },
    });
    expect(firing(withForm('informal'))).toEqual(['leaning-on-members-staff']);
    expect(firing(withForm('independent'))).toEqual(['raising-money-beside-members']);
  });
});

describe.each(folders)('%s', (folder) => {
  it('fires', async () => {
    expect(outcome(await read(folder, 'fires'), folder)).toBe('fires');
  });

  it('does not fire in the nearest file', async () => {
    expect(outcome(await read(folder, 'nearest'), folder)).toBe('does not fire');
  });

  it('turns on one fact or one level, in alliances marked as invented', async () => {
    const fires = await read(folder, 'fires');
    const nearest = await read(folder, 'nearest');
    expect(differences(fires, nearest)).toHaveLength(1);
    expect([fires.fictional, nearest.fictional]).toEqual([true, true]);
  });
});
