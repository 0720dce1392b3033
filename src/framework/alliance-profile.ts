/**
 * The shape of what an alliance file tells of the alliance as a whole: definition, profile, path, context, money.
 * May import nothing but zod and the basic shapes.
 */
import * as z from 'zod';
import { Name, Scale, Spectrum, When, Words, YesNo } from './alliance-basics.ts';

export const Definition = z
  .strictObject({
    organizations: z
      .number()
      .int()
      .min(0)
      .max(100000)
      .optional()
      .describe('How many organizations belong to the alliance, where "members" does not list them all'),
    independence: YesNo.optional().describe('Do members keep their own identity and decide for themselves?'),
    'long-term': YesNo.optional().describe('Is it built to outlive one campaign?'),
    'one-policy-goal': YesNo.optional().describe('Is its identity defined by one policy goal?'),
    'led-by': z
      .enum(['base-building', 'national-organizations', 'other', 'unknown'])
      .optional()
      .describe('Who mainly leads: independent base-building organizations, large national ones, or others'),
    'affiliates-of-one-network': YesNo.optional().describe(
      'Are all members affiliates of one organizing network, alike in form and purpose?',
    ),
    'system-change': YesNo.optional().describe('Do they build power together for broader change in systems of power?'),
  })
  .describe('Facts that tell whether this is an alliance in the sense of the report');

/* ------------------------------------------------------------------ profile of the five dimensions */

const Weight = z.enum(['primary', 'secondary', 'absent']);
const Axis = z.strictObject({
  current: Spectrum.optional().describe('Where the membership is now, from similar to diverse'),
  intended: Spectrum.optional().describe('Where the membership wants to be, from similar to diverse'),
});
const StageProgress = z.strictObject({
  progress: z
    .enum(['not-started', 'under-way', 'done'])
    .optional()
    .describe('Whether this stage is behind you, under way or to come'),
  evaluation: z
    .enum(['yes', 'partly', 'no', 'not-asked'])
    .optional()
    .describe("The answer to the stage's evaluation question; a fact, never scored"),
});
export const Profile = z
  .strictObject({
    function: z
      .strictObject({
        'information-sharing': Weight.optional().describe(
          'Sharing information and resources, popular education included',
        ),
        'strategic-dialogue': Weight.optional().describe('Strategic dialogue and relationship building'),
        'leadership-development': Weight.optional().describe('Developing leaders and organizations'),
        'joint-action': Weight.optional().describe('Joint action and campaigns'),
      })
      .optional()
      .describe('What the alliance is for: each function primary, secondary or absent'),
    membership: z
      .strictObject({
        'functions-and-cultures': Axis.optional().describe('What members do and how they work'),
        'constituencies-and-sectors': Axis.optional().describe('Whom members organize, and in which sectors'),
        'ideology-and-values': Axis.optional().describe('What members believe'),
      })
      .optional()
      .describe('How similar or diverse the members are, on three axes'),
    geography: z
      .strictObject({
        'member-scale': z
          .array(Scale)
          .optional()
          .describe('At which scales members build power, such as [local, regional]'),
        'member-location': z.array(Name).optional().describe('Places where members are, such as [Port Ellery]'),
        'alliance-scale': z
          .array(Scale)
          .optional()
          .describe('At which scales the alliance builds power, such as [local, statewide]'),
      })
      .optional()
      .describe('Where members are and where power is built'),
    structure: z
      .strictObject({
        form: z
          .enum(['informal', 'hosted', 'fiscally-sponsored', 'independent'])
          .optional()
          .describe('From a less formal body led by members to an independent nonprofit with board and staff'),
        staffing: z
          .enum(['members-staff', 'own-staff', 'both', 'none'])
          .optional()
          .describe('Whose staff does the work'),
        admission: z.enum(['invited', 'criteria', 'open']).optional().describe('How an organization becomes a member'),
        'led-by': z
          .enum(['staff', 'leaders', 'both'])
          .optional()
          .describe('Who leads: staff, grassroots leaders, or both'),
        anchors: z
          .array(Name)
          .optional()
          .describe(
            'Organizations that carry more of the weight than others, by their names; an empty list says that there are none',
          ),
        'decision-making': z
          .enum([
            'consensus',
            'consensus-then-vote',
            'one-member-one-vote',
            'weighted-vote',
            'board',
            'staff',
            'unclear',
          ])
          .optional()
          .describe('How decisions are made'),
        transparency: z
          .enum(['published', 'on-request', 'by-word-of-mouth', 'unclear'])
          .optional()
          .describe('How members learn who decided and how'),
        voice: z
          .enum(['equal', 'by-contribution', 'by-those-affected', 'unclear'])
          .optional()
          .describe('Whose voice weighs more, if any'),
        'resource-split': z
          .enum(['mostly-centre', 'balanced', 'mostly-members', 'none-shared'])
          .optional()
          .describe('How money is split between the center and the members'),
      })
      .optional()
      .describe('How the alliance is built and run'),
    stage: z
      .strictObject({
        'strategy-development': StageProgress.optional().describe(
          'Strategy development: "Will we be more powerful working together?"',
        ),
        outreach: StageProgress.optional().describe('Outreach: "Are there others who should be at our table?"'),
        formation: StageProgress.optional().describe('Formation: "Do we have enough trust to move forward?"'),
        operation: StageProgress.optional().describe('Operation: "What actions can we take jointly?"'),
        institutionalization: StageProgress.optional().describe(
          'Institutionalization: "Is there a reason to make our relationship long-term?"',
        ),
        ending: z
          .boolean()
          .optional()
          .describe('true: the alliance is ending on purpose; no next stage is then asked for'),
      })
      .optional()
      .describe('The five stages; they may overlap and come in another order'),
  })
  .describe('The five dimensions: what the alliance is. Describing is not grading');
