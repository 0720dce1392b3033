/**
 * Edits of answers without reading a long file again and again: the rounds are edited as a document of their own, and
 * the whole is read once to make sure. Where that can't be told apart safely, the whole document is edited.
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
export async function editRounds(source: string, edits: Edit[]): Promise<string> {
  const text = placeKeys(source, edits);
  return (await editPart(text, edits)) ?? editDocument(text, edits);
}

async function editPart(text: string, edits: Edit[]): Promise<string | null> {
  const part = edits.every(({ path }) => path[0] === 'assessments') ? roundsOf(text) : null;
  if (part === null) return null;
  try {
    const rounds = await editDocument(part.rounds, edits);
    if (part.after !== '' && !rounds.endsWith('\n')) return null;
    const whole = part.before + rounds + part.after;
    const value = parseFast(whole);
    return edits.every((edit) => sameValue(valueAt(value, edit.path), edit.value)) ? whole : null;
  } catch {
    return null;
  }
}

/** The lines of the key `assessments`, and what stands before and after; null where a line could mean something else. */
function roundsOf(text: string): { before: string; rounds: string; after: string } | null {
  if (/^(?:---|\.\.\.|%)/m.test(text) || (text.match(/^assessments:/gm) ?? []).length !== 1) return null;
  const start = text.search(/^assessments:/m);
  const firstLine = text.indexOf('\n', start) + 1;
  if (firstLine === 0) return null;
  const next = text.slice(firstLine).search(/^[^\s#-]/m);
  const end = next < 0 ? text.length : firstLine + next;
  return { before: text.slice(0, start), rounds: text.slice(start, end), after: text.slice(end) };
}
