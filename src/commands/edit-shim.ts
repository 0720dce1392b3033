/** Stands in for the document editor. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { parseDocument } from 'yaml';
export async function editDocument(text: string, edits: { path: DataPath; value: unknown }[]): Promise<string> {
  const doc = parseDocument(text);
  for (const { path, value } of edits) value === undefined ? doc.deleteIn(path as unknown[]) : doc.setIn(path as unknown[], value);
  return doc.toString({ lineWidth: 0 });
}
