/** What changes in a text, as a unified diff that `patch` and `git apply` take. Pure; loads the package `diff`. */
import { structuredPatch } from 'diff';
import { printable, printableLine } from './printable.ts';

export type DiffStyle = 'file' | 'place' | 'added' | 'removed';

export interface DiffOptions {
  /** Colours a line for a terminal; none when left out. */
  paint?(style: DiffStyle, text: string): string;
}

/** Lines around a change, as `diff -u` shows them. */
const CONTEXT = 3;
const STYLES: Readonly<Record<string, DiffStyle>> = { '+': 'added', '-': 'removed' };

/**
 * The diff from `before` to `after` of one file; empty where they are the same. What would act on a terminal is shown
 * as a sign, also in the name of the file; the carriage return of a Windows line end stays.
 */
export function unifiedDiff(file: string, before: string, after: string, { paint }: DiffOptions = {}): string {
  if (before === after) return '';
  const draw = (style: DiffStyle | undefined, line: string) => {
    const end = line.endsWith('\r') ? '\r' : '';
    const safe = printable(line.slice(0, line.length - end.length));
    return `${style === undefined || paint === undefined ? safe : paint(style, safe)}${end}\n`;
  };
  const name = printableLine(file);
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(name);
  const lines = [
    draw('file', `--- ${isAbsolute ? name : `a/${name}`}`),
    draw('file', `+++ ${isAbsolute ? name : `b/${name}`}`),
  ];
  for (const { lines: changed, ...hunk } of structuredPatch(name, name, before, after, '', '', { context: CONTEXT })
    .hunks) {
    const { oldStart, oldLines, newStart, newLines } = hunk;
    lines.push(draw('place', `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`));
    for (const line of changed) lines.push(draw(STYLES[line.charAt(0)], line));
  }
  return lines.join('');
}

/** By the rules of the format: of no lines at all, the line before them is named. */
function span(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
