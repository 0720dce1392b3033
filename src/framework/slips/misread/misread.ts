/**
 * Faults of shape that come of how a text was written, told as what they are: a sign that only looks like a space, a comma that
 * ended a text too early, an empty name in front of an entry. Pure.
 */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { NAMING_KEYS } from '../../../diagnostics/subject.ts';
import { codePoint, findOddSpace } from '../../../document/line-slips.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { tightCommentAt } from '../texts/cut-texts.ts';
import { tellParts } from './answer-parts.ts';
import { told, unquotedComma } from './commas-meant.ts';
import { withEntries } from './entries-by-line.ts';
import { tellMisplaced } from './misplaced.ts';
import { asRemark } from './remarks-meant.ts';
import { tellSigns } from './signs-in-lines.ts';
import { nameSlip, type Retold, withEntryAbove } from './slips-in-names.ts';

const AT_KEY: ReadonlySet<string> = new Set(['unknown-key', 'unknown-criterion']);
const AT_VALUE: ReadonlySet<string> = new Set(
  'wrong-value wrong-type wrong-version level-in-quotes not-a-level not-an-answer not-a-date not-an-id unknown-skill unknown-power'.split(
    ' ',
  ),
);
/** Those whose next step could be to delete a line. */
const OF_LINES: ReadonlySet<string> = new Set(['empty-value', 'empty-text', 'blank-text', 'wrong-type']);
const CUT = /^(?:duplicate-(?:member|target|value)|empty-value)$/;
/** So many slips are held against all others; in a file with more, each is told. */
const MOST_RETOLD = 50;
/** A longer one is a text, in which odd spaces are no slip. */
const LONGEST = 200;

/** The same diagnostics, each in its place; several that come of one slip become one. */
export function tellSlips(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const parts = tellParts(document, tellSigns(document, diagnostics));
  const placed = [...parts.told, ...tellMisplaced(document, parts.others)];
  return withoutNameSlips(document, placed).flatMap((diagnostic) => {
    const slip = oddSpace(document, diagnostic) ?? withQuestion(unquotedComma(document, diagnostic), diagnostics);
    if (slip === null) return [withPlace(document, diagnostic)];
    const name = JSON.stringify([slip.code, slip.place?.line, slip.place?.column]);
    if (seen.has(name)) return [];
    seen.add(name);
    return [slip];
  });
}

/** Of an answer, the question that was asked, where there is one: it can be explained. */
function withQuestion(slip: Diagnostic | null, diagnostics: readonly Diagnostic[]): Diagnostic | null {
  if (slip?.code !== 'level-not-whole' || slip.path[2] !== 'answers') return slip;
  const isUnknown = diagnostics.some(({ code, path }) => code === 'unknown-criterion' && path[3] === slip.path[3]);
  return isUnknown ? slip : { ...slip, args: { ...slip.args, asked: String(slip.path[3]) } };
}

/** Those that come of a name without its colon, or the other way round, told once. */
function withoutNameSlips(document: SourceDocument, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const slips = new Map<Diagnostic, Retold>();
  for (const diagnostic of diagnostics) {
    if (oddSpace(document, diagnostic) !== null) continue;
    const slip = nameSlip(document, diagnostic);
    if (slip !== null) slips.set(diagnostic, slip);
  }
  if (slips.size === 0) return diagnostics;
  const all = [...slips].slice(0, MOST_RETOLD);
  const seen = new Set<Diagnostic>();
  return diagnostics.flatMap((diagnostic) => {
    const own = slips.get(diagnostic);
    const by = all.find(([from, slip]) => from !== diagnostic && seen.has(from) && slip.instead(diagnostic));
    if (by !== undefined) return [];
    seen.add(diagnostic);
    if (own !== undefined) return [own.diagnostic];
    return all.some(([, slip]) => slip.instead(diagnostic)) ? [] : [diagnostic];
  });
}

/** With what the text around it adds to its words. */
function withPlace(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const own = asRemark(document, withoutRemark(document, diagnostic));
  const told = inBraces(document, withComment(document, withLine(document, own)));
  return asRequired(emptyFirst(document, withEntryAbove(document, withEntries(document, told))));
}

/** Within braces or quotes no remark can stand behind a value. */
function withoutRemark(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code !== 'wrong-value' || args.remark === undefined) return diagnostic;
  const start = document.rangeOf(path, 'value')?.start ?? 0;
  const line = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start + 1);
  if (!/[[{"']/.test(line)) return diagnostic;
  const { remark: _, ...others } = args;
  return { ...diagnostic, args: others };
}

/** What else is known by: it can't be left out. */
function asRequired(diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  const isRequired = /^(?:empty|blank)-text$/.test(code) && NAMING_KEYS.some((key) => key === path.at(-1));
  return isRequired && (path.at(-1) !== 'id' || path[0] === 'assessments')
    ? { ...diagnostic, args: { ...args, required: 1 } }
    : diagnostic;
}

/** Whether it stands in braces or brackets, where no line can be deleted without what else is in it. */
function inBraces(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code === 'wrong-type' && args.entries !== undefined)
    return { ...diagnostic, args: { ...args, ...onLine(document, path) } };
  if (!OF_LINES.has(code) || (code === 'wrong-type' && args.first === undefined)) return diagnostic;
  const around = code === 'wrong-type' ? path : path.slice(0, -1);
  const start = document.rangeOf(around, 'value')?.start;
  if (start === undefined || !/[[{]/.test(document.text[start] ?? '')) return diagnostic;
  // What else the answer tells would be left without one.
  if (code === 'empty-value' && path[2] === 'answers' && path.at(-1) === 'level')
    return { ...diagnostic, args: { ...args, example: '2' } };
  const entry = typeof path.at(-1) === 'number' ? { entry: 1 } : {};
  if (code !== 'wrong-type') return { ...diagnostic, args: { ...args, braces: 1, ...entry } };
  const line = document.locate(around, 'value')?.line ?? 0;
  return { ...diagnostic, args: { ...args, inBraces: 1, ...(beginsLine(document.text, start) && { onLine: line }) } };
}

/** The line of a name that has all that belongs to it below. */
function onLine(document: SourceDocument, path: Diagnostic['path']): { onKey?: number } {
  const [key, value] = [document.locate(path, 'key')?.line, document.locate(path, 'value')?.line];
  return key === undefined || value === undefined || value <= key ? {} : { onKey: key };
}

function beginsLine(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

/** Of what is there twice or not at all, the comment that took the rest of it away. */
function withComment(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (!CUT.test(code)) return diagnostic;
  const at = document.rangeOf(path, 'value')?.end ?? document.rangeOf(path, 'key')?.end;
  const comment = at === undefined ? null : tightCommentAt(document.text, at + (document.text[at] === ':' ? 1 : 0));
  return comment === null || comment.length > LONGEST ? diagnostic : { ...diagnostic, args: { ...args, comment } };
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

/** Of what is there twice, the line of the first. */
function withLine(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (!/^duplicate-(?:member|member-id|target|value)$/.test(code) || typeof args.first !== 'number') return diagnostic;
  const line = document.locate([String(path[0]), args.first - 1], 'value')?.line;
  return line === undefined ? diagnostic : { ...diagnostic, args: { ...args, line } };
}

/** A line that begins with a hyphen holds the entry together: whoever deletes it makes one of two. */
function emptyFirst(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code !== 'empty-value') return diagnostic;
  const start = document.rangeOf(path, 'key')?.start;
  if (start === undefined) return diagnostic;
  const before = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start);
  return /-\s*$/.test(before) ? { ...diagnostic, args: { ...args, item: 1 } } : diagnostic;
}
