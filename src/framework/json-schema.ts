/** The JSON Schema (draft-07) of a zod schema, and what it says of a place. Loads zod; keep off the fast path. */
import * as z from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';

/** The part of JSON Schema that zod writes and that is read here. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
  /** Of a schema that only checks: names whose values are as any other's. */
  usual?: string[];
  [keyword: string]: unknown;
}

/** The draft-07 schema of what may be written (not of what it becomes after defaults). */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

/** Every schema that could describe the value at `path`: several where a union leaves it open. */
export function schemasAt(root: JsonSchema, path: DataPath): JsonSchema[] {
  let here = options(root);
  for (const part of path) here = here.flatMap((schema) => stepInto(schema, part)).flatMap(options);
  return here;
}

/** Names of the keys that the map at `path` may hold. */
export function keysAt(root: JsonSchema, path: DataPath): string[] {
  return [...new Set(schemasAt(root, path).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** Every place where a key of this name may stand; `*` for any name, 0 for any position in a list. */
export function homesOf(root: JsonSchema, key: string, path: DataPath = []): DataPath[] {
  return options(root).flatMap((schema) => {
    const own = Object.hasOwn(schema.properties ?? {}, key) ? [path] : [];
    const inner = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
      homesOf(child, key, [...path, name]),
    );
    const items = schema.items === undefined ? [] : homesOf(schema.items, key, [...path, 0]);
    const rest =
      typeof schema.additionalProperties === 'object' ? homesOf(schema.additionalProperties, key, [...path, '*']) : [];
    return [...own, ...inner, ...items, ...rest];
  });
}

function stepInto(schema: JsonSchema, part: string | number): JsonSchema[] {
  if (typeof part === 'number') return schema.items === undefined ? [] : [schema.items];
  const property =
    schema.properties !== undefined && Object.hasOwn(schema.properties, part) ? schema.properties[part] : undefined;
  if (property !== undefined) return [property];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function options(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(options);
}
