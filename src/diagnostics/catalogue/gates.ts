/** Gates that don't hold, or can't be judged yet. */
import type { Catalogue, CatalogueEntry } from './entry.ts';
import { anew, answerMore, answerOpen, mayReach } from './gates-open.ts';
import { withLine } from './where-to-add.ts';

const WHY =
  'A low score alone is never a fault. A gate is a promise that somebody made in alliance.config.yaml, and people may count on it.';
const CHANGE = 'A gate that no longer fits is changed in {config}, where all can see it.';
const JUDGED = 'A gate that cannot be judged does not hold yet: whoever relies on it should know.';

/** What the report says of the round that was judged; where a later round is open, it must be asked for this one. */
function seen(words: string): string[] {
  return [`${words} \`alliance report {file} --round {judged}\``, `${words} \`alliance report {file}\``];
}

const UNDER_WAY =
  'Write which stage is under way, with your own in place of "{likely}" ("alliance explain stages" lists them)';

/** How a file is left out of a gate, behind these words. */
function leaveOut(words: string): string[] {
  return [
    `{listed||}${words}, write in {config}, as the last of the "files" of the gate: \`{glob}\``,
    `${words}, write in {config}, as one more setting of the gate: \`files: [{glob}]\``,
  ];
}

/** What to do about a fall: what to look at first, what it may come from, and how to see the time before. */
const FELL = [
  '{n|This answer|These answers} fell: {answers}. Read {n|it|them} again, and correct what is a slip of the pen. ',
  ...[' --round {judged}', ''].map(
    (round) =>
      `These parts fell: {aspects}. Read their answers again (alliance report {typedFile}${round} --details shows them), and correct what is a slip of the pen. `,
  ),
];
/** Where no part is known to have fallen, what was changed says more than what was. */
const LOOK = 'Look at what has changed since, and correct what is a slip of the pen. ';
const MAYBE = [
  'Before, the round had depth {formerDepth}, and now {depth}: not all questions are the same, which may be part of the fall. ',
  '',
];
const TRUE_FALL =
  'If the fall is true, leave the answers as they are; it is then reported until the gate is changed in {config}, or a comment in the line of the round allows it ("alliance explain gate-fall" shows one). Agree on that first. ';
const WAS_ELSEWHERE = [
  '{moved||}The file was {moved} then. To see it as it was: `git -C {repository} show {revision}:{former} | alliance report -`',
  '{moved||}The file was {moved} then. To see it as it was: `git show {revision}:{former} | alliance report -`',
];
const WAS = [
  ...WAS_ELSEWHERE,
  'To see it as it was: `git -C {repository} show {revision}:{former} | alliance report -`',
  'To see it as it was: `git show {revision}:{former} | alliance report -`',
  'To see it as it was: `alliance report {file} --round {round}`',
  'To see it as it is: `alliance report {file}`',
];
const CHANGES = [
  'To see what has changed: `git -C {repository} diff {revision} -- {former}`',
  '{former||}To see what has changed: `git diff {revision} -- {file}`',
];

function fallSteps(fell: string, was: readonly string[]): string[] {
  return MAYBE.flatMap((maybe) => was.map((how) => `${fell}${maybe}${TRUE_FALL}${how}`));
}

/** What a gate asks for, and what the file says: once so that it does not hold, once so that it does. */
function example(asked: string, bad: string, good: string): Pick<CatalogueEntry, 'bad' | 'good' | 'example'> {
  const gate = `# alliance.config.yaml\ngates:\n  - {name: Ready to act, ${asked}}\n\n# harbor.alliance.yaml\n`;
  return { bad: `${gate}${bad}\n`, good: `${gate}${good}\n`, example: 'other' };
}

/** What can't be reached, whatever else is answered. */
const CAPPED =
  'Each question of {parts} is "not applicable". {capped|That part is|These parts are} essential to {role}, so that "{most}" is the most there can be. ';
/** What then is left for the gate, and that it is not enough where other answers are too low as well. */
const ASK_FOR_MOST = [
  ' Neither is enough by itself: other answers, which the report names, keep this file below "{most}" as well.{lower||}',
  '',
].map(
  (more) =>
    `let the gate ask for "least-readiness: {most}" in {config}, which then holds for every file of the gate.${more}`,
);

