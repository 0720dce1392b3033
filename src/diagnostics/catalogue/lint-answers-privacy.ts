/** What `alliance check` says of private persons who are named in a file. */
import { WHO_AGREED } from '../placeholder.ts';
import type { Catalogue } from './entry.ts';

const round = (answer: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      ${answer}\n`;

const WHY =
  'A file is made to be shared: with members, with funders, on the web. Whoever is named in it was seldom asked, cannot take it back, and may be put at risk by it.';
const FIX =
  'Say what somebody does instead of who it is. This comes before leaving a closed round as it is. In a repository the line stays in the history after it was changed; take care of that too. An invented alliance, with "fictional: true", is left alone.';
const LOOKED_AT =
  'Looked at are, in every round, evidence, notes, reasons, who answered ("by") and "undated"; the notes of members, path, context and funding; and the positions of members. ';
const NOT_LOOKED_AT = 'The names of members and targets, and comments, are not looked at.';
const PRIVATE = `${LOOKED_AT}What is meant for everybody is not: "about", "decides", and values with their practices. ${NOT_LOOKED_AT}`;

/** A comment is for one person, and stands above the line where the text begins. */
const nameNext = (code: string) => {
  const does =
    'Write what the person does in place of the name, such as "a leader of the tenants", also in a round that is over.';
  const words = code === 'full-name' ? 'first and last name' : 'title and name';
  const noPerson =
    code === 'full-name'
      ? '. If it is no person, write what it is in place of the words in brackets, such as: the name of a hall'
      : '';
  const each = `{person||}Several people are named here; for each of them, one of two. ${does} Or ask whether the name may stand here, and for each who agreed write a comment`;
  const one = `${does} Or ask whether the name may stand here, and say who agreed and when, in a comment`;
  const named = `one for each, with ${words} as in the text in place of NAME${noPerson}: \`# alliance: allow ${code} for NAME -- ${WHO_AGREED}\``;
  const agreed = `${noPerson}: \`# alliance: allow ${code} -- ${WHO_AGREED}\``;
  const [above, begins] = ['on a line of its own above this one', 'above line {above}, where this text begins'];
  return [
    `${each} ${begins}, ${named}`,
    `${each} ${above}, ${named}`,
    `${one} ${begins}${agreed}`,
    `${one} ${above}${agreed}`,
  ];
};

export const lintAnswersPrivacy: Catalogue = {
  'email-address': {
    title: 'An e-mail address',
    message: 'There is an e-mail address in {part}',
    next: 'Take it out, also in a round that is over; the role or the organization says enough.',
    why: WHY,
    fix: `The address of an office, such as info@ or press@, is left alone. ${FIX} ${LOOKED_AT}In "about", "decides", and values with their practices, which are meant for everybody, an address of the alliance itself is left alone as well. ${NOT_LOOKED_AT}`,
    bad: round('safe-space: {level: 2, note: Ask dana@example.org}'),
    good: round('safe-space: {level: 2, note: Ask the coordinator}'),
  },
  'account-name': {
    title: 'The name of an account',
    message: 'There is the name of an account in {part}',
    next: 'Take it out, also in a round that is over; the role or the organization says enough.',
    why: WHY,
    fix: `The account of an organization that the file names, or of what you call a group or a channel, is left alone. ${FIX} ${PRIVATE}`,
    bad: round('safe-space: {level: 2, evidence: "Posted by @dana_r"}'),
    good: round('safe-space: {level: 2, evidence: Posted by a leader}'),
  },
  'phone-number': {
    title: 'A telephone number',
    message: 'There is a telephone number in {part}',
    next: 'Take it out, also in a round that is over; keep such numbers in a list of your own.',
    why: WHY,
    fix: `${FIX} ${LOOKED_AT}In "about", "decides", and values with their practices, which are meant for everybody, only a number right behind the name of a person is found. ${NOT_LOOKED_AT}`,
    bad: round('safe-space: {level: 2, note: "The host: 510-555-0100"}'),
    good: round('safe-space: {level: 2, note: Ask the host}'),
  },
  'name-with-title': {
    title: 'A person by name',
    message: 'A person is named in {part}',
    next: nameNext('name-with-title'),
    why: WHY,
    fix: `Who holds an office may be named, and so may a street, a day or a fund that bears a name; "Dr. King" and "Martin Luther King" are taken for the one whom everybody knows. A title that is an everyday word as well, such as Father, Sister or Brother, is none here: with a first and last name behind it, full-name finds it. ${FIX} ${PRIVATE}`,
    bad: round('safe-space: {level: 2, evidence: Mrs. Bell stepped in}'),
    good: round('safe-space: {level: 2, evidence: A tenant stepped in}'),
  },
  'full-name': {
    title: 'A person by first and last name',
    message: 'A person seems to be named in {part}',
    next: nameNext('full-name'),
    why: WHY,
    fix: `It is found by common first names beside a word such as "said", "led by" or "contact"; many names are missed, so read through the file before you share it. Names of members, targets and their places are left alone, and so is who holds a public office. ${FIX} ${PRIVATE}`,
    bad: round('safe-space: {level: 2, evidence: Supper was hosted by Maria Gonzalez}'),
    good: round('safe-space: {level: 2, evidence: Supper was hosted by a tenant}'),
  },
};
