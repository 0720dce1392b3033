/** All that is said of a gate: what is met, what holds it back and which open answers would decide. Pure. */
import { OPEN } from './answers.ts';
import type { Gate } from './assessment-schema.ts';
import {
  type Blocker,
  type EssentialTally,
  findBlockers,
  isEssential,
  type JudgedGate,
  judge,
  type OpenAnswer,
} from './readiness.ts';
import type { IndexedRole } from './rubric-index.ts';
import type { Weights } from './weights.ts';

interface OpenCriterion extends OpenAnswer {
  id: string;
}

/** The gate of a role at a stage, given by its id and its place in the report's order. */
export function describeGate(
  role: IndexedRole,
  stage: { id: string; place: number },
  judged: JudgedGate,
  levels: readonly number[],
  weights: Weights,
): Gate {
  const { basis, whole, verdict, isCapped } = judged;
  const expected = basis.criteria.length;
  return {
    stage: stage.id,
    verdict,
    met: expected === 0 ? null : { low: whole.low / whole.weight, high: whole.high / whole.weight },
    essentials: judged.essentials.map(shareOfAspect),
    expected,
    cappedByNotApplicable: isCapped,
    blockers: findBlockers(judged, levels).map(describeBlocker),
    deciding: verdict.low === verdict.high ? [] : findDeciding(judged, listOpen(role, stage.place, levels, weights)),
  };
}

function describeBlocker(blocker: Blocker): Gate['blockers'][number] {
  const { criterion, level, short } = blocker;
  return { criterion: criterion.id, level, needs: criterion.needs, essential: isEssential(blocker), short };
}

function shareOfAspect({ aspect, weight, low, high }: EssentialTally): Gate['essentials'][number] {
  return { aspect: aspect.id, low: low / weight, high: high / weight };
}

/** The open criteria with an expectation at the stage, the heaviest first. */
function listOpen(
  role: IndexedRole,
  stage: number,
  levels: readonly number[],
  { e, heaviestOfRole }: Weights,
): OpenCriterion[] {
  const open: OpenCriterion[] = [];
  for (const { criterion, aspect, place, expected } of heaviestOfRole[role.place] ?? []) {
    if (levels[place] !== OPEN || expected[stage] === 0) continue;
    open.push({ id: criterion.id, essential: aspect.essential ? aspect : null, weight: e[place] ?? 0 });
  }
  return open;
}

/**
 * Every open criterion with an expectation, first those that alone change a verdict: set to 4 with the others at 0, or
 * to 0 with the others at 4; then by weight, then in the rubric's order.
 */
function findDeciding(gate: JudgedGate, open: readonly OpenCriterion[]): Gate['deciding'] {
  const { verdict } = gate;
  const alone: Gate['deciding'] = [];
  const together: Gate['deciding'] = [];
  let isAlone = false;
  let last: OpenCriterion | null = null;
  for (const changed of open) {
    // Neighbours in this order often weigh the same, and then they change the same.
    if (last === null || last.weight !== changed.weight || last.essential !== changed.essential) {
      isAlone = judge(gate, 'low', changed) !== verdict.low || judge(gate, 'high', changed) !== verdict.high;
    }
    last = changed;
    (isAlone ? alone : together).push({ criterion: changed.id, alone: isAlone, weight: changed.weight });
  }
  return [...alone, ...together];
}
