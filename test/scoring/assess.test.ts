import { describe, expect, it } from 'vitest';
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import { assess } from '../../src/scoring/assess.ts';
import { Assessment } from '../../src/scoring/assessment-schema.ts';
import { makeRealisticAlliance, makeRealisticRubric } from '../support/make-realistic.ts';
import { type CriterionSketch, makeRubric, type RubricSketch } from '../support/make-rubric.ts';

const options = { version: '1.2.3', file: 'harbor.alliance.yaml' };

function sketch(criteria: CriterionSketch[], tensions: RubricSketch['tensions'] = []): Rubric {
  const ids = [...new Set(criteria.map(({ aspect }) => aspect))];
  return makeRubric({ aspects: ids.map((id) => ({ id })), criteria, tensions });
}

function answer(answers: Record<string, Answer>, told: Partial<Alliance> = {}): Alliance {
  return { version: 1, name: 'Harbor', ...told, assessments: [{ id: 'spring', date: '2026-05-14', answers }] };
}

describe('what an assessment says of its origin', () => {
  const rubric = sketch([{ id: 'one', aspect: 'connect.a' }]);

  it('names tool, rubric, file, alliance and rounds, and leaves the rounds out of the alliance', () => {
    const alliance = answer({ one: 2 }, { about: 'By the water' });
    const assessment = assess(alliance, rubric, options);
    expect(assessment.tool).toEqual({ name: 'alliance-readiness', version: '1.2.3' });
    expect(assessment.rubric).toEqual({ id: 'sketch', version: '1.0.0', hash: '0123456789abcdef' });
    expect(assessment.file).toBe('harbor.alliance.yaml');
    expect(assessment.alliance).toEqual({ version: 1, name: 'Harbor', about: 'By the water' });
    expect(assessment.rounds).toEqual([{ id: 'spring', date: '2026-05-14' }]);
    expect(alliance.assessments).toHaveLength(1);
  });

  it('tells a round in full, with what is silent as null and defaults filled in', () => {
    expect(assess(answer({}), rubric, options).round).toEqual({
      id: 'spring',
      date: '2026-05-14',
      undated: null,
      depth: 'full',
      mode: null,
      state: 'open',
      people: null,
      organizations: null,
      note: null,
      rubric: null,
      place: '/assessments/0',
    });
  });

  it('has no round, and every answer open, where the file has none', () => {
    const assessment = assess({ version: 1, name: 'Harbor' }, rubric, options);
    expect(assessment.round).toBeNull();
    expect(assessment.rounds).toEqual([]);
    expect(assessment.counts).toMatchObject({ criteria: 1, answered: 0, unanswered: 1 });
    expect(assessment.roles[0]).toMatchObject({
      score: null,
      unguarded: null,
      coverage: 0,
      interval: { low: 0, high: 1 },
    });
    expect(assessment.firstToAnswer).toEqual(['one']);
  });
});

describe('what is told of an answer', () => {
  const rubric = sketch([
    { id: 'one', aspect: 'connect.a' },
    { id: 'constructor', aspect: 'connect.a' },
  ]);
  const first = (given: Answer) => assess(answer({ one: given }), rubric, options).criteria[0];

  it('is its words and who holds it', () => {
    const words = { level: 3, evidence: 'Seen', note: 'Later', by: 'Ana', date: '2026-05-13' };
    expect(first({ ...words, 'held-by': 'eastside' })).toMatchObject({ ...words, heldBy: { member: 'eastside' } });
    expect(first({ level: 1, 'held-by': { partner: 'University' } })?.heldBy).toEqual({ partner: 'University' });
    expect(first({ level: 0, 'held-by': 'nobody' })?.heldBy).toEqual({ nobody: true });
    expect(first(2)).toMatchObject({ evidence: null, note: null, by: null, date: null, heldBy: null });
  });

  it('is unanswered with words alone, and keeps them', () => {
    expect(first({ note: 'Ask Ben' })).toMatchObject({ state: 'unanswered', level: null, note: 'Ask Ben' });
  });

  it('is not found on what every object inherits', () => {
    const inherited = assess(answer({ one: 2 }), rubric, options).criteria[1];
    expect(inherited).toMatchObject({ id: 'constructor', state: 'unanswered', place: null });
  });
});

