/** Which kinds of values the keys of an alliance file take, by the published JSON Schema and without zod. Pure. */
import schema from '../../schemas/alliance.schema.json';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';
import { shapeCheck } from './shape-check.ts';

/**
 * Whether what may stand at `path` can be of the kind of `value`: a text, a number, true or false, a list or a map. Says
 * nothing of what stands in it. What is left empty could be anything.
 */
export function takesKind(path: DataPath, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return schemasAt(path).some(({ type }) => type === kind || (type === 'integer' && kind === 'number'));
}

/** Whether the value may stand at `path` as it is. */
export function takesValue(path: DataPath, value: unknown): boolean {
  const { definitions = {} } = schema as JsonSchema;
  return schemasAt(path).some((part) => shapeCheck({ ...part, definitions })(value));
}

function schemasAt(path: DataPath): JsonSchema[] {
  let here = options(schema as JsonSchema);
  for (const step of path) here = here.flatMap((part) => stepInto(part, step));
  return here;
}

/** What a schema stands for: one or several, each with a type of its own. */
function options(part: JsonSchema): JsonSchema[] {
  const { $ref, anyOf, allOf } = part;
  if ($ref !== undefined) {
    const definitions: Record<string, JsonSchema> = (schema as JsonSchema).definitions ?? {};
    return options(definitions[$ref.slice('#/definitions/'.length)] ?? {});
  }
  const inner = anyOf ?? allOf;
  return inner === undefined ? [part] : inner.flatMap(options);
}

function stepInto({ properties = {}, items, additionalProperties }: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return items === undefined ? [] : options(items);
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own !== undefined) return options(own);
  return typeof additionalProperties === 'object' ? options(additionalProperties) : [];
}
