/** Faults of a rubric that asks or expects too little, or says one thing twice. */
import type { Catalogue } from './entry.ts';

const WHOLE = 'What is not asked about cannot show in a result, and nobody would notice that it is missing.';
const ROOM = 'Facilitators read these texts aloud; a room has to be able to tell them apart.';

const example = 'other';

/** What a rubric of one's own says of criteria: of each its id, and the lines that belong to it. */
export const criteria = (...all: readonly (readonly string[])[]) =>
  `criteria:\n${all.map(([id, ...lines]) => `  - id: ${id}\n${lines.map((line) => `    ${line}\n`).join('')}`).join('')}`;

/** The same with one criterion a line. */
const inBraces = (...all: readonly string[]) => `criteria:\n${all.map((one) => `  - {id: ${one}}\n`).join('')}`;

const NEW_THEME =
  'themes:\n  - id: care-for-people\n    name: Care for people\n    text: Those who are looked after can stay for the long run.\n';
const MORE_QUICK = ['trust-asked, quick: true', 'changed-by-each-other, quick: true', 'own-narrative, quick: true'];
const LATER = [
  'problem-seen-together, expected: {strategy-development: null}',
  'problem-researched, expected: {strategy-development: null}',
  'most-at-stake-own-it, expected: {strategy-development: null}',
  'research-and-policy, expected: {strategy-development: null}',
  'targets-chosen-by-power, expected: {strategy-development: null}',
];

