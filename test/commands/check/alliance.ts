/** Alliance files with every question of a round answered in the same way, for promises to be held against. */
import { readCrossroads } from '../../support/read-crossroads.ts';

const { criteria } = await readCrossroads();

export const CRITERIA: readonly string[] = criteria.map(({ id }) => id);

export interface RoundOf {
  id?: string;
  date?: string;
  state?: 'open' | 'closed';
  /** What is answered, by role; a role that is left out is not answered. */
  connect?: Answered;
  cement?: Answered;
  scale?: Answered;
}
type Answered = number | 'unknown' | 'not-applicable';

/** An alliance in operation with these rounds. */
export function allianceOf(...rounds: RoundOf[]): string {
  const head = 'version: 1\nname: Harbor\nprofile:\n  stage:\n    operation: {progress: under-way}\n';
  return rounds.length === 0 ? head : `${head}assessments:\n${rounds.map(roundText).join('')}`;
}

function roundText({ id = 'spring-2026', date = '2026-05-02', state, ...roles }: RoundOf): string {
  const answers = criteria.flatMap(({ id: criterion, aspect }) => {
    const answer = roles[aspect.split('.')[0] as keyof typeof roles];
    if (answer === undefined) return [];
    const text = answer === 'not-applicable' ? '{not-applicable: nothing to decide here}' : answer;
    return [`      ${criterion}: ${text}\n`];
  });
  const head = `  - id: ${id}\n    date: ${date}\n${state === undefined ? '' : `    state: ${state}\n`}`;
  return `${head}    answers:${answers.length === 0 ? ' {}\n' : `\n${answers.join('')}`}`;
}
