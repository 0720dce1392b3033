/** Texts as people write them, with what is found in each: half of them name nobody, and there the rules are quiet. */
import { describe, expect, it } from 'vitest';
import { privacyRules } from '../../../src/lint/rules/privacy.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { makeSubject } from '../subject.ts';

const NAMES_SOMEBODY: [text: string, found: Record<string, string[]>][] = [
  ['Call the host at 1-510-555-0100 before six.', { 'phone-number': ['1-510-555-0100'] }],
  ['Minutes are with the chair, 510/555-0100.', { 'phone-number': ['510/555-0100'] }],
  ['Childcare list: text 5105550100', { 'phone-number': ['5105550100'] }],
  ['whatsapp 5215512345678 para el acta', { 'phone-number': ['5215512345678'] }],
  ['Sign-up sheet at the clinic, (510) 555-0100 ext. 4', { 'phone-number': ['(510) 555-0100'] }],
  ['Phone tree kept by the host (cell: 415 555 0133).', { 'phone-number': ['415 555 0133'] }],
  ['La coordinadora, 55 1234 5678, tiene las actas', { 'phone-number': ['55 1234 5678'] }],
  ['Acta con la promotora, tel. 612 345 678', { 'phone-number': ['612 345 678'] }],
  ['Rides: +1 510 555 0100 or +44 (0)20 7946 0958', { 'phone-number': ['+1 510 555 0100', '+44 (0)20 7946 0958'] }],
  ['Hall key with the caretaker: 030/12345678', { 'phone-number': ['030/12345678'] }],
  ['Ask the caretaker, 01 23 45 67 89', { 'phone-number': ['01 23 45 67 89'] }],
  ['Phone no. 510-555-0100 is on the flyer', { 'phone-number': ['510-555-0100'] }],
  ['call me at 555-0100 if the door is shut', { 'phone-number': ['555-0100'] }],
  ['Preguntar a Lucía Hernández, 951 123 4567', { 'phone-number': ['951 123 4567'], 'full-name': ['Lucía Hernández'] }],
  ['Ruiz Vega (951 123 4567) abre la sala', { 'phone-number': ['951 123 4567'] }],
  ['Fax 5550100', { 'phone-number': ['5550100'] }],
  ['Interpreter list, 07700 900123', { 'phone-number': ['07700 900123'] }],
  ['Minutes of 2026-05-14; ask dana@example.org', { 'email-address': ['dana@example.org'] }],
  ['el acta la tiene lupita.r@correo.mx', { 'email-address': ['lupita.r@correo.mx'] }],
  ['info@example.org, and rosa.m@example.org for rides', { 'email-address': ['rosa.m@example.org'] }],
  ['Posted by @dana_r after the march', { 'account-name': ['@dana_r'] }],
  ['Photos: @lupita.m and @harbor_kid', { 'account-name': ['@lupita.m', '@harbor_kid'] }],
  ['DR. SMITH opened the clinic to us', { 'name-with-title': ['DR. SMITH'] }],
  ['Mrs. Bell hosts the monthly supper', { 'name-with-title': ['Mrs. Bell'] }],
  ['Pastor Lee opened the church on 2026-03-02', { 'name-with-title': ['Pastor Lee'] }],
  ['La Sra. Gómez prestó la sala', { 'name-with-title': ['Sra. Gómez'] }],
  ['Rev. Amina B. Yusuf led the vigil', { 'name-with-title': ['Rev. Amina B. Yusuf'] }],
  ['Maria Gonzalez of 14 Elm Street keeps the minutes', { 'full-name': ['Maria Gonzalez'] }],
  ["Supper at Lupe Hernandez's house", { 'full-name': ['Lupe Hernandez'] }],
  ['Minutes by Ana Torres', { 'full-name': ['Ana Torres'] }],
  [' 559 555 0188', { 'phone-number': ['559 555 0188'] }],
  ['Supper hosted by Luis Ortega on 2026-02-11', { 'full-name': ['Luis Ortega'] }],
  ['David Chen said at the retreat that trust is thin', { 'full-name': ['David Chen'] }],
  ['Training led by Keisha Brown, 14 people', { 'full-name': ['Keisha Brown'] }],
  [
    'Circle facilitated by Sarah Lee, Omar Haddad and Jose Luis Martinez',
    { 'full-name': ['Sarah Lee', 'Omar Haddad', 'Jose Luis Martinez'] },
  ],
  ['Contact Jennifer A. Walsh for the list', { 'full-name': ['Jennifer A. Walsh'] }],
  ['Taller facilitado por Guadalupe y dirigido por Beatriz Luna Torres', { 'full-name': ['Beatriz Luna Torres'] }],
  ['Ana Morales, a tenant of building 4, chairs', { 'full-name': ['Ana Morales'] }],
  ['Our organizer Miguel Santos wrote the plan', { 'full-name': ['Miguel Santos'] }],
  ['Según Teresa Molina, nadie avisó', { 'full-name': ['Teresa Molina'] }],
  ['Karen White (63) was evicted in March', { 'full-name': ['Karen White'] }],
];

