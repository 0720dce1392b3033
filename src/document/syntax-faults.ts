/** What the `yaml` package has to say of a text that is no YAML, as faults at the place a person would mend. Pure. */
import type * as Yaml from 'yaml';
import { findSlips, type Slip } from './block-slips.ts';
import type { Fault } from './fault.ts';
import { MOST_FAULTS } from './limits.ts';
import { codePoint } from './line-slips.ts';
import { lineAt, lineStarts, placeOf, type Range } from './lines.ts';
import { calledOpen } from './open-slips.ts';
import { inEitherQuotes } from './quote-slips.ts';

/** Lines between a slip and where a reader stumbles over it. */
const NEAR = 3;
/** A line whose brackets end where they began: what is wrong within them says nothing of the next line. */
const BRACKETS = /^\s*(?:- +)*[^\s#:[\]{}"']+: *[[{].*[\]}]\s*(?:#.*)?$/;

/** The first fault, and others only where they are sure to be none of its consequences; at most one a line. */
export function syntaxFaults(text: string, documents: readonly Yaml.Document.Parsed[], yaml: typeof Yaml): Fault[] {
  const starts = lineStarts(text);
  const seen = new Set<number>();
  const slips: Fault[] = [];
  for (const document of documents) {
    const opened = openings(document, yaml);
    for (const error of document.errors) {
      const fault = faultOf(text, error, opened);
      const { line } = placeOf(starts, fault.range);
      if (seen.has(line)) continue;
      if (seen.size === 0) {
        const found = slipsAt(text, line - 1);
        if (found.length > 0) return found;
      }
      fault.range = ofWords(text, starts, fault.range);
      seen.add(line);
      slips.push(fault);
      if (slips.length === MOST_FAULTS || !BRACKETS.test(lineAt(text, starts, line - 1))) return slips;
    }
  }
  return slips;
}

/** What a person would mend where a reader has stumbled in a line, counted from 0; empty where no slip is to be seen. */
export function slipsAt(text: string, told: number): Fault[] {
  const line = behindBlanks(text, lineStarts(text), told);
  const slips = findSlips(text).filter((slip) => slip.line >= told - NEAR || slip.isRead || SURE.has(slip.kind));
  // What a reader passes over is not what it stumbled over.
  const first = slips.find((slip) => !slip.isRead);
  if (first === undefined || first.line > line + NEAR) return [];
  return slips.map((slip) => slipFault(text, slip));
}

/** The first line from this one on that holds more than a comment: a reader may stumble at the end of a line above it. */
function behindBlanks(text: string, starts: readonly number[], line: number): number {
  let next = line;
  while (next < starts.length && /^\s*(?:#|$)/.test(lineAt(text, starts, next))) next++;
  return next === starts.length ? line : next;
}

/** The same range, or that of the line which follows where it is an empty line or a comment. */
function ofWords(text: string, starts: readonly number[], range: Range): Range {
  const told = placeOf(starts, range).line - 1;
  const line = behindBlanks(text, starts, told);
  if (line === told) return range;
  const start = starts[line] ?? range.start;
  const words = lineAt(text, starts, line);
  return { start: start + words.search(/\S/), end: start + words.trimEnd().length };
}

/** Slips that no reader can pass over, wherever it stumbles first: what is never closed may be missed at the end of the file. */
const SURE: ReadonlySet<Slip['kind']> = new Set([
  'NEVER_CLOSED',
  'HASH_IN_BRACKETS',
  'QUOTE_IN_QUOTES',
  'TEXT_BEHIND_QUOTES',
  'QUOTED_TOO_FAR_LEFT',
] as const);

function slipFault(text: string, { kind, range, spaces, entry, args }: Slip): Fault {
  if (kind === 'ODD_SPACE') return { code: 'odd-space', range, args: { char: codePoint(text, range.start) } };
  const more = kind === 'SECOND_COLON' ? inQuotes(text, range) : args;
  return {
    code: 'yaml-syntax',
    range,
    args: { kind, problem: kind, ...spaces, ...(entry !== undefined && { entry }), ...more },
  };
}

/** What is longer nobody copies by hand. */
const LONGEST = 120;

/** The text behind the first name of a line, as it is written where it holds a colon; nothing where it is long. */
function inQuotes(text: string, { start }: Range): { meant?: string } {
  const from = text.lastIndexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(from, end === -1 ? text.length : end);
  if (line.length > LONGEST) return {};
  const words = line
    .replace(/^ *(?:- +)*[^:]*: +/, '')
    .replace(/ #.*$/, '')
    .trim();
  return { meant: inEitherQuotes(words) };
}

function faultOf(
  text: string,
  error: Yaml.YAMLParseError,
  opened: (offset: number) => Range | null,
): Fault & { range: Range } {
  const { code, message, pos } = error;
  const range = /^Missing closing|end with a/.test(message) ? opened(pos[0]) : null;
  if (range !== null)
    return {
      code: 'yaml-syntax',
      range,
      args: { kind: 'NEVER_CLOSED', problem: message, ...calledOpen(text[range.start] ?? '') },
    };
  return { code: 'yaml-syntax', range: { start: pos[0], end: pos[1] }, args: { kind: code, problem: message } };
}

/**
 * Where the innermost quote, bracket or brace was opened whose end was missed at an offset: what helps is to see that.
 * All of them are looked up once, because there may be as many as faults.
 */
function openings(document: Yaml.Document.Parsed, yaml: typeof Yaml): (offset: number) => Range | null {
  let found: Yaml.Range[] | null = null;
  return (offset) => {
    found ??= openingsIn(document, yaml);
    const innermost = found.findLast(([, to, after]) => to <= offset && offset <= after);
    return innermost === undefined ? null : { start: innermost[0], end: innermost[0] + 1 };
  };
}

/** By where they begin. */
function openingsIn(document: Yaml.Document.Parsed, yaml: typeof Yaml): Yaml.Range[] {
  const found: Yaml.Range[] = [];
  yaml.visit(document, {
    Node: (_key, node) => {
      const opens = yaml.isCollection(node) ? node.flow : yaml.isScalar(node) && node.type?.startsWith('QUOTE');
      if (opens && node.range) found.push(node.range);
    },
  });
  return found.sort(([a], [b]) => a - b);
}
