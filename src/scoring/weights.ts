/** The weight of a criterion in its role. Pure. */
import { counts } from './answers.ts';
import { findBasis, type GateBasis } from './gate-basis.ts';
import type { IndexedAspect, IndexedCriterion, RubricIndex } from './rubric-index.ts';
import { heavierFirst } from './thresholds.ts';

export interface Weights {
  /** By place of the criterion: e = (W / sum W) x (w / sum w), over applicable aspects and criteria; 0 where it doesn't count. */
  e: readonly number[];
  /** By place of the aspect: its share of the role, W / sum W over the applicable ones; 0 where not applicable. */
  aspects: readonly number[];
  /** All criteria, the heaviest in their role first; ties in the rubric's order. */
  heaviestFirst: readonly IndexedCriterion[];
  /** The same by place of the role, with the criteria of that role alone. */
  heaviestOfRole: readonly (readonly IndexedCriterion[])[];
  /** By place of the role, then of the stage. */
  gates: readonly (readonly GateBasis[])[];
}

/** Enough for the forms that a rubric tells apart; what files leave out themselves may differ without end. */
const MOST_KEPT = 64;
const kept = new WeakMap<RubricIndex, Map<string, Weights>>();

/**
 * Shares of one within each role that has anything applicable. An aspect is applicable when one of its criteria is.
 * Weights depend on nothing but which criteria count, so that they are kept for the next alliance of which the same do.
 */
export function weigh(index: RubricIndex, levels: readonly number[]): Weights {
  const known = kept.get(index) ?? new Map<string, Weights>();
  kept.set(index, known);
  const key = keyOf(levels);
  const before = known.get(key);
  if (before !== undefined) return before;
  const weights = weighAnew(index, levels);
  if (known.size < MOST_KEPT) known.set(key, weights);
  return weights;
}

/** Which of them count, sixteen in a character. */
function keyOf(levels: readonly number[]): string {
  let key = '';
  let bits = 0;
  for (let i = 0; i < levels.length; i++) {
    bits = bits * 2 + (counts(levels[i] ?? 0) ? 1 : 0);
    if (i % 16 !== 15) continue;
    key += String.fromCharCode(bits);
    bits = 0;
  }
  return key + String.fromCharCode(bits);
}

function weighAnew(index: RubricIndex, levels: readonly number[]): Weights {
  const e: number[] = new Array(levels.length).fill(0);
  const aspects: number[] = new Array(index.aspects.length).fill(0);
  for (const role of index.roles) {
    let roleWeight = 0;
    for (const aspect of role.aspects) {
      const weight = sumWeights(aspect, levels);
      aspects[aspect.place] = weight;
      if (weight > 0) roleWeight += aspect.weight;
    }
    for (const aspect of role.aspects) {
      const within = aspects[aspect.place] ?? 0;
      if (within === 0) continue;
      const share = aspect.weight / roleWeight;
      aspects[aspect.place] = share;
      for (const { place, criterion } of aspect.criteria) {
        if (counts(levels[place] ?? 0)) e[place] = share * (criterion.weight / within);
      }
    }
  }
  const heaviestFirst = index.criteria.toSorted((a, b) => heavierFirst(e[a.place] ?? 0, e[b.place] ?? 0));
  const heaviestOfRole = index.roles.map(({ id }) => heaviestFirst.filter(({ aspect }) => aspect.role === id));
  const isCounted = levels.map(counts);
  const gates = index.roles.map((role) => index.stages.map((_, stage) => findBasis(role, stage, isCounted, e)));
  return { e, aspects, heaviestFirst, heaviestOfRole, gates };
}

function sumWeights(aspect: IndexedAspect, levels: readonly number[]): number {
  let sum = 0;
  for (const { place, criterion } of aspect.criteria) if (counts(levels[place] ?? 0)) sum += criterion.weight;
  return sum;
}
