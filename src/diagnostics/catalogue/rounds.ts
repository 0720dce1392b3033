/** Faults of meaning in rounds and answers: a schema can't state them. */
import type { Catalogue } from './entry.ts';
import { outOf } from './taken-out.ts';
import { addLine, among, below } from './where-to-add.ts';

const round = (answer: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      ${answer}\n`;

export const rounds: Catalogue = {
  'duplicate-round': {
    title: 'Two rounds with one id',
    message: [
      '{copy||}This round is a copy of round {first}: all of it is there already',
      'The id "{id}" is that of round {first} already',
    ],
    next: [
      '{copy||}If it was copied by mistake, delete this copy, and keep round {first}. If it is to become another round, give it an id of its own, such as {free}, and its own date and answers.',
      'Give this round an id of its own, such as {free}.',
    ],
    why: 'Reports ask for a round by its id, and would show the wrong one.',
    fix: 'Use the season or the month of the round.',
    bad: 'assessments:\n  - {id: spring, date: 2025-05-14}\n  - {id: spring, date: 2026-05-14}\n',
    good: 'assessments:\n  - {id: spring-2025, date: 2025-05-14}\n  - {id: spring-2026, date: 2026-05-14}\n',
  },
  'round-without-date': {
    title: 'A round that does not say when it was',
    message: 'The round "{id}" has answers and no date',
    next: addLine(
      'Say on which day it was, or, where nobody knows it, write "undated:" with a few words on where the answers come from. Such as (your own date in place of this one)',
      'date: 2026-05-14',
      below('its id', 'id'),
    ),
    why: 'Answers are read as of a day; the latest round is the one that reports show.',
    fix: 'The day of the meeting is enough.',
    bad: 'assessments:\n  - id: spring-2026\n    answers: {safe-space: 2}\n',
    good: 'assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers: {safe-space: 2}\n',
  },
  'date-and-undated': {
    title: 'A round with a date and without one',
    message: [
      'The round "{id}" has a date, and also "undated", which gives the reason why a round has no date',
      'This round has a date, and also "undated", which gives the reason why a round has no date',
    ],
    next: outOf('undated: {undated}').map(
      (out) => `A round has one of the two: ${out}. If the date is a guess, say so in the "note" of the round.`,
    ),
    why: 'Only one of the two can be true.',
    fix: 'Where the day is a guess, say so in the "note" of the round.',
    bad: 'assessments:\n  - {id: spring-2026, date: 2026-05-14, undated: from minutes}\n',
    good: 'assessments:\n  - {id: spring-2026, date: 2026-05-14, note: from minutes}\n',
  },
  'unknown-criterion': {
    title: 'An answer to a question that does not exist',
    message: '"{id}" is none of the questions asked here (rubric {rubric})',
    hint: ['did you mean "{nearest}"?', 'with this word there is: {alike}'],
    next: [
      'If "{nearest}" is meant, write that. To read its question: `alliance explain {nearest}`',
      '{remark||}{braces||}If it is a remark of yours, take it out of the braces, with the comma beside it, and write it at the end of the line behind a space and a #. If it is an answer, write the id of its question as the list shows it: `alliance rubric list criteria`',
      '{remark||}If it is a remark of yours, put a # in front of the line. If it is an answer, write the id of its question as the list shows it: `alliance rubric list criteria`',
      'Write the id of a question as the list shows it: `alliance rubric list criteria`',
    ],
    why: 'An answer that no question belongs to would count for nothing, without a word.',
    fix: 'Use the id of the criterion as the list shows it. Answers to questions of your own need --rubric and the folder of your rubric.',
    bad: round('safe-spaces: 2'),
    good: round('safe-space: 2'),
  },
  'renamed-criterion': {
    title: 'A criterion that has another name now',
    message: '"{id}" is called "{now}" now',
    hint: 'write {now}',
    next: 'Change the name; read the question first, its words may have changed with it: `alliance explain {now}`',
    why: 'The answer was given to an earlier form of the question.',
    fix: 'Change the id. If the question has changed, ask it again in a new round.',
    bad: '(an answer by the former id of a criterion)',
    good: '(the same answer by its present id)',
    example: 'described',
  },
  'retired-criterion': {
    title: 'A criterion that is asked no more',
    message: '"{id}" is asked no more: {why}',
    next: 'It counts for nothing. In a round that is over it may stay as a memory; else take it out.',
    why: 'An answer to a question that nobody asks any more is part of no score, and who reads the file should know.',
    fix: 'Look for a question that asks what you want to keep: alliance rubric list criteria.',
    bad: '(an answer to a criterion that the rubric has retired)',
    good: '(no such answer)',
    example: 'described',
  },
  'answer-says-nothing': {
    title: 'An answer without an answer',
    message: 'The answer to "{id}" has words and no level',
    next: addLine(
      'Say what the answer is: "level:" with a number from 0 to 4, "unknown: true", "declined: true", or "not-applicable:" with the reason. Such as',
      'level: 2',
      among('{id}'),
    ),
    why: 'Evidence and notes explain an answer; they are none.',
    fix: 'Choose a level, or say that nobody knows.',
    bad: round('safe-space: {evidence: The May meeting.}'),
    good: round('safe-space: {level: 2, evidence: The May meeting.}'),
  },
  'answer-says-two-things': {
    title: 'Two answers in one',
    message: 'The answer to "{id}" says "{first}" and "{second}"',
    next: 'Keep one of the two.',
    why: 'A level counts, and what is unknown, declined or not applicable does not: it cannot be both.',
    fix: 'Keep the one that people agreed on, and put the other into the "note".',
    bad: round('safe-space: {level: 2, unknown: true}'),
    good: round('safe-space: {level: 2, note: Some did not know.}'),
  },
  'reason-missing': {
    title: 'Not applicable, without a reason',
    message: 'Nothing says why "{id}" does not apply',
    next: 'Write here in a few words why it does not apply to you.',
    why: 'What does not apply is not counted. The reason is what others can judge it by.',
    fix: 'If nobody knows, the answer is "unknown"; if nobody wants to say, it is "declined".',
    bad: round('safe-space: {not-applicable: " "}'),
    good: round('safe-space: {not-applicable: One community alone is in the room.}'),
  },
  'holder-not-member': {
    title: 'Held by somebody who is no member',
    message: '"{name}" holds this and is not among the members',
    hint: 'did you mean "{nearest}"?',
    next: 'Write the name or id of a member, or {{partner: "{name}"}} for somebody outside, or the word nobody if nobody holds it. If it is a member that the list lacks, add it to "members".',
    why: 'What a partner holds can leave with the partner: reports keep the two apart.',
    fix: 'Compare the spelling with the list of members.',
    bad: round('safe-space: {level: 2, held-by: Eastside}'),
    good: round('safe-space: {level: 2, held-by: {partner: Eastside}}'),
  },
};
