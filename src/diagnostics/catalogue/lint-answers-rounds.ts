/** What `alliance check` says of rounds beside one another, and of what a round says of itself. */
import type { Catalogue } from './entry.ts';

const rounds = (...all: string[]) => `assessments:\n${all.map((one) => `  - {${one}}\n`).join('')}`;
const round = (...lines: string[]) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n${lines.map((line) => `    ${line}\n`).join('')}`;
const SPRING = 'id: spring-2026, date: 2026-05-14';
const AUTUMN = 'id: autumn-2024, date: 2024-10-19';

export const lintAnswersRounds: Catalogue = {
  'rounds-out-of-order': {
    title: 'Rounds out of order',
    message: '"{round}" of {date} stands after "{other}" of {later}',
    next: 'Move it up, so that the rounds stand by their dates; or check its date.',
    why: 'People read a file from top to bottom and take the last round for the latest. Reports go by the dates.',
    fix: 'Move the whole round, with its answers.',
    bad: rounds(SPRING, AUTUMN),
    good: rounds(AUTUMN, SPRING),
  },
  'rounds-same-date': {
    title: 'Two rounds on one day',
    message: '"{round}" and "{other}" are both of {date}',
    next: 'Check the dates. If it was one meeting, bring the two together.',
    why: 'Reports show the latest round, and of two on one day the one that stands last. What the other says is then never shown.',
    fix: 'If two rooms answered apart on one day, say in the note of the later one which is which. A report of the other: alliance report <file> --round <id>.',
    bad: rounds(SPRING, 'id: evening, date: 2026-05-14'),
    good: rounds(SPRING, 'id: evening, date: 2026-05-15'),
  },
  'open-round-not-latest': {
    title: 'An open round behind a later one',
    message: '"{round}" is open, and "{latest}" is the latest round',
    next: 'Close it with "state: closed", or delete it if it was only begun.',
    why: 'An interview goes on with the open round, and reports show the latest. New answers would go where nobody looks.',
    fix: 'What it holds can be kept as it is: unanswered questions never count as low.',
    bad: rounds(`${AUTUMN}, state: open`, SPRING),
    good: rounds(`${AUTUMN}, state: closed`, SPRING),
  },
  'quick-answer-outside': {
    title: 'Answers that a quick round leaves out',
    message: '"{round}" is quick and leaves {n|one answer|{n} answers} out',
    next: [
      'This round is {state} and stays as it is. To count {names} and {more|one|{more}} more, ask again in a new round: alliance assess <file> --new-round --depth full',
      'This round is {state} and stays as it is. To count {names}, ask again in a new round: alliance assess <file> --new-round --depth full',
      'To count {names} and {more|one|{more}} more, write "depth: full".',
      'To count {names}, write "depth: full".',
    ],
    why: 'A quick round counts its own questions alone, so that quick rounds can be compared with one another. What lies outside is kept and not counted, which is easily missed.',
    fix: 'Change the depth of an open round if you went on to all questions. Of a closed one, say in a waiver that you know of them. To see which are quick: alliance rubric list criteria.',
    bad: round('depth: quick', 'answers: {safe-space: 2, bridge-builders: 2}'),
    good: round('depth: full', 'answers: {safe-space: 2, bridge-builders: 2}'),
  },
  'closed-round-thin': {
    title: 'Closed with hardly any answer',
    message: '"{round}" is closed with {n|one answer|{n} answers} to {all} questions',
    next: [
      'After {days} days it is too late to go on with it. Begin a new round, alliance assess <file> --new-round, or say in a waiver why there is so little.',
      'If it was broken off, write "state: open" and go on: alliance assess <file>. If not, say in a waiver why there is so little.',
    ],
    why: 'A closed round is taken for all that you had to say. With so few answers no score is shown, and the round stands before any earlier one that had more.',
    fix: 'What was read of an alliance and not asked of it has "mode: desk", and may be as little as there is to read. A waiver is a comment above the line: # alliance: allow closed-round-thin -- we had to leave the room.',
    bad: round('state: closed', 'answers: {safe-space: 2}'),
    good: round('state: closed', 'mode: desk', 'answers: {safe-space: 2}'),
  },
  'mode-and-people-differ': {
    title: 'A mode that does not fit the number of people',
    message: '"{round}" was held as {mode}, with {n|one person|{n} people}',
    next: 'Change the mode or the number.',
    why: 'Every report says how the answers came about. Agreeing takes at least two, and when to build consensus is itself a hard question (2010 report, "Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'One who answered for all: "mode: one-person". Several who were asked one by one: "mode: interviews". Both: "mode: mixed".',
    bad: rounds(`${SPRING}, mode: consensus, people: 1`),
    good: rounds(`${SPRING}, mode: consensus, people: 14`),
  },
  'fewer-people-than-organizations': {
    title: 'More organizations than people',
    message: '"{round}" had {people|one person|{people} people} of {organizations} organizations',
    next: 'Check the two numbers; they may have changed places.',
    why: 'Every report says how many answered. Who was there for two organizations is worth a note, since each of them decides for itself.',
    fix: 'If somebody did speak for two organizations, count the one that sent them.',
    bad: rounds(`${SPRING}, people: 5, organizations: 14`),
    good: rounds(`${SPRING}, people: 14, organizations: 5`),
  },
  'more-organizations-than-members': {
    title: 'More organizations took part than there are',
    message: '"{round}" had {n} organizations; the alliance has {all}',
    next: 'Count again, or add the members that are missing.',
    why: 'Every report says how many organizations took part. A number beyond that of the alliance makes people doubt both.',
    fix: 'Guests belong in the note of the round. Where not all members are listed, write their number as definition.organizations.',
    bad: `members: [Eastside Tenants, Westside Tenants]\n${rounds(`${SPRING}, organizations: 5`)}`,
    good: `definition: {organizations: 6}\nmembers: [Eastside Tenants]\n${rounds(`${SPRING}, organizations: 5`)}`,
  },
  'round-other-rubric': {
    title: 'Answers to another rubric',
    message: '"{round}" answers {said}, and is read with {present}',
    next: 'Use the rubric that it was answered for (--rubric), or ask the questions anew in a new round.',
    why: 'A level is the number of a sentence. In another rubric, or another version of it, the sentence may be another, and the level with it.',
    fix: 'If you went through the questions and the answers still hold, write the present rubric and its version.',
    bad: rounds(`${SPRING}, rubric: crossroads 0.9.0`),
    good: rounds(`${SPRING}, rubric: crossroads 1.0.0`),
  },
};
