/** In words, how a line and those below it are moved to another column: by so many spaces `more` in front, or `fewer`. */
export const MOVE_LINES: readonly string[] = [
  'Put {more|one more space|{more} more spaces} in front of this line and of each below, down to line {until}; this one then has {wanted}.',
  'Take away {fewer|one space|{fewer} spaces} in front of this line and of each below, down to line {until}; this one then has {wanted}.',
];
