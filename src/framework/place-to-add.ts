/** Where a line would be added to a map of a file, so that a step can say so in words. Pure. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';

/**
 * `braces`: the line of the brace that the map begins with, and `opening`: that brace with the key in front. Else `below`:
 * the line of its key or, of an entry of a list, its first line, and `indent`: the blanks in front of what is below.
 * Neither for the file as a whole, which goes on at its end.
 */
export function placeToAdd(document: SourceDocument, path: DataPath): Diagnostic['args'] {
  const { text } = document;
  const range = document.rangeOf(path, 'value');
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  const key = path.length === 0 ? null : document.rangeOf(path, 'key');
  if (range !== null && text[range.start] === '{') {
    const opening = text.slice(key?.start ?? range.start, range.start + 1);
    return { braces: lineOf(range.start), opening: opening.includes('\n') ? '{' : opening };
  }
  const [first = ''] = Object.keys(valueAt(document.value, path) ?? {});
  const inner = document.rangeOf([...path, first], 'key');
  if (inner === null || path.length === 0) return {};
  const last = key ?? document.rangeOf([...path, first], 'value') ?? inner;
  if (key === null && lineOf(last.end - 1) > lineOf(inner.start)) return {};
  return { below: lineOf(last.start), indent: inner.start - text.lastIndexOf('\n', inner.start - 1) - 1 };
}
