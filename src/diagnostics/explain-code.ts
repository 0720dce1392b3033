/** A code of the catalogue explained at length, for `alliance explain <code>`. Pure. */
import { wrapAnsi } from 'fast-wrap-ansi';
import { printable } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { entryOf } from './catalogue.ts';

/** Whoever reads of it here may not have heard of it. */
const REPORT = /\b2010 report\b/;

/** What the code means, why it matters, what to do, with an example before and after; null for an unknown code. */
export function explainCode(code: string, width = 80): string | null {
  const entry = entryOf(code);
  if (entry === null) return null;
  const words = (text: string) => wrapAnsi(text, Math.max(20, width), { trim: true });
  // Whole, however long, so that it can be copied.
  const piece = (text: string) =>
    printable(text)
      .trimEnd()
      .replace(/^(?=.)/gm, '    ');
  return [
    `${code}: ${entry.title}`,
    words(entry.why),
    words(entry.fix),
    ...(REPORT.test(entry.why + entry.fix) ? [words(say('diagnostics.report'))] : []),
    `${say('diagnostics.bad')}\n\n${piece(entry.bad)}`,
    `${say('diagnostics.good')}\n\n${piece(entry.good)}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
