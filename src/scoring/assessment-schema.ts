/**
 * The shape of an Assessment: the contract between scoring and everything after it. Plain data: ids, numbers, the
 * alliance's own words and their places (JSON pointers into the alliance file). No clock, no prose of the rubric.
 * May import nothing but zod and the two framework schemas.
 */
import * as z from 'zod';
import { Alliance } from '../framework/alliance-schema.ts';

const Id = z.string();
const Unit = z.number().min(0).max(1);
const Verdict = z.enum(['not-yet', 'nearly', 'ready', 'none-expected']);
const Band = z.enum(['not-yet', 'emerging', 'growing', 'strong']);
const Pointer = z.string().describe('JSON pointer into the alliance file, such as /assessments/0/answers/safe-space');

export const ANSWER_STATES = ['answered', 'unanswered', 'unknown', 'declined', 'not-applicable'] as const;

/** One criterion within the depth of the round. */
export const CriterionResult = z.strictObject({
  id: Id,
  role: Id,
  aspect: Id.describe('Such as cement.trust'),
  section: Id,
  kind: z.enum(['transaction', 'transformation']),
  state: z.enum(ANSWER_STATES),
  level: z.number().int().min(0).max(4).nullable(),
  weight: Unit.nullable().describe('e: its share of the role; null where not applicable'),
  contribution: Unit.nullable().describe(
    'e x level / 4: points it gives to the role with every applicable criterion counted; null unless answered',
  ),
  reason: z
    .union([z.strictObject({ by: z.literal('form') }), z.strictObject({ by: z.literal('alliance'), text: z.string() })])
    .nullable()
    .describe('Why it does not apply'),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
  by: z.string().nullable(),
  date: z.string().nullable(),
  heldBy: z
    .union([
      z.strictObject({ member: z.string() }),
      z.strictObject({ partner: z.string() }),
      z.strictObject({ nobody: z.literal(true) }),
    ])
    .nullable(),
  place: Pointer.nullable(),
});

const Interval = z.strictObject({ low: Unit, high: Unit });
const Bands = z
  .strictObject({ low: Band, high: Band, point: Band.nullable() })
  .describe(
    'Band of each end of the interval, and of the point score where there is one; capped by the weakest essential aspect',
  );

export const AspectResult = z.strictObject({
  id: Id,
  essential: z.boolean(),
  weight: z
    .number()
    .describe('Its share of the role: W / sum of W over the applicable aspects; 0 where not applicable'),
  applicable: z.boolean(),
  score: Unit.nullable().describe('Over its answered criteria; null where none is answered'),
  interval: Interval.nullable(),
  criteria: z.number().int().describe('Applicable criteria'),
  answered: z.number().int(),
});

const Blocker = z.strictObject({
  criterion: Id,
  level: z.number().int().nullable().describe('null: open'),
  needs: z.number().int(),
  essential: z.boolean(),
  short: z.number().describe('Levels short x e'),
});
/** Readiness of a role at a stage, judged twice: `low` with every open answer at level 0, `high` with each at level 4. */
export const Gate = z.strictObject({
  stage: Id,
  verdict: z.strictObject({ low: Verdict, high: Verdict }),
  met: z
    .strictObject({ low: Unit, high: Unit })
    .nullable()
    .describe('Weight of the met expectations; null where none is expected'),
  essentials: z.array(z.strictObject({ aspect: Id, low: Unit, high: Unit })),
  expected: z.number().int().describe('Criteria with an expectation here'),
  cappedByNotApplicable: z.boolean().describe('An essential aspect is wholly not applicable: nearly at most'),
  blockers: z.array(Blocker).describe('Answered and below the expectation; essential first, then by levels short x e'),
  deciding: z
    .array(z.strictObject({ criterion: Id, alone: z.boolean(), weight: Unit }))
    .describe('Open answers of a gate whose two verdicts differ'),
});

const Tagged = z.strictObject({ id: Id, n: z.number().int(), score: Unit.nullable() });

