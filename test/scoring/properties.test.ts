import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import type { Rubric, StageId } from '../../src/framework/rubric-schema.ts';
import { STAGES } from '../../src/framework/vocabulary.ts';
import { assess } from '../../src/scoring/assess.ts';
import { Assessment, type RoleResult } from '../../src/scoring/assessment-schema.ts';
import { anyCase, rubric as anyRubric, profile, withAnswers } from './arbitraries.ts';

const run = { seed: 20101201, numRuns: 400 };
const EPSILON = 1e-12;
const BANDS = ['not-yet', 'emerging', 'growing', 'strong'];
const VERDICTS = ['not-yet', 'nearly', 'ready'];
const score = (alliance: Alliance, rubric: Rubric) => assess(alliance, rubric, { version: '0.0.0', file: null });

/** Criteria that stay in the denominator without a level. */
const openOf = (assessment: Assessment) =>
  assessment.criteria.filter(({ weight, level }) => weight !== null && level === null);
const fill = (alliance: Alliance, assessment: Assessment, level: number): Alliance =>
  withAnswers(alliance, Object.fromEntries(openOf(assessment).map(({ id }) => [id, level])));

function pairs(before: Assessment, after: Assessment): [RoleResult, RoleResult][] {
  return before.roles.map((role, place) => [role, after.roles[place] ?? role]);
}

const within = (value: number, range: { low: number; high: number }) => {
  expect(value).toBeGreaterThanOrEqual(range.low - EPSILON);
  expect(value).toBeLessThanOrEqual(range.high + EPSILON);
};

describe('the random cases', () => {
  it('meet everything that the properties speak of', () => {
    const roles = fc.sample(anyCase, run).flatMap(({ rubric, alliance }) => score(alliance, rubric).roles);
    const gates = roles.flatMap((role) => role.gates);
    const deciding = gates.flatMap((gate) => gate.deciding);
    const seen = {
      scored: roles.filter((role) => role.score !== null).length,
      unscored: roles.filter((role) => role.unguarded !== null && role.score === null).length,
      notApplicable: roles.filter((role) => !role.applicable).length,
      without: roles.filter((role) => role.applicable && role.without.length > 0).length,
      blocked: gates.filter((gate) => gate.blockers.length > 0).length,
      essential: gates.filter((gate) => gate.essentials.length > 0).length,
      ready: gates.filter((gate) => gate.verdict.low === 'ready').length,
      alone: deciding.filter((one) => one.alone).length,
      notAlone: deciding.filter((one) => !one.alone).length,
    };
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
  });
});

describe('the shape of every result', () => {
  it('is that of the schema', () => {
    const check = ({ rubric, alliance }: { rubric: Rubric; alliance: Alliance }): void => {
      expect(Assessment.safeParse(score(alliance, rubric)).error).toBeUndefined();
    };
    fc.assert(fc.property(anyCase, check), run);
    const withoutRound = fc.property(anyRubric, profile, (rubric, told) =>
      check({ rubric, alliance: { version: 1, name: 'Any', ...told } }),
    );
    fc.assert(withoutRound, run);
  });

  it('survives JSON as it is', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      const assessment = score(alliance, rubric);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    });
    fc.assert(property, run);
  });
});

