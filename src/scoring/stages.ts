/**
 * Where the alliance says it is and what its answers support. Pure.
 * The present stage depends on the profile alone, the supported one on readiness alone; that they differ is a finding
 * in either direction, never a correction.
 */
import type { Facts } from '../framework/facts.ts';
import type { StageResult } from './assessment-schema.ts';
import type { JudgedRole } from './roles.ts';
import type { RubricIndex } from './rubric-index.ts';

type Held = StageResult['holds'][number];

/**
 * The stages in the rubric's order, which is the report's. `done` are those whose progress is told as done, whatever
 * came before them; overlapping stages are all under way. Gaps are looked for before the furthest stage that may hold.
 */
export function readStages(index: RubricIndex, facts: Facts, roles: readonly JudgedRole[]): StageResult {
  const order = index.stages;
  const present = findPresent(facts);
  const progress = index.progressFacts.map((fact) => facts.get(fact));
  const ending = facts.get('stage.ending') === true;
  const holds = order.map((stage, place) => holdStage(stage, place, roles));
  const supported = { low: findFurthest(holds, 'low'), high: findFurthest(holds, 'high') };
  return {
    present,
    next: ending ? null : findNext(order, present, progress),
    ending,
    underWay: order.filter((_, place) => progress[place] === 'under-way'),
    done: order.filter((_, place) => progress[place] === 'done'),
    holds,
    supported,
    gaps: findGaps(holds, supported.high),
    difference: compareStages(order, present, supported),
  };
}

/**
 * The stage to work towards: the next one; at the end, or when ending on purpose, the present one; with nothing told,
 * when nothing is under way or done, the first of all. null only where a rubric has no stage.
 */
export function findAim(order: readonly string[], stage: StageResult): string | null {
  return stage.next ?? stage.present ?? order[0] ?? null;
}

function findPresent(facts: Facts): string | null {
  const present = facts.get('stage.present');
  return typeof present === 'string' ? present : null;
}

function findNext(order: readonly string[], present: string | null, progress: readonly unknown[]): string | null {
  if (present === null) return null;
  const here = order.indexOf(present);
  return order.find((_, place) => place > here && progress[place] !== 'done') ?? null;
}

/** At least one role counts for it, and every role that counts is ready or nearly. */
function holdStage(stage: string, place: number, roles: readonly JudgedRole[]): Held {
  let counts = false;
  let low = true;
  let high = true;
  for (const role of roles) {
    const verdict = role.gates[place]?.verdict;
    if (verdict === undefined || verdict.low === 'none-expected') continue;
    counts = true;
    if (verdict.low === 'not-yet') low = false;
    if (verdict.high === 'not-yet') high = false;
  }
  return { stage, counts, low: counts && low, high: counts && high };
}

function findFurthest(holds: readonly Held[], filling: 'low' | 'high'): string | null {
  return holds.findLast((held) => held[filling])?.stage ?? null;
}

function findGaps(holds: readonly Held[], supported: string | null): string[] {
  const end = holds.findIndex((held) => held.stage === supported);
  return holds
    .slice(0, Math.max(end, 0))
    .filter((held) => held.counts && !held.high)
    .map((held) => held.stage);
}

/** Undecided where open answers could bring the supported stage to either side of the present one, or onto it. */
function compareStages(
  order: readonly string[],
  present: string | null,
  supported: StageResult['supported'],
): StageResult['difference'] {
  if (present === null) return 'untold';
  const here = order.indexOf(present);
  const low = Math.sign(placeOf(order, supported.low) - here);
  const high = Math.sign(placeOf(order, supported.high) - here);
  if (low !== high) return 'undecided';
  return low === 0 ? 'same' : low > 0 ? 'ahead' : 'behind';
}

/** None yet stands before the first stage. */
function placeOf(order: readonly string[], stage: string | null): number {
  return stage === null ? -1 : order.indexOf(stage);
}
