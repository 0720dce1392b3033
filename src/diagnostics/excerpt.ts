/** The lines of a file that a diagnostic is about, with carets under the place and a few words beside them. Pure. */
import { printable } from '../document/printable.ts';
import { mark } from './carets.ts';
import type { Diagnostic } from './diagnostic.ts';

export type Paint = (style: 'error' | 'warning' | 'strong' | 'quiet', text: string) => string;

/** No line where there is no place. `hint` stands beside the carets, or below them where there is no room. */
export function drawExcerpt(diagnostic: Diagnostic, hint: string, width: number, paint: Paint): string[] {
  const { place, excerpt } = diagnostic;
  if (place === null || excerpt.length === 0) return [];
  const digits = String(place.line).length;
  const gutter = (number: string) => paint('quiet', `  ${number.padStart(digits)} | `);
  const room = Math.max(20, width - digits - 5);
  return excerpt.flatMap(({ line, text, from = 1 }) => {
    const safe = printable(text);
    if (line !== place.line) return [gutter(String(line)) + mark(safe, 0, 1, room).line];
    const end = place.endLine === place.line ? place.endColumn : from + safe.length;
    const start = place.column - from;
    const marked = mark(safe, start, Math.max(end - from, start + 1), room, from > 1);
    const beside = marked.carets.length + 1 + hint.length <= room;
    const carets = gutter('') + paint(diagnostic.severity, marked.carets);
    const below = hint === '' ? [carets] : beside ? [`${carets} ${hint}`] : [carets, gutter('') + hint];
    return [gutter(String(line)) + marked.line, ...below];
  });
}
