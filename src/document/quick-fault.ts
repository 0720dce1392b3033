/** Faults that must be known before the careful reader, which is thorough and slow, looks at the text. Pure. */
import { parseEvents, YAMLException } from 'js-yaml';
import { isLarge } from './count-parts.ts';
import type { Fault } from './fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { markFault } from './mark-fault.ts';
import { slipsAt } from './syntax-faults.ts';

/** Too deep, or for a large text, or one that could be deep, its first fault: looking for them all could take minutes. Null: let all be looked for. */
export function quickFault(text: string): Fault | null {
  const large = isLarge(text);
  if (!large && !couldBeDeep(text)) return null;
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    return large ? markFault(text, events) : null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = error.mark?.position ?? 0;
    const range = { start, end: start + 1 };
    if (error.reason.includes('nesting exceeded')) return { code: 'too-deep', range, args: { limit: MAX_DEPTH } };
    const [slip] = slipsAt(text, error.mark?.line ?? 0);
    return slip ?? { code: 'yaml-syntax', range, args: { problem: error.reason } };
  }
}

/** A cheap upper bound: brackets that open, or a line that is indented or dashed far enough. */
function couldBeDeep(text: string): boolean {
  let open = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    open += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    if (open > MAX_DEPTH) return true;
    if (open < 0) open = 0;
  }
  return new RegExp(`^(?: {${MAX_DEPTH}}|(?:[-?] +){8})`, 'm').test(text);
}
