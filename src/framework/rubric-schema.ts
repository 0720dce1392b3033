/**
 * The shape of a rubric: the report's framework as data. One zod schema is the only truth; types, JSON Schema and
 * messages all come from it. May import nothing but zod and the vocabularies: no file, no terminal.
 */
import * as z from 'zod';
import { Condition } from './condition-schema.ts';
import { Entry, entry, Origin, Slug, Source, Text } from './rubric-basics.ts';
import { DIMENSIONS, STAGES } from './vocabulary.ts';

export { Condition } from './condition-schema.ts';
export { Entry, Source } from './rubric-basics.ts';

/* ------------------------------------------------------------------ describing: gate, dimensions, stages */

export const GateTest = z.strictObject({
  ...entry,
  question: Text.describe('The test as a question'),
  looksLike: z
    .array(z.strictObject({ id: Slug, name: Text, text: Text, origin: Origin.default('report') }))
    .min(1)
    .describe('What an alliance that fails this test may be instead; the program picks by the facts'),
});

export const FactChoice = z.strictObject({
  ...entry,
  gives: Text.optional().describe('What this form gives'),
  costs: Text.optional().describe('What it costs'),
});
/** One thing that a facilitator asks to describe the alliance; never scored. `id` is the fact's id. */
export const FactQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+(\.[a-z-]+)?$/)
    .describe('Fact id, such as structure.form'),
  at: Text.describe('Path in the alliance file, such as profile.structure.form'),
  name: Text.describe('Short label for reports'),
  question: Text.max(140),
  kind: z.enum(['one', 'many', 'words']).describe('One choice, several choices, or a list in free words'),
  choices: z.array(FactChoice).default([]),
  origin: Origin.default('report'),
});
export const Dimension = z.strictObject({
  ...entry,
  facts: z.array(FactQuestion),
  readings: z.array(FactChoice).default([]),
});

export const Stage = z.strictObject({
  ...entry,
  activities: z.array(z.strictObject({ id: Slug, text: Text })).min(1),
  evaluation: Text.describe('The evaluation question, quoted from the report'),
});
export const Path = z.strictObject({ ...entry, strength: Text, risk: Text });
export const ContextFactor = z.strictObject({ ...entry, question: Text.max(140), choices: z.array(FactChoice).min(2) });

/* ------------------------------------------------------------------ grading: roles, aspects, criteria */

export const Aspect = z.strictObject({
  ...entry,
  weight: z.number().positive().default(1),
  essential: z.boolean().default(false),
});

export const Role = z.strictObject({
  ...entry,
  aspects: z.array(Aspect).min(1),
  challenges: z.array(Entry).default([]),
});

export { DIMENSIONS, STAGES };
export const SECTIONS = [...DIMENSIONS, ...STAGES] as const;

const Expectation = z.number().int().min(1).max(4);
export const Criterion = z.strictObject({
  id: Slug,
  name: Text.max(48).describe('Short label for reports, lower case, such as "hard conversations"'),
  section: z.enum(SECTIONS).describe('Where the interview asks it'),
  aspect: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .describe('The one aspect it counts for, such as cement.trust'),
  kind: z.enum(['transaction', 'transformation']),
  weight: z.number().positive().default(1),
  applies: Condition.optional().describe(
    'A condition on facts alone; false: not asked, not-applicable for reason form',
  ),
  question: Text.max(140),
  levels: z.strictObject({ 0: Text.max(150), 1: Text.max(150), 2: Text.max(150), 3: Text.max(150), 4: Text.max(150) }),
  signs: z.array(Text).min(1).max(3),
  expected: z.strictObject({
    'strategy-development': Expectation.optional(),
    outreach: Expectation.optional(),
    formation: Expectation.optional(),
    operation: Expectation.optional(),
    institutionalization: Expectation.optional(),
  }),
  objectives: z.array(z.string().regex(/^\d\.\d$/)).min(1),
  challenges: z.array(Slug).default([]),
  readings: z.array(Text).default([]).describe('Fact values it speaks to, such as structure.form.informal'),
  themes: z.array(Slug).default([]),
  practice: z
    .enum(['evaluation-question'])
    .optional()
    .describe("Grades whether the stage's evaluation question is asked"),
  activity: Slug.optional().describe('The activity of its stage that it grades'),
  quick: z.boolean().default(false),
  origin: Origin.default('ours'),
  source: Source,
});

