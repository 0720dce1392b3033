/** How a waiver begins, and what looks like one. Pure. */

/** Searched for in every file, so it has one form. */
export const MARK = '# alliance:';
/** The same without its colon, without its blank, or with a capital. */
const NEARLY = /#[ \t]*alliance[ \t]*:?[ \t]*(?:allow|ignore|disable)\b/i;

/** Whether there may be a waiver in a text, or what was to be one. */
export function mayWaive(text: string): boolean {
  // Its sign is looked for by itself, which takes a tenth of the time.
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    NEARLY_HERE.lastIndex = at;
    if (NEARLY_HERE.test(text)) return true;
  }
  return false;
}

const NEARLY_HERE = /#[ \t]*alliance[ \t]*(?::|:?[ \t]*(?:allow|ignore|disable)\b)/iy;

/** Each form other than the right one in which a waiver seems to begin, once. */
export function nearlyMarks(text: string): string[] {
  const forms = new Set([...text.matchAll(new RegExp(NEARLY, 'gi'))].map(([form]) => form));
  return [...forms].filter((form) => !form.startsWith(MARK)).slice(0, MOST_FORMS);
}

const MOST_FORMS = 10;
