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

export interface ChangedText {
  text: string;
  /** In the order of the text; those that can't be made are left out. */
  made: readonly Change[];
}

type Container = Record<string | number, unknown>;
type Open = (text: string) => Promise<SourceDocument>;

/**
 * The text of `document` with every change that can be made by itself: there is a place for it, and no other value is
 * lost by it. null where that is none, or where anything else of the value would change with them. `open` reads the
 * result, once.
 */
export async function changeText(
  document: SourceDocument,
  changes: readonly Change[],
  open: Open,
): Promise<ChangedText | null> {
  const wanted = structuredClone(document.value);
  const steps: { change: Change; edit: Edit }[] = [];
  for (const change of inTurn(changes)) {
    const edit = editFor(document, change);
    if (edit !== null && changeIn(wanted, change)) steps.push({ change, edit });
  }
  if (steps.length === 0) return null;
  // What has no width stands before what does; of two such the comment comes first.
  steps.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || rank(a.change) - rank(b.change));
  const text = withEdits(
    document.text,
    steps.map(({ edit }) => edit),
  );
  const { value, diagnostics } = await open(text);
  if (diagnostics.length > 0 || !sameValue(value, wanted)) return null;
  return { text, made: steps.map(({ change }) => change) };
}

/** Those of the changes that cost `value` nothing else, without a look at how they would be written. */
export function withoutLosses(value: unknown, changes: readonly Change[]): Change[] {
  const wanted = structuredClone(value);
  return inTurn(changes).filter((change) => changeIn(wanted, change));
}

/** The innermost first, so that the paths of the others stay true. */
function inTurn(changes: readonly Change[]): Change[] {
  return withoutRivals(changes).sort((a, b) => depthOf(b) - depthOf(a));
}

/** Of two keys that would both get one name, nobody knows which value is meant. */
function withoutRivals(changes: readonly Change[]): Change[] {
  const names = changes.map(nameAfter);
  const counts = new Map<string | null, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return changes.filter((_, index) => {
    const name = names[index] ?? null;
    return name === null || counts.get(name) === 1;
  });
}

/** Where a key is to be that was not there before. */
function nameAfter(change: Change): string | null {
  return change.kind === 'rename-key' ? JSON.stringify([...change.path.slice(0, -1), change.to]) : null;
}

function pathOf(change: Change): DataPath {
  if (change.kind === 'add-comment') return [];
  return change.kind === 'add-key' ? [change.key] : change.path;
}

function depthOf(change: Change): number {
  return pathOf(change).length;
}

function rank({ kind }: Change): number {
  return kind === 'add-comment' ? 0 : 1;
}

/* ------------------------------------------------------------------ in the text */

/** `edits` from the first one on. */
function withEdits(text: string, edits: readonly Edit[]): string {
  let [changed, at] = ['', 0];
  for (const { start, end, inner } of edits) {
    changed += text.slice(at, start) + inner;
    at = end;
  }
  return changed + text.slice(at);
}

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
    const isAlone = /\s/.test(text.charAt(start));
    return { start, end: start, inner: isAlone ? `${text[start] === ' ' ? ' ' : ''}${pair},` : `${pair}, ` };
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

/** Makes a change in the value that the text should have; false where a key is taken already. */
function changeIn(root: unknown, change: Change): boolean {
  if (change.kind === 'add-comment') return true;
  const path = pathOf(change);
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
