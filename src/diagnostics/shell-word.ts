/** The name of a file, or another value, as it is typed in a command. Pure. */
import { printableLine } from '../document/printable.ts';

/** As it stands where a shell takes it as one word; else in quotes. */
export function shellWord(name: string): string {
  const line = printableLine(name);
  // A lone hyphen is standard input; with more behind it a command would take it for an option.
  const shown = /^-./.test(line) ? `./${line}` : line;
  if (/^[\p{L}\p{N}_.,:/@%+=-]+$/u.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : `"${shown}"`;
}
