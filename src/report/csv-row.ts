/**
 * One alliance as one row of CSV (RFC 4180). Columns are the same for every file of a rubric, in an order that only ever
 * grows at its end; ids and numbers as in the Assessment, shares from 0 to 1 unrounded, lists with blanks between.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { RoleSummary, Summary } from '../scoring/summary.ts';

type Cell = string | number | boolean | null | undefined;
type Row = readonly Cell[];

const FIRST: readonly string[] = [
  'file',
  'fault',
  'name',
  'rubric',
  'rubric_version',
  'rubric_hash',
  'round',
  'date',
  'depth',
  'mode',
  'state',
  'criteria',
  'answered',
  'unanswered',
  'unknown',
  'declined',
  'not_applicable',
  'stage_present',
  'stage_next',
  'stage_supported_low',
  'stage_supported_high',
  'stage_difference',
  'tensions',
  'next_steps',
];

/** The cells of `FIRST`, in the same order. */
function firstCells({ file, name, rubric, round, counts, stage, tensions, objectives }: Summary): Row {
  return [
    file,
    null,
    name,
    rubric.id,
    rubric.version,
    rubric.hash,
    round?.id,
    round?.date,
    round?.depth,
    round?.mode,
    round?.state,
    counts.criteria,
    counts.answered,
    counts.unanswered,
    counts.unknown,
    counts.declined,
    counts.notApplicable,
    stage.present,
    stage.next,
    stage.supported.low,
    stage.supported.high,
    stage.difference,
    list(tensions),
    list(objectives),
  ];
}

const OF_ROLE: readonly string[] = [
  'score',
  'low',
  'high',
  'coverage',
  'balanced',
  'band_low',
  'band_high',
  'ready_now_low',
  'ready_now_high',
  'ready_next_low',
  'ready_next_high',
  'blockers',
];

/** The cells of `OF_ROLE`, in the same order. */
function roleCells({ score, interval, coverage, balanced, band, now, next }: RoleSummary): Row {
  return [
    score,
    interval?.low,
    interval?.high,
    coverage,
    balanced,
    band?.low,
    band?.high,
    now?.verdict.low,
    now?.verdict.high,
    next?.verdict.low,
    next?.verdict.high,
    list(now?.blockers),
  ];
}

const known = new WeakMap<Rubric, readonly string[]>();

/** The names of a rubric's columns, made once for it. */
function columns(rubric: Rubric): readonly string[] {
  const made = known.get(rubric) ?? [
    ...FIRST,
    ...rubric.roles.flatMap(({ id, aspects }) => [
      ...OF_ROLE.map((name) => `${id}_${name}`),
      ...aspects.map((aspect) => `${id}.${aspect.id}`),
    ]),
  ];
  known.set(rubric, made);
  return made;
}

/** The line of column names, without a line end. */
export function csvHeader(rubric: Rubric): string {
  return csvLine(columns(rubric));
}

/** The row of one alliance that was assessed with a rubric. */
export function csvRow(summary: Summary): string {
  let row = csvLine(firstCells(summary));
  for (const role of summary.roles) row += `,${csvLine(roleCells(role))},${csvLine(role.aspects)}`;
  return row;
}

/** The row of a file that could not be used: its name, and its faults as code@line:column. */
export function csvFaultRow(file: string, diagnostics: readonly Diagnostic[], rubric: Rubric): string {
  const faults = diagnostics.map(({ code, place }) => (place ? `${code}@${place.line}:${place.column}` : code));
  return csvLine(columns(rubric).map((name) => (name === 'file' ? file : name === 'fault' ? list(faults) : null)));
}

/** Cells as a line of CSV: quoted where needed; a text that a spreadsheet would take for a formula gets a ' before it. */
export function csvLine(cells: Row): string {
  let line = '';
  let between = '';
  for (const cell of cells) {
    line += between + csvCell(cell);
    between = ',';
  }
  return line;
}

/** Texts that may be written as they are, as ids are; the others are looked at closely. */
const HARMLESS = /^[a-z0-9][a-z0-9. -]*[a-z0-9]$/;

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  if (HARMLESS.test(cell)) return cell;
  const text = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function list(ids: readonly string[] | undefined): string | null {
  return ids && ids.length > 0 ? ids.join(' ') : null;
}
