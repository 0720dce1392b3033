import { expect, it } from 'vitest';
import { stagesRules } from '../../../src/lint/rules/stages.ts';
import { stagesToldRules } from '../../../src/lint/rules/stages-told.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { describeRules, findIn } from '../rule-cases.ts';

const { criteria } = await readCrossroads();
const quick = criteria.filter((criterion) => criterion.quick).map(({ id }) => id);

const stage = (told: string) => `profile: {stage: {${told}}}\n`;
/** A quick round with every answer at one level, but for some. */
function round(level: number | null, own: Record<string, number> = {}): string {
  const levels = quick.flatMap((id) => ((own[id] ?? level) === null ? [] : [`${id}: ${own[id] ?? level}`]));
  return `assessments: [{id: spring, date: 2026-05-14, depth: quick, answers: {${levels.join(', ')}}}]\n`;
}
const NO_TRUST = { 'safe-space': 0, 'hard-conversations': 0 };
const THIN_START = { 'most-at-stake-own-it': 0 };

describeRules('stages and answers', stagesRules, [
  {
    code: 'stage-beyond-answers',
    about: 'whatever the open answers would be',
    fires: stage('formation: {progress: under-way}') + round(null, NO_TRUST),
    at: ['profile/stage/formation/progress'],
    args: { present: 'formation', most: 'outreach' },
    nearest: [
      stage('outreach: {progress: under-way}') + round(null, NO_TRUST),
      stage('formation: {progress: under-way}') + round(null, { 'safe-space': 0 }),
      stage('formation: {progress: under-way}'),
      round(null, NO_TRUST),
    ],
  },
  {
    code: 'stage-beyond-answers',
    about: 'with every answer given',
    fires: stage('operation: {progress: under-way}') + round(2),
    at: ['profile/stage/operation/progress'],
    args: { present: 'operation', supported: 'formation' },
    nearest: stage('operation: {progress: under-way}') + round(3),
  },
  {
    code: 'stage-beyond-answers',
    about: 'with no stage supported',
    fires: stage('operation: {progress: done}') + round(0),
    at: ['profile/stage/operation/progress'],
    nearest: stage('strategy-development: {progress: done}') + round(1),
  },
  {
    code: 'answers-beyond-stage',
    fires: stage('outreach: {progress: under-way}') + round(2),
    at: ['profile/stage/outreach/progress'],
    args: { present: 'outreach', supported: 'formation' },
    nearest: [
      stage('formation: {progress: under-way}') + round(2),
      stage('outreach: {progress: under-way}, ending: true') + round(2),
      stage('outreach: {progress: under-way}') + round(null, { 'safe-space': 4 }),
    ],
  },
  {
    code: 'stage-beyond-answers',
    about: 'at a done stage behind the one that is under way',
    fires: stage('formation: {progress: under-way}, institutionalization: {progress: done}') + round(2),
    at: ['profile/stage/institutionalization/progress'],
    args: { present: 'institutionalization', is: 'done', supported: 'formation' },
    nearest: stage('formation: {progress: under-way}, institutionalization: {progress: not-started}') + round(2),
  },
  {
    code: 'answers-beyond-stage',
    about: 'where the later stage is told as not begun',
    fires: stage('outreach: {progress: done}, formation: {progress: not-started}') + round(2),
    at: ['profile/stage/formation/progress'],
    args: { present: 'outreach', supported: 'formation', told: 'not-started' },
    nearest: [
      stage('outreach: {progress: done}, formation: {progress: under-way}') + round(2),
      stage('outreach: {progress: under-way}, institutionalization: {progress: done}') + round(2),
    ],
  },
  {
    code: 'answers-beyond-stage',
    about: 'where one before the later stage is told as not begun',
    fires: stage('strategy-development: {progress: done}, outreach: {progress: not-started}') + round(2),
    at: ['profile/stage/outreach/progress'],
    args: { early: 'outreach', supported: 'formation' },
    nearest: stage('formation: {progress: done}, outreach: {progress: not-started}') + round(2),
  },
  {
    code: 'answers-beyond-stage',
    about: 'where the last stage told is over',
    fires: stage('outreach: {progress: done}') + round(2),
    at: ['profile/stage/outreach/progress'],
    args: { over: 'outreach', supported: 'formation' },
    nearest: stage('outreach: {progress: done}, formation: {progress: done}') + round(2),
  },
  {
    code: 'stage-gap',
    fires: stage('formation: {progress: under-way}') + round(2, THIN_START),
    at: ['profile/stage/strategy-development/progress'],
    args: { stage: 'strategy-development', later: 'formation' },
    nearest: [stage('formation: {progress: under-way}') + round(2), round(null, THIN_START), round(0)],
  },
  {
    code: 'stage-gap',
    about: 'on the path that leaves some of it for later',
    fires: `path: {current: joint-action-first}\n${round(2, THIN_START)}`,
    at: ['profile/stage/strategy-development/progress'],
    args: { path: 'joint-action-first' },
    nearest: `path: {current: joint-action-first}\n${round(2)}`,
  },
]);

