/**
 * Diagnostics as text for people: what, where, the line with a caret, what was expected, one next step. Pure; colour
 * is a function handed in.
 */
import { wrapAnsi } from 'fast-wrap-ansi';
import { printable, printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { mark } from './carets.ts';
import { syntaxWords } from './catalogue/yaml.ts';
import { entryOf } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fill } from './fill.ts';

export type Paint = (style: 'error' | 'warning' | 'strong' | 'quiet', text: string) => string;

export interface RenderOptions {
  /** Cells of a line; 80 when left out. */
  width?: number;
  /** Whether the first line is broken between words too; off where it may be searched or read by a program. */
  wrapped?: boolean;
  paint?: Paint;
}

/** What a diagnostic says, in one line without a full stop. */
export function messageOf({ code, args }: Diagnostic): string {
  const entry = entryOf(code);
  return entry === null ? code : fill(entry.message, withWords(args));
}

/** What was expected and the next step. */
export function nextStepOf({ code, args }: Diagnostic): string {
  return fill(entryOf(code)?.next, withWords(args));
}

/** A few words beside the caret; empty where there are none. */
export function hintOf({ code, args }: Diagnostic): string {
  return fill(entryOf(code)?.hint, withWords(args));
}

/** `file:line:column`, as editors and terminals understand it. */
export function whereOf({ file, place }: Diagnostic): string {
  const name = printableLine(file);
  return place === null ? name : `${name}:${place.line}:${place.column}`;
}

/** One diagnostic, without a line break at its end. */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions = {}): string {
  const { width = 80, wrapped = false, paint = plain } = options;
  const { code, severity } = diagnostic;
  const label = severity === 'warning' ? say('diagnostics.warning', { code }) : code;
  const line = `${paint('strong', whereOf(diagnostic))}  ${paint(severity, label)}  ${messageOf(diagnostic)}`;
  const head = wrapped ? setIn(line, width).trimStart() : line;
  const next = nextStepOf(diagnostic);
  const steps = next === '' ? [] : [setIn(next, width)];
  return [head, ...excerptLines(diagnostic, width, paint), ...steps].join('\n');
}

/** Text broken between words, each line behind two blanks. */
function setIn(text: string, width: number): string {
  return wrapAnsi(text, Math.max(20, width - 2), { trim: true }).replace(/^/gm, '  ');
}

/** All of them, with an empty line between each two. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions = {}): string {
  return diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic, options)}\n`).join('\n');
}

function excerptLines(diagnostic: Diagnostic, width: number, paint: Paint): string[] {
  const { place, excerpt } = diagnostic;
  const last = excerpt.at(-1);
  if (place === null || last === undefined) return [];
  const digits = String(place.line).length;
  const gutter = (number: string) => paint('quiet', `  ${number.padStart(digits)} | `);
  const room = Math.max(20, width - digits - 5);
  return excerpt.flatMap(({ line, text, from = 1 }) => {
    const safe = printable(text);
    if (line !== place.line) return [gutter(String(line)) + mark(safe, 0, 1, room).line];
    const end = place.endLine === place.line ? place.endColumn : from + safe.length;
    const marked = mark(safe, place.column - from, Math.max(end - from, place.column - from + 1), room);
    const hint = hintOf(diagnostic);
    const beside = marked.carets.length + 1 + hint.length <= room;
    const carets = gutter('') + paint(diagnostic.severity, marked.carets);
    const below = hint === '' ? [carets] : beside ? [`${carets} ${hint}`] : [carets, gutter('') + hint];
    return [gutter(String(line)) + marked.line, ...below];
  });
}

/** The reader's own code for a fault of syntax becomes words of ours, where we have some. */
function withWords(args: Diagnostic['args']): Diagnostic['args'] {
  const words = typeof args.kind === 'string' ? syntaxWords[args.kind] : undefined;
  return words === undefined ? args : { ...args, problem: words };
}

function plain(_style: string, text: string): string {
  return text;
}
