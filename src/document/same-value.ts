/** Whether two plain values (as YAML holds them) are the same; the order of keys doesn't matter. Pure. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(part(a, key), part(b, key)))
  );
}

function part(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
