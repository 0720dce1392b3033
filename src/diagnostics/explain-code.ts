/** A code of the catalogue explained at length, for `alliance explain <code>`. Pure. */
import { wrapAnsi } from 'fast-wrap-ansi';
import { printable } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { catalogue, entryOf } from './catalogue.ts';

/** What the code means, why it matters, what to do, with an example before and after; null for an unknown code. */
export function explainCode(code: string, width = 80): string | null {
  const entry = entryOf(code);
  if (entry === null) return null;
  const words = (text: string) => wrapAnsi(text, Math.max(20, width), { trim: true });
  const piece = (text: string) =>
    printable(text)
      .trimEnd()
      .split('\n')
      .map((line) => `    ${short(line, width)}`)
      .join('\n');
  return [
    `${code}: ${entry.title}`,
    words(entry.why),
    words(entry.fix),
    `${say('diagnostics.bad')}\n\n${piece(entry.bad)}`,
    `${say('diagnostics.good')}\n\n${piece(entry.good)}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Every code that can be explained. */
export function entryCodes(): string[] {
  return Object.keys(catalogue);
}

function short(line: string, width: number): string {
  const room = Math.max(20, width - 4);
  return line.length <= room ? line : `${line.slice(0, room - 1)}…`;
}
