/** Every rule that is on, held against one alliance that loads. Pure. */
import { mayWaive } from '../config/waiver-mark.ts';
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import { deriveFacts } from '../framework/facts.ts';
import type { Finding } from '../framework/finding.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { type PickedRound, pickRound } from '../scoring/rounds.ts';
import { type Workings, workOut } from '../scoring/workings.ts';
import { begunAmong, isBegun } from './begun.ts';
import type { Limits, Rule, RuleSeverity, Subject } from './rule.ts';
import { asLikely, DOUBTED, findDoubtfulDates } from './rules/dates-doubtful.ts';

/** A rule that is on, and how serious what it finds is taken. */
export interface ActiveRule {
  rule: Rule;
  severity: Exclude<RuleSeverity, 'off'>;
}

/** The rules that are on, with the severities that a configuration gives by code. */
export function activeRules(rules: readonly Rule[], own: Readonly<Record<string, RuleSeverity>>): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = Object.hasOwn(own, rule.code) ? (own[rule.code] ?? rule.severity) : rule.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}

export interface SubjectOptions {
  rubric: Rubric;
  /** YYYY-MM-DD. */
  today: string;
  limits: Limits;
  /** The rules that will look; where none are given, all. */
  active?: readonly ActiveRule[];
}

/** What rules look at, of an alliance that was loaded from this text with this rubric. */
export function subjectFor(alliance: Alliance, text: string, options: SubjectOptions): Subject {
  const { rubric, today, limits } = options;
  let workings: Workings | null = null;
  const facts = deriveFacts(alliance);
  const doubtful = doubtedIn(alliance, text, options);
  const newest = pickLatest(alliance, doubtful, (rounds) => rounds);
  const latest = newest === null || isBegun(newest.round) ? newest : pickLatest(alliance, doubtful, begunAmong);
  return {
    alliance,
    text,
    rubric,
    today,
    limits,
    facts,
    latest,
    newest,
    doubtful,
    isTold: (code) => isTold(code, text, options),
    workings: () => {
      workings ??= workOut(alliance, rubric, latest?.round.id, facts);
      return workings;
    },
  };
}

/** Whoever has switched the doubt off, or waived it, means the dates as they stand. */
function doubtedIn(alliance: Alliance, text: string, options: SubjectOptions): Subject['doubtful'] {
  const found = findDoubtfulDates(alliance, options.today);
  return found.size === 0 || isTold(DOUBTED, text, options) ? found : new Map();
}

function isTold(code: string, text: string, { active }: SubjectOptions): boolean {
  const isOn = active?.some(({ rule }) => rule.code === code) ?? true;
  if (!isOn || !mayWaive(text)) return isOn;
  return !new RegExp(`alliance:[ \\t]*allow[^\\n]*\\b${code}\\b`).test(text);
}

/** With a date in the wrong year another round may seem to be the latest, and rules would tell of that one. */
function pickLatest(
  alliance: Alliance,
  doubtful: Subject['doubtful'],
  choose: (rounds: Round[]) => Round[],
): PickedRound | null {
  const { assessments = [] } = alliance;
  const likely = doubtful.size === 0 ? assessments : asLikely(assessments, doubtful);
  const picked = pickRound({ ...alliance, assessments: choose(likely) });
  const place = picked === null ? -1 : likely.indexOf(picked.round);
  const round = assessments[place];
  return round === undefined ? null : { round, place };
}

/** Most findings of one rule that are told of one file; whoever has mended them asks again. */
const MOST_FOUND = 200;

/** All that the active rules find, and of each the first ones where a file has hundreds. */
export function lint(subject: Subject, active: readonly ActiveRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity } of active) {
    const found = rule.find(subject);
    const most = Math.min(found.length, MOST_FOUND);
    for (let i = 0; i < most; i++) findings.push({ ...(found[i] as Finding), severity });
  }
  return findings;
}
