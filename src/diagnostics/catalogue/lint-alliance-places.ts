/** Doubts of `alliance check` about how alike members are and where they are, by the profile and by the members. */
import type { Catalogue } from './entry.ts';

const alike = (current: string, people: readonly string[]) =>
  `profile:\n  membership:\n    constituencies-and-sectors: {current: ${current}}\nmembers:\n${people.map((who, place) => `  - {name: ${['Eastside Tenants', 'Tidewater Congregations', 'Local 41'][place] ?? ''}, constituencies: [${who}]}\n`).join('')}`;
const geography = (lines: string) => `profile:\n  geography:\n${lines.replace(/^/gm, '    ')}\n`;

export const lintAlliancePlaces: Catalogue = {
  'similar-told-otherwise': {
    title: 'Told as similar, and no people in common',
    message:
      'Members organize similar people, the profile says, but among the {count} members that name whom they organize, no two have a word in common',
    next: 'If they are as different as their lists say, write that here: mixed, mostly-diverse or diverse. If the same people go by different words in "constituencies" of the members, spell them alike.',
    why: 'How alike members are decides which questions are asked (2010 report, "Forms and Functions", p. 14-19). Neither end of the range is the better one.',
    fix: 'The words to choose from here: similar, mostly-similar, mixed, mostly-diverse, diverse.',
    bad: alike('similar', ['tenants', 'church members', 'dock workers']),
    good: alike('diverse', ['tenants', 'church members', 'dock workers']),
  },
  'diverse-told-otherwise': {
    title: 'Told as diverse, and all organize the same people',
    message: 'Members organize very different people, the profile says, but each of them names the same: {people}',
    next: 'If they do organize the same people, write that here: similar, mostly-similar or mixed. If they differ in what the lists do not show, add that to "constituencies" of the members, such as elders, Spanish speakers or dockers.',
    why: 'How alike members are decides which questions are asked (2010 report, "Forms and Functions", p. 14-19). Neither end of the range is the better one.',
    fix: 'The words to choose from here: similar, mostly-similar, mixed, mostly-diverse, diverse.',
    bad: alike('diverse', ['tenants', 'tenants', 'tenants']),
    good: alike('diverse', ['tenants, elders', 'tenants, Baptists', 'tenants, dock workers']),
  },
  'alliance-scale-narrower': {
    title: 'No member builds power as near as the alliance does',
    message:
      'The widest scale at which the alliance builds power is "{alliance}", but the narrowest of its members is "{members}"',
    next: 'Compare "member-scale" and "alliance-scale", and correct the one that is wrong; they may have changed places. If both are right, a comment at the end of this line says so, with your own words behind the two hyphens: `# alliance: allow alliance-scale-narrower -- we work on one port`',
    why: 'Alliances let members reach further than each does alone (2010 report, "Forms and Functions", p. 14-19, and "Scaling Up Power and Impact", p. 29-30). The other way round is possible, and rare.',
    fix: 'Name every scale at which members, and the alliance, build power: each is a list.',
    bad: geography('member-scale: [statewide]\nalliance-scale: [local]'),
    good: geography('member-scale: [local]\nalliance-scale: [statewide]'),
  },
  'member-scale-wider': {
    title: 'A member reaches further than told of all members',
    message:
      '{count|One member builds|{count} members build} power beyond "{told}", the widest scale that the profile names for members',
    next: 'Add {missing} to "member-scale" here, or correct the "scale" of: {names}.',
    why: 'How far members reach decides what is asked about the way back to the base (2010 report, "Scaling Up Power and Impact", p. 29-30).',
    fix: '"member-scale" is a list of all scales at which members build power.',
    bad: `${geography('member-scale: [local]')}members:\n  - {name: Eastside Tenants, scale: [local]}\n  - {name: Local 41, scale: [statewide]}\n`,
    good: `${geography('member-scale: [local, statewide]')}members:\n  - {name: Eastside Tenants, scale: [local]}\n  - {name: Local 41, scale: [statewide]}\n`,
  },
  'unused-place': {
    title: 'A place in which no member is',
    message: '"{name}" is told as a place of members, and no member has it among its "places"',
    next: 'If no member is in {name}, delete it here. If one has it among its "places" in another spelling, spell both alike. If one is there and does not say so, write that in the list of members, such as, in place of Local 41: `{{name: Local 41, places: [{name}]}}`',
    why: 'Places of members are laid side by side, to see who is where and which places nobody covers.',
    fix: 'Compare the spelling with the "places" of the members.',
    bad: `${geography('member-location: [Eastside, North Docks]')}members:\n  - {name: Eastside Tenants, places: [Eastside]}\n  - {name: Mothers of Pier Nine, places: [Eastside]}\n`,
    good: `${geography('member-location: [Eastside, North Docks]')}members:\n  - {name: Eastside Tenants, places: [Eastside]}\n  - {name: Mothers of Pier Nine, places: [Eastside, North Docks]}\n`,
  },
};
