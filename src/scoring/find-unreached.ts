/**
 * What of a rubric a set of assessments never shows: a rule that no fixture reaches may be broken without anybody
 * noticing. Pure.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from './assessment-schema.ts';

/** Ids by kind that were not reached; every list empty when all were. */
export interface Unreached {
  criteria: string[];
  tensions: string[];
  challenges: string[];
  objectives: string[];
  strategies: string[];
}

/** Gathers what each assessment reaches, one at a time, so that many need no memory. */
export function startReach(rubric: Rubric): { add(assessment: Assessment): void; unreached(): Unreached } {
  const reached = {
    criteria: new Set<string>(),
    tensions: new Set<string>(),
    challenges: new Set<string>(),
    objectives: new Set<string>(),
  };
  const challengesOf = new Map(rubric.criteria.map(({ id, challenges }) => [id, challenges]));
  const objectives = rubric.goals.flatMap((goal) => goal.objectives);
  return {
    add(assessment) {
      for (const { id, state } of assessment.criteria) if (state === 'answered') reached.criteria.add(id);
      for (const { id, outcome } of assessment.tensions) if (outcome === 'fires') reached.tensions.add(id);
      for (const { objective } of assessment.nextSteps) reached.objectives.add(objective);
      for (const criterion of blockersOf(assessment)) {
        for (const challenge of challengesOf.get(criterion) ?? []) reached.challenges.add(challenge);
      }
    },
    unreached: () => ({
      criteria: missing(rubric.criteria, reached.criteria),
      tensions: missing(rubric.tensions, reached.tensions),
      challenges: missing(
        rubric.roles.flatMap(({ challenges }) => challenges),
        reached.challenges,
      ),
      objectives: missing(objectives, reached.objectives),
      // A report shows every strategy of the objectives among its next steps.
      strategies: missing(
        objectives.filter(({ id }) => !reached.objectives.has(id)).flatMap(({ strategies }) => strategies),
        new Set(),
      ),
    }),
  };
}

/** Criteria that hold a role back now or for the next stage: those that a report names. */
function blockersOf({ roles, stage }: Assessment): string[] {
  const gates = roles.flatMap((role) =>
    role.gates.filter((gate) => gate.stage === stage.present || gate.stage === stage.next),
  );
  return gates.flatMap(({ blockers }) => blockers.map(({ criterion }) => criterion));
}

function missing(entries: readonly { id: string }[], reached: ReadonlySet<string>): string[] {
  return entries.map(({ id }) => id).filter((id) => !reached.has(id));
}
