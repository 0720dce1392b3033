/**
 * What a repository asks of its alliance files: `alliance.config.yaml` with every default filled in. Plain data.
 * The shape of the file itself is in config-schema.ts.
 */

import { LIMITS, type Limits, type RuleSeverity } from '../lint/rule.ts';
import type { BandId } from '../scoring/assessment-schema.ts';

/** How the file is called where nothing else is said. */
export const CONFIG_FILE = 'alliance.config.yaml';

/** Verdicts that a gate may ask for, from less to more. */
export const VERDICTS_WANTED = ['nearly', 'ready'] as const;

export interface Config {
  /** The file it came from, as the user would name it; null: defaults alone. */
  file: string | null;
  /** Globs, relative to the folder of the configuration; what `alliance check` without paths looks at. */
  files: readonly string[];
  /** Globs of files that are never looked at, also where they are named. */
  ignore: readonly string[];
  /** Folder of an own rubric, relative to that of the configuration; null: the one that comes with the program. */
  rubric: string | null;
  /** File of known findings, relative to the folder of the configuration; null: none. */
  baseline: string | null;
  limits: Limits;
  /** Severities that differ from a rule's own, by code. */
  rules: Readonly<Record<string, RuleSeverity>>;
  gates: readonly Gate[];
  /** Where each setting came from, by its path such as `limits.roundMonths`: a file and line, or "default". */
  origins: Readonly<Record<string, string>>;
}

/** A promise about some alliances. Without any a low score never fails. */
export interface Gate {
  /** In the words of whoever made the promise. */
  name: string;
  /** Globs, relative to the folder of the configuration; all files when empty. */
  files: readonly string[];
  /** Ids of the roles it holds for; all roles when empty. */
  roles: readonly string[];
  /** Points from 0 to 100. */
  leastScore?: number;
  leastBand?: BandId;
  /** At the present stage. */
  leastReadiness?: (typeof VERDICTS_WANTED)[number];
  /** Per cent of the weight, from 0 to 100. */
  leastCoverage?: number;
  /** Largest fall of a role's score in points: since the round before, or since this revision of the same file. */
  largestFall?: { points: number; since: 'previous-round' | { revision: string } };
}

/** What holds where there is no configuration, and where one is silent. */
export const DEFAULTS: Config = {
  file: null,
  files: ['**/*.alliance.yaml', '**/*.alliance.yml'],
  ignore: [],
  rubric: null,
  baseline: null,
  limits: LIMITS,
  rules: {},
  gates: [],
  origins: {},
};
