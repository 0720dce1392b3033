/** What could stand at a place of a file: what was written there in the right form, or else a small example. Loads zod. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formatInline } from '../document/format-value.ts';
import { type JsonSchema, schemasAt } from './json-schema.ts';
import { valueMeant } from './slips/wording/other-words.ts';

/** `meant` keeps what was written, `sample` only shows the form; nothing where names with values are not expected. */
export function modelOf(json: JsonSchema, path: DataPath, found: unknown): { meant?: string; sample?: string } {
  const schemas = schemasAt(json, path);
  const schema = schemas.find(({ properties }) => properties !== undefined);
  const meant = schema !== undefined && typeof found === 'string' ? withName(schema, found.trim()) : undefined;
  if (meant !== undefined) return { meant: shown(meant) };
  const sample = partNamed(schema, found) ?? exampleOf(schemas) ?? (schema && sampleOf(schema));
  return sample === undefined ? {} : { sample: shown(sample) };
}

/** One answer where several are asked for. */
export function isYesOrNo(found: unknown): boolean {
  return typeof found !== 'object' && /^(?:yes|no|true|false)$/i.test(String(found));
}

/** What the format itself gives as an example. */
function exampleOf(schemas: readonly JsonSchema[]): unknown {
  return schemas.find(({ examples }) => examples !== undefined)?.examples?.[0];
}

/** What needs no quotes in the readers of this program has none here. */
function shown(value: unknown): string {
  return formatInline(value).replace(/"(yes|no)"/g, '$1');
}

/** An example of one entry of the list at a path, as a list. */
export function listSample(json: JsonSchema, path: DataPath): string | undefined {
  const schemas = schemasAt(json, path);
  const schema = schemas.find(({ type }) => type === 'array');
  const sample = exampleOf(schemas) ?? (schema && sampleOf(schema));
  return sample === undefined ? undefined : shown(sample);
}

/** A text under the one name that has it among its values, with what follows it as a note; or all of it as a note. */
function withName(schema: JsonSchema, found: string): unknown {
  const takesNote = Object.hasOwn(schema.properties ?? {}, 'note');
  const whole = namedValue(schema, found);
  if (whole !== null) return whole;
  const [, first = '', behind, within] = takesNote ? (BEFORE_MORE.exec(found) ?? []) : [];
  const named = namedValue(schema, first);
  if (named !== null) return { ...named, note: behind ?? within ?? '' };
  if (takesNote && found.includes(' ')) return { note: found };
  return schema.required?.length === 1 && schema.required[0] === 'name' ? { name: found } : undefined;
}

/** Words, a sign that parts them from what is said of them, and that. */
const BEFORE_MORE = /^([^,;:.(–—]{1,40})(?:[,;:.–—] *(\S.*)| \((.*)\))$/;

/** What one of the names that have values to choose from can mean by a text; null where none does, or several do. */
function namedValue({ properties = {} }: JsonSchema, found: string): Record<string, string> | null {
  const named = Object.entries(properties).flatMap(([name, { enum: values = [] }]) => {
    const value = valueNamed(name, found, values.map(String));
    return value === null ? [] : [{ [name]: value }];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** In a short word a slip of the finger is another word: none and done. */
const SHORT = 6;

function valueNamed(name: string, found: string, values: readonly string[]): string | null {
  const same = values.find((value) => value === inForm(found)) ?? valueMeant(name, found, values);
  return same ?? (found.length > SHORT ? nearest(found, values) : null);
}

/** As values and names are written: in small letters, with hyphens. */
function inForm(found: string): string {
  return found
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** The part alone whose name was written as if it were the value. */
function partNamed(schema: JsonSchema | undefined, found: unknown): unknown {
  const name = typeof found === 'string' ? inForm(found) : '';
  const part = Object.hasOwn(schema?.properties ?? {}, name) ? schema?.properties?.[name] : undefined;
  return part && sampleOf({ properties: { [name]: part } });
}

/** The smallest value that says something and is taken as it is; undefined where only people can tell. */
function sampleOf(schema: JsonSchema): unknown {
  const { enum: values, properties, items, anyOf = [] } = schema;
  // Who names a stage is in it.
  if (values !== undefined) return values.includes('under-way') ? 'under-way' : values[0];
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
