/** Doubts of `alliance check` about what an alliance is: the definition, and the members it is told of. */
import type { Catalogue } from './entry.ts';
import { outOf } from './taken-out.ts';
import { HOW_MANY } from './where-to-add.ts';

const message = ['This looks like {like}: the test "{test}" is not met', 'The test "{test}" is not met'];

/** What may well be as it is told: a comment says so, and the rule is quiet. */
const quietly = (words: string, code: string, reason: string, line = 'this line') =>
  `${words} If what the file says is right, that is no fault; a comment at the end of ${line} sets it aside, with your own reason: \`# alliance: allow ${code} -- ${reason}\``;

/** What is so and may well be so, with a comment that says why. */
const allowed = (code: string, reason: string, piece: string) => `# alliance: allow ${code} -- ${reason}\n${piece}\n`;

export const lintAllianceDefinition: Catalogue = {
  'not-two-organizations': {
    title: 'Fewer than two organizations',
    message,
    next: [
      ...['{told||}, by correcting "organizations: {told}" under "definition".', ...HOW_MANY].map((how) =>
        quietly(
          `The list names {listed|one organization|{listed} organizations} that {listed|has|have} not left. Add those that are missing, or say how many there are${how}`,
          'not-two-organizations',
          'one house, several communities',
          'the line that begins with "members:"',
        ),
      ),
      quietly('Correct the number if it is a slip.', 'not-two-organizations', 'one house, several communities'),
    ],
    why: 'An alliance in the sense of the 2010 report is two or more organizations ("Defining Alliances", p. 11-13). Bridging communities inside one house is work of the same kind, and much of what is asked here will not fit.',
    fix: 'Where the list names a part of the members only, write how many there are: "definition: {organizations: 9}". Members that left do not count.',
    bad: 'members: [Eastside Tenants]\n',
    good: 'definition: {organizations: 9}\nmembers: [Eastside Tenants]\n',
  },
  'members-not-independent': {
    title: 'Members that do not decide for themselves',
    message,
    next: quietly(
      'If each member still decides at home by its own rules, write yes here.',
      'members-not-independent',
      'we merged in 2024',
    ),
    why: 'In the sense of the 2010 report, members of an alliance keep an identity of their own and decide for themselves ("Defining Alliances", p. 11-13). Questions about voice and trust among members fit a merger only in part.',
    fix: 'Ask whether a member could say no to the alliance, and still belong.',
    bad: 'definition: {independence: no}\n',
    good: allowed('members-not-independent', 'we merged in 2024', 'definition: {independence: no}'),
  },
  'not-long-term': {
    title: 'Not meant to outlive one campaign',
    message,
    next: quietly(
      'If people mean to stay together after this campaign, write yes here.',
      'not-long-term',
      'a coalition of one campaign',
    ),
    why: 'The 2010 report looks at alliances that are meant to last ("Defining Alliances", p. 11-13). Much of what is asked here builds something that a coalition of one campaign has no need of.',
    fix: 'Ask each member what it would do the month after the campaign is won or lost.',
    bad: 'definition: {long-term: no}\n',
    good: allowed('not-long-term', 'a coalition of one campaign', 'definition: {long-term: no}'),
  },
  'not-base-led': {
    title: 'Led by others than base-building organizations',
    message,
    next: quietly(
      'If it is mainly those who organize a base that lead, write base-building here.',
      'not-base-led',
      'service groups lead us',
    ),
    why: 'The 2010 report looks at alliances that are led mainly by independent base-building organizations ("Defining Alliances", p. 11-13). What is asked here was written with them in mind.',
    fix: 'Look at who calls the meetings, sets the agenda and speaks for the alliance.',
    bad: 'definition: {led-by: other}\n',
    good: allowed('not-base-led', 'service groups lead us', 'definition: {led-by: other}'),
  },
  'one-network-alone': {
    title: 'All members belong to one organizing network',
    message,
    next: quietly(
      'If members come from more than one network, or from none, write no here.',
      'one-network-alone',
      'we are all of one network',
    ),
    why: 'Affiliates of one network share a form, a training and an agenda. The 2010 report leaves such networks to others who have studied them ("Defining Alliances", p. 11-13).',
    fix: 'A local affiliate that works with very different groups is a member like any other: it is "yes" only where all are of one network.',
    bad: 'definition: {affiliates-of-one-network: yes}\n',
    good: allowed('one-network-alone', 'one network', 'definition: {affiliates-of-one-network: yes}'),
  },
  'no-system-change': {
    title: 'No aim to shift power',
    message,
    next: quietly(
      'If your campaigns serve a change in who holds power, write yes here.',
      'no-system-change',
      'we share a training program',
    ),
    why: 'In the sense of the 2010 report, alliances build power for broader change in systems of power ("Defining Alliances", p. 11-13). Sharing services or learning is another way of working together, and has other measures.',
    fix: 'Ask what would be different about power once you had won what you are fighting for.',
    bad: 'definition: {system-change: no}\n',
    good: allowed('no-system-change', 'we share a training program', 'definition: {system-change: no}'),
  },
  'more-members-than-told': {
    title: 'More members listed than told',
    message:
      'The file tells of {told|one organization|{told} organizations}, but lists {listed} members that have not left',
    next: outOf('organizations: {told}').flatMap((out) => {
      const words = `Each listed member counts: correct the number, or ${out}. If a member has left, write when`;
      return [
        `${words}, such as in place of {plain}: \`{{name: {plain}, left: 2025}}\``,
        `${words}: "left: 2025", beside its name.`,
      ];
    }),
    why: 'Both cannot be so. Reports take the larger one; others who read the file may take the smaller.',
    fix: 'The number is only needed where the list names a part of the members.',
    bad: 'definition: {organizations: 2}\nmembers: [Eastside Tenants, Clean Air Harbor, Local 41]\n',
    good: 'members: [Eastside Tenants, Clean Air Harbor, Local 41]\n',
  },
  'base-led-without-base': {
    title: 'Led by those with a base, and no member builds one',
    message: 'Base-building organizations lead, the file says here, but of each member it says "base-building: no"',
    next: 'If others lead, write that here: national-organizations, other or unknown. If members that lead do build a base, give their "base-building" the value yes.',
    why: 'Who leads decides whether the 2010 report speaks of an alliance like this one ("Defining Alliances", p. 11-13). The two do not go together.',
    fix: 'A member builds a base when people in a community know it as theirs and decide in it. Where nobody is sure, write unknown.',
    bad: 'definition: {led-by: base-building}\nmembers:\n  - {name: Ellery Law Project, base-building: no}\n  - {name: Harbor Research, base-building: no}\n',
    good: 'definition: {led-by: base-building}\nmembers:\n  - {name: Ellery Law Project, base-building: no}\n  - {name: Harbor Research, base-building: no}\n  - {name: Eastside Tenants, base-building: yes}\n',
  },
  'one-network-told-otherwise': {
    title: 'All members of one network, and told otherwise',
    message: 'Not all members are of one network, the file says here, but each of them has "network: {network}"',
    next: 'If all are of that one network, write yes here; else correct the "network" of the members that belong to another.',
    why: 'Whether all are affiliates of one network is a test of whether this is an alliance in the sense of the 2010 report ("Defining Alliances", p. 11-13).',
    fix: 'If members work in one network and are very unlike each other, keep "no", and say so at the end of the line, with your own reason: # alliance: allow one-network-told-otherwise -- very unlike each other.',
    bad: 'definition: {affiliates-of-one-network: no}\nmembers:\n  - {name: Eastside Tenants, network: Homes for All}\n  - {name: Westside Tenants, network: Homes for All}\n',
    good: allowed(
      'one-network-told-otherwise',
      'very unlike each other',
      'definition: {affiliates-of-one-network: no}\nmembers:\n  - {name: Eastside Tenants, network: Homes for All}\n  - {name: Westside Tenants, network: Homes for All}',
    ),
  },
  'several-networks-told-otherwise': {
    title: 'Members of several networks, and told otherwise',
    message: 'All members are of one network, the file says here, but its members name {count} networks',
    next: 'They name: {names}. Write no here; or, where two names are one network, spell them alike.',
    why: 'Whether all are affiliates of one network is a test of whether this is an alliance in the sense of the 2010 report ("Defining Alliances", p. 11-13).',
    fix: 'Compare the names. A member of two networks may name the second one in its "note".',
    bad: 'definition: {affiliates-of-one-network: yes}\nmembers:\n  - {name: Eastside Tenants, network: Homes for All}\n  - {name: Tidewater Congregations, network: Neighbor Faith}\n',
    good: 'definition: {affiliates-of-one-network: no}\nmembers:\n  - {name: Eastside Tenants, network: Homes for All}\n  - {name: Tidewater Congregations, network: Neighbor Faith}\n',
  },
};