export const rubricWhole: Catalogue = {
  'rubric-few-criteria': {
    title: 'Something that too few criteria speak to',
    message: 'The {kind} "{id}" has {count|one criterion|{count} criteria}; it needs {least}',
    next: 'Add a criterion or tag one that speaks to it.',
    why: WHOLE,
    fix: 'Look for a criterion that speaks to it already, and name it there: an aspect as "aspect", a theme in "themes", and so on. Such a list takes the place of the one that the criterion had, so repeat what is to stay. If no criterion fits, write one. An aspect and a dimension need four; all else needs one.',
    bad: NEW_THEME,
    good: `${NEW_THEME}${inBraces('safe-space, themes: [care-for-people]')}`,
    example,
  },
  'rubric-few-quick': {
    title: 'An aspect that the short list misses',
    message: '"{id}" has {count|one quick criterion|{count} quick criteria}; it needs {least}',
    next: [
      '{other||}Let another criterion that has "aspect: {id}" have "quick: true" (in place of "quick: false", where that stands), such as "{other}". If that criterion is not in your files, but in the rubric that they extend, write below "criteria:" in one of yours (write that line first, at the left edge, if there is none): `- {{id: {other}, quick: true}}`',
      'Write another criterion that has "aspect: {id}", with "quick: true".',
    ],
    why: WHOLE,
    fix: 'Give another criterion of the same aspect "quick: true". An essential aspect needs two on the short list, any other needs one. A criterion of the rubric that you extend is named by its id; its other lines need not be repeated.',
    bad: inBraces('hard-conversations, quick: false'),
    good: inBraces('hard-conversations, quick: false', 'changed-by-each-other, quick: true'),
    example,
  },
  'rubric-quick-count': {
    title: 'A short list that is not short, or too short',
    message: '{count} criteria are quick; there should be {least} to {most}',
    next: 'Mark or unmark criteria as quick.',
    why: 'The short list is for a first hour together.',
    fix: 'Keep it to 18 to 22 criteria. For what you add beyond that, take another off with "quick: false", one of an aspect that keeps enough.',
    bad: inBraces(...MORE_QUICK),
    good: inBraces(...MORE_QUICK, 'uneven-resources-named, quick: false'),
    example,
  },
  'rubric-quick-applies': {
    title: 'A quick criterion with a condition',
    message: '"{id}" is quick and applies to some forms alone',
    next: 'Choose another criterion for the short list.',
    why: 'The short list asks for no fact of the profile first.',
    fix: 'Give "quick: true" to a criterion without "applies"; it may be of the same aspect. If the question does fit every alliance, take its condition away with "applies: null".',
    bad: inBraces('separate-space, quick: true'),
    good: inBraces('changed-by-each-other, quick: true'),
    example,
  },
  'rubric-evaluation-question': {
    title: 'A stage whose evaluation question nobody grades',
    message:
      'The stage "{id}" has {count|one criterion|{count} criteria} for the practice of its evaluation question; it needs one',
    next: 'Give exactly one of its criteria "practice: evaluation-question".',
    why: WHOLE,
    fix: 'Give exactly one criterion of the stage "practice: evaluation-question": the one that grades whether the question is asked at all. Where two have it, take it away from one with "practice: null".',
    bad: criteria(['who-is-missing-asked', 'practice: null']),
    good: criteria(['who-is-missing-asked', 'practice: null'], ['gaps-and-overlaps', 'practice: evaluation-question']),
    example,
  },
  'rubric-falling-expectation': {
    title: 'An expectation that falls',
    message: '"{id}" expects {level} at {stage}, after {before} at an earlier stage',
    next: 'Expect at least {before} here, or less before.',
    why: 'What was in place at one stage is not given up at the next.',
    fix: 'Let the levels stay or rise from stage to stage. Where you name some stages alone, the rubric that you extend still says what the others expect.',
    bad: inBraces('safe-space, expected: {formation: 3, operation: 2}'),
    good: inBraces('safe-space, expected: {formation: 3, operation: 4}'),
    example,
  },
  'rubric-thin-stage': {
    title: 'A stage that expects hardly anything new',
    message: 'The stage "{id}" newly expects {count|one criterion|{count} criteria} in {roles|one role|{roles} roles}',
    next: 'Let at least three criteria in two roles expect more from this stage on.',
    why: 'The gate of the stage would open by itself.',
    fix: 'Let at least three criteria, of two roles or more, have a higher level in "expected" at this stage than at any before it. Where you take expectations away with null, leave as many.',
    bad: inBraces(...LATER),
    good: inBraces(...LATER.slice(2)),
    example,
  },
  'rubric-never-expected': {
    title: 'A criterion that no stage expects',
    message: 'No stage expects anything of "{id}"',
    next: 'Add a level to "expected".',
    why: WHOLE,
    fix: 'Write below "expected" from which stage on a level is needed. A criterion that is to be asked no more is named below "off".',
    bad: inBraces('messages-tested, expected: {institutionalization: null}'),
    good: inBraces('messages-tested, expected: {institutionalization: null, operation: 2}'),
    example,
  },
  'rubric-too-few': {
    title: 'A list that is too short',
    message: '"{key}" has {found|one entry|{found} entries}; it needs {limit}',
    next: 'Write down {limit} or more.',
    why: WHOLE,
    fix: 'Write down what is missing. To keep what the rubric that you extend has there, delete the line: an empty list takes the place of that one.',
    bad: criteria(['safe-space', 'signs: []']),
    good: criteria(['safe-space', 'signs: [the rules that you wrote, who steps in]']),
    example,
  },
  'rubric-not-above': {
    title: 'A number that must be above its limit',
    message: '"{key}" is {found}',
    next: 'Write a number above {limit}. To leave a criterion or a tension out, name it under "off".',
    why: WHOLE,
    fix: 'Write a number above 0, such as 0.5 for what is to count half. What is not to count at all is left out: name it below "off".',
    bad: inBraces('separate-space, weight: 0'),
    good: 'off: [separate-space]\n',
    example,
  },
  'rubric-blank-text': {
    title: 'A text of blanks alone',
    message: '"{key}" holds nothing but blanks',
    next: 'Write the text.',
    why: ROOM,
    fix: 'Write the text. To keep that of the rubric that you extend, delete the line.',
    bad: criteria(['safe-space', 'question: " "']),
    good: criteria(['safe-space', 'question: Where among you can someone say what is hard to say?']),
    example,
  },
  'rubric-alike-levels': {
    title: 'Two levels that are nearly the same text',
    message: 'Levels {other} and {level} of "{id}" are nearly the same text',
    next: 'Describe something at level {level} that one can point at and that level {other} lacks.',
    why: ROOM,
    fix: 'Say at the higher level what one can see or be shown that is not there at the lower one. Three words of four in common are too many.',
    bad: criteria([
      'trust-asked',
      'levels:',
      '  2: All members have been asked once whether they trust each other.',
      '  3: All members have been asked often whether they trust each other.',
    ]),
    good: criteria([
      'trust-asked',
      'levels:',
      '  2: All members have been asked once whether they trust each other.',
      '  3: It is asked before every big step, and the answers are written down.',
    ]),
    example,
  },
  'rubric-alike-questions': {
    title: 'Two criteria that ask the same',
    message: '"{id}" asks nearly what "{other}" asks',
    next: 'Ask for something else, or drop one.',
    why: ROOM,
    fix: 'Ask in one of the two for what the other does not tell you. If both mean the same, leave one of them out, since it would count twice.',
    bad: criteria(['trust-asked', 'question: "When you meet, what makes it safe to speak openly?"']),
    good: criteria(['trust-asked', 'question: "Before a big step, how do you ask whether trust is enough?"']),
    example,
  },
};
