/** The parts of a rubric that say what to do and what to talk about: goals and tensions. May import nothing but zod and the basics. */
import * as z from 'zod';
import { Condition } from './condition-schema.ts';
import { Origin, Slug, Source, Text } from './rubric-basics.ts';

export const Strategy = z.strictObject({
  id: z
    .string()
    .regex(/^\d\.\d\.\d$/)
    .describe('Number of the strategy under its objective, such as 1.1.2'),
  text: Text.describe('What to do, as a line that a group can put on its plan'),
  actor: z.enum(['organizations', 'funders', 'both']).describe('Who should do it: the organizations, funders, or both'),
  origin: Origin.default('report').describe(
    'report: the 2010 report lists this strategy. ours: it does not. report when left out',
  ),
  actorOrigin: Origin.default('ours').describe(
    'Who says who should act: the report does so for 1.3 and 2.2 alone. ours when left out',
  ),
});
export const Objective = z.strictObject({
  id: z
    .string()
    .regex(/^\d\.\d$/)
    .describe(
      'Number of the objective under its goal, as text in quotes, such as "2.1"; criteria name it in "objectives"',
    ),
  name: Text.describe('The objective in a line, as reports print it among the next steps'),
  text: Text.describe('What it means and why it helps, in a sentence or two'),
  strategies: z.array(Strategy).length(4).describe('Four ways to work toward it, in the order of the report'),
  source: Source.describe('The section of the report that sets this objective'),
});
export const Goal = z.strictObject({
  id: z.string().regex(/^\d$/).describe('Number of the goal as text in quotes, such as "2"'),
  role: Slug.describe('The role that this goal answers, by its id: connect, cement or scale'),
  name: Text.describe('The goal in a line, such as "Build the depth and breadth of grassroots alliances"'),
  text: Text.describe('What it means, said to "you", in a sentence or two'),
  objectives: z
    .array(Objective)
    .min(1)
    .describe('What the goal is made of, in the order of the report; ties are broken by it'),
  source: Source.describe('The section of the report that sets this goal'),
});

export const Tension = z.strictObject({
  id: Slug.describe(
    'Short name of the tension, such as campaign-before-trust; unlike that of any criterion. It never changes',
  ),
  when: Condition.describe(
    'When it is shown: a condition over facts, levels of criteria and aspects. It is shown on true alone',
  ),
  says: Text.describe('What we see, said to "you"; never a verdict'),
  because: Text.describe('Why the report says to watch it'),
  ask: Text.describe('What to ask one another: a question to open a talk with'),
  origin: Origin.default('report').describe(
    'report: the 2010 report speaks of it. ours: it does not. report when left out',
  ),
  source: Source.describe('The section of the report that it rests on'),
});

export type Strategy = z.infer<typeof Strategy>;
export type Objective = z.infer<typeof Objective>;
export type Goal = z.infer<typeof Goal>;
export type Tension = z.infer<typeof Tension>;
