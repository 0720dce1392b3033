/**
 * What a diagnostic is about, by names that stay when lines are added or lists reordered: the path with an item's id, or
 * else its name, in place of its number. Pure.
 */
import type { DataPath } from './diagnostic.ts';

/** By which an entry of a list is known, the first that it has. */
export const NAMING_KEYS = ['id', 'name', 'issue'] as const;

/** Such as `assessments/spring-2026/answers/hard-conversations`; empty for the file as a whole. */
export function subjectOf(value: unknown, path: DataPath): string {
  const names: string[] = [];
  let here = value;
  for (const step of path) {
    here = childOf(here, step);
    names.push(typeof step === 'number' ? nameOf(here, step) : step);
  }
  return names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

function nameOf(item: unknown, place: number): string {
  if (typeof item === 'string') return item;
  for (const key of NAMING_KEYS) {
    const name = childOf(item, key);
    if (typeof name === 'string') return name;
  }
  return String(place);
}
