/** What could stand at a place of a file: what was written there in the right form, or else a small example. Loads zod. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formatInline } from '../document/format-value.ts';
import { type JsonSchema, schemasAt } from './json-schema.ts';
import { valueMeant } from './slips/wording/other-words.ts';

/** `meant` keeps what was written, `sample` only shows the form; nothing where names with values are not expected. */
export function modelOf(json: JsonSchema, path: DataPath, found: unknown): { meant?: string; sample?: string } {
  const schema = schemasAt(json, path).find(({ properties }) => properties !== undefined);
  if (schema === undefined) return ownNamed(path);
  const meant = typeof found === 'string' ? withName(schema, found.trim()) : undefined;
  if (meant !== undefined) return { meant: shown(meant) };
  const isAll = path.length === 1 && path[0] === 'definition' && isYesOrNo(found);
  const sample = isAll
    ? { independence: 'yes', 'long-term': 'no' }
    : (sampleOf(ownPart(schema, found)) ?? sampleOf(schema));
  return sample === undefined ? {} : { sample: shown(sample) };
}

/** One answer where several are asked for. */
export function isYesOrNo(found: unknown): boolean {
  return typeof found !== 'object' && /^(?:yes|no|true|false)$/i.test(String(found));
}

/** Of maps whose names the format does not give, and of what needs several parts: what may stand there. */
const OWN_NAMED: Readonly<Record<string, unknown>> = {
  rules: { 'round-stale': 'warning' },
  answers: { 'safe-space': 2 },
  assessments: [{ id: 'spring-2026', date: '2026-05-14' }],
};

function ownNamed(path: DataPath): { sample?: string } {
  const key = String(path.at(-1));
  return Object.hasOwn(OWN_NAMED, key) ? { sample: shown(OWN_NAMED[key]) } : {};
}

/** What needs no quotes in the readers of this program has none here. */
function shown(value: unknown): string {
  return formatInline(value).replace(/"(yes|no)"/g, '$1');
}

/** An example of one entry of the list at a path, as a list. */
export function listSample(json: JsonSchema, path: DataPath): string | undefined {
  const own = ownNamed(path).sample;
  if (own !== undefined) return own;
  const schema = schemasAt(json, path).find(({ type }) => type === 'array');
  const sample = schema === undefined ? undefined : sampleOf(schema);
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

/** The schema with the part alone that was named. */
function ownPart(schema: JsonSchema, found: unknown): JsonSchema {
  const name = typeof found === 'string' ? inForm(found) : '';
  const own = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
  return own === undefined ? schema : { properties: { [name]: own } };
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
