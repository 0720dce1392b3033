/** Rubrics made in code for tests: a sketch says what matters, the rest is filled in. */
import type { Condition, Criterion, Rubric, Tension } from '../../src/framework/rubric-schema.ts';
import { STAGES } from '../../src/framework/vocabulary.ts';

export interface AspectSketch {
  /** With its role, such as cement.trust; roles follow from the aspects, in their order. */
  id: string;
  weight?: number;
  essential?: boolean;
}

export interface CriterionSketch {
  id: string;
  aspect: string;
  weight?: number;
  kind?: Criterion['kind'];
  quick?: boolean;
  expected?: Criterion['expected'];
  applies?: Condition;
  objectives?: string[];
  themes?: string[];
}

export interface RubricSketch {
  aspects: AspectSketch[];
  criteria: CriterionSketch[];
  tensions?: { id: string; when: Condition }[];
}

const source = { section: 'Forms and Functions', pages: '14-19' };
const THEMES = [
  'bridging-sectors',
  'trust-to-transformation',
  'place-matters',
  'remaking-the-narrative',
  'shifting-power',
];
const TESTS = ['two-or-more', 'independence', 'long-term', 'base-building-led', 'not-affiliates', 'system-change'];

/** A whole rubric with five stages, three goals of three objectives and five themes around the sketch. */
export function makeRubric(sketch: RubricSketch): Rubric {
  const roles = [...new Set(sketch.aspects.map((aspect) => aspect.id.split('.')[0] ?? ''))];
  return {
    id: 'sketch',
    version: '1.0.0',
    name: 'Sketch',
    language: 'en',
    hash: '0123456789abcdef',
    report: { title: 'Report', authors: 'Authors', publisher: 'Publisher', date: '2010', contents: [source] },
    scale: [0, 1, 2, 3, 4].map((level) => ({ level, name: `Level ${level}`, text: 'Text' })),
    bands: ['not-yet', 'emerging', 'growing', 'strong'].map((id, n) => ({ ...named(id), from: n / 4 })),
    verdicts: ['ready', 'nearly', 'not-yet', 'none-expected'].map(named),
    notes: ['Conventions, not findings'],
    definition: { text: 'Text', source, tests: TESTS.map(makeTest) },
    dimensions: [],
    stages: STAGES.map((id) => ({ ...entry(id), activities: [{ id: 'do', text: 'Text' }], evaluation: 'Asked?' })),
    paths: [],
    context: [],
    roles: roles.map((role) => makeRole(role, sketch.aspects)),
    goals: ['1', '2', '3'].map((id, n) => makeGoal(id, roles[n] ?? 'connect')),
    themes: THEMES.map(entry),
    skills: [],
    power: [],
    criteria: sketch.criteria.map(makeCriterion),
    tensions: (sketch.tensions ?? []).map(makeTension),
    renamed: {},
  };
}

function named(id: string): { id: string; name: string; text: string } {
  return { id, name: id, text: 'Text' };
}

function entry(id: string): { id: string; name: string; text: string; origin: 'report' } {
  return { ...named(id), origin: 'report' };
}

function makeTest(id: string): Rubric['definition']['tests'][number] {
  return { ...entry(id), question: 'Is it so?', looksLike: [entry('something-else')] };
}

function makeRole(role: string, aspects: readonly AspectSketch[]): Rubric['roles'][number] {
  const own = aspects.filter((aspect) => aspect.id.startsWith(`${role}.`));
  return {
    ...entry(role),
    challenges: [],
    aspects: own.map(({ id, weight = 1, essential = false }) => ({
      ...entry(id.slice(role.length + 1)),
      weight,
      essential,
    })),
  };
}

function makeGoal(id: string, role: string): Rubric['goals'][number] {
  const objectives = [1, 2, 3].map((n) => ({ ...named(`${id}.${n}`), strategies: [], source }));
  return { ...named(id), role, objectives, source };
}

function makeCriterion(sketch: CriterionSketch): Criterion {
  const { id, aspect, weight = 1, kind = 'transaction', quick = false, expected = {}, applies } = sketch;
  return {
    id,
    name: id.replaceAll('-', ' '),
    section: 'formation',
    aspect,
    kind,
    weight,
    ...(applies === undefined ? {} : { applies }),
    question: 'How is it?',
    levels: { 0: 'None', 1: 'First', 2: 'Partial', 3: 'In place', 4: 'Owned' },
    signs: ['a sign'],
    expected,
    objectives: sketch.objectives ?? ['2.1'],
    challenges: [],
    readings: [],
    themes: sketch.themes ?? [],
    quick,
    origin: 'ours',
    source,
  };
}

function makeTension({ id, when }: { id: string; when: Condition }): Tension {
  return { id, when, says: 'We see', because: 'It matters', ask: 'What now?', origin: 'report', source };
}
