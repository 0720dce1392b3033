/** In words, where a line is added to a map of the file: the first that fits how the map is written. */

export const WHERE_TO_ADD: readonly [inBraces: string, inLines: string] = [
  'right behind "{opening}" in line {braces}',
  'below line {below}, with {indent|one space|{indent} spaces} in front',
];

/** A step in words that ends with a line to add, and tells where it goes. */
export function addLine(words: string, line: string): string[] {
  const [inBraces, inLines] = WHERE_TO_ADD;
  return [`${words}, ${inBraces}: \`${line},\``, `${words}, ${inLines}: \`${line}\``, `${words}: \`${line}\``];
}
