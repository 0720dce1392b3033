/**
 * The shipped examples: they load, they say of real alliances no more than is told, the invented one is complete, and
 * results differ where alliances differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { assess } from '../../src/scoring/assess.ts';
import type { Assessment } from '../../src/scoring/assessment-schema.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const FOLDER = join(import.meta.dirname, '../../examples');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.alliance.yaml'));
const rubric = await readCrossroads();

async function load(name: string): Promise<Alliance> {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const { alliance, diagnostics } = await loadAlliance(text, { file: name, today: '2026-12-31', rubric });
  expect(diagnostics).toEqual([]);
  if (alliance === null) throw new Error(`${name} does not load`);
  return alliance;
}

const score = (alliance: Alliance): Assessment => assess(alliance, rubric, { version: '0.0.0', file: null });
const real = names.filter((name) => !name.startsWith('harbor-neighbors'));

/** The first thing that stands in the way: of the present stage, else of the next. */
function firstBlocker({ roles, stage }: Assessment): { criterion: string; needs: number } | undefined {
  const gates = [stage.present, stage.next].flatMap((id) =>
    roles.flatMap((role) => role.gates.filter((gate) => gate.stage === id)),
  );
  return gates.flatMap((gate) => gate.blockers)[0];
}

/** The alliance with one answer of its last round raised to a level. */
function raise(alliance: Alliance, criterion: string, level: number): Alliance {
  const rounds = alliance.assessments ?? [];
  const last = rounds.at(-1);
  if (last === undefined) throw new Error('no round');
  const answers: Record<string, Answer> = { ...last.answers, [criterion]: level };
  return { ...alliance, assessments: [...rounds.slice(0, -1), { ...last, answers }] };
}

describe('examples', () => {
  it.each(names)('%s loads without a fault', async (name) => {
    expect((await load(name)).version).toBe(1);
  });

  it('answers every question that is asked of the invented alliance', async () => {
    const alliance = await load('harbor-neighbors.alliance.yaml');
    expect(alliance.fictional).toBe(true);
    expect(score(alliance).counts.unanswered).toBe(0);
  });

  it.each(real)('%s says where each level was read, and gives no score on so little', async (name) => {
    const alliance = await load(name);
    const assessment = score(alliance);
    for (const { id, state, evidence } of assessment.criteria) {
      if (state === 'answered') expect([id, evidence]).not.toEqual([id, null]);
    }
    expect(alliance.fictional).toBeUndefined();
    // Every role says by its missing score that too little is told.
    expect(assessment.roles.map((role) => role.score)).toEqual([null, null, null]);
  });

  it.each(names)('%s gets other next steps once its first blocker is as expected', async (name) => {
    const alliance = await load(name);
    const before = score(alliance);
    const blocker = firstBlocker(before);
    if (blocker === undefined) {
      // Nothing told is short of what is expected: then no step rests on a blocker.
      expect(before.nextSteps.filter((step) => step.basis !== 'weakest-aspect')).toEqual([]);
      return;
    }
    const after = score(raise(alliance, blocker.criterion, blocker.needs));
    expect(after.nextSteps).not.toEqual(before.nextSteps);
  });
});

describe('two alliances that differ in form alone', () => {
  it('differ in score only through what their form is asked', async () => {
    const sponsored = await load('harbor-neighbors.alliance.yaml');
    const informal: Alliance = {
      ...sponsored,
      profile: { ...sponsored.profile, structure: { ...sponsored.profile?.structure, form: 'informal' } },
    };
    const [one, other] = [score(sponsored), score(informal)];
    const asked = (assessment: Assessment) =>
      new Map(
        assessment.criteria.filter(({ state }) => state !== 'not-applicable').map((result) => [result.id, result]),
      );
    const [before, after] = [asked(one), asked(other)];
    const changed = [...before.keys()].filter((id) => !after.has(id));
    const conditional = rubric.criteria.filter((criterion) => criterion.applies !== undefined).map(({ id }) => id);
    expect(changed).toEqual(['who-asks-whom-for-money']);
    expect(conditional).toEqual(expect.arrayContaining(changed));
    for (const [id, result] of after) expect([id, result.level]).toEqual([id, before.get(id)?.level]);
    // A role that lost no question keeps every number.
    expect(other.roles.filter(({ id }) => id !== 'cement')).toEqual(one.roles.filter(({ id }) => id !== 'cement'));
  });

  it('have the same scores and other tensions where no question depends on the form', async () => {
    const unclear = await load('harbor-neighbors.alliance.yaml');
    const equal: Alliance = {
      ...unclear,
      profile: { ...unclear.profile, structure: { ...unclear.profile?.structure, voice: 'equal' } },
    };
    const [one, other] = [score(unclear), score(equal)];
    expect(other.roles).toEqual(one.roles);
    expect(other.tensions).not.toEqual(one.tensions);
  });
});
