/** One alliance file checked, from its text: what keeps it from loading, or what the rules and promises find. No file, no clock. */
import type { Suppressed } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../../diagnostics/fold.ts';
import type { Examined } from '../../document/fix-file.ts';
import { openDocument } from '../../document/open-document.ts';
import { diagnoseFinding } from '../../framework/finding.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { type ActiveRule, lint, subjectFor } from '../../lint/lint.ts';
import type { Promised } from '../../lint/promises.ts';
import type { Limits, RuleSeverity } from '../../lint/rule.ts';
import { type ChosenSeverities, withSeverities } from '../../lint/severities.ts';

/** What every file of a run is checked by. */
export interface CheckSettings {
  rubric: Rubric;
  /** YYYY-MM-DD. */
  today: string;
  limits: Limits;
  active: readonly ActiveRule[];
  /** Severities of what gates find, by code. */
  gateSeverities: Readonly<Record<string, RuleSeverity>>;
  /** Severities that the configuration gives by code. */
  chosen: ChosenSeverities;
  /** Codes that a comment in a file may set aside. */
  waivable: ReadonlySet<string>;
  /** Whether this run looks for findings of a code. */
  isAsked(code: string): boolean;
}

/** How a waiver begins; a text without it has none. */
const WAIVER = '# alliance:';
const PROMISED_NOTHING: Promised = { gates: [], revisions: new Map() };

/** What was found in a file, before a baseline is looked at. */
export interface Outcome {
  diagnostics: readonly Diagnostic[];
  suppressed: readonly Suppressed[];
  /** Whether the file loads: what is not found in one that doesn't may be in it all the same. */
  loads: boolean;
}

/** Of a file in which nothing was found. */
export const CLEAN: Outcome = { diagnostics: [], suppressed: [], loads: true };

/** `file` is what the user calls it. */
export async function checkText(
  text: string,
  file: string,
  settings: CheckSettings,
  promised: Promised,
): Promise<Outcome> {
  const { faults, doubts } = await examineText(text, file, settings, promised);
  if (doubts === null) return { diagnostics: faults, suppressed: [], loads: false };
  const isClean = doubts.length === 0 && faults.length === 0;
  if (isClean && !text.includes(WAIVER)) return CLEAN;
  const found = [...faults, ...doubts];
  if (!text.includes(WAIVER)) return { diagnostics: inOrder(found), suppressed: [], loads: true };
  const { setAside } = await import('./waivers.ts');
  const { open, suppressed } = await setAside(text, file, found, settings);
  return { diagnostics: inOrder(open), suppressed, loads: true };
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return sortDiagnostics(foldDiagnostics(diagnostics));
}

/** All that is found in a text, before anything is set aside. */
export async function examineText(
  text: string,
  file: string,
  settings: CheckSettings,
  promised: Promised = PROMISED_NOTHING,
): Promise<Examined> {
  const { rubric, today } = settings;
  const { alliance, diagnostics: found } = await loadAlliance(text, { file, today, rubric });
  const diagnostics = withSeverities(found, settings.chosen);
  if (alliance === null) return { faults: diagnostics, doubts: null };
  const findings = lint(subjectFor(alliance, text, settings), settings.active);
  if (promised.gates.length > 0) {
    const { judgePromises } = await import('../../lint/promises.ts');
    findings.push(...judgePromises(alliance, settings, promised));
  }
  if (findings.length === 0) return { faults: diagnostics, doubts: [] };
  const document = await openDocument(text, file);
  return { faults: diagnostics, doubts: findings.map((finding) => diagnoseFinding(document, finding)) };
}
