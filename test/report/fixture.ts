/** A small rubric with names of its own, and alliances assessed with it: what reports are drawn from in tests. */
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import type { Dimension, FactQuestion, Rubric } from '../../src/framework/rubric-schema.ts';
import type { RenderOptions } from '../../src/report/blocks.ts';
import { type Ink, plainInk } from '../../src/report/ink.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { drawTable } from '../../src/report/terminal-table.ts';
import { assess } from '../../src/scoring/assess.ts';
import type { Assessment } from '../../src/scoring/assessment-schema.ts';
import { makeRubric } from '../support/make-rubric.ts';

const source = { section: 'Cementing Relationships for the Long Term', pages: '25-27' };

const sketch = makeRubric({
  aspects: [
    { id: 'connect.issues' },
    { id: 'connect.skills', weight: 2 },
    { id: 'cement.trust', essential: true },
    { id: 'cement.vision', essential: true },
    { id: 'scale.targets' },
    { id: 'scale.base-link' },
  ],
  criteria: [
    {
      id: 'one-goal',
      aspect: 'connect.issues',
      quick: true,
      expected: { formation: 2, operation: 3 },
      themes: ['shifting-power'],
    },
    {
      id: 'local-stories',
      aspect: 'connect.issues',
      kind: 'transformation',
      expected: { operation: 2 },
      objectives: ['1.1'],
    },
    {
      id: 'skills-used',
      aspect: 'connect.skills',
      quick: true,
      expected: { outreach: 1, operation: 3 },
      objectives: ['1.2'],
    },
    {
      id: 'anchors-humble',
      aspect: 'connect.skills',
      applies: { fact: 'structure.anchors', above: 0 },
      expected: { operation: 2 },
    },
    {
      id: 'safe-space',
      aspect: 'cement.trust',
      kind: 'transformation',
      quick: true,
      expected: { formation: 2, operation: 3 },
    },
    {
      id: 'hard-conversations',
      aspect: 'cement.trust',
      kind: 'transformation',
      quick: true,
      expected: { formation: 2, operation: 3 },
    },
    {
      id: 'vision-guides',
      aspect: 'cement.vision',
      quick: true,
      weight: 2,
      expected: { formation: 2, institutionalization: 4 },
    },
    {
      id: 'shared-analysis',
      aspect: 'cement.vision',
      quick: true,
      expected: { operation: 3 },
      objectives: ['1.2', '2.1'],
    },
    {
      id: 'targets-by-power',
      aspect: 'scale.targets',
      quick: true,
      expected: { operation: 3 },
      objectives: ['3.1'],
      themes: ['shifting-power'],
    },
    {
      id: 'news-flows',
      aspect: 'scale.base-link',
      quick: true,
      expected: { operation: 2 },
      objectives: ['3.2'],
      themes: ['shifting-power'],
    },
  ],
  tensions: [
    {
      id: 'campaign-before-trust',
      when: {
        all: [
          { fact: 'path.current', is: 'joint-action-first' },
          { aspect: 'cement.trust', below: 2 },
        ],
      },
    },
    { id: 'far-from-base', when: { fact: 'targets.way-back', is: 'no' } },
  ],
});

const names: Record<string, string> = {
  connect: 'Connect',
  cement: 'Cement',
  scale: 'Scale',
  'not-yet': 'not yet',
  'none-expected': 'nothing expected yet',
};
const sayings: Record<string, [string, string, string]> = {
  'campaign-before-trust': [
    'You came together in a campaign, and trust is thin.',
    'Trust is skipped in the heat.',
    'What is unsaid?',
  ],
  'far-from-base': ['Your target is far from your base.', 'Deals are made far away.', 'Who is called first?'],
};

export const rubric: Rubric = {
  ...sketch,
  notes: ['Levels and weights are conventions.', 'Not validated.'],
  bands: sketch.bands.map((band) => ({ ...band, name: names[band.id] ?? band.id })),
  verdicts: sketch.verdicts.map((verdict) => ({ ...verdict, name: names[verdict.id] ?? verdict.id })),
  roles: sketch.roles.map((role) => ({ ...role, name: names[role.id] ?? role.id })),
  stages: sketch.stages.map((stage) => ({
    ...stage,
    name: sentence(stage.id),
    evaluation: `Is ${stage.id} done well?`,
  })),
  dimensions: makeDimensions(),
  paths: [
    {
      ...sketch.themes[0]!,
      id: 'joint-action-first',
      name: 'Joint action first',
      strength: 'Concrete.',
      risk: 'Trust is skipped.',
    },
  ],
  goals: sketch.goals.map((goal) => ({
    ...goal,
    objectives: goal.objectives.map((objective) => ({
      ...objective,
      name: `Objective ${objective.id} in words`,
      strategies: (['organizations', 'organizations', 'funders', 'both'] as const).map((actor, index) => ({
        id: `${objective.id}.${index + 1}`,
        text: `What ${actor} can do for ${objective.id}, way ${index + 1}`,
        actor,
        origin: 'report',
        actorOrigin: 'ours',
      })),
    })),
  })),
  criteria: sketch.criteria.map((criterion) => ({
    ...criterion,
    question: `How is it with ${criterion.name} among you?`,
    levels: {
      0: `Nothing of ${criterion.name}.`,
      1: `Once or twice, ${criterion.name}.`,
      2: `With some members, ${criterion.name}.`,
      3: `As a habit, ${criterion.name}.`,
      4: `Members keep up ${criterion.name} themselves.`,
    },
    source,
  })),
  tensions: sketch.tensions.map((tension) => {
    const [says, because, ask] = sayings[tension.id] ?? ['', '', ''];
    return { ...tension, says, because, ask, source };
  }),
};

