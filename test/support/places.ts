/** Where a document says that the parts of its value stand. */
import type { DataPath } from '../../src/diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';

/** The ranges of every key and value in `value` by its path, and of paths beside it that lead nowhere. */
export function placesOf(document: SourceDocument, value: unknown): unknown[] {
  return pathsOf(value).map((path) => ({
    path: path.join('/'),
    key: document.rangeOf(path, 'key'),
    value: document.rangeOf(path, 'value'),
  }));
}

function pathsOf(value: unknown, path: DataPath = []): DataPath[] {
  if (typeof value !== 'object' || value === null) return [path, [...path, 'nobody'], [...path, 0]];
  const inner = Array.isArray(value)
    ? value.flatMap((part, index) => pathsOf(part, [...path, index]))
    : Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return [path, ...inner, [...path, Array.isArray(value) ? value.length : 'nobody']];
}
