/** Bands of a role, half-open on the unrounded score and capped by its weakest essential aspect. Pure. */
import type { BandId, RoleResult } from './assessment-schema.ts';
import type { IndexedRole } from './rubric-index.ts';
import type { AspectScore, RoleScore } from './scores.ts';
import { reaches } from './thresholds.ts';

const BANDS: readonly BandId[] = ['not-yet', 'emerging', 'growing', 'strong'];
const EDGES = [0.25, 0.5, 0.75];
/** A strong average may stand this many bands above a weak essential aspect. */
const STEPS_ABOVE_WEAKEST = 1;

type Filling = 'low' | 'high' | 'score';

/**
 * The band of each end of the interval, and of the point score, each capped by the essential aspects under the same
 * filling of open answers. Essential aspects that are wholly not applicable cap nothing.
 */
export function bandRole(
  role: IndexedRole,
  score: RoleScore,
  aspects: readonly AspectScore[],
): NonNullable<RoleResult['band']> {
  return {
    low: bandOf(score.low, role, aspects, 'low'),
    high: bandOf(score.high, role, aspects, 'high'),
    point: score.score === null ? null : bandOf(score.score, role, aspects, 'score'),
  };
}

function bandOf(value: number, role: IndexedRole, aspects: readonly AspectScore[], filling: Filling): BandId {
  let step = stepOf(value);
  for (const { place, essential } of role.aspects) {
    const aspect = aspects[place];
    const own = essential && aspect !== undefined && aspect.criteria > 0 ? aspect[filling] : null;
    if (own !== null) step = Math.min(step, stepOf(own) + STEPS_ABOVE_WEAKEST);
  }
  return BANDS[step] ?? 'strong';
}

function stepOf(value: number): number {
  let step = 0;
  for (const edge of EDGES) if (reaches(value, edge)) step += 1;
  return step;
}
