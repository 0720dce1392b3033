/** In words, what to do where a rubric lacks a part that it must have. */

const EXTENDS = (id: string) =>
  `add this line at the left edge of this file; what your files lack then comes from there (also questions that you took out, unless you list their ids below a line "off:"): \`extends: ${id}\``;

/** Of several parts at once, then of one: in a copy of the built-in rubric, beside that one, and alone. */
export const PARTS_OF_RUBRIC: readonly string[] = [
  ...ways(
    '{parts||}',
    'put these parts back as they stand there',
    'write each of these names at the left edge of one of its files, with a colon behind it and what belongs to it indented below ("alliance schema rubric" prints what)',
  ),
  ...ways(
    '{part||}',
    'put the line "{key}:" back, with all lines that belong to it there',
    'put the line "{key}:" back, or write it at the left edge of one of its files, with all that belongs to it indented below ("alliance schema rubric" prints what)',
  ),
];

function ways(when: string, back: string, write: string): string[] {
  return [
    `${when}{copy||}This rubric has the id of the built-in one, "{copy}". If it is a copy of that one, ${back}. If it is to build on the built-in one, give it an id of its own, and ${EXTENDS('{copy}')}`,
    `${when}{base||}If this rubric is to stand alone, ${write}. If it is to build on the built-in one, ${EXTENDS('{base}')}`,
    `${when}${write.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('its files', 'the files of this rubric')}.`,
  ];
}
