import { membersRules } from '../../../src/lint/rules/members.ts';
import { membersListsRules } from '../../../src/lint/rules/members-lists.ts';
import { membersNamesRules } from '../../../src/lint/rules/members-names.ts';
import { membersPositionsRules } from '../../../src/lint/rules/members-positions.ts';
import { membersSkillsRules } from '../../../src/lint/rules/members-skills.ts';
import { describeRules } from '../rule-cases.ts';

const FORUM = (left: string) => `members: [A, {name: Housing Forum, id: forum${left}}]\n`;
const round = (answers: string, more = 'date: 2026-05-14') =>
  `assessments: [{id: spring, ${more}, answers: {${answers}}}]\n`;
const anchors = (names: string) => `profile: {structure: {anchors: [${names}]}}\n`;

describeRules('members', membersRules, [
  {
    code: 'holder-has-left',
    about: 'before the round',
    fires: FORUM(', left: 2025-12') + round('safe-space: {level: 3, held-by: Forum}'),
    at: ['assessments/0/answers/safe-space/held-by'],
    args: { name: 'Housing Forum', left: '2025-12', date: '2026-05-14' },
    nearest: [
      FORUM('') + round('safe-space: {level: 3, held-by: Forum}'),
      FORUM(', left: 2025-12') + round('safe-space: {level: 3, held-by: A}'),
      FORUM(', left: 2025-12') + round('safe-space: {level: 3, held-by: nobody}'),
      FORUM(', left: 2025-12') + round('safe-space: {level: 3, held-by: {partner: Housing Forum}}'),
      `${FORUM(', left: 2025-12')}assessments: [{id: a, date: 2025-01-10, answers: {safe-space: {level: 3, held-by: forum}}}, {id: b, date: 2026-05-14}]\n`,
    ],
  },
  {
    code: 'holder-has-left',
    about: 'since the round',
    fires: FORUM(', left: 2026-09') + round('safe-space: {level: 3, held-by: housing forum}'),
    at: ['assessments/0/answers/safe-space/held-by'],
    args: { left: '2026-09' },
    nearest: FORUM('') + round('safe-space: {level: 3, held-by: housing forum}'),
  },
  {
    code: 'anchor-has-left',
    fires: FORUM(', left: 2025') + anchors('A, Housing Forum'),
    at: ['profile/structure/anchors/1'],
    nearest: [FORUM(', left: 2025') + anchors('A'), FORUM('') + anchors('A, Housing Forum')],
  },
  {
    code: 'member-before-founded',
    fires:
      'founded: 2019-03\nmembers: [{name: A, joined: 2018}, {name: B, joined: 2019-02-28}, {name: C, left: 2017}, {name: D, joined: 2020}, {name: E, joined: 2020}, {name: F, joined: 2021}]\n',
    at: ['members/0/joined', 'members/1/joined', 'members/2/left'],
    args: { name: 'A', key: 'joined', when: 2018, founded: '2019-03' },
    nearest: [
      'founded: 2019-03\nmembers: [{name: A, joined: 2019}, {name: B, joined: 2019-03-01}, C]\n',
      'members: [{name: A, joined: 2018}]\n',
      'founded: 2019-03\nmembers: [{name: A, joined: 2018}, {name: B, joined: 2019-02-28}, {name: C, left: 2017}]\n',
    ],
  },
  {
    code: 'member-is-alliance',
    fires: 'members: [A, {name: harbor neighbors Alliance}]\n',
    at: ['members/1/name'],
    nearest: 'members: [A, {name: Harbor Neighbors}]\n',
  },
  {
    code: 'base-told-both-ways',
    fires: 'members: [{name: A, base-building: no, skills: [legal, base]}]\n',
    at: ['members/0/skills/1'],
    nearest: [
      'members: [{name: A, base-building: no, skills: [legal]}]\n',
      'members: [{name: A, base-building: unknown, skills: [base]}]\n',
      'members: [{name: A, base-building: no, skills: [base], left: 2025}]\n',
    ],
  },
  {
    code: 'unused-member-id',
    fires: 'members: [{name: A, id: a}, {name: B}]\n',
    at: ['members/0/id'],
    nearest: [
      `members: [{name: A, id: a}]\n${anchors('a')}`,
      `members: [{name: A, id: a}]\n${round('safe-space: {level: 1, held-by: A}')}`,
    ],
  },
]);

