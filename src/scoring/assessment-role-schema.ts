/** What an Assessment says of each role: score, aspects, and readiness at each stage. May import nothing but zod and the basics. */
import * as z from 'zod';
import { Band, Count, Id, Interval, Unit, Verdict } from './assessment-basics.ts';

export const AspectResult = z.strictObject({
  id: Id.describe('The aspect with its role, such as cement.trust'),
  essential: z
    .boolean()
    .describe('true: the role cannot do without it; it caps the band, and readiness asks for its share'),
  weight: z
    .number()
    .describe('Its share of the role, 0 to 1: W / sum of W over the applicable aspects; 0 where not applicable'),
  applicable: z.boolean().describe('true where at least one of its criteria is applicable'),
  score: Unit.nullable().describe(
    'Weighted mean of level / 4 over its answered criteria, 0 to 1; x 100 are points. null where none is answered',
  ),
  interval: Interval.nullable().describe('What its score can still become; null where it is not applicable'),
  criteria: Count.describe('How many of its criteria are applicable, within the depth of the round'),
  answered: Count.describe('How many of those have a level'),
});

/* ------------------------------------------------------------------ readiness */

const Blocker = z.strictObject({
  criterion: Id.describe('The criterion whose answer is below the expectation'),
  level: Count.nullable().describe(
    'The level of the answer, 0 to 3; null would be an open answer, which is no blocker today',
  ),
  needs: Count.describe('The level that the stage expects, 1 to 4'),
  essential: z.boolean().describe('true where its aspect is essential; these stand first'),
  short: z.number().describe('How much is missing: (needs - level) x weight of the criterion in its role, 0 to 4'),
});
const EssentialShare = z.strictObject({
  aspect: Id.describe('The essential aspect with its role, such as cement.trust'),
  low: Unit.describe('Share of its expected weight that is met with open answers at level 0'),
  high: Unit.describe('The same with open answers at level 4'),
});
const Deciding = z.strictObject({
  criterion: Id.describe('The criterion that is open and has an expectation at this stage'),
  alone: z.boolean().describe('true where this answer alone can change one of the two verdicts; these stand first'),
  weight: Unit.describe('Its share of the score of the role, 0 to 1; the heavier stand first'),
});
/** Readiness of a role at a stage, judged twice: `low` with every open answer at level 0, `high` with each at level 4. */
export const Gate = z.strictObject({
  stage: Id.describe('The stage that is judged, such as formation'),
  verdict: z
    .strictObject({
      low: Verdict.describe('With every open answer counted as level 0'),
      high: Verdict.describe('With every open answer counted as level 4'),
    })
    .describe(
      'ready: at least 80 per cent of the expected weight is met, and 75 within each essential aspect. nearly: 60 and 50. not-yet: less. none-expected: the stage expects nothing of this role',
    ),
  met: z
    .strictObject({
      low: Unit.describe('Share of the expected weight that is met with open answers at level 0'),
      high: Unit.describe('The same with open answers at level 4'),
    })
    .nullable()
    .describe('How much of what the stage expects of the role is met, 0 to 1; null where nothing is expected'),
  essentials: z
    .array(EssentialShare)
    .describe('The same within each essential aspect that has an expectation at this stage'),
  expected: Count.describe('How many applicable criteria of the role have an expectation at this stage'),
  cappedByNotApplicable: z
    .boolean()
    .describe('true where an essential aspect is wholly not applicable: the verdict is nearly at most'),
  blockers: z
    .array(Blocker)
    .describe(
      'Answered and below the expectation; those of essential aspects first, then by "short", the largest first',
    ),
  deciding: z
    .array(Deciding)
    .describe('Open answers that the verdict depends on; empty where the low and the high verdict are the same'),
});

/* ------------------------------------------------------------------ roles */

const Bands = z.strictObject({
  low: Band.describe('Band of the low end of the interval'),
  high: Band.describe('Band of the high end of the interval'),
  point: Band.nullable().describe('Band of the score; null where there is no score'),
});
const tagged = {
  n: Count.describe('How many criteria of the role with it are answered'),
  score: Unit.nullable().describe('Weighted mean of level / 4 over these, 0 to 1; null under three answers'),
};
const KindResult = z.strictObject({ id: Id.describe('The kind: transaction or transformation'), ...tagged });
const ThemeResult = z.strictObject({
  id: Id.describe('The theme by its id in the rubric, such as place-matters'),
  ...tagged,
});

export const RoleResult = z.strictObject({
  id: Id.describe('The role: connect, cement or scale. There is no score over all roles'),
  applicable: z.boolean().describe('false where nothing of the role is applicable; every number of it is null then'),
  score: Unit.nullable().describe(
    'The point score, 0 to 1, unrounded; x 100 are the points that reports print. null under two thirds coverage or while an applicable aspect has no answer: use the interval then',
  ),
  unguarded: Unit.nullable().describe(
    'The same sum whatever the coverage, 0 to 1: to check the arithmetic, not to show. null where nothing is answered',
  ),
  balanced: Unit.nullable().describe(
    'Weighted geometric mean of the aspect scores, 0 to 1: the further below the score, the more a strong aspect hides a thin one. null where there is no score',
  ),
  interval: Interval.nullable().describe(
    'What the score can still become; high minus low is 1 - coverage. null where nothing is applicable',
  ),
  coverage: Unit.nullable().describe(
    'Share of the weight of the role that is answered, 0 to 1; null where nothing is applicable',
  ),
  band: Bands.nullable().describe(
    'not-yet from 0, emerging from 0.25, growing from 0.5, strong from 0.75; at most one above the band of the weakest essential aspect. null where nothing is applicable',
  ),
  without: z.array(Id).describe('Essential aspects that are wholly not applicable, so that the score is without them'),
  aspects: z.array(AspectResult).describe('The aspects of the role in the order of the rubric'),
  gates: z.array(Gate).describe('Readiness at each stage, one entry a stage, in the order of the report'),
  kinds: z.array(KindResult).describe('The answers of the role by kind of criterion: transaction, then transformation'),
  themes: z
    .array(ThemeResult)
    .describe('The answers of the role by theme, in the order of the rubric; a criterion may have several'),
});

export type AspectResult = z.infer<typeof AspectResult>;
export type RoleResult = z.infer<typeof RoleResult>;
export type Gate = z.infer<typeof Gate>;
