/** What was found in a file, kept apart from its text: a piece of a text keeps the whole text in memory. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isClean, type Outcome } from './text.ts';

type Copied<T> = { -readonly [Key in keyof T]: Copied<T[Key]> };

/** Short texts that are kept once: the same codes, keys and names stand in finding after finding. */
const known = new Map<string, string>();
const [SHORT, MOST_KNOWN] = [40, 2000];

/** A copy that holds on to nothing else; a hundred thousand files may have findings. */
export function detach(outcome: Outcome, file: string): Outcome {
  if (isClean(outcome)) return outcome;
  const copy = JSON.parse(JSON.stringify(outcome)) as Copied<Outcome>;
  for (const diagnostic of copy.diagnostics) share(diagnostic, file);
  for (const { diagnostic } of copy.suppressed) share(diagnostic, file);
  return copy;
}

function share(diagnostic: Copied<Diagnostic>, file: string): void {
  const { path, args } = diagnostic;
  if (diagnostic.file === file) diagnostic.file = file;
  diagnostic.code = once(diagnostic.code);
  if (diagnostic.subject !== undefined) diagnostic.subject = once(diagnostic.subject);
  for (const [at, step] of path.entries()) if (typeof step === 'string') path[at] = once(step);
  for (const [key, value] of Object.entries(args)) if (typeof value === 'string') args[key] = once(value);
}

function once(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (text.length <= SHORT && known.size < MOST_KNOWN) known.set(text, text);
  return text;
}
