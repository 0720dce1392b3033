/**
 * Schemas as a run needs them: whether a value fits, and nothing for people to read. The words are for the published
 * schemas, which the bundles leave where they are. Of a key that is checked as any other would be the name alone is kept.
 */
import type { JsonSchema } from '../src/framework/json-schema.ts';

const WORDS = ['$schema', '$id', 'title', 'description'];
/** Their keys are names, not keywords. */
const MAPS = ['properties', 'definitions'];

/** The same schema to a program that checks by it. */
export function shapeOnly(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([keyword]) => !WORDS.includes(keyword));
  const bare = Object.fromEntries(
    entries.map(([keyword, part]) => [keyword, shapeOfPart(keyword, part)]),
  ) as JsonSchema;
  const { properties, additionalProperties } = bare;
  if (properties === undefined || typeof additionalProperties !== 'object') return bare;
  const usual = JSON.stringify(additionalProperties);
  const [own, others] = [true, false].map((isOwn) =>
    Object.entries(properties).filter(([, part]) => (JSON.stringify(part) !== usual) === isOwn),
  );
  return { ...bare, properties: Object.fromEntries(own ?? []), usual: (others ?? []).map(([name]) => name) };
}

function shapeOfPart(keyword: string, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((one) => shapeOfPart(keyword, one));
  if (typeof part !== 'object' || part === null) return part;
  if (!MAPS.includes(keyword)) return shapeOnly(part as JsonSchema);
  return Object.fromEntries(Object.entries(part).map(([name, schema]) => [name, shapeOnly(schema as JsonSchema)]));
}

const TEXT = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const DESCRIBE = new RegExp(String.raw`\.describe\(\s*(?:${TEXT}),?\s*\)`, 'g');

/** TypeScript of a zod schema without its descriptions. @throws Error for one that is no plain text in quotes. */
export function undescribed(source: string): string {
  const bare = source.replaceAll(DESCRIBE, '');
  const left = /\.describe\(.*/.exec(bare);
  if (left !== null) throw new Error(`a description must be one text in quotes: ${left[0]}`);
  return bare;
}
