/** What `alliance check` says of rounds beside one another, and of what a round says of itself. */
import { IN_A_NEW_ROUND } from './closed-round.ts';
import type { Catalogue } from './entry.ts';
import { addLine, below, HOW_MANY } from './where-to-add.ts';

const rounds = (...all: string[]) => `assessments:\n${all.map((one) => `  - {${one}}\n`).join('')}`;
const round = (...lines: string[]) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n${lines.map((line) => `    ${line}\n`).join('')}`;
const SPRING = 'id: spring-2026, date: 2026-05-14';
const AUTUMN = 'id: autumn-2024, date: 2024-10-19';

const SAME =
  'If the levels mean the same to you, a comment at the end of this line says so, with your own words behind the two hyphens:';
const COMMENT = '`# alliance: allow round-other-rubric -- we read both, they mean the same`';

const HAVE_LEFT =
  'If both are right, since some have left, a comment at the end of this line says so, with your own words behind the two hyphens: `# alliance: allow more-organizations-than-members -- two have left since`';
const LEFT =
  'a comment at the end of this line sets this aside, with your own reason: `# alliance: allow quick-answer-outside for {all} -- kept for the next full round`';
const DEPTH =
  'Not counted: {names}. To have {n|it|them} counted, write full here in place of quick; then all questions of a full round are asked, and those without an answer stand as open.';

