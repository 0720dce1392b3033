/** Words that messages and pages point to: parts of a file, and the ideas behind the numbers. */
import type { Rubric } from '../../framework/rubric-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, list, text } from '../blocks.ts';
import type { Entry } from './entry.ts';

interface Topic {
  id: string;
  words: WordKey;
  also?: readonly string[];
  /** What a rubric has of it. */
  more?(rubric: Rubric): Block[];
}

const topics: readonly Topic[] = [
  { id: 'file', words: 'explain.topic.file', also: ['alliance-file', 'version'] },
  { id: 'definition', words: 'explain.topic.definition' },
  { id: 'members', words: 'explain.topic.members' },
  { id: 'profile', words: 'explain.topic.profile', also: ['dimensions'] },
  { id: 'path', words: 'explain.topic.path', also: ['paths'] },
  { id: 'context', words: 'explain.topic.context' },
  { id: 'funding', words: 'explain.topic.funding' },
  { id: 'targets', words: 'explain.topic.targets' },
  { id: 'values', words: 'explain.topic.values' },
  { id: 'rounds', words: 'explain.topic.rounds', also: ['round', 'assessments'] },
  {
    id: 'answers',
    words: 'explain.topic.answers',
    also: ['answer', 'unknown', 'declined', 'not-applicable', 'unanswered'],
  },
  {
    id: 'aspects',
    words: 'explain.topic.aspects',
    also: ['aspect', 'essential', 'roles', 'role', 'criteria', 'criterion', 'questions', 'question'],
  },
  { id: 'levels', words: 'explain.topic.levels', also: ['level', 'scale-of-levels'] },
  { id: 'held-by', words: 'explain.topic.held-by' },
  { id: 'depth', words: 'explain.topic.depth', also: ['quick', 'full'] },
  { id: 'mode', words: 'explain.topic.mode' },
  { id: 'score', words: 'explain.topic.score', also: ['scores', 'scoring'] },
  { id: 'weights', words: 'explain.topic.weights', also: ['weight'] },
  { id: 'interval', words: 'explain.topic.interval', also: ['range'] },
  { id: 'coverage', words: 'explain.topic.coverage' },
  { id: 'balanced', words: 'explain.topic.balanced', also: ['balanced-score'] },
  { id: 'bands', words: 'explain.topic.bands', also: ['band'] },
  { id: 'readiness', words: 'explain.topic.readiness', also: ['verdict', 'verdicts', 'expected', 'met'] },
  { id: 'stages', words: 'explain.topic.stages', also: ['present', 'supported', 'ending'], more: listStages },
  {
    id: 'next-steps',
    words: 'explain.topic.next-steps',
    also: ['blocker', 'blockers', 'deciding', 'objectives', 'strategies'],
  },
  { id: 'tensions', words: 'explain.topic.tensions', also: ['tension'] },
  { id: 'rules', words: 'explain.topic.rules', also: ['conditions', 'condition', 'applies', 'facts'] },
  {
    id: 'kinds',
    words: 'explain.topic.kinds',
    also: ['transaction', 'transactions', 'transformation', 'transformations'],
  },
  { id: 'rubric', words: 'explain.topic.rubric' },
  { id: 'gate', words: 'explain.topic.gate', also: ['gates', 'promise', 'promises'] },
  { id: 'baseline', words: 'explain.topic.baseline' },
  { id: 'waiver', words: 'explain.topic.waiver', also: ['waivers', 'allow', 'allow-file'] },
];

export const topicIds: readonly string[] = topics.map(({ id }) => id);

export function topicEntries(): Entry[] {
  return topics.flatMap(({ id, words, also, more }) =>
    [id, ...(also ?? [])].map((one) => ({
      id: one,
      kind: 'explain.kind.topic' as const,
      name: id,
      blocks: (rubric: Rubric) => [
        ...say(words)
          .split('\n')
          .map((paragraph) => text(paragraph)),
        ...(more?.(rubric) ?? []),
      ],
    })),
  );
}

/** Each as it is called in a file, in the order of the report. */
function listStages({ stages }: Rubric): Block[] {
  return [
    text(say('explain.topic.stages.list')),
    list(stages.map(({ id, name }) => ({ text: say('explain.topic.stages.one', { id, name }) }))),
  ];
}
