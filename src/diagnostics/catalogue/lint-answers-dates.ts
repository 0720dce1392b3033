/** What `alliance check` says of when rounds and answers were. */
import { byState } from './closed-round.ts';
import type { Catalogue } from './entry.ts';

const OTHERS = [
  '    no-one-dominates: 1',
  '    news-flows-back: 2',
  '    unusual-partners: 1',
  '    hard-conversations: 0',
];
/** `keys` such as `state: open`, in lines of their own. */
const spring = (keys: readonly string[], answer?: string | null) =>
  ['- id: spring-2026', '  date: 2026-05-14', ...keys.map((key) => `  ${key}`)]
    .concat(
      answer === undefined ? [] : ['  answers:', ...(answer === null ? [] : [`    safe-space: ${answer}`]), ...OTHERS],
    )
    .map((line) => `  ${line}\n`)
    .join('');
const round = (keys: readonly string[], answer?: string) => `assessments:\n${spring(keys, answer)}`;
const AUTUMN = 'assessments:\n  - {id: autumn-2024, date: 2024-10-19}\n';

export const lintAnswersDates: Catalogue = {
  'round-stale': {
    title: 'The latest round was long ago',
    message: 'The latest round, "{round}", was on {date}, {age} months ago',
    next: 'By the settings of this check a round is old after {limit} months. Hold a new one, such as a quick one of about twenty questions: `alliance assess {file} --new-round --depth quick`',
    why: 'Alliances are not set in stone; they grow and change, and evaluation runs through all of their stages (2010 report, "Forms and Functions", p. 14-19). A report of long ago tells where you were.',
    fix: 'The old round stays as it is. After how many months a round is old can be set in alliance.config.yaml, as "round-months" under limits; "evidence-months" goes with it, or else the evidence of the same round is told as old. Of an alliance that ends on purpose (stage.ending: true) nothing new is asked.',
    bad: 'assessments:\n  - {id: spring-2023, date: 2023-05-14}\n',
    good: 'assessments:\n  - {id: spring-2023, date: 2023-05-14}\n  - {id: spring-2026, date: 2026-05-14}\n',
  },
  'round-left-open': {
    title: 'A round that was never closed',
    message: 'The round "{round}" began on {date} and is still open after {days} days',
    next: 'Close it as it is, by writing closed here in place of open: what is unanswered never counts as low. Or go on with it: `alliance assess {file}`',
    why: 'Answers of one round are read as of one day. Where the first and the last are months apart they tell of two alliances.',
    fix: 'If hardly anything is answered, begin a new round (--new-round) and delete this one. How many days a round may stay open can be set in alliance.config.yaml, as "open-days" under limits.',
    bad: round(['depth: quick', 'state: open'], '2'),
    good: round(['depth: quick', 'state: closed'], '2'),
  },
  'before-founding': {
    title: 'Before the alliance began',
    message: [
      '{count} of the {all} members and rounds that have a date are from before the alliance began ({founded})',
      'The round "{round}" of {date} was before the alliance began ({founded})',
      'The answer to "{id}" of {date} was before the alliance began ({founded})',
    ],
    next: [
      'If {founded} is a slip of the pen, correct it here, and all {count} are mended at once.',
      'Compare the two dates, and correct the one that is a slip of the pen: this one, or "founded" of the alliance.',
    ],
    why: 'Alliances often meet long before they are founded. Then "founded" is the day when at least two organizations first came together, which is where the first stage begins (2010 report, "Forms and Functions", p. 14-19).',
    fix: 'If both are right, write as "founded" the year in which you began to meet.',
    bad: `founded: 2026-09\n${round([])}`,
    good: `founded: 2021-09\n${round([])}`,
  },
  'answer-after-round': {
    title: 'An answer from after the round',
    message: 'The answer to "{id}" is of {date}, after the round of {end}',
    next: 'If the date is a slip of the pen, correct it. If the round went on until then, give the round that day as its date. If it was over by then, ask the question in a new round, and take the answer out here after that: `alliance assess {file} --new-round`',
    why: 'A closed round stays what people agreed on that day. An answer that comes in later was not in the room.',
    fix: 'If the round went on until then, write its last day as its date, or "mode: interviews" where it was held over weeks.',
    bad: round(['depth: quick', 'state: closed'], '{level: 2, date: 2026-05-19}'),
    good: round(['depth: quick', 'mode: interviews', 'state: closed'], '{level: 2, date: 2026-05-19}'),
  },
  'answer-from-earlier-round': {
    title: 'An answer from an earlier round',
    message: '"{id}" is of {date}, no later than an earlier round, "{before}"',
    next: byState(
      'If the date is a slip of the pen, correct it. If the answer was carried over from there, leave it, and ask the question in a new round: `alliance assess {file} --new-round`',
      'If the date is a slip of the pen, correct it. If the answer was carried over from there, ask the question again. If this round is still open, write the new level and the date of this round. If it is over, ask in a new one: `alliance assess {file} --new-round`',
    ),
    why: 'Each round is answered afresh. An answer that is carried over hides whether anything has changed since.',
    fix: 'If nobody asks it this time, delete the answer as long as the round is open: it counts as unanswered, and not as low.',
    bad: `${AUTUMN}${spring([], '{level: 2, date: 2024-10-19}')}`,
    good: `${AUTUMN}${spring([], null)}`,
  },
  'round-id-other-year': {
    title: 'An id that names another year',
    message: 'The round "{round}" has a date of another year, {date}',
    next: [
      'The date is from before the alliance began ({founded}) as well, so correct the year of the date, as in the id: {said}.',
      'One of the two is a slip of the pen: correct the year of the date, or that of the id.',
    ],
    why: 'People ask for a round by its id, and reports put rounds in order by their dates. The two should tell the same.',
    fix: 'Correct the date. Until then reports and gates go by it as it is written, and rules that depend on it wait. An id is changed only as long as nobody has asked for it by that name.',
    bad: 'assessments:\n  - {id: autumn-2026, date: 2025-11-14}\n',
    good: 'assessments:\n  - {id: autumn-2026, date: 2026-11-14}\n',
  },
};
