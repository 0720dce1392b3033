/** Makes changes in a text and nowhere else in it: every byte that is not part of one stays. Pure. */
import type { Change } from '../diagnostics/change.ts';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { printableLine } from './printable.ts';
import { sameValue } from './same-value.ts';
import type { SourceDocument } from './source-document.ts';
import { valueAt } from './value-at.ts';

/** What the text of a document becomes by a change, as the stretch that is replaced. */
interface Edit {
  start: number;
  end: number;
  inner: string;
}

type Container = Record<string | number, unknown>;
type Open = (text: string) => Promise<SourceDocument>;

/**
 * The text of `document` with every change made; null where one of them can't be made, or where anything else of the
 * value would change with it. `open` reads the result.
 */
export async function changeText(
  document: SourceDocument,
  changes: readonly Change[],
  open: Open,
): Promise<string | null> {
  const wanted = withChanges(document.value, changes);
  const edits = changes.map((change) => editFor(document, change));
  if (wanted === null || edits.includes(null)) return null;
  let { text } = document;
  // From the end on, so that the offsets of the others stay true; of two at one place the first comes first.
  const sorted = edits.flatMap((edit) => edit ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, inner } of sorted.reverse()) text = text.slice(0, start) + inner + text.slice(end);
  const { value, diagnostics } = await open(text);
  return diagnostics.length === 0 && sameValue(value, wanted) ? text : null;
}

/** Where a part is after a change that stood at `path` before it. */
export function pathAfter(path: DataPath, changes: readonly Change[]): DataPath {
  return path.map((step, depth) => {
    const renamed = changes.find(
      (change) =>
        change.kind === 'rename-key' &&
        change.path.length === depth + 1 &&
        change.path.every((part, i) => part === path[i]),
    );
    return renamed?.kind === 'rename-key' ? renamed.to : step;
  });
}

/* ------------------------------------------------------------------ in the text */

function editFor(document: SourceDocument, change: Change): Edit | null {
  if (change.kind === 'rename-key') return replaceWord(document, change.path, 'key', change.to);
  if (change.kind === 'set-text') return replaceWord(document, change.path, 'value', change.to);
  if (change.kind === 'add-key') return addFirst(document, `${change.key}: ${change.value}`);
  return { start: 0, end: 0, inner: `# ${printableLine(change.text)}${newlineOf(document.text)}` };
}

/** Quotes around a word stay. */
function replaceWord(
  { text, rangeOf }: SourceDocument,
  path: DataPath,
  part: 'key' | 'value',
  to: string,
): Edit | null {
  const range = rangeOf(path, part);
  if (range === null || text.slice(range.start, range.end).includes('\n')) return null;
  const isQuoted = /^(?:".*"|'.*')$/.test(text.slice(range.start, range.end));
  const inset = isQuoted ? 1 : 0;
  return { start: range.start + inset, end: range.end - inset, inner: to };
}

/** A pair before all others of the file, in the column of the first one. */
function addFirst({ text, rangeOf, value }: SourceDocument, pair: string): Edit | null {
  const root = rangeOf([], 'value');
  const [first] = Object.keys(value ?? {});
  if (root === null || first === undefined) return null;
  if (text[root.start] === '{') {
    const start = root.start + 1;
    return { start, end: start, inner: text[start] === ' ' ? ` ${pair},` : `${pair}, ` };
  }
  const indent = text.slice(text.lastIndexOf('\n', root.start - 1) + 1, root.start);
  if (indent.trim() !== '') return null;
  return { start: root.start, end: root.start, inner: `${pair}${newlineOf(text)}${indent}` };
}

/** As the first line of the text ends. */
function newlineOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/* ------------------------------------------------------------------ in the value */

/** The value that the text should have after the changes; null where a key is taken already. */
function withChanges(value: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(value);
  // The innermost first, so that the paths of the others stay true.
  const sorted = [...changes].sort((a, b) => depthOf(b) - depthOf(a));
  return sorted.every((change) => changeIn(copy, change)) ? copy : null;
}

function depthOf(change: Change): number {
  return 'path' in change ? change.path.length : 0;
}

function changeIn(root: unknown, change: Change): boolean {
  if (change.kind === 'add-comment') return true;
  const path = change.kind === 'add-key' ? [change.key] : change.path;
  const parent = valueAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (typeof parent !== 'object' || parent === null || step === undefined) return false;
  const map = parent as Container;
  if (Object.hasOwn(map, step) === (change.kind === 'add-key')) return false;
  if (change.kind === 'add-key') map[step] = change.value;
  else if (change.kind === 'set-text') map[step] = change.to;
  else {
    if (Object.hasOwn(map, change.to)) return false;
    map[change.to] = map[step];
    delete map[step];
  }
  return true;
}
