/**
 * Edits of answers and facts without reading a long file again and again: the part of the file that is changed is edited
 * as a document of its own, and the whole is read once to make sure. Where the part can't be told apart safely, the whole
 * document is edited.
 */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { editDocument } from '../document/edit-document.ts';
import { parseFast } from '../document/parse-fast.ts';
import { sameValue } from '../document/same-value.ts';
import { valueAt } from '../interview/data.ts';
import { placeKeys } from './place-key.ts';

interface Edit {
  path: DataPath;
  value: unknown;
}

/** The text with every edit made, and a part that is new in its place. Throws what `editDocument` throws. */
export async function editByPart(source: string, edits: Edit[]): Promise<string> {
  const text = placeKeys(source, edits);
  return (await editPart(text, edits)) ?? editDocument(text, edits);
}

async function editPart(text: string, edits: Edit[]): Promise<string | null> {
  const key = edits[0]?.path[0];
  const together = typeof key === 'string' && edits.every(({ path }) => path[0] === key && path.length > 1);
  const found = together ? partOf(text, key) : null;
  if (found === null) return null;
  try {
    const part = await editDocument(found.part, edits);
    if (found.after !== '' && !part.endsWith('\n')) return null;
    const whole = found.before + part + found.after;
    const value = parseFast(whole);
    return edits.every((edit) => sameValue(valueAt(value, edit.path), edit.value)) ? whole : null;
  } catch {
    return null;
  }
}

/** The lines of a key at the margin, and what stands before and after; null where a line could mean something else. */
function partOf(text: string, key: string): { before: string; part: string; after: string } | null {
  const lines = new RegExp(`^${key}:`, 'gm');
  if (/^(?:---|\.\.\.|%)/m.test(text) || (text.match(lines) ?? []).length !== 1) return null;
  const start = text.search(lines);
  const firstLine = text.indexOf('\n', start) + 1;
  if (firstLine === 0) return null;
  const next = text.slice(firstLine).search(/^[^\s#-]/m);
  const end = next < 0 ? text.length : firstLine + next;
  return { before: text.slice(0, start), part: text.slice(start, end), after: text.slice(end) };
}
