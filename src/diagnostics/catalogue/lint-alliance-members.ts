/** Doubts of `alliance check` about members: who left, what rests on one of them, and entries that can't be. */
import type { Catalogue } from './entry.ts';
import { outOf } from './taken-out.ts';

const round = (answers: string, date = '2026-05-14') =>
  `assessments:\n  - id: spring-2026\n    date: ${date}\n    answers:\n${answers.replace(/^/gm, '      ')}\n`;
const skills = (second: string, comment = '') =>
  `members:\n  - {name: Eastside Tenants, skills: [base, organizing]}\n${comment}  - {name: Tidewater Congregations, skills: [base, ${second}]}\n`;
const HELD = ['research-and-policy', 'media-and-channels', 'messages-tested']
  .map((id) => `${id}: {level: 2, held-by: Clean Air Harbor}`)
  .join('\n');
const founded = (joined: string) =>
  `founded: 2019\nmembers:\n  - {name: Clean Air Harbor, joined: 2019}\n  - {name: Eastside Tenants, joined: ${joined}}\n`;

const HOLDS_NO_MORE =
  'If the name is a slip of the pen, correct it. Else it stays, since the round is over; ask in a new one who does it today: `alliance assess {file} --new-round`';
const IN_A_NEW_ONE = 'If it is over, leave it, and ask in a new one: `alliance assess {file} --new-round`';
const ONE_HOLDS =
  'They are: {names}. If that is so, ask which of them another member could take over, or learn beside it. If others hold some of them already, write them there as "held-by".';

