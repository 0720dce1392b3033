/** What a shape can't state: names that must be known, dates that must exist, answers that must be one thing. Pure. */
import type { Alliance } from './alliance-schema.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkDates } from './check-dates.ts';
import { checkMembers } from './check-members.ts';
import { checkRounds } from './check-rounds.ts';
import type { Finding } from './finding.ts';
import type { Rubric } from './rubric-schema.ts';

export interface CheckOptions {
  /** YYYY-MM-DD. */
  today: string;
  rubric: Rubric;
}

/** Codes of what a schema can't state: files with these faults alone pass the published JSON Schema. */
export const BEYOND_SCHEMA: readonly string[] = [
  'anchor-not-member',
  'answer-says-nothing',
  'answer-says-two-things',
  'blank-text',
  'date-and-undated',
  'date-in-future',
  'duplicate-member',
  'duplicate-member-id',
  'duplicate-round',
  'duplicate-target',
  'duplicate-value',
  'holder-not-member',
  'left-before-joined',
  'no-such-date',
  'reason-missing',
  'renamed-criterion',
  'retired-criterion',
  'round-without-date',
  'unknown-criterion',
  'unknown-power',
  'unknown-skill',
];

/** Every finding of meaning in an alliance whose shape is right. */
export function checkAlliance(alliance: Alliance, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  checkMembers(findings, alliance, options.rubric);
  checkBlanks(findings, alliance);
  checkDates(findings, alliance, options.today);
  checkRounds(findings, alliance, options);
  return findings;
}