const NAMES_NOBODY = [
  'Case no. 03-2025-00412 filed',
  'Petition 0412-2025-000123 was accepted',
  'Bill HB 0123-2025-2026 passed the committee',
  'Open day 09.00-17.00 14.05.2026',
  'We text 120000 voters in each drive, since 2024',
  '+12 000 (2024: 8 000) members on the list',
  'Survey of census tracts 401 402 4031',
  'tracts 4014 4021 4022 and 4031, doors knocked 2025-11-02 2025-11-09',
  'Permit 510-555-0100 on file with the city',
  'APN 012-345-6789, bought by the land trust',
  'Docket no. 415-555-2024',
  'Hotline 1-800-555-0199 is answered daily, (888) 555-0100 at night',
  'Census Tracts, 401 402 4031',
  'Amparo 1203/2025 concedido; venta de café: 12 000 pesos (2024: 8 000)',
  'Turnout 1200000 in 2024, 1450000 in 2025',
  'call 1200000 voters in 2026',
  'text 200-2000 people a week',
  'Ledger entry 5105550100',
  'votes 377,000 of 500,000; 260,000 open to the change',
  'Budget 1.250.000 / 1.400.000 (2025/2026)',
  'Precincts 0412 0415 0421, 61 volunteers',
  'Minutes 2025-10-19, 2025-11-16, 2025-12-14, 2026-01-18',
  'Rooms 20-22, 19:00-21:00, 05/14/2026',
  'ISBN 978-0-520-20100-7, chapter 4',
  'Doctor Shortage campaign, three hearings',
  'The Imam Council joined in March',
  'Heat Miss Rate fell by a third',
  'Mr. Rogers Neighborhood Association signed',
  'Sr. Center supper, 40 people',
  'We met at the Dr. King Library on Cannery Dr. Nobody left early',
  'Miss America Motel tenants won repairs',
  'Sr. Organizer position is shared by three members',
  'Pastors Council and Rabbi Training on 2026-04-01',
  'Councilwoman Ortiz voted with us',
  'Mayor Maria Gonzalez said yes at the hearing',
  'supper @Tidewater Hall, 60 people',
  'kickoff @St. Mary Church',
  'posted in the Signal group @tenants',
  'write to info@example.org',
  'Rosa Parks Elementary said we may use the gym',
  'Meeting with Maria Hernandez Clinic, five of us',
  'Clean Air Harbor said no, and Eastside Tenants Union told us why',
  'Port Commission asked for a study by Elena Ruiz Foundation',
  'Justice for Carlos Rivera march, 2,000 people',
  'César Chávez told workers the same in 1966',
  'Calle Juan Ruiz y Avenida Luis Mora, 40 puertas',
  'Supper at Dock Street with Local 41 and Harbor Youth',
  'El acta del 14 de mayo, firmada por nueve organizaciones',
  'Meeting with Victor Valley, and a call with Alice Springs',
  'Prof. Development day; told Scott County no; open gym @Eastside Gym',
  'Thanks to Maria Auxiliadora parish, and met with Ryan White program staff',
  'Zoom meeting id 510-555-0100',
  'A tenant told the story of the 2019 eviction',
  'Report by Rosa Parks House',
  "Anna Julia Cooper's school was the model",
  'Case 559 555 0188',
  '559 555 0188 doors',
  '413-2290',
];

const rubric = await readCrossroads();

async function findIn(text: string): Promise<Record<string, string[]>> {
  const subject = await makeSubject(`path: {note: ${JSON.stringify(text)}}\n`, { rubric });
  const found: Record<string, string[]> = {};
  for (const { code, piece } of privacyRules.flatMap((rule) => rule.find(subject))) {
    found[code] = [...(found[code] ?? []), text.slice(piece?.start, piece?.end)];
  }
  return found;
}

describe('a text that names somebody', () => {
  it.each(NAMES_SOMEBODY)('%s', async (text, found) => {
    expect(await findIn(text)).toEqual(found);
  });
});

describe('a text that names nobody', () => {
  it.each(NAMES_NOBODY)('%s', async (text) => {
    expect(await findIn(text)).toEqual({});
  });
});
