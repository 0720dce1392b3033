/** What could stand at a place of a file: what was written there in the right form, or else a small example. Loads zod. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import { type JsonSchema, schemasAt } from './json-schema.ts';

/** `meant` keeps what was written, `sample` only shows the form; nothing where names with values are not expected. */
export function modelOf(json: JsonSchema, path: DataPath, found: unknown): { meant?: string; sample?: string } {
  const schema = schemasAt(json, path).find(({ properties }) => properties !== undefined);
  if (schema === undefined) return {};
  const meant = typeof found === 'string' ? withName(schema, found.trim()) : undefined;
  if (meant !== undefined) return { meant: shown(meant) };
  const sample = sampleOf(ownPart(schema, found)) ?? sampleOf(schema);
  return sample === undefined ? {} : { sample: shown(sample) };
}

/** What needs no quotes in the readers of this program has none here. */
function shown(value: unknown): string {
  return formatInline(value).replace(/"(yes|no)"/g, '$1');
}

/** An example of one entry of the list at a path, as a list. */
export function listSample(json: JsonSchema, path: DataPath): string | undefined {
  const schema = schemasAt(json, path).find(({ type }) => type === 'array');
  const sample = schema === undefined ? undefined : sampleOf(schema);
  return sample === undefined ? undefined : shown(sample);
}

/** A text under the one name that has it among its values, or as a note. */
function withName({ properties = {} }: JsonSchema, found: string): unknown {
  const [key, other] = Object.keys(properties).filter((name) => properties[name]?.enum?.includes(found));
  if (key !== undefined && other === undefined) return { [key]: found };
  return Object.hasOwn(properties, 'note') && found.includes(' ') ? { note: found } : undefined;
}

/** The schema with the part alone that was named. */
function ownPart(schema: JsonSchema, found: unknown): JsonSchema {
  const name = typeof found === 'string' ? found.trim() : '';
  const own = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
  return own === undefined ? schema : { properties: { [name]: own } };
}

/** The smallest value that says something and is taken as it is; undefined where only people can tell. */
function sampleOf(schema: JsonSchema): unknown {
  const { enum: values, properties, items, anyOf = [] } = schema;
  if (values !== undefined) return values[0];
  if (items !== undefined) {
    const item = sampleOf(items);
    return item === undefined ? undefined : [item];
  }
  for (const [key, part] of Object.entries(properties ?? {})) {
    const inner = sampleOf(part);
    if (inner !== undefined) return { [key]: inner };
  }
  return anyOf.map(sampleOf).find((sample) => sample !== undefined);
}
