/**
 * Readiness: a gate for a role at a stage, not an average. Judged twice, with open answers at level 0 and at 4. Pure.
 */
import { isAnswered } from './answers.ts';
import type { VerdictId } from './assessment-schema.ts';
import { COLUMNS, type GateBasis, type WeighedCriterion } from './gate-basis.ts';
import type { IndexedAspect } from './rubric-index.ts';
import { sortFew } from './sort-few.ts';
import { heavierFirst, reaches } from './thresholds.ts';

/** Conventions: met weight over the role, and within each essential aspect that has an expectation at the stage. */
const READY = { role: 0.8, essential: 0.75 };
const NEARLY = { role: 0.6, essential: 0.5 };

/** How much of a weight is met with open answers at 0 and at 4. */
interface Tally {
  weight: number;
  low: number;
  high: number;
}
export interface EssentialTally extends Tally {
  aspect: IndexedAspect;
}

/** A gate and what it was judged by. */
export interface JudgedGate {
  basis: GateBasis;
  whole: Tally;
  /** Essential aspects with an expectation at the stage. */
  essentials: readonly EssentialTally[];
  /** An essential aspect of the role is wholly not applicable: nearly at most. */
  isCapped: boolean;
  verdict: { low: VerdictId; high: VerdictId };
  /** Kept once `findBlockers` was asked for them. */
  blockers: readonly Blocker[] | null;
}

/** A criterion that is answered and below its expectation. */
export interface Blocker {
  criterion: WeighedCriterion;
  level: number;
  /** Levels short x e. */
  short: number;
}

/** An open answer looked at alone. */
export interface OpenAnswer {
  /** Its aspect where that is essential: only then does its weight count in a share of its own. */
  essential: IndexedAspect | null;
  weight: number;
}

/** Level 4 meets every expectation and level 0 none, since they run from 1 to 4. */
export function judgeGate(basis: GateBasis, levels: readonly number[], isCapped: boolean): JudgedGate {
  let [low, high] = [0, 0];
  const essentials: EssentialTally[] = [];
  for (const { aspect, weight } of basis.essentials) essentials.push({ aspect, weight, low: 0, high: 0 });
  const { columns } = basis;
  for (let at = 0; at < columns.length; at += COLUMNS) {
    const level = levels[columns[at] ?? 0] ?? 0;
    const isMet = level >= (columns[at + 1] ?? 0);
    if (!isMet && isAnswered(level)) continue;
    const weight = columns[at + 2] ?? 0;
    const essential = columns[at + 3] ?? -1;
    // Asked for the place before the first, an array is searched like a map.
    const tally = essential < 0 ? undefined : essentials[essential];
    if (isMet) {
      low += weight;
      if (tally !== undefined) tally.low += weight;
    }
    high += weight;
    if (tally !== undefined) tally.high += weight;
  }
  const whole: Tally = { weight: basis.weight, low, high };
  const verdict: JudgedGate['verdict'] = { low: 'not-yet', high: 'not-yet' };
  const gate: JudgedGate = { basis, whole, essentials, isCapped, verdict, blockers: null };
  verdict.low = judge(gate, 'low');
  verdict.high = judge(gate, 'high');
  return gate;
}

/** The verdict under one filling; `changed` moves the weight of one open answer to the other filling. */
export function judge(gate: JudgedGate, filling: 'low' | 'high', changed?: OpenAnswer): VerdictId {
  if (gate.basis.criteria.length === 0) return 'none-expected';
  const moved = changed === undefined ? 0 : filling === 'low' ? changed.weight : -changed.weight;
  const met = (gate.whole[filling] + moved) / gate.whole.weight;
  let weakest = 1;
  for (const tally of gate.essentials) {
    const own = tally.aspect === changed?.essential ? moved : 0;
    weakest = Math.min(weakest, (tally[filling] + own) / tally.weight);
  }
  if (passes(met, weakest, READY)) return gate.isCapped ? 'nearly' : 'ready';
  return passes(met, weakest, NEARLY) ? 'nearly' : 'not-yet';
}

function passes(met: number, weakest: number, needs: { role: number; essential: number }): boolean {
  return reaches(met, needs.role) && reaches(weakest, needs.essential);
}

/**
 * What is answered and below its expectation: essential aspects first, then the most levels short by weight, ties in
 * the rubric's order. What is open is no blocker but may decide.
 */
export function findBlockers(gate: JudgedGate, levels: readonly number[]): readonly Blocker[] {
  if (gate.blockers !== null) return gate.blockers;
  const blockers: Blocker[] = [];
  for (const criterion of gate.basis.criteria) {
    const level = levels[criterion.place] ?? 0;
    if (level >= criterion.needs || !isAnswered(level)) continue;
    blockers.push({ criterion, level, short: (criterion.needs - level) * criterion.weight });
  }
  gate.blockers = sortFew(blockers, byUrgency);
  return gate.blockers;
}

function byUrgency(a: Blocker, b: Blocker): number {
  return Number(isEssential(b)) - Number(isEssential(a)) || heavierFirst(a.short, b.short);
}

/** Whether its aspect is essential. */
export function isEssential({ criterion }: Blocker): boolean {
  return criterion.essential !== -1;
}
