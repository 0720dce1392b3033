import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scoring/assess.ts';
import type { Assessment, Gate, RoleResult } from '../../src/scoring/assessment-schema.ts';
import { summarize } from '../../src/scoring/summarize.ts';
import type { Summary } from '../../src/scoring/summary.ts';
import { anyCase } from './arbitraries.ts';

/** What an assessment holds of a summary. */
function shorten({ rubric, file, alliance, round, counts, stage, roles, tensions, nextSteps }: Assessment): Summary {
  return {
    rubric,
    file,
    name: alliance.name,
    round,
    counts,
    stage,
    roles: roles.map((role) => shortenRole(role, stage.present, stage.next)),
    tensions: tensions.filter(({ outcome }) => outcome === 'fires').map(({ id }) => id),
    objectives: nextSteps.map(({ objective }) => objective),
  };
}

function shortenRole(role: RoleResult, present: string | null, next: string | null): Summary['roles'][number] {
  const { id, score, balanced, interval, coverage, band, aspects } = role;
  const gateAt = (stage: string | null) => shortenGate(role.gates.find((gate) => gate.stage === stage));
  const scores = aspects.map((aspect) => aspect.score);
  return { id, score, balanced, interval, coverage, band, now: gateAt(present), next: gateAt(next), aspects: scores };
}

function shortenGate(gate: Gate | undefined): Summary['roles'][number]['now'] {
  return gate === undefined
    ? null
    : { verdict: gate.verdict, blockers: gate.blockers.map(({ criterion }) => criterion) };
}

describe('a summary', () => {
  it('says what the whole assessment says', () => {
    let blockers = 0;
    let objectives = 0;
    let tensions = 0;
    fc.assert(
      fc.property(anyCase, ({ rubric, alliance }) => {
        const summary = summarize(alliance, rubric, { file: 'a.yaml' });
        expect(summary).toEqual(shorten(assess(alliance, rubric, { version: '0.0.0', file: 'a.yaml' })));
        blockers += summary.roles.filter(({ now }) => now !== null && now.blockers.length > 0).length;
        objectives += summary.objectives.length;
        tensions += summary.tensions.length;
      }),
      { seed: 20101201, numRuns: 400 },
    );
    for (const seen of [blockers, objectives, tensions]) expect(seen).toBeGreaterThan(20);
  });

  it('is of the round that is asked for, and refuses one that is not there', () => {
    const { rubric, alliance } = fc.sample(anyCase, { seed: 1, numRuns: 1 })[0] ?? { rubric: null, alliance: null };
    if (rubric === null) throw new Error('no case');
    expect(() => summarize(alliance, rubric, { file: null, round: 'none' })).toThrow('round "none" not found');
  });
});
