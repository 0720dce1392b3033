/**
 * The parts of a rubric that describe and are never scored: the tests of the definition, dimensions with what is asked
 * about them, stages, paths, context, and the small vocabularies. May import nothing but zod and the basics.
 */
import * as z from 'zod';
import { entry, Origin, Slug, Text } from './rubric-basics.ts';

/* ------------------------------------------------------------------ is it an alliance */

const LooksLike = z.strictObject({
  id: Slug.describe(
    'What the program names when the test fails: single-organization, merger, tactical-coalition, affiliate-network, national-campaign-coalition, not-base-led or other-collaboration',
  ),
  name: Text.describe('What it is instead, with its article, such as "a single organization"'),
  text: Text.describe('One or two sentences to people who are in such a body, without blame'),
  origin: Origin.default('report').describe(
    'report: the 2010 report names it. ours: it does not. report when left out',
  ),
});
export const GateTest = z.strictObject({
  ...entry,
  id: Slug.describe(
    'Which test it is. The program can judge two-or-more, independence, long-term, base-building-led, not-affiliates and system-change; any other stays unknown',
  ),
  name: Text.describe('Short label for reports, lower case, such as "members stay themselves"'),
  text: Text.describe('What it takes to pass, in our own words'),
  question: Text.describe('The test as a question whose answer is yes or no'),
  looksLike: z
    .array(LooksLike)
    .min(1)
    .describe('What an alliance that fails this test may be instead; the program picks by the facts'),
});

/* ------------------------------------------------------------------ dimensions and their facts */

const weighing = {
  gives: Text.optional().describe('What an alliance gains by it, in a sentence'),
  costs: Text.optional().describe('What it asks or puts at risk, in a sentence; no form is better than another'),
};
/** One of the choices of a fact. */
export const FactChoice = z.strictObject({
  ...entry,
  id: Slug.describe('The value as it is written in alliance files, such as informal'),
  name: Text.describe('Short label of the choice in the interview and in reports, such as "fiscally sponsored"'),
  text: Text.describe('What one would see in an alliance of which this is true'),
  ...weighing,
});
const Reading = z.strictObject({
  ...entry,
  id: Slug.describe('Short name of this reading, such as near; a name of its own among those of the dimension'),
  name: Text.describe('Label of the reading, such as "Working where members are"'),
  text: Text.describe('What it is like to stand at this point of the dimension'),
  ...weighing,
});
/** One thing that a facilitator asks to describe the alliance; never scored. `id` is the fact's id. */
export const FactQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+(\.[a-z-]+)?$/)
    .describe('The fact that the answer becomes, such as structure.form; conditions name it'),
  at: Text.describe('Where the answer is written in an alliance file, such as profile.structure.form'),
  name: Text.describe('Short label for reports, lower case, such as "how decisions are made"'),
  question: Text.max(140).describe('What is asked, as one would say it aloud; 140 characters at most'),
  kind: z
    .enum(['one', 'many', 'words'])
    .describe('one: a single choice. many: several choices. words: a list of names'),
  choices: z
    .array(FactChoice)
    .default([])
    .describe('What can be answered, in the order in which it is shown; none where kind is words'),
  origin: Origin.default('report').describe(
    'report: the 2010 report describes alliances by it. ours: we ask it beyond that. report when left out',
  ),
});
export const Dimension = z.strictObject({
  ...entry,
  id: Slug.describe('One of function, membership, geography, structure, stage; a section of the interview goes by it'),
  name: Text.describe('Name of the dimension as a heading, such as Function'),
  text: Text.describe('What this dimension tells of an alliance'),
  facts: z.array(FactQuestion).describe('What is asked to describe the alliance in this dimension; never scored'),
  readings: z
    .array(Reading)
    .default([])
    .describe('Points that an alliance may stand at, with what each gives and costs; "alliance explain" shows them'),
});

/* ------------------------------------------------------------------ stages, paths, context */

const Activity = z.strictObject({
  id: Slug.describe('Short name of the activity; a criterion that grades it names it in "activity"'),
  text: Text.describe('What an alliance does at this stage, as a sentence about "they"'),
});
export const Stage = z.strictObject({
  ...entry,
  id: Slug.describe('One of strategy-development, outreach, formation, operation, institutionalization'),
  name: Text.describe('Name of the stage as a heading, such as Strategy development'),
  text: Text.describe('What happens at this stage'),
  activities: z.array(Activity).min(1).describe('What the stage consists of; each is graded by at least one criterion'),
  evaluation: Text.describe('The evaluation question of the stage, quoted from the report word for word'),
});
export const Path = z.strictObject({
  ...entry,
  id: Slug.describe('The value of path.current in alliance files: joint-action-first or relationship-first'),
  name: Text.describe('Name of the path in reports, such as "Joint action first"'),
  text: Text.describe('How an alliance on this path goes about it, said to "you"'),
  strength: Text.describe('What this path gives, in a sentence'),
  risk: Text.describe('What this path puts at risk, in a sentence; reports print it beside the strength'),
});
const ContextChoice = z.strictObject({
  ...FactChoice.shape,
  id: Slug.describe('The value as it is written under "context" in alliance files, such as thin'),
  text: Text.describe('What one would see in a place of which this is true'),
});
export const ContextFactor = z.strictObject({
  ...entry,
  id: Slug.describe('The key under "context" in alliance files, such as issue-unity; the fact is context.issue-unity'),
  name: Text.describe('Label of the factor, such as "Unity among issues"'),
  text: Text.describe('What the factor is about'),
  question: Text.max(140).describe('What is asked about the place, as one would say it; 140 characters at most'),
  choices: z.array(ContextChoice).min(2).describe('What can be answered, two choices or more'),
});

/* ------------------------------------------------------------------ vocabularies */

export const Theme = z.strictObject({
  ...entry,
  id: Slug.describe('Short name of the theme; criteria name it in "themes", results have a score by it'),
  name: Text.describe('Name of the theme in reports, such as "Trust to transformations"'),
  text: Text.describe('What the theme says, in a sentence or two'),
});
export const Skill = z.strictObject({
  ...entry,
  id: Slug.describe('The word that alliance files list under "skills" of a member, such as organizing'),
  name: Text.describe('Name of the skill in reports, such as Organizing'),
  text: Text.describe('What an organization that holds this skill can do'),
});
export const Power = z.strictObject({
  ...entry,
  id: Slug.describe('The word that alliance files list under "power" of a member, such as mobilization'),
  name: Text.describe('Name of this kind of power in reports, such as Mobilization'),
  text: Text.describe('What an organization with this kind of power can bring about'),
});

export type GateTest = z.infer<typeof GateTest>;
export type FactChoice = z.infer<typeof FactChoice>;
export type FactQuestion = z.infer<typeof FactQuestion>;
export type Dimension = z.infer<typeof Dimension>;
export type Stage = z.infer<typeof Stage>;
export type Path = z.infer<typeof Path>;
export type ContextFactor = z.infer<typeof ContextFactor>;