const LONG = Array.from({ length: 20 }, (_, n) => `place ${n}`).join(', ');

describeRules('lists', membersListsRules, [
  {
    code: 'listed-twice',
    about: 'with a member',
    fires: 'members: [A, {name: B, skills: [base, legal, base], issues: [rents, {issue: Rents, position: a cap}]}]\n',
    at: ['members/1/issues/1', 'members/1/skills/2'],
    args: { name: 'Rents', first: 1 },
    nearest: 'members: [A, {name: B, skills: [base, legal], issues: [rents, {issue: trucks, position: none}]}]\n',
  },
  {
    code: 'listed-twice',
    about: 'elsewhere',
    fires: `profile: {geography: {member-location: [${LONG}, Place 3], alliance-scale: [local, local]}}\nfunding: {sources: [unions, unions]}\nvalues: [{name: Candor, practices: [We ask., We ask.]}]\n`,
    at: [
      'profile/geography/member-location/20',
      'profile/geography/alliance-scale/1',
      'funding/sources/1',
      'values/0/practices/1',
    ],
    nearest: `profile: {geography: {member-location: [${LONG}], alliance-scale: [local]}}\nfunding: {sources: [unions, other]}\nvalues: [{name: Candor, practices: [We ask., We tell.]}]\n`,
  },
]);

const SKILLS = (second: string) => `members: [{name: A, skills: [base, legal]}, {name: B, ${second}}]\n`;

describeRules('names of members', membersNamesRules, [
  {
    code: 'member-names-alike',
    fires:
      'members: [Clean Air Harbor, Clean Air Harbour, {name: The Clean-Air Harbor}, Mothers & Fathers, Mothers and Fathers, Madres de Belén, Madres de Belen]\n',
    at: ['members/1', 'members/2/name', 'members/4', 'members/6'],
    args: { name: 'Clean Air Harbour', other: 'Clean Air Harbor' },
    nearest: [
      'members: [Local 41, Local 42, Eastside Tenants, Westside Tenants, Four Hours, For Hors, Our House, Or House]\n',
      'members: [Clean Air Harbor, {name: Clean Air Harbour, left: 2024}]\n',
    ],
  },
]);

/** A third member beside two that tell their skills. */
const GONE = (third: string, second = 'legal') =>
  `members: [{name: A, skills: [base, ${second}]}, {name: B, skills: [legal]}, {name: C, ${third}}]\n`;

