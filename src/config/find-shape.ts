/** Every fault of shape in a file of settings, in the words of alliance files. Loads zod. */
import type * as z from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../framework/finding.ts';
import { jsonSchemaOf } from '../framework/json-schema.ts';
import { shapeFindings } from '../framework/shape-findings.ts';
import { kindOf, type ShapeWords, shown } from '../framework/shape-words.ts';

export interface FileWords {
  /** What the map at a path is called, paths written with slashes; the first that fits. */
  names: readonly (readonly [RegExp, string])[];
  /** Code of the fault that a file holds something else than a map. */
  notAMap: string;
}

export function findShape(schema: z.ZodType, value: unknown, { names, notAMap }: FileWords): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ code: notAMap, path: [], args: { kind: kindOf(value) } }];
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const nameOf = (path: DataPath) =>
    names.find(([pattern]) => pattern.test(path.join('/')))?.[1] ?? String(path.at(-1) ?? '');
  return shapeFindings(parsed.error.issues, value, { json: jsonSchemaOf(schema), nameOf, special });
}

/** Versions, days, and a revision without its name: the places where people slip most. */
const special: ShapeWords['special'] = (issue, path, found) => {
  if (path.length === 1 && path[0] === 'version' && found !== undefined && found !== null) {
    const isNewer = typeof found === 'number' && found > 1;
    return { code: isNewer ? 'newer-version' : 'wrong-version', path, args: { found: shown(found) } };
  }
  if (issue.code === 'invalid_union' && path.at(-1) === 'since' && typeof found === 'string')
    return { code: 'config-unknown-since', path, args: { found: shown(found) } };
  const isYear = typeof found === 'number' && issue.code === 'invalid_type';
  if ((issue.code !== 'invalid_format' && !isYear) || path.at(-1) !== 'until') return null;
  return { code: 'not-a-date', path, args: { key: 'until', found: shown(found), form: 'YYYY-MM-DD' } };
};
