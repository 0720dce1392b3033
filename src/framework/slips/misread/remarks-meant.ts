/** How a name that the format doesn't have can stay in the file as a remark, by where it stands. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { valueAt } from '../../../document/value-at.ts';
import { shownIfShort } from '../lines/text-lines.ts';

/** `aside`: within braces; else `lines`, how many lines it has, and `behind`: whether a hyphen is in front of it that others need. */
export function asRemark(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code !== 'unknown-key' || args.allowed === undefined) return diagnostic;
  const { text } = document;
  const key = document.rangeOf(path, 'key');
  if (key === null) return diagnostic;
  const around = document.rangeOf(path.slice(0, -1), 'value')?.start ?? 0;
  if (text[around] === '{') return { ...diagnostic, args: { ...args, aside: 1 } };
  const own = text.slice(key.start, document.rangeOf(path, 'value')?.end ?? key.end).trimEnd();
  const lines = own.split('\n').length;
  const before = text.slice(text.lastIndexOf('\n', key.start - 1) + 1, key.start);
  const isAlone = Object.keys(valueAt(document.value, path.slice(0, -1)) ?? {}).length === 1;
  const behind = before.includes('-') && !isAlone ? 1 : 0;
  const written = behind === 1 && lines === 1 ? shownIfShort(`- # ${own}`).meant : undefined;
  return { ...diagnostic, args: { ...args, lines, behind, ...(written !== undefined && { written }) } };
}
