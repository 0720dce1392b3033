/** The Assessment itself: stable, versioned data with no sentence of ours in it. */
import { printableJson } from '../document/printable.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';

/** Two spaces deep, keys in the order of the schema, ending with one line break. */
export function renderJson(assessment: Assessment): string {
  return `${printableJson(JSON.stringify(assessment, null, 2))}\n`;
}
