/**
 * The published schema of one file of a rubric folder, from the shape of a whole rubric: a file holds some of its keys, or
 * is a bare list of criteria or tensions; and where a rubric extends another, what the other has already may be given in
 * part. What is known of the shipped rubric is completed. `alliance rubric check` holds the whole to what a rubric must have.
 */
import { factVocabulary } from '../src/framework/fact-vocabulary.ts';
import type { JsonSchema } from '../src/framework/json-schema.ts';
import type { Rubric } from '../src/framework/rubric-schema.ts';
import { suggestItems } from './explain-schemas.ts';

/** Changes `schema`. */
export function toRubricFile(schema: JsonSchema, rubric: Rubric): void {
  nameDefinitions(schema);
  allowParts(schema, [rubric]);
  suggestNames(schema, rubric);
  const { criteria, tensions } = schema.properties ?? {};
  allowNumbers(criteria?.items?.properties?.levels);
  if (!criteria?.items || !tensions?.items) throw new Error('a rubric has lists of criteria and tensions');
  schema.definitions = { ...schema.definitions, criterion: criteria.items, tension: tensions.items };
  criteria.items = { $ref: '#/definitions/criterion' };
  tensions.items = { $ref: '#/definitions/tension' };
  schema.type = ['object', 'array'];
  schema.items = { anyOf: [criteria.items, tensions.items] };
  schema.properties = { ...EXTENDING, ...schema.properties };
}

const EXTENDING: Record<string, JsonSchema> = {
  extends: {
    description:
      'Id of the rubric that this one is laid over, such as crossroads: what has a known id there changes the keys that are given, anything else is added',
    type: 'string',
    minLength: 1,
  },
  off: {
    description: 'Criteria and tensions of that rubric that are left out, by their ids',
    type: 'array',
    items: { type: 'string' },
  },
};

/** The one definition that zod makes by itself gets a name that editors can show. */
function nameDefinitions(schema: JsonSchema): void {
  const { definitions = {} } = schema;
  const [[made, condition] = ['', {}], ...others] = Object.entries(definitions);
  if (others.length > 0) throw new Error('more than the condition refers to itself');
  const text = JSON.stringify({ ...schema, definitions: { condition } });
  const parsed = JSON.parse(text.replaceAll(`#/definitions/${made}"`, '#/definitions/condition"')) as JsonSchema;
  Object.assign(schema, parsed);
}

/** In YAML the keys of levels are numbers, which editors look up among patterns alone. */
function allowNumbers(levels: JsonSchema | undefined): void {
  if (levels === undefined) throw new Error('a criterion has levels');
  levels.patternProperties = { '^[0-4]$': { description: 'What one sees at the level of that number' } };
}

/** Keys whose value says one thing: in part it would say another. */
const WHOLE = ['source', 'when', 'applies'];

/**
 * Takes back what must be there wherever a part may do. `known` is what the shipped rubric has at this place: an entry of
 * a list with an id of these may leave out anything else, a new one may not, and one without ids is replaced as a whole.
 */
function allowParts(schema: JsonSchema, known: readonly unknown[], isInList = false): void {
  const { properties, items } = schema;
  if (items !== undefined) {
    if (items.properties?.id !== undefined) delete schema.minItems;
    allowParts(items, known.flat(), true);
  }
  if (properties === undefined) return;
  const isIdentified = properties.id !== undefined && isInList;
  if (isIdentified) requireOfNew(schema, known);
  else if (isInList) return;
  else delete schema.required;
  for (const [key, child] of Object.entries(properties)) {
    if (!WHOLE.includes(key)) allowParts(child, valuesOf(known, key));
  }
}

function requireOfNew(schema: JsonSchema, known: readonly unknown[]): void {
  const rest = (schema.required ?? []).filter((key) => key !== 'id');
  schema.required = ['id'];
  if (rest.length === 0) return;
  // A pattern, because an editor would list an enumeration as all that is allowed.
  schema.if = {
    properties: { id: { pattern: `^(${[...new Set(valuesOf(known, 'id'))].join('|').replaceAll('.', '\\.')})$` } },
  };
  schema.else = { required: rest };
}

function valuesOf(known: readonly unknown[], key: string): unknown[] {
  return known.flatMap((value) => {
    const map = value as Record<string, unknown> | null;
    return typeof map === 'object' && map !== null && Object.hasOwn(map, key) ? [map[key]] : [];
  });
}

/** What a criterion or a condition may name. */
function suggestNames(schema: JsonSchema, { criteria, goals, roles, themes }: Rubric): void {
  const inCriterion = (key: string) => ['criteria', 0, key];
  const objectives = goals.flatMap((goal) => goal.objectives.map(({ id, name }) => ({ id, text: name })));
  const challenges = roles.flatMap((role) => role.challenges);
  suggestItems(schema, inCriterion('objectives'), objectives);
  suggestItems(schema, inCriterion('challenges'), challenges);
  suggestItems(schema, inCriterion('themes'), themes);
  const names: Readonly<Record<string, readonly string[]>> = {
    fact: [...factVocabulary.keys()],
    criterion: criteria.map(({ id }) => id),
    aspect: roles.flatMap((role) => role.aspects.map(({ id }) => `${role.id}.${id}`)),
  };
  for (const [key, values] of Object.entries(names)) {
    const options = [schema.properties?.criteria?.items, ...(schema.definitions?.condition?.anyOf ?? [])];
    for (const option of options) suggest(schema, option, key, values);
  }
}

/** Offers `values` for a key. They have no words of their own, which an editor would show in place of those of the key. */
function suggest(root: JsonSchema, map: JsonSchema | undefined, key: string, values: readonly string[]): void {
  const { description, ...other } = map?.properties?.[key] ?? {};
  if (map?.properties === undefined || description === undefined) return;
  const name = `${key}-id`;
  root.definitions = {
    ...root.definitions,
    [name]: { anyOf: [...values.map((value) => ({ type: 'string', const: value })), other] },
  };
  map.properties[key] = { description, allOf: [{ $ref: `#/definitions/${name}` }] };
}
