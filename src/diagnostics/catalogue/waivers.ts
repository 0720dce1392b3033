/** Waivers in alliance files: comments with a reason that set a finding aside. */
import type { Catalogue } from './entry.ts';

const example = 'other';
const round = (comment: string) =>
  `version: 1\nname: Harbor Neighbors Alliance\nassessments:\n  ${comment}\n  - {id: spring-2021, date: 2021-05-14}\n`;

const answers = (comment: string) =>
  `version: 1\nname: Harbor Neighbors Alliance\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    ${comment}\n    answers:\n      safe-space: 3\n`;

const THERE = 'at its end or alone on a line above it';
const MOVE = `"{of}" is found in line {there}. Move this comment there, ${THERE}`;
const MOVE_TO_ALL = `"{of}" is reported once, in line {there}, for all together that it is about. Move this comment there, ${THERE}`;

export const waivers: Catalogue = {
  'waiver-without-reason': {
    title: 'Set aside in a comment, without a reason',
    message: [
      '{waits||}Nothing says yet who agreed to be named',
      'No reason is seen here: {wrong}',
      'Nothing says why this is allowed',
    ],
    next: [
      `{all||}${MOVE_TO_ALL}, and write it like this: \`{meant}\``,
      `${MOVE}, and write it like this: \`{meant}\``,
      'Write it like this: `{meant}`',
      `{waits||}${MOVE}. Ask whoever is named, and then say who agreed, and when, in place of "{waits}".`,
      '{waits||}Ask whoever is named, and then say who agreed, and when, in place of "{waits}".',
      `{person||}${MOVE}. Write behind two hyphens who agreed to be named, and when. If nobody was asked, ask first.`,
      '{person||}Write behind two hyphens who agreed to be named, and when. If nobody was asked, ask first.',
      `{all||}${MOVE_TO_ALL}, and write the reason behind two hyphens, such as: \`{written} -- {sample}\``,
      `${MOVE}, and write the reason behind two hyphens, such as: \`{written} -- {sample}\``,
      'Write the reason behind two hyphens, such as: `{written} -- {sample}`',
    ],
    why: 'Without its reason nobody can tell later whether it is still needed. Until then it allows nothing.',
    fix: 'Say in a few words what is waited for, or what the rule cannot know.',
    bad: round('# alliance: allow round-stale'),
    good: round('# alliance: allow round-stale -- next round is in May'),
    example,
  },
  'waiver-unknown-code': {
    title: 'Set aside in a comment, by a code that does not exist',
    message: 'There is no rule "{of}" to allow',
    hint: 'did you mean "{nearest}"?',
    next: 'Use a code that the check prints behind file, line and column. To see all codes: `alliance explain rules`',
    why: 'A comment with a misspelt code allows nothing, and hides that it does not.',
    fix: 'Copy the code from what alliance check prints.',
    bad: round('# alliance: allow round-stail -- next round is in May'),
    good: round('# alliance: allow round-stale -- next round is in May'),
    example,
  },
  'waiver-not-possible': {
    title: 'Set aside in a comment, where that cannot be',
    message: 'A comment cannot allow "{of}"',
    next: ['{others||}Take "{of}" out of this comment', 'Delete this comment'].map(
      (gone) =>
        `${gone}. Where there is such a fault, a finding of its own says what to correct. To see what can be allowed: \`alliance explain rules\``,
    ),
    why: 'Either such a fault keeps the file from being read any further, or it is about such comments, a baseline or a configuration themselves.',
    fix: 'What has to wait can be named in a baseline, with a reason and a last day.',
    bad: round('# alliance: allow duplicate-round -- the other one is older'),
    good: round('# the other one is older'),
    example,
  },
  'waiver-not-understood': {
    title: 'A comment that sets nothing aside yet',
    message: [
      '{inText||}This is part of a text, and allows nothing: no comment can stand within a text',
      'This comment allows nothing yet: {wrong}',
      'This comment seems to allow something, and is not understood',
    ],
    next: [
      'Move it to a line of its own above line {above}, where the text begins: `{inText}`',
      'Write it like this: `{meant}`',
      'Write it in this form, or with allow-file instead of allow for the whole file: `# alliance: allow CODE -- reason`',
    ],
    why: 'Whoever wrote it believes that something is allowed, and it is not.',
    fix: 'Keep to the two words "allow" and "allow-file", then the code, two hyphens and the reason.',
    bad: round('# alliance: ignore round-stale -- next round is in May'),
    good: round('# alliance: allow round-stale -- next round is in May'),
    example,
  },
  'waiver-too-narrow': {
    title: 'Set aside in a comment, for a part of what is found',
    message: [
      '{person||}Several are named here, and this comment does not say who of them agreed',
      '{named||}{of} is found here for {left} too, which this comment does not name',
      '{of} is found here for several, and this comment names none of them',
    ],
    next: [
      ...['{others||}Take "{of}" out of this comment, and for', '{person||}In place of this comment, for'].map(
        (instead) =>
          `{person||}Ask each of them, and take the names of those who did not agree out of the text. ${instead} each who agreed write one alone on a line above the text, with title and name as in the text in place of NAME: \`{written}\``,
      ),
      '{others||}Look at {left}. To allow all that is found now, take "{of}" out of this comment, and write one more behind it, on the same line: `{written}`',
      'Look at {left}. To allow all that is found now, write in place of this comment: `{written}`',
    ],
    why: 'Such a comment allows what it names. What is not named yet nobody has allowed, and so the finding is still told.',
    fix: 'Name behind "for" what you have looked at, between commas. What is added later is then told. Where several persons are named on one line, name the one who agreed as the text does: # alliance: allow name-with-title for Mrs. Bell -- she agreed in May.',
    bad: answers('# alliance: allow level-3-without-evidence -- the minutes are with the host'),
    good: answers('# alliance: allow level-3-without-evidence for safe-space -- the minutes are with the host'),
    example,
  },
  'waiver-unused': {
    title: 'A comment that sets nothing aside any more',
    message: [
      '"{of}" is found here for {names}, and not for {named}',
      'This comment is for line {here}, and "{of}" is found in line {there}',
      'There is no "{of}" here to allow',
    ],
    next: [
      'Delete this comment. If what is found here is to be allowed, keep it, and write behind "for" in place of {named}: {names}',
      `{person||}{others||}Take "{of}" out of this comment. If who is named in line {there} is who agreed, write one for it there, ${THERE}: \`{written}\``,
      `{person||}If who agreed is not the one who is named in line {there}, delete this comment. If it is, move it there, ${THERE}: \`{written}\``,
      `{others||}Take "{of}" out of this comment, and write one for it in line {there}, ${THERE}: \`{written}\``,
      `Move it to line {there}, ${THERE}: \`{written}\``,
      '{others||}Take "{of}" out of the comment: nothing is found that it could be for. Where nothing else is allowed in it, delete the comment.',
      'Delete this comment: nothing is found that it could be for.',
    ],
    why: 'A comment that is left behind would hide the next finding of its kind.',
    fix: 'If the finding is still told, move the comment to its line: a finding that stands for several answers is at "answers:".',
    bad: 'version: 1\n# alliance: allow round-stale -- next round is in May\nname: Harbor Neighbors Alliance\n',
    good: 'version: 1\nname: Harbor Neighbors Alliance\n',
    example,
  },
};
