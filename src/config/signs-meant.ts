/** Lines of a configuration that lack a comma, a colon or braces, told as that. Loads zod. */
import schema from '../../schemas/alliance-config.schema.json';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineStarts } from '../document/lines.ts';
import { readSimple } from '../document/simple/read-simple.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { type JsonSchema, schemasAt } from '../framework/json-schema.ts';
import { shapeCheck } from '../framework/shape-check.ts';
import { type Format, keysIn } from '../framework/slips/lines/format-keys.ts';
import { pathOfLine } from '../framework/slips/lines/path-of-line.ts';
import {
  type Line,
  lineAfter,
  lineAt,
  lineBefore,
  linesOf,
  type Meant,
  shown,
} from '../framework/slips/lines/text-lines.ts';
import { oneSign } from '../framework/slips/syntax/one-sign.ts';
import { listOf, mapOf } from './check-config.ts';

const { definitions = {} } = schema as JsonSchema;
const CONFIG: Format = {
  keys: () => new Set(keysIn(schema)),
  takes: (path, value) =>
    schemasAt(schema as JsonSchema, path).some((part) => shapeCheck({ ...part, definitions })(value)),
};
/** What a line may be told as that holds such a slip, beside what is no YAML. */
const OF_SHAPE = /^(?:yaml-syntax|unknown-key|missing-key|empty-value|wrong-type|wrong-value|config-unknown-rule)$/;
/** What a reader says of a line below one without its colon. */
const OF_BELOW: ReadonlySet<unknown> = new Set(['BAD_INDENT', 'ITEM_IN_MAP', 'NAME_BELOW_TEXT']);
/** What is longer nobody writes on one line by hand. */
const LONGEST = 600;
/** In a file with more such lines, each is told as what it is. */
const MOST_LINES = 30;

/** The diagnostics, with all of such a line told once, as its slip. */
export function tellSigns(document: SourceDocument, told: readonly Diagnostic[]): Diagnostic[] {
  const slips = new Map<number, Meant | null>();
  const lines = linesOf(document.text);
  for (const one of told) {
    const line = one.place?.line ?? 0;
    if (!OF_SHAPE.test(one.code) || line === 0 || slips.has(line) || slips.size === MOST_LINES) continue;
    slips.set(line, slipOf(lines, line - 1, one));
  }
  const seen = new Set<number>();
  return told.flatMap((one) => {
    const slip = slips.get(one.place?.line ?? 0) ?? null;
    if (slip === null) return [one];
    if (seen.has(slip.line)) return [];
    seen.add(slip.line);
    const start = (lineStarts(document.text)[slip.line] ?? 0) + slip.range.start;
    const range = { start, end: start + slip.range.end - slip.range.start };
    return [
      document.diagnose({ code: 'yaml-syntax', range, args: { kind: slip.kind, problem: slip.kind, ...slip.args } }),
    ];
  });
}

function slipOf(lines: readonly string[], index: number, { args }: Diagnostic): Meant | null {
  const here = lineAt(lines, index);
  if (here.text.length > LONGEST || (lineBefore(lines, index)?.text.length ?? 0) > LONGEST) return null;
  const sign = oneSign(lines, index, CONFIG);
  const isAtEnd = args.kind === 'NEVER_CLOSED' && sign?.range.end === here.text.length;
  if (sign !== null && sign.kind !== args.kind && !isAtEnd) return sign;
  const above = OF_BELOW.has(args.kind) ? lineBefore(lines, index) : null;
  return (
    missingBraces(lines, here) ?? missingColon(lines, here) ?? (above === null ? null : missingColon(lines, above))
  );
}

/** `largest-fall: points: 10, since: previous-round`, `since: revision: main`, `limits: open-days: 3`. */
function missingBraces(lines: readonly string[], line: Line): Meant | null {
  const [text = ''] = line.text.split(/ +#/);
  const bare = text.replace(/: +\((.*)\)$/, ': $1').replace(/(points: +[\d.]+) +(?=since:)/, '$1, ');
  const inner = bare.replace(/(since: +)(revision: +[^\s,{}]+)/, '$1{$2}');
  const outer = inner.replace(
    /(largest-fall: +)(points: +[\d.]+, *since: +(?:previous-round|\{[^{}]*\})|since: +(?:previous-round|\{[^{}]*\}), *points: +[\d.]+)/,
    '$1{$2}',
  );
  const whole = inner.replace(/^( *(?:- +)?(?:limits|rules|largest-fall|since): +)([^\s{].*)$/, '$1{$2}');
  const meant = [inner, outer, whole].find((one) => one !== text && fits(lines, line, one));
  if (meant === undefined) return null;
  const range = { start: line.column, end: text.length };
  return { kind: 'MISSING_BRACES', line: line.index, range, args: shown(meant.trim()) };
}

/** `least-score 50`, `version = 1`, and `rules` with lines below it. */
function missingColon(lines: readonly string[], line: Line): Meant | null {
  const [text = ''] = line.text.split(/ +#/);
  const [, lead = '', key = '', sign = '', value = ''] =
    /^( *(?:- +)?)([a-z0-9][a-z0-9-]*)( *[=;.,] *|:(?=\S)| +|$)(.*)$/.exec(text) ?? [];
  if (!CONFIG.keys().has(key)) return null;
  const meant = `${key}: ${value}`.trimEnd();
  const isOwner = value === '' && (lineAfter(lines, line.index)?.column ?? -1) > line.column;
  if (!isOwner && (value === '' || !fits(lines, line, lead + meant))) return null;
  const end = lead.length + key.length;
  if (sign === ':')
    return { kind: 'NO_SPACE_AFTER_COLON', line: line.index, range: { start: end, end: end + 1 }, args: {} };
  const range = { start: lead.length, end };
  return { kind: 'MISSING_COLON', line: line.index, range, args: { key, ...shown(meant) } };
}

/** Whether all that a line says may stand where it does. */
function fits(lines: readonly string[], line: Line, text: string): boolean {
  const path = pathOfLine(lines, line);
  const value = path === null ? undefined : readLine(text);
  if (path === null || value === undefined) return false;
  const [entry] = listOf(value);
  if (entry !== undefined && Object.keys(mapOf(entry)).length === 0) return CONFIG.takes([...path, 0], entry);
  const around: DataPath = entry === undefined ? path : [...path, 0];
  return Object.entries(mapOf(entry ?? value)).every(([key, own]) => CONFIG.takes([...around, key], own));
}

/** undefined where it is no YAML, or none that is easy to read. */
function readLine(text: string): unknown {
  try {
    return readSimple(`${text.trimStart()}\n`);
  } catch {
    return undefined;
  }
}
