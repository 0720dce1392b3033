/**
 * Readiness: a gate for a role at a stage, not an average. Judged twice, with open answers at level 0 and at 4; with
 * what holds it back and which open answers would decide. Pure.
 */
import { isAnswered, OPEN } from './answers.ts';
import type { Gate, VerdictId } from './assessment-schema.ts';
import type { GateBasis } from './gate-basis.ts';
import type { IndexedAspect, IndexedRole } from './rubric-index.ts';
import { sortFew } from './sort-few.ts';
import { heavierFirst, reaches } from './thresholds.ts';
import type { Weights } from './weights.ts';

/** Conventions: met weight over the role, and within each essential aspect that has an expectation at the stage. */
const READY = { role: 0.8, essential: 0.75 };
const NEARLY = { role: 0.6, essential: 0.5 };

const NOTHING: GateBasis = { criteria: [], weight: 0, essentials: [] };

/** How much of a weight is met with open answers at 0 and at 4. */
interface Tally {
  weight: number;
  low: number;
  high: number;
}

interface EssentialTally extends Tally {
  aspect: IndexedAspect;
}

interface OpenCriterion {
  id: string;
  /** Its aspect where that is essential: only then does its weight count in a share of its own. */
  essential: IndexedAspect | null;
  weight: number;
}

/** What is gathered of a role at a stage before it is judged. */
interface Evidence {
  expected: number;
  whole: Tally;
  /** Essential aspects with an expectation at the stage. */
  essentials: readonly EssentialTally[];
  blockers: Gate['blockers'];
  /** An essential aspect of the role is wholly not applicable: nearly at most. */
  isCapped: boolean;
}

/**
 * The gate of a role at a stage, given by its place in the report's order. `isCapped`: an essential aspect of the role is wholly not applicable.
 * Blockers are answered and below the expectation; what is open is no blocker but may decide.
 */
export function judgeGate(
  role: IndexedRole,
  stage: { id: string; place: number },
  levels: readonly number[],
  weights: Weights,
  isCapped: boolean,
): Gate {
  const evidence = gather(weights.gates[role.place]?.[stage.place] ?? NOTHING, levels, isCapped);
  const { whole, essentials, expected } = evidence;
  const verdict = { low: judge(evidence, 'low'), high: judge(evidence, 'high') };
  return {
    stage: stage.id,
    verdict,
    met: expected === 0 ? null : { low: whole.low / whole.weight, high: whole.high / whole.weight },
    essentials: essentials.map(shareOfAspect),
    expected,
    cappedByNotApplicable: isCapped,
    blockers: sortFew(evidence.blockers, byUrgency),
    deciding:
      verdict.low === verdict.high ? [] : findDeciding(evidence, verdict, listOpen(role, stage, levels, weights)),
  };
}

/** The open criteria with an expectation at the stage, the heaviest first. */
function listOpen(
  role: IndexedRole,
  stage: { place: number },
  levels: readonly number[],
  { e, heaviestOfRole }: Weights,
): OpenCriterion[] {
  const open: OpenCriterion[] = [];
  for (const { criterion, aspect, place, expected } of heaviestOfRole[role.place] ?? []) {
    if (levels[place] !== OPEN || expected[stage.place] === 0) continue;
    open.push({ id: criterion.id, essential: aspect.essential ? aspect : null, weight: e[place] ?? 0 });
  }
  return open;
}

/** Level 4 meets every expectation and level 0 none, since they run from 1 to 4. */
function gather(basis: GateBasis, levels: readonly number[], isCapped: boolean): Evidence {
  const whole: Tally = { weight: basis.weight, low: 0, high: 0 };
  const essentials = basis.essentials.map(
    ({ aspect, weight }): EssentialTally => ({ aspect, weight, low: 0, high: 0 }),
  );
  const blockers: Gate['blockers'] = [];
  for (const { id, place, needs, weight, essential } of basis.criteria) {
    const level = levels[place] ?? 0;
    const tally = essential === -1 ? undefined : essentials[essential];
    if (level >= needs) {
      whole.low += weight;
      if (tally !== undefined) tally.low += weight;
    } else if (isAnswered(level)) {
      blockers.push({ criterion: id, level, needs, essential: essential !== -1, short: (needs - level) * weight });
      continue;
    }
    whole.high += weight;
    if (tally !== undefined) tally.high += weight;
  }
  return { expected: basis.criteria.length, whole, essentials, blockers, isCapped };
}

function shareOfAspect({ aspect, weight, low, high }: EssentialTally): Gate['essentials'][number] {
  return { aspect: aspect.id, low: low / weight, high: high / weight };
}

/** The verdict under one filling; `changed` moves the weight of one open criterion to the other filling. */
function judge(evidence: Evidence, filling: 'low' | 'high', changed?: OpenCriterion): VerdictId {
  if (evidence.expected === 0) return 'none-expected';
  const moved = changed === undefined ? 0 : filling === 'low' ? changed.weight : -changed.weight;
  const met = (evidence.whole[filling] + moved) / evidence.whole.weight;
  let weakest = 1;
  for (const tally of evidence.essentials) {
    const own = tally.aspect === changed?.essential ? moved : 0;
    weakest = Math.min(weakest, (tally[filling] + own) / tally.weight);
  }
  if (passes(met, weakest, READY)) return evidence.isCapped ? 'nearly' : 'ready';
  return passes(met, weakest, NEARLY) ? 'nearly' : 'not-yet';
}

function passes(met: number, weakest: number, needs: { role: number; essential: number }): boolean {
  return reaches(met, needs.role) && reaches(weakest, needs.essential);
}

/**
 * Every open criterion with an expectation, first those that alone change a verdict: set to 4 with the others at 0, or
 * to 0 with the others at 4; then by weight, then in the rubric's order.
 */
function findDeciding(evidence: Evidence, verdict: Gate['verdict'], open: readonly OpenCriterion[]): Gate['deciding'] {
  const alone: Gate['deciding'] = [];
  const together: Gate['deciding'] = [];
  let isAlone = false;
  let last: OpenCriterion | null = null;
  for (const changed of open) {
    // Neighbours in this order often weigh the same, and then they change the same.
    if (last === null || last.weight !== changed.weight || last.essential !== changed.essential) {
      isAlone = judge(evidence, 'low', changed) !== verdict.low || judge(evidence, 'high', changed) !== verdict.high;
    }
    last = changed;
    (isAlone ? alone : together).push({ criterion: changed.id, alone: isAlone, weight: changed.weight });
  }
  return [...alone, ...together];
}

/** Essential aspects first, then the most levels short by weight; ties stay in the rubric's order. */
function byUrgency(a: Gate['blockers'][number], b: Gate['blockers'][number]): number {
  return Number(b.essential) - Number(a.essential) || heavierFirst(a.short, b.short);
}
