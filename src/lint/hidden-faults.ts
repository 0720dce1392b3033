/** What is known of a file that can't be used: which of its faults would be told if they were there, and which others hide. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canBeKnown, type Identity } from './baseline.ts';
import { severities } from './severities.ts';

/** Faults that are not told where the part that they miss may only have been left out for a fault of its own. */
const OF_ABSENCE: ReadonlySet<string> = new Set([
  'round-without-date',
  'answer-says-nothing',
  'holder-not-member',
  'anchor-not-member',
]);

/** Whether loading would have told the fault of an entry beside these, which are all that it told of the file. */
export function wouldBeTold({ code, id }: Identity, faults: readonly Diagnostic[]): boolean {
  if (severities.has(code) || OF_ABSENCE.has(code)) return false;
  return faults.every((fault) => canBeKnown(fault.code) && !hides(fault, id));
}

/** Of a value with a fault nothing below it is looked at, and of a list with a faulty entry nothing at all. */
function hides({ code, path, subject = '', args }: Diagnostic, id: string): boolean {
  if (path.length === 0) return code !== 'missing-key' || isName(args.key);
  if (code === 'missing-key' && !isName(args.key)) return false;
  const last = path.at(-1);
  const isWhole = typeof last === 'number' || isName(last);
  const part = isWhole ? subject.slice(0, Math.max(0, subject.lastIndexOf('/'))) : subject;
  return part === '' || id === part || id.startsWith(`${part}/`);
}

/** What others are known by: without it their names are other ones. */
function isName(key: unknown): boolean {
  return key === 'id' || key === 'name';
}