describe('answers outside a quick round', () => {
  it('are counted, but for those that the form leaves out', () => {
    const rubric = sketch([
      { id: 'asked', aspect: 'connect.a', quick: true },
      { id: 'kept', aspect: 'connect.a' },
      { id: 'unknown', aspect: 'connect.a' },
      { id: 'left', aspect: 'connect.a', applies: { fact: 'structure.form', is: 'informal' } },
    ]);
    const alliance: Alliance = {
      ...answer({}, { profile: { structure: { form: 'hosted' } } }),
      assessments: [{ id: 'quick', depth: 'quick', answers: { asked: 1, kept: 2, unknown: 'unknown', left: 3 } }],
    };
    const { counts } = assess(alliance, rubric, options);
    expect(counts).toMatchObject({ criteria: 1, answered: 1, byForm: 0, outside: 1, full: 4 });
  });
});

describe('tensions', () => {
  const rubric = sketch(
    [
      { id: 'one', aspect: 'cement.trust', quick: true },
      { id: 'two', aspect: 'cement.trust' },
    ],
    [
      {
        id: 'fires',
        when: {
          all: [
            { fact: 'path.current', is: 'joint-action-first' },
            { aspect: 'cement.trust', below: 2 },
          ],
        },
      },
      { id: 'silent', when: { criterion: 'one', 'at-least': 2 } },
      {
        id: 'untold',
        when: {
          all: [
            { criterion: 'two', below: 2 },
            { fact: 'structure.form', is: 'informal' },
          ],
        },
      },
      { id: 'above', when: { fact: 'membership.diversity', above: 'mixed' } },
    ],
  );
  const told: Partial<Alliance> = { path: { current: 'joint-action-first' } };

  it('fire with what decided, are left out when false, and say what would tell when unknown', () => {
    const { tensions } = assess(answer({ one: 1, two: 'unknown' }, told), rubric, options);
    expect(tensions).toEqual([
      { id: 'fires', outcome: 'fires', because: ['path.current', 'cement.trust'] },
      { id: 'untold', outcome: 'unknown', because: ['two', 'structure.form'] },
      { id: 'above', outcome: 'unknown', because: ['membership.diversity'] },
    ]);
  });

  it('read an aspect at the edge of its level as reached', () => {
    const { tensions } = assess(answer({ one: 1, two: 3 }, told), rubric, options);
    expect(tensions.map(({ id }) => id)).toEqual(['above']);
  });

  it('are left out where what is not applicable keeps them from firing, whatever else is told', () => {
    const left = { 'not-applicable': 'not ours' };
    const { tensions } = assess(answer({ one: left, two: left }, told), rubric, options);
    expect(tensions.find(({ id }) => id === 'fires')).toBeUndefined();
    expect(tensions.find(({ id }) => id === 'silent')).toBeUndefined();
    expect(tensions.find(({ id }) => id === 'untold')).toBeUndefined();
    expect(tensions.find(({ id }) => id === 'above')?.because).toEqual(['membership.diversity']);
  });

  it('know of a quick round what it asked alone', () => {
    const alliance: Alliance = {
      ...answer({}),
      assessments: [{ id: 'quick', date: '2026-05-14', depth: 'quick', answers: { one: 3, two: 0 } }],
    };
    const { tensions } = assess(alliance, rubric, options);
    expect(tensions.find(({ id }) => id === 'untold')?.because).toContain('two');
    expect(tensions.find(({ id }) => id === 'silent')?.outcome).toBe('fires');
  });
});

