/** How values, and what they should be, are called in messages about their shape. */
import type * as z from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Finding } from './finding.ts';
import type { JsonSchema } from './json-schema.ts';

export type Issue = z.core.$ZodIssue;

/** Who knows the names a user meets: how a map is called in words, what a pattern asks for. */
export interface ShapeWords {
  json: JsonSchema;
  /** What the map at `path` is called, such as `a member`; shown in messages. */
  nameOf(path: DataPath): string;
  /** A more precise finding than the general one, or null. */
  special(issue: Issue, path: DataPath, found: unknown): Finding | null;
}

/** What programs call a map. */
export const NAMED = 'names with values';

/** The kind of a value in words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number that can be counted with';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: NAMED,
  };
  return names[typeof value] ?? typeof value;
}

/** A value of more characters is not shown in whole. */
export const LONGEST_SHOWN = 60;

/** A value in a few characters, for messages. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

/** The place of an entry in its list, from 1; nothing for what has a name of its own. */
export function entryAt(path: DataPath): { at?: number } {
  const last = path.at(-1);
  return typeof last === 'number' ? { at: last + 1 } : {};
}

/** The last name on a path: of `members/3` it is `members`. */
export function lastKey(path: DataPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'file');
}
