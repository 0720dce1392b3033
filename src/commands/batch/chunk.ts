/** A stretch of a batch's files to a stretch of its output; the same on the main thread and in a worker. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { tableFaultRow, tableRow } from '../../report/batch-table.ts';
import { csvFaultRow, csvRow } from '../../report/csv-row.ts';
import { assess } from '../../scoring/assess.ts';
import { summarize } from '../../scoring/summarize.ts';
import { isRefusal, systemCode } from '../exit-code.ts';
import { readFileText } from '../io/read-small.ts';

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
/** One line of the output, without its end. */
interface Recorded {
  text: string;
  isFault: boolean;
}

const encoder = new TextEncoder();

export async function assessChunk(files: readonly string[], settings: BatchSettings): Promise<ChunkResult> {
  let text = '';
  let faults = 0;
  for (const file of files) {
    const record = await recordOf(file, settings);
    if (record.isFault) faults++;
    text += `${record.text}\n`;
  }
  // Memory of its own, so that a worker can hand it over without a copy.
  return { text: encoder.encode(text), files: files.length, faults };
}

async function recordOf(file: string, settings: BatchSettings): Promise<Recorded> {
  const { cwd, today, rubric, round } = settings;
  try {
    const text = readFileText({ cwd }, file);
    const { alliance, diagnostics } = await loadAlliance(text, { file, today, rubric });
    if (!alliance) return toFault(file, diagnostics, settings);
    return { text: toRecord(file, alliance, settings), isFault: false };
  } catch (error) {
    if (isRefusal(error)) {
      const reason = systemCode(error.cause) ?? 'unreadable';
      return toFault(file, [fault(file, 'unreadable', { reason })], settings);
    }
    if (error instanceof Error && error.name === 'RoundNotFound') {
      return toFault(file, [fault(file, 'unknown-round', { round: round ?? '' })], settings);
    }
    throw error;
  }
}

function fault(file: string, code: string, args: Diagnostic['args']): Diagnostic {
  return { code, severity: 'error', file, path: [], place: null, excerpt: [], args };
}

function toRecord(file: string, alliance: Alliance, { format, rubric, version, round }: BatchSettings): string {
  const options = { file, ...(round !== undefined && { round }) };
  if (format === 'csv') return csvRow(summarize(alliance, rubric, options));
  if (format === 'table') return JSON.stringify(tableRow(summarize(alliance, rubric, options), rubric));
  return JSON.stringify(assess(alliance, rubric, { version, ...options }));
}

function toFault(file: string, diagnostics: readonly Diagnostic[], { format, rubric }: BatchSettings): Recorded {
  const isFault = true;
  if (format === 'csv') return { text: csvFaultRow(file, diagnostics, rubric), isFault };
  if (format === 'table') return { text: JSON.stringify(tableFaultRow(file, diagnostics, rubric)), isFault };
  return { text: JSON.stringify({ schemaVersion: 1, file, fault: { diagnostics } }), isFault };
}
