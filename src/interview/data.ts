/** Reading and replacing a value deep inside plain data. Pure: the data handed in is never changed. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../document/value-at.ts';

export { valueAt };

/** The data with another value at the path, where undefined takes it away; maps that are missing on the way are made. */
export function withValue<T>(data: T, path: DataPath, value: unknown): T {
  return replace(data, path, value) as T;
}

function replace(data: unknown, path: DataPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = replace(valueAt(data, [key]), rest, value);
  if (Array.isArray(data))
    return data.map((item, i) => (i === key ? inner : item)).concat(key === data.length ? [inner] : []);
  const map: Record<string | number, unknown> = {
    ...(data !== null && typeof data === 'object' ? data : {}),
    [key]: inner,
  };
  if (inner === undefined) delete map[key];
  return map;
}
