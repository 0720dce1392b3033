/**
 * The shape of a condition: the small closed vocabulary in which `applies` and tensions are written. May import nothing
 * but zod and the basics.
 */
import * as z from 'zod';
import { Slug, Text } from './rubric-basics.ts';

const FactValue = z.union([z.string(), z.number(), z.boolean()]);
const Bound = z.union([z.string(), z.number()]);
/** A condition over facts of the alliance and over levels (0-4; an aspect's level is its score x 4). Three-valued. */
export type Condition =
  | { fact: string; is: string | number | boolean }
  | { fact: string; in: (string | number | boolean)[] }
  | { fact: string; above: string | number }
  | { fact: string; below: string | number }
  | { criterion: string; below: number }
  | { criterion: string; 'at-least': number }
  | { aspect: string; below: number }
  | { aspect: string; 'at-least': number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
const Level = z.number().min(0).max(4);
const Fact = Text.describe(
  'The fact that is looked at, by its id, such as path.current; "alliance rubric list facts" names those that are asked. A fact that nobody told makes the condition unknown',
);
const Criterion = Slug.describe(
  'The criterion whose answer is looked at, by its id; without a level the condition is unknown',
);
const Aspect = Text.describe(
  'The aspect whose score is looked at, as role.aspect, such as cement.trust; without a score the condition is unknown',
);
const Inner: z.ZodType<Condition> = z.lazy(() => Condition);
export const Condition: z.ZodType<Condition> = z.union([
  z.strictObject({
    fact: Fact,
    is: FactValue.describe('True where the fact is this value, or its list holds this value'),
  }),
  z.strictObject({
    fact: Fact,
    in: z.array(FactValue).min(1).describe('True where the fact is one of these values, or its list holds one of them'),
  }),
  z.strictObject({
    fact: Fact,
    above: Bound.describe('True where the fact is more than this number, or stands after this value in its order'),
  }),
  z.strictObject({
    fact: Fact,
    below: Bound.describe('True where the fact is less than this number, or stands before this value in its order'),
  }),
  z.strictObject({
    criterion: Criterion,
    below: Level.describe('True where the level of the answer is below this one, 0 to 4'),
  }),
  z.strictObject({
    criterion: Criterion,
    'at-least': Level.describe('True where the level of the answer is this one or more, 0 to 4'),
  }),
  z.strictObject({
    aspect: Aspect,
    below: Level.describe('True where four times the score of the aspect is below this, 0 to 4, such as 2 or 2.5'),
  }),
  z.strictObject({
    aspect: Aspect,
    'at-least': Level.describe('True where four times the score of the aspect is this or more, 0 to 4, such as 2.5'),
  }),
  z.strictObject({
    all: z.array(Inner).min(1).describe('True where every one of these conditions is; false where one is false'),
  }),
  z.strictObject({
    any: z.array(Inner).min(1).describe('True where one of these conditions is; false where all are false'),
  }),
  z.strictObject({ not: Inner.describe('True where this condition is false; unknown where it is unknown') }),
]);
