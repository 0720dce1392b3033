/** What was meant by a baseline that lacks the line of its list, and by an entry that nothing matches but nearly does. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { lineStarts } from '../document/lines.ts';
import { openSimple } from '../document/open-document.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';
import { linesOf } from '../framework/slips/lines/text-lines.ts';
import type { Identity } from '../lint/baseline.ts';

const LIST = 'findings:';
/** What all files have in common says nothing of how near they are. */
const ENDING = /\.alliance\.ya?ml$/;
/** A longer one is written by the program alone, which forgets no line. */
const MOST_CHARACTERS = 200_000;

/** That the line above the entries is missing, or is left as a comment, in place of what comes of it; null where it is there. */
export function tellMissingList(document: SourceDocument): Diagnostic | null {
  const { text, file } = document;
  if (text.length > MOST_CHARACTERS) return null;
  const lines = linesOf(text);
  const first = lines.findIndex((line) => /^ *- /.test(line));
  if (first === -1) return null;
  const comment = lines.findLastIndex((line, index) => index < first && /^#[# ]*findings:$/.test(line));
  const mended = comment === -1 ? lines.toSpliced(first, 0, LIST) : lines.with(comment, LIST);
  const read = openSimple(mended.join('\n'), file);
  if (read === null || !Array.isArray(valueAt(read.value, ['findings']))) return null;
  const start = (lineStarts(text)[first] ?? 0) + (lines[first]?.search(/\S/) ?? 0);
  const args = comment === -1 ? {} : { comment: comment + 1 };
  return document.diagnose({ code: 'baseline-missing-line', range: { start, end: start + 1 }, args });
}

/** The file or the id of something that is found and not set aside, which an entry may have been for; nothing where there is none. */
export function entryMeant(
  entry: Identity,
  found: readonly Identity[],
  isThere: boolean,
): { nearest?: string; key?: 'file' | 'id' } {
  const alike = found.filter(({ code }) => code === entry.code);
  const inFile = alike.filter(({ file }) => file === entry.file);
  const id = nearPath(entry.id, new Set(inFile.map((one) => one.id)));
  if (id !== null) return { key: 'id', nearest: id };
  if (isThere) return {};
  const ofId = alike.filter((one) => one.id === entry.id);
  const file = nearPath(entry.file, new Set((ofId.length > 0 ? ofId : alike).map((one) => one.file)));
  return file === null ? {} : { key: 'file', nearest: file };
}

/** The one path that differs from this in one part, by a slip that is no other number; or has more in front of it. */
function nearPath(path: string, paths: ReadonlySet<string>): string | null {
  const parts = path.split('/');
  const near = [...paths].filter((other) => {
    const others = other.split('/');
    if (others.length !== parts.length) return other.endsWith(`/${path}`) || path.endsWith(`/${other}`);
    const apart = parts.flatMap((part, at) => (part === others[at] ? [] : [at]));
    const [found = '', wanted = ''] = [parts, others].map((all) => all[apart[0] ?? 0]?.replace(ENDING, ''));
    return apart.length === 1 && withoutNumbers(found) !== withoutNumbers(wanted) && nearest(found, [wanted]) !== null;
  });
  return near.length === 1 && path !== '' ? (near[0] ?? null) : null;
}

function withoutNumbers(part: string): string {
  return part.replace(/\d/g, '0');
}
