/** Lines of a text that could not be read, and what was meant by one of them. Pure. */
import type { Range } from '../../../document/lines.ts';

export interface Line {
  index: number;
  text: string;
  column: number;
}

/** A slip told as what it is: its kind, its place and what its words name. */
export interface Meant {
  kind: string;
  /** Counted from 0. */
  line: number;
  /** In offsets of the line. */
  range: Range;
  args: Record<string, string | number>;
}

/** What is longer nobody copies by hand. */
const LONGEST = 160;

export function shown(meant: string): { meant: string } {
  return { meant: meant.length > LONGEST ? `${meant.slice(0, LONGEST - 3)}...` : meant };
}

/** Only what a person can copy without losing the rest of it. */
export function shownIfShort(meant: string): { meant?: string } {
  return meant.length > LONGEST ? {} : { meant };
}

/** Words of which one is meant, as a sentence names them; an empty text for none. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** The lines of a text, without blanks at their ends. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}

/** A line with each sign in quotes as a quote, so that nothing in them is taken for a sign of YAML. An apostrophe is no quote. */
export function withoutQuoted(line: string): string {
  return line.replace(/(?<=^ *|[[{,:-] *)(?:"[^"]*"|'(?:[^']|'')*')/g, (quoted) => '"'.repeat(quoted.length));
}

export function lineAt(lines: readonly string[], index: number): Line {
  const text = lines[index] ?? '';
  return { index, text, column: text.search(/\S/) };
}

/** The nearest one above that holds more than a comment. */
export function lineBefore(lines: readonly string[], index: number): Line | null {
  for (let before = index - 1; before >= 0; before--) {
    if (!/^\s*(?:#|$)/.test(lines[before] ?? '')) return lineAt(lines, before);
  }
  return null;
}

/** The next one that holds more than a comment. */
export function lineAfter(lines: readonly string[], index: number): Line | null {
  for (let after = index + 1; after < lines.length; after++) {
    if (!/^\s*(?:#|$)/.test(lines[after] ?? '')) return lineAt(lines, after);
  }
  return null;
}
