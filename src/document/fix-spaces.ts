/**
 * Blanks that look like a space and are none to YAML, where nothing but a space can be meant: in the indentation, and
 * behind a hyphen or the colon of a name. Within a text they stay. Pure.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from './source-document.ts';

export interface PlainSpaces {
  text: string;
  /** Those that were changed, from 1. */
  lines: ReadonlySet<number>;
}

/** A reader may tell of a few at a time; each round reads the text. */
const ROUNDS = 4;
/** As wide as a space; signs of no width and wider ones may have been meant as none, or as several. */
const BLANK = '\\u00a0\\u2000-\\u200a\\u202f\\u205f';
const AHEAD = new RegExp(`^(?=[ ]*[${BLANK}])[ ${BLANK}]+(?=\\S)`);
const BEHIND = new RegExp(`^( *(?:- +){0,9}(?:-|[a-z][a-z-]*:))([ ${BLANK}]+)(?=\\S)`);

/**
 * The text with spaces in their place, in the lines that such a blank was found in: nothing else is touched, so that no
 * text of several lines is. null where there is none to change, or the text can't be read even then.
 */
export async function withPlainSpaces(
  text: string,
  diagnostics: readonly Diagnostic[],
  open: (text: string) => Promise<SourceDocument>,
  rounds = ROUNDS,
): Promise<PlainSpaces | null> {
  const told = diagnostics.flatMap(({ code, place }) => (code === 'odd-space' && place !== null ? [place.line] : []));
  if (told.length === 0 || rounds === 0) return null;
  const lines = text.split('\n');
  const changed = new Set<number>();
  for (const line of told) {
    const before = lines[line - 1] ?? '';
    const now = inPlainSpaces(before);
    if (now === before) continue;
    lines[line - 1] = now;
    changed.add(line);
  }
  if (changed.size === 0) return null;
  const mended = lines.join('\n');
  const left = (await open(mended)).diagnostics;
  if (left.length === 0) return { text: mended, lines: changed };
  const more = await withPlainSpaces(mended, left, open, rounds - 1);
  return more && { text: more.text, lines: new Set([...changed, ...more.lines]) };
}

function inPlainSpaces(line: string): string {
  return line
    .replace(AHEAD, (blanks) => ' '.repeat(blanks.length))
    .replace(BEHIND, (_, sign: string, blanks: string) => sign + ' '.repeat(blanks.length));
}
