/** The keys of an alliance file, by the published JSON Schema and without zod. Pure. */

import schema from '../../../../schemas/alliance.schema.json';
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import type { JsonSchema } from '../../json-schema.ts';
import { takesValue } from '../../takes-kind.ts';

/** What a file may hold, as far as a slip in one of its lines can be known by it. */
export interface Format {
  /** Every name that it gives to a part, wherever it stands. */
  keys(): ReadonlySet<string>;
  /** Whether the value may stand at `path` as it is. */
  takes(path: DataPath, value: unknown): boolean;
}

export const ALLIANCE: Format = { keys: keysOfFormat, takes: takesValue };

let keys: ReadonlySet<string> | null = null;

/** Those at the left edge of a file. */
export function keysOfFile(): ReadonlySet<string> {
  return new Set(Object.keys(schema.properties));
}

/** Every name that the format gives to a part, wherever it stands. */
export function keysOfFormat(): ReadonlySet<string> {
  keys ??= new Set(keysIn(schema));
  return keys;
}

/** Those with a list behind them: what stands in front of a text that is an entry of it. */
export function listsOfFormat(): ReadonlyMap<string, string> {
  lists ??= new Map(listsIn(schema));
  return lists;
}

let lists: ReadonlyMap<string, string> | null = null;

function listsIn(part: unknown): [string, string][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => [
    ...(word === 'properties' ? Object.entries(inner as Record<string, JsonSchema>).flatMap(listOf) : []),
    ...listsIn(inner),
  ]);
}

/** Whether an entry of it can be a text alone. */
export function isListOfTexts(key: string): boolean {
  return listsOfFormat().get(key) === '-';
}

let entries: ReadonlySet<string> | null = null;

/** Whether entries of a list stand below this name, of whatever kind. */
export function isListOfFormat(key: string): boolean {
  entries ??= new Set(entriesIn(schema));
  return entries.has(key);
}

function entriesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => [
    ...(word === 'properties' ? Object.entries(inner as Record<string, JsonSchema>).flatMap(keyOfList) : []),
    ...entriesIn(inner),
  ]);
}

function keyOfList([key, { items }]: [string, JsonSchema]): string[] {
  return items === undefined ? [] : [key];
}

function listOf([key, { items }]: [string, JsonSchema]): [string, string][] {
  if (items === undefined) return [];
  if ([items, ...(items.anyOf ?? [])].some(({ type }) => type === 'string')) return [[key, '-']];
  return items.properties?.name === undefined ? [] : [[key, '- name:']];
}

let owners: ReadonlyMap<string, readonly (string | null)[]> | null = null;

/** The names below which this one may stand, in whatever form; null among them: at the left edge of a file. */
export function ownersOf(key: string): readonly (string | null)[] {
  owners ??= ownersIn(schema as JsonSchema);
  return owners.get(key) ?? [];
}

/** The same of any schema of this form, as published or as the bundles hold it. */
export function ownersIn(schema: JsonSchema): ReadonlyMap<string, readonly (string | null)[]> {
  const found = new Map<string, (string | null)[]>();
  const walk = (part: unknown, owner: string | null): void => {
    if (Array.isArray(part)) for (const inner of part) walk(inner, owner);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    for (const [word, inner] of Object.entries(part)) {
      // Below a name that isn't listed nobody knows what it would be called.
      if (word === 'additionalProperties' || word === 'definitions') continue;
      if (word === '$ref') walk(schema.definitions?.[String(inner).split('/').at(-1) ?? ''], owner);
      else if (word === 'properties') for (const [key, own] of Object.entries(inner as object)) add(key, own, owner);
      else if (word === 'usual')
        for (const key of inner as string[]) add(key, (part as JsonSchema).additionalProperties, owner);
      else walk(inner, owner);
    }
  };
  const add = (key: string, own: unknown, owner: string | null): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [owner]);
    else if (!known.includes(owner)) known.push(owner);
    walk(own, key);
  };
  walk(schema, null);
  return found;
}

export function keysIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => [
    ...(word === 'properties' ? Object.keys(inner as object) : []),
    ...(word === 'usual' ? (inner as string[]) : []),
    ...keysIn(inner),
  ]);
}
