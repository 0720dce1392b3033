/** Which of the findings in a file `--fix` would mend, so that a check can say that it would. Changes nothing. */
import type { Change } from '../../diagnostics/change.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutLosses } from '../../document/fix-text.ts';
import { openDocument } from '../../document/open-document.ts';
import { valueAt } from '../../document/value-at.ts';
import { fixOf } from '../../lint/fixes.ts';
import type { CheckSettings } from './text.ts';

/** Marks what can be mended by itself in `text`; what only the mending of something else brings to light is not there yet. */
export async function markMendable(
  diagnostics: readonly Diagnostic[],
  text: string,
  { rubric, today }: Pick<CheckSettings, 'rubric' | 'today'>,
): Promise<readonly Diagnostic[]> {
  const document = await openDocument(text, '');
  if (document.diagnostics.length > 0) return diagnostics;
  const { value } = document;
  const byChange = new Map<Change, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const change = fixOf(diagnostic, valueAt(value, diagnostic.path), { rubric, today, schema: '' }, diagnostics);
    if (change !== null) byChange.set(change, diagnostic);
  }
  const mended = new Set(withoutLosses(value, [...byChange.keys()]).map((change) => byChange.get(change)));
  return diagnostics.map((one) => (mended.has(one) ? { ...one, isMendable: true } : one));
}
