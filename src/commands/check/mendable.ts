/** Which of the findings in a file `--fix` would mend, so that a check can say that it would. Changes nothing. */
import type { Change } from '../../diagnostics/change.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutMark } from '../../document/check-text.ts';
import { withPlainSpaces } from '../../document/fix-spaces.ts';
import { withoutLosses } from '../../document/fix-text.ts';
import { openDocument } from '../../document/open-document.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { fixOf } from '../../lint/fixes.ts';
import type { CheckSettings } from './text.ts';

/** Marks what can be mended by itself in `text`; what only the mending of something else brings to light is not there yet. */
export async function markMendable(
  diagnostics: readonly Diagnostic[],
  text: string,
  settings: Pick<CheckSettings, 'rubric' | 'today'>,
): Promise<readonly Diagnostic[]> {
  const open = (candidate: string) => openDocument(candidate, '');
  const spaced = await withPlainSpaces(withoutMark(text), diagnostics, open);
  const mended = withFixes(diagnostics, await open(text), settings);
  const isMended = (one: Diagnostic) =>
    mended.has(one) || (one.code === 'odd-space' && spaced?.lines.has(one.place?.line ?? 0));
  return diagnostics.map((one) => (isMended(one) ? { ...one, isMendable: true } : one));
}

/** Those that a change of the value mends. */
function withFixes(
  diagnostics: readonly Diagnostic[],
  document: SourceDocument,
  { rubric, today }: Pick<CheckSettings, 'rubric' | 'today'>,
): ReadonlySet<Diagnostic> {
  const byChange = new Map<Change, Diagnostic>();
  if (document.diagnostics.length > 0) return new Set();
  const { value } = document;
  for (const diagnostic of diagnostics) {
    const change = fixOf(diagnostic, value, { rubric, today, schema: '' }, diagnostics);
    if (change !== null) byChange.set(change, diagnostic);
  }
  return new Set(withoutLosses(value, [...byChange.keys()]).flatMap((change) => byChange.get(change) ?? []));
}
