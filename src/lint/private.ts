/** What is found of private persons: known by a mark, so that no message and no data repeats it. Pure. */

const CODES: ReadonlySet<string> = new Set([
  'account-name',
  'email-address',
  'full-name',
  'name-with-title',
  'phone-number',
]);

/** Whether findings of a code are each about one person. */
export function isOfPerson(code: string): boolean {
  return CODES.has(code);
}

/**
 * Tells what was found from what else is found in the same text, so that what is set aside hides nothing that comes later.
 * Six digits of a sum (FNV-1a): far too few to tell a name or a number by.
 */
export function markOf(found: string): string {
  let sum = 0x811c9dc5;
  for (const sign of found.toLowerCase()) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 8).toString(16).padStart(6, '0');
}
