/** The prose of every diagnostic, by its code. A family of codes is a file in catalogue/. */
import { readCatalogue } from './catalogue/all.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';

/** Every code there is. None ever changes: files, scripts and CI rely on it. */
export function entryCodes(): string[] {
  return Object.keys(readCatalogue());
}

/** The entry of a code; null for a code that doesn't exist. */
export function entryOf(code: string): CatalogueEntry | null {
  const catalogue = readCatalogue();
  return Object.hasOwn(catalogue, code) ? (catalogue[code] ?? null) : null;
}
