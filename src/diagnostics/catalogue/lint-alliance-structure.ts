/** Doubts of `alliance check` about how an alliance is built: two things told that hardly go together. */
import { IN_A_NEW_ROUND } from './closed-round.ts';
import type { Catalogue } from './entry.ts';

const structure = (told: string, allowed?: string) =>
  `profile:\n${allowed === undefined ? '' : `  # alliance: allow ${allowed}\n`}  structure: {${told}}\n`;
const MEMBERS = 'members:\n  - {name: Eastside Tenants, id: eastside}\n  - Clean Air Harbor\n  - Local 41\n';
const leaders = (told: string) =>
  `${structure(`led-by: ${told}`)}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      leaders-not-staff-alone: {level: 3, evidence: "By-laws, article 4"}\n`;

const STAFF =
  'If staff of members do the work, give "staffing" the value members-staff; if staff of your own do, own-staff or both.';
const BY_MEMBERS = 'consensus, consensus-then-vote, one-member-one-vote';
const DECIDING = `${BY_MEMBERS}, weighted-vote, board or unclear`;
const ANSWER = 'but the answer to "{criterion}" (level {level}) says that';
const LEVEL_WRONG = `If the profile is right, ask "{criterion}" again; if the round "{round}", where that level stands, is over, ${IN_A_NEW_ROUND}. To read its levels: \`alliance explain {criterion}\``;
const ALL_DECIDE = `If all members decide, give "decision-making" one of these: ${BY_MEMBERS} or weighted-vote. If they have no say, talk about it at the next meeting.`;

