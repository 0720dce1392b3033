/**
 * Slips that make an alliance file no YAML, told with what such a file holds: which line was meant, and how it is written.
 * A reader of YAML alone can't know that a level and its evidence are one answer. Pure.
 */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Fault } from '../../../document/fault.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { ALLIANCE } from '../lines/format-keys.ts';
import { moreOfIndent } from '../lines/indent-wanted.ts';
import { lineAt, lineBefore, linesOf, type Meant, shown } from '../lines/text-lines.ts';
import { colonInBraces, missingBraces } from './braces-meant.ts';
import { colonAbove, missingColon, missingColonAt } from './colon-meant.ts';
import { bareEntry, bracesWithoutDash, entriesBelow, remarkBelow } from './entries-meant.ts';
import { strayAbove } from './indent-by-name.ts';
import { indentMeant, itemTooFarRight, missingDashOfBraces } from './indent-meant.ts';
import { commentedOwner, emptyAndBelow, textGoesOn } from './lines-meant.ts';
import { moreOfSign } from './more-of-sign.ts';
import { namedEntryAt } from './named-entry.ts';
import { oneSign, twoSigns } from './one-sign.ts';
import { LONGEST_LINE, tellPartsAgain, valueAndParts } from './parts-below.ts';
import { isAmongAnswers, noteBehind, tightHash, twoOnALine } from './parts-meant.ts';

/** The same diagnostics; those of slips that an alliance file explains are told so. */
export function tellSyntax(document: SourceDocument): Diagnostic[] {
  const page = webPage(document);
  if (page !== null) return [page];
  let lines: readonly string[] | null = null;
  let starts: readonly number[] = [];
  const answers = new Set<number>();
  const told = new Set(document.diagnostics.map(({ place }) => place?.line));
  return document.diagnostics.flatMap((diagnostic) => {
    const { code, place, args } = diagnostic;
    if (!/^(?:yaml-syntax|duplicate-key)$/.test(code) || place === null) return [diagnostic];
    if (lines === null) {
      lines = linesOf(document.text);
      starts = lineStarts(document.text);
    }
    if (code === 'duplicate-key') return tellPartsAgain(document, diagnostic, lines, answers);
    const kind = String(args.kind);
    const isFew = document.diagnostics.length <= FEW;
    const meant = meantBy(kind, lines, place.line - 1) ?? (isFew ? twoMissing(kind, lines, place.line - 1) : null);
    if (meant === null) return [withMore(diagnostic, lines)];
    // A line that is told already is what the next one stumbled over.
    if (meant.line < place.line - 1 && told.has(meant.line + 1)) return [];
    told.add(meant.line + 1);
    const start = (starts[meant.line] ?? 0) + meant.range.start;
    const range = { start, end: start + meant.range.end - meant.range.start };
    const fault: Fault = { code, range, args: { kind: meant.kind, problem: meant.kind, ...meant.args } };
    return [withMore(document.diagnose(fault), lines)];
  });
}

/** A page that was saved in place of the file it shows. */
function webPage(document: SourceDocument): Diagnostic | null {
  const start = /^\s*(?=<(?:!doctype|html|head|body)\b)/i.exec(document.text)?.[0].length;
  if (start === undefined || document.diagnostics.length === 0) return null;
  const args = { kind: 'WEB_PAGE', problem: 'WEB_PAGE' };
  return document.diagnose({ code: 'yaml-syntax', range: { start, end: start + 5 }, args });
}

/** With what the words go by: of a wrong indentation where it belongs, of a sign what stands there in this format. */
function withMore(diagnostic: Diagnostic, lines: readonly string[]): Diagnostic {
  const { args, place } = diagnostic;
  if (place === null) return diagnostic;
  const index = place.line - 1;
  const more = args.kind === 'BAD_INDENT' ? moreOfIndent(lines, index, args.wanted) : moreOfSign(args, lines, index);
  return { ...diagnostic, args: { ...args, ...more } };
}

function twoMissing(kind: string, lines: readonly string[], index: number): Meant | null {
  return OF_SIGNS.has(kind) ? twoSigns(lines, index, ALLIANCE) : null;
}

