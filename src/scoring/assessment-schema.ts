/**
 * The shape of an Assessment: the contract between scoring and everything after it. Plain data: ids, numbers, the
 * alliance's own words and their places (JSON pointers into the alliance file). No clock, no prose of the rubric.
 * Its parts are in the files beside this one. May import nothing but zod, the parts and the alliance's schema.
 */
import * as z from 'zod';
import { Alliance } from '../framework/alliance-schema.ts';
import { Count, Id, Pointer } from './assessment-basics.ts';
import { CriterionResult } from './assessment-criterion-schema.ts';
import {
  GateTestResult,
  NextStep,
  SilentValue,
  StageResult,
  Strength,
  TensionResult,
} from './assessment-finding-schema.ts';
import { RoleResult } from './assessment-role-schema.ts';

export type { BandId, VerdictId } from './assessment-basics.ts';
export { ANSWER_STATES, CriterionResult } from './assessment-criterion-schema.ts';
export { GateTestResult, NextStep, StageResult, TensionResult } from './assessment-finding-schema.ts';
export { AspectResult, Gate, RoleResult } from './assessment-role-schema.ts';

const Tool = z.strictObject({
  name: z.literal('alliance-readiness').describe('Name of the program that made the result'),
  version: z.string().describe('Version of the program, such as 0.1.0'),
});
const RubricUsed = z.strictObject({
  id: z.string().describe('Short name of the rubric, such as crossroads'),
  version: z.string().describe('Version of the rubric, such as 1.0.0; compare results of one version alone'),
  hash: z
    .string()
    .describe('What tells two contents of a rubric apart, 16 hex digits; a report needs the rubric with this hash'),
});
const RoundLookedAt = z.strictObject({
  id: z.string().describe('Id of the round in the alliance file, such as spring-2026'),
  date: z.string().nullable().describe('Day of the round as YYYY-MM-DD; null where it is undated or not told'),
  undated: z
    .string()
    .nullable()
    .describe('Why there is no date: where the answers come from; null where it has a date or nothing is told'),
  depth: z
    .enum(['quick', 'full'])
    .describe(
      'quick: only the criteria of the short list count. full: all of them. Compare results of one depth alone',
    ),
  mode: z
    .string()
    .nullable()
    .describe(
      'How the answers came about: consensus, one-person, interviews, desk or mixed; null where it is not told',
    ),
  state: z.enum(['open', 'closed']).describe('closed: it stays as it was agreed. open: answers may still be added'),
  people: z.number().nullable().describe('How many people took part; null where it is not told'),
  organizations: z.number().nullable().describe('How many organizations took part; null where it is not told'),
  note: z.string().nullable().describe('What else the alliance wrote about the round; null where nothing is written'),
  rubric: z
    .string()
    .nullable()
    .describe(
      'Rubric and version that the answers were given for, as the file says, such as crossroads 1.0.0; null where it is silent',
    ),
  place: Pointer.describe('Where the round stands in the alliance file, as a JSON pointer such as /assessments/0'),
});
const RoundListed = z.strictObject({
  id: z.string().describe('Id of a round in the file, as --round takes it'),
  date: z.string().nullable().describe('Day of that round as YYYY-MM-DD; null where it has none'),
});
const Counts = z.strictObject({
  criteria: Count.describe(
    'Criteria within the depth of the round that the form does not leave out; the next five add up to it',
  ),
  answered: Count.describe('Those with a level'),
  unanswered: Count.describe('Those about which nothing is said'),
  unknown: Count.describe('Those that were asked and nobody knows'),
  declined: Count.describe('Those that were asked and are not to be told'),
  notApplicable: Count.describe('Those that do not apply by a reason of the alliance'),
  byForm: Count.describe('Criteria within the depth that the form of the alliance leaves out'),
  outside: Count.describe('Criteria that are answered but outside the depth of the round; they count for nothing'),
  full: Count.describe('Criteria of the whole rubric, whatever the depth'),
});
const Fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const Assessment = z.strictObject({
  schemaVersion: z
    .literal(1)
    .describe('Version of this format. Keys are added under the same number, never given a new meaning'),
  tool: Tool.describe('The program that made the result'),
  rubric: RubricUsed.describe('The rubric that it was made with; ids of criteria, aspects and others are its ids'),
  file: z
    .string()
    .nullable()
    .describe('The file as it was named on the command line; null where it had no name, as on standard input'),
  alliance: Alliance.omit({ assessments: true }).describe(
    'What the file says of the alliance, in its own words, without the rounds',
  ),
  round: RoundLookedAt.nullable().describe(
    'The round that was looked at; null where the file has none, and then all criteria are open',
  ),
  rounds: z.array(RoundListed).describe('All rounds of the file, in its order'),
  facts: z
    .record(
      z.string(),
      Fact.describe('Value of the fact of that id: a word, a number, true or false, or a list of words'),
    )
    .describe('Facts drawn from the file by their ids, such as structure.form; a fact that is not there is unknown'),
  definition: z
    .array(GateTestResult)
    .describe('Is it an alliance in the sense of the report? One entry a test; never scored'),
  counts: Counts.describe('How many criteria stand in which state'),
  criteria: z
    .array(CriterionResult)
    .describe('Every criterion within the depth of the round, in the order of the rubric; in a table, one row each'),
  roles: z
    .array(RoleResult)
    .describe('Every role in the order of the rubric: connect, cement, scale. They stand side by side'),
  stage: StageResult.describe('Where the alliance says it is, and which stage its answers support'),
  strengths: z
    .array(Strength)
    .describe(
      'Criteria at level 3 or 4, and at or above what the next stage expects; the heaviest in their role first',
    ),
  tensions: z
    .array(TensionResult)
    .describe(
      'Tensions that fire, and those that are unknown, in the order of the rubric; one that does not fire is left out',
    ),
  nextSteps: z.array(NextStep).max(5).describe('At most five objectives to work toward, the most urgent first'),
  firstToAnswer: z
    .array(Id)
    .describe(
      'Open criteria: those first that would let a role have a score, then by their weight, the heaviest first',
    ),
  valuesWithoutPractice: z
    .array(SilentValue)
    .describe('Values that the file states without telling what is done to live them'),
});

export type Assessment = z.infer<typeof Assessment>;
