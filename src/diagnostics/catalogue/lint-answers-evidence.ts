/** What `alliance check` says of the evidence beside the answers of the latest round. */
import { byState } from './closed-round.ts';
import type { Catalogue } from './entry.ts';
import { addLine, below } from './where-to-add.ts';

const round = (...answers: string[]) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n${answers.map((one) => `      ${one}\n`).join('')}`;

/** How evidence is written in place of a level that stands alone, and beside one. */
const FORMS = [
  '{n|Change its line|Change the line of each}, such as to: `{alone}: {{level: 3, evidence: "the minutes of May"}}`',
  'Add it beside {n|its level|the level of each}, such as: `evidence: "the minutes of May"`',
];
const OLD = 'Evidence counts as old here after {limit} months. Ask whether it still holds';
const NOW_IN_NEW = `${OLD}, and write down what you see now, in a new round: \`alliance assess {file} --new-round\``;

export const lintAnswersEvidence: Catalogue = {
  'level-4-without-evidence': {
    title: 'Level 4, and nothing to point at',
    message: '"{id}" has level 4 and no evidence',
    next: [
      '{closed||}If the room named something that a newcomer could go and see, write it down as "evidence" now. If not, the level stays as it was agreed: ask for it in the next round.',
      ...addLine(
        '{map||}What could a newcomer go and see? If nothing comes to mind, talk about level 3. Else write it down, such as',
        'evidence: "the minutes of May"',
        below('the level', 'level'),
      ),
      'What could a newcomer go and see? If nothing comes to mind, talk about level 3. Else write it down, such as in place of "{id}: 4": `{id}: {{level: 4, evidence: "the minutes of May"}}`',
    ],
    why: 'Level 4 says that the work lasts and that members keep it going without being asked. It is the strongest thing a round can say, and the first that others ask about. The 2010 report asks organizers to be consistent and disciplined in evaluating what they do ("Forms and Functions", p. 14-19).',
    fix: 'Write what you thought of when you chose the level: a day, a decision, a person\'s work. "alliance explain <criterion>" shows signs to look for.',
    bad: round('safe-space: 4'),
    good: round('safe-space: {level: 4, evidence: Ground rules since 2022}'),
  },
  'level-3-without-evidence': {
    title: 'Levels 3 without evidence',
    message: '{n|One answer of level 3 has|{n} answers of level 3 have} no evidence',
    next: FORMS.flatMap((form) =>
      byState(
        `If the room named something that people can point to, write it down even now; what nobody named belongs in the next round. It is missing at: {names}. ${form}`,
        `What can people point to, such as a day or a decision? Write it down. It is missing at: {names}. ${form}`,
      ),
    ),
    why: 'Level 3 says that it is how the alliance works, and that people can point to it. What they point to is soon forgotten when it is not written down, and the next round has nothing to compare with. The 2010 report asks organizers to be consistent and disciplined in evaluating what they do ("Forms and Functions", p. 14-19).',
    fix: 'A few words do: where it was written, when it happened, who was there for it. A level that nobody finds a reason for may be a 2.',
    bad: round('safe-space: 3', 'bridge-builders: 2'),
    good: round('safe-space: {level: 3, evidence: Ground rules since 2022}', 'bridge-builders: 2'),
  },
  'evidence-old': {
    title: 'Evidence of long ago',
    message: [
      'The evidence for "{id}" is of {date}, {age} months ago',
      'The evidence of the round "{round}" is of {date}, {age} months ago',
    ],
    next: [
      `{closed||}${NOW_IN_NEW}`,
      `{round||}${NOW_IN_NEW}`,
      `${OLD}. If the round is still open, write what you see now, with the day on which you asked as "date". If it is over, do so in a new one: \`alliance assess {file} --new-round\``,
    ],
    why: 'People, staff and money come and go: what held then may hold no more. The 2010 report says that alliances are not set in stone, that they grow and change ("Forms and Functions", p. 14-19).',
    fix: 'In an open round put newer evidence in its place; else ask the question again in a new one. After how many months evidence is old can be set in alliance.config.yaml, as "evidence-months" under limits.',
    bad: round('safe-space:', '  level: 3', '  evidence: Ground rules', '  date: 2023-02-11'),
    good: round('safe-space:', '  level: 3', '  evidence: Ground rules, used in the May vote', '  date: 2026-05-12'),
  },
  'evidence-one-word': {
    title: 'Evidence of one word, or of none that says anything',
    message: '"{words}" is all the evidence for "{id}"',
    next: byState(
      'Say a little more of what was meant: what happened, when, or where it is written. The level stays as it was agreed.',
      'Say a little more: what happened, when, or where it is written.',
    ),
    why: 'One word, or "see above", reminds those who were there. Whoever reads it in a year, or was not there, learns nothing from it.',
    fix: 'Write so that somebody from another member would find it: "minutes of March 2026, item 4".',
    bad: round('safe-space: {level: 2, evidence: Minutes}'),
    good: round('safe-space: {level: 2, evidence: "Minutes of March, item 4"}'),
  },
  'evidence-repeated': {
    title: 'The same evidence again and again',
    message: 'The evidence for "{id}" is the same under {n} more questions',
    next: byState(
      'If the room named something of its own for each, write that down now; what nobody named belongs in the next round. The questions are: {names}.',
      'Write under each question the evidence that fits that question alone. The questions are: {names}.',
    ),
    why: 'Each question asks for something of its own. One sentence that is to show everything seldom shows any of it, and often comes from copying a line that was then forgotten.',
    fix: 'Keep it where it fits best. Elsewhere write what you saw there, or leave the evidence out.',
    bad: round(
      'safe-space: {level: 2, evidence: The May retreat}',
      'bridge-builders: {level: 2, evidence: The May retreat}',
      'trust-asked: {level: 1, evidence: The May retreat}',
    ),
    good: round(
      'safe-space: {level: 2, evidence: Two spoke first in May}',
      'bridge-builders: {level: 2, evidence: The May retreat}',
      'trust-asked: {level: 1, evidence: The May retreat}',
    ),
  },
  'evidence-from-rubric': {
    title: 'Evidence in the words of the question',
    message: 'The evidence for "{id}" repeats what the question itself says',
    next: byState(
      'Say in your own words what the room had seen. If nobody remembers, leave it as it is, and ask in the next round; until then a comment above this line sets it aside, with your own reason: `# alliance: allow evidence-from-rubric -- nobody remembers what was seen`',
      'Say in your own words what happened here.',
    ),
    why: 'The level already says that this sentence is true. Evidence is what one of you saw.',
    fix: 'Think of the last time: when was it, who was there, what came of it?',
    bad: round(
      'bridge-builders:',
      '  level: 2',
      '  evidence: >-',
      '    People who are trusted on both sides are asked',
      '    to open a talk before there is trouble.',
    ).replace('    answers', '    mode: desk\n    state: closed\n    answers'),
    good: round('bridge-builders:', '  level: 2', '  evidence: >-', '    One of us sits on the board of two members.'),
  },
};
