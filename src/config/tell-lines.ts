/** What a fault of a configuration says of the lines around it: which are replaced, and where another gate stands. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Finding } from '../framework/finding.ts';

type Args = NonNullable<Finding['args']>;

/** The same finding, with what its words need to know of the text. */
export function tellLines(document: SourceDocument, finding: Finding): Finding {
  const more = linesOf(document, finding);
  return more === null ? finding : { ...finding, args: { ...finding.args, ...more } };
}

function linesOf(document: SourceDocument, { code, path, args = {} }: Finding): Args | null {
  if (code === 'config-repeated-gate') return { line: lineOf(document, ['gates', Number(args.first) - 1]) };
  if (code !== 'config-other-form') return null;
  if (args.roles !== undefined) return { entry: asWritten(document, path.slice(0, 2), String(args.entry)) };
  return args.meant === undefined || args.apart !== undefined ? null : replacedBy(document, path);
}

function lineOf({ text, rangeOf }: SourceDocument, path: DataPath): number {
  return lineAt(text, rangeOf(path, 'value')?.start ?? 0);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The lines of a setting that stands on several; null for one. */
function replacedBy({ text, rangeOf }: SourceDocument, path: DataPath): Args | null {
  const [key, value] = [rangeOf(path, 'key'), rangeOf(path, 'value')];
  if (key === null || value === null) return null;
  const [from, until] = [lineAt(text, key.start), lineAt(text, text.slice(0, value.end).trimEnd().length)];
  return until > from ? { from, until } : null;
}

/** An entry of a list with its hyphen, where the list is written so. */
function asWritten({ text, rangeOf }: SourceDocument, path: DataPath, entry: string): string {
  const start = rangeOf(path, 'value')?.start ?? 0;
  return /(?:^|\n) *- +$/.test(text.slice(0, start)) ? `- ${entry}` : entry;
}
