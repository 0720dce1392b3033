/**
 * The shape of an alliance file. One zod schema is the only truth: types, the shipped JSON Schema, the fast check
 * and the messages come from it. Meaning that a shape can't state is in check-alliance.ts.
 * May import nothing but zod, the vocabularies and the rubric's shape: no file, no terminal.
 */
import * as z from 'zod';
import { Day, Name, Scale, When, Words, YesNo } from './alliance-basics.ts';
import { Context, Definition, Funding, Path, Profile } from './alliance-profile.ts';
import { Slug } from './rubric-basics.ts';
import { STAGES } from './rubric-schema.ts';
import { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM } from './vocabulary.ts';

/* ------------------------------------------------------------------ members, targets, values */

const Issue = z.union([
  Name,
  z.strictObject({
    issue: Name.describe('The issue'),
    position: Words.optional().describe('Where this member stands on it, in its own words'),
  }),
]);
const MemberDetails = z.strictObject({
  name: Name.describe('Name of the organization'),
  id: Slug.optional().describe('A short id to refer to, such as in held-by'),
  'base-building': YesNo.optional().describe('Does it organize a base of people of its own?'),
  network: Name.optional().describe('The organizing network it is an affiliate of'),
  scale: z.array(Scale).optional().describe('Where it builds power'),
  places: z.array(Name).optional().describe('Where its people are'),
  constituencies: z.array(Name).optional().describe('Whom it organizes'),
  issues: z.array(Issue).optional().describe('What it works on, each with its position where that matters'),
  skills: z.array(Slug).optional().describe('Skills it holds; see: alliance rubric show skills'),
  power: z.array(Slug).optional().describe('Power it brings; see: alliance rubric show power'),
  joined: When.optional().describe('When it joined: a year, a month or a day'),
  left: When.optional().describe('When it left: a year, a month or a day'),
  note: Words.optional().describe('Anything else worth knowing'),
});
const Member = z.union([Name, MemberDetails]);
const Target = z.strictObject({
  name: Name.describe('The decision-maker'),
  level: Scale.optional().describe('Where this decision-maker decides'),
  decides: Words.optional().describe('What this decision-maker can decide'),
  'way-back': YesNo.optional().describe('Is there an agreed way back to the base before a deal is made?'),
});
const Value = z.strictObject({
  name: Name.describe('The value in a word or two'),
  text: Words.optional().describe('What the alliance means by it'),
  practices: z.array(Words).optional().describe('What members do to live it'),
});
/* ------------------------------------------------------------------ rounds and answers */

export const Level = z.number().int().min(0).max(4);
const AnswerMap = z.strictObject({
  level: Level.optional().describe(
    '0 absent, 1 first steps, 2 partial or uneven, 3 in place, 4 sustained and owned by members',
  ),
  unknown: z.literal(true).optional().describe('Asked, and nobody knows'),
  declined: z.literal(true).optional().describe('Asked, and not to be answered'),
  'not-applicable': Words.optional().describe('Why it does not apply'),
  evidence: Words.optional().describe('What one can point at'),
  note: Words.optional().describe('Anything else worth knowing'),
  by: Name.optional().describe('Who answered'),
  date: Day.optional().describe('Day of the answer, where it is not that of the round'),
  'held-by': z
    .union([Name, z.strictObject({ partner: Name.describe('Somebody outside of the alliance') })])
    .optional()
    .describe('Who holds this capacity: a member, {partner: name}, or nobody'),
});
/** A level, `unknown`, `declined`, a map with exactly one of those or a reason for not-applicable, or null for unanswered. */
export const Answer = z.union([Level, z.enum(['unknown', 'declined']), AnswerMap, z.null()]);

export const Round = z.strictObject({
  id: Slug.describe('A short id that reports ask for, such as spring-2026'),
  date: Day.optional().describe('Day of the round, as YYYY-MM-DD'),
  undated: Words.optional().describe('Why there is no date: the source of the answers'),
  depth: z.enum(['quick', 'full']).optional().describe('full, unless told otherwise'),
  mode: z
    .enum(['consensus', 'one-person', 'interviews', 'desk', 'mixed'])
    .optional()
    .describe('How the answers came about'),
  state: z.enum(['open', 'closed']).optional().describe('A closed round is never changed'),
  people: z.number().int().min(1).max(100000).optional().describe('How many people took part'),
  organizations: z.number().int().min(1).max(100000).optional().describe('How many organizations took part'),
  rubric: Name.optional().describe('Rubric and version the answers were given for, such as crossroads 1.0.0'),
  note: Words.optional().describe('Anything else worth knowing'),
  answers: z
    .union([z.record(z.string(), Answer), z.null()])
    .optional()
    .describe('Answers by the id of the criterion'),
});

export const Alliance = z.strictObject({
  version: z.literal(1).describe('Version of this file format'),
  name: Name.describe('Name of the alliance'),
  id: Slug.optional().describe('A short id, for tables of many alliances'),
  about: Words.optional().describe('What the alliance is, in a sentence or two'),
  fictional: z.boolean().optional().describe('Marks an invented alliance'),
  founded: When.optional().describe('When it began: a year, a month or a day'),
  definition: Definition.optional(),
  members: z.array(Member).max(10000).optional().describe('Names of members, or richer descriptions'),
  profile: Profile.optional(),
  path: Path.optional().describe('Which path to power the alliance is on'),
  context: Context.optional(),
  funding: Funding.optional().describe('Where the money comes from and what it asks'),
  targets: z.array(Target).optional().describe('Decision-makers the alliance wants to move'),
  values: z.array(Value).optional().describe('Values the alliance states, and what is done to live them'),
  assessments: z.array(Round).optional().describe('Rounds of assessment'),
});

export type Alliance = z.infer<typeof Alliance>;
export type Round = z.infer<typeof Round>;
export type Answer = z.infer<typeof Answer>;
export type Member = z.infer<typeof Member>;
export type MemberDetails = z.infer<typeof MemberDetails>;
export { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM, STAGES };