describe('score, interval and coverage', () => {
  it('keep the score in its interval, and the interval as wide as what is not covered', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      for (const role of score(alliance, rubric).roles) {
        if (role.interval === null) {
          expect([role.score, role.unguarded, role.coverage, role.band]).toEqual([null, null, null, null]);
          continue;
        }
        expect(role.interval.high - role.interval.low).toBeCloseTo(1 - (role.coverage ?? Number.NaN), 12);
        if (role.unguarded !== null) within(role.unguarded, role.interval);
        if (role.score !== null) expect(role.score).toBe(role.unguarded);
        if (role.score !== null && role.balanced !== null) within(role.balanced, { low: 0, high: role.score });
        for (const { score: own, interval } of role.aspects) if (own !== null && interval) within(own, interval);
      }
    });
    fc.assert(property, run);
  });

  it('add up: weights to one, contributions to the low end', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      const { roles, criteria } = score(alliance, rubric);
      for (const role of roles) {
        const own = criteria.filter((criterion) => criterion.role === role.id);
        const sum = (pick: 'weight' | 'contribution') => own.reduce((all, one) => all + (one[pick] ?? 0), 0);
        expect(sum('weight')).toBeCloseTo(role.applicable ? 1 : 0, 12);
        expect(sum('contribution')).toBeCloseTo(role.interval?.low ?? 0, 12);
      }
    });
    fc.assert(property, run);
  });

  it('are what filling the open answers gives: score, band and verdicts at both ends', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      const before = score(alliance, rubric);
      for (const [end, level] of [
        ['low', 0],
        ['high', 4],
      ] as const) {
        for (const [role, filled] of pairs(before, score(fill(alliance, before, level), rubric))) {
          expect(filled.score ?? -1).toBeCloseTo(role.interval?.[end] ?? -1, 12);
          expect(filled.band?.point).toBe(role.band?.[end]);
          const verdicts = role.gates.map((gate) => gate.verdict[end]);
          expect(filled.gates.map((gate) => gate.verdict.low)).toEqual(verdicts);
          expect(filled.gates.map((gate) => gate.verdict.high)).toEqual(verdicts);
        }
      }
    });
    fc.assert(property, run);
  });
});

describe('raising a level', () => {
  it('never lowers a score, a band or a verdict at a stage', () => {
    const property = fc.property(anyCase, fc.nat(), fc.nat(), ({ rubric, alliance }, which, rise) => {
      const before = score(alliance, rubric);
      const answered = before.criteria.filter(({ level }) => level !== null && level < 4);
      const chosen = answered[which % Math.max(answered.length, 1)];
      if (chosen?.level == null) return;
      const level = chosen.level + 1 + (rise % (4 - chosen.level));
      const after = score(withAnswers(alliance, { [chosen.id]: level }), rubric);
      for (const [old, now] of pairs(before, after)) expectNoLower(old, now);
      for (const end of ['low', 'high'] as const) {
        const place = (assessment: Assessment) => STAGES.indexOf(assessment.stage.supported[end] as StageId);
        expect(place(after)).toBeGreaterThanOrEqual(place(before));
      }
    });
    fc.assert(property, { ...run, numRuns: 1000 });
  });

  function expectNoLower(old: RoleResult, now: RoleResult): void {
    const values = (role: RoleResult) => [
      ...[role.score, role.unguarded, role.balanced, role.coverage].map((value) => value ?? -1),
      ...[role.interval?.low, role.interval?.high].map((value) => value ?? -1),
      ...[role.band?.low, role.band?.high, role.band?.point].map((band) => BANDS.indexOf(band ?? '')),
      ...role.gates.flatMap(({ verdict }) => [VERDICTS.indexOf(verdict.low), VERDICTS.indexOf(verdict.high)]),
      ...role.aspects.map((aspect) => aspect.score ?? -1),
    ];
    const before = values(old);
    for (const [place, value] of values(now).entries()) {
      expect(value).toBeGreaterThanOrEqual((before[place] ?? Number.NaN) - EPSILON);
    }
  }
});

describe('answering what is open', () => {
  /**
   * Any level, or not-applicable, keeps both the score and the interval within the former interval. For not-applicable
   * that holds because it takes the criterion's whole weight out: (x - w) / (y - w) <= x / y for x <= y raises the low
   * end and lowers the high end of the aspect, and an aspect that vanishes does the same to the role. Where nothing of
   * the role is applicable any more there is no score left to compare. Readiness is not part of it: an essential aspect
   * that becomes wholly not applicable takes `ready` away, and weights move within a gate.
   */
  it('keeps score and interval in the former interval', () => {
    const reply = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant({ 'not-applicable': 'not ours' }));
    const property = fc.property(anyCase, fc.nat(), reply, ({ rubric, alliance }, which, given: Answer) => {
      const before = score(alliance, rubric);
      const open = openOf(before);
      const chosen = open[which % Math.max(open.length, 1)];
      if (chosen === undefined) return;
      const after = score(withAnswers(alliance, { [chosen.id]: given }), rubric);
      for (const [old, now] of pairs(before, after)) {
        if (old.interval === null || now.interval === null) continue;
        for (const value of [now.score, now.unguarded, now.interval.low, now.interval.high]) {
          if (value !== null) within(value, old.interval);
        }
      }
    });
    fc.assert(property, { ...run, numRuns: 1000 });
  });

  it('changes a verdict alone where it is said to', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      const before = score(alliance, rubric);
      const ends = [
        { alliance: fill(alliance, before, 0), end: 'low', level: 4 },
        { alliance: fill(alliance, before, 4), end: 'high', level: 0 },
      ] as const;
      for (const [place, role] of before.roles.entries()) {
        for (const [stage, { verdict, deciding }] of role.gates.entries()) {
          for (const { criterion, alone } of deciding) {
            const changes = ends.some((one) => {
              const after = score(withAnswers(one.alliance, { [criterion]: one.level }), rubric);
              return after.roles[place]?.gates[stage]?.verdict.low !== verdict[one.end];
            });
            expect(changes).toBe(alone);
          }
        }
      }
    });
    fc.assert(property, run);
  });
});