/* ------------------------------------------------------------------ path, context, money, targets, values */

export const Path = z.strictObject({
  current: z
    .enum(['joint-action-first', 'relationship-first'])
    .optional()
    .describe('The path to power the alliance is on'),
  note: Words.optional().describe('Anything else worth knowing about the path'),
});
export const Context = z
  .strictObject({
    place: Name.optional().describe('The place that this is about, such as Port Ellery'),
    'as-of': When.optional().describe('When this holds: a year, a month or a day, such as 2026-05'),
    'organizational-capacity': z
      .enum(['strong', 'mixed', 'thin'])
      .optional()
      .describe('Existence, capacity and track record of progressive organizations here'),
    'issue-unity': z
      .enum(['united', 'mixed', 'fragmented'])
      .optional()
      .describe('How far groups here agree on what matters'),
    'political-economic-climate': z
      .enum(['receptive', 'contested', 'hostile'])
      .optional()
      .describe('How open the political and economic climate is'),
    resources: z
      .enum(['available', 'uneven', 'scarce'])
      .optional()
      .describe('How much money and support can be had here'),
    note: Words.optional().describe('Anything else worth knowing about place and time'),
  })
  .describe('Place and time: used to read a score and never to change it');
export const Funding = z.strictObject({
  sources: z
    .array(
      z.enum([
        'foundations',
        'member-dues',
        'individual-donors',
        'government',
        'earned',
        'members-in-kind',
        'unions',
        'other',
      ]),
    )
    .optional()
    .describe('Where the money comes from, such as [foundations, member-dues]'),
  'largest-share': z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Percent of all the money that comes from the largest single source, 0 to 100'),
  'wins-within-months': z
    .number()
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe('Months within which a funder asks for wins, such as 12; left out where none does'),
  'raises-beside-members': YesNo.optional().describe('Does the alliance ask the same funders as its members?'),
  note: Words.optional().describe('Anything else worth knowing about the money'),
});
