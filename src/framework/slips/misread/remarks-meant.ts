/** How a name that the format doesn't have is written with the one that was meant, or can stay in the file as a remark. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { formatKey } from '../../../document/format-value.ts';
import type { Range } from '../../../document/lines.ts';
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
  const before = text.slice(text.lastIndexOf('\n', key.start - 1) + 1, key.start);
  const isInBraces = text[around] === '{';
  const renamed = asMeant(document, diagnostic, key, !isInBraces && /-\s+$/.test(before) ? '- ' : '');
  if (isInBraces) return { ...diagnostic, args: { ...args, ...renamed, aside: 1 } };
  const own = text.slice(key.start, document.rangeOf(path, 'value')?.end ?? key.end).trimEnd();
  const lines = own.split('\n').length;
  const column = key.start - text.lastIndexOf('\n', key.start - 1) - 1;
  const same = args.indent === column ? { same: 1 } : {};
  const isAlone = Object.keys(valueAt(document.value, path.slice(0, -1)) ?? {}).length === 1;
  const behind = before.includes('-') && !isAlone ? 1 : 0;
  const written = behind === 1 && lines === 1 ? shownIfShort(`- # ${own}`).meant : undefined;
  return {
    ...diagnostic,
    args: { ...args, ...renamed, ...same, lines, behind, ...(written !== undefined && { written }) },
  };
}

/** Its line with the name that was meant, unless that is there already; `dash` is what stands in front of it. */
function asMeant(document: SourceDocument, { path, args }: Diagnostic, key: Range, dash: string): { renamed?: string } {
  const around = valueAt(document.value, path.slice(0, -1));
  if (typeof args.nearest !== 'string' || Object.hasOwn(around ?? {}, args.nearest)) return {};
  const end = document.rangeOf(path, 'value')?.end ?? key.end;
  const [behind = ''] = document.text.slice(key.end, end).split('\n');
  const colon = behind.trim() === '' ? ':' : '';
  const { meant } = shownIfShort(`${dash}${formatKey(args.nearest)}${behind.trimEnd()}${colon}`);
  return meant === undefined ? {} : { renamed: meant };
}