export const lintAllianceMembers: Catalogue = {
  'holder-has-left': {
    title: 'Held by a member that has left',
    message: [
      '"{name}" holds {count} capacities in "{round}" ({date}), but had left by then ({left})',
      '"{name}" holds {count} capacities in "{round}", but has left ({left})',
      '"{name}" holds "{id}" in "{round}" ({date}), but had left by then ({left})',
      '"{name}" holds "{id}" in "{round}", but has left ({left})',
    ],
    next: [
      `{closed||}{count||}They are: {names}. ${HOLDS_NO_MORE}`,
      `{closed||}${HOLDS_NO_MORE}`,
      `They are: {names}. Ask who does each of them today. If the round is still open, write that down at each of them. ${IN_A_NEW_ONE}`,
      `Ask who does it today. If the round is still open, write that down here. ${IN_A_NEW_ONE}`,
    ],
    why: 'What one member could do for all goes along when it leaves. The 2010 report warns that turnover slows alliances down ("Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'In an open round write who holds it now, or nobody. If the former member goes on doing it from outside, write {partner: its name}. Until a new round is held, a comment at the end of the line sets the finding aside, with your own reason: # alliance: allow holder-has-left -- we ask in May. One that holds several has them behind the code, such as holder-has-left for research-and-policy, own-narrative.',
    bad: `members:\n  - {name: Eastside Tenants}\n  - {name: Local 41}\n  - {name: Housing Forum, id: housing-forum, left: 2025-12}\n${round('research-and-policy: {level: 2, held-by: housing-forum}')}`,
    good: `members:\n  - {name: Eastside Tenants}\n  - {name: Local 41}\n  - {name: Housing Forum, id: housing-forum, left: 2025-12}\n${round('research-and-policy: {level: 2, held-by: Eastside Tenants}')}`,
  },
  'anchor-has-left': {
    title: 'An anchor that has left',
    message: '"{name}" is named as an anchor and has left ({left})',
    next: 'Take it off the list of anchors; or delete its "left" in the list of members, if it is back.',
    why: 'Some questions are asked for alliances with anchors alone, and others go by how many there are. Who carries the weight now is worth asking when an anchor goes.',
    fix: 'Name those who carry more of the weight today; an empty list says that nobody does.',
    bad: 'members:\n  - {name: Eastside Tenants}\n  - {name: Local 41}\n  - {name: Housing Forum, left: 2025-12}\nprofile: {structure: {anchors: [Housing Forum]}}\n',
    good: 'members:\n  - {name: Eastside Tenants}\n  - {name: Local 41}\n  - {name: Housing Forum, left: 2025-12}\nprofile: {structure: {anchors: [Eastside Tenants]}}\n',
  },
  'member-before-founded': {
    title: 'A member before there was an alliance',
    message: '"{name}" {key} in {when}, and the alliance began in {founded}',
    next: 'Compare the two dates, and correct the one that is a slip of the pen: "{key}" here, or "founded" of the alliance.',
    why: 'Who was a member when decides what a round of that time means.',
    fix: 'If it was part of what came before the alliance, write the year in which it joined this one, and tell the rest in its "note".',
    bad: founded('2017'),
    good: founded('2019, note: At the table since 2017'),
  },
  'member-is-alliance': {
    title: 'The alliance among its own members',
    message: '"{name}" is the name of the alliance and of one of its members',
    next: 'Take it off the list of members; or, if a member does have the same name, add a place to the name of that member, such as "{name} (Eastside)".',
    why: 'Members are counted, and the alliance is none of them.',
    fix: 'Where a member hosts the alliance, name the member by its own name, and write "form: hosted".',
    bad: 'version: 1\nname: Harbor Table\nmembers: [Eastside Tenants, Clean Air Harbor, Harbor Table]\n',
    good: 'version: 1\nname: Harbor Table\nmembers: [Eastside Tenants, Clean Air Harbor]\n',
  },
  'member-names-alike': {
    title: 'Two members whose names differ in spelling alone',
    message: '"{name}" and "{other}" differ in spelling alone',
    next: 'If they are one organization, keep one of the two, with all that is told of either. If they are two, add to one of the names what tells them apart, such as its place.',
    why: 'Members are counted, and a skill that "two" members hold may rest on one.',
    fix: 'Upper and lower case, accents, "The" and spellings such as Harbour and Harbor tell no two names apart. If both are right, a comment at the end of the line says so, with your own reason: # alliance: allow member-names-alike -- two unions.',
    bad: 'members: [Clean Air Harbor, Eastside Tenants, The Clean Air Harbour]\n',
    good: 'members: [Clean Air Harbor, Eastside Tenants]\n',
  },
  'base-told-both-ways': {
    title: 'A base, and none',
    message: '"{name}" has "base-building: no", but "base" is among its skills',
    next: 'Give "base-building" the value yes, or take "base" off the list of its skills.',
    why: 'A base is many people in a community who know the organization as theirs and turn out for it. What is told of it decides whether members cover it.',
    fix: 'Where it does not organize people of its own, and can still turn some out, say so in its "note".',
    bad: 'members:\n  - Local 41\n  - {name: Ellery Law Project, base-building: no, skills: [base, legal]}\n',
    good: 'members:\n  - Local 41\n  - name: Ellery Law Project\n    base-building: no\n    skills: [legal]\n    note: Some of its clients turn out when we ask.\n',
  },
  'unused-member-id': {
    title: 'An id that nothing refers to',
    message: 'Nothing refers to the id "{id}"',
    next: outOf('id: {id}').map(
      (out) => `Nothing needs it: ${out}; or use it where the file tells who holds something, as "held-by: {id}".`,
    ),
    why: 'An id is there to be referred to, by "held-by" and by "anchors".',
    fix: 'Delete the line. An id may be added at any time. The rule is off unless a configuration turns it on.',
    bad: 'members:\n  - Local 41\n  - {name: Eastside Tenants, id: eastside}\n',
    good: 'members:\n  - Local 41\n  - {name: Eastside Tenants, id: eastside}\nprofile: {structure: {anchors: [eastside]}}\n',
  },
  'listed-twice': {
    title: 'The same entry twice in one list',
    message: [
      '"{name}" is in this list already, as entry {first}: "{spelt}"; capitals make no difference',
      '"{name}" stands twice in this list; it is entry {first} already',
    ],
    next: 'Delete this one, or write what was meant here.',
    why: 'It may be a slip for something else that is missing now.',
    fix: 'Compare the list with what you meant to write.',
    bad: 'members:\n  - Local 41\n  - {name: Eastside Tenants, constituencies: [tenants, tenants]}\n',
    good: 'members:\n  - Local 41\n  - {name: Eastside Tenants, constituencies: [tenants, elders]}\n',
  },
  'skill-with-one-member': {
    title: 'A skill with one member alone',
    message: [
      'Only "{name}" holds the skill "{skill}", and "outlasts-turnover", what stays when people leave, is at level {level}',
      'Only "{name}" holds the skill "{skill}", and "outlasts-turnover", what stays when people leave, has no level',
      '{count} skills are held by "{name}" alone, and "outlasts-turnover", what stays when people leave, is at level {level}',
      '{count} skills are held by "{name}" alone, and "outlasts-turnover", what stays when people leave, has no level',
    ],
    next: [
      'They are: {names}. If another member holds one too, add it there. Else ask who could begin to learn it. What "outlasts-turnover" is about: `alliance explain outlasts-turnover`',
      'If another member holds it too, add it there. Else ask who could begin to learn it. What "outlasts-turnover" is about: `alliance explain outlasts-turnover`',
    ],
    why: 'Skills that members do not share are a strength (2010 report, "Connecting Constituencies, Issues, and Skills", p. 21-24). That people come and go slows down what rests on one of them ("Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'This is a doubt and no fault: from level 2 of "outlasts-turnover" on, in the latest round, it is not raised.',
    bad: `${skills('organizing, legal')}${round('outlasts-turnover: 1')}`,
    good: `${skills('organizing, legal', '  # alliance: allow skill-with-one-member -- a second one learns it\n')}${round('outlasts-turnover: 1')}`,
  },
  'skill-left-with-member': {
    title: 'A skill that left with a member',
    message: [
      '"{name}" has left ({left}), and no other member has the skill "{skill}"',
      '"{name}" has left ({left}), and no other member has {count} of its skills',
    ],
    next: [
      'If another member has the skill "{skill}", add it there. Else ask who could learn it. If you do well without it, a comment above this line says so, with your own words behind the two hyphens: `# alliance: allow skill-left-with-member -- we go without`',
      'They are: {names}. If other members have them, add them there. Else ask who could learn them.',
    ],
    why: 'What a member can do goes along when it leaves, and is often missed only when it is needed. The 2010 report warns that turnover slows alliances down ("Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'This is a doubt and no fault, told where every member that has not left tells its skills. The skills of a member that left may stay in the file, as a memory; they count no more.',
    bad: `${skills('organizing')}  - {name: Housing Forum, left: 2025, skills: [organizing, legal]}\n`,
    good: `${skills('organizing, legal')}  - {name: Housing Forum, left: 2025, skills: [organizing, legal]}\n`,
  },
  'capacities-with-one-member': {
    title: 'All that is held is held by one member',
    message: 'In all {count} answers in which "held-by" names a member, it is "{name}"',
    next: [
      `${ONE_HOLDS} If one member is to hold them all, a comment at the end of this line says so, with your own words behind the two hyphens: \`# alliance: allow capacities-with-one-member for {all} -- the others have no staff\``,
      ONE_HOLDS,
    ],
    why: 'Strong anchors get an alliance going. What keeps members is, among other things, that no single organization dominates (2010 report, "Cementing Relationships for the Long Term", p. 25-27).',
    fix: 'This is a doubt and no fault. If others hold something too, name them in "held-by".',
    bad: `members: [Eastside Tenants, Clean Air Harbor]\n${round(HELD)}`,
    good: `members: [Eastside Tenants, Clean Air Harbor]\n${round(`${HELD}\nnews-flows-back: {level: 1, held-by: Eastside Tenants}`)}`,
  },
  'opposed-positions-unanswered': {
    title: 'Positions worded differently, and no answer',
    message: '{count} members word their position on "{issue}" differently, and "wedge-issues-faced" has no answer',
    next: [
      '{open||}They are: {names}. Ask that question at the next meeting ("alliance explain wedge-issues-faced" shows it), and answer it in the round "{open}", which is open: `alliance assess {file}`',
      'They are: {names}. Ask that question at the next meeting ("alliance explain wedge-issues-faced" shows it), in a new round: `alliance assess {file} --new-round`',
    ],
    why: 'Opponents look for just such issues. Groups that know where they disagree have not been pried off what they agree on (2010 report, "Connecting Constituencies, Issues, and Skills", p. 21-24).',
    fix: 'A program sees that the words differ; whether people do is for you to say. Positions may differ, and stay so. Any answer will do, "unknown" and "declined" among them. If they mean the same, write them in the same words.',
    bad: `members:\n  - name: Eastside Tenants\n    issues: [{issue: rents, position: a cap on increases}]\n  - name: Tidewater Congregations\n    issues: [{issue: rents, position: help with rent and no cap}]\n${round('safe-space: 2')}`,
    good: `members:\n  - name: Eastside Tenants\n    issues: [{issue: rents, position: a cap on increases}]\n  - name: Tidewater Congregations\n    issues: [{issue: rents, position: help with rent and no cap}]\n${round('safe-space: 2\nwedge-issues-faced: 1')}`,
  },
};
