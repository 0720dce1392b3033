/**
 * The shape of a condition: the small closed vocabulary in which `applies` and tensions are written. May import nothing
 * but zod and the basics.
 */
import * as z from 'zod';
import { Slug, Text } from './rubric-basics.ts';

const FactValue = z.union([z.string(), z.number(), z.boolean()]);
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
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: Text, is: FactValue }),
    z.strictObject({ fact: Text, in: z.array(FactValue).min(1) }),
    z.strictObject({ fact: Text, above: z.union([z.string(), z.number()]) }),
    z.strictObject({ fact: Text, below: z.union([z.string(), z.number()]) }),
    z.strictObject({ criterion: Slug, below: Level }),
    z.strictObject({ criterion: Slug, 'at-least': Level }),
    z.strictObject({ aspect: Text, below: Level }),
    z.strictObject({ aspect: Text, 'at-least': Level }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);
