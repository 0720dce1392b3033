/** Lines in the wrong column, told with the one that they belong in, in place of what a reader stumbles over. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineStarts } from '../document/lines.ts';
import { openSimple } from '../document/open-document.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { ITEM, movedBy, nameOf } from '../framework/slips/lines/indent-wanted.ts';
import { type Line, lineAt, linesOf } from '../framework/slips/lines/text-lines.ts';
import { type Added, findAdded } from './added-signs.ts';
import { findMove, type Move, ownerOf, withMove } from './moved-lines.ts';

/** Every fault of a text that can be read, at its place. */
export type TellFaults = (document: SourceDocument) => Diagnostic[];

/** What a name is told as that stands below one that it can't stand below. */
const OF_NAMES: ReadonlySet<string> = new Set(['unknown-key', 'config-unknown-rule']);
const OF_COLUMNS: ReadonlySet<unknown> = new Set(['BAD_INDENT', 'ITEM_IN_MAP', 'NAME_BELOW_TEXT']);
/** Texts whose faults are counted: what comes of one slip shows in fewer. */
const MOST_COUNTED = 600;
/** Texts that are read for that, and how long one may be: no person writes a longer configuration. */
const MOST_READ = 6000;
const MOST_CHARACTERS = 20_000;

/** The same diagnostics; where moving some lines leaves fewer of them, these lines, and what is left. */
export function tellColumns(document: SourceDocument, told: Diagnostic[], faultsOf: TellFaults): Diagnostic[] {
  const isRead = document.diagnostics.length === 0;
  const suspects = told.filter((one) => !isRead || (OF_NAMES.has(one.code) && beginsLine(document, one)));
  if (suspects.length === 0 || document.text.length > MOST_CHARACTERS) return told;
  const lines = linesOf(document.text);
  const isColumn = told.some(({ args }) => OF_COLUMNS.has(args.kind));
  const most = isRead ? told.length : isColumn ? Number.POSITIVE_INFINITY : 1;
  let [tried, counted] = [0, 0];
  const judge = {
    faultsIn: (text: string, { from, to }: Move) => {
      if (tried++ > MOST_READ || counted > MOST_COUNTED) return null;
      const read = readable(text, document.file);
      if (read === null) return null;
      counted++;
      const faults = faultsOf(read);
      const isHome = faults.every(({ code, place }) => !OF_NAMES.has(code) || !isWithin(place?.line, from, to));
      return isHome ? faults.length : null;
    },
    same: (text: string) => JSON.stringify(readable(text, document.file)?.value),
  };
  const places = suspects.map(({ place }) => (place?.line ?? 1) - 1);
  const move = findMove(lines, places, most, judge);
  if (move === null) return isRead ? told : withAdded(document, findAdded(lines, places, most, judge), told);
  const slip = asSlip(document, lines, move);
  if (!isRead) return [slip];
  const mended = readable(withMove(lines, move).join('\n'), document.file);
  const left = new Set((mended === null ? [] : faultsOf(mended)).map(nameOfFault));
  return [slip, ...told.filter((one) => left.has(nameOfFault(one)))];
}

function withAdded(document: SourceDocument, added: Added | null, told: Diagnostic[]): Diagnostic[] {
  if (added === null) return told;
  const line = lineAt(linesOf(document.text), added.index);
  const start = (lineStarts(document.text)[line.index] ?? 0) + line.column;
  const range = { start, end: start + line.text.length - line.column };
  const { hyphen, spaces, inner, until } = added.args;
  const more =
    inner !== undefined
      ? { below: Number(until) - line.index - 1 }
      : hyphen !== undefined && line.column > 0 && line.column !== spaces
        ? { found: line.column }
        : {};
  return [document.diagnose({ code: 'config-missing-line', range, args: { ...added.args, ...more } })];
}

function readable(text: string, file: string): SourceDocument | null {
  return openSimple(text.endsWith('\n') ? text : `${text}\n`, file);
}

/** Whether a line, counted from 1, is one of those. */
function isWithin(line: number | undefined, from: number, to: number): boolean {
  return line !== undefined && from < line && line <= to + 1;
}

function nameOfFault({ code, place }: Diagnostic): string {
  return `${code} ${place?.line}`;
}

function beginsLine(document: SourceDocument, { place }: Diagnostic): boolean {
  if (place === null) return false;
  const line = document.text.split('\n')[place.line - 1] ?? '';
  return /^\s*$/.test(line.slice(0, place.column - 1));
}

function asSlip(document: SourceDocument, lines: readonly string[], move: Move): Diagnostic {
  const { column: found, text } = lineAt(lines, move.from);
  const wanted = found + move.by;
  const start = lineStarts(document.text)[move.from] ?? 0;
  const until = {
    ...movedBy(found, wanted),
    ...(move.to > move.from && { until: move.to + 1, below: move.to - move.from }),
  };
  const more =
    wanted === 0
      ? { flush: 1, ...besideItem(lines, move) }
      : wordsOf(ownerOf(lines, move.from, wanted, ITEM.test(text)));
  const range = { start, end: start + Math.max(found, 1) };
  return document.diagnose({ code: 'config-wrong-column', range, args: { found, wanted, ...until, ...more } });
}

/** The next entry of the list at the left edge, or the last one above; nothing for a line that is none. */
function besideItem(lines: readonly string[], { from, to }: Move): { other?: number } {
  if (!ITEM.test(lines[from] ?? '')) return {};
  const isItem = (line: string) => line.startsWith('- ');
  const below = lines.findIndex((line, index) => index > to && isItem(line));
  const other = below === -1 ? lines.findLastIndex((line, index) => index < from && isItem(line)) : below;
  return other === -1 ? {} : { other: other + 1 };
}

/** Of a name, or of the entry of a list that begins in a line. */
function wordsOf(owner: Line | null): Record<string, string | number> {
  if (owner === null) return {};
  return ITEM.test(owner.text) ? { gate: owner.index + 1 } : { owner: nameOf(owner.text) };
}
