/** A fault at a stretch of a text, made into a diagnostic with its place and the lines around it. Pure. */
import type { DataPath, Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { lineAt, lineStarts, placeOf, type Range } from './lines.ts';
import { printable } from './printable.ts';

/** Longest piece of a line that is kept for an excerpt; further lines are cut around the place. */
const EXCERPT_WIDTH = 400;

export interface Fault {
  code: string;
  severity?: Diagnostic['severity'];
  path?: DataPath;
  range: Range | null;
  args?: Diagnostic['args'];
}

/** Turns faults of one text into diagnostics; the line index is built once. */
export function diagnoser(text: string, file: string): (fault: Fault) => Diagnostic {
  let starts: number[] | null = null;
  return ({ code, severity = 'error', path = [], range, args = {} }) => {
    if (range === null) return { code, severity, file, path, place: null, excerpt: [], args };
    starts ??= lineStarts(text);
    const place = placeOf(starts, range);
    return { code, severity, file, path, place, excerpt: excerpt(text, starts, place), args };
  };
}

/** The line of the place and the nearest one before it that is not blank. */
function excerpt(text: string, starts: readonly number[], place: Place): Diagnostic['excerpt'] {
  const lines = [];
  const from = Math.max(0, place.column - EXCERPT_WIDTH / 2);
  for (let index = place.line - 2; index >= Math.max(0, place.line - 4); index--) {
    const before = lineAt(text, starts, index);
    if (before.trim() === '') continue;
    lines.push({ line: index + 1, text: visible(before.slice(0, EXCERPT_WIDTH)) });
    break;
  }
  const line = lineAt(text, starts, place.line - 1);
  const shown = line.length <= EXCERPT_WIDTH ? line : line.slice(from, from + EXCERPT_WIDTH);
  const cut = line.length > EXCERPT_WIDTH && from > 0 ? { from: from + 1 } : {};
  lines.push({ line: place.line, text: visible(shown), ...cut });
  return lines;
}

/** A tab looks like the spaces that should be there. */
function visible(line: string): string {
  return printable(line.replaceAll('\t', '→'));
}
