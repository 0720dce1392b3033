/** The prose of every diagnostic, by its code. A family of codes is a file in catalogue/. */
import { answer } from './catalogue/answer.ts';
import { baseline } from './catalogue/baseline.ts';
import { config } from './catalogue/config.ts';
import type { Catalogue, CatalogueEntry } from './catalogue/entry.ts';
import { gates } from './catalogue/gates.ts';
import { lintAllianceDefinition } from './catalogue/lint-alliance-definition.ts';
import { lintAllianceMembers } from './catalogue/lint-alliance-members.ts';
import { lintAlliancePlaces } from './catalogue/lint-alliance-places.ts';
import { lintAllianceStages } from './catalogue/lint-alliance-stages.ts';
import { lintAllianceStructure } from './catalogue/lint-alliance-structure.ts';
import { lintAllianceTargets } from './catalogue/lint-alliance-targets.ts';
import { lintAnswers } from './catalogue/lint-answers.ts';
import { lintAnswersDates } from './catalogue/lint-answers-dates.ts';
import { lintAnswersEvidence } from './catalogue/lint-answers-evidence.ts';
import { lintAnswersPrivacy } from './catalogue/lint-answers-privacy.ts';
import { lintAnswersRounds } from './catalogue/lint-answers-rounds.ts';
import { lintFile } from './catalogue/lint-file.ts';
import { lintFiles } from './catalogue/lint-files.ts';
import { meaning } from './catalogue/meaning.ts';
import { rounds } from './catalogue/rounds.ts';
import { rubric } from './catalogue/rubric.ts';
import { shape } from './catalogue/shape.ts';
import { text } from './catalogue/text.ts';
import { waivers } from './catalogue/waivers.ts';
import { yaml } from './catalogue/yaml.ts';

/** Every code there is. Its key never changes: files, scripts and CI rely on it. */
export const catalogue: Catalogue = {
  ...text,
  ...yaml,
  ...shape,
  ...answer,
  ...meaning,
  ...rounds,
  ...rubric,
  ...config,
  ...gates,
  ...baseline,
  ...waivers,
  ...lintAllianceDefinition,
  ...lintAllianceMembers,
  ...lintAlliancePlaces,
  ...lintAllianceStages,
  ...lintAllianceStructure,
  ...lintAllianceTargets,
  ...lintAnswers,
  ...lintAnswersDates,
  ...lintAnswersEvidence,
  ...lintAnswersPrivacy,
  ...lintAnswersRounds,
  ...lintFile,
  ...lintFiles,
};

/** The entry of a code; null for a code that doesn't exist. */
export function entryOf(code: string): CatalogueEntry | null {
  return Object.hasOwn(catalogue, code) ? (catalogue[code] ?? null) : null;
}
