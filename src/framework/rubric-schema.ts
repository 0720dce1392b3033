/**
 * The shape of a rubric: the report's framework as data. One zod schema is the only truth; types, JSON Schema and
 * messages all come from it. Its parts are in the files beside this one. May import nothing but zod, the parts and the
 * vocabularies: no file, no terminal.
 */
import * as z from 'zod';
import { Goal, Tension } from './rubric-acting-schema.ts';
import { Pages, Slug, Source, Text } from './rubric-basics.ts';
import { ContextFactor, Dimension, GateTest, Path, Power, Skill, Stage, Theme } from './rubric-describing-schema.ts';
import { Criterion, Role, type SECTIONS } from './rubric-grading-schema.ts';
import { DIMENSIONS, STAGES } from './vocabulary.ts';

export { Condition } from './condition-schema.ts';
export { Goal, Objective, Strategy, Tension } from './rubric-acting-schema.ts';
export { type Entry, Source } from './rubric-basics.ts';
export {
  ContextFactor,
  Dimension,
  FactChoice,
  FactQuestion,
  GateTest,
  Path,
  Stage,
} from './rubric-describing-schema.ts';
export { Aspect, Criterion, Role, SECTIONS } from './rubric-grading-schema.ts';
export { DIMENSIONS, STAGES };

const Heading = z.strictObject({
  section: Text.describe('The heading as it is printed in the table of contents'),
  pages: Pages.describe('From its own page to that of the next heading, as text, such as "25-27" or "19"'),
});
const Report = z.strictObject({
  title: Text.describe('Title of the report, with its subtitle'),
  authors: Text.describe('Its authors, as one line'),
  publisher: Text.describe('Who published it, and for whom'),
  date: Text.describe('When it was published, in words, such as December 2010'),
  contents: z.array(Heading).describe('Its table of contents: a "source" may cite nothing else'),
});
const ScaleStep = z.strictObject({
  level: z.number().int().describe('The number of the level, 0 to 4'),
  name: Text.describe('The level in a word or two, such as "in place"'),
  text: Text.describe('What the level means for any criterion'),
});
const Band = z.strictObject({
  id: Slug.describe('Name of the band in results and configurations: not-yet, emerging, growing or strong'),
  from: z.number().describe('Least score of the band as a share of one; the method fixes 0, 0.25, 0.5 and 0.75'),
  name: Text.describe('The band in a word, as reports print it'),
  text: Text.describe('What a role in this band is like, without blame'),
});
const Verdict = z.strictObject({
  id: Slug.describe('Name of the verdict in results and configurations: ready, nearly, not-yet or none-expected'),
  name: Text.describe('The verdict in a word or two, as reports print it'),
  text: Text.describe('What it says of a role at a stage'),
});
const Definition = z.strictObject({
  text: Text.describe('What counts as an alliance here, in a paragraph'),
  source: Source.describe('Where the report defines alliances'),
  tests: z.array(GateTest).describe('Tests on facts, in the order of reports; they inform and never block'),
});

export const Rubric = z.strictObject({
  id: Slug.describe('Short name of the rubric, such as crossroads; every result carries it'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version as three numbers, such as 1.0.0. A change that can move a score raises the first or the second'),
  name: Text.describe('Name of the rubric as a title'),
  language: z.string().default('en').describe('Language of its texts, such as en or es; en when left out'),
  hash: z
    .string()
    .describe(
      'What tells two contents apart: the first 16 hex digits of a sha256 over the rest. The program works it out; nobody writes it',
    ),
  report: Report.describe('The report that the rubric is drawn from'),
  scale: z.array(ScaleStep).length(5).describe('The five levels of every criterion, from 0 absent to 4 sustained'),
  bands: z.array(Band).length(4).describe('The four bands of a score, from the lowest to the highest'),
  verdicts: z
    .array(Verdict)
    .describe('What readiness can come to: ready, nearly, not-yet, none-expected, in this order'),
  notes: z.array(Text).describe('What every report says of the method: not validated, conventions, grades are ours'),
  definition: Definition.describe('What an alliance is, and the tests that tell'),
  dimensions: z
    .array(Dimension)
    .describe(
      'What an alliance is like: function, membership, geography, structure, stage, in this order. Never scored',
    ),
  stages: z.array(Stage).describe('The five stages of development in the order of the report'),
  paths: z.array(Path).describe('The two paths to power, each with what it gives and what it puts at risk'),
  context: z.array(ContextFactor).describe('What to know of place and time to read a result by; never scored'),
  roles: z
    .array(Role)
    .describe('What is graded: connect, cement and scale, each by its aspects. There is no overall score'),
  goals: z.array(Goal).describe('What to do: goals with their objectives and strategies'),
  themes: z.array(Theme).describe('Threads that run through the criteria of all roles'),
  skills: z.array(Skill).describe('Skills that members may hold, as alliance files name them'),
  power: z.array(Power).describe('Kinds of power that members may bring, as alliance files name them'),
  criteria: z
    .array(Criterion)
    .describe('What is asked and answered with a level. They may be spread over several files'),
  tensions: z
    .array(Tension)
    .describe('What pulls in two directions and is worth a talk. They may be spread over several files'),
  renamed: z
    .record(z.string(), z.string().describe('What the criterion of that former id is called now'))
    .default({})
    .describe('Former ids of criteria and what they are called now; an answer under a former id is named in a fault'),
  retired: z
    .record(z.string(), z.string().min(1).describe('Why the criterion of that id is asked no more, in a sentence'))
    .optional()
    .describe('Criteria that are asked no more, each with why; old answers to them may stay in the file'),
});

export type Rubric = z.infer<typeof Rubric>;
export type StageId = (typeof STAGES)[number];
export type SectionId = (typeof SECTIONS)[number];
