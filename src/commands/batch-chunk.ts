/** A stretch of a batch's files to a stretch of its output; the same on the main thread and in a worker. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadAlliance } from '../framework/load-alliance.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { tableFaultRow, tableRow } from '../report/batch-table.ts';
import { csvFaultRow, csvRow } from '../report/csv-row.ts';
import { assess } from '../scoring/assess.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { isRefusal, systemCode } from './exit-code.ts';
import { readFileText } from './read-small.ts';

export type BatchFormat = 'ndjson' | 'csv' | 'table';
/** What every file of a batch is assessed with. Plain data, so that it can be handed to a worker. */
export interface BatchSettings {
  cwd: string;
  today: string;
  version: string;
  rubric: Rubric;
  format: BatchFormat;
  round?: string;
}
export interface ChunkResult {
  /** One record a line, in the order of the files. */
  text: Uint8Array;
  files: number;
  faults: number;
}
type Outcome = { assessment: Assessment } | { diagnostics: Diagnostic[] };

const encoder = new TextEncoder();

export async function assessChunk(files: readonly string[], settings: BatchSettings): Promise<ChunkResult> {
  let text = '';
  let faults = 0;
  for (const file of files) {
    const outcome = await assessFile(file, settings);
    if ('diagnostics' in outcome) faults++;
    text += `${recordOf(file, outcome, settings)}\n`;
  }
  // Memory of its own, so that a worker can hand it over without a copy.
  return { text: encoder.encode(text), files: files.length, faults };
}

async function assessFile(file: string, settings: BatchSettings): Promise<Outcome> {
  const { cwd, today, version, rubric, round } = settings;
  try {
    const text = readFileText({ cwd }, file);
    const { alliance, diagnostics } = await loadAlliance(text, { file, today, rubric });
    if (!alliance) return { diagnostics };
    return { assessment: assess(alliance, rubric, { version, file, ...(round !== undefined && { round }) }) };
  } catch (error) {
    if (isRefusal(error)) {
      const reason = systemCode(error.cause) ?? 'unreadable';
      return { diagnostics: [fault(file, 'unreadable', { reason })] };
    }
    if (error instanceof Error && error.name === 'RoundNotFound') {
      return { diagnostics: [fault(file, 'unknown-round', { round: round ?? '' })] };
    }
    throw error;
  }
}

function fault(file: string, code: string, args: Diagnostic['args']): Diagnostic {
  return { code, severity: 'error', file, path: [], place: null, excerpt: [], args };
}

function recordOf(file: string, outcome: Outcome, { format, rubric }: BatchSettings): string {
  if ('diagnostics' in outcome) {
    const { diagnostics } = outcome;
    if (format === 'csv') return csvFaultRow(file, diagnostics, rubric);
    if (format === 'table') return JSON.stringify(tableFaultRow(file, diagnostics, rubric));
    return JSON.stringify({ schemaVersion: 1, file, fault: { diagnostics } });
  }
  if (format === 'csv') return csvRow(outcome.assessment, rubric);
  if (format === 'table') return JSON.stringify(tableRow(outcome.assessment, rubric));
  return JSON.stringify(outcome.assessment);
}
