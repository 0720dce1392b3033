/** Waivers in alliance files: comments with a reason that set a finding aside. */
import type { Catalogue } from './entry.ts';

const example = 'other';
const round = (comment: string) =>
  `version: 1\nname: Harbor Neighbors Alliance\nassessments:\n  ${comment}\n  - {id: spring-2021, date: 2021-05-14}\n`;

const answers = (comment: string) =>
  `version: 1\nname: Harbor Neighbors Alliance\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    ${comment}\n    answers:\n      safe-space: 3\n`;

const MOVE = 'Move the waiver to line {there}, at its end or alone on a line above it';

export const waivers: Catalogue = {
  'waiver-without-reason': {
    title: 'A waiver without a reason',
    message: ['No reason is seen here: {wrong}', 'Nothing says why this is allowed'],
    next: [
      `${MOVE}, and write it like this: \`{meant}\``,
      'Write it like this: `{meant}`',
      `{person||}${MOVE}. Write behind two hyphens who agreed to be named, and when. If nobody was asked, ask first.`,
      '{person||}Write behind two hyphens who agreed to be named, and when. If nobody was asked, ask first.',
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
    title: 'A waiver for a rule that does not exist',
    message: 'There is no rule "{of}" to allow',
    hint: 'did you mean "{nearest}"?',
    next: 'Use a code that the check prints behind file, line and column. To see all codes: `alliance explain rules`',
    why: 'A waiver with a misspelt code allows nothing, and hides that it does not.',
    fix: 'Copy the code from what alliance check prints.',
    bad: round('# alliance: allow round-stail -- next round is in May'),
    good: round('# alliance: allow round-stale -- next round is in May'),
    example,
  },
  'waiver-not-possible': {
    title: 'A waiver for what a file cannot allow itself',
    message: '"{of}" cannot be allowed within the file',
    next: 'Mend what it is about, and delete the waiver. To see what can be allowed: `alliance explain rules`',
    why: 'Either such a fault keeps the file from being read any further, or it is about waivers, a baseline or a configuration themselves.',
    fix: 'What has to wait can be named in a baseline, with a reason and a last day.',
    bad: round('# alliance: allow duplicate-round -- the other one is older'),
    good: round('# the other one is older'),
    example,
  },
  'waiver-not-understood': {
    title: 'A waiver in another form than expected',
    message: [
      '{inText||}This is part of a text, and allows nothing: no comment can stand within a text',
      'This looks like a waiver and allows nothing yet: {wrong}',
      'This looks like a waiver and says nothing that is understood',
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
    title: 'A waiver for a part of what is found',
    message: [
      '{person||}Several are named here, and this waiver does not say who of them agreed',
      '{named||}{of} stands for more here than this waiver names: {left}',
      '{of} stands for several here, and this waiver names none of them',
    ],
    next: [
      '{person||}Ask each of them, and write one comment for each who agrees, with what is written of them in place of NAME: `{written}`',
      'Look at what is not named yet. To allow all that is found now: `{written}`',
    ],
    why: 'A waiver allows what it names. What is not named yet nobody has allowed, and so the finding is still told.',
    fix: 'Name behind "for" what you have looked at, between commas. What is added later is then told. Where several persons are named on one line, name the one who agreed as the text does: # alliance: allow name-with-title for Mrs. Bell -- she agreed in May.',
    bad: answers('# alliance: allow level-3-without-evidence -- the minutes are with the host'),
    good: answers('# alliance: allow level-3-without-evidence for safe-space -- the minutes are with the host'),
    example,
  },
  'waiver-unused': {
    title: 'A waiver that is no longer needed',
    message: [
      '"{of}" is found here for {names}, and not for {named}',
      '"{of}" is not found here, but in line {there}',
      'There is no "{of}" here to allow',
    ],
    next: [
      'Delete the waiver. If what is found here is to be allowed, write behind "for" in place of {named}: {names}',
      `${MOVE}: \`{written}\``,
      '{others||}Take "{of}" out of the comment: nothing is found that it could be for. Where nothing else is allowed in it, delete the comment.',
      'Delete the waiver: nothing is found that it could be for.',
    ],
    why: 'A waiver that is left behind would hide the next finding of its kind.',
    fix: 'If the finding is still told, move the waiver to its line: a finding that stands for several answers is at "answers:".',
    bad: 'version: 1\n# alliance: allow round-stale -- next round is in May\nname: Harbor Neighbors Alliance\n',
    good: 'version: 1\nname: Harbor Neighbors Alliance\n',
    example,
  },
};
