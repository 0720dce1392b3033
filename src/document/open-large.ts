/** Large texts that the fast reader has read without doubt: places by way of events, at a tenth of what `yaml` takes. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { withoutMark } from './check-text.ts';
import { type EditEntry, type EditNode, editTree } from './edit-tree.ts';
import { diagnoser } from './fault.ts';
import { lineStarts, placeOf, type Range } from './lines.ts';
import { parseFast } from './parse-fast.ts';
import type { Part, SourceDocument } from './source-document.ts';

/** What `parseDocument` gives for a text without faults that leaves no doubt; null for any other. */
export function openByEvents(source: string, file: string): SourceDocument | null {
  const text = withoutMark(source);
  let value: unknown;
  let root: EditNode | null;
  try {
    value = parseFast(text);
    root = editTree(text);
  } catch {
    return null;
  }
  if (root === null || typeof value !== 'object' || value === null) return null;
  const tree = root;
  let starts: readonly number[] | null = null;
  const rangeOf = (path: DataPath, part: Part) => rangeIn(text, tree, path, part);
  return {
    value,
    text,
    file,
    diagnostics: [],
    diagnose: diagnoser(text, file),
    rangeOf,
    locate: (path, part) => {
      const range = rangeOf(path, part);
      starts ??= lineStarts(text);
      return range === null ? null : placeOf(starts, range);
    },
  };
}

const byKey = new WeakMap<EditNode, ReadonlyMap<string, EditEntry>>();

/** Made once for each map: thousands of faults may stand in one. */
function entriesByKey(node: EditNode): ReadonlyMap<string, EditEntry> {
  const known = byKey.get(node);
  if (known !== undefined) return known;
  const entries = new Map(node.entries.flatMap((entry) => (entry.key === null ? [] : [[entry.key, entry]])));
  byKey.set(node, entries);
  return entries;
}

function rangeIn(text: string, root: EditNode, path: DataPath, part: Part): Range | null {
  let entry: EditEntry = { key: null, keyStart: 0, keyEnd: 0, node: root };
  for (const step of path) {
    const { node } = entry;
    const child = typeof step === 'string' ? entriesByKey(node).get(step) : node.kind === 'list' && node.entries[step];
    if (!child) return null;
    entry = child;
  }
  if (part === 'key') return entry.key === null ? null : { start: entry.keyStart, end: entry.keyEnd };
  const { kind, inline, dash, start, end } = entry.node;
  if (start < end) return { start: kind === 'list' && !inline ? dash : start, end };
  let at = start;
  while (text[at] === ' ') at++;
  return { start: at, end: at };
}
