/** Faults of shape in versions and answers, where a general word would not help enough. */
import { WHY_NOT } from '../placeholder.ts';
import type { Catalogue } from './entry.ts';

const round = (answer: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      ${answer}\n`;

export const answer: Catalogue = {
  'newer-version': {
    title: 'The file was made by a newer version',
    message: 'This file has format version {found}; this program reads version 1',
    next: '"version" is that of the file format, not of your file: write "version: 1". If a newer program wrote it, update this one.',
    why: 'A newer format may mean something else by the same words; a guess could cost answers.',
    fix: 'Update the program. If the number is a slip, write "version: 1".',
    bad: 'version: 2\nname: Harbor Neighbors Alliance\n',
    good: 'version: 1\nname: Harbor Neighbors Alliance\n',
  },
  'wrong-version': {
    title: 'A version that does not exist',
    message: '"{found}" is not a version of the file format',
    next: 'Write "version: 1", the number without quotes. It is the version of the format, not of your file.',
    why: 'By this number the program knows how to read the rest.',
    fix: 'Keep "version: 1" in every file, whatever its content.',
    bad: 'version: "1"\nname: Harbor Neighbors Alliance\n',
    good: 'version: 1\nname: Harbor Neighbors Alliance\n',
  },
  'level-out-of-range': {
    title: 'A level that does not exist',
    message: 'There is no level {found}',
    next: 'Levels go from 0 (absent) to 4 (sustained and owned by members).',
    why: 'A level is the number of a sentence that people chose; there are five of them.',
    fix: 'Read the five sentences of the criterion with "alliance explain <criterion>" and choose one.',
    bad: round('safe-space: 5'),
    good: round('safe-space: {level: 4, evidence: Ground rules since 2022}'),
  },
  'level-not-whole': {
    title: 'A level between two levels',
    message: '{found} lies between two levels',
    next: [
      'Choose the level from 0 to 4 whose sentence is true in full: `alliance explain {asked}`',
      'Choose the level whose sentence is true in full: 0, 1, 2, 3 or 4.',
    ],
    why: 'Between two sentences stands none that people could have agreed on. A split is worth a note, not an average.',
    fix: 'Take the lower of the two and say what divided you: {level: 2, note: "..."}',
    bad: round('safe-space: 2.5'),
    good: round('safe-space: {level: 2, note: "Two of us said 3."}'),
  },
  'level-in-quotes': {
    title: 'A level written as text',
    message: 'The level "{found}" is in quotes',
    next: 'Write the number without quotes: {found}',
    why: 'In quotes it is text, and text is not counted.',
    fix: 'Delete the quotes.',
    bad: round('safe-space: "2"'),
    good: round('safe-space: 2'),
  },
  'not-a-level': {
    title: 'Not a level',
    message: '"{found}" is not a level',
    next: [
      'Write it as a number: {meant}',
      'A level is one of the numbers 0, 1, 2, 3, 4, without quotes. What each says: `alliance explain {asked}`',
      'A level is one of the numbers 0, 1, 2, 3, 4, without quotes.',
    ],
    why: 'Only the five levels of a criterion can be counted.',
    fix: 'Choose one of the five sentences that "alliance explain <criterion>" shows.',
    bad: round('safe-space: {level: high}'),
    good: round('safe-space: {level: 2}'),
  },
  'reason-not-told': {
    title: 'Not applicable, and no words that say why',
    message: 'No words say why "{id}" does not apply',
    next: `Write the reason in a few words: {{not-applicable: "${WHY_NOT}"}}`,
    why: 'What does not apply is not counted. The reason is what others can judge it by.',
    fix: 'If nobody knows, the answer is "unknown"; if nobody wants to say, it is "declined".',
    bad: round('safe-space: {not-applicable: true}'),
    good: round('safe-space: {not-applicable: One community alone is in the room.}'),
  },
  'not-an-answer': {
    title: 'Not an answer',
    message: '"{found}" is not an answer',
    hint: 'did you mean "{nearest}"?',
    next: [
      'Write the number alone: {level}',
      'Write the level and your words in braces: {meant}',
      'Is it {either}, or {other}? Choose one of them, such as: {id}: {either}',
      'Choose one of the two, and tell the other in a note: {{level: {lower}, note: "between {lower} and {upper}"}}',
      `{reason||}Say why, in words of your own: {{not-applicable: "${WHY_NOT}"}}`,
      '{choose||}Choose the level from 0 to 4 whose sentence is true of you: `alliance explain {asked}`',
      'Write {nearest} alone, or a level from 0 to 4.',
      'If {within} is the level, write {likely}. If not, choose the one whose sentence is true of you: `alliance explain {asked}`',
      'If {within} is the level, write: {likely}',
      'Which level is it, from 0 to 4? With level 2 you would write {example}. What each level says: `alliance explain {asked}`',
      'Which level is it, from 0 to 4? With level 2 you would write: {example}',
      'Write a level from 0 to 4, unknown or declined. What each level says: `alliance explain {asked}`',
      'Write a level from 0 to 4, unknown or declined.',
    ],
    why: "A word of one's own could be neither counted nor kept apart from a low level.",
    fix: 'Choose a level, and put your words beside it: {level: 2, note: "..."}',
    bad: round('safe-space: mostly'),
    good: round('safe-space: {level: 2, note: mostly}'),
  },
};
