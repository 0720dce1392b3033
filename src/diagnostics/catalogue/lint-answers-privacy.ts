/** What `alliance check` says of private persons who are named in a file. */
import { WHO_AGREED } from '../placeholder.ts';
import type { Catalogue } from './entry.ts';

const round = (answer: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      ${answer}\n`;

const WHY =
  'A file is made to be shared: with members, with funders, on the web. Whoever is named in it was seldom asked, cannot take it back, and may be put at risk by it.';
const FIX =
  'Say what somebody does instead of who it is. This comes before leaving a closed round as it is. In a repository the line stays in the history after it was changed; take care of that too. An invented alliance, with "fictional: true", is left alone.';

export const lintAnswersPrivacy: Catalogue = {
  'email-address': {
    title: 'An e-mail address',
    message: 'There is an e-mail address in this {key}',
    next: 'Take it out, also in a round that is over; the role or the organization says enough.',
    why: WHY,
    fix: `The address of an office, such as info@ or press@, is left alone. ${FIX}`,
    bad: round('safe-space: {level: 2, note: Ask dana@example.org}'),
    good: round('safe-space: {level: 2, note: Ask the coordinator}'),
  },
  'account-name': {
    title: 'The name of an account',
    message: 'There is the name of an account in this {key}',
    next: 'Take it out, also in a round that is over; the role or the organization says enough.',
    why: WHY,
    fix: `The account of an organization that the file names, or of what you call a group or a channel, is left alone. ${FIX}`,
    bad: round('safe-space: {level: 2, evidence: "Posted by @dana_r"}'),
    good: round('safe-space: {level: 2, evidence: Posted by a leader}'),
  },
  'phone-number': {
    title: 'A telephone number',
    message: 'There is a telephone number in this {key}',
    next: 'Take it out, also in a round that is over; keep such numbers in a list of your own.',
    why: WHY,
    fix: FIX,
    bad: round('safe-space: {level: 2, note: "The host: 510-555-0100"}'),
    good: round('safe-space: {level: 2, note: Ask the host}'),
  },
  'name-with-title': {
    title: 'A person by name',
    message: 'A person is named in this {key}',
    next: `Say what the person does, such as "a leader of the tenants", also in a round that is over. Or ask whether the name may stand here, and say in a comment above who agreed: \`# alliance: allow name-with-title -- ${WHO_AGREED}\``,
    why: WHY,
    fix: `Who holds an office may be named, and so may a street or a fund that bears a name. ${FIX}`,
    bad: round('safe-space: {level: 2, evidence: Mrs. Bell stepped in}'),
    good: round('safe-space: {level: 2, evidence: A tenant stepped in}'),
  },
  'full-name': {
    title: 'A person by first and last name',
    message: 'A person seems to be named in this {key}',
    next: `Say what the person does, such as "a leader of the tenants", also in a round that is over. Or ask whether the name may stand here, and say in a comment above who agreed: \`# alliance: allow full-name -- ${WHO_AGREED}\``,
    why: WHY,
    fix: `It is found by common first names beside a word such as "said", "led by" or "contact"; many names are missed, so read through the file before you share it. Names of members, targets and their places are left alone, and so is who holds a public office. ${FIX}`,
    bad: round('safe-space: {level: 2, evidence: Supper was hosted by Maria Gonzalez}'),
    good: round('safe-space: {level: 2, evidence: Supper was hosted by a tenant}'),
  },
};
