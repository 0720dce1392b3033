import { targetsRules } from '../../../src/lint/rules/targets.ts';
import { describeRules } from '../rule-cases.ts';

const profile = (told: string) => `profile: {${told}}\n`;
const ACTING = profile('function: {joint-action: primary}, stage: {operation: {progress: under-way}}');
const round = (answers: string) => `assessments: [{id: spring, date: 2026-05-14, answers: {${answers}}}]\n`;
const target = (told: string) => `targets: [{name: The ministry${told}}]\n`;
const LOCAL = profile('geography: {member-scale: [local, regional]}');

describeRules('targets', targetsRules, [
  {
    code: 'joint-action-without-target',
    about: 'told as none',
    fires: `${profile('function: {joint-action: primary}')}targets: []\n`,
    at: ['targets'],
    nearest: [
      `${profile('function: {joint-action: secondary}')}targets: []\n`,
      profile('function: {joint-action: primary}') + target(''),
      profile('function: {joint-action: primary}'),
    ],
  },
  {
    code: 'joint-action-without-target',
    about: 'untold while acting',
    fires: ACTING,
    at: ['profile/function/joint-action'],
    args: { operation: 'under-way' },
    nearest: [
      profile('function: {joint-action: primary}, stage: {formation: {progress: under-way}}'),
      profile('function: {joint-action: primary}, stage: {operation: {progress: under-way}, ending: true}'),
      ACTING + round('targets-chosen-by-power: 1'),
      `${ACTING}assessments: [{id: spring, date: 2026-05-14, state: open}]\n`,
    ],
  },
  {
    code: 'joint-action-without-target',
    about: 'untold while acting, and nobody chosen',
    fires: ACTING + round('targets-chosen-by-power: 0'),
    at: ['profile/function/joint-action'],
    nearest: ACTING + round('targets-chosen-by-power: declined'),
  },
  {
    code: 'joint-action-told-absent',
    fires: profile('function: {joint-action: absent}') + target(''),
    at: ['profile/function/joint-action'],
    args: { target: 'The ministry' },
    nearest: [profile('function: {joint-action: secondary}') + target(''), profile('function: {joint-action: absent}')],
  },
  {
    code: 'joint-action-told-absent',
    about: 'by the path',
    fires: `${profile('function: {joint-action: absent}')}path: {current: joint-action-first}\n`,
    at: ['profile/function/joint-action'],
    args: { path: 'joint-action-first' },
    nearest: `${profile('function: {joint-action: absent}')}path: {current: relationship-first}\n`,
  },
  {
    code: 'joint-action-told-absent',
    about: 'by the stage',
    fires: profile('function: {joint-action: absent}, stage: {operation: {progress: under-way}}'),
    at: ['profile/function/joint-action'],
    args: { stage: 'operation' },
    nearest: profile('function: {joint-action: absent}, stage: {operation: {progress: not-started}}'),
  },
  {
    code: 'far-target-without-way-back',
    fires: LOCAL + target(', level: national, way-back: no'),
    at: ['targets/0/way-back'],
    args: { name: 'The ministry', level: 'national', told: 'no' },
    nearest: [
      LOCAL + target(', level: national, way-back: yes'),
      LOCAL + target(', level: statewide, way-back: no'),
      LOCAL + target(', way-back: no'),
      profile('geography: {member-scale: [local, statewide]}') + target(', level: national, way-back: no'),
      target(', level: national, way-back: no'),
    ],
  },
  {
    code: 'far-target-without-way-back',
    about: "untold, by the members' own scale",
    fires: `members: [{name: A, scale: [local]}]\n${target(', level: transnational')}`,
    at: ['targets/0/way-back'],
    nearest: [
      `members: [{name: A, scale: [local]}, B]\n${target(', level: transnational')}`,
      `members: [{name: A, scale: [local]}, {name: B, scale: [national]}]\n${target(', level: transnational')}`,
      `members: [{name: A, scale: [local]}]\ndefinition: {organizations: 4}\n${target(', level: transnational')}`,
    ],
  },
  {
    code: 'far-target-without-way-back',
    about: 'told, by the scale of half of the members',
    fires: `members: [{name: A, scale: [local]}, B, {name: C, left: 2025}]\n${target(', level: national, way-back: no')}`,
    at: ['targets/0/way-back'],
    args: { name: 'The ministry', level: 'national', told: 'no', known: 1 },
    nearest: [
      `members: [{name: A, scale: [local]}, B, C]\n${target(', level: national, way-back: no')}`,
      `members: [{name: A, scale: [local]}, B]\n${target(', level: national')}`,
      `members: [{name: A, scale: [local]}, {name: B, scale: [national]}]\n${target(', level: national, way-back: no')}`,
    ],
  },
  {
    code: 'far-target-without-way-back',
    about: 'told, by the scale of the alliance',
    fires: profile('geography: {alliance-scale: [local]}') + target(', level: national, way-back: no'),
    at: ['targets/0/way-back'],
    args: { name: 'The ministry', level: 'national', told: 'no', reach: 'local' },
    nearest: profile('geography: {alliance-scale: [local, national]}') + target(', level: national, way-back: no'),
  },
  {
    code: 'target-beyond-scale',
    fires: profile('geography: {alliance-scale: [local, regional]}') + target(', level: statewide'),
    at: ['targets/0/level'],
    args: { level: 'statewide', reach: 'regional' },
    nearest: [
      profile('geography: {alliance-scale: [local, statewide]}') + target(', level: regional'),
      profile('geography: {alliance-scale: [local]}') + target(''),
      target(', level: statewide'),
    ],
  },
  {
    code: 'target-is-member',
    fires: `members: [A, {name: Big Church, id: the-ministry}, the ministry]\n${target('')}`,
    at: ['targets/0/name'],
    nearest: [
      `members: [A, {name: Big Church}]\n${target('')}`,
      `members: [A, {name: The ministry, left: 2025}]\n${target('')}`,
    ],
  },
]);
