/** Doubts of `alliance check` about stages: what the profile tells, and what the answers support. */
import type { Catalogue } from './entry.ts';

const stage = (lines: string) => `profile:\n  stage:\n${lines.replace(/^/gm, '    ')}\n`;
const round = (depth: string, answers: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    depth: ${depth}\n    answers:\n${answers.replace(/^/gm, '      ')}\n`;

/** A quick round, nearly all of it at one level. */
const quickRound = (asked: string) =>
  round(
    'quick',
    `most-at-stake-own-it: ${asked}
issues-under-one-goal: 2
skills-mapped-and-used: 2
wedge-issues-faced: 2
unusual-partners: 2
targets-chosen-by-power: 2
news-flows-back: 2
leaders-not-staff-alone: 2
no-one-dominates: 2
decisions-made-known: 2
uneven-resources-named: 2
shared-power-analysis: 2
vision-guides-action: 2
safe-space: 2
hard-conversations: 2
carrying-each-others-issues: 2
wins-none-alone: 2
middle-without-losing-base: 2
own-flexible-money: 2
outlasts-turnover: 2`,
  );

export const lintAllianceStages: Catalogue = {
  'stage-beyond-answers': {
    title: 'A stage that the answers do not support yet',
    message: [
      'The profile says "{present}", and {n|one level that this stage expects is|{n} levels that this stage expects are} not reached in {roles}',
      'The profile says "{present}", and the answers reach as far as "{supported}"',
      'The profile says "{present}", and the answers reach as far as "{most}" at most',
      'The profile says "{present}", and the answers reach no stage yet',
    ],
    next: [
      'Either of the two may be out of date. Look first at {names}, and {more|one more|{more} more}: alliance report <file> --details',
      'Either of the two may be out of date. Look first at {names}: alliance report <file> --details',
      'Either of the two may be out of date. To compare them: alliance report <file> --details',
    ],
    why: 'Stages overlap and come in another order (2010 report, Forms and Functions, pages 14-19). That both are told lets people ask what was passed over on the way. What is still unanswered can not change it: each open answer was taken as the best one.',
    fix: 'Talk about which of the two is nearer to the truth. If the alliance is not there yet, correct the progress in the profile. If it is, ask again in a new round, or say in a waiver why the levels are low. The first steps are in the report.',
    bad: `${stage('formation: {progress: under-way}')}${round('quick', 'safe-space: 0\nhard-conversations: 0')}`,
    good: `${stage('formation: {progress: under-way}')}${round('quick', 'safe-space: 2\nhard-conversations: 2')}`,
  },
  'answers-beyond-stage': {
    title: 'Answers that support a later stage',
    message: 'The profile says "{present}", and the answers support "{supported}" already',
    next: 'Check whether a stage is done by now, or a later one under way: profile, stage.',
    why: 'What is expected of an alliance goes by the stage that it tells (2010 report, Forms and Functions, pages 14-19). With an earlier one the report is silent on what comes next.',
    fix: 'Write "progress: done" where a stage lies behind you, and "under-way" where one has begun. If the profile is right, the levels may be kinder than they should be.',
    bad: `${stage('outreach: {progress: under-way}')}${quickRound('2')}`,
    good: `${stage('outreach: {progress: done}\nformation: {progress: under-way}')}${quickRound('2')}`,
  },
  'stage-gap': {
    title: 'A later stage holds and an earlier one does not',
    message: [
      'The answers support "{later}" and not "{stage}", which on the path {path} is often left for later',
      'The answers support "{later}" and not "{stage}", which comes before it',
    ],
    next: 'To see what is missing: alliance report <file> --details',
    why: 'Stages may come in another order (2010 report, Forms and Functions, pages 14-19). What was passed over tends to be asked for later, when it is harder to give.',
    fix: 'Decide whether you go back to it, and when. If it was passed over on purpose, say so in a waiver.',
    bad: `${stage('formation: {progress: under-way}')}${quickRound('0')}`,
    good: `${stage('formation: {progress: under-way}')}${quickRound('2')}`,
  },
  'earlier-stage-untold': {
    title: 'An earlier stage of which nothing is told',
    message: '"{later}" is told, and of "{stage}", which comes before it, nothing',
    next: 'Add its progress: not-started, under-way or done.',
    why: 'The next stage is the first after the present one that is not done; what is not told is taken for neither (2010 report, Forms and Functions, pages 14-19).',
    fix: 'Where nobody remembers, leave it out: nothing is guessed.',
    bad: stage('strategy-development: {progress: done}\noutreach: {progress: done}\noperation: {progress: under-way}'),
    good: stage(
      'strategy-development: {progress: done}\noutreach: {progress: done}\nformation: {progress: done}\noperation: {progress: under-way}',
    ),
  },
  'stage-done-unasked': {
    title: 'A stage is done and its question was not answered',
    message: [
      '"{stage}" is done, and its question is told as {told}: "{question}"',
      '"{stage}" is done, and the answer to its question is not told: "{question}"',
    ],
    next: 'Ask it at the next meeting, and write yes, partly or no. The answer is a fact and never scored.',
    why: 'Moving from one stage to the next takes key questions, says the 2010 report, and gives one for each (Forms and Functions, pages 14-19). It is not too late once the stage is behind you.',
    fix: 'Add the answer: "evaluation: yes", "partly" or "no". Each of them can be the right one.',
    bad: stage('outreach: {progress: done, evaluation: not-asked}'),
    good: stage('outreach: {progress: done, evaluation: partly}'),
  },
  'asked-told-otherwise': {
    title: 'Profile and answers differ on whether a question was asked',
    message: 'The profile says "{told}", and "{criterion}" is at level {level}',
    next: 'Read the levels, then correct the one that is out of date: alliance explain {criterion}',
    why: 'The answer to the question of a stage stands in the profile, and whether it is asked is graded in the round. When one says that it was asked and the other that it was not, readers do not know which to believe.',
    fix: 'A closed round stays as it was: if the question has been asked since, the profile is right, and a waiver or a new round says so.',
    bad: `${stage('formation: {progress: under-way, evaluation: not-asked}')}${round('full', 'trust-asked: 3')}`,
    good: `${stage('formation: {progress: under-way, evaluation: partly}')}${round('full', 'trust-asked: 3')}`,
  },
  'ending-told-otherwise': {
    title: 'Ending on purpose, and told otherwise',
    message: [
      'The alliance is ending on purpose, and its outreach is told as {outreach}',
      'The alliance is ending on purpose, and whether there is a reason to stay together is told as {reason}',
    ],
    next: 'Look at "ending" and at this line; one of them may be out of date.',
    why: 'Alliances may close when they have done what they were for (2010 report, Forms and Functions, pages 14-19). "ending: true" turns the look at a next stage off, so that one left over hides what comes next.',
    fix: 'Write "ending: false", or say how far the stage is today.',
    bad: stage('outreach: {progress: under-way}\nending: true'),
    good: stage('outreach: {progress: done}\nending: true'),
  },
};
