/** Next steps: objectives of the report, the answers that lead there, and who can do what. */
import type { Objective, Strategy } from '../../framework/rubric-schema.ts';
import type { NextStep } from '../../scoring/assessment-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, type Item, list, plain, quiet, rows, type Section, strong, text } from '../blocks.ts';
import { criterionName, type Lookup, stageName } from '../lookup.ts';
import { firstFew } from '../wording.ts';

const actors: readonly { actor: Strategy['actor']; label: WordKey }[] = [
  { actor: 'organizations', label: 'report.actor.organizations' },
  { actor: 'both', label: 'report.actor.both' },
  { actor: 'funders', label: 'report.actor.funders' },
];

export function stepsSection(look: Lookup): Section | null {
  const { nextSteps } = look.assessment;
  if (nextSteps.length === 0) return null;
  const items = nextSteps.flatMap((step) => stepItem(look, step));
  return { id: 'steps', title: say('report.steps.title'), blocks: [...basis(look, nextSteps), list(items, true)] };
}

/** Says where the steps come from when nothing holds the present stage back. */
function basis(look: Lookup, steps: readonly NextStep[]): Block[] {
  const first = steps[0]?.basis;
  const { present, next } = look.assessment.stage;
  if (first === 'weakest-aspect' && present === null) return [text(say('report.steps.untold'))];
  if (first === 'weakest-aspect') return [text(say('report.steps.weakest'))];
  if (first === 'next-stage' && next !== null)
    return [text(say('report.steps.next', { stage: stageName(look, next) }))];
  return [];
}

function stepItem(look: Lookup, step: NextStep): Item[] {
  const found = look.objectives.get(step.objective);
  if (found === undefined) return [];
  const from = firstFew(
    step.criteria.map((id) => criterionName(look, id)),
    3,
  );
  return [
    {
      text: [
        strong(found.objective.name),
        plain(` (${found.objective.id})`),
        quiet(from === '' ? '' : say('report.steps.from', { names: from })),
      ],
      below: [rows(strategyRows(found.objective))],
    },
  ];
}

function strategyRows(objective: Objective): { label: string; text: string }[] {
  return actors.flatMap(({ actor, label }) =>
    objective.strategies
      .filter((strategy) => strategy.actor === actor)
      .map((strategy, index) => ({ label: index === 0 ? say(label) : '', text: strategy.text })),
  );
}
