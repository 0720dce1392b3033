/** Slips with signs: a colon, a comma, a quote, a brace or a bracket that is missing, one too many, or another one. */
import type { SyntaxWords } from './syntax.ts';

const TYPE_IT = ['Type it there: `{meant}`', 'Type it there.'];
export const QUOTES_AROUND = 'Put straight quotes " around the whole text.';

export const ofSigns: Readonly<Record<string, SyntaxWords>> = {
  NO_SPACE_AFTER_COLON: { problem: 'A space is missing behind the colon', next: 'Type a space behind it.' },
  SECOND_COLON: {
    problem: 'There is a second colon with a space behind it, in a text without quotes',
    next: ['Put quotes around the text: `{meant}`', QUOTES_AROUND],
  },
  QUESTION_MARK: {
    problem: 'A question mark alone cannot stand here as a text',
    next: 'If nobody knows the answer to a question, write unknown in its place. Elsewhere delete the line: what is not told is simply left out.',
  },
  SIGN_IN_BRACES: {
    problem: 'A sign alone cannot stand here in place of a value',
    next: [
      'If the level is still to be asked, delete this line. If nobody knows it, write: `{meant}`',
      'What is not told is simply left out. Write it as: `{left}`',
      'Take it out, with its name and the comma beside it: what is not told is simply left out.',
    ],
  },
  TIGHT_HASH: {
    problem: 'A # begins a comment only with a space in front',
    next: 'Write it as: `{meant}`',
  },
  MISSING_COLON: {
    problem: 'A colon is missing behind "{key}"',
    next: [
      'Write it with {spaces|one space|{spaces} spaces} in front, as: `{meant}`',
      'Write it as: `{meant}`',
      'Type a colon and a space behind "{key}", and no other sign.',
    ],
  },
  MISSING_BRACES: {
    problem: 'Several names with their values stand on one line, without braces around them',
    next: ['Write it as: `{meant}`', 'Write it so, with your own text in place of the dots: `{short}`'],
  },
  NEVER_CLOSED: {
    problem: ['The {sign} that opens here is never closed', 'What opens here is never closed'],
    next: [
      '{text||}{bare||}If a text belongs here, write it in place of the {sign}. If none does, delete the line.',
      '{text||}If a text belongs here, delete the {sign}: a text needs none. To keep it in the text, put straight quotes " around all of it.',
      '{within||}Type the missing {closing} behind the last word of the text, so that it is: `{meant}`',
      '{within||}Type the missing {closing} in front of "{within}".',
      '{before||}Type the missing {closing} in front of the {before} at the end of the line.',
      '{atEnd||}Type the missing {closing} at the end of the line.',
      'Type the missing {closing} where it should end.',
      'Type the sign that closes it where it should end.',
    ],
  },
  HASH_IN_BRACKETS: {
    problem: 'Behind a space, a # begins a comment, so that the {closing} at the end does not count',
    next: [
      '{moved||}If it is part of the text, put quotes around all of it ({meant}). If it is a remark of yours, move it to the end of the line: `{moved}`',
      'Move the remark to the end of the line: `{moved}`',
      'If it is part of the text, put quotes around all of it: `{meant}`',
    ],
  },
  QUOTE_IN_QUOTES: {
    problem: 'The text in quotes ends here, at a quote within it',
    next: ['Write it as: `{meant}`', 'Write {inner} for each {quote} within the text.'],
  },
  TEXT_BEHIND_QUOTES: {
    problem: 'The quotes end here, and the text goes on',
    next: [
      "{single||}Put single quotes ' around all of it, and leave the double ones as they are: `{meant}`",
      'Put one pair of quotes around all of it: `{meant}`',
      'Put one pair of quotes around all of it.',
    ],
  },
  TEXT_BEHIND_BRACKETS: {
    problem: 'Something stands behind the {sign} that closes the line',
    next: [
      '{mark||}Delete it.',
      'Move the {sign} to the end of the line, so that it is: `{whole}`',
      '{more||}Move the {sign} to the end of the line, and let one comma stand where it was.',
      'If it belongs to the list, move the {sign} to the end of the line, with a comma where it was. If it is a remark of yours, put a # in front: `{remark}`',
      '{text||}Put quotes around all of it: `{meant}`',
      'If it is a list, move the {sign} to the end of the line, with a comma where it was. If it is one text, put quotes around all of it: `{meant}`',
      'Write it as: `{note}`',
      'If it is a remark of yours, put a space and a # in front. If it belongs to what is in front of it, move the {sign} behind it, with a comma, a name and a colon where it was.',
    ],
  },
  COMMA_TOO_MANY: { problem: 'This comma is one too many: nothing stands in front of it', next: 'Delete it.' },
  DOUBLED: { problem: 'The {sign} is here twice, and closed once', next: 'Delete one of the two.' },
  STRAY_QUOTE: { problem: 'A quote opens here, in front of a name, and is never closed', next: 'Delete it.' },
  ONE_TOO_MANY: { problem: 'This {sign} is one too many: what it would close is closed already', next: 'Delete it.' },
  OTHER_BRACKET: {
    problem: 'A {found} stands here where {wanted} would close what was opened',
    next: 'Type {wanted} in its place.',
  },
  QUOTED_TOO_FAR_LEFT: {
    problem: 'The text in quotes that begins in line {first} goes on here, too far left',
    next: 'Give it {wanted} spaces in front, and each other line as well in which that text goes on.',
  },
  OPENED_TOO_FAR_LEFT: {
    problem: 'What was opened in line {first} goes on here, too far left',
    next: 'Give it {wanted} spaces in front.',
  },
  MISSING_COMMA: {
    problem: [
      '{semicolon||}A semicolon stands in front of "{key}", where a comma belongs',
      'A comma is missing in front of "{key}"',
    ],
    next: [
      'Type a comma right behind {after}, and no other sign.',
      'Write it as: `{meant}`',
      'Put a comma and a space in front of "{key}", and no other sign.',
    ],
  },
  MISSING_OPENING: { problem: 'A {sign} is missing in front of "{word}"', next: TYPE_IT },
  MISSING_CLOSING: { problem: 'A {sign} is missing behind this', next: TYPE_IT },
  TWO_SIGNS: { problem: 'Two signs are missing in this line', next: 'Write it as: `{meant}`' },
  NEVER_NEEDED: { problem: 'This {sign} is one too many: nothing closes it', next: 'Delete it.' },
  OTHER_SIGN: {
    problem: 'A {found} stands here where a {wanted} belongs',
    next: ['Write it as: `{meant}`', 'Type {wanted} in its place.'],
  },
};
