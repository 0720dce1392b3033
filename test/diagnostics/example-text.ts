/** The examples of the catalogue as whole files. */
import type { CatalogueEntry } from '../../src/diagnostics/catalogue/entry.ts';

/** A piece that doesn't start with `version` follows a `version` and a `name`. */
export function exampleText({ example, ...entry }: CatalogueEntry, which: 'bad' | 'good'): string {
  const text = entry[which];
  return example !== undefined || text.startsWith('version')
    ? text
    : `version: 1\nname: Harbor Neighbors Alliance\n${text}`;
}
