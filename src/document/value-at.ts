/** Finds a value deep inside plain data. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let here = data;
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