/** Faults of a text in which two signs are looked for at once, which takes longer. */
const FEW = 5;
/** What a reader of YAML may say of an entry without its hyphen. */
const OF_ENTRIES: ReadonlySet<string> = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);
/** Of a value that is closed, and something behind it. */
const BEHIND: ReadonlySet<string> = new Set(['TEXT_BEHIND_BRACKETS', 'TEXT_BEHIND_QUOTES', 'QUOTE_IN_QUOTES']);
/** And of one whose owner is a comment, or has a value already. */
const OF_PLACE: ReadonlySet<string> = new Set([...OF_ENTRIES, 'BAD_INDENT', 'ITEM_IN_MAP', 'MISSING_CHAR']);

/** And of a line with a sign that is missing, or one too many, beside braces. */
const OF_SIGNS: ReadonlySet<string> = new Set([
  ...BEHIND,
  ...OF_ENTRIES,
  'SECOND_COLON',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'NEVER_CLOSED',
  'OTHER_BRACKET',
  'ONE_TOO_MANY',
]);

function meantBy(kind: string, lines: readonly string[], index: number): Meant | null {
  if ((lines[index] ?? '').length > LONGEST_LINE || (lineBefore(lines, index)?.text ?? '').length > LONGEST_LINE)
    return null;
  const entry = kind === 'SECOND_COLON' || BEHIND.has(kind) ? namedEntryAt(lines, index) : null;
  if (entry !== null) return entry;
  const sign = OF_SIGNS.has(kind) ? oneSign(lines, index, ALLIANCE) : null;
  const isAtEnd = kind === 'NEVER_CLOSED' && sign?.range.end === lines[index]?.length;
  if (sign !== null && sign.kind !== kind && !isAtEnd) return sign;
  if (kind === 'BARE_LINE') return missingColon(lines, index) ?? bareEntry(lines, index);
  if (kind === 'SECOND_COLON')
    return (
      tightHash(lines, index) ?? missingColon(lines, index) ?? missingBraces(lines, index) ?? twoOnALine(lines, index)
    );
  if (OF_ENTRIES.has(kind)) {
    const nothing = dashAlone(lines, index) ?? dashAlone(lines, index - 1);
    if (nothing !== null) return nothing;
  }
  if (BEHIND.has(kind)) return twoOnALine(lines, index) ?? noteBehind(lines, index);
  if (kind === 'BLOCK_IN_FLOW' || kind === 'MISSING_CHAR') return colonInBraces(lines, index);
  const hidden = OF_PLACE.has(kind) ? (commentedOwner(lines, index) ?? emptyAndBelow(lines, index)) : null;
  if (hidden !== null) return hidden;
  if (OF_ENTRIES.has(kind))
    return (
      missingDashOfBraces(lines, index) ?? missingColonAt(lines, lineAt(lines, index)) ?? remarkBelow(lines, index)
    );
  const above = missingColonAt(lines, lineBefore(lines, index));
  if (kind === 'NAME_BELOW_TEXT') return above;
  if (kind === 'ITEM_IN_MAP') return itemTooFarRight(lines, index);
  if (kind !== 'BAD_INDENT') return null;
  const braces = bracesWithoutDash(lines, index) ?? entriesBelow(lines, index);
  if (braces !== null) return braces;
  const stray = above ?? colonAbove(lines, index) ?? strayAbove(lines, index) ?? textAndEntries(lines, index);
  return stray ?? valueAndParts(lines, index) ?? textGoesOn(lines, index) ?? indentMeant(lines, index);
}

/** `safe-space: -`, as people write that there is no answer. */
function dashAlone(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, lead = ''] = /^( *(?:- +)?[a-z][\w-]*: +)-(?: +#.*)?$/.exec(text) ?? [];
  if (lead === '') return null;
  const isAnswer = isAmongAnswers(lines, lineAt(lines, index));
  const range = { start: lead.length, end: lead.length + 1 };
  return { kind: 'DASH_ALONE', line: index, range, args: isAnswer ? { answer: 1 } : {} };
}

/** `members: Local Nine` and below it `- Local Ten`. */
function textAndEntries(lines: readonly string[], index: number): Meant | null {
  const above = lineBefore(lines, index);
  const [, key, value = ''] = /^([a-z-]+): +([^\s"'[{|>#].*)$/.exec(above?.text.trim() ?? '') ?? [];
  const isBelow = above !== null && above.column <= lineAt(lines, index).column;
  if (key === undefined || !isBelow || !/^\s*- /.test(lines[index] ?? '')) return null;
  const range = { start: above.text.length - value.length, end: above.text.length };
  return { kind: 'TEXT_AND_ENTRIES', line: above.index, range, args: { key, ...shown(`- ${value}`) } };
}
