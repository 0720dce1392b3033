/** From what a configuration file says to a configuration with every default filled in, and back. Pure. */
import type { Limits, RuleSeverity } from '../lint/rule.ts';
import { type Config, DEFAULTS, type Gate } from './config.ts';
import type { ConfigFile } from './config-schema.ts';

type GateOfFile = NonNullable<ConfigFile['gates']>[number];

/** Each limit and its key in the file. */
export const LIMIT_KEYS = {
  evidenceMonths: 'evidence-months',
  roundMonths: 'round-months',
  openDays: 'open-days',
  unknownShare: 'unknown-share',
} as const satisfies Record<keyof Limits, string>;
export const LIMIT_NAMES = Object.keys(LIMIT_KEYS) as (keyof Limits)[];

/** What a file says, as a configuration; `severities` are the rules' own, and what only repeats them is left out. */
export function toConfig(
  said: ConfigFile,
  file: string,
  severities: ReadonlyMap<string, RuleSeverity>,
): Omit<Config, 'origins'> {
  const { files, ignore, rubric, baseline, limits, rules, gates } = said;
  return {
    file,
    files: files ?? DEFAULTS.files,
    ignore: ignore ?? DEFAULTS.ignore,
    rubric: rubric ?? null,
    baseline: baseline ?? null,
    limits: toLimits(limits ?? {}),
    rules: Object.fromEntries(
      Object.entries(rules ?? {}).filter(([code, severity]) => severities.get(code) !== severity),
    ),
    gates: (gates ?? []).map(toGate),
  };
}

function toLimits(said: NonNullable<ConfigFile['limits']>): Limits {
  const limits = { ...DEFAULTS.limits };
  for (const name of LIMIT_NAMES) limits[name] = said[LIMIT_KEYS[name]] ?? limits[name];
  return limits;
}

function toGate(said: GateOfFile): Gate {
  const gate: Gate = { name: said.name, files: said.files ?? [], roles: said.roles ?? [] };
  if (said['least-score'] !== undefined) gate.leastScore = said['least-score'];
  if (said['least-band'] !== undefined) gate.leastBand = said['least-band'];
  if (said['least-readiness'] !== undefined) gate.leastReadiness = said['least-readiness'];
  if (said['least-coverage'] !== undefined) gate.leastCoverage = said['least-coverage'];
  if (said['largest-fall'] !== undefined) gate.largestFall = said['largest-fall'];
  return gate;
}

/** A gate in the words of the file; undefined stands for what it doesn't promise. */
export function fromGate(gate: Gate): Record<keyof GateOfFile, unknown> {
  return {
    name: gate.name,
    files: gate.files,
    roles: gate.roles,
    'least-score': gate.leastScore,
    'least-band': gate.leastBand,
    'least-readiness': gate.leastReadiness,
    'least-coverage': gate.leastCoverage,
    'largest-fall': gate.largestFall,
  };
}
