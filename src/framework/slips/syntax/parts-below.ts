/** Parts of an answer below its line, told with the answer as it is written in whole. Pure: knows the lines alone. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { type Line, lineAt, lineBefore, type Meant } from '../lines/text-lines.ts';
import { isAmongAnswers, OF_ANSWERS } from './parts-meant.ts';

/** Parts that stand together in braces, as people write them on one line. */
export const PARTS =
  /^(?:level|unknown|declined|not-applicable|evidence|note|by|date|held-by|current|intended|progress|issue|position|name|partner)$/;
/** What an answer is on one line. */
const ANSWER_ABOVE = /^(?:[0-4]|unknown|declined|\{.*\})$/;
/** Parts of one answer. */
const MOST_PARTS = 9;
/** What is longer nobody copies by hand. */
const LONGEST = 300;
const LONG_TEXT = /"(?:[^"\\]|\\.){40,}"|'[^']{40,}'/g;
/** No person has written what is longer on one line by hand. */
export const LONGEST_LINE = 2000;

/** `safe-space: 1` and deeper below it `evidence: Two calls`. */
export function valueAndParts(lines: readonly string[], index: number): Meant | null {
  const above = lineBefore(lines, index);
  const first = lineAt(lines, index);
  if (above === null || above.column >= first.column) return null;
  const whole = answerWith(lines, above, first);
  if (whole === null) return null;
  const { several, answer: key, ...args } = whole;
  const range = { start: first.column, end: first.text.length };
  const from = above.index + 1;
  return { kind: 'VALUE_AND_PARTS', line: index, range, args: { key, from, until: index + several, ...args } };
}

/**
 * `evidence: Two calls` in the column of the answers, where another answer has its own there: in place of what is said of
 * a name that is here twice, each of the two with its answer. `seen`: the lines of answers that are told already.
 */
export function tellPartsAgain(
  document: SourceDocument,
  diagnostic: Diagnostic,
  lines: readonly string[],
  seen: Set<number>,
): Diagnostic[] {
  const { place, path, args } = diagnostic;
  const places = [Number(args.line), place?.line ?? 0].map((line) => lineAt(lines, line - 1));
  const found = places.map((line) => partsBeside(lines, line));
  if (found.includes(null)) return [diagnostic];
  return found.flatMap((one) => {
    if (one === null || seen.has(one.above)) return [];
    seen.add(one.above);
    const start = (lineStarts(document.text)[one.first.index] ?? 0) + one.first.column;
    const key = nameOf(one.first);
    const whole = { key, where: 'the answers', ...one.args };
    const fault = { range: { start, end: start + key.length }, args: whole };
    return [document.diagnose({ code: 'unknown-key', path: [...path.slice(0, 3), one.args.answer, key], ...fault })];
  });
}

/** The answer above a part in its own column, and the first of its parts. */
function partsBeside(lines: readonly string[], part: Line): { above: number; first: Line; args: Whole } | null {
  let first = part;
  for (let left = MOST_PARTS; left > 0 && OF_ANSWERS.has(nameOf(first)); left--) {
    const above = lineBefore(lines, first.index);
    if (above === null || above.column !== part.column) return null;
    if (!OF_ANSWERS.has(nameOf(above))) {
      const args = answerWith(lines, above, first);
      return args === null ? null : { above: above.index, first, args };
    }
    first = above;
  }
  return null;
}

function nameOf({ text }: Line): string {
  return /^ *([a-z-]+): +\S/.exec(text)?.[1] ?? '';
}

interface Whole {
  /** The question that it answers. */
  answer: string;
  /** How many lines are its parts. */
  several: number;
  /** All of it on one line; or, where that is long, with its long texts left out. */
  meant?: string;
  short?: string;
}

/** An answer on a line of its own, in braces together with the parts from a line on; null where it is something else. */
function answerWith(lines: readonly string[], { text, index, column }: Line, first: Line): Whole | null {
  const [, id = '', value = ''] = /^([\w-]+): +(\S+|\{[^{}]+\})$/.exec(text.trim()) ?? [];
  if (!ANSWER_ABOVE.test(value) || !isAmongAnswers(lines, { index, text, column })) return null;
  const below: string[] = [];
  for (let next = first.index; next < lines.length && below.length < MOST_PARTS; next++) {
    const line = lineAt(lines, next);
    const isPart = column < first.column || OF_ANSWERS.has(nameOf(line));
    if (line.column !== first.column || !isPart || line.text.length > LONGEST_LINE) break;
    below.push(line.text.trim());
  }
  const pairs = pairsOf(below.join(', '));
  if (pairs === null) return null;
  const inner = /^\{(.*)\}$/.exec(value)?.[1];
  const own = inner !== undefined ? inner.trim() : /\d/.test(value) ? `level: ${value}` : `${value}: true`;
  const whole = inner === undefined && /(?:^|, )level: /.test(pairs) ? pairs : `${own}, ${pairs}`;
  if (isTwice(whole)) return null;
  return { answer: id, several: below.length, ...shownWhole(`${id}: {${whole}}`) };
}

/** Whether a name is among them more than once: which of the two counts, only who wrote them can tell. */
function isTwice(pairs: string): boolean {
  const names = [...pairs.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/(?:^|, *)([a-z-]+):/g)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

/** Nothing of it may be lost by whoever copies it. */
export function shownWhole(whole: string): { meant?: string; short?: string } {
  return whole.length <= LONGEST ? { meant: whole } : { short: whole.replace(LONG_TEXT, '"..."') };
}

/** `level: 1, evidence: Two calls` with quotes around each text; null where it is something else. */
export function pairsOf(words: string): string | null {
  const pairs = words.split(/, *(?=[a-z-]+: )/).map((pair) => /^([a-z-]+): +(.*)$/.exec(pair.trim()));
  const written = pairs.map((pair) => {
    const [, key = '', value = ''] = pair ?? [];
    return PARTS.test(key) && value !== '' ? `${key}: ${quoted(value)}` : null;
  });
  return written.includes(null) ? null : written.join(', ');
}

function quoted(value: string): string {
  const isPlain = /^(?:[\w-]+|"[^"]*"|'[^']*'|\{[^{}]*\})$/.test(value);
  return isPlain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
