import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/framework/finding.ts';
import { privacyRules } from '../../../src/lint/rules/privacy.ts';
import { findFullNames, findTitles } from '../../../src/lint/rules/privacy-names.ts';
import { findEmails, findHandles } from '../../../src/lint/rules/privacy-patterns.ts';
import { findPhones } from '../../../src/lint/rules/privacy-phones.ts';
import { type Case, findingsOf, oneRound, rounds, roundText, testRules } from '../run-rule.ts';

const ANSWER = 'assessments/0/answers/safe-space';
const told = (key: string, words: string) =>
  oneRound('', `safe-space: {${key === 'not-applicable' ? '' : 'level: 2, '}${key}: "${words}"}`);

const ORGANIZATIONS = 'members: [Eastside Tenants Union, Local 41]\ntargets: [{name: City of Port Ellery}]\n';

const cases: Case[] = [
  ...['evidence', 'note', 'not-applicable', 'by'].map(
    (key): Case => ['email-address', key, told(key, 'ask dana@example.org'), [`${ANSWER}/${key}`]],
  ),
  [
    'email-address',
    'an earlier round',
    rounds(roundText('id: a, date: 2025-01-01', 'safe-space: {level: 2, note: a@b.org}'), roundText('')),
    [`${ANSWER}/note`],
  ],
  ['email-address', 'a round', oneRound('note: to a@b.org'), ['assessments/0/note']],
  ['email-address', 'the source of a round', oneRound('id: a, undated: from a@b.org'), ['assessments/0/undated']],
  [
    'email-address',
    'notes',
    'path: {note: a@b.org}\ncontext: {note: a@b.org}\nfunding: {note: a@b.org}\n',
    ['path/note', 'context/note', 'funding/note'],
  ],
  [
    'email-address',
    'members',
    'members: [A, {name: B, note: a@b.org, issues: [rents, {issue: trucks, position: a@b.org}]}]\n',
    ['members/1/note', 'members/1/issues/1/position'],
  ],
  ['email-address', 'what the alliance says of itself', 'about: Write to info@example.org\n', []],
  [
    'email-address',
    'what is meant for everybody',
    'about: Write to luis.r@valley.org\ntargets: [{name: Board, decides: "rents, says a@b.org"}]\nvalues: [{name: Candor, text: ask a@b.org, practices: [None, tell a@b.org]}]\n',
    ['about', 'targets/0/decides', 'values/0/text', 'values/0/practices/1'],
  ],
  [
    'email-address',
    'the alliance itself and an office in what is meant for everybody',
    'about: Write to harbor.neighbors@example.org\ntargets: [{name: Board, decides: "agenda from clerk@example.gov"}]\n',
    [],
  ],
  ['email-address', 'the alliance itself elsewhere', told('note', 'harbor.neighbors@example.org'), [`${ANSWER}/note`]],
  ['email-address', 'an invented alliance', `fictional: true\n${told('note', 'a@b.org')}`, []],
  ['email-address', 'no address', told('note', '5 dollars @ table, see example.org'), []],
  ['account-name', 'an account', told('evidence', 'posted by @dana_r'), [`${ANSWER}/evidence`]],
  [
    'account-name',
    'accounts of the alliance, of members and of targets',
    `${ORGANIZATIONS}${told('evidence', '@harbor_neighbors, @HNA, @EastsideTenantsUnion, @etu, @local41 and @CityOfPortEllery.')}`,
    [],
  ],
  [
    'account-name',
    'beside those',
    `${ORGANIZATIONS}${told('evidence', '@HNA and @harbor_dana')}`,
    [`${ANSWER}/evidence`],
  ],
  ['account-name', 'an address', told('evidence', 'posted by dana@example.org'), []],
  ['phone-number', 'a number', told('note', 'the host: 510-555-0100'), [`${ANSWER}/note`]],
  ...['Luis Ramos, 559-555-0188', 'Call Luis Ramos at 559-555-0188', 'Ask Maria Elena Cruz (cell 559-555-0188)'].map(
    (words): Case => ['phone-number', words, `about: "${words}"\n`, ['about']],
  ),
  ...[
    'Call us at 559-555-0188',
    'Rosa Parks Center, 559-555-0188',
    'Maria Gonzalez House: 559-555-0188',
    'Founded by Luis Ramos and others; our office is 559-555-0188',
  ].map((words): Case => ['phone-number', words, `about: "${words}"\n`, []]),
  [
    'full-name',
    'what is meant for everybody',
    'about: Founded by Maria Gonzalez\ntargets: [{name: Board, decides: said Luis Ramos}]\n',
    [],
  ],
  ['phone-number', 'days and amounts', told('note', '2025-10-19 to 2026-05-14, 377,000 of 500,000'), []],
  ['name-with-title', 'a name', told('evidence', 'Mrs. Bell stepped in'), [`${ANSWER}/evidence`]],
  ['name-with-title', 'who answered', told('by', 'Rev. Cruz'), [`${ANSWER}/by`]],
  ['name-with-title', 'a name alone', told('by', 'Dana'), []],
  ['full-name', 'a host', told('note', 'Supper was hosted by Maria Gonzalez'), [`${ANSWER}/note`]],
  ['full-name', 'who answered', told('by', 'Álvaro Ruiz'), [`${ANSWER}/by`]],
  ['full-name', 'a group', told('by', 'Staff and Two Leaders'), []],
  [
    'full-name',
    'names of members, targets and their places',
    `members: [{name: Maria Gonzalez Clinic, places: [Anna Court]}]\ntargets: [{name: Linda Ruiz}]\n${told('note', 'We told Maria Gonzalez, Linda Ruiz and asked Anna Court')}`,
    [],
  ],
];