describe('what must not matter', () => {
  it('the order of answers and of keys', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      expect(score(reverseKeys(alliance) as Alliance, rubric)).toEqual(score(alliance, rubric));
    });
    fc.assert(property, run);
  });

  it('all weights times a constant', () => {
    const constant = fc.constantFrom(0.001, 1 / 3, 0.7, 3, 1e6);
    const property = fc.property(anyCase, constant, constant, ({ rubric, alliance }, ofCriteria, ofAspects) => {
      const scaled: Rubric = {
        ...rubric,
        criteria: rubric.criteria.map((one) => ({ ...one, weight: one.weight * ofCriteria })),
        roles: rubric.roles.map((role) => ({
          ...role,
          aspects: role.aspects.map((one) => ({ ...one, weight: one.weight * ofAspects })),
        })),
      };
      expect(findDifferences(score(alliance, scaled), score(alliance, rubric), '')).toEqual([]);
    });
    fc.assert(property, run);
  });

  it('a dimension answer, but through what applies', () => {
    const property = fc.property(anyCase, profile, ({ rubric, alliance }, told) => {
      const other = score({ version: 1, name: 'Any', ...told, assessments: alliance.assessments ?? [] }, rubric);
      const one = score(alliance, rubric);
      const leftOut = ({ criteria }: Assessment) => criteria.map(({ reason }) => reason?.by === 'form');
      fc.pre(JSON.stringify(leftOut(one)) === JSON.stringify(leftOut(other)));
      expect(other.roles).toEqual(one.roles);
      expect(other.criteria).toEqual(one.criteria);
    });
    fc.assert(property, run);
  });

  it('answers outside the depth, but for their count', () => {
    const property = fc.property(anyCase, ({ rubric, alliance }) => {
      const rounds = (alliance.assessments ?? []).map((round) => ({ ...round, depth: 'quick' as const }));
      const quick = { ...alliance, assessments: rounds };
      const outside = rubric.criteria.filter((criterion) => !criterion.quick);
      const more = withAnswers(quick, Object.fromEntries(outside.map(({ id }) => [id, 4])));
      const { counts, ...rest } = score(quick, rubric);
      const { counts: countsMore, ...restMore } = score(more, rubric);
      expect(restMore).toEqual(rest);
      expect({ ...countsMore, outside: 0 }).toEqual({ ...counts, outside: 0 });
    });
    fc.assert(property, run);
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, own]) => [key, reverseKeys(own)]),
  );
}

/** Every place where two results differ, numbers by more than their last bits. */
function findDifferences(actual: unknown, wanted: unknown, path: string): string[] {
  if (typeof wanted === 'number') {
    return typeof actual === 'number' && Math.abs(actual - wanted) <= EPSILON ? [] : [path];
  }
  if (typeof wanted !== 'object' || wanted === null) return Object.is(actual, wanted) ? [] : [path];
  if (typeof actual !== 'object' || actual === null) return [path];
  const keys = Object.keys(wanted);
  if (keys.join() !== Object.keys(actual).join()) return [path];
  const entries = new Map(Object.entries(actual));
  return Object.entries(wanted).flatMap(([key, own]) => findDifferences(entries.get(key), own, `${path}/${key}`));
}
