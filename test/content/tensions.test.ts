/**
 * Each tension stands beside two small alliances: one that fires it, and the nearest that does not. They differ in one
 * fact or one level, so that what decides is seen. In the nearest one it must be known not to fire: unknown is not enough.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadRubric } from '../../src/framework/load-rubric.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import { assess } from '../../src/scoring/assess.ts';

const RUBRIC = join(import.meta.dirname, '../../rubrics/crossroads');
const FIXTURES = join(import.meta.dirname, 'tensions');
const TODAY = '2026-06-01';

const rubric = await readRubric();
const folders = readdirSync(FIXTURES).sort();

async function readRubric(): Promise<Rubric> {
  const names = readdirSync(RUBRIC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(RUBRIC, name), 'utf8') }));
  const { rubric: loaded, diagnostics } = await loadRubric(files);
  if (loaded === null) throw new Error(`The rubric does not load: ${JSON.stringify(diagnostics)}`);
  return loaded;
}

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

  it('some rest on the described form alone, so that form by itself changes what there is to talk about', () => {
    const formAlone = rubric.tensions.filter((tension) => !/"(criterion|aspect)"/.test(JSON.stringify(tension.when)));
    expect(formAlone.length).toBeGreaterThanOrEqual(8);
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
