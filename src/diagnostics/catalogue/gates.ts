/** Promises of a configuration that don't hold, or can't be judged yet. */
import type { Catalogue, CatalogueEntry } from './entry.ts';

const WHY = 'A low score alone is never a fault. This was promised, and people may count on it.';
const CHANGE = 'A promise that no longer fits is changed in alliance.config.yaml, where all can see it.';
const JUDGED = 'A promise that cannot be judged does not hold yet: whoever relies on it should know.';

/** What is told of a fall: where, how to see the time before, and what it may come from. Of each, what the values allow. */
const FELL = ['It fell here: {aspects}. ', ''];
const WAS = [
  'To see it as it was: git show {revision}:./<file> | alliance report -. ',
  'To see it as it was: alliance report <file> --round {round}. ',
];
const MAYBE = [
  'One round is {formerDepth} and the other {depth}, so other questions may be part of it. ',
  'A fall can mean that people became more honest. ',
];

/** The promise, and what the file says: once so that it breaks, once so that it holds. */
function example(promise: string, bad: string, good: string): Pick<CatalogueEntry, 'bad' | 'good' | 'example'> {
  const gate = `# alliance.config.yaml\ngates:\n  - {name: Ready to act, ${promise}}\n\n# harbor.alliance.yaml\n`;
  return { bad: `${gate}${bad}\n`, good: `${gate}${good}\n`, example: 'other' };
}

