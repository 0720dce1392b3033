/** What is to be done and talked about: goals, objectives, strategies, challenges and tensions. */
import type { Goal, Objective, Role, Rubric, Strategy, Tension } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, list, text } from '../blocks.ts';
import type { Lookup } from '../lookup.ts';
import { conditionText, valueName } from './condition.ts';
import { digits, type Entry, originBlock } from './entry.ts';
import { criteriaNamed, thingNameIn } from './names.ts';

export function actingEntries(rubric: Rubric): Entry[] {
  return [
    ...rubric.goals.flatMap(goalEntries),
    ...rubric.roles.flatMap(challengeEntries),
    ...rubric.tensions.map(tensionEntry),
  ];
}

function goalEntries(goal: Goal): Entry[] {
  return [
    {
      id: goal.id,
      kind: 'explain.kind.goal',
      name: goal.name,
      blocks: () => [
        text(goal.text),
        list(goal.objectives.map(({ id, name }) => ({ text: `${id} ${name}` }))),
        ...originBlock(goal),
      ],
    },
    ...goal.objectives.flatMap((objective) => [
      objectiveEntry(objective),
      ...objective.strategies.map((strategy) => strategyEntry(objective, strategy)),
    ]),
  ];
}

function objectiveEntry(objective: Objective): Entry {
  return {
    id: objective.id,
    kind: 'explain.kind.objective',
    name: objective.name,
    blocks: (rubric) => [
      text(objective.text),
      list(objective.strategies.map((strategy) => ({ text: strategyText(strategy) }))),
      criteriaBlock(rubric, 'objectives', objective.id),
      ...originBlock(objective),
    ],
    inFile: (look) => stepInFile(look, objective.id),
  };
}

function strategyText({ id, text: words, actor }: Strategy): string {
  return say('explain.strategy', { id, text: words, actor: say(`report.actor.${actor}`).toLowerCase() });
}

function strategyEntry(objective: Objective, strategy: Strategy): Entry {
  const whose = strategy.actorOrigin === 'ours' ? 'explain.strategy.ours' : 'explain.strategy.report';
  return {
    id: strategy.id,
    kind: 'explain.kind.strategy',
    name: objective.name,
    gist: say('explain.strategy.gist', { text: strategy.text }),
    blocks: () => [
      text(strategyText(strategy)),
      text(say(whose)),
      ...originBlock({ ...strategy, source: objective.source }),
    ],
  };
}

function stepInFile(look: Lookup, id: string): Block[] {
  const step = look.assessment.nextSteps.find((one) => one.objective === id);
  if (step === undefined) return [text(say('explain.step.none'))];
  const place = look.assessment.nextSteps.indexOf(step) + 1;
  const criteria = criteriaNamed(look.rubric, step.criteria);
  return [text(say('explain.step', { place, short: digits(step.short), criteria }))];
}

function criteriaBlock(rubric: Rubric, key: 'objectives' | 'challenges', id: string): Block {
  const ids = rubric.criteria.filter((criterion) => criterion[key].includes(id)).map((criterion) => criterion.id);
  return text(say('explain.speaks-to', { criteria: criteriaNamed(rubric, ids) }));
}

function challengeEntries(role: Role): Entry[] {
  return role.challenges.map((challenge) => ({
    id: challenge.id,
    kind: 'explain.kind.challenge',
    name: challenge.name,
    blocks: (rubric: Rubric) => [
      text(challenge.text),
      criteriaBlock(rubric, 'challenges', challenge.id),
      ...originBlock(challenge),
    ],
  }));
}

function tensionEntry(tension: Tension): Entry {
  return {
    id: tension.id,
    kind: 'explain.kind.tension',
    name: tension.says,
    blocks: (rubric) => [
      text(tension.because),
      text(say('report.tension.ask', { question: tension.ask })),
      text(say('explain.tension.when', { when: conditionText(rubric, tension.when) })),
      ...originBlock(tension),
    ],
    inFile: (look) => tensionInFile(look, tension.id),
  };
}

function tensionInFile(look: Lookup, id: string): Block[] {
  const found = look.assessment.tensions.find((one) => one.id === id);
  if (found === undefined) return [text(say('explain.tension.silent'))];
  const because = found.because.map((key) => evidence(look, key)).join('; ');
  return [text(say(`explain.tension.${found.outcome}`, { because }))];
}

/** A fact, criterion or aspect with what the file says of it. */
function evidence(look: Lookup, key: string): string {
  const name = thingNameIn(look.rubric, key);
  const fact = look.assessment.facts[key];
  if (fact !== undefined) {
    const values = (Array.isArray(fact) ? fact : [fact]).map((one) => valueName(look.rubric, key, one));
    return say('report.fact', { name, value: values.join(', ') });
  }
  const level = look.results.get(key)?.level;
  if (level !== undefined && level !== null) return say('report.fact', { name, value: level });
  const score = look.assessment.roles.flatMap((role) => role.aspects).find((aspect) => aspect.id === key)?.score;
  if (score === null || score === undefined) return name;
  return say('explain.tension.aspect', { name, score: (score * 4).toFixed(2) });
}
