import { structureRules } from '../../../src/lint/rules/structure.ts';
import { structureToldRules } from '../../../src/lint/rules/structure-told.ts';
import { describeRules, type RuleCase } from '../rule-cases.ts';

const structure = (told: string) => `profile: {structure: {${told}}}\n`;
const MEMBERS = 'members: [{name: Ann, id: a}, Ben, Cy]\n';

describeRules('anchors', structureRules, [
  {
    code: 'anchor-named-twice',
    fires: MEMBERS + structure('anchors: [Ann, Ben, a]'),
    at: ['profile/structure/anchors/2'],
    args: { name: 'a', first: 1 },
    nearest: [MEMBERS + structure('anchors: [Ann, Ben]'), structure('anchors: [Ann, a]')],
  },
  {
    code: 'every-member-an-anchor',
    fires: MEMBERS + structure('anchors: [a, Ben, Cy]'),
    at: ['profile/structure/anchors'],
    args: { count: 3 },
    nearest: [
      MEMBERS + structure('anchors: [a, Ben]'),
      `members: [Ann, Ben]\n${structure('anchors: [Ann, Ben]')}`,
      `definition: {organizations: 9}\n${MEMBERS}${structure('anchors: [Ann, Ben, Cy]')}`,
    ],
  },
  {
    code: 'one-anchor-decides',
    fires: structure('anchors: [Ann], decision-making: board'),
    at: ['profile/structure/decision-making'],
    args: { name: 'Ann', decisions: 'board' },
    nearest: [
      structure('anchors: [Ann, Ben], decision-making: board'),
      structure('anchors: [Ann], decision-making: consensus'),
      structure('anchors: [], decision-making: unclear'),
    ],
  },
]);

const clash = (code: string, key: string, fires: string, ...nearest: string[]): RuleCase => ({
  code,
  fires: structure(fires),
  at: [`profile/structure/${key}`],
  nearest: nearest.map(structure),
});
const seats = (told: string, level: string) =>
  `${structure(`led-by: ${told}`)}assessments: [{id: spring, date: 2026-05-14, answers: {leaders-not-staff-alone: ${level}}}]\n`;

describeRules('structure', structureToldRules, [
  clash(
    'informal-with-own-staff',
    'staffing',
    'form: informal, staffing: own-staff',
    'form: informal, staffing: members-staff',
    'staffing: own-staff',
  ),
  clash('informal-with-own-staff', 'staffing', 'form: informal, staffing: both', 'form: hosted, staffing: both'),
  clash(
    'informal-with-board',
    'decision-making',
    'form: informal, decision-making: board',
    'form: informal, decision-making: staff',
  ),
  clash(
    'independent-without-staff',
    'staffing',
    'form: independent, staffing: members-staff',
    'form: independent, staffing: none',
  ),
  clash('staff-led-without-staff', 'staffing', 'staffing: none, led-by: staff', 'staffing: none, led-by: both'),
  clash(
    'staff-led-without-staff',
    'staffing',
    'staffing: none, decision-making: staff',
    'staffing: both, decision-making: staff',
  ),
  clash(
    'staff-decide-leaders-lead',
    'decision-making',
    'led-by: leaders, decision-making: staff',
    'led-by: both, decision-making: staff',
  ),
  clash(
    'unclear-yet-published',
    'transparency',
    'decision-making: unclear, transparency: published',
    'decision-making: unclear, transparency: on-request',
  ),
  clash(
    'weighted-yet-equal',
    'voice',
    'decision-making: weighted-vote, voice: equal',
    'decision-making: one-member-one-vote, voice: equal',
  ),
  {
    code: 'leaders-told-otherwise',
    about: 'led by staff',
    fires: seats('staff', '3'),
    at: ['profile/structure/led-by'],
    args: { told: 'staff', level: 3 },
    nearest: [seats('staff', '2'), seats('both', '3'), seats('staff', 'unknown'), structure('led-by: staff')],
  },
  {
    code: 'leaders-told-otherwise',
    about: 'led by leaders',
    fires: seats('leaders', '0'),
    at: ['profile/structure/led-by'],
    nearest: [seats('leaders', '1'), seats('staff', '0')],
  },
]);