export const gates: Catalogue = {
  'gate-score': {
    title: 'A score below what a gate asks for',
    message: '{alliance} scores {found} in {role}; the gate "{gate}" asks for at least {least}',
    hint: '{by|one point|{by} points} short',
    next: [
      ...mayReach('it'),
      ...seen(`The report says what holds the score back, and what would come first. ${CHANGE} To read the report:`),
    ],
    why: WHY,
    fix: 'Look at the blockers and the next steps of the report, and answer anew in a round once something has changed.',
    ...example('roles: [cement], least-score: 50', '# Cement is at 41', '# Cement is at 54'),
  },
  'gate-band': {
    title: 'A band below what a gate asks for',
    message: '{alliance} is {found} in {role}; the gate "{gate}" asks for at least "{least}"',
    hint: '{by|one band|{by} bands} short',
    next: [
      ...mayReach('it'),
      ...seen(`The report says what holds the band back, and what would come first. ${CHANGE} To read the report:`),
    ],
    why: WHY,
    fix: 'A weak essential part caps the band of its role: the report says which. Begin there.',
    ...example('roles: [cement], least-band: growing', '# Cement is emerging', '# Cement is growing'),
  },
  'gate-readiness': {
    title: 'Less ready than a gate asks for',
    message:
      'The readiness of {alliance} for {stage} in {role} is {found}; the gate "{gate}" asks for at least "{least}"',
    hint: 'in this round: {found}',
    next: [
      ...ASK_FOR_MOST.flatMap((ask) => anew(`${CAPPED}Answer what does apply after all; if nothing does, ${ask} `)),
      ...ASK_FOR_MOST.flatMap((ask) =>
        seen(
          `${CAPPED}If {capped|it does|they do} apply to you, answer what is asked there; if not, ${ask} To read the report:`,
        ),
      ),
      ...seen(`These answers are lower than {stage} needs them: {blockers}. ${CHANGE} To see what they hold back:`),
      ...seen(`The report says what is missing. ${CHANGE} To read the report:`),
    ],
    why: WHY,
    fix: 'Readiness is judged at the stage you say you are in. It is told here where even the best answers to what is open would not be enough, so that answers given are what holds it back: the report names each. Where open answers could still be enough, `gate-undecided` says which.',
    ...example(
      'roles: [cement], least-readiness: nearly',
      '# in the stage Operation, too many answers of Cement are lower than it needs: "not yet"',
      '# in the stage Operation, most answers of Cement are as high as it needs: "nearly"',
    ),
  },
  'gate-coverage': {
    title: 'Less answered than a gate asks for',
    message: '{alliance} has answered {found}% of {role}; the gate "{gate}" asks for at least {least}%',
    hint: '{by|one percentage point|{by} percentage points} short',
    next: [...answerOpen('', `${CHANGE} `), ...answerMore(`${CHANGE} `)],
    why: 'What is not answered cannot be counted on, and a few answers can look better than many.',
    fix: 'Answer more questions of this role. "Not applicable", with a reason, leaves the count; "unknown" stays in it.',
    ...example('roles: [scale], least-coverage: 80', '# 48% of Scale is answered', '# 86% of Scale is answered'),
  },
  'gate-fall': {
    title: 'A fall that is larger than a gate allows',
    message: [
      '{alliance} fell from {before} to {found} in {role} since the round "{round}"; the gate "{gate}" allows {allowed|one point|{allowed} points}',
      '{alliance} fell from {before} to {found} in {role} since the revision "{revision}"; the gate "{gate}" allows {allowed|one point|{allowed} points}',
    ],
    hint: '{by|one point|{by} points} less',
    next: FELL.flatMap((fell) => fallSteps(fell, WAS)).concat(fallSteps(LOOK, [...WAS_ELSEWHERE, ...CHANGES, ...WAS])),
    why: 'A fall that nobody notices is where alliances come apart. It is told so that it is talked about.',
    fix: 'Look at which answers changed, and talk about each: has something been lost, or do you see it more clearly now? What you find belongs in the next round; a word that was left out of this one may go into its "note". A fall that may stay is set aside at the end of its line: # alliance: allow gate-fall -- we see it more clearly now',
    ...example(
      'largest-fall: {points: 10, since: previous-round}',
      '# Cement was at 62 in spring-2025 and is at 47 in spring-2026',
      '# Cement was at 62 in spring-2025 and is at 55 in spring-2026',
    ),
  },
  'gate-undecided': {
    title: 'A gate that more answers must decide',
    message: [
      '{stage||}The gate "{gate}" asks for at least "{least}" and cannot be judged yet: with what is open, the readiness of {alliance} for {stage} in {role} may be anywhere from "{low}" to "{high}"',
      'The gate "{gate}" allows a fall by {allowed|one point|{allowed} points} and cannot be judged yet: {alliance} was at {before} in {role} in the round "{round}", and with what is open may be anywhere from {low} to {high} now',
      'The gate "{gate}" allows a fall by {allowed|one point|{allowed} points} and cannot be judged yet: {alliance} was at {before} in {role} at the revision "{revision}", and with what is open may be anywhere from {low} to {high} now',
      'The gate "{gate}" asks for at least {least} and cannot be judged yet: with what is open, {alliance} may be anywhere from {low} to {high} in {role}',
    ],
    hint: 'what is open decides',
    next: [...answerOpen(), ...answerMore()],
    why: JUDGED,
    fix: 'A score needs two thirds of the weight of a role, and an answer in each of its parts. Readiness for a stage is decided once the open answers, at their lowest or at their highest, make no difference to it.',
    ...example('roles: [scale], least-score: 50', '# Scale lies between 24 and 76', '# Scale is at 58'),
  },
  'gate-without-round': {
    title: 'A gate for an alliance without a round',
    message: 'The gate "{gate}" cannot be judged yet: {alliance} has no round of answers',
    next: leaveOut('Answer for the first time (alliance assess {typedFile}). Or, to leave this file out of the gate'),
    why: JUDGED,
    fix: 'Hold a first round. A gate can name the files it holds for.',
    ...example('least-score: 50', 'version: 1\nname: Harbor Neighbors Alliance', '# with a round of answers'),
  },
  'gate-without-stage': {
    title: 'A gate for readiness where no stage is told',
    message: 'The gate "{gate}" cannot be judged yet: {alliance} does not say which stage it is in',
    next: [
      ...withLine('{line}').map(({ where, typed }) => `${UNDER_WAY}, ${where}: \`${typed}\``),
      `${UNDER_WAY}, at the end of the file, as a line of its own: \`{line}\``,
      'Write "progress: under-way" in the profile, at the stage that you are in. To see the stages: `alliance explain stages`',
    ],
    why: 'Readiness is always for a stage: what is enough to form an alliance is not enough to run it.',
    fix: 'Write, for example, profile: {stage: {operation: {progress: under-way}}}. Which stages there are: alliance explain stages.',
    ...example(
      'least-readiness: nearly',
      '# no stage under way',
      'profile: {stage: {operation: {progress: under-way}}}',
    ),
  },
  'gate-not-applicable': {
    title: 'A gate for a role that does not apply',
    message: 'The gate "{gate}" cannot be judged: no question of {role} applies to {alliance}',
    next: [
      ...leaveOut(
        'To leave {role} out for all files, let the gate have "roles: [{others}]" in {config}. To leave out this file, with all its roles',
      ),
      ...leaveOut('To leave this file out of the gate'),
    ],
    why: JUDGED,
    fix: 'If something does apply after all, answer it: "not applicable" is for what an alliance can do without.',
    ...example('least-score: 50', '# every answer of Scale is not applicable', '# Scale is answered'),
  },
  'gate-without-revision': {
    title: 'A gate that needs a revision which cannot be read',
    message:
      'The gate "{gate}" cannot be judged for {n|one file|{n} files}: git cannot give the revision "{revision}" here',
    next: [
      '{shallow||}Only the latest commits were fetched here. In CI, ask for all of them: fetch-depth: 0 for actions/checkout at GitHub, GIT_DEPTH: 0 at GitLab. Elsewhere: `git fetch --unshallow`',
      '{unknown||}The history is whole, and git knows no such name: correct it here, or fetch it. To see which branches git knows: `git branch --all`',
      '{n|{files} lies|These files lie} in no repository of git, or git is not installed{n||: {files}}. Install git if it is missing, check only files that lie in a repository, or compare with the round before; for that write, in place of "since" with its revision: `since: previous-round`',
    ],
    why: JUDGED,
    fix: 'Many CI services fetch one commit alone; ask for all of them, such as with "fetch-depth: 0". A name such as origin/main is known only where there is a remote "origin".',
    ...example(
      'largest-fall: {points: 10, since: {revision: origin/main}}',
      '# git does not know origin/main here',
      '# git knows origin/main here',
    ),
  },
  'gate-without-files': {
    title: 'A gate for no file that is looked at',
    message: 'The gate "{gate}" applies to none of the files looked at: none is named like {files}',
    next: 'Correct the "files" of the gate; they start from the folder of this file. A gate without "files" applies to all.',
    why: 'A gate that nothing is held to is always met, and whoever relies on it does not know.',
    fix: 'Look whether the folder or the files have another name by now. "region/**" is every file below region.',
    bad: 'gates:\n  # the files are in region/\n  - {name: Ready to act, files: [regoin/**], least-score: 50}\n',
    good: 'gates:\n  # the files are in region/\n  - {name: Ready to act, files: [region/**], least-score: 50}\n',
    example: 'other',
  },
};
