/** One alliance file checked, from its text: what keeps it from loading, or what the rules and promises find. No file, no clock. */
import { mayWaive } from '../../config/waiver-mark.ts';
import type { Suppressed } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../../diagnostics/fold.ts';
import type { Examined } from '../../document/fix-file.ts';
import { openDocument } from '../../document/open-document.ts';
import { diagnoseFinding } from '../../framework/finding.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { type Traits, traitsOf } from '../../lint/across.ts';
import { FIXABLE } from '../../lint/fixable.ts';
import { type ActiveRule, lint, subjectFor } from '../../lint/lint.ts';
import { tellWhereToAllow } from '../../lint/private.ts';
import type { Promised } from '../../lint/promises.ts';
import type { Limits, RuleSeverity } from '../../lint/rule.ts';
import { areInOneLine } from '../../lint/same-line.ts';
import { type ChosenSeverities, withSeverities } from '../../lint/severities.ts';
import type { Beside } from './beside.ts';

/** What every file of a run is checked by. */
export interface CheckSettings {
  rubric: Rubric;
  /** Where gates stand, as the user names it. */
  configFile: string;
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

/** What a file is held against beyond itself. */
export interface Held {
  promised: Promised;
  beside: Beside;
}

/** What was found in a file, before a baseline is looked at. */
export interface Outcome {
  diagnostics: readonly Diagnostic[];
  suppressed: readonly Suppressed[];
  /** Whether the file loads: what is not found in one that doesn't may be in it all the same. */
  loads: boolean;
  /** What other files are compared by; null where it doesn't load. */
  traits: Traits | null;
  /** Whether the same would be said whatever other files there are. */
  isOwn: boolean;
}

/** Of a file in which nothing was found. Written out, since copies of one object last until all of memory is looked at. */
export function clean(traits: Outcome['traits']): Outcome {
  return { diagnostics: NONE, suppressed: NONE, loads: true, traits, isOwn: true };
}

const NONE: readonly never[] = [];

export function isClean({ diagnostics, suppressed, loads }: Outcome): boolean {
  return loads && diagnostics.length === 0 && suppressed.length === 0;
}

/** `file` is what the user calls it. */
export async function checkText(text: string, file: string, settings: CheckSettings, held: Held): Promise<Outcome> {
  const { faults, doubts, traits, hasTwins } = await examine(text, file, settings, held);
  if (doubts === null) return unusable(await marked(faults, text, settings));
  if (doubts.length === 0 && faults.length === 0 && !mayWaive(text)) return clean(traits);
  const found = [...faults, ...doubts];
  const parts = { loads: true, traits, isOwn: !hasTwins };
  if (!mayWaive(text)) return { ...parts, diagnostics: await marked(inOrder(found), text, settings), suppressed: [] };
  const { setAside } = await import('./waivers.ts');
  const { open, suppressed, isAcross } = await setAside(text, file, found, settings, held.beside.isComplete);
  const diagnostics = await marked(inOrder(open), text, settings);
  return { ...parts, diagnostics, suppressed, isOwn: parts.isOwn && !isAcross };
}

/** Of a file that doesn't load. */
export function unusable(faults: readonly Diagnostic[]): Outcome {
  return { diagnostics: faults, suppressed: [], loads: false, traits: null, isOwn: true };
}

/** With one comment offered for all in a line that may have one, and what `--fix` would mend told apart. */
async function marked(
  found: readonly Diagnostic[],
  text: string,
  settings: CheckSettings,
): Promise<readonly Diagnostic[]> {
  const told = areInOneLine(found) ? (await import('../../lint/offers.ts')).joinOffers(found) : found;
  if (!told.some(({ code }) => fixable.has(code))) return told;
  const { markMendable } = await import('./mendable.ts');
  return markMendable(told, text, settings);
}

const fixable: ReadonlySet<string> = new Set(FIXABLE);

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return sortDiagnostics(foldDiagnostics(diagnostics));
}

/** All that is found in a text by itself, before anything is set aside. */
export function examineText(text: string, file: string, settings: CheckSettings): Promise<Examined> {
  return examine(text, file, settings, null);
}

interface ExaminedBeside extends Examined {
  traits: Traits | null;
  hasTwins: boolean;
}

async function examine(
  text: string,
  file: string,
  settings: CheckSettings,
  held: Held | null,
): Promise<ExaminedBeside> {
  const { rubric, today } = settings;
  const { alliance, diagnostics } = await loadAlliance(text, { file, today, rubric });
  const faults = withSeverities(diagnostics, settings.chosen);
  if (alliance === null) return { faults, doubts: null, traits: null, hasTwins: false };
  const findings = lint(subjectFor(alliance, text, settings), settings.active);
  if (held !== null && held.promised.gates.length > 0) {
    const { judgePromises } = await import('../../lint/promises.ts');
    findings.push(...judgePromises(alliance, settings, held.promised));
  }
  const traits = traitsOf(alliance);
  const twins = held?.beside.judge(alliance, traits) ?? [];
  const found = twins.length === 0 ? findings : [...findings, ...twins];
  const document = found.length === 0 ? null : await openDocument(text, file);
  const doubts = document === null ? NONE : tellWhereToAllow(found.map((one) => diagnoseFinding(document, one)));
  return { faults, doubts, traits, hasTwins: twins.length > 0 };
}
