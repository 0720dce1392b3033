/**
 * Diagnostics as text for people: what, where, the line with a caret, what was expected, one next step. Pure; colour
 * is a function handed in.
 */
import { wrapAnsi } from 'fast-wrap-ansi';
import { printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { type SyntaxWords, syntax } from './catalogue/syntax.ts';
import { entryOf } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import { drawExcerpt, type Paint } from './excerpt.ts';
import { fill, fillStep, type Step } from './fill.ts';
import { listNames } from './list-names.ts';
import { besideOthers } from './offered-comment.ts';
import { shellFile } from './shell-word.ts';

export type { Paint } from './excerpt.ts';

export interface RenderOptions {
  /** Cells of a line; 80 when left out. */
  width?: number;
  /** Whether the first line is broken between words too; off where it may be searched or read by a program. */
  wrapped?: boolean;
  paint?: Paint;
}

/** What a diagnostic says, in one line without a full stop. */
export function messageOf(diagnostic: Diagnostic): string {
  const entry = entryOf(diagnostic.code);
  return entry === null ? diagnostic.code : fill(entry.message, valuesOf(diagnostic));
}

/** What was expected and the next step, on one line. */
export function nextStepOf(diagnostic: Diagnostic): string {
  const { words, command } = stepOf(diagnostic);
  return command === null ? words : `${words} ${command}`;
}

/** A few words beside the caret; empty where there are none. */
export function hintOf(diagnostic: Diagnostic): string {
  return fill(entryOf(diagnostic.code)?.hint, valuesOf(diagnostic));
}

/** `file:line:column`, as editors and terminals understand it. */
export function whereOf({ file, place }: Diagnostic): string {
  const name = printableLine(file);
  return place === null ? name : `${name}:${place.line}:${place.column}`;
}

/** A blank at which no line is broken. */
const TIED = '\u00a0';

/** One diagnostic, without a line break at its end. */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions = {}): string {
  const { width = 80, wrapped = false, paint = plain } = options;
  const { code, severity } = diagnostic;
  const label = severity === 'warning' ? say('diagnostics.warning', { code }) : code;
  const lineWith = (name: string) =>
    `${paint('strong', whereOf(diagnostic))}  ${paint(severity, name)}  ${messageOf(diagnostic)}`;
  // The code and what is behind it stay together.
  const head = wrapped
    ? setIn(lineWith(label.replaceAll(' ', TIED)), width)
        .trimStart()
        .replaceAll(TIED, ' ')
    : lineWith(label);
  const excerpt = drawExcerpt(diagnostic, hintOf(diagnostic), width, paint);
  const fix = diagnostic.isMendable ? [setIn(say('diagnostics.fix-mends'), width)] : [];
  return [head, ...excerpt, ...drawStep(stepOf(diagnostic), width), ...fix].join('\n');
}

/** All of them, with an empty line between each two. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions = {}): string {
  return diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic, options)}\n`).join('\n');
}

/** Commands that go by a rubric. */
const BY_RUBRIC = /^(?:alliance (?:report|assess|rubric|explain (?!rules$))|git show )/;

/** What was expected and the next step, with what is typed for it apart. */
export function stepOf(diagnostic: Diagnostic): Step {
  // The words for a slip of syntax may end with what is typed, as those of a code do.
  const next = syntaxOf(diagnostic)?.next ?? entryOf(diagnostic.code)?.next;
  const filled = fillStep(next, valuesOf(diagnostic));
  const { words, command } = besideOthers(filled, diagnostic.args);
  const { rubric } = diagnostic;
  if (rubric === undefined || command === null || !BY_RUBRIC.test(command)) return { words, command };
  return { words, command: `${command} --rubric ${shellFile(rubric)}` };
}

/** A command stands on a line of its own and is never broken, so that it can be copied. */
function drawStep({ words, command }: Step, width: number): string[] {
  return [...(words === '' ? [] : [setIn(words, width)]), ...(command === null ? [] : [`    ${command}`])];
}

/** What sets a finding aside, up to its reason, a hyphen with its space, and a name with its braces: they are none any more where a line breaks in them. */
const UNBROKEN = /# alliance: allow [\w-]+ --|"- "|"[a-z-]+: \{[^"{}]{1,40}\}"/g;

/** Text broken between words, each line behind two blanks. */
function setIn(text: string, width: number): string {
  const tied = text.replace(UNBROKEN, (whole) => whole.replaceAll(' ', TIED));
  const set = wrapAnsi(tied, Math.max(20, width - 2), { trim: true }).replace(/^/gm, '  ');
  return tied === text ? set : set.replaceAll(TIED, ' ');
}

/** What templates may name: the values, the file, and the names that the diagnostic stands for. */
function valuesOf(diagnostic: Diagnostic): Diagnostic['args'] {
  const { file, about, args } = diagnostic;
  const values = {
    file,
    typedFile: shellFile(file),
    ...(about !== undefined && { names: listNames(about), count: about.length }),
    ...args,
  };
  const words = syntaxOf(diagnostic);
  return words === undefined ? values : { ...values, problem: fill(words.problem, args) };
}

/** Words of ours for the reader's own code for a fault of syntax, where we have some. */
function syntaxOf({ args: { kind } }: Diagnostic): SyntaxWords | undefined {
  return typeof kind === 'string' && Object.hasOwn(syntax, kind) ? syntax[kind] : undefined;
}

function plain(_style: string, text: string): string {
  return text;
}
