/**
 * Edits of answers and facts without reading a long file again and again: the part of the file that is changed is edited
 * as a document of its own, and the whole is read to make sure when its surroundings are new. Where the part can't be told
 * apart safely, the whole document is edited.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { editDocument } from '../../document/edit-document.ts';
import { parseFast } from '../../document/parse-fast.ts';
import { sameValue } from '../../document/same-value.ts';
import { valueAt } from '../../interview/data.ts';
import { placeKeys } from './place-key.ts';

interface Edit {
  path: DataPath;
  value: unknown;
}

interface Part {
  key: string;
  before: string;
  lines: string;
  after: string;
}
type Editor = (source: string, edits: Edit[]) => Promise<string>;

/**
 * An editor for one file: the text with every edit made, and a part that is new in its place. It reads the whole again
 * only where something around the part is new to it. Throws what `editDocument` throws.
 */
export function createEditor(): Editor {
  let sound: Part | null = null;
  return async (source, edits) => {
    const text = placeKeys(source, edits);
    const edited = await editPart(text, edits);
    if (edited === null) return editDocument(text, edits);
    const whole = edited.before + edited.lines + edited.after;
    if (!isAround(sound, edited) && !reads(whole, edits)) return editDocument(text, edits);
    sound = edited;
    return whole;
  };
}

/** The part with the edits made, which is a document by itself; null where that can't be done. */
async function editPart(text: string, edits: Edit[]): Promise<Part | null> {
  const key = edits[0]?.path[0];
  const together = typeof key === 'string' && edits.every(({ path }) => path[0] === key && path.length > 1);
  const found = together ? partOf(text, key) : null;
  if (found === null) return null;
  try {
    const lines = await editDocument(found.lines, edits);
    return found.after === '' || lines.endsWith('\n') ? { ...found, lines } : null;
  } catch {
    return null;
  }
}

/** The same text stands around the same part as when the whole was read: between lines that are whole, so it fits again. */
function isAround(sound: Part | null, { key, before, after }: Part): boolean {
  return sound !== null && sound.key === key && sound.before === before && sound.after === after;
}

function reads(whole: string, edits: Edit[]): boolean {
  try {
    const value = parseFast(whole);
    return edits.every((edit) => sameValue(valueAt(value, edit.path), edit.value));
  } catch {
    return false;
  }
}

/** The lines of a key at the margin, and what stands before and after; null where a line could mean something else. */
function partOf(text: string, key: string): Part | null {
  const head = new RegExp(`^${key}:`, 'gm');
  if (/^(?:---|\.\.\.|%)/m.test(text) || (text.match(head) ?? []).length !== 1) return null;
  const start = text.search(head);
  const firstLine = text.indexOf('\n', start) + 1;
  if (firstLine === 0) return null;
  const next = text.slice(firstLine).search(/^[^\s#-]/m);
  const end = next < 0 ? text.length : firstLine + next;
  return { key, before: text.slice(0, start), lines: text.slice(start, end), after: text.slice(end) };
}
