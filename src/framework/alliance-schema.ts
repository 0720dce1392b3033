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
    issue: Name.describe('The issue in a few words, such as port expansion'),
    position: Words.optional().describe(
      'Where this member stands on it in its own words, such as "only with local hiring"',
    ),
  }),
]);
const MemberDetails = z.strictObject({
  name: Name.describe('Name of the organization, as reports print it; no two members share one'),
  id: Slug.optional().describe('A short id that held-by of an answer may name, such as harbor-workers'),
  'base-building': YesNo.optional().describe('Does it organize a base of people of its own? yes, no or unknown'),
  network: Name.optional().describe('Name of the organizing network that it is an affiliate of'),
  scale: z.array(Scale).optional().describe('At which scales it builds power, such as [local, statewide]'),
  places: z.array(Name).optional().describe('Where its people are, such as [Harbor District]'),
  constituencies: z.array(Name).optional().describe('Whom it organizes, such as [dock workers, tenants]'),
  issues: z
    .array(Issue)
    .optional()
    .describe(
      'What it works on: an issue in words, or {issue: ..., position: ...} where it matters how it stands on it',
    ),
  skills: z
    .array(Slug)
    .optional()
    .describe('Skills that it holds, such as [organizing, legal]; see: alliance rubric show skills'),
  power: z
    .array(Slug)
    .optional()
    .describe('Kinds of power that it brings, such as [mobilization]; see: alliance rubric show power'),
  joined: When.optional().describe('When it joined: a year, a month or a day, such as 2019, 2019-04 or 2019-04-30'),
  left: When.optional().describe('When it left: a year, a month or a day. Who has left is counted as a member no more'),
  note: Words.optional().describe('Anything else worth knowing about this member'),
});
const Member = z.union([Name, MemberDetails]);
const Target = z.strictObject({
  name: Name.describe('The decision-maker, as a body or an office, such as Port Commission'),
  level: Scale.optional().describe('The scale at which this decision-maker decides, from local to transnational'),
  decides: Words.optional().describe('What this decision-maker can decide'),
  'way-back': YesNo.optional().describe(
    'Is there an agreed way back to the base before a deal is made? yes, no or unknown',
  ),
});
const Value = z.strictObject({
  name: Name.describe('The value in a word or two, such as Candor'),
  text: Words.optional().describe('What the alliance means by it'),
  practices: z
    .array(Words)
    .optional()
    .describe('What members do to live it, as a newcomer would see it; a value without any is pointed out'),
});
/* ------------------------------------------------------------------ rounds and answers */

export const Level = z.number().int().min(0).max(4);
const AnswerMap = z.strictObject({
  level: Level.optional().describe(
    'The level that fits: 0 absent, 1 first steps, 2 partial or uneven, 3 in place, 4 sustained and owned by members',
  ),
  unknown: z.literal(true).optional().describe('true: it was asked, and nobody knows. It never counts as a low level'),
  declined: z
    .literal(true)
    .optional()
    .describe('true: it was asked, and you would rather not say. It never counts as a low level'),
  'not-applicable': Words.optional().describe(
    'Why it does not apply to you, in a sentence. The question then leaves the score',
  ),
  evidence: Words.optional().describe('What one can point at: a date, a document, something that changed'),
  note: Words.optional().describe('Anything else worth knowing about this answer'),
  by: Name.optional().describe('Who answered, as a role or a group, such as "staff and two leaders"'),
  date: Day.optional().describe('Day of the answer as YYYY-MM-DD, where it is not that of the round'),
  'held-by': z
    .union([Name, z.strictObject({ partner: Name.describe('Name of somebody outside of the alliance who holds it') })])
    .optional()
    .describe('Who holds this capacity: a member by name or id, {partner: name} for somebody outside, or nobody'),
});
/** A level, `unknown`, `declined`, a map with exactly one of those or a reason for not-applicable, or null for unanswered. */
export const Answer = z.union([Level, z.enum(['unknown', 'declined']), AnswerMap, z.null()]);

export const Round = z.strictObject({
  id: Slug.describe('A short id of the round, such as spring-2026; "alliance report --round" asks for it'),
  date: Day.optional().describe('Day of the round as YYYY-MM-DD; the latest round is the one that reports look at'),
  undated: Words.optional().describe(
    'Why there is no date: where the answers come from. Instead of a date, never beside it',
  ),
  depth: z
    .enum(['quick', 'full'])
    .optional()
    .describe('quick: the short list of questions alone counts. full: all of them. full when left out'),
  mode: z
    .enum(['consensus', 'one-person', 'interviews', 'desk', 'mixed'])
    .optional()
    .describe(
      'How the answers came about. consensus: agreed in the room. one-person: by one. interviews: one after the other. desk: from documents. mixed: in several ways',
    ),
  state: z
    .enum(['open', 'closed'])
    .optional()
    .describe(
      'open: it may still be added to. closed: it stays as it was agreed, and what you see differently belongs in the next round. open when left out',
    ),
  people: z.number().int().min(1).max(100000).optional().describe('How many people took part, 1 or more'),
  organizations: z.number().int().min(1).max(100000).optional().describe('How many organizations took part, 1 or more'),
  rubric: Name.optional().describe('Rubric and version the answers were given for, such as crossroads 1.0.0'),
  note: Words.optional().describe('Anything else worth knowing about this round'),
  answers: z
    .union([z.record(z.string(), Answer).meta({ examples: [{ 'safe-space': 2 }] }), z.null()])
    .optional()
    .describe(
      'Answers by the id of the criterion: a level 0 to 4, unknown, declined, or a map such as {level: 2, evidence: ...}; left empty it is unanswered',
    ),
});

export const Alliance = z.strictObject({
  version: z.literal(1).describe('Version of this file format: 1'),
  name: Name.describe('Name of the alliance, as reports print it'),
  id: Slug.optional().describe('A short id for tables of many alliances, such as harbor-neighbors'),
  about: Words.optional().describe('What the alliance is, in a sentence or two'),
  fictional: z.boolean().optional().describe('true: the alliance is invented; reports say so'),
  founded: When.optional().describe('When it began: a year, a month or a day, such as 2019, 2019-04 or 2019-04-30'),
  definition: Definition.meta({ examples: [{ independence: 'yes', 'long-term': 'no' }] }).optional(),
  members: z
    .array(Member)
    .max(10000)
    .optional()
    .describe('Members: a name each, or a map such as {name: Eastside Tenants, skills: [organizing]}'),
  profile: Profile.optional(),
  path: Path.optional().describe('Which path to power the alliance is on; used to read a score and never to change it'),
  context: Context.optional(),
  funding: Funding.optional().describe('Where the money comes from and what it asks'),
  targets: z.array(Target).optional().describe('Decision-makers whom the alliance wants to move together'),
  values: z.array(Value).optional().describe('Values the alliance states, and what is done to live them'),
  assessments: z
    .array(Round)
    .meta({ examples: [[{ id: 'spring-2026', date: '2026-05-14' }]] })
    .optional()
    .describe('Rounds of assessment: when you asked yourselves, and what you answered. "alliance assess" writes them'),
});

export type Alliance = z.infer<typeof Alliance>;
export type Round = z.infer<typeof Round>;
export type Answer = z.infer<typeof Answer>;
export type Member = z.infer<typeof Member>;
export type MemberDetails = z.infer<typeof MemberDetails>;
export { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM, STAGES };
