/** Where a JSON Schema leaves a key unexplained. */
import type { JsonSchema } from '../../src/framework/json-schema.ts';

/** Fewer say no more than the name of the key does. */
const FEWEST_WORDS = 3;

/** Keywords that hold schemas by name or in a list, and those that hold one. Conditions narrow down keys explained elsewhere. */
const MANY = ['properties', 'patternProperties', 'definitions', '$defs', 'anyOf', 'oneOf', 'allOf'];
const ONE = ['additionalProperties', 'items', 'propertyNames'];
const KEYS = ['properties', 'patternProperties', 'additionalProperties'];

/** JSON pointers of the keys without a description of three words, at the key or at what its `$ref` names. */
export function findMute(root: JsonSchema): string[] {
  const mute: string[] = [];
  const visit = (schema: JsonSchema, at: string, isKey: boolean): void => {
    if (isKey && countWords(root, schema) < FEWEST_WORDS) mute.push(at);
    for (const [keyword, name, inner] of partsOf(schema))
      visit(inner, `${at}/${keyword}${name}`, KEYS.includes(keyword));
  };
  visit(root, '', false);
  return mute;
}

type Part = [keyword: string, name: string, inner: JsonSchema];

function partsOf(schema: JsonSchema): Part[] {
  return Object.entries(schema).flatMap(([keyword, value]): Part[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (ONE.includes(keyword)) return [[keyword, '', value as JsonSchema]];
    if (!MANY.includes(keyword)) return [];
    return Object.entries(value).map(([name, inner]) => [keyword, `/${pointerPart(name)}`, inner as JsonSchema]);
  });
}

function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function countWords(root: JsonSchema, schema: JsonSchema): number {
  const { description, $ref } = schema;
  if (description !== undefined) return description.trim().split(/\s+/).length;
  const [, keyword = '', name = ''] = /^#\/(definitions|\$defs)\/(.+)$/.exec($ref ?? '') ?? [];
  const named = (root[keyword] as Record<string, JsonSchema> | undefined)?.[name];
  return named === undefined ? 0 : countWords(root, named);
}
