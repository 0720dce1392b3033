/** The places of a file with the same fault. Pure. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';

/** A place where the same is wrong as where `like` was found, or that place itself. */
export interface Place {
  path: DataPath;
  value: unknown;
  like: Diagnostic;
}

/**
 * The places of these diagnostics, and in lists those of all other entries that have the same key at the same depth: of
 * many faults that are alike only the first hundreds are told, and a table that was exported has them in every row.
 */
export function findAlike(diagnostics: readonly Diagnostic[], value: unknown): Place[] {
  const seen = new Set<string>();
  return diagnostics.flatMap((like) => {
    const { code, path, args } = like;
    const shape = path.map((step) => (typeof step === 'number' ? 0 : step));
    const name = JSON.stringify([code, shape, code === 'missing-key' ? args.key : null]);
    if (seen.has(name)) return [];
    seen.add(name);
    return placesLike(path, value).map((place) => ({ ...place, like }));
  });
}

/** Every place that differs from `path` by positions in lists alone. */
function placesLike(path: DataPath, value: unknown): Omit<Place, 'like'>[] {
  let found: Omit<Place, 'like'>[] = [{ path: [], value }];
  for (const step of path) {
    found = found.flatMap((here) => {
      if (typeof here.value !== 'object' || here.value === null) return [];
      const steps = typeof step === 'number' ? [...Object.keys(here.value).keys()] : [step];
      const map = here.value as Record<string | number, unknown>;
      return steps.flatMap((each) =>
        Object.hasOwn(map, each) ? [{ path: [...here.path, each], value: map[each] }] : [],
      );
    });
  }
  return found;
}
