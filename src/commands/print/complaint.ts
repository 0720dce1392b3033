/** Errors and notes as they are printed: on a screen broken between words, elsewhere each on one line. */
import { wrapAnsi } from 'fast-wrap-ansi';
import { inertText } from '../../diagnostics/formats/inert.ts';
import { printable } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import type { Io } from '../io/io.ts';

/** What went wrong and what to do, for standard error, with whatever was typed made inert; ends with a line break. */
export function complaint(io: Io, message: string, hint: string | null): string {
  const lines = [say('commands.error', { message: message.replaceAll(/\n(?=\S)/g, '\n  ') })];
  if (hint) lines.push(say('commands.error.hint', { hint }));
  return `${wrapNote(inertText(printable(lines.join('\n'))), screenWidth(io, 'stderr'))}\n`;
}

/** Notes for standard error, on a screen broken between words. */
export function forScreen(io: Io, notes: string): string {
  return io.isTTY.stderr ? wrapNote(notes, screenWidth(io, 'stderr')) : notes;
}

/** Columns of the screen that a stream is; null where it is none, so that what is searched for stays on one line. */
export function screenWidth(io: Io, stream: 'stdout' | 'stderr'): number | null {
  if (io.columns !== null) return io.columns;
  return io.isTTY[stream] ? 80 : null;
}

/** Lines of at most `width` columns, each one after the first behind two blanks; as it is where `width` is null. */
function wrapNote(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lead = /^ */.exec(line)?.[0] ?? '';
  const rest = lead === '' ? '  ' : lead;
  const room = Math.max(20, width - rest.length);
  return lead + wrapAnsi(line.trimStart(), room, { trim: true }).replaceAll('\n', `\n${rest}`);
}
