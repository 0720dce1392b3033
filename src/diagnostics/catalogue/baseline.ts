/** Faults of a baseline, the file with the findings that are known and set aside for now. */
import type { Catalogue } from './entry.ts';
import { withLine } from './where-to-add.ts';

const REASON = 'reason: "The next round is in May."';

const example = 'other';
const entry = (more: string) =>
  `version: 1\nfindings:\n  - file: harbor.alliance.yaml\n    code: round-stale\n    id: assessments/spring-2021\n${more}`;

export const baseline: Catalogue = {
  'baseline-not-a-map': {
    title: 'A file that is no baseline',
    message: 'This baseline is {kind}; "name: value" lines were expected',
    next: 'Start with "version: 1", then "findings:" and the list. Or delete this file, and have a new one written: `alliance check --grow-baseline "known for now"`',
    why: 'Until it can be read, what it sets aside would be told again all at once.',
    fix: 'Check that this is the file you meant.',
    bad: '- round-stale\n',
    good: entry('    reason: The next round is in May.\n'),
    example,
  },
  'baseline-missing-line': {
    title: 'A baseline without the line above its entries',
    message: [
      'The line "findings:" is left as a comment in line {comment}',
      'The line "findings:" is missing above this entry',
    ],
    next: [
      'Take away the # and the space in front of "findings:" in line {comment}.',
      'Write "findings:" on a line of its own above this one, without a space in front.',
    ],
    why: 'The entries are a list, and a list stands below its name.',
    fix: 'Write "version: 1", then "findings:", then the entries, each with a hyphen.',
    bad: 'version: 1\n  - file: harbor.alliance.yaml\n    code: round-stale\n    reason: The next round is in May.\n',
    good: 'version: 1\nfindings:\n  - file: harbor.alliance.yaml\n    code: round-stale\n    reason: The next round is in May.\n',
    example,
  },
  'baseline-without-reason': {
    title: 'Something set aside without a reason',
    message: 'Nothing says why this finding is set aside',
    next: [
      ...withLine(REASON).map(
        ({ where, typed }) => `Say why, with your own words in place of these, ${where}: \`${typed}\``,
      ),
      `Say why in a few words behind "reason:" in this entry, such as: \`${REASON}\``,
    ],
    why: 'Without its reason nobody can tell later whether it still has to be set aside.',
    fix: 'Write what is waited for, and who knows about it.',
    bad: entry('    reason: " "\n'),
    good: entry('    reason: The next round is in May.\n'),
    example,
  },
  'baseline-repeated': {
    title: 'The same finding set aside twice',
    message: 'This finding is entry {first} already',
    next: 'Keep one of the two.',
    why: 'With two reasons, or two last days, nobody knows which one counts.',
    fix: 'Bring what both say into one reason.',
    bad: entry(
      '    reason: The next round is in May.\n  - file: harbor.alliance.yaml\n    code: round-stale\n    id: assessments/spring-2021\n    reason: Known.\n',
    ),
    good: entry('    reason: Known; the next round is in May.\n'),
    example,
  },
  'baseline-stale': {
    title: 'Something set aside that is no longer found',
    message: [
      '{of} is set aside in {gone}, and there is no such file any more',
      'What this entry sets aside is no longer found: {of} in {in} ({id})',
      'What this entry sets aside is no longer found: {of} in {in}',
    ],
    hint: 'did you mean "{nearest}"?',
    next: [
      'If "{nearest}" is meant, write that as the {key} of this entry. If what it was for is mended, delete the entry.',
      '{gone||}If the file was moved or renamed, write its new path behind "file:" in this entry. If not, delete the entry. To have all such entries deleted: `alliance check --baseline {file} --update-baseline`',
      'Delete this entry. To have all such entries deleted: `alliance check --baseline {file} --update-baseline`',
    ],
    why: 'What was mended could come back, and the entry would hide it.',
    fix: 'If the finding only moved because the file, a name or an id changed, give the entry its new one.',
    bad: `# harbor.alliance.yaml has no old round any more\n${entry('    reason: The next round is in May.\n')}`,
    good: 'version: 1\nfindings: []\n',
    example,
  },
  'baseline-too-narrow': {
    title: 'Something set aside that stands for more by now',
    message: [
      '{of} is worse in {in} than when it was set aside: {before} then, {now} now ({id})',
      '{of} in {in} is by now about {left} too, which this entry does not name',
    ],
    next: [
      'Look at what changed. To set it aside as it is now, let "from" be {from} in this entry, and "at" {at}.',
      'Look at what changed. To set it aside as it is now, let "at" be {at} in this entry.',
      'Look at {left}. To set that aside as well, change the id of this entry: `id: {wanted}`',
    ],
    why: 'An entry is for what somebody has looked at. What is added later is told, and with it the finding; and so is a gate that is missed by more than it was.',
    fix: 'Mend what was added, or add its name to the id of the entry, with a + between the names. Of a gate, "at" says where the role stood, and "from" where a fall began.',
    bad: '# a second level 3 without evidence was added: trust-asked\nversion: 1\nfindings:\n  - file: harbor.alliance.yaml\n    code: level-3-without-evidence\n    id: assessments/spring-2026/answers/safe-space\n    reason: The minutes are with the host.\n',
    good: '# both are named\nversion: 1\nfindings:\n  - file: harbor.alliance.yaml\n    code: level-3-without-evidence\n    id: assessments/spring-2026/answers/safe-space+trust-asked\n    reason: The minutes are with the host.\n',
    example,
  },
  'baseline-unknown-code': {
    title: 'Something set aside by a code that does not exist',
    message: 'There is nothing called "{of}" to set aside',
    hint: 'did you mean "{nearest}"?',
    next: 'Use a code that the check prints behind file, line and column, or delete this entry. To see all codes: `alliance explain rules`',
    why: 'An entry with a misspelt code sets nothing aside, and looks as if it did.',
    fix: 'Copy the code from what alliance check prints.',
    bad: entry('    reason: The next round is in May.\n').replace('round-stale', 'round-stail'),
    good: entry('    reason: The next round is in May.\n'),
    example,
  },
  'baseline-not-possible': {
    title: 'Something set aside that cannot be',
    message: '{of} cannot be set aside: a file with such a fault tells nothing of what is in it',
    next: 'Delete this entry, and mend what it is about.',
    why: 'Whatever else is wrong in such a file would be hidden with it.',
    fix: 'A file that is not to be checked yet can be left out: ignore: [...] in alliance.config.yaml.',
    bad: 'version: 1\nfindings:\n  - {file: harbor.alliance.yaml, code: yaml-syntax, reason: Known.}\n',
    good: 'version: 1\nfindings: []\n',
    example,
  },
  'baseline-expired': {
    title: 'Something set aside whose last day has passed',
    message: [
      '{of} in {in} ({id}) was set aside until {until}, and that day has passed',
      '{of} in {in} was set aside until {until}, and that day has passed',
    ],
    next: 'Mend it, or agree on a new day and write it behind "until:" in this entry. It was set aside because: {reason}',
    why: 'A day was agreed on so that it would be talked about again.',
    fix: 'Once it is mended, alliance check --update-baseline takes the entry away.',
    bad: entry('    reason: The next round is in May.\n    until: 2026-05-31\n'),
    good: entry('    reason: The round was moved to the fall.\n    until: 2026-10-31\n'),
    example,
  },
};
