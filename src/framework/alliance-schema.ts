/**
 * The shape of an alliance file. One zod schema is the only truth: types, the shipped JSON Schema, the compiled
 * validator and the messages come from it. Meaning that a shape can't state is in check-alliance.ts.
 * May import nothing but zod, the vocabularies and the rubric's shape: no file, no terminal.
 */
import * as z from 'zod';
import { STAGES, Slug } from './rubric-schema.ts';
import { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM } from './vocabulary.ts';

/** Free text of people; control characters are refused by the document reader, not here. */
const Words = z.string().min(1).max(4000);
const Name = z.string().min(1).max(200);
const YesNo = z.enum(['yes', 'no', 'unknown']);

/** A calendar day as YYYY-MM-DD; whether the day exists is checked where meaning is. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A year, a month or a day; a bare year may be a number. */
const When = z.union([z.number().int().min(1000).max(9999), z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)]);

const Scale = z.enum(SCALES);
const Spectrum = z.enum(SPECTRUM);

/* ------------------------------------------------------------------ gate and members */

const Definition = z.strictObject({
  organizations: z.number().int().min(0).max(100000).optional().describe('How many organizations belong to the alliance, where members are not listed'),
  independence: YesNo.optional().describe('Do members keep their own identity and decide for themselves?'),
  'long-term': YesNo.optional().describe('Is it built to outlive one campaign?'),
  'one-policy-goal': YesNo.optional().describe('Is its identity defined by one policy goal?'),
  'led-by': z.enum(['base-building', 'national-organizations', 'other', 'unknown']).optional().describe('Who mainly leads: independent base-building organizations, large national ones, or others'),
  'affiliates-of-one-network': YesNo.optional().describe('Are all members affiliates of one organizing network, alike in form and purpose?'),
  'system-change': YesNo.optional().describe('Do they build power together for broader change in systems of power?'),
}).describe('Facts that tell whether this is an alliance in the sense of the report');

const Issue = z.union([
  Name,
  z.strictObject({ issue: Name, position: Words.optional().describe('Where this member stands on it, in its own words') }),
]);
const MemberDetails = z.strictObject({
  name: Name,
  id: Slug.optional().describe('A short id to refer to, such as in held-by'),
  'base-building': YesNo.optional(),
  network: Name.optional().describe('The organizing network it is an affiliate of'),
  scale: z.array(Scale).optional().describe('Where it builds power'),
  places: z.array(Name).optional(),
  constituencies: z.array(Name).optional(),
  issues: z.array(Issue).optional(),
  skills: z.array(Slug).optional().describe('Skills it holds; see: alliance rubric show skills'),
  power: z.array(Slug).optional().describe('Power it brings; see: alliance rubric show power'),
  joined: When.optional(),
  left: When.optional(),
  note: Words.optional(),
});
const Member = z.union([Name, MemberDetails]);

/* ------------------------------------------------------------------ profile of the five dimensions */

const Weight = z.enum(['primary', 'secondary', 'absent']);
const Axis = z.strictObject({
  current: Spectrum.optional().describe('Where the membership is now, from similar to diverse'),
  intended: Spectrum.optional().describe('Where it wants to be'),
});
const StageProgress = z.strictObject({
  progress: z.enum(['not-started', 'under-way', 'done']).optional(),
  evaluation: z.enum(['yes', 'partly', 'no', 'not-asked']).optional().describe('The answer to the stage\'s evaluation question; a fact, never scored'),
});
const Profile = z.strictObject({
  function: z.strictObject({
    'information-sharing': Weight.optional(),
    'strategic-dialogue': Weight.optional(),
    'leadership-development': Weight.optional(),
    'joint-action': Weight.optional(),
  }).optional().describe('What the alliance is for: each function primary, secondary or absent'),
  membership: z.strictObject({
    'functions-and-cultures': Axis.optional(),
    'constituencies-and-sectors': Axis.optional(),
    'ideology-and-values': Axis.optional(),
  }).optional().describe('How similar or diverse the members are, on three axes'),
  geography: z.strictObject({
    'member-scale': z.array(Scale).optional().describe('Where members build power'),
    'member-location': z.array(Name).optional().describe('Places where members are'),
    'alliance-scale': z.array(Scale).optional().describe('Where the alliance builds power'),
  }).optional(),
  structure: z.strictObject({
    form: z.enum(['informal', 'hosted', 'fiscally-sponsored', 'independent']).optional(),
    staffing: z.enum(['members-staff', 'own-staff', 'both', 'none']).optional(),
    admission: z.enum(['invited', 'criteria', 'open']).optional(),
    'led-by': z.enum(['staff', 'leaders', 'both']).optional(),
    anchors: z.array(Name).optional().describe('Organizations that carry more of the weight'),
    'decision-making': z.enum(['consensus', 'consensus-then-vote', 'one-member-one-vote', 'weighted-vote', 'board', 'staff', 'unclear']).optional(),
    transparency: z.enum(['published', 'on-request', 'by-word-of-mouth', 'unclear']).optional().describe('How members learn who decided and how'),
    voice: z.enum(['equal', 'by-contribution', 'by-those-affected', 'unclear']).optional().describe('Whose voice weighs more, if any'),
    'resource-split': z.enum(['mostly-centre', 'balanced', 'mostly-members', 'none-shared']).optional(),
  }).optional(),
  stage: z.strictObject({
    'strategy-development': StageProgress.optional(),
    outreach: StageProgress.optional(),
    formation: StageProgress.optional(),
    operation: StageProgress.optional(),
    institutionalization: StageProgress.optional(),
    ending: z.boolean().optional().describe('The alliance is ending on purpose'),
  }).optional(),
}).describe('The five dimensions: what the alliance is. Describing is not grading');

