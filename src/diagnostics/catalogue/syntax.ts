/** What keeps a file from being read as YAML, slip by slip: what it is and the one step that mends it, for people who write lists and names. */
import type { Template } from './entry.ts';
import { MOVE_LINES } from './moved-lines.ts';
import { ofLines } from './syntax-lines.ts';
import { rewritten } from './syntax-rewritten.ts';

export interface SyntaxWords {
  /** In one line without a full stop. */
  problem: Template;
  next: Template;
}

const TYPE_IT = ['Type it there: `{meant}`', 'Type it there.'];
const COMPARE =
  'Compare this line with those above and below it: a quote, a comma, a colon or a bracket may be missing, or one too many. Only a text needs quotes.';
const QUOTES_AROUND = 'Put straight quotes " around the whole text.';

/** Of one line, or of several down to one: `lines` is how many. */
const IT_IS = '{lines|it is|each line down to line {until} is}';
const REMARK = 'If {lines|it is a remark|they are remarks} of yours, put a # in front{lines|| of each}.';

/** Of a line with a hyphen where no list stands: where it goes as an entry of one. */
const IN_LISTS =
  'If it belongs to a list that stands there already, move it into that list. If the name of its list is missing, write that on a line of its own right above';
const ENTRY_OR_REMARK = [
  `{lists||}{spaces||}${IN_LISTS}, with {spaces|one space|{spaces} spaces} in front: {lists}.`,
  `{lists||}${IN_LISTS}, without a space in front: {lists}.`,
  'If it is an entry of a list, move it to the entries of that list.',
];
/** Of a line that a list has around it, and no hyphen. */
const AWAY = 'If not, move line {line} to where it belongs';

