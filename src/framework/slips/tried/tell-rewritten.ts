/** Lines that were meant as other words or signs: each is written so in a copy, which is read again before it is told. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isLarge } from '../../../document/count-parts.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import type { Trial } from './lines-tried.ts';
import { inBraces } from './rewritten-braces.ts';
import { acrossLines } from './rewritten-lines.ts';
import { inValues } from './rewritten-values.ts';
import type { ReadAgain } from './tell-tried.ts';

/** What is longer nobody writes on one line by hand. */
const LONGEST = 600;
/** Lines with a fault that are looked at. */
const MOST_LINES = 6;
/** Copies that are read for one of them, and in all. */
const MOST_TRIALS = 6;
const MOST_READ = 15;
/** Codes of what keeps the rest of a file from being looked at. */
const OF_READING: ReadonlySet<string> = new Set(
  'yaml-syntax duplicate-key several-documents yaml-alias yaml-tag complex-key'.split(' '),
);

/** What is told of such lines, and the others; null where none is found. */
export async function tellRewritten(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  read: ReadAgain,
): Promise<Diagnostic[] | null> {
  if (isLarge(document.text)) return null;
  const found: Diagnostic[] = [];
  let here = lines;
  let left = told;
  let reads = 0;
  for (const index of linesOf(told)) {
    const kinds = new Set(left.filter(({ place }) => place?.line === index + 1).map(closerKind));
    if (kinds.size === 0) continue;
    for (const { meant, lines: mended } of trialsFor(here, index, kinds)) {
      const again = reads++ < MOST_READ ? await read(mended.join('\n')) : null;
      if (again === null) return found.length === 0 ? null : [...found, ...left];
      const rest = restOf(left, again, { from: Math.min(meant.line, index), to: Math.max(meant.line, index) });
      if (rest === null) continue;
      found.push(diagnose(document, meant));
      left = rest;
      here = mended;
      break;
    }
    // Behind lines that were put together nothing stands where it did.
    if (here.length !== lines.length) break;
  }
  return found.length === 0 ? null : [...found, ...left];
}

function linesOf(told: readonly Diagnostic[]): number[] {
  const places = told.filter(isError).flatMap(({ place }) => place ?? []);
  return [...new Set(places.map(({ line }) => line - 1))].slice(0, MOST_LINES);
}

function trialsFor(lines: readonly string[], index: number, kinds: ReadonlySet<string>): Trial[] {
  if ((lines[index] ?? '').length > LONGEST) return [];
  if (kinds.has('yaml-alias') && lines.some((line) => /(?:^|\s)&\S/.test(line))) return [];
  const trials = [
    ...acrossLines(lines, index, kinds),
    ...inValues(lines, index, kinds),
    ...inBraces(lines, index, kinds),
  ];
  return trials.slice(0, MOST_TRIALS);
}

/** What is still to be told once those lines were changed; null where something is wrong there yet, or elsewhere now. */
function restOf(
  told: readonly Diagnostic[],
  again: readonly Diagnostic[],
  { from, to }: { from: number; to: number },
): Diagnostic[] | null {
  const errors = again.filter(isError);
  const lineOf = ({ place }: Diagnostic) => (place?.line ?? 0) - 1;
  const isHere = (one: Diagnostic) => lineOf(one) >= from && lineOf(one) <= to;
  const isSame = (one: Diagnostic, other: Diagnostic) => kindOf(one) === kindOf(other) && lineOf(one) === lineOf(other);
  const isNew = (other: Diagnostic) => !told.some((one) => isSame(one, other));
  const wasUnread = told.some(({ code }) => OF_READING.has(code));
  // Behind what could not be read other slips may come to light, and a second text of the same names.
  const isCaused = (one: Diagnostic) => !wasUnread || isHere(one) || one.code === 'duplicate-key';
  if (errors.some((other) => isNew(other) && isCaused(other))) return null;
  const left = told.filter((one) => (isHere(one) || !wasUnread ? errors.some((other) => isSame(one, other)) : true));
  return left.length < told.length ? left : null;
}

function diagnose(document: SourceDocument, { kind, line, range, args }: Trial['meant']): Diagnostic {
  const start = lineStarts(document.text)[line] ?? 0;
  const place = { start: start + range.start, end: start + range.end };
  return document.diagnose({ code: 'yaml-syntax', range: place, args: { kind, problem: kind, ...args } });
}

/** A name of several words is a piece of a text. */
function closerKind(one: Diagnostic): string {
  return one.code === 'unknown-key' && /\s/.test(String(one.args.key).trim()) ? 'unknown-words' : kindOf(one);
}

function kindOf({ code, args }: Diagnostic): string {
  return code === 'yaml-syntax' ? String(args.kind) : code;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
