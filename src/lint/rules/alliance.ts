/** The rules about what a file tells of the alliance itself, in the order of the file. */
import type { Rule } from '../rule.ts';
import { contextRules } from './context.ts';
import { definitionRules } from './definition.ts';
import { definitionMembersRules } from './definition-members.ts';
import { fundingRules } from './funding.ts';
import { membersRules } from './members.ts';
import { membersAlikeRules } from './members-alike.ts';
import { membersListsRules } from './members-lists.ts';
import { membersPlacesRules } from './members-places.ts';
import { membersPositionsRules } from './members-positions.ts';
import { membersSkillsRules } from './members-skills.ts';
import { stagesRules } from './stages.ts';
import { stagesToldRules } from './stages-told.ts';
import { structureRules } from './structure.ts';
import { structureToldRules } from './structure-told.ts';
import { targetsRules } from './targets.ts';
import { valuesRules } from './values.ts';

export const allianceRules: readonly Rule[] = [
  ...definitionRules,
  ...definitionMembersRules,
  ...membersRules,
  ...membersListsRules,
  ...membersSkillsRules,
  ...membersPositionsRules,
  ...membersAlikeRules,
  ...membersPlacesRules,
  ...structureRules,
  ...structureToldRules,
  ...stagesRules,
  ...stagesToldRules,
  ...contextRules,
  ...fundingRules,
  ...targetsRules,
  ...valuesRules,
];