describeRules('what rests on one member', membersSkillsRules, [
  {
    code: 'skill-with-one-member',
    about: 'at a low level',
    fires: SKILLS('skills: [base, policy]') + round('outlasts-turnover: 1'),
    at: ['members/0/skills/1', 'members/1/skills/1'],
    args: { skill: 'legal', name: 'A', level: 1 },
    nearest: [
      SKILLS('skills: [base, policy]') + round('outlasts-turnover: 2'),
      SKILLS('skills: [base, policy]') + round('outlasts-turnover: declined'),
      SKILLS('skills: [base, legal]') + round('outlasts-turnover: 1'),
      SKILLS('note: says nothing of skills') + round('outlasts-turnover: 1'),
      SKILLS('skills: [base, policy]'),
    ],
  },
  {
    code: 'skill-with-one-member',
    about: 'with no answer',
    fires: SKILLS('skills: [base]') + round('safe-space: 2'),
    at: ['members/0/skills/1'],
    nearest: SKILLS('skills: [base]') + round('safe-space: 2', 'date: 2026-05-14, state: open'),
  },
  {
    code: 'skill-left-with-member',
    fires: GONE('left: 2025, skills: [base, finance]'),
    at: ['members/2/skills/1'],
    args: { skill: 'finance', name: 'C', left: 2025 },
    nearest: [
      GONE('skills: [base, finance]'),
      GONE('left: 2025, skills: [base]'),
      GONE('left: 2025'),
      GONE('left: 2025, skills: [base, finance]', 'finance'),
      GONE('left: 2025, skills: [base, finance]').replace('{name: B, skills: [legal]}', 'B'),
      `definition: {organizations: 3}\n${GONE('left: 2025, skills: [base, finance]')}`,
      `profile: {stage: {ending: true}}\n${GONE('left: 2025, skills: [base, finance]')}`,
    ],
  },
  {
    code: 'skill-left-with-member',
    about: 'once for all that left with it',
    fires: GONE('left: 2025-11, skills: [policy, base, finance, policy]'),
    at: ['members/2/skills/0'],
    nearest: GONE('left: 2025-11, skills: [base, legal]'),
  },
  {
    code: 'capacities-with-one-member',
    fires: `members: [{name: Ann, id: a}, Ben]\n${round('safe-space: {level: 1, held-by: a}, trust-asked: {level: 1, held-by: Ann}, hard-conversations: {level: 1, held-by: ann}, own-narrative: {level: 0, held-by: nobody}')}`,
    at: ['assessments/0/answers/safe-space/held-by'],
    args: { name: 'Ann', count: 3 },
    nearest: [
      `members: [{name: Ann, id: a}, Ben]\n${round('safe-space: {level: 1, held-by: a}, trust-asked: {level: 1, held-by: Ann}, hard-conversations: {level: 1, held-by: Ben}')}`,
      `members: [{name: Ann, id: a}, Ben]\n${round('safe-space: {level: 1, held-by: a}, trust-asked: {level: 1, held-by: Ann}')}`,
      `members: [{name: Ann, id: a}, Ben]\n${round('safe-space: {level: 1, held-by: a}, trust-asked: {level: 1, held-by: a}, hard-conversations: {level: 1, held-by: {partner: Cy}}')}`,
    ],
  },
]);

const ON_RENTS = (first: string, second: string) =>
  `members: [{name: A, issues: [{issue: rents${first}}]}, {name: B, issues: [{issue: Rents${second}}]}]\n`;
const FOR_AND_AGAINST = ON_RENTS(', position: a cap', ', position: no cap');

describeRules('positions', membersPositionsRules, [
  {
    code: 'opposed-positions-unanswered',
    fires: FOR_AND_AGAINST + round('safe-space: 2'),
    at: ['members/1/issues/0/position'],
    args: { issue: 'Rents' },
    nearest: [
      FOR_AND_AGAINST + round('wedge-issues-faced: 0'),
      FOR_AND_AGAINST + round('wedge-issues-faced: unknown'),
      FOR_AND_AGAINST + round('safe-space: 2', 'date: 2026-05-14, state: open'),
      FOR_AND_AGAINST,
      ON_RENTS(', position: a cap', ', position: A  cap') + round('safe-space: 2'),
      ON_RENTS(', position: a cap', '') + round('safe-space: 2'),
      ON_RENTS(', position: a cap', ', position: A cap!') + round('safe-space: 2'),
      ON_RENTS(', position: For it.', ', position: In favor') + round('safe-space: 2'),
      ON_RENTS(', position: we support it', ', position: "Yes"') + round('safe-space: 2'),
      ON_RENTS(', position: "No"', ', position: Opposed to it') + round('safe-space: 2'),
      ON_RENTS(', position: a favor', ', position: "Sí"') + round('safe-space: 2'),
    ],
  },
  ...[
    ['For it.', 'Against it'],
    ['in favor', 'not in favor'],
    ['for it', 'for it with local hiring'],
  ].map(([one, other]) => ({
    code: 'opposed-positions-unanswered',
    about: `${one} and ${other}`,
    fires: ON_RENTS(`, position: ${one}`, `, position: ${other}`) + round('safe-space: 2'),
    at: ['members/1/issues/0/position'],
    nearest: ON_RENTS(`, position: ${one}`, `, position: ${one}`) + round('safe-space: 2'),
  })),
]);
