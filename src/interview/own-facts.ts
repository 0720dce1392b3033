/** Facts that the rubric holds in another shape than a question (path, context, stages), as questions. Pure. */
import type { FactQuestion, Rubric } from '../framework/rubric-schema.ts';
import { MODES } from '../framework/vocabulary.ts';
import { say } from '../words/say.ts';

/** The path to power, asked once. */
export function pathFact(rubric: Rubric): FactQuestion {
  return {
    id: 'path.current',
    at: 'path.current',
    name: say('interview.path.name'),
    question: say('interview.path.question'),
    kind: 'one',
    origin: 'report',
    choices: rubric.paths.map(({ strength, risk, ...path }) => ({ ...path, gives: strength, costs: risk })),
  };
}

/** The four factors of the context. */
export function contextFacts(rubric: Rubric): FactQuestion[] {
  return rubric.context.map(({ id, name, question, choices }) => ({
    id: `context.${id}`,
    at: `context.${id}`,
    name,
    question,
    kind: 'one',
    origin: 'report',
    choices,
  }));
}

/** How the answers of a round come about. */
export function modeFact(): FactQuestion {
  const choices = MODES.map((id) => {
    const name = say(`interview.mode.${id}`);
    return { id, name, text: name, origin: 'ours' as const };
  });
  const words = { name: say('interview.mode.name'), question: say('interview.mode.question') };
  return { id: 'round.mode', at: 'mode', ...words, kind: 'one', origin: 'ours', choices };
}

/** Id of the one compact question about stages: its choices are written as the progress of each. */
export const STAGES_UNDER_WAY = 'stage.under-way';

/** All five stages in one question: which are under way now. */
export function stagesUnderWay(rubric: Rubric): FactQuestion {
  return {
    id: STAGES_UNDER_WAY,
    at: 'profile.stage',
    name: say('interview.stages.name'),
    question: say('interview.stages.question'),
    kind: 'many',
    origin: 'ours',
    choices: rubric.stages.map(({ id, name, text, origin }) => ({ id, name, text, origin })),
  };
}
