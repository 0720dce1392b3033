/** A text that was meant as a list, in the entries that it names. Pure. */

/** Signs that people put between the entries of a list. */
const BETWEEN = /[,;/\n]|\band\b/;

/** The entries of `text`. Where they are single words, blanks part them as well. */
export function entriesOf(text: string, areWords: boolean): string[] {
  const bare = text.trim().replace(/^[([{]+|[)\]}]+$/g, '');
  const parts = bare.split(BETWEEN).flatMap((part) => (areWords ? part.split(/\s+/) : [part.trim()]));
  return parts.filter((part) => part !== '');
}
