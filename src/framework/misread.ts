/**
 * Faults of shape that come of how a text was written, told as what they are: a space that is none to YAML, a comma that
 * ended a text too early, an empty name in front of an entry. Pure.
 */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { codePoint, findOddSpace } from '../document/line-slips.ts';
import type { Range } from '../document/lines.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';

const AT_KEY: ReadonlySet<string> = new Set(['unknown-key', 'unknown-criterion']);
const AT_VALUE: ReadonlySet<string> = new Set(
  'wrong-value wrong-type wrong-version level-in-quotes not-a-level not-an-answer not-a-date not-an-id unknown-skill unknown-power'.split(
    ' ',
  ),
);
/** A longer one is a text, in which odd spaces are no slip. */
const LONGEST = 200;

/** The same diagnostics, each in its place; several that come of one slip become one. */
export function tellSlips(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const slip = oddSpace(document, diagnostic) ?? unquotedComma(document, diagnostic);
    if (slip === null) return [emptyFirst(document, withLine(document, diagnostic))];
    const name = JSON.stringify([slip.code, slip.place?.line, slip.place?.column]);
    if (seen.has(name)) return [];
    seen.add(name);
    return [slip];
  });
}

function oddSpace(document: SourceDocument, { code, path, subject }: Diagnostic): Diagnostic | null {
  if (!AT_KEY.has(code) && !AT_VALUE.has(code)) return null;
  const range = document.rangeOf(path, AT_KEY.has(code) ? 'key' : 'value');
  if (range === null || range.end - range.start > LONGEST) return null;
  const at = findOddSpace(document.text.slice(range.start, range.end));
  if (at === -1) return null;
  const start = range.start + at;
  const args = { char: codePoint(document.text, start) };
  return told(document, { code: 'odd-space', path, range: { start, end: start + 1 }, args }, subject);
}

/** Within braces a name without a colon and a value, behind a text: the text went on behind a comma. */
function unquotedComma(document: SourceDocument, { code, path, subject }: Diagnostic): Diagnostic | null {
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
    { code: 'unquoted-comma', path: at, range: { start: range.start, end: piece.end }, args: { key } },
    subject,
  );
}

function told(
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

/** Of what is there twice, the line of the first. */
function withLine(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (!/^duplicate-(?:member|target|value)$/.test(code) || typeof args.first !== 'number') return diagnostic;
  const line = document.locate([String(path[0]), args.first - 1], 'value')?.line;
  return line === undefined ? diagnostic : { ...diagnostic, args: { ...args, line } };
}

/** A line that begins with a hyphen holds the entry together: whoever deletes it makes one of two. */
function emptyFirst(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code !== 'empty-value' || typeof args.example === 'string') return diagnostic;
  const start = document.rangeOf(path, 'key')?.start;
  if (start === undefined) return diagnostic;
  const before = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start);
  return /-\s*$/.test(before) ? { ...diagnostic, args: { ...args, item: 1 } } : diagnostic;
}
