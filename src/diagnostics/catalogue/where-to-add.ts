/** In words, where a line is added to a map of the file: the first that fits how the map is written. */

export const WHERE_TO_ADD: readonly [inBraces: string, inLines: string, inFront: string] = [
  'right behind "{opening}" in line {braces}',
  'below line {below}, with {indent|one space|{indent} spaces} in front',
  'right in front of "{lead}" in line {braces}',
];

/** For what the file as a whole has not yet: it goes on at its end, unless it is in braces. */
export const AT_END = 'on a line of its own at the end of the file, with no space in front';

/** Each place with the line that goes there; one in braces is divided from the next by a comma. */
export function withLine(line: string): { where: string; typed: string }[] {
  return WHERE_TO_ADD.map((where) => ({ where, typed: where.endsWith('{braces}') ? `${line},` : line }));
}

/** Where a number of organizations is added, that is the reader's own. */
export const HOW_MANY: readonly string[] = [...withLine('{line}'), { where: AT_END, typed: '{line}' }].map(
  ({ where, typed }) => ` (your own number in place of {sample}), ${where}: "${typed}".`,
);

/** Among the lines of a map that is known by its name, where no line can be told. */
export const among = (name: string) => `under "${name}", as far in as the other lines there`;
/** Below another line of the same entry. */
export const below = (what: string, key: string) => `on a line of its own below ${what}, as far in as "${key}"`;

/** A step in words that ends with a line to add, and tells where it goes; `part` in words, where no line can be told. */
export function addLine(words: string, line: string, part?: string): string[] {
  const otherwise = part === undefined ? words : `${words}, ${part}`;
  return [...withLine(line).map(({ where, typed }) => `${words}, ${where}: \`${typed}\``), `${otherwise}: \`${line}\``];
}