describe('rules about private persons', () => {
  testRules(privacyRules, cases);

  it('find each of several in one text by itself, and a few of a great many', async () => {
    const two = await findingsOf(privacyRules, 'email-address', told('note', 'a@b.org and c@d.org'));
    expect(two.map(({ path, piece }) => [path.join('/'), piece])).toEqual([
      [`${ANSWER}/note`, { start: 0, end: 7 }],
      [`${ANSWER}/note`, { start: 12, end: 19 }],
    ]);
    const many = await findingsOf(privacyRules, 'email-address', told('note', 'a@b.org '.repeat(400)));
    expect(many).toHaveLength(10);
  });

  it('give each of several in one text an identity of its own, wherever it stands, without the words', async () => {
    const subjects = async (words: string) =>
      (await findingsOf(privacyRules, 'email-address', `path: {note: "${words}"}\n`)).map(({ subject }) => subject);
    const [one, other] = await subjects('a@b.org and new.person@c.org');
    expect(one).toMatch(/^path\/note\/[0-9a-f]{6}$/);
    expect(other).not.toBe(one);
    expect(await subjects('new.person@c.org, then A@b.org')).toEqual([other, one]);
    expect(await subjects('a@b.org, a@b.org')).toEqual([one, one]);
  });

  it('do not repeat what they found', async () => {
    const [finding] = await findingsOf(privacyRules, 'email-address', told('note', 'dana@example.org'));
    expect(finding?.args).toEqual({ part: 'this note' });
  });
});

const patterns: [string, (text: string) => Piece[], string[], string[]][] = [
  [
    'an e-mail address',
    findEmails,
    [
      'a@b.org',
      'dana.reyes+x@mail.example.co.uk',
      'José@correo.mx',
      '(dana@example.org)',
      'mailto:d_r@example.org.',
      'info@example.org, dana@example.org',
      'dana.info@example.org',
    ],
    [
      'info@example.org',
      'write to Contact.Us@example.org or no-reply@example.org',
      '@dana',
      'a @ b.org',
      '3@4',
      'a@b',
      'dana(at)example.org',
      'x@.org',
    ],
  ],
  [
    'the name of an account',
    findHandles,
    [
      '@dana',
      'by @dana_r.',
      '(@maría.lópez)',
      'Dana/@dana',
      'our host @dana',
      'in the group: @dana',
      '@dana leads the group',
      'the channel @tenants, run by @dana',
    ],
    [
      'dana@example.org',
      '@',
      '@ 5 pm',
      '@5pm',
      'a.@b.org',
      'Signal group @tenants',
      'posted in the @tenants Signal group.',
      'our Instagram (@harbor)',
      'el canal @inquilinas',
      '@everyone, come at six',
    ],
  ],
  [
    'a telephone number',
    findPhones,
    [
      '510-555-0100',
      '(510) 555-0100',
      '510.555.0100',
      'call 510 555 0100 at night',
      '+1 510 555 0100',
      '+34 612 34 56 78',
      '+44 (0)20 7946 0958',
      '+525512345678',
      '55 1234 5678',
      '020 7946 0958',
      '030/12345678',
      'tel. 555-0100',
      'Signal: 5105550100',
      'teléfono 612 345 678',
    ],
    [
      '2026-05-14',
      '2025-10-19 2026-05-14',
      '2026-05-14 19:30',
      '05/14/2026 10 am',
      '01.05.2026 10:00',
      '377,000 voters, 260,000 of them',
      '2005-2010, pages 27-29, 33-36',
      '1.234.567,89 dollars',
      '6200 dollars, 61 hours',
      'item 12345678',
      '200-2000 people',
      'text 3 of 2024-2026',
      'call 12 members in 2026',
      'call 2024-10-19',
      '41.8781, -87.6298',
      '10.0.0.12',
      'one in 100 000 000',
    ],
  ],
  [
    'a name with a title',
    findTitles,
    [
      'Mrs. Bell',
      'with Mr Chen',
      'Dr. Amina Yusuf',
      'Ms. Ng',
      'la Sra. Gómez',
      'Srta. Ruiz',
      'Rev. Cruz',
      'Rev. King',
      'Pastor King said',
      'Mr. John King, Library director',
      'the Rev. Dr. King-Bell',
      'Pastor Lee',
      'Dr. O’Neill',
      'Rabbi Stein said',
      'Mrs. Bell. The Church stood by',
      "at Mrs. Bell's House",
      'Ms. Park',
      'Dr. Bell, Library director',
      'Mr. Parker Centers',
    ],
    [
      'Mr. B.',
      'mrs. bell',
      'a grant of the Ms. Foundation for Women',
      'at Mr. Rogers Park',
      'corner of Mrs. Wilson Street',
      'the Dr. Amina B. Yusuf Memorial Library',
      'the Rev. Cruz Award',
      'Calle Dr. Vélez',
      "Senator Lee's office",
      'Council Member Lee',
      'Dr. Martin Luther King Day',
      'words of the Rev. Dr. Martin Luther King, Jr.',
      'as Dr. King said',
      'Rev. King Day',
      'the Pastor King Scholarship',
      'on Dr. King Boulevard',
      'at 12 Cannery Dr. Nobody came',
      'The pastor spoke',
      'Mister Bell',
      'Rev. 2 of the plan',
      'Professors of the college',
      'Prs. Ms',
      'HMs Bell',
    ],
  ],
];

