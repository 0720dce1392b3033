/** One gate and one role that it holds for, and what is said where the promise can't be judged yet. Pure. */
import type { Gate } from '../config/config.ts';
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import type { Finding } from '../framework/finding.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import type { RoleSummary, Summary } from '../scoring/summary.ts';

/** An alliance at a revision, and what git called its file then, from the top of its repository. */
export interface Former extends Summary {
  /** Levels of its round by criterion, to tell which fell: without the words, which thousands of files have many of. */
  levels?: Readonly<Record<string, number>>;
  /** `repository` is its folder, where that is not the one that the check was started in. */
  inGit?: { name: string; repository?: string; isMoved?: boolean };
}

/** What the gates of one file are judged by. */
export interface GateInputs {
  rubric: Rubric;
  /** The file as the globs of the configuration see it. */
  fileName: string;
  /** What the alliance tells of itself; left out where the file has none of it. */
  profile?: Alliance['profile'];
  /** Where the gates stand, as the user names it. */
  configFile: string;
  /** Of the round that is judged: the latest, or whichever the caller chose. */
  now: Summary;
  /** That round with its answers; left out where there is none. */
  judged?: Round;
  /** Whether a later round is open, at which reports look unless they are asked for this one. */
  isPassed?: boolean;
  /** Of the round before that one; null where there is none. */
  before: Former | null;
  /** Of the same file at each revision that a gate names; null: it wasn't there, or had no round. Left out: not readable. */
  revisions: ReadonlyMap<string, Former | null>;
  /** More of that round than a summary holds; asked for where a gate does not hold. */
  assessed?(): Pick<Assessment, 'firstToAnswer' | 'roles'>;
}

/** A gate and a role that it holds for, with what the judgement needs. */
export interface Case {
  gate: Gate;
  role: RoleSummary;
  inputs: GateInputs;
  /** A finding of this case at the round. */
  tell(code: string, args: NonNullable<Finding['args']>, about?: readonly string[]): Finding;
}

/** The name of something that the rubric lists by id. */
export function nameOf(list: readonly { id: string; name: string }[], id: string): string {
  return list.find((entry) => entry.id === id)?.name ?? id;
}
