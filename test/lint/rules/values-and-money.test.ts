import { contextRules } from '../../../src/lint/rules/context.ts';
import { fundingRules } from '../../../src/lint/rules/funding.ts';
import { valuesRules } from '../../../src/lint/rules/values.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('values', valuesRules, [
  {
    code: 'value-without-practice',
    fires:
      'values: [{name: Care, practices: [We cook.]}, {name: Candor, text: To the face.}, {name: Joy, practices: []}]\n',
    at: ['values/1/name', 'values/2/name'],
    args: { name: 'Candor' },
    nearest: ['values: [{name: Care, practices: [We cook.]}]\n', 'values: []\n', 'about: nothing is told\n'],
  },
]);

const funding = (told: string) => `funding: {${told}}\n`;
const SPLIT = (told: string) => `profile: {structure: {form: independent${told}}}\n`;

describeRules('money', fundingRules, [
  {
    code: 'impossible-share',
    about: 'all of it',
    fires: funding('sources: [foundations, unions], largest-share: 100'),
    at: ['funding/largest-share'],
    args: { share: 100, sources: 'foundations, unions' },
    nearest: [
      funding('sources: [foundations, unions], largest-share: 99'),
      funding('sources: [foundations, members-in-kind], largest-share: 100'),
      funding('largest-share: 100'),
    ],
  },
  {
    code: 'impossible-share',
    about: 'a part of one in place of percent',
    fires: funding('largest-share: 0.6'),
    at: ['funding/largest-share'],
    args: { part: 0.6, percent: 60 },
    nearest: [funding('largest-share: 1'), funding('largest-share: 60.5')],
  },
  {
    code: 'impossible-share',
    about: 'none of it',
    fires: funding('sources: [member-dues], largest-share: 0'),
    at: ['funding/largest-share'],
    args: { none: 0 },
    nearest: [
      funding('sources: [member-dues], largest-share: 1'),
      funding('sources: [members-in-kind], largest-share: 0'),
      funding('largest-share: 0'),
    ],
  },
  {
    code: 'no-months-for-wins',
    fires: funding('wins-within-months: 0'),
    at: ['funding/wins-within-months'],
    nearest: [funding('wins-within-months: 1'), funding('largest-share: 0')],
  },
  {
    code: 'split-untold',
    fires: funding('raises-beside-members: yes') + SPLIT(''),
    at: ['profile/structure/resource-split'],
    nearest: [
      funding('raises-beside-members: yes') + SPLIT(', resource-split: none-shared'),
      funding('raises-beside-members: no') + SPLIT(''),
      funding('raises-beside-members: yes'),
    ],
  },
]);

const round = (told: string) => `assessments: [{id: spring, ${told}}]\n`;

describeRules('context', contextRules, [
  {
    code: 'context-without-date',
    fires: 'context: {place: Port Ellery, resources: scarce}\n',
    at: ['context/as-of'],
    nearest: ['context: {place: Port Ellery, as-of: 2026, resources: scarce}\n', 'context: {place: Port Ellery}\n'],
  },
  {
    code: 'context-stale',
    about: 'by the day of the round',
    fires: `context: {as-of: 2024-10}\n${round('date: 2026-05-14')}`,
    at: ['context/as-of'],
    args: { months: 18, limit: 6, round: 'spring' },
    nearest: [
      `context: {as-of: 2025-12}\n${round('date: 2026-05-14')}`,
      `context: {as-of: 2010}\n${round('undated: from a book')}`,
      `context: {as-of: 2026-09}\n${round('date: 2026-05-14')}`,
    ],
    settings: { limits: { roundMonths: 6 } },
  },
  {
    code: 'context-stale',
    about: 'by today, where there is no round',
    fires: 'context: {as-of: 2024}\n',
    at: ['context/as-of'],
    nearest: ['context: {as-of: 2025}\n', 'fictional: true\ncontext: {as-of: 2024}\n'],
    settings: { today: '2026-11-21' },
  },
]);
