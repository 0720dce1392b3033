/** The parts of a rubric that are graded: roles, their aspects, and criteria. May import nothing but zod and the basics. */
import * as z from 'zod';
import { Condition } from './condition-schema.ts';
import { entry, Origin, Slug, Source, Text } from './rubric-basics.ts';
import { DIMENSIONS, STAGES } from './vocabulary.ts';

export const Aspect = z.strictObject({
  ...entry,
  id: Slug.describe(
    'Short name of the aspect. With that of its role it is the id that others name: trust is cement.trust',
  ),
  name: Text.describe('Name of the aspect in reports, such as Trust'),
  text: Text.describe('What it looks like where this aspect is strong'),
  weight: z
    .number()
    .positive()
    .default(1)
    .describe('How much it counts among the aspects of its role, relative to them; 1 when left out'),
  essential: z
    .boolean()
    .default(false)
    .describe(
      'true: the role cannot do without it. The band of the role stands at most one above that of this aspect, and readiness asks for its share. false when left out',
    ),
});
const Challenge = z.strictObject({
  ...entry,
  id: Slug.describe('Short name of the challenge; criteria that speak to it name it in "challenges"'),
  name: Text.describe('Name of the challenge, such as "Newcomers and long-standing residents"'),
  text: Text.describe('What makes it hard, in a sentence'),
});
export const Role = z.strictObject({
  ...entry,
  id: Slug.describe('Short name of the role, such as cement; aspects, goals and gates of a configuration name it'),
  name: Text.describe('Name of the role in reports, such as Cement'),
  text: Text.describe('What an alliance does in this role'),
  aspects: z.array(Aspect).min(1).describe('What the score of the role is made of, each from its own criteria'),
  challenges: z.array(Challenge).default([]).describe('What alliances struggle with in this role'),
});

/* ------------------------------------------------------------------ criteria */

export const SECTIONS = [...DIMENSIONS, ...STAGES] as const;

const Expectation = z.number().int().min(1).max(4);
const Expected = z.strictObject({
  'strategy-development': Expectation.optional().describe('Least level, 1 to 4, in strategy development'),
  outreach: Expectation.optional().describe('Least level, 1 to 4, in outreach; left out, that of the stage before'),
  formation: Expectation.optional().describe(
    'Least level, 1 to 4, in formation; left out, that of the nearest stage before',
  ),
  operation: Expectation.optional().describe(
    'Least level, 1 to 4, in operation; left out, that of the nearest stage before',
  ),
  institutionalization: Expectation.optional().describe(
    'Least level, 1 to 4, in institutionalization; left out, that of the nearest stage before',
  ),
});
const LevelText = Text.max(150);
const Levels = z.strictObject({
  0: LevelText.describe('What one sees where it is absent, without blame; 150 characters at most'),
  1: LevelText.describe(
    'What one sees after first steps: someone has started, or it has happened once; 150 characters at most',
  ),
  2: LevelText.describe('What one sees where it is partial or uneven; 150 characters at most'),
  3: LevelText.describe('What one can point at where it is in place; 150 characters at most'),
  4: LevelText.describe('What one sees where members keep it going by themselves; 150 characters at most'),
});
export const Criterion = z.strictObject({
  id: Slug.describe(
    'The key under "answers" in alliance files, such as hard-conversations. It never changes; one that got another name goes to "renamed"',
  ),
  name: Text.max(48).describe(
    'Short label for reports, lower case, such as "hard conversations"; 48 characters at most',
  ),
  section: z
    .enum(SECTIONS)
    .describe('Where the interview asks it: one of the five dimensions or of the five stages. It moves no score'),
  aspect: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .describe('The one aspect that it counts for, as role.aspect, such as cement.trust'),
  kind: z
    .enum(['transaction', 'transformation'])
    .describe('transaction: what can be counted. transformation: how people and organizations have changed'),
  weight: z
    .number()
    .positive()
    .default(1)
    .describe('How much it counts among the criteria of its aspect, relative to them; 1 when left out'),
  applies: Condition.optional().describe(
    'A condition on facts alone. Where it is false the criterion is not asked and leaves the score; asked of all when left out',
  ),
  question: Text.max(140).describe('What is asked, as one would say it aloud in a room; 140 characters at most'),
  levels: Levels.describe('What people choose between. Each differs from the next in a thing that one can point at'),
  signs: z
    .array(Text)
    .min(1)
    .max(3)
    .describe('One to three things to point at as evidence, such as "who wrote the rules"'),
  expected: Expected.describe(
    'The level that readiness at a stage asks for. It holds from that stage on, until a later one expects more',
  ),
  objectives: z
    .array(z.string().regex(/^\d\.\d$/))
    .min(1)
    .describe(
      'Objectives that a low answer leads to, as text, such as ["2.1"]; the next steps of a report come from them',
    ),
  challenges: z.array(Slug).default([]).describe('Challenges of the roles that it speaks to, by their ids'),
  readings: z.array(Text).default([]).describe('Fact values that it speaks to, such as structure.form.informal'),
  themes: z
    .array(Slug)
    .default([])
    .describe('Themes that it counts for, by their ids, such as trust-to-transformation'),
  practice: z
    .enum(['evaluation-question'])
    .optional()
    .describe(
      'evaluation-question: it grades whether the evaluation question of its stage is asked; one criterion a stage',
    ),
  activity: Slug.optional().describe(
    'The activity of its stage that it grades, by its id; only where section is a stage',
  ),
  quick: z
    .boolean()
    .default(false)
    .describe('true: it belongs to the short list of a quick round, 18 to 22 in all. false when left out'),
  origin: Origin.default('ours').describe(
    'Who says that this should be asked: report or ours. The levels are always ours. ours when left out',
  ),
  source: Source.describe('The section of the report that it rests on'),
});

export type Aspect = z.infer<typeof Aspect>;
export type Role = z.infer<typeof Role>;
export type Criterion = z.infer<typeof Criterion>;
