/** What keeps a file from being read as YAML, slip by slip: what it is and the one step that mends it, for people who write lists and names. */
import type { Template } from './entry.ts';
import { MOVE_LINES } from './moved-lines.ts';
import { ofLines } from './syntax-lines.ts';
import { ofReader } from './syntax-of-reader.ts';
import { rewritten } from './syntax-rewritten.ts';
import { ofSigns } from './syntax-signs.ts';

export interface SyntaxWords {
  /** In one line without a full stop. */
  problem: Template;
  next: Template;
}

/** Of one line, or of several down to one: `lines` is how many. */
const IT_IS = '{lines|it is|each line down to line {until} is}';
const REMARK = 'If {lines|it is a remark|they are remarks} of yours, put a # in front{lines|| of each}.';

const AMONG_NAMES =
  'This begins with "- " as an entry of a list does; the lines beside it begin with a name and a colon';
/** Of a line with a hyphen where no list stands: where it goes as an entry of one. */
const NO_NAME = 'If the name of its list is missing, write the one that fits on a line of its own right above';
const ALL_ELSEWHERE =
  'If this line and those below it, down to line {until}, are entries of a list that stands elsewhere, move them into that list; where that is in brackets, without the hyphens, and with commas in between.';
const ELSEWHERE = 'If it is an entry of a list that stands elsewhere, move it into that list.';
const MOVES = [
  '{standing||}{joined||}If it belongs to {standing}, take it out here, and change the brackets in that line to "{joined}".',
  '{standing||}{between||}If it belongs to {standing}, move it there: right in front of the closing bracket, without the hyphen, and with one comma between it and the entry in front of it, if there is one.',
  '{standing||}{among||}If it belongs to {standing}, move it to the entries there, as far in as they are.',
  '{standing||}If it belongs to {standing}, move it into that list.',
  ELSEWHERE,
];
const inPart = (move: string) =>
  `{lists||}{spaces||}${move} ${NO_NAME}, with {spaces|one space|{spaces} spaces} in front: {lists}.`;
const atEdge = (move: string) => `{lists||}${move} ${NO_NAME}, without a space in front: {lists}.`;
/** Of a line that a list has around it, and no hyphen. */
const AMONG = 'Line {line} has no hyphen, and stands among the entries of "{list}".';
const AWAY = [
  'take line {line} out here, and put it, with 2 spaces in front, right below the line "{owner}:". Where there is none, write "{owner}:" at the end of the file, without a space in front, and line {line} below it. To keep line {line} as a remark alone, put a # in front of it.',
  'put a # in front of line {line}: it then stays as a remark.',
];
const ENTRY_IN_PLACE =
  'If an entry is meant, write in place of line {line}, with {spaces|one space|{spaces} spaces} in front, "{dash} ...", with the name of the entry in place of the dots.';

/** By the code of the reader of YAML, or of whoever looks more closely. */
export const syntax: Readonly<Record<string, SyntaxWords>> = {
  ...rewritten,
  ...ofLines,
  ...ofSigns,
  ...ofReader,
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
  NAME_BELOW_TEXT: {
    problem: 'The entry above is text alone, so that nothing with a name can stand below it',
    next: 'Write "name: " in front of that text, and leave the rest of its line, so that what stands below belongs to it: `- name: {entry}`',
  },
  ITEM_IN_MAP: {
    problem: AMONG_NAMES,
    next: [
      ...AWAY.map((away) => `${AMONG} ${ENTRY_IN_PLACE} If not, ${away}`),
      `${AMONG} Put a # in front of line {line} to keep it as a remark, or move it to the part that it belongs to.`,
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
      'This line begins with "- " as an entry of a list does, and "{owner}" is no list: lines with a name and a colon belong below it',
      'This is a text alone, and each entry of "{listOfParts}" begins with a name and a colon',
      AMONG_NAMES,
    ],
    next: [
      `{until||}{note||}${ALL_ELSEWHERE} If they are remarks of yours, put a # in front of each, or write in their place, with {spaces|one space|{spaces} spaces} in front: \`{note}\``,
      `{until||}${ALL_ELSEWHERE} If they are remarks of yours, put a # in front of each.`,
      // Where a note can stand, there is a space in front.
      ...MOVES.flatMap((move) => [inPart(move), move]).map(
        (entry) =>
          `{meant||}${entry} If it is a remark of yours, put a # in front, or write in its place, with {spaces|one space|{spaces} spaces} in front: \`{meant}\``,
      ),
      ...MOVES.flatMap((move) => [inPart(move), atEdge(move), move]).map(
        (entry) => `${entry} If it is a remark of yours, put a # in front.`,
      ),
    ],
  },
  DASH_ALONE: {
    problem: 'A hyphen alone cannot stand here',
    next: [
      '{answer||}If nobody knows the answer, write unknown in its place. Where it is not asked yet, delete the hyphen.',
      'Delete the hyphen, or the whole line: what is not told is simply left out.',
    ],
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
  TWO_ON_A_LINE: {
    problem: 'Two names with their values stand on one line',
    next: 'End this line behind its first value, and write the second name on a line of its own below, with {spaces|one space|{spaces} spaces} in front: `{meant}`',
  },
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
  TEXT_AND_ENTRIES: {
    problem: '"{key}" has a text on its line, and entries with a hyphen below it',
    next: 'Make that text an entry as well, on a line of its own: `{meant}`',
  },
  WEB_PAGE: {
    problem: 'This is a web page, and no alliance file',
    next: 'Get the file itself: where a page shows it, choose "Raw" or "Download" there, and save that in place of this page.',
  },
};
