/** The comment that a step offers to set its finding aside by, beside other comments for the same line. Pure. */
import { say } from '../words/say.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Step } from './fill.ts';

const COMMENT = /^# alliance: allow [a-z0-9-]+ -- /;

/** Whether a step ends with a comment for the finding alone. */
export function offersComment({ command }: Step): boolean {
  return COMMENT.test(command ?? '');
}

/**
 * The step with how one comment holds what else is found in its line (`inLine`, by their codes); and without a comment
 * where that stands there already and has no reason (`lacking`, its line).
 */
export function besideOthers(step: Step, { inLine, lacking }: Diagnostic['args']): Step {
  if (!offersComment(step)) return step;
  const words = step.words.replace(/:$/, '');
  if (lacking !== undefined) return { words: say('diagnostics.comment.lacking', { words, lacking }), command: null };
  if (inLine === undefined) return step;
  return { ...step, words: say('diagnostics.comment.joint', { words, others: inLine }) };
}
