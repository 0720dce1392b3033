/** Lines that were meant as other words or signs, each found by writing it so and reading it again. */
import type { SyntaxWords } from './syntax.ts';

export const rewritten: Readonly<Record<string, SyntaxWords>> = {
  QUOTES_WANTED: {
    problem: [
      '{several||}Several texts within these braces have a comma or another sign in them, and no straight quotes around them',
      '{curly||}The text of "{key}" has curly quotes around it, which do not count',
      'The text of "{key}" has a comma or another sign in it, and no quotes around it',
    ],
    next: [
      '{several||}Write it as: `{whole}`',
      '{several||}Put straight quotes " around each of them, no curly ones.',
      '{curly||}Put straight quotes in place of the curly ones: `{meant}`',
      'Put straight quotes around all of it, no curly ones: `{meant}`',
      'Put straight quotes " in front of the text and behind it, no curly ones.',
    ],
  },
  UNUSED_ANCHOR: {
    problem: 'A word that begins with & is a mark for programs here, and no part of the text',
    next: 'If a text begins with it, put straight quotes " around the whole text. If not, delete it.',
  },
  COLON_APART: {
    problem: 'The space belongs behind the colon, and none in front of it',
    next: ['Write it as: `{meant}`', 'Move the space to behind the colon.'],
  },
  LIST_MEANT: {
    problem: [
      '{twice||}The brackets stand twice around this list',
      '{curly||}Braces {{ }} stand around this list, where brackets [ ] belong',
      'This list is not written as one: a pair of brackets around it, and commas between its entries',
    ],
    next: ['Write it as: `{meant}`', 'Put one pair of brackets [ ] around it, and commas between its entries.'],
  },
  NAME_WANTED: {
    problem: '"{key}:" is missing in front of "{word}"',
    next: ['Write it as: `{meant}`', 'Write it in front, with a colon and a space: `{key}: {word}`'],
  },
  TRUE_WANTED: {
    problem: '"{key}" needs "true" behind it within braces',
    next: ['Write it as: `{meant}`', 'Write it there: `{key}: true`'],
  },
  PARTING_LINE: {
    problem: 'A line that divides the file for the eye needs a # in front',
    next: ['Write it as: `{meant}`', 'Put a # and a space in front.'],
  },
  TEXT_OVER_LINES: {
    problem: 'The text of "{key}" goes on here, and the colon makes a name of its beginning',
    next: [
      '{until||}Put quotes around all of it: a " in front of the text in line {at}, and another one at the end of line {until}.',
      'Put quotes around all of it: a " in front of the text in line {at}, and another one at the end of this line.',
    ],
  },
  NOTE_BELOW: {
    problem: 'The line below, line {at}, goes on with this answer, and nothing says what it is',
    next: [
      'Write this line as follows, and delete line {at}; if it is evidence, with "evidence" in place of "note": `{meant}`',
      'Write the words of line {at} as a note of this answer, in braces, and delete line {at}: `{{level: ..., note: ...}}`',
    ],
  },
  EXTRA_DASHES: {
    problem: 'The names below "{key}" have hyphens in front, where no list belongs',
    next: 'Delete the hyphen and the space behind it in front of each, from line {from} to line {until}.',
  },
};
