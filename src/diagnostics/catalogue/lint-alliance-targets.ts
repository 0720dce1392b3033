/** Doubts of `alliance check` about targets, values, money and context. */
import type { Catalogue } from './entry.ts';

const ACTION = 'profile: {function: {joint-action: primary}}\n';
const LOCAL = 'profile:\n  geography: {member-scale: [local], alliance-scale: [local, national]}\n';

export const lintAllianceTargets: Catalogue = {
  'joint-action-without-target': {
    title: 'Joint action first, and no campaign in sight',
    message: [
      'Joint action is primary and operation {operation}, and nobody is named whom the alliance wants to move',
      'Joint action is primary, and the list of targets is empty',
    ],
    next: 'Name the decision-makers you press, in "targets"; a name is enough.',
    why: 'Members join forces in order to reach those with more resources or authority. Which of them, and at which level, shapes everything else (2010 report, Scaling Up Power and Impact, pages 29-30).',
    fix: 'If there is no campaign now, joint action may be secondary for the time being.',
    bad: `${ACTION}targets: []\n`,
    good: `${ACTION}targets:\n  - name: Port Commission\n`,
  },
  'joint-action-told-absent': {
    title: 'No joint action, and told otherwise',
    message: [
      'Joint action is told as absent, and "{target}" is a target',
      'Joint action is told as absent, and the path as {path}',
      'Joint action is told as absent, and {stage} as under way',
    ],
    next: 'If you act together, write primary or secondary. Else look at what tells otherwise.',
    why: 'What an alliance is for decides what is asked of it, and sharing, talking, learning and acting are four different things (2010 report, Forms and Functions, pages 14-19).',
    fix: 'Targets are those whom the alliance wants to move together; targets of one member belong to that member.',
    bad: 'profile: {function: {joint-action: absent}}\ntargets:\n  - name: Port Commission\n',
    good: 'profile: {function: {joint-action: secondary}}\ntargets:\n  - name: Port Commission\n',
  },
  'far-target-without-way-back': {
    title: 'A far target, local members and no agreed way back',
    message: [
      '"{name}" decides at "{level}", members build power close to home, and a way back is told as {told}',
      '"{name}" decides at "{level}", members build power close to home, and no way back is told',
    ],
    next: 'Agree who at home hears of an offer before it is answered, then write "way-back: yes".',
    why: 'When decisions are made far away and fast, staying answerable to the base is the hard part (2010 report, Scaling Up Power and Impact, pages 29-30).',
    fix: 'A way back can be one call with two leaders from each base. This is a doubt to talk about, and no fault.',
    bad: `${LOCAL}targets:\n  - {name: Department of Transportation, level: national, way-back: no}\n`,
    good: `${LOCAL}targets:\n  - {name: Department of Transportation, level: national, way-back: yes}\n`,
  },
  'target-beyond-scale': {
    title: 'A target beyond the scale of the alliance',
    message: '"{name}" decides at the level "{level}", and the alliance builds power at "{reach}" at most',
    next: 'Add the scale to "alliance-scale", or correct the level of the target.',
    why: 'Whoever presses a decision-maker builds power where the decision is made. What is asked about the way back to the base goes by that scale (2010 report, Scaling Up Power and Impact, pages 29-30).',
    fix: '"alliance-scale" is a list of all scales at which the alliance builds power.',
    bad: 'profile: {geography: {alliance-scale: [local]}}\ntargets:\n  - {name: State freight office, level: statewide}\n',
    good: 'profile: {geography: {alliance-scale: [local, statewide]}}\ntargets:\n  - {name: State freight office, level: statewide}\n',
  },
  'target-is-member': {
    title: 'A target that is a member',
    message: '"{name}" is a target and a member',
    next: 'Check which of the two it is.',
    why: 'A target is a decision-maker whom the alliance wants to move. A member sits at the table where that is planned.',
    fix: 'If a part of the member decides and another part sits with you, name the part: the board, the local.',
    bad: 'members: [Eastside Tenants, Harbor Works]\ntargets:\n  - name: Harbor Works\n',
    good: 'members: [Eastside Tenants, Harbor Works]\ntargets:\n  - name: Port Commission\n',
  },
  'value-without-practice': {
    title: 'A value without a practice',
    message: 'Nothing is told of what members do to live "{name}"',
    next: 'Write down one thing that a newcomer would see: "practices: [We open each meeting with a story.]"',
    why: 'Shared values draw members together (2010 report, Cementing Relationships for the Long Term, pages 25-27). They hold when each can see what the others do to live by them; that we ask for it is ours.',
    fix: 'Ask by what a newcomer would notice this value in the first month. If nothing comes up, that is worth knowing too.',
    bad: 'values:\n  - name: Candor\n',
    good: 'values:\n  - name: Candor\n    practices: [We tell each other first, and to the face.]\n',
  },
  'impossible-share': {
    title: 'A largest share that can not be',
    message: [
      'None of the money comes from the largest source ({none} percent), and there is money from: {sources}',
      'All of the money comes from one source ({share} percent), and the sources are: {sources}',
    ],
    next: 'Correct the share, or the list of sources. Where nobody knows the share, leave it out.',
    why: 'How much hangs on one source tells what would happen if it ended (2010 report, Investing to Cement, pages 36-38).',
    fix: 'The share is that of the largest single giver, in percent of all the money. What members give in time is not part of it.',
    bad: 'funding: {sources: [foundations, member-dues], largest-share: 100}\n',
    good: 'funding: {sources: [foundations, member-dues], largest-share: 85}\n',
  },
  'no-months-for-wins': {
    title: 'Wins within no time',
    message: 'A funder asks for wins within 0 months, the file says',
    next: 'If no funder asks for wins by a date, delete the line. Else write the months.',
    why: 'A zero is read as "at once", and reports would speak of a deadline that nobody set (2010 report, Investing to Cement, pages 36-38).',
    fix: 'What is not so is simply left out.',
    bad: 'funding: {sources: [foundations], wins-within-months: 0}\n',
    good: 'funding: {sources: [foundations]}\n',
  },
  'split-untold': {
    title: 'Asks whom its members ask, and the split is not told',
    message: 'The alliance asks the same funders as its members, and how money is split is not told',
    next: 'Add "resource-split": mostly-centre, balanced, mostly-members or none-shared.',
    why: 'How much goes to the center and how much back to members is a tension of every alliance that raises money (2010 report, Forms and Functions, pages 14-19). It is easier to bear where it is told.',
    fix: 'Look at last year: which part of the money stayed with the alliance?',
    bad: 'funding: {raises-beside-members: yes}\nprofile: {structure: {form: independent}}\n',
    good: 'funding: {raises-beside-members: yes}\nprofile: {structure: {form: independent, resource-split: balanced}}\n',
  },
  'context-without-date': {
    title: 'A context without its time',
    message: 'The context does not say when it holds',
    next: 'Add "as-of": a year, a month or a day.',
    why: 'Context is about a place and a time (2010 report, Context Matters, pages 19-21). Without its time, a later reader takes it for today.',
    fix: 'The month in which it was talked about is enough.',
    bad: 'context: {place: Port Ellery, resources: uneven}\n',
    good: 'context: {place: Port Ellery, as-of: 2026-05, resources: uneven}\n',
  },
  'context-stale': {
    title: 'A context much older than the round',
    message: [
      'The context is of {asOf}, {months} months before the round "{round}"; at most {limit} are allowed',
      'The context is of {asOf}, {months} months ago; at most {limit} are allowed',
    ],
    next: 'Look at it again, change what has changed, and write the month into "as-of".',
    why: 'The context is there to read a result by (2010 report, Context Matters, pages 19-21). An election or a new funder can turn it within a year.',
    fix: 'If it still holds as it stands, a new "as-of" is enough. How many months are allowed stands in the configuration.',
    bad: 'context: {place: Port Ellery, as-of: 2022-05, resources: uneven}\nassessments:\n  - {id: spring-2026, date: 2026-05-14}\n',
    good: 'context: {place: Port Ellery, as-of: 2026-05, resources: uneven}\nassessments:\n  - {id: spring-2026, date: 2026-05-14}\n',
  },
};
