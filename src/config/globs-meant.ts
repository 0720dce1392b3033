/** Patterns of files that YAML takes for something else, since they have no quotes: told with the line as it is meant. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inEitherQuotes } from '../document/quote-slips.ts';
import type { SourceDocument } from '../document/source-document.ts';

/** A longer line nobody copies by hand. */
const LONGEST = 160;
/** One alone, with a quote in front or behind that has no partner. */
const HALF_QUOTED = /((?:^|[\s{,])(?:files|ignore): *\[)(?:["']([^\]"']*)|([^\]"']*)["'])(?=\])/;
const IN_BRACKETS = /((?:^|[\s{,])(?:files|ignore): *\[)((?:[^\]"']|"[^"]*"|'[^']*')*)(?=\])/g;
const ALONE = /^( *(?:- +)?(?:files|ignore): +)([^\s"'[#|>][^\s"'#]*)/;
const ENTRY = /^( *- +)([*!][^\s"']*)/;
/** What YAML has another use for: a reference, a tag, a map. */
const NEEDS_QUOTES = /^[*!]|\{/;
/** One of a list in brackets, with its blanks. */
const ITEM = /(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^,])+/g;

/** What keeps the text from being read; of a line with such patterns all at once. */
export function tellGlobs(document: SourceDocument): Diagnostic[] {
  const lines = document.text.split('\n');
  const told = new Set<number>();
  return document.diagnostics.flatMap((diagnostic) => {
    const { code, place } = diagnostic;
    if (place === null || !/^yaml-(?:alias|tag|syntax|anchor)$/.test(code)) return [diagnostic];
    if (told.has(place.line)) return [];
    const line = (lines[place.line - 1] ?? '').trimEnd();
    if (line.length > LONGEST) return [diagnostic];
    const meant = lineMeant(line);
    if (meant === line || meant.length > LONGEST) return [diagnostic];
    told.add(place.line);
    const start = lines.slice(0, place.line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const range = { start: start + line.search(/\S/), end: start + line.length };
    return [document.diagnose({ code: 'config-bare-glob', range, args: { meant: meant.trim() } })];
  });
}

/** The line with quotes around each pattern that needs them. */
function lineMeant(line: string): string {
  return line
    .replace(HALF_QUOTED, (_, lead: string, behind = '', before = '') => `${lead}${behind}${before}`)
    .replace(IN_BRACKETS, (_, lead: string, globs: string) => lead + globs.replace(ITEM, quoted))
    .replace(ALONE, (whole, lead: string, glob: string) =>
      NEEDS_QUOTES.test(glob) ? `${lead}[${quoted(glob)}]` : whole,
    )
    .replace(ENTRY, (_, lead: string, glob: string) => lead + quoted(glob));
}

function quoted(glob: string): string {
  const bare = glob.trim();
  return !/^["']/.test(bare) && NEEDS_QUOTES.test(bare) ? glob.replace(bare, () => inEitherQuotes(bare)) : glob;
}
