/** Every rule of `alliance check`, a family a file. Pure. */
import type { Rule } from './rule.ts';
import { answerRules } from './rules/answers.ts';
import { changeRules } from './rules/answers-changes.ts';
import { contextRules } from './rules/context.ts';
import { cutTextRules } from './rules/cut-texts.ts';
import { dateRules } from './rules/dates.ts';
import { definitionRules } from './rules/definition.ts';
import { definitionMembersRules } from './rules/definition-members.ts';
import { evidenceRules } from './rules/evidence.ts';
import { evidenceRepeatRules } from './rules/evidence-repeats.ts';
import { fundingRules } from './rules/funding.ts';
import { meltedEntryRules } from './rules/melted-entries.ts';
import { membersRules } from './rules/members.ts';
import { membersAlikeRules } from './rules/members-alike.ts';
import { membersListsRules } from './rules/members-lists.ts';
import { membersNamesRules } from './rules/members-names.ts';
import { membersPlacesRules } from './rules/members-places.ts';
import { membersPositionsRules } from './rules/members-positions.ts';
import { membersSkillsRules } from './rules/members-skills.ts';
import { privacyRules } from './rules/privacy.ts';
import { roundRules } from './rules/rounds.ts';
import { roundToldRules } from './rules/rounds-told.ts';
import { schemaLineRules } from './rules/schema-line.ts';
import { stagesRules } from './rules/stages.ts';
import { stagesToldRules } from './rules/stages-told.ts';
import { strayCommaRules } from './rules/stray-commas.ts';
import { strayQuoteRules } from './rules/stray-quotes.ts';
import { structureRules } from './rules/structure.ts';
import { structureToldRules } from './rules/structure-told.ts';
import { targetsRules } from './rules/targets.ts';
import { valuesRules } from './rules/values.ts';

export const rules: readonly Rule[] = [
  ...changeRules,
  ...answerRules,
  ...contextRules,
  ...cutTextRules,
  ...dateRules,
  ...definitionMembersRules,
  ...definitionRules,
  ...evidenceRepeatRules,
  ...evidenceRules,
  ...fundingRules,
  ...meltedEntryRules,
  ...membersAlikeRules,
  ...membersListsRules,
  ...membersNamesRules,
  ...membersPlacesRules,
  ...membersPositionsRules,
  ...membersSkillsRules,
  ...membersRules,
  ...privacyRules,
  ...roundToldRules,
  ...roundRules,
  ...schemaLineRules,
  ...stagesToldRules,
  ...stagesRules,
  ...strayQuoteRules,
  ...strayCommaRules,
  ...structureToldRules,
  ...structureRules,
  ...targetsRules,
  ...valuesRules,
];
