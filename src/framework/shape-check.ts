/**
 * A JSON Schema made into one function that says whether a value fits, and nothing more. It knows the part of draft-07
 * that zod writes for our formats, and throws on the rest rather than guess. Pure, and without a package: this runs
 * for every file, where loading zod would cost more than everything else together.
 */
import type { JsonSchema } from './json-schema.ts';

export type ShapeCheck = (value: unknown) => boolean;

/** What may stand beside a type, and the check that both become: one function a schema, because each call costs. */
interface Kind {
  keywords: readonly string[];
  /** `inner` makes the checks of what is within. */
  make(schema: JsonSchema, inner: (schema: JsonSchema) => ShapeCheck): ShapeCheck;
}

const WORDS: readonly string[] = ['$schema', '$id', 'title', 'description', 'examples', 'default', 'usual'];

const TEXT_IN_LIST: Kind = { keywords: ['enum'], make: choiceCheck };
const TEXT_BY_PATTERN: Kind = { keywords: ['pattern'], make: patternCheck };
const KINDS: Readonly<Record<string, Kind>> = {
  object: { keywords: ['properties', 'required', 'additionalProperties', 'propertyNames'], make: mapCheck },
  array: { keywords: ['items', 'minItems', 'maxItems'], make: listCheck },
  string: { keywords: ['minLength', 'maxLength'], make: textCheck },
  number: { keywords: ['minimum', 'maximum'], make: (schema) => numberCheck(schema, Number.isFinite) },
  integer: { keywords: ['minimum', 'maximum'], make: (schema) => numberCheck(schema, Number.isSafeInteger) },
  boolean: { keywords: [], make: () => (value) => typeof value === 'boolean' },
  null: { keywords: [], make: () => (value) => value === null },
};

/** The check for a schema. @throws Error for a keyword that it doesn't know, or doesn't know in this company. */
export function shapeCheck({ definitions = {}, ...schema }: JsonSchema): ShapeCheck {
  const known = new Map<string, ShapeCheck>();
  const check = (part: JsonSchema): ShapeCheck => {
    const name = definitionOf(part);
    if (name === null) return checkOf(part, check);
    const made = known.get(name) ?? check(definitions[name] ?? {});
    known.set(name, made);
    return made;
  };
  return check(schema);
}

function checkOf(schema: JsonSchema, inner: (schema: JsonSchema) => ShapeCheck): ShapeCheck {
  const { anyOf } = schema;
  if (anyOf !== undefined) {
    refuseOthers(schema, ['anyOf']);
    return anyCheck(anyOf.map(inner));
  }
  const kind = kindOf(schema);
  refuseOthers(schema, ['type', ...kind.keywords]);
  return kind.make(schema, inner);
}

/** The definition that a schema stands for; null where it says itself what it is. */
function definitionOf(schema: JsonSchema): string | null {
  const { allOf } = schema;
  if (allOf === undefined) return null;
  refuseOthers(schema, ['allOf']);
  const [only, ...others] = allOf;
  const name = /^#\/definitions\/(\w+)$/.exec(only?.$ref ?? '')?.[1];
  if (name === undefined || others.length > 0) throw new Error('JSON Schema keyword allOf is known for one $ref alone');
  return name;
}

function kindOf(schema: JsonSchema): Kind {
  const type = String(schema.type);
  if (schema.const !== undefined) return { keywords: ['const'], make: () => (value) => value === schema.const };
  if (type === 'string' && schema.enum !== undefined) return TEXT_IN_LIST;
  if (type === 'string' && schema.pattern !== undefined) return TEXT_BY_PATTERN;
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`JSON Schema type ${type} is not known here`);
  return kind;
}

function refuseOthers(schema: JsonSchema, known: readonly string[]): void {
  const other = Object.keys(schema).find((keyword) => !known.includes(keyword) && !WORDS.includes(keyword));
  if (other !== undefined) throw new Error(`JSON Schema keyword ${other} is not known here`);
}

function anyCheck(options: readonly ShapeCheck[]): ShapeCheck {
  return (value) => {
    for (const option of options) if (option(value)) return true;
    return false;
  };
}

/** Each key by its own schema, any other by `additionalProperties`. That a key is a string goes without saying. */
function mapCheck(
  { properties = {}, required = [], additionalProperties = true, propertyNames }: JsonSchema,
  inner: (schema: JsonSchema) => ShapeCheck,
): ShapeCheck {
  if (propertyNames !== undefined) refuseOthers(propertyNames, ['type']);
  const checks = new Map(Object.entries(properties).map(([key, schema]) => [key, inner(schema)]));
  const other: ShapeCheck =
    typeof additionalProperties === 'boolean' ? () => additionalProperties : inner(additionalProperties);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const map = value as Record<string, unknown>;
    for (const key in map) if (!(checks.get(key) ?? other)(map[key])) return false;
    for (const key of required) if (map[key] === undefined) return false;
    return true;
  };
}

function listCheck(
  { items = {}, minItems, maxItems }: JsonSchema,
  inner: (schema: JsonSchema) => ShapeCheck,
): ShapeCheck {
  const [least, most] = [lower(minItems), upper(maxItems)];
  const check = inner(items);
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (const item of value) if (!check(item)) return false;
    return true;
  };
}

function textCheck({ minLength, maxLength }: JsonSchema): ShapeCheck {
  const [least, most] = [lower(minLength), upper(maxLength)];
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

function choiceCheck(schema: JsonSchema): ShapeCheck {
  const allowed = new Set(schema.enum);
  return (value) => typeof value === 'string' && allowed.has(value);
}

function numberCheck({ minimum, maximum }: JsonSchema, isNumber: ShapeCheck): ShapeCheck {
  const [least, most] = [lower(minimum), upper(maximum)];
  return (value) => typeof value === 'number' && value >= least && value <= most && isNumber(value);
}

function lower(limit: unknown): number {
  return limit === undefined ? Number.NEGATIVE_INFINITY : Number(limit);
}

function upper(limit: unknown): number {
  return limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
}

/** Most texts with a pattern are ids, and the same in file after file. */
const MOST_KEPT = 1000;

function patternCheck({ pattern }: JsonSchema): ShapeCheck {
  const expression = new RegExp(String(pattern), 'u');
  const known = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return false;
    if (known.has(value)) return true;
    const fits = expression.test(value);
    if (fits && known.size < MOST_KEPT) known.add(copyOf(value));
    return fits;
  };
}

/** A string of its own: what is cut from a text would keep all of that text in memory. */
function copyOf(text: string): string {
  return text.split('').join('');
}
