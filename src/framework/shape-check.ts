/**
 * A JSON Schema made into one function that says whether a value fits, and nothing more. It knows the part of draft-07
 * that zod writes for our formats, and throws on the rest rather than guess. Pure, and without a package: this runs
 * for every file, where loading zod would cost more than everything else together.
 */
import type { JsonSchema } from './json-schema.ts';

export type ShapeCheck = (value: unknown) => boolean;

const WORDS: ReadonlySet<string> = new Set(['$schema', '$id', 'title', 'description', 'default']);

/** The check for a schema. @throws Error for a keyword that it doesn't know. */
export function shapeCheck(schema: JsonSchema): ShapeCheck {
  const checks = Object.keys(schema).flatMap((keyword) => {
    if (WORDS.has(keyword)) return [];
    const make = KEYWORDS[keyword];
    if (make === undefined) throw new Error(`JSON Schema keyword ${keyword} is not known here`);
    return make(schema) ?? [];
  });
  return all(checks);
}

/** The checks of one after the other; the short cases are spelt out because they are nearly all. */
function all(checks: readonly ShapeCheck[]): ShapeCheck {
  const [first, second, third] = checks;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (value) => first(value) && second(value);
  return (value) => {
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

type Keyword = (schema: JsonSchema) => ShapeCheck | null;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: ({ type }) => {
    const check = TYPES[String(type)];
    if (check === undefined) throw new Error(`JSON Schema type ${String(type)} is not known here`);
    return check;
  },
  const: (schema) => (value) => value === schema.const,
  enum: (schema) => {
    const allowed = new Set(schema.enum);
    return (value) => allowed.has(value);
  },
  anyOf: ({ anyOf = [] }) => {
    const options = anyOf.map(shapeCheck);
    return (value) => {
      for (const option of options) if (option(value)) return true;
      return false;
    };
  },
  minimum:
    ({ minimum }) =>
    (value) =>
      typeof value !== 'number' || value >= Number(minimum),
  maximum:
    ({ maximum }) =>
    (value) =>
      typeof value !== 'number' || value <= Number(maximum),
  minLength:
    ({ minLength }) =>
    (value) =>
      typeof value !== 'string' || value.length >= Number(minLength),
  maxLength:
    ({ maxLength }) =>
    (value) =>
      typeof value !== 'string' || value.length <= Number(maxLength),
  pattern: ({ pattern }) => {
    const expression = new RegExp(String(pattern), 'u');
    const fits = remember((text) => expression.test(text));
    return (value) => typeof value !== 'string' || fits(value);
  },
  minItems:
    ({ minItems }) =>
    (value) =>
      !Array.isArray(value) || value.length >= Number(minItems),
  maxItems:
    ({ maxItems }) =>
    (value) =>
      !Array.isArray(value) || value.length <= Number(maxItems),
  items: ({ items }) => {
    const check = shapeCheck(items ?? {});
    return (value) => {
      if (!Array.isArray(value)) return true;
      for (const item of value) if (!check(item)) return false;
      return true;
    };
  },
  required:
    ({ required = [] }) =>
    (value) =>
      !isMap(value) || required.every((key) => value[key] !== undefined),
  properties,
  // These two are part of what `properties` looks at.
  additionalProperties: (schema) => (schema.properties === undefined ? properties(schema) : null),
  propertyNames: ({ propertyNames }) => {
    const check = shapeCheck(propertyNames ?? {});
    return (value) => {
      if (isMap(value)) for (const key in value) if (!check(key)) return false;
      return true;
    };
  },
};

const TYPES: Readonly<Record<string, ShapeCheck>> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Each key by its own schema, any other by `additionalProperties`. */
function properties({ properties: named = {}, additionalProperties: others = true }: JsonSchema): ShapeCheck {
  const checks = new Map(Object.entries(named).map(([key, schema]) => [key, shapeCheck(schema)]));
  const other: ShapeCheck = typeof others === 'boolean' ? () => others : shapeCheck(others);
  return (value) => {
    if (!isMap(value)) return true;
    for (const key in value) if (!(checks.get(key) ?? other)(value[key])) return false;
    return true;
  };
}

/** Most texts with a pattern are ids, and the same in file after file. */
const MOST_KEPT = 1000;

function remember(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Set<string>();
  return (text) => {
    if (known.has(text)) return true;
    const fits = test(text);
    if (fits && known.size < MOST_KEPT) known.add(text);
    return fits;
  };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