export const lintAnswersRounds: Catalogue = {
  'rounds-out-of-order': {
    title: 'Rounds out of order',
    message: '"{round}" of {date} stands after "{other}" of {later}',
    next: 'Move the whole round up, so that rounds stand in the order of their dates; or correct its date, if that is a slip of the pen.',
    why: 'People read a file from top to bottom and take the last round for the latest. Reports go by the dates.',
    fix: 'Moving a round changes nothing in it: cut it out with all its answers, and paste it before the round that came later.',
    bad: rounds(SPRING, AUTUMN),
    good: rounds(AUTUMN, SPRING),
  },
  'rounds-same-date': {
    title: 'Two rounds on one day',
    message: '"{round}" and "{other}" are both of {date}',
    next: [
      '{noted||}If one of the dates is a slip of the pen, correct it. If two rooms answered on one day, add to the "note" of "{round}" which the other is, such as: the other room is {other}.',
      ...addLine(
        'If one of the dates is a slip of the pen, correct it. If two rooms answered on one day, say so in a note of "{round}"',
        'note: the other room is {other}',
        below('its date', 'date'),
      ),
    ],
    why: 'Reports show the latest round, and of two on one day the one that stands last. What the other says is then never shown.',
    fix: 'If it was one meeting and both rounds are still open, bring their answers together in one. A report of the other round: alliance report <file> --round <id>.',
    bad: rounds(SPRING, 'id: evening, date: 2026-05-14'),
    good: rounds(SPRING, 'id: evening, date: 2026-05-14, note: The other room is spring-2026'),
  },
  'open-round-not-latest': {
    title: 'An open round behind a later one',
    message: '"{round}" is open, but "{latest}" is the latest round',
    next: 'Write closed here in place of open, or delete the round if it was only begun.',
    why: 'An interview goes on with the open round, and reports show the latest. New answers would go where nobody looks.',
    fix: 'What it holds can be kept as it is: unanswered questions never count as low.',
    bad: rounds(`${AUTUMN}, state: open`, SPRING),
    good: rounds(`${AUTUMN}, state: closed`, SPRING),
  },
  'quick-answer-outside': {
    title: 'Answers that a quick round leaves out',
    message: '"{round}" is a quick round, and {n|one answer|{n} answers} in it {n|is|are} not part of that',
    next: [
      `{closed||}{all||}Not counted: {names}. To have {n|it|them} counted, ask in a new round (alliance assess {typedFile} --new-round --depth full). {n|It|They} may stay, since the round is over: ${LEFT}`,
      '{closed||}Not counted: {names}. {n|It|They} may stay, since the round is over. To have {n|it|them} counted, ask in a new round: `alliance assess {file} --new-round --depth full`',
      `{all||}${DEPTH} If the round stays quick, ${LEFT}`,
      `${DEPTH} If the round stays quick, they may stay as they are.`,
    ],
    why: 'A quick round counts its own questions alone, so that quick rounds can be compared with one another. What lies outside is kept and not counted, which is easily missed.',
    fix: 'Change the depth of an open round if you went on to all questions. In a closed one a comment above the depth, with the names of the answers, sets the finding aside, with your own reason: # alliance: allow quick-answer-outside for safe-space -- we know of it. To see which questions are quick: alliance rubric list criteria.',
    bad: round('depth: quick', 'answers: {safe-space: 2, bridge-builders: 2}'),
    good: round('depth: full', 'answers: {safe-space: 2, bridge-builders: 2}'),
  },
  'closed-round-thin': {
    title: 'Closed with hardly any answer',
    message: '"{round}" is closed with {n|one answer|{n} answers} to {all} questions',
    next: 'What was answered stays as it is. Ask the rest in a new round: `alliance assess {file} --new-round`',
    why: 'A closed round is taken for all that you had to say. With so few answers no score is shown, and the round stands before any earlier one that had more.',
    fix: 'What was read of an alliance and not asked of it has "mode: desk", and may be as little as there is to read. A round that was closed a moment ago by mistake may be opened again: "state: open". If no other round will follow, a comment above the state says why, with your own reason: # alliance: allow closed-round-thin -- we had to leave the room.',
    bad: round('state: closed', 'answers: {safe-space: 2}'),
    good: `${round('state: closed', 'answers: {safe-space: 2}')}  - id: autumn-2026\n    date: 2026-10-17\n    answers: {safe-space: 2, trust-asked: 1}\n`,
  },
  'mode-and-people-differ': {
    title: 'A mode that does not fit the number of people',
    message: '"{round}" was held as {mode}, with {n|one person|{n} people}',
    next: 'Correct the one that is a slip of the pen: "people", or "mode" (one of: consensus, one-person, interviews, desk, mixed).',
    why: 'Every report says how the answers came about. Agreeing takes at least two, and when to build consensus is itself a hard question (2010 report, "Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'One who answered for all: "mode: one-person". Several who were asked one by one: "mode: interviews". Both: "mode: mixed".',
    bad: rounds(`${SPRING}, mode: consensus, people: 1`),
    good: rounds(`${SPRING}, mode: one-person, people: 1`),
  },
  'fewer-people-than-organizations': {
    title: 'More organizations than people',
    message: '"{round}" had {people|one person|{people} people} of {organizations} organizations',
    next: 'Compare the two numbers, and correct the one that is a slip of the pen; they may have changed places.',
    why: 'Every report says how many answered. Who was there for two organizations is worth a note, since each of them decides for itself.',
    fix: 'If somebody did speak for two organizations, count the one that sent them.',
    bad: rounds(`${SPRING}, people: 5, organizations: 14`),
    good: rounds(`${SPRING}, people: 14, organizations: 5`),
  },
  'undated-says-nothing': {
    title: 'No date, and no word on where the answers come from',
    message: '"{words}" does not say where the answers of "{round}" come from',
    next: 'Write here in a few words where they come from, such as: minutes of two meetings in 2024.',
    why: 'Without a date, where the answers come from is all by which others can tell what time they speak of.',
    fix: 'If you do know the day, or nearly, write "date: YYYY-MM-DD" in place of it, and in the "note" that it is a guess.',
    bad: rounds('id: read-from-papers, undated: yes'),
    good: rounds('id: read-from-papers, undated: minutes of two meetings in 2024'),
  },
  'more-organizations-than-members': {
    title: 'More organizations took part than there are',
    message: '{n} organizations took part in "{round}", but the file tells of {all}',
    next: [
      '{told||}If there are more by now than the definition tells, correct "organizations: {told}" under "definition". If this number is a slip of the pen, correct it. ' +
        HAVE_LEFT,
      ...HOW_MANY.map(
        (how) =>
          `If members are missing from the list, add them, or write how many there are${how} If this number is a slip of the pen, correct it. ${HAVE_LEFT}`,
      ),
    ],
    why: 'Every report says how many organizations took part. A number beyond that of the alliance makes people doubt both.',
    fix: 'Guests belong in the note of the round. Where not all members are listed, write their number as definition.organizations.',
    bad: `members: [Eastside Tenants, Westside Tenants]\n${rounds(`${SPRING}, organizations: 5`)}`,
    good: `definition: {organizations: 6}\nmembers: [Eastside Tenants, Westside Tenants]\n${rounds(`${SPRING}, organizations: 5`)}`,
  },
  'round-other-rubric': {
    title: 'Answers to another rubric',
    message: [
      '{older||}"{round}" was answered with an older set of questions ({was})',
      '{now||}"{round}" was answered with another set of questions ({was})',
      '"{round}" answers {said}, and is read with {present}',
    ],
    next: [
      `{older||}In {now} a level may mean something else. Ask the questions of {now} ${IN_A_NEW_ROUND}. ${SAME} ${COMMENT}`,
      `{now||}In {now} a level may mean something else. Use the version of the program that has those questions, or ask these ${IN_A_NEW_ROUND}. ${SAME} ${COMMENT}`,
      `If {said} is a set of questions of your own, name its folder with --rubric; if it is that of this program, leave out --rubric. Or ask the questions of {present} ${IN_A_NEW_ROUND}. ${SAME} ${COMMENT}`,
    ],
    why: 'A level is the number of a sentence. In another rubric, or another version of it, the sentence may be another, and the level with it.',
    fix: 'If it was this rubric after all, correct what the round says of it. As long as the round is open you can also go through the questions again, and then write the present rubric.',
    bad: rounds(`${SPRING}, rubric: crossroads 0.9.0`),
    good: rounds(`${SPRING}, rubric: crossroads 0.9.0`, 'id: autumn-2026, date: 2026-10-17, rubric: crossroads 1.0.0'),
  },
};
