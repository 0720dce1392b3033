/** How the latest round answers one question, for rules that hold what the file tells against it. Pure. */

import { stateOf } from '../../scoring/answers.ts';
import { onFactsAlone } from '../../scoring/conditions.ts';
import { indexRubric, type RubricIndex } from '../../scoring/rubric-index.ts';
import type { Subject } from '../rule.ts';
import { levelOf } from './answers-of-round.ts';

/**
 * A level from 0 to 4; `left`: asked, and left without an answer; `other`: unknown, declined, not applicable, still to
 * come in a round that is open, or never asked, by the rubric, the depth of the round or the form of the alliance.
 */
export type Reply = number | 'left' | 'unknown' | 'other';

/** The reply of the latest round to a criterion; `other` where there is no round. */
export function replyTo(subject: Subject, id: string): Reply {
  const round = subject.latest?.round;
  const indexed = indexRubric(subject.rubric).byId.get(id);
  if (round === undefined || indexed === undefined || !isAsked(subject, indexed)) return 'other';
  const { answers } = round;
  const answer = answers && Object.hasOwn(answers, id) ? answers[id] : undefined;
  const state = stateOf(answer);
  if (state === 'answered') return levelOf(answer);
  if (state === 'unanswered') return round.state === 'open' ? 'other' : 'left';
  return state === 'unknown' ? 'unknown' : 'other';
}

type Indexed = RubricIndex['criteria'][number];

function isAsked({ latest, facts }: Subject, { criterion, applies }: Indexed): boolean {
  if (latest?.round.depth === 'quick' && !criterion.quick) return false;
  return applies === null || applies.evaluate(onFactsAlone(facts)) !== false;
}
