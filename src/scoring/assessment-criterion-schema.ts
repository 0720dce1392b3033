/** What an Assessment says of each criterion. May import nothing but zod and the basics. */
import * as z from 'zod';
import { Id, Pointer, Unit } from './assessment-basics.ts';

export const ANSWER_STATES = ['answered', 'unanswered', 'unknown', 'declined', 'not-applicable'] as const;

const ByForm = z.strictObject({
  by: z.literal('form').describe('The condition in "applies" of the criterion is false for this alliance'),
});
const ByAlliance = z.strictObject({
  by: z.literal('alliance').describe('The alliance said so itself'),
  text: z.string().describe('Its reason, in its own words'),
});
const Holder = z.union([
  z.strictObject({ member: z.string().describe('Name or id of the member that holds it, as written in the file') }),
  z.strictObject({ partner: z.string().describe('Name of somebody outside of the alliance who holds it') }),
  z.strictObject({ nobody: z.literal(true).describe('The alliance says that nobody holds it') }),
]);

/** One criterion within the depth of the round. */
export const CriterionResult = z.strictObject({
  id: Id.describe('The criterion by its id in the rubric, such as safe-space; other parts of the result refer to it'),
  role: Id.describe('The role that it counts for, such as cement'),
  aspect: Id.describe('The aspect that it counts for, with its role, such as cement.trust'),
  section: Id.describe('Where it is asked: one of the five dimensions or of the five stages. It moves no score'),
  kind: z
    .enum(['transaction', 'transformation'])
    .describe('transaction: what can be counted. transformation: how people and organizations have changed'),
  state: z
    .enum(ANSWER_STATES)
    .describe(
      'answered: it has a level. unanswered: nothing is said. unknown: asked, and nobody knows. declined: asked, and not to be told. not-applicable: see reason. The middle three are open, and never count as low',
    ),
  level: z
    .number()
    .int()
    .min(0)
    .max(4)
    .nullable()
    .describe(
      '0 absent, 1 first steps, 2 partial or uneven, 3 in place, 4 sustained and owned by members; null unless answered',
    ),
  weight: Unit.nullable().describe(
    'e, its share of the score of its role, 0 to 1: (W / sum of W) x (w / sum of w) over what is applicable; adds up to 1 over the role. null where not applicable',
  ),
  contribution: Unit.nullable().describe(
    'weight x level / 4: what it adds to the low end of the interval of its role, 0 to 1. null unless answered',
  ),
  reason: z.union([ByForm, ByAlliance]).nullable().describe('Why it does not apply; null where it applies'),
  evidence: z
    .string()
    .nullable()
    .describe('What the alliance points at, in its own words; null where nothing is written'),
  note: z.string().nullable().describe('What else the alliance wrote beside the answer; null where nothing is written'),
  by: z.string().nullable().describe('Who answered, as written in the file; null where it is not told'),
  date: z
    .string()
    .nullable()
    .describe('Day of this answer as YYYY-MM-DD; null where it is not told, and then that of the round holds'),
  heldBy: Holder.nullable().describe(
    'Who holds this capacity: a member, a partner outside, or nobody; null where it is not told',
  ),
  place: Pointer.nullable().describe(
    'Where the answer stands in the alliance file, as a JSON pointer such as /assessments/0/answers/safe-space; null where the round has no such key',
  ),
});

export type CriterionResult = z.infer<typeof CriterionResult>;
