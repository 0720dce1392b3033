/** A condition of the rubric in words. Pure. */
import type { Condition, Rubric } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { lowerFirst } from '../lookup.ts';
import { aspectNameIn, criterionNameIn, factNameIn } from './names.ts';

type Value = string | number | boolean;

export function conditionText(rubric: Rubric, condition: Condition): string {
  if ('all' in condition) return condition.all.map((one) => inner(rubric, one)).join(say('explain.when.and'));
  if ('any' in condition) return condition.any.map((one) => inner(rubric, one)).join(say('explain.when.or'));
  if ('not' in condition) return say('explain.when.not', { condition: conditionText(rubric, condition.not) });
  if ('fact' in condition) return factText(rubric, condition);
  const name =
    'criterion' in condition ? criterionNameIn(rubric, condition.criterion) : aspectNameIn(rubric, condition.aspect);
  if ('below' in condition) return say('explain.when.level-below', { name, level: condition.below });
  return say('explain.when.level-at-least', { name, level: condition['at-least'] });
}

/** Joined conditions inside of others stand in brackets. */
function inner(rubric: Rubric, condition: Condition): string {
  const words = conditionText(rubric, condition);
  return 'all' in condition || 'any' in condition ? `(${words})` : words;
}

function factText(rubric: Rubric, condition: Extract<Condition, { fact: string }>): string {
  const fact = factNameIn(rubric, condition.fact);
  const value = (one: Value) => valueName(rubric, condition.fact, one);
  if ('is' in condition) return say('explain.when.is', { fact, value: value(condition.is) });
  if ('in' in condition) return say('explain.when.in', { fact, values: condition.in.map(value).join(', ') });
  if ('above' in condition) return say('explain.when.above', { fact, value: value(condition.above) });
  return say('explain.when.below', { fact, value: value(condition.below) });
}

/** A value of a fact in words. */
export function valueName(rubric: Rubric, id: string, value: Value): string {
  const facts = rubric.dimensions.flatMap((dimension) => dimension.facts);
  const choices = facts.find((fact) => fact.id === id)?.choices ?? factorChoices(rubric, id);
  const name = choices.find((one) => one.id === value)?.name;
  return name === undefined ? String(value) : lowerFirst(name);
}

function factorChoices(rubric: Rubric, id: string): readonly { id: string; name: string }[] {
  if (id === 'path.current') return rubric.paths;
  return rubric.context.find((factor) => id === `context.${factor.id}`)?.choices ?? [];
}
