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

const OF_ROLE: readonly [string, (role: RoleResult, assessment: Assessment) => Cell][] = [
  ['score', (role) => role.score],
  ['low', (role) => role.interval?.low],
  ['high', (role) => role.interval?.high],
  ['coverage', (role) => role.coverage],
  ['balanced', (role) => role.balanced],
  ['band_low', (role) => role.band?.low],
  ['band_high', (role) => role.band?.high],
  ['ready_now_low', (role, a) => gateAt(role, a.stage.present)?.verdict.low],
  ['ready_now_high', (role, a) => gateAt(role, a.stage.present)?.verdict.high],
  ['ready_next_low', (role, a) => gateAt(role, a.stage.next)?.verdict.low],
  ['ready_next_high', (role, a) => gateAt(role, a.stage.next)?.verdict.high],
  ['blockers', (role, a) => list(gateAt(role, a.stage.present)?.blockers.map(({ criterion }) => criterion))],
];

const known = new WeakMap<Rubric, Column[]>();

/** The columns of a rubric, made once for it. */
function columns(rubric: Rubric): Column[] {
  const made = known.get(rubric) ?? makeColumns(rubric);
  known.set(rubric, made);
  return made;
}

function makeColumns(rubric: Rubric): Column[] {
  return [
    ...FIRST,
    ...rubric.roles.flatMap(({ id, aspects }): Column[] => [
      ...OF_ROLE.map(([name, cell]): Column => [`${id}_${name}`, (a) => withRole(a, id, (role) => cell(role, a))]),
      ...aspects.map((aspect): Column => {
        const full = `${id}.${aspect.id}`;
        return [full, (a) => withRole(a, id, (role) => role.aspects.find((one) => one.id === full)?.score)];
      }),
    ]),
  ];
}

/** The line of column names, without a line end. */
export function csvHeader(rubric: Rubric): string {
  return csvLine(columns(rubric).map(([name]) => name));
}

/** The row of one alliance. */
export function csvRow(assessment: Assessment, rubric: Rubric): string {
  return csvLine(columns(rubric).map(([, cell]) => cell(assessment)));
}

/** The row of a file that could not be used: its name, and its faults as code@line:column. */
export function csvFaultRow(file: string, diagnostics: readonly Diagnostic[], rubric: Rubric): string {
  const faults = diagnostics.map(({ code, place }) => (place ? `${code}@${place.line}:${place.column}` : code));
  return csvLine(columns(rubric).map(([name]) => (name === 'file' ? file : name === 'fault' ? list(faults) : null)));
}

/** Cells as a line of CSV: quoted where needed; a text that a spreadsheet would take for a formula gets a ' before it. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function list(ids: readonly string[] | undefined): string | null {
  return ids && ids.length > 0 ? ids.join(' ') : null;
}

function withRole(assessment: Assessment, id: string, cell: (role: RoleResult) => Cell): Cell {
  const role = assessment.roles.find((one) => one.id === id);
  return role && cell(role);
}

function gateAt(role: RoleResult, stage: string | null): Gate | undefined {
  return role.gates.find((gate) => gate.stage === stage);
}
