/** In words, where a line is added to a map of the file: the first that fits how the map is written. */

export const WHERE_TO_ADD: readonly [inBraces: string, inLines: string] = [
  'right behind "{opening}" in line {braces}',
  'below line {below}, with {indent|one space|{indent} spaces} in front',
];

/** For what the file as a whole has not yet: it goes on at its end, unless it is in braces. */
export const AT_END = 'on a line of its own at the end of the file, with no space in front';

/** Where a number of organizations is added, that is the reader's own. */
export const HOW_MANY: readonly string[] = [
  `${WHERE_TO_ADD[0]}: "{line},"`,
  `${WHERE_TO_ADD[1]}: "{line}"`,
  `${AT_END}: "{line}"`,
].map((where) => ` (your own number in place of {sample}), ${where}.`);

/** A step in words that ends with a line to add, and tells where it goes; `part` in words, where no line can be told. */
export function addLine(words: string, line: string, part?: string): string[] {
  const [inBraces, inLines] = WHERE_TO_ADD;
  const otherwise = part === undefined ? words : `${words}, ${part}`;
  return [`${words}, ${inBraces}: \`${line},\``, `${words}, ${inLines}: \`${line}\``, `${otherwise}: \`${line}\``];
}
