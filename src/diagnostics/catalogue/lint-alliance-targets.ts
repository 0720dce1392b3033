/** Doubts of `alliance check` about targets, values, money and context. */
import type { Catalogue } from './entry.ts';
import { outOf } from './taken-out.ts';
import { AT_END, addLine, among, below, withLine } from './where-to-add.ts';

const ACTION = 'profile: {function: {joint-action: primary}}\n';
const LOCAL = 'profile:\n  geography: {member-scale: [local], alliance-scale: [local, national]}\n';

const AGREE =
  'A deal may be made far away before anybody at home hears of it. Agree on who at home hears of an offer before it is answered, then';
const NOT_YET =
  'Until then a comment above this line sets it aside, with your own reason: `# alliance: allow far-target-without-way-back -- we agree on one in May`';

export const lintAllianceTargets: Catalogue = {
  'joint-action-without-target': {
    title: 'Joint action first, and no campaign in sight',
    message: [
      '"joint-action" is primary and the stage of operation {operation}, but the file names no "targets"',
      '"joint-action" is primary, but the list of "targets" is empty',
    ],
    next: [
      `{operation||}If there is no campaign now, write secondary here. Else name the decision-makers you want to move, ${AT_END}, such as: \`targets: [{{name: Port Commission}}]\``,
      'If there is no campaign now, give "joint-action" the value secondary. Else name the decision-makers you want to move, in place of "targets: []", such as: `targets: [{{name: Port Commission}}]`',
    ],
    why: 'Members join forces in order to reach those with more resources or authority. Which of them, and at which level, shapes everything else (2010 report, "Scaling Up Power and Impact", p. 29-30).',
    fix: 'A name is enough; its level, and what is decided there, may follow.',
    bad: `${ACTION}targets: []\n`,
    good: `${ACTION}targets:\n  - name: Port Commission\n`,
  },
  'joint-action-told-absent': {
    title: 'No joint action, and told otherwise',
    message: [
      '"joint-action" is absent, the file says here, but "{target}" is a target',
      '"joint-action" is absent, the file says here, but the path is {path}',
      '"joint-action" is absent, the file says here, but the stage of {stage} is under way',
    ],
    next: 'If you act together, write primary or secondary here. Else {steps}.',
    why: 'What an alliance is for decides what is asked of it, and sharing, talking, learning and acting are four different things (2010 report, "Forms and Functions", p. 14-19).',
    fix: 'Targets are those whom the alliance wants to move together; targets of one member belong to that member.',
    bad: 'profile: {function: {joint-action: absent}}\ntargets:\n  - name: Port Commission\n',
    good: 'profile: {function: {joint-action: secondary}}\ntargets:\n  - name: Port Commission\n',
  },
  'far-target-without-way-back': {
    title: 'A far target, local members and no agreed way back',
    message: [
      '"{name}" decides at the level "{level}", {known|the one member that tells its scale is|the {known} members that tell their scale are} close to home, but "way-back", an agreed way back to the base, says {told}',
      '"{name}" decides at the level "{level}", the alliance builds power at "{reach}" at most, but "way-back", an agreed way back to the base, says {told}',
      '"{name}" decides at the level "{level}", members build power close to home, but "way-back", an agreed way back to the base, says {told}',
      '"{name}" decides at the level "{level}", members build power close to home, but "way-back", an agreed way back to the base, is not told',
    ],
    next: [
      `{told||}${AGREE} write yes here in place of {told}. ${NOT_YET}`,
      ...withLine('way-back: yes').map(({ where, typed }) => `${AGREE} write ${where}: "${typed}". ${NOT_YET}`),
      `${AGREE} tell it as "way-back: yes" of this target. ${NOT_YET}`,
    ],
    why: 'When decisions are made far away and fast, staying answerable to the base is the hard part (2010 report, "Scaling Up Power and Impact", p. 29-30).',
    fix: 'A way back can be one call with two leaders from each base. This is a doubt to talk about, and no fault.',
    bad: `${LOCAL}targets:\n  - {name: Department of Transportation, level: national, way-back: no}\n`,
    good: `${LOCAL}targets:\n  # alliance: allow far-target-without-way-back -- we agree on one in May\n  - {name: Department of Transportation, level: national, way-back: no}\n`,
  },
  'target-beyond-scale': {
    title: 'A target beyond the scale of the alliance',
    message: '"{name}" decides at the level "{level}", but the alliance builds power at "{reach}" at most',
    next: 'If you build power at that level as well, add "{level}" to "alliance-scale" in the profile. If your work where you are is how you win this target over, both are right, and a comment above this line says so, with your own words behind the two hyphens: `# alliance: allow target-beyond-scale -- through our own representatives`',
    why: 'Whoever presses a decision-maker builds power where the decision is made. What is asked about the way back to the base goes by that scale (2010 report, "Scaling Up Power and Impact", p. 29-30).',
    fix: '"alliance-scale" is a list of all scales at which the alliance builds power.',
    bad: 'profile: {geography: {alliance-scale: [local]}}\ntargets:\n  - {name: State freight office, level: statewide}\n',
    good: 'profile: {geography: {alliance-scale: [local, statewide]}}\ntargets:\n  - {name: State freight office, level: statewide}\n',
  },
  'target-is-member': {
    title: 'A target that is a member',
    message: '"{name}" is among the targets, and among the members',
    next: 'Take it out of one of the two lists. If a part of it decides and another part sits with you, name the part here: the board, the local.',
    why: 'A target is a decision-maker whom the alliance wants to move. A member sits at the table where that is planned.',
    fix: 'Ask whether you would tell it, as a member, how you mean to move it.',
    bad: 'members: [Eastside Tenants, Harbor Works]\ntargets:\n  - name: Harbor Works\n',
    good: 'members: [Eastside Tenants, Harbor Works]\ntargets:\n  - name: "Harbor Works, board of directors"\n',
  },
  'value-without-practice': {
    title: 'A value without a practice',
    message: 'The value "{name}" has no "practices": nothing tells what members do to live it',
    next: addLine(
      'Write down one thing that a newcomer would see. Such as',
      'practices: ["We open each meeting with a story."]',
      below('the name of this value', 'name'),
    ),
    why: 'Shared values draw members together (2010 report, "Cementing Relationships for the Long Term", p. 25-27). They hold when each can see what the others do to live by them; that we ask for it is ours.',
    fix: 'Ask by what a newcomer would notice this value in the first month. If nothing comes up, that is worth knowing too.',
    bad: 'values:\n  - name: Candor\n',
    good: 'values:\n  - name: Candor\n    practices: [We tell each other first, and to the face.]\n',
  },
  'impossible-share': {
    title: 'A largest share that cannot be',
    message: [
      'The largest source gives {part} percent of the money, less than one in a hundred',
      'The largest source gives {none} percent of the money, and there is money from: {sources}',
      'The largest source gives {share} percent of the money, and there are others: {sources}',
    ],
    next: [
      'The share is written in percent. If {part} of all the money is meant, write {percent} here.',
      ...outOf('largest-share: {share}').map(
        (out) => `Correct "largest-share" here, or the list of "sources". If nobody knows the share, ${out}.`,
      ),
    ],
    why: 'How much hangs on one source tells what would happen if it ended (2010 report, "Investing to Cement", p. 36-38).',
    fix: 'The share is that of the largest single giver, in percent of all the money. What members give in time is not part of it.',
    bad: 'funding: {sources: [foundations, member-dues], largest-share: 100}\n',
    good: 'funding: {sources: [foundations, member-dues], largest-share: 85}\n',
  },
  'no-months-for-wins': {
    title: 'Wins within no time',
    message: '"wins-within-months: 0" says that a funder asks for wins within 0 months, that is, at once',
    next: outOf('wins-within-months: 0').map(
      (out) =>
        `If a funder asks for wins by a date, give "wins-within-months" the number of months. If none does, ${out}.`,
    ),
    why: 'A zero is read as "at once", and reports would speak of a deadline that nobody set (2010 report, "Investing to Cement", p. 36-38).',
    fix: 'What is not so is simply left out.',
    bad: 'funding: {sources: [foundations], wins-within-months: 0}\n',
    good: 'funding: {sources: [foundations]}\n',
  },
  'split-untold': {
    title: 'Asks whom its members ask, and the split is not told',
    message: 'The alliance asks the same funders as its members, and "structure" does not tell how money is split',
    next: addLine(
      'Say how it is: mostly-centre, balanced, mostly-members or none-shared. Such as',
      'resource-split: balanced',
      among('structure'),
    ),
    why: 'How much goes to the center and how much back to members is a tension of every alliance that raises money (2010 report, "Forms and Functions", p. 14-19). It is easier to bear where it is told.',
    fix: 'Look at last year: which part of the money stayed with the alliance?',
    bad: 'funding: {raises-beside-members: yes}\nprofile: {structure: {form: independent}}\n',
    good: 'funding: {raises-beside-members: yes}\nprofile: {structure: {form: independent, resource-split: balanced}}\n',
  },
  'context-without-date': {
    title: 'A context without its time',
    message: 'The context does not say of when it is',
    next: addLine('Say of which year, month or day it is. Such as', 'as-of: 2026-05', among('context')),
    why: 'Context is about a place and a time (2010 report, "Context Matters", p. 19-21). Without its time, a later reader takes it for today.',
    fix: 'The month in which it was talked about is enough.',
    bad: 'context: {place: Port Ellery, resources: uneven}\n',
    good: 'context: {place: Port Ellery, as-of: 2026-05, resources: uneven}\n',
  },
  'context-stale': {
    title: 'A context much older than the round',
    message: [
      'The context is of {asOf}, {months} months before the round "{round}"; it counts as old after {limit}',
      'The context is of {asOf}, {months} months ago; it counts as old after {limit}',
    ],
    next: 'Read it again, change what has changed, and write here when you did.',
    why: 'The context is there to read a result by (2010 report, "Context Matters", p. 19-21). An election or a new funder can turn it within a year.',
    fix: 'If it still holds as it stands, a new "as-of" is enough. After how many months it counts as old can be set in alliance.config.yaml, as "round-months" under limits.',
    bad: 'context: {place: Port Ellery, as-of: 2022-05, resources: uneven}\nassessments:\n  - {id: spring-2026, date: 2026-05-14}\n',
    good: 'context: {place: Port Ellery, as-of: 2026-05, resources: uneven}\nassessments:\n  - {id: spring-2026, date: 2026-05-14}\n',
  },
};
