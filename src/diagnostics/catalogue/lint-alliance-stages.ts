/** Doubts of `alliance check` about stages: what the profile tells, and what the answers support. */
import { IN_A_NEW_ROUND } from './closed-round.ts';
import type { Catalogue } from './entry.ts';
import { addLine, among } from './where-to-add.ts';

const stage = (lines: string) => `profile:\n  stage:\n${lines.replace(/^/gm, '    ')}\n`;
const held = (id: string, date: string, depth: string, answers: string) =>
  `  - id: ${id}\n    date: ${date}\n    depth: ${depth}\n    answers:\n${answers.replace(/^/gm, '      ')}\n`;
const round = (depth: string, answers: string) => `assessments:\n${held('spring-2026', '2026-05-14', depth, answers)}`;

/** A quick round, in which one question is answered as `asked`. */
const quickAnswers = (asked: string) =>
  `most-at-stake-own-it: ${asked}
issues-under-one-goal: 2
skills-mapped-and-used: 2
wedge-issues-faced: 2
unusual-partners: 1
targets-chosen-by-power: 2
news-flows-back: 2
leaders-not-staff-alone: 2
no-one-dominates: 2
decisions-made-known: 2
uneven-resources-named: 2
shared-power-analysis: 2
vision-guides-action: {level: 3, evidence: Read aloud in May}
safe-space: {level: 3, evidence: Ground rules since 2022}
hard-conversations: 2
carrying-each-others-issues: 2
wins-none-alone: 2
middle-without-losing-base: 2
own-flexible-money: 2
outlasts-turnover: 2`;
const quickRound = (asked: string) => round('quick', quickAnswers(asked));

const FARTHER = 'If the alliance is not that far yet, write not-started here in place of {told}.';
const BOTH =
  'If both are right, the report shows the gap, and a comment at the end of this line sets it aside here, with your own reason: `# alliance: allow stage-beyond-answers -- the work came first`';

const AGAIN = `ask that question again; if the round "{round}", where the level stands, is over, ${IN_A_NEW_ROUND}. To read its levels: \`alliance explain {criterion}\``;

const NOT_BEGUN = 'levels may be higher than what people would see: ask again';
/** Of a stage that is told as not begun, and of one that is not told. */
const notBegun = (stage: string) =>
  `If "${stage}" has begun, write under-way here in place of {told}. If not, ${NOT_BEGUN} in a new round: \`alliance assess {file} --new-round\``;
const untold = (words: string) =>
  addLine(
    `${words}If "{supported}" has not begun, ${NOT_BEGUN}, ${IN_A_NEW_ROUND}. If it has, add it`,
    '{supported}: {{progress: under-way}}',
    among('stage'),
  );

