/** Where a line would be added to a map of a file, so that a step can say so in words. Pure. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';

/**
 * In braces, `braces`: their line, with what stands there once: `opening`, the brace with its key in front, or `lead`,
 * what the map begins with. Else `below`: the line of its key or, of an entry of a list, its first line, and `indent`:
 * the blanks in front of what is below. Neither for the file as a whole, which goes on at its end.
 */
export function placeToAdd(document: SourceDocument, path: DataPath): Diagnostic['args'] {
  const { text } = document;
  const range = document.rangeOf(path, 'value');
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  const key = path.length === 0 ? null : document.rangeOf(path, 'key');
  const keys = Object.keys(valueAt(document.value, path) ?? {});
  if (range !== null && text[range.start] === '{') {
    const braces = lineOf(range.start);
    const named = text.slice(key?.start ?? range.start, range.start + 1);
    const opening = named.includes('\n') ? '{' : named;
    return { braces, ...(isOnce(text, range.start, opening) ? { opening } : leadIn(document, path, keys)) };
  }
  const [first = ''] = keys;
  const inner = document.rangeOf([...path, first], 'key');
  if (inner === null || path.length === 0) return {};
  const last = key ?? document.rangeOf([...path, first], 'value') ?? inner;
  if (key === null && lineOf(last.end - 1) > lineOf(inner.start)) return {};
  return { below: lineOf(last.start), indent: inner.start - text.lastIndexOf('\n', inner.start - 1) - 1 };
}

/** What stands behind the hyphen of an entry, and is taken out there: `up`, the name that moves up to the hyphen. */
export function movingUp(entry: object, key: string): { up?: string } {
  const [first, second] = Object.keys(entry);
  return first === key && second !== undefined ? { up: second } : {};
}

/** What is longer is no longer looked for by people. */
const LONGEST = 60;

/** The first name of a map with its value, and with as many more as no other in that line begins with; nothing where they are too many. */
function leadIn(document: SourceDocument, path: DataPath, keys: readonly string[]): Diagnostic['args'] {
  const { text } = document;
  const start = document.rangeOf([...path, keys[0] ?? ''], 'key')?.start ?? 0;
  for (const key of keys) {
    const end = document.rangeOf([...path, key], 'value')?.end ?? text.length;
    if (end - start > LONGEST) return {};
    const lead = text.slice(start, end);
    if (isOnce(text, start, lead)) return { lead, braces: text.slice(0, start).split('\n').length };
  }
  return {};
}

/** Whether the words stand in the line of that place, all of them and nowhere else in it. */
function isOnce(text: string, at: number, words: string): boolean {
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
  return line.split(words).length === 2;
}
