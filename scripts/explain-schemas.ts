/**
 * What the shipped rubric and the catalogue of findings know, written into the published schemas, so that an editor
 * completes the names and explains what they stand for. What another rubric may add stays allowed. An editor shows the
 * innermost words that fit a value: the options of a union are silent wherever its key has words of its own.
 */
import { entryOf } from '../src/diagnostics/catalogue.ts';
import type { DataPath } from '../src/diagnostics/diagnostic.ts';
import { type JsonSchema, schemasAt } from '../src/framework/json-schema.ts';
import type { Criterion, Rubric } from '../src/framework/rubric-schema.ts';
import { severities } from '../src/lint/severities.ts';

interface Named {
  id: string;
  text: string;
}

/** Says of every key under `answers` what is asked there, and of every choice what it means. Changes `schema`. */
export function explainAlliance(schema: JsonSchema, rubric: Rubric): void {
  explainAnswers(schema, rubric.criteria);
  for (const { facts } of rubric.dimensions) {
    for (const { at, choices } of facts) explainChoices(schema, at.split('.'), choices);
  }
  for (const { id, choices } of rubric.context) explainChoices(schema, ['context', id], choices);
  explainChoices(schema, ['path', 'current'], rubric.paths);
  suggestItems(schema, ['members', 0, 'skills'], rubric.skills);
  suggestItems(schema, ['members', 0, 'power'], rubric.power);
}

/** Names every rule with what it finds; a code that is not there is refused, as the program does. Changes `schema`. */
export function explainConfig(schema: JsonSchema, rubric: Rubric): void {
  const map = only(schemasAt(schema, ['rules']));
  const { additionalProperties: severity } = map;
  if (typeof severity !== 'object') throw new Error('the severities have no schema of their own');
  schema.definitions = { severity };
  const keys = [...severities].sort(([a], [b]) => (a < b ? -1 : 1));
  map.properties = Object.fromEntries(
    keys.map(([code, own]) => [code, named('severity', `${titleOf(code)}. Unless told otherwise: ${own}`)]),
  );
  map.additionalProperties = false;
  delete map.propertyNames;
  suggestItems(schema, ['gates', 0, 'roles'], rubric.roles);
}

function titleOf(code: string): string {
  const entry = entryOf(code);
  if (entry === null) throw new Error(`${code} has no words`);
  return entry.title;
}

function explainAnswers(schema: JsonSchema, criteria: readonly Criterion[]): void {
  const isMap = ({ additionalProperties }: JsonSchema) => typeof additionalProperties === 'object';
  const map = only(schemasAt(schema, ['assessments', 0, 'answers']).filter(isMap));
  schema.definitions = defineAnswer(map.additionalProperties as JsonSchema);
  map.properties = Object.fromEntries(criteria.map((one) => [one.id, named('answer', wordsOf(one))]));
  map.additionalProperties = named('answer', 'Answer to a criterion of another rubric, by its id');
}

/** With the level apart: what refers to a definition is compiled once by validators that else copy it for every key. */
function defineAnswer(answer: JsonSchema): Record<string, JsonSchema> {
  const [level, ...others] = answer.anyOf ?? [];
  const keys = only(others.filter(({ properties }) => properties !== undefined)).properties;
  if (level?.type !== 'integer' || keys?.level?.description === undefined) throw new Error('an answer has a level');
  keys.level = named('level', keys.level.description);
  return { level, answer: { anyOf: [{ allOf: [{ $ref: '#/definitions/level' }] }, ...others] } };
}

/** The question with its five levels, a line each. */
function wordsOf({ question, levels }: Criterion): string {
  return [question, '', ...Object.entries(levels).map(([level, text]) => `${level}: ${text}`)].join('\n');
}

function named(definition: string, description: string): JsonSchema {
  return { description, allOf: [{ $ref: `#/definitions/${definition}` }] };
}

/** Adds a line for each choice to the words of a key. */
function explainChoices(schema: JsonSchema, path: DataPath, choices: readonly Named[]): void {
  if (choices.length === 0) return;
  const key = only(schemasAt(schema, path));
  key.description = [key.description, '', ...choices.map(({ id, text }) => `${id}: ${text}`)].join('\n');
}

/** Offers the ids of `known` for the items of a list, each with its words. */
export function suggestItems(schema: JsonSchema, path: DataPath, known: readonly Named[]): void {
  const list = only(schemasAt(schema, path));
  const options = known.map(({ id, text }) => ({ type: 'string', const: id, description: text }));
  list.items = { anyOf: [...options, list.items ?? {}] };
}

function only(found: readonly JsonSchema[]): JsonSchema {
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) throw new Error(`expected one schema, found ${found.length}`);
  return one;
}
