/** A check as data: stable and versioned, every file with what was found in it. Its schema is published. Pure. */
import type { CheckReport, Suppressed } from '../check-report.ts';
import type { Diagnostic, Place } from '../diagnostic.ts';
import { hintOf, nextStepOf } from '../render.ts';
import { byFile, errorsAmong } from './by-file.ts';
import { pointerOf } from './identity.ts';
import { inertJsonAround } from './inert.ts';
import { messageText } from './wording.ts';

/** The page of the documentation where every code has a heading of its own. */
export const DOC_PAGE = 'docs/checks.md';

export interface JsonReport {
  schemaVersion: 1;
  tool: CheckReport['tool'];
  counts: JsonCounts;
  files: JsonFile[];
}

export interface JsonCounts {
  files: number;
  errors: number;
  warnings: number;
  suppressed: number;
  unread: number;
  unusable: number;
}

export interface JsonFile {
  file: string;
  usable: boolean;
  gatesNotJudged: string[];
  diagnostics: JsonDiagnostic[];
  suppressed: JsonSuppressed[];
}

export interface JsonDiagnostic {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  hint: string | null;
  next: string | null;
  subject: string | null;
  about: string[];
  path: string;
  place: Place | null;
  doc: string;
}

export interface JsonSuppressed extends JsonDiagnostic {
  by: Suppressed['by'];
  reason: string;
}

export function renderJson(report: CheckReport): Iterable<string> {
  const whole: JsonReport = { schemaVersion: 1, tool: report.tool, counts: counts(report), files: [] };
  return inertJsonAround(whole, jsonFiles(report));
}

function* jsonFiles(report: CheckReport): Generator<JsonFile> {
  const unusable = new Map(report.unusable.map(({ file, gates }) => [file, gates]));
  for (const { file, diagnostics, suppressed } of byFile(report)) {
    yield {
      file,
      usable: !unusable.has(file) && diagnostics.every(({ code }) => code !== 'unreadable'),
      gatesNotJudged: [...(unusable.get(file) ?? [])],
      diagnostics: diagnostics.map(jsonDiagnostic),
      suppressed: suppressed.map(({ diagnostic, by, reason }) => ({ ...jsonDiagnostic(diagnostic), by, reason })),
    };
  }
}

function counts({ files, diagnostics, suppressed, unread, unusable }: CheckReport): JsonCounts {
  const errors = errorsAmong(diagnostics);
  const warnings = diagnostics.length - errors;
  const wholes = { unread, unusable: unusable.length };
  return { files: files.length, errors, warnings, suppressed: suppressed.length, ...wholes };
}

function jsonDiagnostic(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, subject = null, about = [], path, place } = diagnostic;
  const message = messageText(diagnostic);
  const hint = hintOf(diagnostic) || null;
  const next = nextStepOf(diagnostic) || null;
  const where = { path: pointerOf(path), place, doc: `${DOC_PAGE}#${code}` };
  return { code, severity, message, hint, next, subject, about: [...about], ...where };
}