/** By the code of the reader of YAML, or of whoever looks more closely. */
export const syntax: Readonly<Record<string, SyntaxWords>> = {
  ...rewritten,
  ...ofLines,
  BAD_INDENT: {
    problem: 'This line is not indented like the ones it belongs to',
    next: [
      '{flush||}{until||}{like||}Delete {found|the space|the {found} spaces} in front of it, so that its hyphen stands below that of line {like}, and as many in front of each line below, down to line {until}.',
      '{flush||}{until||}Delete {found|the space|the {found} spaces} in front of it, and as many in front of each line below, down to line {until}.',
      '{flush||}Delete {found|the space|the {found} spaces} in front of it.',
      ...MOVE_LINES.map(
        (move) => `It starts after {found|one space|{found} spaces}, its neighbors after {wanted}. ${move}`,
      ),
      '{beside||}It starts after {found|one space|{found} spaces}, and its neighbor "{beside}" in line {at} after {wanted}. Let it start after {wanted|one space|{wanted} spaces} too.',
      'It starts after {found|one space|{found} spaces}, its neighbors after {wanted}. Let it start after {wanted|one space|{wanted} spaces} too.',
      'The lines beside it begin with a hyphen. If it is an entry as they are, put "- " in front. If it belongs to the entry above, give it {inner} spaces. If those are no entries, delete their hyphens.',
      '{other||}It starts after {found|one space|{found} spaces}, the lines above after {nearer} or {other}. Give it as many as those have that it belongs with.',
      'Give it as many spaces in front as the lines have that it belongs with.',
    ],
  },
  TAB_AS_INDENT: {
    problem: [
      '{dash||}A tab stands behind the hyphen, where a space belongs',
      'A tab stands in front of this line, where only spaces can stand',
    ],
    next: [
      '{dash||}Type one space in its place.',
      'Type {wanted|one space|{wanted} spaces} in place of all that stands in front of the line.',
      'Type spaces in its place, as many as the lines have in front that it belongs with.',
    ],
  },
  ODD_DASH: {
    problem: 'This sign is no hyphen; an entry of a list begins with "- "',
    next: 'Type a hyphen - in its place, with one space behind it.',
  },
  NO_SPACE_AFTER_DASH: { problem: 'A space is missing behind the hyphen', next: 'Type a space behind it.' },
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
  NAME_BELOW_TEXT: {
    problem: 'The entry above is text alone, so that nothing with a name can stand below it',
    next: 'Write "name: " in front of that text, and leave the rest of its line, so that what stands below belongs to it: `- name: {entry}`',
  },
  ITEM_IN_MAP: {
    problem: 'This begins with "- " as an entry of a list does; the lines beside it begin with a name and a colon',
    next: [
      `{dash||}{owner||}Line {line} has no hyphen, and stands among the entries of "{list}". If an entry is meant, write "{dash} ..." in place of line {line}, with the name of the entry in place of the dots. If not, move line {line} to below "{owner}:", or put a # in front of line {line} to keep it as a remark.`,
      `{dash||}Line {line} has no hyphen, and stands among the entries of "{list}". If an entry is meant, write "{dash} ..." in place of line {line}, with the name of the entry in place of the dots. ${AWAY}, or put a # in front of line {line} to keep it as a remark.`,
      'Line {line} has no hyphen, and stands among the entries of "{list}". Move line {line} to where it belongs, or put a # in front of it to keep it as a remark.',
      '{list||}In "{list}" all is an entry with its hyphen. If the line above is one, put "- " in front of it. If it is none, move it to where it belongs.',
      'If it is a part as those are, begin it with a name and a colon in place of the hyphen. If it is an entry of a list, move it below the name of that list. If it is a remark of yours, put a # in front.',
    ],
  },
  BARE_LINE: {
    problem: [
      '{list||}This line stands where entries of "{list}" do, and has no hyphen in front',
      '{wanted||}This line has no name and colon in front, and stands too far left to go on with the text above',
      'This line has no name and colon in front',
    ],
    next: [
      `{list||}{spaces||}{wanted||}If ${IT_IS} an entry of its own, begin {lines|it|each} with {spaces|one space|{spaces} spaces} and "{dash} ". If {lines|it goes|they go} on with the text above, give {lines|it|each} {wanted} spaces in front. ${REMARK}`,
      `{list||}{spaces||}If ${IT_IS} an entry of its own, begin {lines|it|each} with {spaces|one space|{spaces} spaces} and "{dash} ". ${REMARK}`,
      `{list||}{wanted||}If ${IT_IS} an entry of its own, put "{dash} " in front{lines|| of each}. If {lines|it goes|they go} on with the text above, give {lines|it|each} {wanted} spaces in front. ${REMARK}`,
      `{list||}If ${IT_IS} an entry of its own, put "{dash} " in front{lines|| of each}. ${REMARK}`,
      'If it goes on with that text, give it {wanted} spaces in front. If it is a remark of yours, put a # in front.',
      '{until||}A remark of yours needs a # in front{lines|| of each line, down to line {until}}. Anything else needs a name, a colon, a space and the value.',
      'A remark of yours needs a # in front. Anything else needs a name, a colon, a space and the value.',
    ],
  },
  MERGE_MARK: {
    problem: 'Two versions of this file were put together here, and nobody has chosen between them yet',
    next: 'From here to the line that begins with >>>>>>>, keep the lines that are right, and delete the others. Delete the marks as well: each line that begins with <<<<<<<, ======= or >>>>>>>.',
  },
  EMPTY_AND_BELOW: {
    problem: '"{key}" is said to be empty here, and yet something stands below it',
    next: 'Delete the {value} behind the colon: `{key}:`',
  },
  TEXT_GOES_ON: {
    problem: 'The text of "{key}" goes on here, and the colon makes a name of its beginning',
    next: [
      'Write lines {from} and {until} as one line, with quotes around the text: `{meant}`',
      'Put quotes around all of it: `{meant}`',
    ],
  },
  COMMENTED_OWNER: {
    problem: 'This line belongs to "{key}", and that is still a comment',
    next: [
      '{flush||}Take away the # in line {at}, and leave no space in front: `{meant}`',
      '{spaces||}Take away the # in line {at}, and leave {spaces|one space|{spaces} spaces} in front: `{meant}`',
      'Take away the # in line {at} as well, and one space behind it if there is one, so that this is left: `{meant}`',
    ],
  },
  MISSING_OWNER: {
    problem: [
      '{twice||}"{twice}" is here a second time: a line with the name that it belongs below may be missing above it',
      'The line "{key}:" is missing above this one, which belongs below it',
      '{question||}The line with the id of a question is missing above this one, which is part of an answer',
      'A line with the name that this one belongs below is missing above it',
    ],
    next: [
      '{key||}{flush||}Write it on a line of its own above this one, without a space in front: `{key}:`',
      '{key||}Write it on a line of its own above this one, with {spaces|one space|{spaces} spaces} in front: `{key}:`',
      '{question||}{twice||}If both tell of one answer, keep one of them. If this one is part of another answer, write the id of its question and a colon on a line of its own above this one, with {spaces|one space|{spaces} spaces} in front, such as: `safe-space:`',
      '{question||}Write the id of the question and a colon on a line of its own above this one, with {spaces|one space|{spaces} spaces} in front, such as: `safe-space:`',
      '{twice||}If both tell the same, keep one of them. If this one belongs below another name, write that on a line of its own above this one, with {spaces|one space|{spaces} spaces} in front: {either}',
      '{flush||}Write the one that is meant on a line of its own above this one, without a space in front: {either}',
      'Write the one that is meant on a line of its own above this one, with {spaces|one space|{spaces} spaces} in front: {either}',
    ],
  },
  TYPED_TWICE: { problem: 'This line is here twice, one below the other', next: 'Delete one of the two.' },
  SWAPPED: {
    problem: 'This line and the next one, line {below}, have changed places',
    next: 'Move this line to below line {below}.',
  },
  CUT_OFF: {
    problem: 'This belongs to "{key}" in line {at}, and another part stands in between',
    next: [
      '{until||}Move this line, and those below it down to line {until}, to below line {below}.',
      'Move this line to below line {below}.',
    ],
  },
  REMARK_ENTRY: {
    problem: [
      'This line begins with "- " as an entry of a list does, and "{owner}" is no list: names with a colon stand below it',
      'This line begins with "- " as an entry of a list does, and no list stands here',
    ],
    next: [
      '{until||}{note||}If these are remarks of yours, put a # in front of each, down to line {until}. To keep them as part of the file, write them in their place as: `{note}`',
      '{until||}If these are remarks of yours, put a # in front of each, down to line {until}.',
      ...ENTRY_OR_REMARK.map(
        (entry) =>
          `{meant||}${entry} If it is a remark of yours, put a # in front, or write in its place, as far in: \`{meant}\``,
      ),
      ...ENTRY_OR_REMARK.map((entry) => `${entry} If it is a remark of yours, put a # in front.`),
    ],
  },
  DASH_ALONE: {
    problem: 'A hyphen alone cannot stand here',
    next: [
      '{answer||}If nobody knows the answer, write unknown in its place. Where it is not asked yet, delete the hyphen.',
      'Delete the hyphen, or the whole line: what is not told is simply left out.',
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
  VALUE_AND_PARTS: {
    problem: '"{key}" has a value on its line already, so that nothing can stand below it',
    next: [
      'In place of lines {from} to {until}, write one line: `{meant}`',
      'In place of lines {from} to {until}, write one line, with your own text in place of the dots: `{short}`',
      'Write all of it on one line, in braces: `{meant}`',
      'Write all of it on one line, in braces, with your own text in place of the dots: `{short}`',
    ],
  },
  NO_DASH: {
    problem: 'The hyphen is missing with which an entry of "{list}" begins',
    next: 'Begin this line with {spaces|one space|{spaces} spaces}, a hyphen and a space: `{meant}`',
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
  TWO_ON_A_LINE: {
    problem: 'Two names with their values stand on one line',
    next: 'End this line behind its first value, and write the second name on a line of its own below, with {spaces|one space|{spaces} spaces} in front: `{meant}`',
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
  EXTRA_DASH: {
    problem: 'A hyphen stands in front of "{key}", where no entry of a list begins',
    next: ['{blanks||}Type a space in place of the hyphen.', 'Delete the hyphen and the space behind it.'],
  },
  DASH_WANTED: {
    problem: 'This line stands where entries of a list do, and has no hyphen in front',
    next: [
      'Begin it with {spaces|one space|{spaces} spaces}, a hyphen and a space: `{meant}`',
      'Begin it with {spaces|one space|{spaces} spaces}, a hyphen and a space.',
    ],
  },
  COMMENTED_LINE: {
    problem: 'Line {at} belongs to this one, and is still a comment',
    next: [
      '{flush||}Take away the # in line {at}, so that it begins without a space in front: `{meant}`',
      'Take away the # in line {at}, so that it begins with {spaces|one space|{spaces} spaces}: `{meant}`',
      'Take away the # in line {at}.',
    ],
  },
  LINES_JOINED: {
    problem: 'Two lines have run together here',
    next: [
      '{flush||}Begin a new line here, without a space in front: `{meant}`',
      'Begin a new line here, with {spaces|one space|{spaces} spaces} in front: `{meant}`',
      '{flush||}Begin a new line here, without a space in front.',
      'Begin a new line here, with {spaces|one space|{spaces} spaces} in front.',
    ],
  },
  LINE_BROKEN: {
    problem: 'This belongs to line {at}, and stands on a line of its own',
    next: ['Write it behind what stands there: `{meant}`', 'Write it behind what stands there.'],
  },
  OTHER_SIGN: {
    problem: 'A {found} stands here where a {wanted} belongs',
    next: ['Write it as: `{meant}`', 'Type {wanted} in its place.'],
  },
  TEXT_AND_ENTRIES: {
    problem: '"{key}" has a text on its line, and entries with a hyphen below it',
    next: 'Make that text an entry as well, on a line of its own: `{meant}`',
  },
  WEB_PAGE: {
    problem: 'This is a web page, and no alliance file',
    next: 'Get the file itself: where a page shows it, choose "Raw" or "Download" there, and save that in place of this page.',
  },
  BLOCK_AS_IMPLICIT_KEY: { problem: 'Something stands here that does not fit', next: COMPARE },
  UNEXPECTED_TOKEN: { problem: 'Something stands here that does not fit', next: COMPARE },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'A name and its colon must stand on one line',
    next: 'Write the name, a colon, a space and the value on one line.',
  },
  MISSING_CHAR: {
    problem: 'Something is missing here: a closing quote, bracket or brace, a comma or a colon',
    next: 'Look for what is open in this line and the one above, and close it.',
  },
  BAD_DQ_ESCAPE: {
    problem: 'After a backslash within "..." comes a sign that has no meaning there',
    next: 'Type a second backslash behind the first.',
  },
  BAD_SCALAR_START: {
    problem: [
      'Text cannot begin with the sign {first} unless it is in quotes',
      'Text cannot begin with this sign unless it is in quotes',
    ],
    next: ['Put straight quotes " around the whole text: `{meant}`', QUOTES_AROUND],
  },
  BLOCK_IN_FLOW: {
    problem: 'Something stands here that cannot stand within braces or brackets without quotes',
    next: 'Put straight quotes " around each text with a colon, a comma or a quote in it.',
  },
  KEY_OVER_1024_CHARS: {
    problem: 'This name is longer than 1024 characters; a colon may be in the wrong place',
    next: QUOTES_AROUND,
  },
  BAD_DIRECTIVE: {
    problem: 'A line that starts with % is an instruction to programs that read YAML, and this one is none',
    next: 'Delete the line. Text that begins with % needs quotes.',
  },
  BAD_ALIAS: { problem: 'A sign * or & in front makes a reference of a text', next: QUOTES_AROUND },
  ALIAS_PROPS: { problem: 'A sign * or & in front makes a reference of a text', next: QUOTES_AROUND },
  MULTIPLE_ANCHORS: { problem: 'Two words that begin with & stand before one value', next: 'Delete both.' },
  MULTIPLE_TAGS: { problem: 'Two words that begin with ! stand before one value', next: 'Delete both.' },
  BAD_PROP_ORDER: {
    problem: 'A word that begins with & or ! stands where it cannot',
    next: 'Delete it. Text that begins with such a sign needs quotes.',
  },
};
