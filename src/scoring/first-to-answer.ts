/** Which open criteria to answer first. Pure. */
import { OPEN } from './answers.ts';
import type { JudgedRole } from './roles.ts';
import type { IndexedCriterion, IndexedRole } from './rubric-index.ts';
import { type AspectScore, isEnough } from './scores.ts';
import type { Weights } from './weights.ts';

/**
 * All open criteria: first those that would let a role have a point score, then the others, each by weight, ties in the
 * rubric's order. What a role lacks is chosen with the fewest answers: the heaviest open criterion of each aspect
 * without an answer, then the heaviest of the role until its coverage is enough.
 */
export function findFirstToAnswer(
  roles: readonly JudgedRole[],
  aspects: readonly AspectScore[],
  levels: readonly number[],
  { e, heaviestFirst }: Weights,
): string[] {
  const open = heaviestFirst.filter(({ place }) => levels[place] === OPEN);
  const needed = new Set<IndexedCriterion>();
  for (const { role, score } of roles) {
    if (score !== null && score.score === null) chooseFor(role, score.coverage, open, aspects, e, needed);
  }
  const rest = open.filter((indexed) => !needed.has(indexed));
  return [...open.filter((indexed) => needed.has(indexed)), ...rest].map(({ criterion }) => criterion.id);
}

/** Adds to `needed` what gives this role a point score; `open` is sorted, the heaviest first. */
function chooseFor(
  role: IndexedRole,
  coverage: number,
  open: readonly IndexedCriterion[],
  aspects: readonly AspectScore[],
  e: readonly number[],
  needed: Set<IndexedCriterion>,
): void {
  let reached = coverage;
  const choose = (indexed: IndexedCriterion) => {
    needed.add(indexed);
    reached += e[indexed.place] ?? 0;
  };
  for (const aspect of role.aspects) {
    if (aspects[aspect.place]?.answered !== 0) continue;
    const heaviest = open.find((indexed) => indexed.aspect === aspect);
    if (heaviest !== undefined) choose(heaviest);
  }
  for (const indexed of open) {
    if (isEnough(reached)) return;
    if (indexed.aspect.role === role.id && !needed.has(indexed)) choose(indexed);
  }
}
