/** A text that was meant as a list, in the entries that it names. Pure. */

/** Signs that people put between the entries of a list. */
const BETWEEN_WORDS = /[,;/\n]|\band\b/;
/** A slash within a text may be part of a path, and is not cut there. */
const BETWEEN = /[,;\n]|\s\/\s|\band\b/;
/** A path or a glob, whose commas in braces choose and whose braces and brackets are its own. */
const PATH = /\*|\S\/|\/\S/;
const BETWEEN_PATHS = /[,;\n](?![^{]*\})/;

/** The entries of `text`. Where they are single words, blanks part them as well. */
export function entriesOf(text: string, areWords: boolean): string[] {
  if (!areWords && PATH.test(text)) return parted(text.replace(/^\s*\[(.*)\]\s*$/s, '$1'), BETWEEN_PATHS);
  const bare = text.trim().replace(/^[([{]+|[)\]}]+$/g, '');
  if (!areWords) return parted(bare, BETWEEN);
  return bare.split(BETWEEN_WORDS).flatMap((part) => parted(part, /\s+/));
}

function parted(text: string, between: RegExp): string[] {
  return text.split(between).flatMap((part) => part.trim() || []);
}
