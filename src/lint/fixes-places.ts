/** The places of a file with the same fault. Pure. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';

/** A place where the same is wrong as where `like` was found, or that place itself. */
export interface Place {
  path: DataPath;
  value: unknown;
  /** The map or list that the value is in. */
  around: unknown;
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

/** The place of one diagnostic in a file that was read as `root`. */
export function placeOf(like: Diagnostic, root: unknown): Place {
  let [value, around]: unknown[] = [root, undefined];
  for (const step of like.path) {
    around = value;
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    value = isThere ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return { path: like.path, value, around, like };
}

/** Every place that differs from `path` by positions in lists alone. */
function placesLike(path: DataPath, value: unknown): Omit<Place, 'like'>[] {
  let found: Omit<Place, 'like'>[] = [{ path: [], value, around: undefined }];
  for (const step of path) {
    found = found.flatMap((here) => {
      if (typeof here.value !== 'object' || here.value === null) return [];
      const steps = typeof step === 'number' ? [...Object.keys(here.value).keys()] : [step];
      const map = here.value as Record<string | number, unknown>;
      return steps.flatMap((each) =>
        Object.hasOwn(map, each) ? [{ path: [...here.path, each], value: map[each], around: map }] : [],
      );
    });
  }
  return found;
}
