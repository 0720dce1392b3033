/** The name of a file as it is typed in a command. Pure. */
import { printableLine } from '../../document/printable.ts';

/** As it stands where a shell takes it as one word; else in quotes. */
export function shellWord(name: string): string {
  const shown = printableLine(name);
  if (/^[\p{L}\p{N}_.,:/@%+=-]+$/u.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : `"${shown}"`;
}