export const lintAllianceStages: Catalogue = {
  'stage-beyond-answers': {
    title: 'A stage that the answers do not support yet',
    message: [
      '"{present}" is {is} by the profile, but {n|one answer has a lower level|{n} answers have a lower level} than that stage needs in the {many|role|roles} {roles}',
      '"{present}" is {is} by the profile, but the answers support "{supported}" at most, an earlier stage',
      '"{present}" is {is} by the profile, but the answers support "{most}" at most, an earlier stage',
      '"{present}" is {is} by the profile, but the answers support no stage yet',
    ],
    next: [
      `{open||}Lower than it needs: {low}. ${FARTHER} If a level is lower than what people would see, change it in the round, which is open: by hand, or with "alliance assess {typedFile} --section {section}". ${BOTH}`,
      `Lower than it needs: {low}. ${FARTHER} If a level is lower than what people would see by now, ask the question again ${IN_A_NEW_ROUND}. ${BOTH}`,
      `{open||}${FARTHER} If levels are lower than what people would see, change them in the round, which is open. ${BOTH}`,
      `${FARTHER} If levels are lower than what people would see by now, ask the questions again ${IN_A_NEW_ROUND}. ${BOTH}`,
    ],
    why: 'Stages may overlap and come in another order (2010 report, "Forms and Functions", p. 14-19). That profile and answers differ lets people ask what was passed over on the way. What is still unanswered cannot change it: each open answer was taken as the best one.',
    fix: 'Talk about which of the two is nearer to the truth. The report names first steps. Connect, Cement and Scale are the roles by which answers are read (alliance explain cement); where there are several, a number says how many answers are lower in each. As long as the report says "not yet to nearly" or "not yet to ready", open answers could still carry the stage, and nothing is told here; a quick round asks less, so that it is told sooner.',
    bad: `${stage('formation: {progress: under-way}')}${round('quick', 'safe-space: 0\nhard-conversations: 0')}`,
    good: `${stage('# alliance: allow stage-beyond-answers -- the work came first\nformation: {progress: under-way}')}${round('quick', 'safe-space: 0\nhard-conversations: 0')}`,
  },
  'answers-beyond-stage': {
    title: 'Answers that support a later stage',
    message: [
      'The answers support "{supported}" already, but the profile has "{early}", which comes before it, as {told}',
      'The answers support "{supported}" already, but the profile has it as {told}',
      '"{over}" is done and no later stage is in the file, but the answers support "{supported}" already',
      '"{present}" is under way and no later stage is in the file, but the answers support "{supported}" already',
    ],
    next: [
      notBegun('{early}'),
      notBegun('{supported}'),
      ...untold('{over||}'),
      ...untold('If "{present}" is over, give its "progress" the value done. '),
    ],
    why: 'What is expected of an alliance goes by the stage that it tells (2010 report, "Forms and Functions", p. 14-19). With an earlier one the report is silent on what comes next.',
    fix: 'If the profile is right, the levels may be kinder than they should be: read the sentences of a few of them again in the next round.',
    bad: `${stage('outreach: {progress: under-way}')}${quickRound('2')}`,
    good: `${stage('outreach: {progress: done}\nformation: {progress: under-way}')}${quickRound('2')}`,
  },
  'stage-gap': {
    title: 'A later stage holds and an earlier one does not',
    message: [
      'The answers support "{later}" and not "{stage}", an earlier stage that {path} often leaves for later',
      'The answers support "{later}" and not "{stage}", an earlier stage',
    ],
    next: `Lower than "{stage}" needs: {low}. Work on these, and ask them again ${IN_A_NEW_ROUND}: once they have the levels that are needed, this finding is gone. If you leave them for later on purpose, a comment at the end of this line sets it aside, with your own reason: \`# alliance: allow stage-gap -- we begin with the campaign\``,
    why: 'Stages may come in another order (2010 report, "Forms and Functions", p. 14-19). What was passed over tends to be asked for later, when it is harder to give.',
    fix: 'The report with --details names all that holds a stage back, and what would come first.',
    bad: `${stage('formation: {progress: under-way}')}${quickRound('0')}`,
    good: `${stage('formation: {progress: under-way}')}${quickRound('0')}${held('autumn-2026', '2026-10-17', 'quick', quickAnswers('2'))}`,
  },
  'earlier-stage-untold': {
    title: 'An earlier stage of which nothing is told',
    message: 'The file has "{later}" and says nothing of "{stage}", which comes before it',
    next: addLine(
      'Add it, with done, under-way or not-started as its "progress". Such as',
      '{stage}: {{progress: done}}',
      among('stage'),
    ),
    why: 'The next stage is the first after the present one that is not done; what is not told is taken for neither (2010 report, "Forms and Functions", p. 14-19).',
    fix: 'Where nobody remembers, leave it out: nothing is guessed. The rule is off unless a configuration turns it on.',
    bad: stage('strategy-development: {progress: done}\noutreach: {progress: done}\noperation: {progress: under-way}'),
    good: stage(
      'strategy-development: {progress: done}\noutreach: {progress: done}\nformation: {progress: done}\noperation: {progress: under-way}',
    ),
  },
  'stage-done-out-of-order': {
    title: 'A stage is done and an earlier one has not begun',
    message: '"{later}" is done by the profile, but "{stage}", an earlier stage, is not-started',
    next: 'Compare the two, and correct the one that is wrong (done, under-way or not-started): "progress" here, or that of "{later}".',
    why: 'Stages may overlap and come in another order (2010 report, "Forms and Functions", p. 14-19). That a later one is over before an earlier one began is rare, and often a slip.',
    fix: 'If it was passed over on purpose, a comment at the end of the line says so, with your own reason: # alliance: allow stage-done-out-of-order -- we began with a campaign.',
    bad: stage('outreach: {progress: not-started}\nformation: {progress: done}'),
    good: stage(
      '# alliance: allow stage-done-out-of-order -- we began with a campaign\noutreach: {progress: not-started}\nformation: {progress: done}',
    ),
  },
  'stage-done-unasked': {
    title: 'A stage is done and its question was not answered',
    message: [
      '"{stage}" is done, but the question that ends it is {told}: "{question}"',
      '"{stage}" is done, but there is no answer to the question that ends it: "{question}"',
    ],
    next: [
      '{told||}Ask it at the next meeting, and write the answer here in place of {told}: yes, partly or no. It is a fact and never scored.',
      ...addLine(
        'Ask it at the next meeting, and write the answer: yes, partly or no. It is a fact and never scored. Such as',
        'evaluation: yes',
        among('{stage}'),
      ),
    ],
    why: 'Moving from one stage to the next takes key questions, says the 2010 report, and gives one for each ("Forms and Functions", p. 14-19). It is not too late once the stage is behind you.',
    fix: 'Each of the three answers can be the right one. It stands beside the "progress" of the stage.',
    bad: stage('outreach: {progress: done, evaluation: not-asked}'),
    good: stage('outreach: {progress: done, evaluation: partly}'),
  },
  'asked-told-otherwise': {
    title: 'Profile and answers differ on whether a question was asked',
    message: [
      '{unasked||}The profile says that nobody asked "{question}", but "{criterion}" at level {level} says that it was asked',
      'The profile has the answer "{told}" to "{question}", but "{criterion}" at level {level} says that nobody asked it',
    ],
    next: [
      `{unasked||}If it was asked, give "evaluation" under "{stage}" the answer: yes, partly or no. If not, the level of "{criterion}" is wrong: ${AGAIN}`,
      `If nobody asked it, give "evaluation" under "{stage}" the value not-asked. If it was asked, the level of "{criterion}" is wrong: ${AGAIN}`,
    ],
    why: 'The answer to the question of a stage stands in the profile, and whether it is asked is graded in the round. When one says that it was asked and the other that it was not, readers do not know which to believe.',
    fix: 'If the question has been asked since the round, the profile is right, and the next round will say so too. Until then a comment at the end of the line sets the finding aside, with your own reason: # alliance: allow asked-told-otherwise -- asked in June.',
    bad: `${stage('formation: {progress: under-way, evaluation: not-asked}')}${round('full', 'trust-asked: 2')}`,
    good: `${stage('formation: {progress: under-way, evaluation: partly}')}${round('full', 'trust-asked: 2')}`,
  },
  'ending-told-otherwise': {
    title: 'Ending on purpose, and told otherwise',
    message: [
      'The alliance is ending on purpose, the file says ("ending: true"), but its outreach is {outreach}',
      'The alliance is ending on purpose, the file says ("ending: true"), but there is a reason to make it long-term ("evaluation: {reason}")',
    ],
    next: [
      '{outreach||}If it is ending, correct "progress" here: done or not-started. If not, change "ending: true" under "stage" to "ending: false".',
      'If it is ending, correct "evaluation" here: partly, no or not-asked. If not, change "ending: true" under "stage" to "ending: false".',
    ],
    why: 'Alliances may close when they have done what they were for (2010 report, "Forms and Functions", p. 14-19). "ending: true" turns the look at a next stage off, so that one left over hides what comes next.',
    fix: 'Write "ending: false", or say how far the stage is today.',
    bad: stage('outreach: {progress: under-way}\nending: true'),
    good: stage('outreach: {progress: done}\nending: true'),
  },
};
