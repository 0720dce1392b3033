/**
 * The shape of a summary: the little of an Assessment that fits on one line, for comparing many alliances. Everything
 * in it stands in the whole Assessment too, and is the same there.
 */
import type { Assessment, Gate, RoleResult, StageResult } from './assessment-schema.ts';

export interface Summary {
  rubric: Assessment['rubric'];
  file: string | null;
  name: string;
  round: Assessment['round'];
  counts: Assessment['counts'];
  stage: StageResult;
  /** In the rubric's order. */
  roles: readonly RoleSummary[];
  /** Ids of the tensions that fire. */
  tensions: readonly string[];
  /** Ids of the objectives of the next steps. */
  objectives: readonly string[];
}

export interface RoleSummary {
  id: string;
  score: number | null;
  balanced: number | null;
  interval: RoleResult['interval'];
  coverage: number | null;
  band: RoleResult['band'];
  /** At the present stage and at the next one; null where there is none. */
  now: GateSummary | null;
  next: GateSummary | null;
  /** Scores of its aspects, in the rubric's order. */
  aspects: readonly (number | null)[];
}

export interface GateSummary {
  verdict: Gate['verdict'];
  /** Ids of the criteria that hold it back. */
  blockers: readonly string[];
}
