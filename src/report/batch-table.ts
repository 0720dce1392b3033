/** A batch as a table to look at: one alliance a row, its score or the range that its answers leave, and its band. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { RoleSummary, Summary } from '../scoring/summary.ts';
import { say } from '../words/say.ts';
import type { Table } from './blocks.ts';
import { points, range } from './wording.ts';

/** Cells of one alliance: name, answered, a score for each role, stage. */
export function tableRow({ name, counts, roles, stage }: Summary, rubric: Rubric): string[] {
  const present = rubric.stages.find(({ id }) => id === stage.present)?.name.toLowerCase() ?? '–';
  return [name, `${counts.answered}/${counts.criteria - counts.notApplicable}`, ...roles.map(scoreCell), present];
}

function scoreCell({ score, interval }: RoleSummary): string {
  if (!interval) return '–';
  return score === null ? range(interval) : `${points(score)} (${range(interval)})`;
}

/** Cells of a file that could not be used: its name, and its first fault where the stage would stand. */
export function tableFaultRow(file: string, diagnostics: readonly Diagnostic[], rubric: Rubric): string[] {
  const first = diagnostics[0];
  const where = first?.place ? ` ${first.place.line}:${first.place.column}` : '';
  return [file, '–', ...rubric.roles.map(() => '–'), `${first?.code ?? ''}${where}`];
}

export function batchTable(rows: readonly (readonly string[])[], rubric: Rubric): Table {
  const head = [say('report.batch.name'), say('report.batch.answered'), ...rubric.roles.map(({ name }) => name)];
  return { kind: 'table', head: [...head, say('report.batch.stage')], rows };
}
