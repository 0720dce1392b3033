/** Next steps: objectives of the report, the answers that lead there, and who can do what. */
import type { Objective, Strategy } from '../../framework/rubric-schema.ts';
import type { NextStep } from '../../scoring/assessment-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, type Item, list, plain, type Row, rows, type Section, strong, text } from '../blocks.ts';
import { criterionName, gateAt, type Lookup, stageName } from '../lookup.ts';
import { firstFew, levelText } from '../wording.ts';

const actors: readonly { actor: Strategy['actor']; label: WordKey }[] = [
  { actor: 'organizations', label: 'report.actor.organizations' },
  { actor: 'both', label: 'report.actor.both' },
  { actor: 'funders', label: 'report.actor.funders' },
];

export function stepsSection(look: Lookup): Section | null {
  const { nextSteps } = look.assessment;
  if (nextSteps.length === 0) return null;
  const items = eachWithItsOwn(nextSteps).flatMap((step) => stepItem(look, step));
  return { id: 'steps', title: say('report.steps.title'), blocks: [...basis(look, nextSteps), list(items, true)] };
}

/** Each step led by a criterion that no earlier one is led by, where it has one: the same words twice help nobody. */
function eachWithItsOwn(steps: readonly NextStep[]): NextStep[] {
  const leading = new Set<string>();
  return steps.map((step) => {
    const own = step.criteria.find((id) => !leading.has(id)) ?? step.criteria[0];
    if (own === undefined) return step;
    leading.add(own);
    return { ...step, criteria: [own, ...step.criteria.filter((id) => id !== own)] };
  });
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
  return [
    {
      text: [strong(found.objective.name), plain(` (${found.objective.id})`)],
      below: [
        rows([...towardRows(look, step), ...aloneRow(look, step, found.objective), ...strategyRows(found.objective)]),
      ],
    },
  ];
}

/** What the step works toward among the alliance's own answers: the one most short in full, the others by name. */
function towardRows(look: Lookup, step: NextStep): Row[] {
  const [first, ...others] = step.criteria;
  if (first === undefined) return [];
  const name = criterionName(look, first);
  const now = look.results.get(first)?.level ?? null;
  const level = aimedAt(look, step.basis, first, now);
  const reached = levelText(look, first, level);
  const aim = { name, now: now ?? '–', level, text: reached ?? '' };
  const toward = say(reached === null ? 'report.steps.toward-name' : 'report.steps.toward', aim);
  const names = firstFew(
    others.map((id) => criterionName(look, id)),
    2,
  );
  const also = names === '' ? [] : [{ label: '', text: say('report.steps.also', { names }) }];
  return [{ label: say('report.steps.toward-label'), text: toward }, ...also];
}

/** The level that the gate asks for; one level up where no gate does. */
function aimedAt(look: Lookup, basis: NextStep['basis'], criterion: string, now: number | null): number {
  const { present, next } = look.assessment.stage;
  const stage = basis === 'now' ? present : basis === 'next-stage' ? next : null;
  const blockers = look.assessment.roles.flatMap((role) => gateAt(role, stage)?.blockers ?? []);
  return blockers.find((blocker) => blocker.criterion === criterion)?.needs ?? (now ?? 0) + 1;
}

/** Where the strategies are all for others to carry out, what is left to those who read this. */
function aloneRow(look: Lookup, step: NextStep, { strategies }: Objective): Row[] {
  const [first] = step.criteria;
  const alone = (actor: Strategy['actor']) => strategies.length > 0 && strategies.every((one) => one.actor === actor);
  if (alone('organizations'))
    return [{ label: say('report.actor.funders'), text: say('report.steps.organizations-alone') }];
  if (first === undefined || !alone('funders')) return [];
  const level = aimedAt(look, step.basis, first, look.results.get(first)?.level ?? null);
  return [{ label: say('report.actor.organizations'), text: say('report.steps.funders-alone', { level }) }];
}

function strategyRows(objective: Objective): { label: string; text: string }[] {
  return actors.flatMap(({ actor, label }) =>
    objective.strategies
      .filter((strategy) => strategy.actor === actor)
      .map((strategy, index) => ({ label: index === 0 ? say(label) : '', text: strategy.text })),
  );
}