const asked = (id: string, level: string) =>
  `assessments: [{id: spring, date: 2026-05-14, answers: {${id}: ${level}}}]\n`;

describeRules('stages by the profile', stagesToldRules, [
  {
    code: 'earlier-stage-untold',
    fires: stage('strategy-development: {progress: done}, operation: {progress: under-way}'),
    at: ['profile/stage/outreach', 'profile/stage/formation'],
    args: { stage: 'outreach', later: 'operation' },
    nearest: [
      stage('strategy-development: {progress: done}, outreach: {progress: under-way}'),
      stage(
        'strategy-development: {progress: not-started}, outreach: {progress: not-started}, formation: {progress: done}',
      ),
      'about: nothing is told\n',
    ],
  },
  {
    code: 'stage-done-out-of-order',
    fires: stage(
      'outreach: {progress: not-started}, formation: {progress: under-way}, operation: {progress: not-started}, institutionalization: {progress: done}',
    ),
    at: ['profile/stage/outreach/progress', 'profile/stage/operation/progress'],
    args: { stage: 'outreach', later: 'institutionalization' },
    nearest: [
      stage('outreach: {progress: done}, operation: {progress: not-started}'),
      stage('outreach: {progress: not-started}, operation: {progress: under-way}'),
      stage('operation: {progress: done}'),
    ],
  },
  {
    code: 'stage-done-unasked',
    fires: stage('formation: {progress: done, evaluation: not-asked}'),
    at: ['profile/stage/formation/evaluation'],
    args: { stage: 'formation', told: 'not-asked', question: 'Do we have enough trust to move forward?' },
    nearest: [
      stage('formation: {progress: done, evaluation: no}'),
      stage('formation: {progress: under-way, evaluation: not-asked}'),
      stage('formation: {progress: done}'),
      stage('formation: {progress: done, evaluation: not-asked}') + asked('trust-asked', '2'),
    ],
  },
  {
    code: 'stage-done-unasked',
    about: 'where other answers are told',
    fires: stage('outreach: {progress: done, evaluation: yes}, formation: {progress: done}'),
    at: ['profile/stage/formation/evaluation'],
    nearest: stage('outreach: {progress: done, evaluation: yes}, formation: {progress: under-way}'),
  },
  {
    code: 'asked-told-otherwise',
    about: 'told as not asked',
    fires: stage('formation: {evaluation: not-asked}') + asked('trust-asked', '2'),
    at: ['profile/stage/formation/evaluation'],
    args: { told: 'not-asked', level: 2, criterion: 'trust-asked' },
    nearest: [
      stage('formation: {evaluation: not-asked}') + asked('trust-asked', '1'),
      stage('formation: {evaluation: partly}') + asked('trust-asked', '2'),
      stage('formation: {evaluation: not-asked}'),
    ],
  },
  {
    code: 'asked-told-otherwise',
    about: 'told as asked',
    fires: stage('outreach: {evaluation: no}') + asked('who-is-missing-asked', '0'),
    at: ['profile/stage/outreach/evaluation'],
    nearest: [
      stage('outreach: {evaluation: no}') + asked('who-is-missing-asked', '1'),
      stage('outreach: {evaluation: no}') + asked('who-is-missing-asked', 'unknown'),
    ],
  },
  {
    code: 'ending-told-otherwise',
    fires: stage('outreach: {progress: under-way}, institutionalization: {evaluation: yes}, ending: true'),
    at: ['profile/stage/outreach/progress', 'profile/stage/institutionalization/evaluation'],
    nearest: [
      stage('outreach: {progress: done}, institutionalization: {progress: under-way, evaluation: no}, ending: true'),
      stage('outreach: {progress: under-way}, institutionalization: {evaluation: yes}, ending: false'),
    ],
  },
]);

it('leaves a question that a rubric does not ask out of account', async () => {
  const rubric = await readCrossroads();
  const without = { ...rubric, criteria: rubric.criteria.filter(({ id }) => id !== 'trust-asked') };
  const told = stagesToldRules.find(({ code }) => code === 'asked-told-otherwise');
  if (told === undefined) throw new Error('no such rule');
  const text = stage('formation: {evaluation: yes}');
  expect(await findIn(told, text + asked('safe-space', '0'), { rubric: without })).toEqual([]);
});
