/**
 * What is seen of a slip only once it is mended: each thing that may have happened to whole lines is undone in a copy, and the
 * copy is read again. What leaves nothing to be said is what happened. Pure.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../document/lines.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { withMoved } from './indent-wanted.ts';
import { trialsFor } from './lines-tried.ts';
import { tellRemark } from './remarks-among-names.ts';
import { tellMissing } from './tell-missing.ts';
import { lineAt, linesOf, type Meant } from './text-lines.ts';

/** What is told of a text; null once so much was read that it would take too long. */
export type ReadAgain = (text: string) => Promise<Diagnostic[] | null>;

export interface Readers {
  read: ReadAgain;
  /** With what is told by trying. */
  readWell: ReadAgain;
}

/** What is said of lines that don't stand where they belong. */
const OF_PLACE: ReadonlySet<string> = new Set(
  'BAD_INDENT ITEM_IN_MAP NAME_BELOW_TEXT TEXT_AND_ENTRIES VALUE_AND_PARTS unknown-key unknown-criterion duplicate-round'.split(
    ' ',
  ),
);
/** Of lines that are to be moved, so many are moved to see what comes of it. */
const MOST_MOVED = 10;

/** `told`, or what is told in its place of lines that are missing, out of their place or one too many. */
export async function tellTried(document: SourceDocument, told: Diagnostic[], readers: Readers): Promise<Diagnostic[]> {
  if (!told.some(isError)) return told;
  const lines = linesOf(document.text);
  if (await isMendedByMoving(document, told, readers.read)) return told;
  return (
    (await tellMisplacedLine(document, lines, told, readers.read)) ??
    (await tellMissing(document, lines, told, readers)) ??
    (await tellRemark(document, lines, told, readers)) ??
    told
  );
}

async function tellMisplacedLine(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<Diagnostic[] | null> {
  const found = told.filter(({ code, place, args }) => place !== null && OF_PLACE.has(String(args.kind ?? code)));
  const stumbled = found.map(({ place }) => (place?.line ?? 1) - 1);
  const fit: Meant[] = [];
  for (const { meant, lines: mended } of trialsFor(lines, stumbled)) {
    if (fit.some(({ kind }) => kind !== meant.kind)) break;
    const again = await read(mended.join('\n'));
    if (again === null) return null;
    if (!again.some(isError)) fit.push(meant);
    // Of two pairs of lines that could have changed places only who wrote them can tell.
    if (fit.length > 1) return null;
  }
  return fit.length === 0 ? null : fit.map((meant) => diagnoseMeant(document, meant));
}

function diagnoseMeant(document: SourceDocument, { kind, line, range, args }: Meant): Diagnostic {
  const start = lineStarts(document.text)[line] ?? 0;
  const place = { start: start + range.start, end: start + range.end };
  return document.diagnose({ code: 'yaml-syntax', range: place, args: { kind, problem: kind, ...args } });
}

/** Whether nothing is wrong any more once each line is where its step says. */
async function isMendedByMoving(
  { text }: SourceDocument,
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<boolean> {
  const steps = told.filter(({ args, place }) => typeof args.wanted === 'number' && place !== null);
  if (steps.length === 0 || steps.length > MOST_MOVED) return false;
  const moved = steps.reduce((lines: string[], { place, args }) => {
    const line = lineAt(lines, (place?.line ?? 1) - 1);
    return line.column < 0 ? lines : withMoved(lines, line, Number(args.wanted));
  }, text.split('\n'));
  const again = await read(moved.join('\n'));
  return again !== null && !again.some(isError);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
