/** What an Assessment finds beside the scores: definition, stage, strengths, tensions, next steps. May import nothing but zod and the basics. */
import * as z from 'zod';
import { Count, Id, Pointer, Unit } from './assessment-basics.ts';

export const GateTestResult = z.strictObject({
  id: Id.describe('The test by its id in the rubric, such as two-or-more'),
  outcome: z
    .enum(['pass', 'fail', 'unknown'])
    .describe('unknown: the file does not tell. A test informs and never blocks'),
  looksLike: Id.nullable().describe('What it looks like instead, such as merger; null unless the test fails'),
});

/* ------------------------------------------------------------------ stage */

const HeldStage = z.strictObject({
  stage: Id.describe('The stage that is looked at, such as outreach'),
  counts: z.boolean().describe('true where at least one role is expected to have something at this stage'),
  low: z.boolean().describe('Whether every role that counts is ready or nearly, with open answers at level 0'),
  high: z.boolean().describe('The same with open answers at level 4'),
});
const Supported = z.strictObject({
  low: Id.nullable().describe('With open answers at level 0; null where no stage holds'),
  high: Id.nullable().describe('With open answers at level 4; null where no stage holds'),
});
export const StageResult = z.strictObject({
  present: Id.nullable().describe(
    'Where the alliance says it is: the furthest stage under way, else the furthest done; null where nothing is told. No level moves it',
  ),
  next: Id.nullable().describe(
    'The first stage after the present one that is not done; null at the end, when ending, or where nothing is told',
  ),
  ending: z.boolean().describe('true where the alliance is ending on purpose'),
  underWay: z.array(Id).describe('Stages that are told as under way, in the order of the report; several may be'),
  done: z.array(Id).describe('Stages that are told as done, in the order of the report'),
  holds: z
    .array(HeldStage)
    .describe('Whether the answers support each stage, one entry a stage in the order of the report'),
  supported: Supported.describe('The furthest stage that holds by the answers, judged twice'),
  gaps: z.array(Id).describe('Stages before the supported one that count and do not hold, even with open answers at 4'),
  difference: z
    .enum(['same', 'ahead', 'behind', 'undecided', 'untold'])
    .describe(
      'The supported stage against the present one. ahead: answers support more. behind: less. undecided: open answers would tell. untold: no present stage. A finding, never a correction',
    ),
});

/* ------------------------------------------------------------------ strengths, tensions, next steps */

export const Strength = z.strictObject({
  criterion: Id.describe('The criterion that is strong, by its id in the rubric'),
  level: Count.describe('Its level, 3 or 4'),
  weight: Unit.describe('Its share of the score of its role, 0 to 1; the heavier stand first'),
});
export const TensionResult = z.strictObject({
  id: Id.describe('The tension by its id in the rubric, such as campaign-before-trust'),
  outcome: z
    .enum(['fires', 'unknown'])
    .describe('fires: its condition is true. unknown: something untold would decide it'),
  because: z
    .array(z.string())
    .describe('fires: the facts, criteria and aspects that decided; unknown: those that would tell. By their ids'),
});
export const NextStep = z.strictObject({
  objective: Id.describe('The objective by its number in the rubric, such as 2.1; its strategies are in the rubric'),
  basis: z
    .enum(['now', 'next-stage', 'weakest-aspect'])
    .describe(
      'What made it one. now: blockers at the present stage. next-stage: blockers at the next. weakest-aspect: neither has any, so the aspect with the lowest score',
    ),
  criteria: z.array(Id).describe('The criteria that are short of it, the one that is most short first'),
  short: z
    .number()
    .describe('Sum of levels short x weight over these criteria; larger is more urgent within one basis'),
});
export const SilentValue = z.strictObject({
  name: z.string().describe('The value, as the file names it'),
  place: Pointer.describe('Where it stands in the alliance file, as a JSON pointer such as /values/0'),
});

export type StageResult = z.infer<typeof StageResult>;
export type TensionResult = z.infer<typeof TensionResult>;
export type NextStep = z.infer<typeof NextStep>;