export const gates: Catalogue = {
  'gate-score': {
    title: 'A score below what was promised',
    message: '{role} of {alliance} is at {found}, and "{gate}" promises at least {least}',
    hint: '{by|one point|{by} points} short',
    next: `To see what holds it back: alliance report <file>. ${CHANGE}`,
    why: WHY,
    fix: 'Look at the blockers and the next steps of the report, and answer anew in a round once something has changed.',
    ...example('roles: [cement], least-score: 50', '# Cement is at 41', '# Cement is at 54'),
  },
  'gate-band': {
    title: 'A band below what was promised',
    message: '{role} of {alliance} is "{found}", and "{gate}" promises at least "{least}"',
    hint: '{by|one band|{by} bands} short',
    next: `To see what holds it back: alliance report <file>. ${CHANGE}`,
    why: WHY,
    fix: 'A weak essential part caps the band of its role: the report says which. Begin there.',
    ...example('roles: [cement], least-band: growing', '# Cement is emerging', '# Cement is growing'),
  },
  'gate-readiness': {
    title: 'Less ready than was promised',
    message: '{role} of {alliance} is "{found}" for {stage}, and "{gate}" promises at least "{least}"',
    next: [
      `What holds it back most: {blocker}, and {more|one|{more}} more; all of them: alliance report <file>. ${CHANGE}`,
      `What holds it back most: {blocker}. ${CHANGE}`,
      `What is still open decides; to see what to answer: alliance report <file>. ${CHANGE}`,
    ],
    why: WHY,
    fix: 'Readiness is judged at the stage you say you are in, with open answers at level 0. The report names each blocker.',
    ...example(
      'roles: [cement], least-readiness: nearly',
      '# Cement is not yet ready for operation',
      '# Cement is nearly ready for operation',
    ),
  },
  'gate-coverage': {
    title: 'Less answered than was promised',
    message: '{found}% of {role} is answered in {alliance}, and "{gate}" promises at least {least}%',
    hint: '{by}% short',
    next: `To go on answering: alliance assess <file>. ${CHANGE}`,
    why: 'What is not answered cannot be counted on, and a few answers can look better than many.',
    fix: 'Answer more questions of this role. "Not applicable", with a reason, leaves the count; "unknown" stays in it.',
    ...example('roles: [scale], least-coverage: 80', '# 48% of Scale is answered', '# 86% of Scale is answered'),
  },
  'gate-fall': {
    title: 'A fall that is larger than was promised',
    message: [
      '{role} of {alliance} fell from {before} to {found} since the round {round}; "{gate}" allows {allowed|one point|{allowed} points}',
      '{role} of {alliance} fell from {before} to {found} since {revision}; "{gate}" allows {allowed|one point|{allowed} points}',
    ],
    hint: '{by|one point|{by} points} less',
    next: FELL.flatMap((fell) => WAS.flatMap((was) => MAYBE.map((maybe) => `${fell}${was}${maybe}${CHANGE}`))),
    why: 'A fall that nobody notices is where alliances come apart. It is told so that it is talked about.',
    fix: 'Look at which answers changed. Where a former answer was too kind, say so in the "note" of this round.',
    ...example(
      'largest-fall: {points: 10, since: previous-round}',
      '# Cement was at 62 in spring-2025 and is at 47 in spring-2026',
      '# Cement was at 62 in spring-2025 and is at 55 in spring-2026',
    ),
  },
  'gate-undecided': {
    title: 'A promise that more answers must decide',
    message: '"{gate}" cannot be judged yet: {role} of {alliance} lies between {low} and {high}',
    next: ['Answer first: {first}.', 'Answer more of its questions: alliance assess <file>.'],
    why: JUDGED,
    fix: 'A score needs two thirds of the weight of a role, and an answer in each of its parts.',
    ...example('roles: [scale], least-score: 50', '# Scale lies between 24 and 76', '# Scale is at 58'),
  },
  'gate-without-round': {
    title: 'A promise for an alliance without a round',
    message: '"{gate}" cannot be judged yet: {alliance} has no round of answers',
    next: 'To answer for the first time: alliance assess <file>. Or leave this file out of the "files" of the gate.',
    why: JUDGED,
    fix: 'Hold a first round. A gate can name the files it holds for.',
    ...example('least-score: 50', 'version: 1\nname: Harbor Neighbors Alliance', '# with a round of answers'),
  },
  'gate-without-stage': {
    title: 'A promise of readiness for a stage that is not told',
    message: '"{gate}" cannot be judged yet: {alliance} does not say which stage it is in',
    next: 'Say which stage is under way, under profile: stage. To see the stages: alliance explain stage',
    why: 'Readiness is always for a stage: what is enough to form an alliance is not enough to run it.',
    fix: 'Write, for example, profile: {stage: {operation: {progress: under-way}}}.',
    ...example(
      'least-readiness: nearly',
      '# no stage under way',
      'profile: {stage: {operation: {progress: under-way}}}',
    ),
  },
  'gate-not-applicable': {
    title: 'A promise for a role that does not apply',
    message: '"{gate}" cannot be judged: nothing of {role} applies to {alliance}',
    next: 'Leave this role out of the "roles" of the gate, or this file out of its "files".',
    why: JUDGED,
    fix: 'If something does apply after all, answer it: "not applicable" is for what an alliance can do without.',
    ...example('least-score: 50', '# every answer of Scale is not applicable', '# Scale is answered'),
  },
  'gate-without-revision': {
    title: 'A promise that needs a revision which cannot be read',
    message: '"{gate}" cannot be judged: the revision {revision} cannot be read here',
    next: 'In CI, fetch enough history for git to know it. Otherwise correct the name in alliance.config.yaml.',
    why: JUDGED,
    fix: 'Many CI services fetch one commit alone; ask for all of them, such as with "fetch-depth: 0".',
    ...example(
      'largest-fall: {points: 10, since: {revision: origin/main}}',
      '# git does not know origin/main here',
      '# git knows origin/main here',
    ),
  },
  'gate-without-files': {
    title: 'A promise that holds for no file',
    message: '"{gate}" holds for none of the files looked at: none is named like {files}',
    next: 'Correct the "files" of the gate; they start from the folder of alliance.config.yaml. Without any, it holds for all.',
    why: 'A promise that nothing is held to always holds, and whoever relies on it does not know.',
    fix: 'Look whether the folder or the files have another name by now. "region/**" is every file below region.',
    bad: 'gates:\n  # the files are in region/\n  - {name: Ready to act, files: [regoin/**], least-score: 50}\n',
    good: 'gates:\n  # the files are in region/\n  - {name: Ready to act, files: [region/**], least-score: 50}\n',
    example: 'other',
  },
};
