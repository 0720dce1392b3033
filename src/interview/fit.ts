/** Fitting text into a screen: wrapping, and leaving out what matters least until the rest has room. Pure. */
import { hang, partLongWords, widthOf, wrap as wrapWords } from '../report/layout.ts';

/** Lines that stand or fall together. The lowest `keep` goes first when the screen is too small. */
export interface Part {
  lines: readonly string[];
  keep: number;
  /** What stays in its place when it has no room. */
  instead?: Part;
}

/** Words on lines of at most `width` columns, a long word parted. */
export function wrap(text: string, width: number): string[] {
  return wrapWords(partLongWords(text, width), width);
}

/** Lines of words, each wrapped; one that begins with two spaces is a command to copy and stays whole. */
export function paragraphs(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('  ') ? [line] : wrap(line, width)));
}

/** Words beside a label: the first line after it, the others below the first word. */
export function wrapBeside(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(label));
  return hang(partLongWords(text, width - indent.length), width, label, indent);
}

/** One line of at most `width` columns, with an ellipsis where something is cut off. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = '';
  for (const char of text) {
    if (widthOf(`${short}${char}…`) > width) break;
    short += char;
  }
  return `${short.trimEnd()}…`;
}

/**
 * A line being typed behind a prompt, filled up with spaces so that a terminal of this width breaks it between words. It
 * is as long as what is on the screen, as the place of a cursor at its end needs it.
 */
export function foldTyped(prompt: string, typed: string, width: number): string {
  let folded = '';
  for (const word of typed.match(/ *[^ ]+| +$/g) ?? []) {
    const column = (prompt.length + folded.length) % width;
    const bare = word.trimStart();
    const crosses = column + word.length > width && bare.length < width && bare !== '';
    folded += crosses ? ' '.repeat(Math.max(0, width - column)) + bare : word;
  }
  return folded;
}

/** Every line of the parts that have room in `height` lines, in order. */
export function fit(parts: readonly Part[], height: number): string[] {
  const kept = [...parts];
  while (countLines(kept) > height && kept.length > 1) {
    const least = Math.min(...kept.map(({ keep }) => keep));
    const at = kept.findLastIndex(({ keep }) => keep === least);
    const { instead } = kept[at] ?? {};
    kept.splice(at, 1, ...(instead ? [instead] : []));
  }
  return kept.flatMap(({ lines }) => lines).slice(0, Math.max(1, height));
}

function countLines(parts: readonly Part[]): number {
  return parts.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Short pieces beside one another, on as few lines as they need; no piece is broken. */
export function flow(pieces: readonly string[], width: number, gap = '   '): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + gap + piece) <= width) lines[lines.length - 1] = last + gap + piece;
    else lines.push(piece);
  }
  return lines;
}