/* ------------------------------------------------------------------ acting: goals, tensions, themes */

export const Strategy = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d$/),
  text: Text,
  actor: z.enum(['organizations', 'funders', 'both']),
  origin: Origin.default('report'),
  actorOrigin: Origin.default('ours').describe('Who should act: stated by the report for 1.3 and 2.2 alone'),
});
export const Objective = z.strictObject({
  id: z.string().regex(/^\d\.\d$/),
  name: Text,
  text: Text,
  strategies: z.array(Strategy).length(4),
  source: Source,
});
export const Goal = z.strictObject({
  id: z.string().regex(/^\d$/),
  role: Slug,
  name: Text,
  text: Text,
  objectives: z.array(Objective).min(1),
  source: Source,
});

export const Tension = z.strictObject({
  id: Slug,
  when: Condition,
  says: Text.describe('What we see; never a verdict'),
  because: Text.describe('Why the report says to watch it'),
  ask: Text.describe('What to ask one another'),
  origin: Origin.default('report'),
  source: Source,
});

/* ------------------------------------------------------------------ the whole */

export const Rubric = z.strictObject({
  id: Slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: Text,
  language: z.string().default('en'),
  hash: z.string().describe('sha256 over the canonical JSON of everything else, first 16 hex digits'),
  report: z.strictObject({
    title: Text,
    authors: Text,
    publisher: Text,
    date: Text,
    contents: z.array(Source).describe('The table of contents: the only citations allowed'),
  }),
  scale: z.array(z.strictObject({ level: z.number().int(), name: Text, text: Text })).length(5),
  bands: z.array(z.strictObject({ id: Slug, from: z.number(), name: Text, text: Text })).length(4),
  verdicts: z
    .array(z.strictObject({ id: Slug, name: Text, text: Text }))
    .describe('ready, nearly, not-yet, none-expected'),
  notes: z.array(Text).describe('What every report says of the method: not validated, conventions, grades are ours'),
  definition: z.strictObject({ text: Text, source: Source, tests: z.array(GateTest) }),
  dimensions: z.array(Dimension),
  stages: z.array(Stage),
  paths: z.array(Path),
  context: z.array(ContextFactor),
  roles: z.array(Role),
  goals: z.array(Goal),
  themes: z.array(Entry),
  skills: z.array(Entry),
  power: z.array(Entry),
  criteria: z.array(Criterion),
  tensions: z.array(Tension),
  renamed: z.record(z.string(), z.string()).default({}).describe('Former ids of criteria and what they are called now'),
  retired: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe('Criteria that are asked no more, each with why'),
});

export type GateTest = z.infer<typeof GateTest>;
export type FactChoice = z.infer<typeof FactChoice>;
export type FactQuestion = z.infer<typeof FactQuestion>;
export type Dimension = z.infer<typeof Dimension>;
export type Stage = z.infer<typeof Stage>;
export type Path = z.infer<typeof Path>;
export type ContextFactor = z.infer<typeof ContextFactor>;
export type Aspect = z.infer<typeof Aspect>;
export type Role = z.infer<typeof Role>;
export type Criterion = z.infer<typeof Criterion>;
export type Strategy = z.infer<typeof Strategy>;
export type Objective = z.infer<typeof Objective>;
export type Goal = z.infer<typeof Goal>;
export type Tension = z.infer<typeof Tension>;
export type Rubric = z.infer<typeof Rubric>;
export type StageId = (typeof STAGES)[number];
export type SectionId = (typeof SECTIONS)[number];