export const lintAllianceStructure: Catalogue = {
  'anchor-named-twice': {
    title: 'The same anchor twice',
    message: [
      '"{id}" is the id of "{member}", which is anchor {first} already',
      '"{name}" is anchor {first} already, by its id "{other}"',
      '"{name}" stands twice among the anchors; it is anchor {first} already',
    ],
    next: 'Delete one of the two in this list.',
    why: 'Anchors are counted: what is asked of an alliance with one is not what is asked with two.',
    fix: 'A member can be named by its name or by its id; one of them is enough.',
    bad: `${MEMBERS}${structure('anchors: [Eastside Tenants, eastside]')}`,
    good: `${MEMBERS}${structure('anchors: [Eastside Tenants]')}`,
  },
  'every-member-an-anchor': {
    title: 'Every member is named as an anchor',
    message: 'All {count} members are named as anchors',
    next: 'Name only those who carry more of the weight than the others. If nobody does, write "anchors: []" in place of "anchors:" and the whole list.',
    why: 'Anchors are organizations that give more staff and means than the rest, such as to get an alliance started (2010 report, "Cementing Relationships for the Long Term", p. 25-27). Where all do, there is no rest.',
    fix: 'Ask who could not be missing for a month, in staff, room or money.',
    bad: `${MEMBERS}${structure('anchors: [Eastside Tenants, Clean Air Harbor, Local 41]')}`,
    good: `${MEMBERS}${structure('anchors: []')}`,
  },
  'one-anchor-decides': {
    title: 'One anchor, and decisions that members do not make together',
    message: [
      '{board||}"{name}" is the only anchor, and a board decides: the other members may have no say',
      '{staff||}"{name}" is the only anchor, and staff decide: the other members may have no say',
      '"{name}" is the only anchor, and how decisions are made is unclear: the other members may have no say',
    ],
    next: [
      `{board||}${ALL_DECIDE} If they have it by seats on the board, a comment at the end of this line says so, with your own words behind the two hyphens: \`# alliance: allow one-anchor-decides -- the board is of all members\``,
      `${ALL_DECIDE} If they have it in another way, a comment at the end of this line says so, with your own words behind the two hyphens: \`# alliance: allow one-anchor-decides -- each member can stop a decision\``,
    ],
    why: 'In any form, alliances need ways to decide by which no one organization dominates (2010 report, "Forms and Functions", p. 14-19).',
    fix: 'This is a doubt and no fault. The rule is off unless a configuration turns it on.',
    bad: `${MEMBERS}${structure('anchors: [Clean Air Harbor], decision-making: board')}`,
    good: `${MEMBERS}${structure('anchors: [Clean Air Harbor], decision-making: board', 'one-anchor-decides -- the board is of all')}`,
  },
  'informal-with-own-staff': {
    title: 'An informal body with staff of its own',
    message: 'The form is "informal", but the alliance has staff of its own: an informal alliance can employ nobody',
    next: 'If the staff belong to member organizations, write members-staff here. If somebody employs them for the alliance, correct the form: hosted (a member does), fiscally-sponsored (another organization does) or independent (the alliance does).',
    why: 'Some questions are asked of informal bodies alone, such as whether the time that members lend is counted (2010 report, "Forms and Functions", p. 14-19). Staff of its own have an employer.',
    fix: 'Where a member employs them for the alliance, the form is "hosted"; where another organization does, "fiscally-sponsored".',
    bad: structure('form: informal, staffing: own-staff'),
    good: structure('form: hosted, staffing: own-staff'),
  },
  'informal-with-board': {
    title: 'An informal body with a board',
    message: 'The form is informal, but a board decides',
    next: 'If there is a board, correct "form" to one that can have it: hosted, fiscally-sponsored or independent. If members decide at one table, write how here: consensus, consensus-then-vote, one-member-one-vote or weighted-vote.',
    why: 'The 2010 report tells apart informal bodies led by members and nonprofits with a board and staff ("Forms and Functions", p. 14-19). Some questions are asked of one of them alone.',
    fix: 'A steering table of members is no board in this sense.',
    bad: structure('form: informal, decision-making: board'),
    good: structure('form: independent, decision-making: board'),
  },
  'independent-without-staff': {
    title: "An independent organization on members' staff alone",
    message: 'The form is "independent", an organization of its own, but staff of members alone do the work',
    next: 'If it has staff by now, write own-staff or both here. If it has no board and no books of its own, give "form" the value informal. If both are right, a comment at the end of this line says so, with your own words behind the two hyphens: `# alliance: allow independent-without-staff -- we hire in May`',
    why: 'In the 2010 report the independent form is a nonprofit with a board and staff ("Forms and Functions", p. 14-19). What is asked about money and time goes by it.',
    fix: 'An organization that was founded and has not hired yet is one where both are right.',
    bad: structure('form: independent, staffing: members-staff'),
    good: structure('form: independent, staffing: members-staff', 'independent-without-staff -- we hire in May'),
  },
  'staff-led-without-staff': {
    title: 'Staff lead, and there is none',
    message: [
      '{lead||}{decide||}Staff lead and decide, the file says, but by "staffing: none" there is no staff',
      '{lead||}Staff lead, the file says ("led-by: staff"), but by "staffing: none" there is no staff',
      'Staff decide, the file says ("decision-making: staff"), but by "staffing: none" there is no staff',
    ],
    next: [
      `{lead||}{decide||}${STAFF} If there is none, give "led-by" the value leaders, and "decision-making" one of these: ${DECIDING}.`,
      `{lead||}${STAFF} If there is none, give "led-by" the value leaders.`,
      `${STAFF} If there is none, give "decision-making" one of these: ${DECIDING}.`,
    ],
    why: 'Both can hardly be so. Who leads decides what is asked about grassroots leaders (2010 report, "Scaling Up Power and Impact", p. 29-30).',
    fix: '"staffing" says whose staff does the work: members-staff, own-staff, both or none.',
    bad: structure('staffing: none, led-by: staff'),
    good: structure('staffing: members-staff, led-by: staff'),
  },
  'staff-decide-leaders-lead': {
    title: 'Leaders lead, and staff decide',
    message: 'Grassroots leaders lead, the file says, but staff make the decisions',
    next: `Write here how the large decisions are made: ${DECIDING}. If staff do make those too, give "led-by" the value both.`,
    why: 'Without leaders in decisions, an alliance can drift away from those it is for (2010 report, "Scaling Up Power and Impact", p. 29-30). Told this way, readers do not know which it is.',
    fix: 'Think of the last large decision, and of who made it.',
    bad: structure('led-by: leaders, decision-making: staff'),
    good: structure('led-by: leaders, decision-making: consensus'),
  },
  'unclear-yet-published': {
    title: 'Unclear decisions that are published',
    message:
      'It is unclear how decisions are made ("decision-making: unclear"), but who decided and how is published ("transparency: published")',
    next: 'If it is published how you decide, give that to "decision-making" in place of unclear: consensus, consensus-then-vote, one-member-one-vote, weighted-vote, board or staff. Else correct "transparency" here: on-request, by-word-of-mouth or unclear.',
    why: 'Transparency is about who decided and how (2010 report, "Forms and Functions", p. 14-19). What nobody can tell, nobody can publish.',
    fix: 'Minutes that name a decision, and not how it came about, are not enough for "published".',
    bad: structure('decision-making: unclear, transparency: published'),
    good: structure('decision-making: consensus, transparency: published'),
  },
  'weighted-yet-equal': {
    title: 'Weighted votes and an equal voice',
    message: 'Votes are weighted, but the voice of each is told as equal',
    next: 'If some votes weigh more, write here by what: by-contribution or by-those-affected. If not, give "decision-making" the value one-member-one-vote.',
    why: 'Those who put in more may fairly be heard more, and no one organization should dominate (2010 report, "Forms and Functions", p. 14-19). It helps to say which it is.',
    fix: 'Think of the last vote: whose counted more, and why?',
    bad: structure('decision-making: weighted-vote, voice: equal'),
    good: structure('decision-making: weighted-vote, voice: by-contribution'),
  },
  'leaders-told-otherwise': {
    title: 'Profile and answers differ on who leads',
    message: [
      `{byRule||}The profile says that staff lead, ${ANSWER} grassroots leaders sit at the table`,
      `{bothLead||}The profile says that staff and grassroots leaders lead, ${ANSWER} no leaders sit at the table`,
      `The profile says that grassroots leaders lead, ${ANSWER} none sit at the table`,
    ],
    next: [
      `{byRule||}If both lead, give "led-by" under "structure" the value both; if grassroots leaders lead and staff do not, write leaders. ${LEVEL_WRONG}`,
      `If staff lead and grassroots leaders do not, give "led-by" under "structure" the value staff. ${LEVEL_WRONG}`,
    ],
    why: 'Who sits at the table decides how near the alliance stays to its base (2010 report, "Scaling Up Power and Impact", p. 29-30). With two answers readers do not know which to believe.',
    fix: 'Where staff and grassroots leaders share the lead, write both.',
    bad: leaders('staff'),
    good: leaders('both'),
  },
};
