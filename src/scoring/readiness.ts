/**
 * Readiness: a gate for a role at a stage, not an average. Judged twice, with open answers at level 0 and at 4; with
 * what holds it back and which open answers would decide. Pure.
 */
import { counts, isAnswered, OPEN } from './answers.ts';
import type { Gate, VerdictId } from './assessment-schema.ts';
import type { IndexedAspect, IndexedRole } from './rubric-index.ts';
import { heavierFirst, reaches } from './thresholds.ts';
import type { Weights } from './weights.ts';

/** Conventions: met weight over the role, and within each essential aspect that has an expectation at the stage. */
const READY = { role: 0.8, essential: 0.75 };
const NEARLY = { role: 0.6, essential: 0.5 };

/** Weight with an expectation, and how much of it is met with open answers at 0 and at 4. */
interface Tally {
  expected: number;
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
  essentials: EssentialTally[];
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
  const evidence = gather(role, stage.place, levels, weights.e, isCapped);
  const { whole, essentials, expected } = evidence;
  const verdict = { low: judge(evidence, 'low'), high: judge(evidence, 'high') };
  return {
    stage: stage.id,
    verdict,
    met: expected === 0 ? null : share(whole),
    essentials: essentials.map(shareOfAspect),
    expected,
    cappedByNotApplicable: isCapped,
    blockers: evidence.blockers.sort(byUrgency),
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

function gather(
  role: IndexedRole,
  stage: number,
  levels: readonly number[],
  e: readonly number[],
  isCapped: boolean,
): Evidence {
  const whole: Tally = { expected: 0, low: 0, high: 0 };
  const evidence: Evidence = { expected: 0, whole, essentials: [], blockers: [], isCapped };
  for (const indexed of role.expecting[stage] ?? []) {
    const { aspect, place, criterion } = indexed;
    const level = levels[place] ?? 0;
    if (!counts(level)) continue;
    const needs = indexed.expected[stage] ?? 0;
    const weight = e[place] ?? 0;
    evidence.expected += 1;
    add(whole, weight, level, needs);
    if (aspect.essential) add(tallyOf(evidence.essentials, aspect), weight, level, needs);
    if (isAnswered(level) && level < needs) {
      const short = (needs - level) * weight;
      evidence.blockers.push({ criterion: criterion.id, level, needs, essential: aspect.essential, short });
    }
  }
  return evidence;
}

/** Level 4 meets every expectation and level 0 none, since they run from 1 to 4. */
function add(tally: Tally, weight: number, level: number, needs: number): void {
  tally.expected += weight;
  if (level >= needs) tally.low += weight;
  if (level >= needs || !isAnswered(level)) tally.high += weight;
}

function tallyOf(essentials: EssentialTally[], aspect: IndexedAspect): Tally {
  for (const tally of essentials) if (tally.aspect === aspect) return tally;
  const tally = { aspect, expected: 0, low: 0, high: 0 };
  essentials.push(tally);
  return tally;
}

function share({ expected, low, high }: Tally): { low: number; high: number } {
  return { low: low / expected, high: high / expected };
}

function shareOfAspect({ aspect, expected, low, high }: EssentialTally): Gate['essentials'][number] {
  return { aspect: aspect.id, low: low / expected, high: high / expected };
}

/** The verdict under one filling; `changed` moves the weight of one open criterion to the other filling. */
function judge(evidence: Evidence, filling: 'low' | 'high', changed?: OpenCriterion): VerdictId {
  if (evidence.expected === 0) return 'none-expected';
  const moved = changed === undefined ? 0 : filling === 'low' ? changed.weight : -changed.weight;
  const met = (evidence.whole[filling] + moved) / evidence.whole.expected;
  let weakest = 1;
  for (const tally of evidence.essentials) {
    const own = tally.aspect === changed?.essential ? moved : 0;
    weakest = Math.min(weakest, (tally[filling] + own) / tally.expected);
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
