/** What is told of hyphens and of what stands behind a name, where it was found by undoing it. */
import type { SyntaxWords } from './syntax.ts';

export const ofLines: Readonly<Record<string, SyntaxWords>> = {
  DASH_TWICE: {
    problem: 'A hyphen is here twice',
    next: [
      'Delete one of the two, and the space behind it, if there is one: `{meant}`',
      'Delete one of the two, and the space behind it, if there is one.',
    ],
  },
  DASHES_WANTED: {
    problem: [
      '{others||}The hyphens are missing with which entries of "{list}" begin, here and in {others}',
      'The hyphen is missing with which an entry of "{list}" begins',
    ],
    next: [
      '{until||}{others||}Put a hyphen and a space in front of "{key}", here and in {others}. Put two more spaces in front of every line below each of them, down to line {until}.',
      '{until||}Put a hyphen and a space in front of "{key}", and two more spaces in front of every line below it, down to line {until}.',
      '{others||}{flush||}Here and in {others}, type a hyphen and a space in place of the spaces in front, and leave the other lines as they are: `{meant}`',
      '{others||}Here and in {others}, let {spaces|one space|{spaces} spaces}, a hyphen and a space stand in front, and leave the other lines as they are: `{meant}`',
      '{flush||}Type a hyphen and a space in place of the spaces in front, and leave the lines below as they are: `{meant}`',
      'Let {spaces|one space|{spaces} spaces}, a hyphen and a space stand in front of it, and leave the lines below as they are: `{meant}`',
    ],
  },
  DASH_TOO_FAR: {
    problem: 'This entry stands further right than the one above, so that it goes on with the text of that one',
    next: [
      '{flush||}{until||}Delete {found|the space|the {found} spaces} in front of it, and of each line below, down to line {until}.',
      '{flush||}Delete {found|the space|the {found} spaces} in front of it.',
      '{until||}Give it {wanted|one space|{wanted} spaces} in front, as the one above has, and each line below as well, down to line {until}.',
      'Give it {wanted|one space|{wanted} spaces} in front, as the one above has.',
    ],
  },
  ROUND_ID: {
    problem: 'A round begins with a hyphen and its id',
    next: [
      '{date||}Write this line as "{meant}", and below it, with {spaces|one space|{spaces} spaces} in front: `date: {date}`',
      'Write this line as: `{meant}`',
    ],
  },
  ROUND_FORM: {
    problem: 'Answers stand here in place of a round, which has an id, and its answers below "answers:"',
    next: [
      '{flush||}{until||}Type two lines above this one (with a name of your own in place of spring-2026): "- id: spring-2026", and "answers:" with {inner} spaces in front. Delete the hyphens of this line and of each down to line {until}, and let all of them begin with {deep} spaces.',
      '{flush||}Type two lines above this one (with a name of your own in place of spring-2026): "- id: spring-2026", and "answers:" with {inner} spaces in front. Delete the hyphen of this line, and let it begin with {deep} spaces.',
      '{until||}Type two lines above this one (with a name of your own in place of spring-2026): "- id: spring-2026" with {spaces|one space|{spaces} spaces} in front, and "answers:" with {inner}. Delete the hyphens of this line and of each down to line {until}, and let all of them begin with {deep} spaces.',
      'Type two lines above this one (with a name of your own in place of spring-2026): "- id: spring-2026" with {spaces|one space|{spaces} spaces} in front, and "answers:" with {inner}. Delete the hyphen of this line, and let it begin with {deep} spaces.',
    ],
  },
  TEXT_ABOVE_LINES: {
    problem: '"{key}" has text on its line, and lines below that belong to it',
    next: [
      '{entry||}{meant||}If it is a remark of yours, put a # and a space in front of it. If it is an entry, write it on a line of its own below, as the others are: `{entry}`',
      'Put a # in front of the text, so that it stays as a remark: `{meant}`',
      'Put a # and a space in front of the text, so that it stays as a remark.',
    ],
  },
  BRACKET_OVER_NAMES: {
    problem: 'What opens in this line closes in line {below}, which begins with a name of its own',
    next: 'Type a {closing} at the end of this line, and a {opening} behind "{key}:" and its space in line {below}.',
  },
};
