/** The keys of an alliance file, by the published JSON Schema and without zod. Pure. */
import schema from '../../schemas/alliance.schema.json';

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

function keysIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => [
    ...(word === 'properties' ? Object.keys(inner as object) : []),
    ...keysIn(inner),
  ]);
}
