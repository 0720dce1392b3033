/** In words, where a line is added to a map of the file: the first that fits how the map is written. */

export const WHERE_TO_ADD: readonly [inBraces: string, inLines: string] = [
  'right behind "{opening}" in line {braces}',
  'below line {below}, with {indent|one space|{indent} spaces} in front',
];
