/** What `alliance check` says of the answers of the latest round, by themselves and beside the round before. */
import { byState, IN_A_NEW_ROUND } from './closed-round.ts';
import type { Catalogue } from './entry.ts';
import { addLine, below, withLine } from './where-to-add.ts';

const round = (...answers: string[]) => `assessments:\n${one('spring-2026', '2026-05-14', ...answers)}`;
const one = (id: string, date: string, ...answers: string[]) =>
  `  - id: ${id}\n    date: ${date}\n    answers:\n${answers.map((answer) => `      ${answer}\n`).join('')}`;
const two = (date: string, former: readonly string[], now: readonly string[]) =>
  `assessments:\n${one('autumn-2025', '2025-10-19', ...former)}${one('second-look', date, ...now)}`;

/** With a note of the later round. */
const withNote = (note: string, text: string) => text.replace(/(?<=id: second-look\n.*\n)/, `    note: ${note}\n`);

const SOME = ['own-narrative', 'news-flows-back', 'problem-researched', 'chosen-for-fit', 'trust-asked', 'safe-space'];
const MANY = [
  ...SOME,
  'no-one-dominates',
  'decisions-made-known',
  'bridge-builders',
  'hard-conversations',
  'agenda-and-plan',
  'wins-none-alone',
];
const UNKNOWN = ['safe-space: 2', 'trust-asked: 1', 'own-narrative: 2'].concat([
  'messages-tested: unknown',
  'news-flows-back: unknown',
]);
const levels = (...all: number[]) => MANY.slice(0, all.length).map((id, place) => `${id}: ${all[place]}`);

/** How a note is added to an answer: to what it tells already, or in place of a level alone. */
const NOTE = [
  ...withLine('note: "..."').map(({ where, typed }) => `${where}: \`${typed}\``),
  'in place of "{id}: {level}": `{id}: {{level: {level}, note: "..."}}`',
];

const ASK_COPIED = `If they were copied, ask them ${IN_A_NEW_ROUND}.`;
const COPIED = 'If they were copied, ask each of them, and change what has moved.';
const NOTED = 'note: each question was asked anew';
const ANEW = 'If you asked each question anew and nothing has moved';

