/**
 * One alliance as one row of CSV (RFC 4180). Columns are the same for every file of a rubric, in an order that only ever
 * grows at its end; ids and numbers as in the Assessment, shares from 0 to 1 unrounded, lists with blanks between.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment, Gate, RoleResult } from '../scoring/assessment-schema.ts';

type Cell = string | number | boolean | null | undefined;
type Column = [name: string, cell: (assessment: Assessment) => Cell];

const FIRST: readonly Column[] = [
  ['file', (a) => a.file],
  ['fault', () => null],
  ['name', (a) => a.alliance.name],
  ['rubric', (a) => a.rubric.id],
  ['rubric_version', (a) => a.rubric.version],
  ['rubric_hash', (a) => a.rubric.hash],
  ['round', (a) => a.round?.id],
  ['date', (a) => a.round?.date],
  ['depth', (a) => a.round?.depth],
  ['mode', (a) => a.round?.mode],
  ['state', (a) => a.round?.state],
  ['criteria', (a) => a.counts.criteria],
  ['answered', (a) => a.counts.answered],
  ['unanswered', (a) => a.counts.unanswered],
  ['unknown', (a) => a.counts.unknown],
  ['declined', (a) => a.counts.declined],
  ['not_applicable', (a) => a.counts.notApplicable],
  ['stage_present', (a) => a.stage.present],
  ['stage_next', (a) => a.stage.next],
  ['stage_supported_low', (a) => a.stage.supported.low],
  ['stage_supported_high', (a) => a.stage.supported.high],
  ['stage_difference', (a) => a.stage.difference],
  ['tensions', (a) => list(a.tensions.filter(({ outcome }) => outcome === 'fires').map(({ id }) => id))],
  ['next_steps', (a) => list(a.nextSteps.map(({ objective }) => objective))],
];

/** A role with its gates at the present stage and at the next one. */
interface Standing {
  role: RoleResult;
  now: Gate | undefined;
  next: Gate | undefined;
}

const OF_ROLE: readonly [string, (standing: Standing) => Cell][] = [
  ['score', ({ role }) => role.score],
  ['low', ({ role }) => role.interval?.low],
  ['high', ({ role }) => role.interval?.high],
  ['coverage', ({ role }) => role.coverage],
  ['balanced', ({ role }) => role.balanced],
  ['band_low', ({ role }) => role.band?.low],
  ['band_high', ({ role }) => role.band?.high],
  ['ready_now_low', ({ now }) => now?.verdict.low],
  ['ready_now_high', ({ now }) => now?.verdict.high],
  ['ready_next_low', ({ next }) => next?.verdict.low],
  ['ready_next_high', ({ next }) => next?.verdict.high],
  ['blockers', ({ now }) => list(now?.blockers.map(({ criterion }) => criterion))],
];

const known = new WeakMap<Rubric, readonly string[]>();

/** The names of a rubric's columns, made once for it. */
function columns(rubric: Rubric): readonly string[] {
  const made = known.get(rubric) ?? [
    ...FIRST.map(([name]) => name),
    ...rubric.roles.flatMap(({ id, aspects }) => [
      ...OF_ROLE.map(([name]) => `${id}_${name}`),
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

/** The row of one alliance that was assessed with this rubric. */
export function csvRow(assessment: Assessment, rubric: Rubric): string {
  const cells: Cell[] = [];
  for (const [, cell] of FIRST) cells.push(cell(assessment));
  for (const { id, aspects } of rubric.roles) {
    const standing = standingOf(assessment, id);
    for (const [, cell] of OF_ROLE) cells.push(standing && cell(standing));
    // An assessment has the aspects of its role in the rubric's order.
    for (let place = 0; place < aspects.length; place++) cells.push(standing?.role.aspects[place]?.score);
  }
  return csvLine(cells);
}

function standingOf({ roles, stage }: Assessment, id: string): Standing | undefined {
  const role = roles.find((one) => one.id === id);
  if (role === undefined) return undefined;
  const gateAt = (wanted: string | null) => role.gates.find((gate) => gate.stage === wanted);
  return { role, now: gateAt(stage.present), next: gateAt(stage.next) };
}

/** The row of a file that could not be used: its name, and its faults as code@line:column. */
export function csvFaultRow(file: string, diagnostics: readonly Diagnostic[], rubric: Rubric): string {
  const faults = diagnostics.map(({ code, place }) => (place ? `${code}@${place.line}:${place.column}` : code));
  return csvLine(columns(rubric).map((name) => (name === 'file' ? file : name === 'fault' ? list(faults) : null)));
}

/** Cells as a line of CSV: quoted where needed; a text that a spreadsheet would take for a formula gets a ' before it. */
export function csvLine(cells: readonly Cell[]): string {
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
