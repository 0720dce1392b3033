/** What is found of private persons: known by a mark, so that no message and no data repeats it. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

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

/** The same findings, with how a comment for one person is to be written there: above which line, and whether for whom. */
export function tellWhereToAllow(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const found = new Map<string, Set<string>>();
  for (const { code, place, valueLine, subject = '' } of diagnostics) {
    if (!isOfPerson(code) || place === null) continue;
    for (const line of new Set([place.line, valueLine ?? place.line])) {
      const there = `${code} ${line}`;
      found.set(there, (found.get(there) ?? new Set()).add(markIn(subject)));
    }
  }
  return diagnostics.map((diagnostic) => {
    const { code, place, valueLine } = diagnostic;
    if (!isOfPerson(code) || place === null) return diagnostic;
    const isOneOfSeveral = (found.get(`${code} ${valueLine ?? place.line}`)?.size ?? 0) > 1;
    const more = { ...(valueLine !== undefined && { above: valueLine }), ...(isOneOfSeveral && { person: 'NAME' }) };
    return { ...diagnostic, args: { ...diagnostic.args, ...more } };
  });
}

/** The mark that the subject of a finding ends with. */
export function markIn(subject: string): string {
  return subject.slice(subject.lastIndexOf('/') + 1);
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