export const lintAnswers: Catalogue = {
  'all-levels-alike': {
    title: 'One level throughout',
    message: 'All {n} levels of "{round}" are {level}',
    next: byState(
      `If they were not chosen one by one, leave the round as it is, and ask ${IN_A_NEW_ROUND}. If the room did choose each, say so in a comment above this line, with your own words behind the two hyphens: \`# alliance: allow all-levels-alike -- we chose each\``,
      'Read a few of the questions aloud again. If the level is right everywhere, say so in a comment above this line, with your own words behind the two hyphens: `# alliance: allow all-levels-alike -- we chose each`',
    ),
    why: 'Each question has five sentences of its own, and hardly any alliance is in the same place with all of them. One level throughout tells nobody where to begin.',
    fix: 'Take the question that you could say most about, read its five sentences, and see whether the level moves. It is told from 12 levels on; fewer may be alike by chance.',
    bad: round(...levels(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)),
    good: round(...levels(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)).replace(
      '    answers:',
      '    # alliance: allow all-levels-alike -- we chose each\n    answers:',
    ),
  },
  'many-unknown': {
    title: 'Much that nobody knows',
    message: '{n} of {all} answers of "{round}" are unknown, more than {limit} in 100',
    next: byState(
      'Before the next round, find somebody who may know, and invite them. Nobody knew: {names}.',
      'Ask somebody who may know. Nobody knew so far: {names}.',
    ),
    why: '"unknown" is an honest answer and never counts as low. Much of it leaves a wide range in place of a score, and often means that somebody was missing from the room: "Are there others who should be at our table?" asks the 2010 report ("Forms and Functions", p. 14-19).',
    fix: 'The report says which open answers would tell the most: alliance report <file>. It is told from 5 answers on. The share can be set in alliance.config.yaml, as "unknown-share" under limits.',
    bad: round(...UNKNOWN),
    good: `${round(...UNKNOWN)}${one('autumn-2026', '2026-10-17', 'messages-tested: 1', 'news-flows-back: 0')}`,
  },
  'many-not-applicable': {
    title: 'Much that does not apply',
    message: '{n} of {all} answers of "{round}" are "not applicable"',
    next: byState(
      'In the next round, look at each once more: does it not apply to you, or is it not there yet? What is not there yet has level 0. They are: {names}.',
      'Look at each once more: does it not apply to you, or is it not there yet? What is not there yet has level 0. They are: {names}.',
    ),
    why: 'What does not apply leaves the sum. A score over the rest says little, and what is missing can no longer be seen.',
    fix: 'Where the form of the alliance leaves a question out, the program does so by itself, from the profile. It is told from 5 such answers on, where they are more than a quarter.',
    bad: round(
      ...SOME.slice(0, 5).map((id) => `${id}: {not-applicable: Our members do that at home.}`),
      'safe-space: 2',
    ),
    good: round(
      ...SOME.slice(0, 3).map((id) => `${id}: {not-applicable: Our members do that at home.}`),
      ...SOME.slice(3, 5).map((id) => `${id}: {level: 0, note: Members do; together we do not yet.}`),
      'safe-space: 2',
    ),
  },
  'reason-says-nothing': {
    title: 'A reason that gives none',
    message: '"{words}" does not say why "{id}" does not apply',
    next: byState(
      'If the room gave a reason, write it down now. If not, leave the answer as it is, and ask in the next round what it is about you that makes the question not apply.',
      'Write, in place of "{words}" and in quotes, what it is about you that makes the question not apply, such as: `"all members are of one community"`',
    ),
    why: 'What does not apply leaves the sum. The reason is what others can judge it by, and what you will ask yourselves in a year.',
    fix: 'If nobody knows, the answer is "unknown"; if it is not there yet, it is level 0.',
    bad: round('partners-keep-community-voice: {not-applicable: n/a}'),
    good: round('partners-keep-community-voice:', '  not-applicable: No outside experts work for us.'),
  },
  'answer-not-asked': {
    title: 'An answer that is not counted',
    message: '"{id}" is not asked of you as you are now, so it is not counted',
    next: byState(
      'In the file, {told} leaves the question out. If the question does fit you, change that to what is so today. Else the answer may stay where it is; it counts for nothing. To see of whom it is asked ("Applies"): `alliance explain {id}`',
      'In the file, {told} leaves the question out. If the question does fit you, change that to what is so today; else delete the answer. To see of whom it is asked ("Applies"): `alliance explain {id}`',
    ),
    why: 'The form decides which questions are asked, since each form has its own advantages and disadvantages (2010 report, "Forms and Functions", p. 14-19). A level that seems to count and does not is worse than none.',
    fix: 'The profile says now what leaves the question out. One of the two tells of another time. Where an answer stays in a closed round, a comment above it sets the finding aside, with your own reason: # alliance: allow answer-not-asked -- we had another form then.',
    bad: `path: {current: joint-action-first}\n${round('safe-space: 2', 'talk-into-action: 2')}`,
    good: `path: {current: joint-action-first}\n${round('safe-space: 2')}`,
  },
  'level-stands-out': {
    title: 'A level far above the others',
    message: '"{id}" has level {level}; the others about "{aspect}" are at most {highest}',
    next: byState(
      'The others are: {others}. If it is a slip of the pen, correct it. If the room meant it, write down as "evidence" what it pointed to; what you see differently today belongs in the next round.',
      'The others are: {others}. If it is right, say in a few words of "evidence" what is so different here. If it is a slip of the pen, correct it.',
    ),
    why: 'Questions of one aspect belong together, and mostly move together. Where one of them is far ahead, others can learn from how you did it; or two lines were mixed up.',
    fix: 'Read the five sentences of the question again: alliance explain <criterion>.',
    bad: round('safe-space: 3', 'hard-conversations: 1', 'leaders-bond-first: 1', 'trust-asked: 0'),
    good: round(
      'safe-space: {level: 3, evidence: Rules of 2022}',
      'hard-conversations: 1',
      'leaders-bond-first: 1',
      'trust-asked: 0',
    ),
  },
  'high-level-held-by-nobody': {
    title: 'In place, and held by nobody',
    message: '"{id}" has level {level}, but is held by nobody',
    next: byState(
      'If somebody does hold it and the name was left out, write it now. If truly nobody does, ask in the next round whether level 2 is not nearer to it: 3 means in place.',
      'Write here who holds it, in place of nobody. If truly nobody does, ask whether level 2 is not nearer to it, and write that if so: 3 means in place.',
    ),
    why: 'What works without anyone holding it is at risk with the next person who goes: changes of staff and of members slow an alliance down, says the 2010 report ("Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'Write a member, or {partner: name} for somebody outside. Delete "held-by" where the question does not arise.',
    bad: round('safe-space: {level: 3, evidence: Ground rules, held-by: nobody}'),
    good: `members: [Eastside Tenants, Local 41]\n${round('safe-space: {level: 3, evidence: Ground rules, held-by: Local 41}')}`,
  },
  'level-fell-without-words': {
    title: 'A level that fell, and no word about it',
    message: '"{id}" was {former} in "{before}" and is {level} now',
    next: [
      ...NOTE.map(
        (how) =>
          `{closed||}If the room said why, write that down now. If not, ask in the next round whether it got worse, or the earlier level was too high. A note, with your own words in place of the dots, goes ${how}`,
      ),
      ...NOTE.map(
        (how) =>
          `Say whether it got worse, or the earlier level was too high. A note, with your own words in place of the dots, goes ${how}`,
      ),
    ],
    why: 'A fall may be a loss, or a better view of the same thing; both are worth knowing. Without a word the next room will guess.',
    fix: 'It is told of a fall by two levels or more since the round before; by one level two rooms may differ. A short note does: {level: 1, note: "We know better now what it takes."}',
    bad: two('2026-05-14', ['safe-space: 3'], ['safe-space: 1']),
    good: two('2026-05-14', ['safe-space: 3'], ['safe-space: {level: 1, note: Two new members see it so.}']),
  },
  'levels-rose-at-once': {
    title: 'Nearly all levels higher within a month',
    message: '{n} of {all} levels rose since "{before}", {days} days earlier, and none fell',
    next: addLine(
      'Say what was different in "{round}": other people, another way of asking, or a great month. Such as',
      'note: other people were there',
      below('its date', 'date'),
    ),
    why: 'Trust, a shared vision and agreements are often a slow process (2010 report, "Cementing Relationships for the Long Term", p. 25-27). When all moves at once, it is mostly the asking that has changed, and the two rounds cannot be compared.',
    fix: 'It is told from 8 levels on that both rounds have, where three of four are higher and at most 31 days lie between. Whatever the "note" of the later round tells is taken for an answer, since only you can judge it; if the earlier round was a trial, say it there. A report of either: alliance report <file> --round <id>.',
    bad: two('2025-11-02', levels(1, 1, 2, 1, 0, 2, 1, 1), levels(2, 2, 2, 2, 1, 2, 2, 2)),
    good: withNote(
      'The leaders answered, not the staff.',
      two('2025-11-02', levels(1, 1, 2, 1, 0, 2, 1, 1), levels(2, 2, 2, 2, 1, 2, 2, 2)),
    ),
  },
  'round-same-as-before': {
    title: 'A round like the one before',
    message: 'All {n} levels of "{round}" are the same as in "{before}"',
    next: [
      `{closed||}{noted||}${ASK_COPIED} ${ANEW}, say so in the "note" of the round.`,
      ...addLine(`{closed||}${ASK_COPIED} ${ANEW}, say so in a note of the round`, NOTED, below('its date', 'date')),
      `{noted||}${COPIED} ${ANEW}, say so in the "note" of the round.`,
      ...addLine(`${COPIED} ${ANEW}, say so in a note of the round`, NOTED, below('its date', 'date')),
    ],
    why: 'Each round is answered afresh: answers do not carry over. Levels that were copied look as if somebody had seen that nothing changed.',
    fix: 'It is told from 12 levels on that both rounds have; fewer may be the same by chance. Ask at least the questions that matter most at your stage; what was not asked again can be left out. Whatever the "note" of the round tells is taken for an answer, since only you can judge it.',
    bad: two('2026-05-14', levels(1, 1, 2, 1, 0, 2, 1, 1, 0, 2, 1, 0), levels(1, 1, 2, 1, 0, 2, 1, 1, 0, 2, 1, 0)),
    good: withNote(
      'Each question was asked anew.',
      two('2026-05-14', levels(1, 1, 2, 1, 0, 2, 1, 1, 0, 2, 1, 0), levels(1, 1, 2, 1, 0, 2, 1, 1, 0, 2, 1, 0)),
    ),
  },
};
