/** Random rubrics and alliances for properties of the method. */
import fc from 'fast-check';
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import type { Condition, Criterion, Rubric } from '../../src/framework/rubric-schema.ts';
import { STAGES } from '../../src/framework/vocabulary.ts';
import { type CriterionSketch, makeRubric } from '../support/make-rubric.ts';

export interface Case {
  rubric: Rubric;
  alliance: Alliance;
}

/** Decimals that don't add up exactly in binary, and equal weights, which tie. */
const weight = fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1, 1, 1, 2, 3);
const factCondition: fc.Arbitrary<Condition> = fc.constantFrom(
  { fact: 'structure.form', is: 'informal' },
  { fact: 'structure.form', in: ['independent', 'hosted'] },
  { fact: 'structure.anchors', above: 0 },
  { fact: 'membership.diversity', above: 'mostly-similar' },
  { not: { fact: 'path.current', is: 'joint-action-first' } },
);

const expected: fc.Arbitrary<Criterion['expected']> = fc
  .tuple(...STAGES.map(() => fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 })))
  .map((rises) => {
    let level = 1;
    const steps = rises.flatMap((rise, place) => {
      if (rise === null) return [];
      level = Math.min(4, level + rise);
      return [[STAGES[place], level]];
    });
    return Object.fromEntries(steps);
  });

const criterion = fc.record({
  weight,
  expected,
  kind: fc.constantFrom('transaction' as const, 'transformation' as const),
  quick: fc.boolean(),
  objectives: fc.subarray(['1.1', '1.2', '2.1', '3.3'], { minLength: 1 }),
  themes: fc.subarray(['shifting-power', 'place-matters']),
  applies: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: factCondition }),
});
const aspect = fc.record({
  weight,
  essential: fc.boolean(),
  criteria: fc.array(criterion, { minLength: 1, maxLength: 4 }),
});
const roles = fc.array(fc.array(aspect, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

export const rubric: fc.Arbitrary<Rubric> = roles.map((drawn) => {
  const names = ['connect', 'cement', 'scale'];
  const aspects = drawn.flatMap((own, role) => own.map((one, n) => ({ ...one, id: `${names[role]}.${'abcd'[n]}` })));
  const criteria = aspects.flatMap((own) =>
    own.criteria.map(({ applies, ...rest }, n): CriterionSketch => {
      const id = `${own.id.replace('.', '-')}${n}`;
      return { ...rest, id, aspect: own.id, ...(applies === undefined ? {} : { applies }) };
    }),
  );
  const first = { criterion: criteria[0]?.id ?? '', below: 2 };
  const tensions: { id: string; when: Condition }[] = [
    { id: 'by-level', when: { all: [first, { fact: 'structure.form', is: 'informal' }] } },
    { id: 'by-aspect', when: { any: [{ aspect: aspects[0]?.id ?? '', 'at-least': 2 }, { not: first }] } },
  ];
  return makeRubric({ aspects, criteria, tensions });
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'declined' as const, null) },
  { weight: 1, arbitrary: fc.constant({ 'not-applicable': 'not ours' }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }).map((level) => ({ level, evidence: 'seen' })) },
);

/** What describes the alliance: facts that `applies` and tensions ask for, and its stages. */
export const profile: fc.Arbitrary<Omit<Alliance, 'version' | 'name' | 'assessments'>> = fc
  .record({
    form: fc.option(fc.constantFrom('informal' as const, 'independent' as const, 'hosted' as const), {
      nil: undefined,
    }),
    anchors: fc.option(fc.subarray(['One', 'Two']), { nil: undefined }),
    diversity: fc.option(fc.constantFrom('similar' as const, 'mixed' as const, 'diverse' as const), { nil: undefined }),
    path: fc.option(fc.constantFrom('joint-action-first' as const, 'relationship-first' as const), { nil: undefined }),
    progress: fc.tuple(
      ...STAGES.map(() => fc.option(fc.constantFrom('not-started' as const, 'under-way' as const, 'done' as const))),
    ),
    ending: fc.boolean(),
  })
  .map(({ form, anchors, diversity, path, progress, ending }) => ({
    profile: {
      structure: { ...(form && { form }), ...(anchors && { anchors }) },
      membership: { 'ideology-and-values': { ...(diversity && { current: diversity }) } },
      stage: {
        ...Object.fromEntries(progress.flatMap((own, n) => (own === null ? [] : [[STAGES[n], { progress: own }]]))),
        ending,
      },
    },
    ...(path && { path: { current: path } }),
  }));

/** A rubric and an alliance with one round of answers to most of its criteria. */
export const anyCase: fc.Arbitrary<Case> = rubric.chain((drawn) =>
  fc
    .record({
      told: profile,
      depth: fc.constantFrom('quick' as const, 'full' as const, 'full' as const),
      answers: fc.tuple(...drawn.criteria.map(() => fc.option(answer, { nil: undefined, freq: 5 }))),
    })
    .map(({ told, depth, answers }) => ({
      rubric: drawn,
      alliance: { version: 1 as const, name: 'Any', ...told, assessments: [makeRound(drawn, depth, answers)] },
    })),
);

function makeRound(drawn: Rubric, depth: 'quick' | 'full', answers: readonly (Answer | undefined)[]) {
  const entries = drawn.criteria.flatMap(({ id }, n): [string, Answer][] => {
    const own = answers[n];
    return own === undefined ? [] : [[id, own]];
  });
  return { id: 'only', date: '2026-05-14', depth, answers: Object.fromEntries(entries) };
}

/** The same alliance with other answers to some criteria. */
export function withAnswers(alliance: Alliance, changed: Record<string, Answer>): Alliance {
  const rounds = (alliance.assessments ?? []).map((round) => ({ ...round, answers: { ...round.answers, ...changed } }));
  return { ...alliance, assessments: rounds };
}
