/** Names of files as `git` writes and reads them in a diff. Pure. */
import { printable } from './printable.ts';

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '\x07': '\\a', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r' },
  ...{ '"': '\\"', '\\': '\\\\' },
};

/**
 * A name for a line that begins with --- or +++. One with quotes, or with what would act on a terminal, stands in quotes
 * with escapes as in C; behind one with a blank there is a tab, without which `patch` takes its end for a time.
 */
export function quoteName(name: string): string {
  const isPlain = printable(name) === name && !/["\\\n]/.test(name);
  const written = isPlain ? name : `"${Array.from(name, escapeIn).join('')}"`;
  return written.includes(' ') ? `${written}\t` : written;
}

function escapeIn(char: string): string {
  const sign = SIGNS[char];
  if (sign !== undefined) return sign;
  if (printable(char) === char) return char;
  return Array.from(new TextEncoder().encode(char), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
