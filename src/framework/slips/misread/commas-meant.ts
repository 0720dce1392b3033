/** Texts without quotes that end at a comma within braces, so that the rest is taken for names. Pure. */
import type { DataPath, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Range } from '../../../document/lines.ts';
import { inEitherQuotes, isCurly } from '../../../document/quote-slips.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { valueAt } from '../../../document/value-at.ts';

/** A longer text nobody copies by hand. */
const LONGEST = 200;

/** Within braces a name without a colon and a value, behind a text: the text went on behind a comma. */
export function unquotedComma(document: SourceDocument, { code, path, subject }: Diagnostic): Diagnostic | null {
  const piece = code === 'unknown-key' ? pieceAt(document, path) : null;
  if (piece === null) return null;
  const tight = /^[a-z][a-z-]*:(?=\S)/.exec(document.text.slice(piece.start, piece.end))?.[0].length;
  if (tight !== undefined) {
    const kind = 'NO_SPACE_AFTER_COLON';
    const range = { start: piece.start + tight - 1, end: piece.start + tight };
    return told(document, { code: 'yaml-syntax', path, range, args: { kind, problem: kind } }, subject);
  }
  const around = path.slice(0, -1);
  const owner = ownerOf(document, around, piece);
  if (owner === null) return null;
  const { key, range, value } = owner;
  const written = document.text.slice(range.start, piece.end);
  const at = [...around, key];
  if (typeof value === 'number' && !/^\d+, *\d+$/.test(written)) return null;
  if (key === 'level')
    return told(
      document,
      { code: 'level-not-whole', path: at, range: { start: range.start, end: piece.end }, args: { found: written } },
      subject,
    );
  return told(
    document,
    {
      code: 'unquoted-comma',
      path: at,
      range: { start: range.start, end: piece.end },
      args: { key, ...inQuotes(document.text, range.start) },
    },
    subject,
  );
}

/** The text up to the next name or the closing brace, with quotes around it; nothing where it is long. */
function inQuotes(text: string, start: number): { meant?: string; curly?: number } {
  const words = /^[^\n{}]*?(?=\s*(?:\}|, *[a-z][a-z-]*: ))/.exec(text.slice(start, start + LONGEST))?.[0].trim();
  if (words === undefined) return /^[\u2018-\u201f]/.test(text[start] ?? '') ? { curly: 1 } : {};
  if (isCurly(words)) return { curly: 1, meant: inEitherQuotes(words) };
  return { meant: inEitherQuotes(words.replace(/^["']|["']$/g, '')) };
}

/** With what the fault is about, as it was found. */
export function told(
  document: SourceDocument,
  fault: Parameters<SourceDocument['diagnose']>[0],
  subject: string | undefined,
): Diagnostic {
  return { ...document.diagnose(fault), ...(subject !== undefined && { subject }) };
}

/** Where the name stands, if it is one without a colon in braces. */
function pieceAt(document: SourceDocument, path: DataPath): Range | null {
  if (valueAt(document.value, path) !== null) return null;
  const range = document.rangeOf(path, 'key');
  if (range === null) return null;
  return /^\s*[,}]/.test(document.text.slice(range.end, range.end + LONGEST)) ? range : null;
}

/** The last entry with a value in front of the piece. */
function ownerOf(
  document: SourceDocument,
  path: DataPath,
  piece: Range,
): { key: string; range: Range; value: unknown } | null {
  const map = valueAt(document.value, path);
  if (typeof map !== 'object' || map === null) return null;
  let last: { key: string; range: Range; value: unknown } | null = null;
  for (const [key, value] of Object.entries(map)) {
    const range =
      typeof value === 'string' || typeof value === 'number' ? document.rangeOf([...path, key], 'value') : null;
    if (range !== null && range.end <= piece.start && range.start > (last?.range.start ?? -1))
      last = { key, range, value };
  }
  return last === null || /^["']/.test(document.text.slice(last.range.start)) ? null : last;
}