export const RoleResult = z.strictObject({
  id: Id,
  applicable: z.boolean(),
  score: Unit.nullable().describe(
    'The point score; null under two thirds coverage or while an applicable aspect has no answer',
  ),
  unguarded: Unit.nullable().describe('The same sum whatever the coverage: for the arithmetic, not for the eye'),
  balanced: Unit.nullable().describe(
    'Weighted geometric mean of the aspect scores; null where there is no point score',
  ),
  interval: Interval.nullable(),
  coverage: Unit.nullable(),
  band: Bands.nullable(),
  without: z.array(Id).describe('Essential aspects that are wholly not applicable'),
  aspects: z.array(AspectResult),
  gates: z.array(Gate).describe('One for each stage, in the order of the report'),
  kinds: z.array(Tagged),
  themes: z.array(Tagged),
});

export const GateTestResult = z.strictObject({
  id: Id,
  outcome: z.enum(['pass', 'fail', 'unknown']),
  looksLike: Id.nullable(),
});

export const StageResult = z.strictObject({
  present: Id.nullable(),
  next: Id.nullable(),
  ending: z.boolean(),
  underWay: z.array(Id),
  done: z.array(Id),
  holds: z.array(
    z.strictObject({
      stage: Id,
      counts: z.boolean().describe('At least one role counts for it'),
      low: z.boolean(),
      high: z.boolean(),
    }),
  ),
  supported: z.strictObject({ low: Id.nullable(), high: Id.nullable() }).describe('null: none yet'),
  gaps: z.array(Id).describe('Stages before the supported one that count and do not hold, even with open answers at 4'),
  difference: z
    .enum(['same', 'ahead', 'behind', 'undecided', 'untold'])
    .describe('Of the supported stage against the present one: ahead = answers support more'),
});

export const NextStep = z.strictObject({
  objective: Id,
  basis: z.enum(['now', 'next-stage', 'weakest-aspect']),
  criteria: z.array(Id),
  short: z.number(),
});

export const TensionResult = z.strictObject({
  id: Id,
  outcome: z.enum(['fires', 'unknown']),
  because: z
    .array(z.string())
    .describe('fires: the facts, criteria and aspects that decided; unknown: those that would tell'),
});

const Fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const Assessment = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('alliance-readiness'), version: z.string() }),
  rubric: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  file: z.string().nullable().describe('The file as it was named on the command line'),
  alliance: Alliance.omit({ assessments: true }).describe('What the file says of the alliance, in its own words'),
  round: z
    .strictObject({
      id: z.string(),
      date: z.string().nullable(),
      undated: z.string().nullable(),
      depth: z.enum(['quick', 'full']),
      mode: z.string().nullable(),
      state: z.enum(['open', 'closed']),
      people: z.number().nullable(),
      organizations: z.number().nullable(),
      note: z.string().nullable(),
      rubric: z.string().nullable(),
      place: Pointer,
    })
    .nullable()
    .describe('null: the file has no round yet'),
  rounds: z.array(z.strictObject({ id: z.string(), date: z.string().nullable() })),
  facts: z.record(z.string(), Fact).describe('Facts derived from the file, by fact id'),
  definition: z.array(GateTestResult),
  counts: z.strictObject({
    criteria: z.number().int().describe('Within depth and applicable by form'),
    answered: z.number().int(),
    unanswered: z.number().int(),
    unknown: z.number().int(),
    declined: z.number().int(),
    notApplicable: z.number().int().describe('By a reason of the alliance'),
    byForm: z.number().int().describe('Left out by the form'),
    outside: z.number().int().describe('Answered but outside the depth of the round'),
    full: z.number().int().describe('Criteria of the whole rubric'),
  }),
  criteria: z.array(CriterionResult),
  roles: z.array(RoleResult),
  stage: StageResult,
  strengths: z.array(z.strictObject({ criterion: Id, level: z.number().int(), weight: Unit })),
  tensions: z.array(TensionResult),
  nextSteps: z.array(NextStep).max(5),
  firstToAnswer: z.array(Id).describe('Open criteria, those first that would let a role have a point score, then by e'),
  valuesWithoutPractice: z.array(z.strictObject({ name: z.string(), place: Pointer })),
});

export type Assessment = z.infer<typeof Assessment>;
export type CriterionResult = z.infer<typeof CriterionResult>;
export type AspectResult = z.infer<typeof AspectResult>;
export type RoleResult = z.infer<typeof RoleResult>;
export type Gate = z.infer<typeof Gate>;
export type StageResult = z.infer<typeof StageResult>;
export type TensionResult = z.infer<typeof TensionResult>;
export type NextStep = z.infer<typeof NextStep>;
export type VerdictId = z.infer<typeof Verdict>;
export type BandId = z.infer<typeof Band>;
