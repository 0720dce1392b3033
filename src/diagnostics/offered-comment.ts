/** The comment that a step offers to set its finding aside by, beside other comments for the same line. Pure. */
import { say } from '../words/say.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Step } from './fill.ts';

const COMMENT = /^# alliance: allow ([a-z0-9-]+) -- (.+)$/;

/** The reason that a step offers in its comment; null where it offers none, or one that names what it is for. */
export function offeredReason({ command }: Step): string | null {
  return COMMENT.exec(command ?? '')?.[2] ?? null;
}

/**
 * The step with one comment for all that is found in its line (`joint`, with their `reasons`); and without one of its own
 * where that stands there already and has no reason (`lacking`, its line).
 */
export function besideOthers(step: Step, { joint, reasons, lacking }: Diagnostic['args']): Step {
  if (offeredReason(step) === null) return step;
  const words = step.words.replace(/:$/, '');
  if (lacking !== undefined) return { words: say('diagnostics.comment.lacking', { words, lacking }), command: null };
  if (joint === undefined) return step;
  return {
    words: say('diagnostics.comment.joint', { words, n: String(joint).split(', ').length }),
    command: `# alliance: allow ${joint} -- ${reasons}`,
  };
}
