/** The first fault of a large text that is no fault of syntax: what a file of words doesn't need. Pure. */
import { EVENT_ID, type Event } from 'js-yaml';
import { countParts } from './count-parts.ts';
import { type EditNode, editTree } from './edit-tree.ts';
import type { Fault } from './fault.ts';
import { MANY_PARTS } from './limits.ts';

/** Null where the careful reader would find none of these either, and has few enough parts to read. */
export function markFault(text: string, events: readonly Event[]): Fault | null {
  return unneeded(text, events) ?? repeated(text) ?? tooComplex(text);
}

/** A tag, an alias, or a second document. */
function unneeded(text: string, events: readonly Event[]): Fault | null {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (documents++ > 0) return { code: 'several-documents', range: secondDocument(text) };
    } else if (event.type === EVENT_ID.ALIAS) {
      const range = { start: event.anchorStart - 1, end: event.anchorEnd };
      return { code: 'yaml-alias', range, args: { name: text.slice(event.anchorStart, event.anchorEnd) } };
    } else if (event.tagStart !== -1) {
      const range = { start: event.tagStart, end: event.tagEnd };
      return { code: 'yaml-tag', range, args: { tag: text.slice(event.tagStart, event.tagEnd) } };
    }
  }
  return null;
}

function secondDocument(text: string): Fault['range'] {
  const marks = text.matchAll(/^---/gm);
  const [first, second] = [marks.next(), marks.next()];
  const mark = first.value?.index === 0 ? second.value : first.value;
  return mark === undefined ? { start: 0, end: 0 } : { start: mark.index, end: mark.index + 3 };
}

function repeated(text: string): Fault | null {
  try {
    const root = editTree(text);
    return root === null ? null : repeatedIn(text, root);
  } catch {
    return null;
  }
}

function repeatedIn(text: string, { kind, entries }: EditNode): Fault | null {
  const seen = new Map<string, number>();
  for (const { key, keyStart, keyEnd, node } of entries) {
    if (kind === 'map' && key !== null) {
      const first = seen.get(key);
      if (first !== undefined) {
        const line = text.slice(0, first).split('\n').length;
        return { code: 'duplicate-key', range: { start: keyStart, end: keyEnd }, args: { key, line } };
      }
      seen.set(key, keyStart);
    }
    const inner = repeatedIn(text, node);
    if (inner !== null) return inner;
  }
  return null;
}

function tooComplex(text: string): Fault | null {
  return countParts(text, MANY_PARTS) > MANY_PARTS ? { code: 'too-complex', range: null } : null;
}
