/** Every family of codes in one, in the order in which they are told of. */
import { answer } from './answer.ts';
import { baseline } from './baseline.ts';
import { config } from './config.ts';
import type { Catalogue } from './entry.ts';
import { gates } from './gates.ts';
import { lintAllianceDefinition } from './lint-alliance-definition.ts';
import { lintAllianceMembers } from './lint-alliance-members.ts';
import { lintAlliancePlaces } from './lint-alliance-places.ts';
import { lintAllianceStages } from './lint-alliance-stages.ts';
import { lintAllianceStructure } from './lint-alliance-structure.ts';
import { lintAllianceTargets } from './lint-alliance-targets.ts';
import { lintAnswers } from './lint-answers.ts';
import { lintAnswersDates } from './lint-answers-dates.ts';
import { lintAnswersEvidence } from './lint-answers-evidence.ts';
import { lintAnswersPrivacy } from './lint-answers-privacy.ts';
import { lintAnswersRounds } from './lint-answers-rounds.ts';
import { lintFile } from './lint-file.ts';
import { lintFiles } from './lint-files.ts';
import { meaning } from './meaning.ts';
import { rounds } from './rounds.ts';
import { rubric } from './rubric.ts';
import { shape } from './shape.ts';
import { text } from './text.ts';
import { waivers } from './waivers.ts';
import { yaml } from './yaml.ts';

const all: Catalogue = {
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

/** Every code there is. Most runs find nothing and ask for none, so what is built reads them when they are first asked for. */
export const readCatalogue = (): Catalogue => all;