describe('strengths', () => {
  const rubric = sketch([
    { id: 'light', aspect: 'connect.a', weight: 1 },
    { id: 'heavy', aspect: 'connect.a', weight: 3, expected: { formation: 2, operation: 3 } },
    { id: 'short', aspect: 'connect.a', weight: 2, expected: { operation: 4 } },
    { id: 'low', aspect: 'connect.a', weight: 2 },
  ]);
  const answers = { light: 3, heavy: 3, short: 3, low: 2 };
  const strong = (stage: NonNullable<NonNullable<Alliance['profile']>['stage']>) =>
    assess(answer(answers, { profile: { stage } }), rubric, options).strengths.map(({ criterion }) => criterion);

  it('are 3 or more and meet the next stage, the heaviest first', () => {
    expect(strong({ formation: { progress: 'under-way' } })).toEqual(['heavy', 'light']);
    expect(strong({ outreach: { progress: 'under-way' } })).toEqual(['heavy', 'short', 'light']);
  });

  it('are held against the present stage at the end of the way', () => {
    expect(strong({ institutionalization: { progress: 'under-way' } })).toEqual(['heavy', 'light']);
  });
});

describe('next steps', () => {
  it('are none where all is at the top, and where nothing is answered', () => {
    const rubric = sketch([{ id: 'one', aspect: 'connect.a', expected: { formation: 3 } }]);
    expect(assess(answer({ one: 4 }), rubric, options).nextSteps).toEqual([]);
    expect(assess(answer({}), rubric, options).nextSteps).toEqual([]);
  });

  it('are five at most', () => {
    const objectives = ['3.3', '3.1', '2.2', '2.1', '1.3', '1.1'];
    const rubric = sketch([{ id: 'one', aspect: 'connect.a', expected: { formation: 3 }, objectives }]);
    const stage = { formation: { progress: 'under-way' as const } };
    const { nextSteps } = assess(answer({ one: 0 }, { profile: { stage } }), rubric, options);
    expect(nextSteps.map(({ objective }) => objective)).toEqual(['1.1', '1.3', '2.1', '2.2', '3.1']);
  });

  it('look at the weakest aspect of all roles where nothing holds back', () => {
    const rubric = sketch([
      { id: 'one', aspect: 'connect.a', objectives: ['1.1'] },
      { id: 'two', aspect: 'scale.a', objectives: ['3.1'] },
      { id: 'three', aspect: 'scale.a', objectives: ['3.2'] },
      { id: 'top', aspect: 'scale.a', objectives: ['3.3'] },
    ]);
    const { nextSteps } = assess(answer({ one: 3, two: 1, three: 0, top: 4 }), rubric, options);
    expect(nextSteps.map(({ objective, basis }) => [objective, basis])).toEqual([
      ['3.2', 'weakest-aspect'],
      ['3.1', 'weakest-aspect'],
    ]);
  });
});

describe('values without practice', () => {
  it('are named with their place', () => {
    const values = [{ name: 'Respect', practices: ['We listen'] }, { name: 'Care' }, { name: 'Joy', practices: [] }];
    const rubric = sketch([{ id: 'one', aspect: 'connect.a' }]);
    expect(assess(answer({}, { values }), rubric, options).valuesWithoutPractice).toEqual([
      { name: 'Care', place: '/values/1' },
      { name: 'Joy', place: '/values/2' },
    ]);
  });
});

describe('an assessment of real size', () => {
  const rubric = freeze(makeRealisticRubric());
  const alliance = freeze(makeRealisticAlliance());

  it('has something in every part, and changes nothing that it was given', () => {
    const assessment = assess(alliance, rubric, options);
    expect(Assessment.safeParse(assessment).error).toBeUndefined();
    expect(assessment.roles.map(({ id, score }) => [id, score !== null])).toEqual([
      ['connect', true],
      ['cement', true],
      ['scale', true],
    ]);
    expect(assessment.criteria).toHaveLength(66);
    expect(assessment.nextSteps).toHaveLength(5);
    for (const part of ['strengths', 'tensions', 'firstToAnswer', 'valuesWithoutPractice'] as const) {
      expect(assessment[part].length, part).toBeGreaterThan(0);
    }
  });

  it('is the same each time', () => {
    expect(assess(alliance, rubric, options)).toEqual(assess(alliance, structuredClone(rubric), options));
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('a rubric that names an aspect it does not have', () => {
  it('is refused', () => {
    const rubric = makeRubric({ aspects: [{ id: 'connect.a' }], criteria: [{ id: 'one', aspect: 'connect.b' }] });
    expect(() => assess(answer({}), rubric, options)).toThrow('connect.b');
  });
});