/* ------------------------------------------------------------------ path, context, money, targets, values */

const Path = z.strictObject({
  current: z.enum(['joint-action-first', 'relationship-first']).optional(),
  note: Words.optional(),
});
const Context = z.strictObject({
  place: Name.optional(),
  'as-of': When.optional(),
  'organizational-capacity': z.enum(['strong', 'mixed', 'thin']).optional(),
  'issue-unity': z.enum(['united', 'mixed', 'fragmented']).optional(),
  'political-economic-climate': z.enum(['receptive', 'contested', 'hostile']).optional(),
  resources: z.enum(['available', 'uneven', 'scarce']).optional(),
  note: Words.optional(),
}).describe('Place and time: used to read a score and never to change it');
const Funding = z.strictObject({
  sources: z.array(z.enum(['foundations', 'member-dues', 'individual-donors', 'government', 'earned', 'members-in-kind', 'unions', 'other'])).optional(),
  'largest-share': z.number().min(0).max(100).optional().describe('Per cent of the money that comes from the largest single source'),
  'wins-within-months': z.number().int().min(0).max(600).optional().describe('Months within which a funder asks for wins'),
  'raises-beside-members': YesNo.optional().describe('Does the alliance ask the same funders as its members?'),
  note: Words.optional(),
});
const Target = z.strictObject({
  name: Name,
  level: Scale.optional(),
  decides: Words.optional().describe('What this decision-maker can decide'),
  'way-back': YesNo.optional().describe('Is there an agreed way back to the base before a deal is made?'),
});
const Value = z.strictObject({
  name: Name,
  text: Words.optional(),
  practices: z.array(Words).optional().describe('What members do to live it'),
});

/* ------------------------------------------------------------------ rounds and answers */

export const Level = z.number().int().min(0).max(4);
const AnswerMap = z.strictObject({
  level: Level.optional(),
  unknown: z.literal(true).optional(),
  declined: z.literal(true).optional(),
  'not-applicable': Words.optional().describe('Why it does not apply'),
  evidence: Words.optional().describe('What one can point at'),
  note: Words.optional(),
  by: Name.optional(),
  date: Day.optional(),
  'held-by': z.union([Name, z.strictObject({ partner: Name })]).optional().describe('Who holds this capacity: a member, {partner: name}, or nobody'),
});
/** A level, `unknown`, `declined`, a map with exactly one of those or a reason for not-applicable, or null for unanswered. */
export const Answer = z.union([Level, z.enum(['unknown', 'declined']), AnswerMap, z.null()]);

export const Round = z.strictObject({
  id: Slug,
  date: Day.optional(),
  undated: Words.optional().describe('Why there is no date: the source of the answers'),
  depth: z.enum(['quick', 'full']).optional().describe('full, unless told otherwise'),
  mode: z.enum(['consensus', 'one-person', 'interviews', 'desk', 'mixed']).optional().describe('How the answers came about'),
  state: z.enum(['open', 'closed']).optional().describe('A closed round is never changed'),
  people: z.number().int().min(1).max(100000).optional(),
  organizations: z.number().int().min(1).max(100000).optional(),
  rubric: Name.optional().describe('Rubric and version the answers were given for, such as crossroads 1.0.0'),
  note: Words.optional(),
  answers: z.union([z.record(z.string(), Answer), z.null()]).optional(),
});

export const Alliance = z.strictObject({
  version: z.literal(1).describe('Version of this file format'),
  name: Name,
  id: Slug.optional(),
  about: Words.optional(),
  fictional: z.boolean().optional().describe('Marks an invented alliance'),
  founded: When.optional(),
  definition: Definition.optional(),
  members: z.array(Member).max(10000).optional(),
  profile: Profile.optional(),
  path: Path.optional(),
  context: Context.optional(),
  funding: Funding.optional(),
  targets: z.array(Target).optional(),
  values: z.array(Value).optional(),
  assessments: z.array(Round).optional().describe('Rounds of assessment'),
});

export type Alliance = z.infer<typeof Alliance>;
export type Round = z.infer<typeof Round>;
export type Answer = z.infer<typeof Answer>;
export type Member = z.infer<typeof Member>;
export type MemberDetails = z.infer<typeof MemberDetails>;
export { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM, STAGES };
