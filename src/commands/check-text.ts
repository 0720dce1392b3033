/** One alliance file checked, from its text: what keeps it from loading, or what the rules and promises find. No file, no clock. */
import type { Gate } from '../config/config.ts';
import { readWaivers } from '../config/read-waivers.ts';
import { entryOf } from '../diagnostics/catalogue.ts';
import type { Suppressed } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../diagnostics/fold.ts';
import type { Examined } from '../document/fix-file.ts';
import { openDocument } from '../document/open-document.ts';
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import { diagnoseFinding, type Finding } from '../framework/finding.ts';
import { loadAlliance } from '../framework/load-alliance.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { judgeGates } from '../lint/gates.ts';
import { type ActiveRule, lint, subjectFor } from '../lint/lint.ts';
import type { Limits, RuleSeverity } from '../lint/rule.ts';
import { applyWaivers } from '../lint/waivers.ts';
import { assess } from '../scoring/assess.ts';
import { pickRound } from '../scoring/rounds.ts';
import { summarize } from '../scoring/summarize.ts';
import type { Summary } from '../scoring/summary.ts';

/** What every file of a run is checked by. */
export interface CheckSettings {
  rubric: Rubric;
  /** YYYY-MM-DD. */
  today: string;
  limits: Limits;
  active: readonly ActiveRule[];
  /** Severities of what gates find, by code. */
  gateSeverities: Readonly<Record<string, RuleSeverity>>;
  /** Codes that a comment in a file may set aside, and those of them that this run looks for. */
  waivable: ReadonlySet<string>;
  asked: ReadonlySet<string>;
}

/** What is promised of one file, and what it was at the revisions that a promise names. */
export interface Promised {
  gates: readonly Gate[];
  revisions: ReadonlyMap<string, Summary | null>;
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
  const { value } = await openDocument(text, file);
  const { waivers, diagnostics } = await readWaivers(text, value, {
    file,
    codes: settings.waivable,
    isCode: (code) => entryOf(code) !== null,
  });
  const waived = applyWaivers([...faults, ...doubts], waivers, (code) => settings.asked.has(code));
  const open = sortDiagnostics(foldDiagnostics([...waived.open, ...diagnostics]));
  return { diagnostics: open, suppressed: waived.suppressed, loads: true };
}

/** All that is found in a text, before anything is set aside. */
export async function examineText(
  text: string,
  file: string,
  settings: CheckSettings,
  promised: Promised = PROMISED_NOTHING,
): Promise<Examined> {
  const { rubric, today } = settings;
  const { alliance, diagnostics } = await loadAlliance(text, { file, today, rubric });
  if (alliance === null) return { faults: diagnostics, doubts: null };
  const findings = lint(subjectFor(alliance, text, settings), settings.active);
  if (promised.gates.length > 0) findings.push(...judgePromises(alliance, settings, promised));
  if (findings.length === 0) return { faults: diagnostics, doubts: [] };
  const document = await openDocument(text, file);
  return { faults: diagnostics, doubts: findings.map((finding) => diagnoseFinding(document, finding)) };
}

function judgePromises(alliance: Alliance, settings: CheckSettings, { gates, revisions }: Promised): Finding[] {
  const { rubric, gateSeverities } = settings;
  const judged = pickJudged(alliance);
  const options = { file: null, ...(judged && { round: judged.id }) };
  const now = summarize(alliance, rubric, options);
  const before = summarizeBefore(alliance, rubric, judged);
  const firstToAnswer = () => assess(alliance, rubric, { version: '', ...options }).firstToAnswer;
  return judgeGates(gates, { rubric, now, before, revisions, firstToAnswer }).flatMap((finding) => {
    const severity = gateSeverities[finding.code] ?? 'error';
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** A round that has only begun breaks no promise: the latest closed one counts, and an open one where none is closed. */
function pickJudged(alliance: Alliance): Round | null {
  const closed = (alliance.assessments ?? []).filter(({ state }) => state === 'closed');
  return (pickRound({ ...alliance, assessments: closed }) ?? pickRound(alliance))?.round ?? null;
}

/** By the latest round not after the one that is judged; null where there is none. */
function summarizeBefore(alliance: Alliance, rubric: Rubric, judged: Round | null): Summary | null {
  const day = judged?.date ?? '';
  const assessments = (alliance.assessments ?? []).filter((round) => round !== judged && (round.date ?? '') <= day);
  const before = pickRound({ ...alliance, assessments });
  return before === null ? null : summarize(alliance, rubric, { file: null, round: before.round.id });
}