patterns.push([
  'a first and a last name',
  findFullNames,
  [
    'Maria Gonzalez told us',
    'said Carlos Ruiz.',
    'Linda Lopez, a teacher',
    'with the nurse Ruth Okafor',
    'Dana Reyes',
    'Sister Ann Miller',
    'a visit to Brother Carlos Ruiz',
    'Father Carlos Ruiz',
  ],
  [
    'Maria and Gonzalez said',
    'Sister City',
    'Brother Martin High School',
    'Sister Ann',
    'Sister Cities of Ann Arbor',
    'the Maria Gonzalez way',
    'Maria Gonzalez March said',
    'Tidewater Congregations told us',
  ],
]);

const pieces: [what: string, find: (text: string) => Piece[], text: string, found: string[]][] = [
  ['a person with two titles', findTitles, 'by the Rev. Dr. Bell and Dr. King', ['Rev. Dr. Bell']],
  ['addresses', findEmails, 'Ask dana.r+x@b.org, info@b.org or (lee@c.org).', ['dana.r+x@b.org', 'lee@c.org']],
  ['an address behind letters', findEmails, 'mailto:d_r@example.org.', ['d_r@example.org']],
  ['accounts', findHandles, 'by @dana_r. and @all and @lee', ['@dana_r', '@lee']],
  ['numbers', findPhones, 'Call 510-555-0100, or tel. (415) 555-0199.', ['510-555-0100', '(415) 555-0199']],
  ['a number that two patterns know', findPhones, 'phone: +1 510 555 0100!', ['+1 510 555 0100']],
  ['what announces a number', findPhones, 'Signal: 5105550100 and 020 7946 0958', ['5105550100', '020 7946 0958']],
  ['titles with names', findTitles, 'Dr. Amina B. Yusuf and Mr Chen came', ['Dr. Amina B. Yusuf', 'Mr Chen']],
  ['a title at the end of a sentence', findTitles, 'Mrs. Bell. The Church stood by', ['Mrs. Bell']],
  ['a title of an owner', findTitles, "at Mrs. O'Hara's House", ["Mrs. O'Hara"]],
];

describe('the place', () => {
  it.each(pieces)('of %s is just theirs', (_, find, text, found) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe.each(patterns)('%s', (_, find, yes, no) => {
  it.each(yes)('is in: %s', (text) => {
    expect(find(text)).not.toEqual([]);
  });

  it.each(no)('is not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is looked for in a time that grows with the text and not faster', () => {
    const pieces = [
      'a',
      '@',
      'a@',
      '@a',
      'a.',
      'a@a.',
      '0 ',
      '0',
      '1',
      '+1',
      '+1 ',
      '555-',
      '(555) ',
      '00 ',
      '0/0',
      'tel ',
      'tel. 1',
      'call 555 ',
    ].concat([
      'Maria ',
      'Maria A',
      'said Maria A. ',
      '5-',
      '0 1',
      '+1(',
      'call ',
      'Mr. ',
      'Dr. ',
      'A',
      'Ab Dr. ',
      'Dr. A ',
      'É',
      '-',
      '.',
      ' ',
      '\n',
      '\u{1f331}',
    ]);
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      for (const one of [text, `${text}!`, `x${text}@`]) find(one);
      expect([piece, performance.now() - start < 500]).toEqual([piece, true]);
    }
  });
});
