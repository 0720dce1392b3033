/**
 * What a rule of `alliance check` is: it looks at one alliance that loads, and says what is doubtful in it. A rule
 * is pure, knows no terminal and no file, and finds nothing where the file says nothing.
 */
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Facts } from '../framework/facts.ts';
import type { Finding } from '../framework/finding.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { PickedRound } from '../scoring/rounds.ts';
import type { Workings } from '../scoring/workings.ts';
import type { DoubtfulDate } from './rules/dates-doubtful.ts';

export type RuleSeverity = 'error' | 'warning' | 'off';

/** From when on something is too old or too much; an own configuration may say otherwise. */
export interface Limits {
  /** Months after which evidence no longer speaks for the present. */
  evidenceMonths: number;
  /** Months after which a whole round no longer does. */
  roundMonths: number;
  /** Days that a round may stay open. */
  openDays: number;
  /** Share of the questions of a round that may be answered with "unknown", from 0 to 1. */
  unknownShare: number;
}

export const LIMITS: Limits = { evidenceMonths: 24, roundMonths: 18, openDays: 90, unknownShare: 0.25 };

/** What rules look at. */
export interface Subject {
  alliance: Alliance;
  /** The text of the file, for rules about its comments. */
  text: string;
  rubric: Rubric;
  /** YYYY-MM-DD. */
  today: string;
  limits: Limits;
  facts: Facts;
  /** The latest round that is begun, or the newest where none is; null where the file has none. */
  latest: PickedRound | null;
  /** The round that a report would look at: the latest of all, also where nothing is answered in it yet. */
  newest: PickedRound | null;
  /** Rounds by place whose date does not go with the year in their id; none where that rule is off or waived. */
  doubtful: ReadonlyMap<number, DoubtfulDate>;
  /** Whether the rule of a code is on, and no comment in the file waives it: what it finds is then told. */
  isTold(code: string): boolean;
  /** Scores, stage and readiness by that round; worked out when first asked for. */
  workings(): Workings;
}

export interface Rule {
  /** Key of the catalogue, where its words are; never changes. */
  code: string;
  /** Unless the configuration says otherwise. */
  severity: RuleSeverity;
  /** Whether `alliance check --fix` may mend what it finds. */
  fixable?: true;
  find(subject: Subject): Finding[];
}
