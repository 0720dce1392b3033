/** Depth of nesting, known before anything recursive looks at the text. Pure. */
import { parseEvents } from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';
import type { Range } from './lines.ts';

/** Where the text goes deeper than allowed; null where it doesn't, or where its syntax fails before that. */
export function isTooDeep(text: string): Range | null {
  if (!couldBeDeep(text)) return null;
  try {
    parseEvents(text, { maxDepth: MAX_DEPTH });
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('nesting exceeded')) return null;
    const position =
      'mark' in error && error.mark instanceof Object && 'position' in error.mark ? error.mark.position : 0;
    const start = typeof position === 'number' ? position : 0;
    return { start, end: start + 1 };
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