function sentence(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

function makeDimensions(): Dimension[] {
  const choice = (id: string, name = id) => ({ id, name, text: 'Text', origin: 'ours' as const });
  const fact = (
    id: string,
    at: string,
    name: string,
    kind: FactQuestion['kind'],
    choices = [choice('unused')],
  ): FactQuestion => ({
    id,
    at,
    name,
    question: 'How is it?',
    kind,
    choices,
    origin: 'report',
  });
  const axis = [choice('similar', 'alike'), choice('diverse', 'unlike')];
  const dimension = (id: string, facts: FactQuestion[]): Dimension => ({
    id,
    name: sentence(id),
    text: 'Text',
    origin: 'report',
    facts,
    readings: [],
  });
  return [
    dimension('membership', [
      fact(
        'membership.ideology-and-values',
        'profile.membership.ideology-and-values.current',
        'values today',
        'one',
        axis,
      ),
      fact(
        'membership.ideology-and-values.intended',
        'profile.membership.ideology-and-values.intended',
        'values as you want them',
        'one',
        axis,
      ),
    ]),
    dimension('structure', [
      fact('structure.form', 'profile.structure.form', 'form', 'one', [choice('informal', 'an informal body')]),
      fact('structure.anchors', 'profile.structure.anchors', 'anchors', 'words', []),
    ]),
    dimension(
      'stage',
      sketch.stages.map(({ id }) =>
        fact(`stage.${id}.evaluation`, `profile.stage.${id}.evaluation`, `${id}: what we answered`, 'one', [
          choice('partly', 'In part'),
          choice('not-asked', 'not asked'),
        ]),
      ),
    ),
  ];
}

export const complete: Record<string, Answer> = {
  'one-goal': 3,
  'local-stories': 3,
  'skills-used': 3,
  'anchors-humble': 2,
  'safe-space': { level: 3, evidence: 'Two evenings in March.', 'held-by': 'eastside' },
  'hard-conversations': { level: 1, evidence: 'Two calls after the vote; never at the table.' },
  'vision-guides': 3,
  'shared-analysis': 2,
  'targets-by-power': 4,
  'news-flows': 2,
};

export const alliance: Alliance = {
  version: 1,
  name: 'Harbor Neighbors Alliance',
  members: [{ name: 'Eastside Tenants', id: 'eastside' }, 'Port Workers'],
  profile: {
    membership: { 'ideology-and-values': { current: 'similar', intended: 'diverse' } },
    structure: { form: 'informal', anchors: ['Eastside Tenants'] },
    stage: { formation: { progress: 'done', evaluation: 'partly' }, operation: { progress: 'under-way' } },
  },
  path: { current: 'joint-action-first' },
  targets: [{ name: 'Port Authority', 'way-back': 'no' }],
  values: [{ name: 'Dignity' }],
};

/** The alliance with one round of these answers; null for no round at all. */
export function assessed(
  answers: Record<string, Answer> | null = complete,
  changes: Partial<Alliance> = {},
  depth: 'quick' | 'full' = 'full',
): Assessment {
  const round = {
    id: 'spring-2026',
    date: '2026-05-14',
    depth,
    mode: 'consensus' as const,
    state: 'closed' as const,
    people: 14,
  };
  const rounds = answers === null ? {} : { assessments: [{ ...round, answers }] };
  return assess({ ...alliance, ...changes, ...rounds }, rubric, { version: '0.0.0', file: 'harbor.alliance.yaml' });
}

/** Words without the layout around them. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function onTerminal(assessment: Assessment, options: Partial<RenderOptions> = {}, ink: Ink = plainInk): string {
  return renderTerminal(assessment, rubric, { width: 80, details: false, ...options }, { ink, drawTable });
}
