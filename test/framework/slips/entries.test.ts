/** Lines that lack a hyphen or a #: each step is taken as it stands, and nothing that was written is lost. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const EACH = (from: number, until: number, entry: string) =>
  `Each line is an entry of its own: put "- " in front of each, from line ${from} to line ${until}, such as: ${entry}`;
const ENTRY = 'If it is an entry of its own, put "- " in front.';
const REMARK = 'If it is a remark of yours, put a # in front.';

describe('members without hyphens', () => {
  it.each([
    [
      'on a line each',
      '  Eastside Tenants\n  Dock Street Mothers\n  Port Workers\n',
      '4:3 wrong-type',
      EACH(4, 6, '- Eastside Tenants'),
      '  - Eastside Tenants\n  - Dock Street Mothers\n  - Port Workers\n',
      ['Eastside Tenants', 'Dock Street Mothers', 'Port Workers'],
    ],
    [
      'with a comma in a name',
      '  Eastside Tenants, Inc.\n\n  Dock Street Mothers\n',
      '4:3 wrong-type',
      EACH(4, 6, '- Eastside Tenants, Inc.'),
      '  - Eastside Tenants, Inc.\n\n  - Dock Street Mothers\n',
      ['Eastside Tenants, Inc.', 'Dock Street Mothers'],
    ],
    [
      'without the spaces behind them',
      '  -Eastside Tenants\n  -Dock Street Mothers\n',
      '4:3 wrong-type',
      'Type a space behind each hyphen that has none, from line 4 to line 5: - Eastside Tenants',
      '  - Eastside Tenants\n  - Dock Street Mothers\n',
      ['Eastside Tenants', 'Dock Street Mothers'],
    ],
    [
      'without the space behind the only one',
      '  -Eastside Tenants\n',
      '4:3 wrong-type',
      'Type a space behind the hyphen in line 4: - Eastside Tenants',
      '  - Eastside Tenants\n',
      ['Eastside Tenants'],
    ],
    [
      'where the first alone has none',
      '  Eastside Tenants\n  - Dock Street Mothers\n  - Port Workers\n',
      '4:3 wrong-type',
      'Put "- " in front of the text in line 4 as well: - Eastside Tenants',
      '  - Eastside Tenants\n  - Dock Street Mothers\n  - Port Workers\n',
      ['Eastside Tenants', 'Dock Street Mothers', 'Port Workers'],
    ],
    [
      'where the first two have none',
      '  Eastside Tenants\n  Dock Street Mothers\n  - Port Workers\n',
      '4:3 wrong-type',
      'Put "- " in front of the text of each line that has none, from line 4 on: - Eastside Tenants',
      '  - Eastside Tenants\n  - Dock Street Mothers\n  - Port Workers\n',
      ['Eastside Tenants', 'Dock Street Mothers', 'Port Workers'],
    ],
    [
      'at the left edge',
      'Eastside Tenants\nDock Street Mothers\n',
      '4:1 BARE_LINE',
      'If each line down to line 5 is an entry of its own, put "- " in front of each. If they are remarks of yours, put a # in front of each.',
      '- Eastside Tenants\n- Dock Street Mothers\n',
      ['Eastside Tenants', 'Dock Street Mothers'],
    ],
    [
      'behind one that has it',
      '  - Dock Street Mothers\n  Port Workers\n',
      '5:3 BARE_LINE',
      `${ENTRY} If it goes on with the text above, give it 4 spaces in front. ${REMARK}`,
      '  - Dock Street Mothers\n  - Port Workers\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'behind one with names below it',
      '  - name: Mothers\n    places:\n      - Dock Street\n  Port Workers\n',
      '7:3 BARE_LINE',
      `${ENTRY} ${REMARK}`,
      '  - name: Mothers\n    places:\n      - Dock Street\n  - Port Workers\n',
      [{ name: 'Mothers', places: ['Dock Street'] }, 'Port Workers'],
    ],
    [
      'further left than the others',
      '  - Dock Street Mothers\nPort Workers\n',
      '5:1 BARE_LINE',
      `If it is an entry of its own, begin it with 2 spaces and "- ". If it goes on with the text above, give it 4 spaces in front. ${REMARK}`,
      '  - Dock Street Mothers\n  - Port Workers\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'of which one alone has no space behind it',
      '  -Dock Street Mothers\n  - Port Workers\n',
      '4:3 wrong-type',
      'Type a space behind the hyphen in line 4: - Dock Street Mothers',
      '  - Dock Street Mothers\n  - Port Workers\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'and with long dashes in their place',
      '  – Dock Street Mothers\n  – Port Workers\n',
      '4:3 wrong-type',
      'The sign – is no hyphen: type a hyphen - in its place, from line 4 to line 5: - Dock Street Mothers',
      '  - Dock Street Mothers\n  - Port Workers\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'in quotes',
      '  "Dock Street Mothers"\n  "Port Workers"\n',
      '4:3 BARE_LINE',
      'If each line down to line 5 is an entry of its own, put "- " in front of each. If they are remarks of yours, put a # in front of each.',
      '  - "Dock Street Mothers"\n  - "Port Workers"\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'with a comment behind one',
      '  Dock Street Mothers # since 2019\n  # new\n  Port Workers\n',
      '4:3 BARE_LINE',
      'If each line down to line 6 is an entry of its own, put "- " in front of each. If they are remarks of yours, put a # in front of each.',
      '  - Dock Street Mothers # since 2019\n  # new\n  - Port Workers\n',
      ['Dock Street Mothers', 'Port Workers'],
    ],
    [
      'of which one goes on below',
      '  Eastside\n    Tenants\n  Port Workers\n',
      '4:3 wrong-type',
      'Write it as a list: ["Eastside Tenants", "Port Workers"]',
      ' ["Eastside Tenants", "Port Workers"]\n',
      ['Eastside Tenants', 'Port Workers'],
    ],
  ])('%s are told as the entries that their lines are', async (_, below, at, step, mended, members) => {
    expect(await toldOf(`${HEAD}members:\n${below}`)).toMatchObject([{ at, step }]);
    const text = mended.startsWith(' [') ? `${HEAD}members:${mended}` : `${HEAD}members:\n${mended}`;
    expect((await sound(text)).members).toEqual(members);
  });

  it('are told however many they are', async () => {
    const names = Array.from({ length: 40 }, (_, place) => `Tenants of Ward ${place}`);
    const [one] = await toldOf(`${HEAD}members:\n  ${names.join('\n  ')}\n`);
    expect(one?.step).toBe(EACH(4, 43, '- Tenants of Ward 0'));
    expect((await sound(`${HEAD}members:\n  - ${names.join('\n  - ')}\n`)).members).toEqual(names);
  });

  it('are told where one line holds them all and is long', async () => {
    const [one] = await toldOf(`${HEAD}members: ${'Tenants of the harbor, '.repeat(5)}Mothers\n`);
    expect(one?.step).toBe('Write each entry on a line of its own below "members:", with "- " in front.');
  });

  it('are parted at commas where a line ends with one', async () => {
    const [one] = await toldOf(`${HEAD}members:\n  Tenants, Mothers,\n  Port Workers\n`);
    expect(one?.step).toBe('Write it as a list: [Tenants, Mothers, "Port Workers"]');
  });

  it('are told where what follows goes on with the text above, by what keeps it whole', async () => {
    const { members } = await sound(`${HEAD}members:\n  - Dock Street Mothers\n    Port Workers\n`);
    expect(members).toEqual(['Dock Street Mothers Port Workers']);
  });
});

describe('targets', () => {
  it('that are text alone are told with the name that stands in front', async () => {
    const [one] = await toldOf(`${HEAD}targets:\n  The mayor\n  Port Commission\n`);
    expect(one?.step).toBe(
      'Each line is an entry of its own: put "- name: " in front of each, from line 4 to line 5, such as: - name: The mayor',
    );
    const { targets } = await sound(`${HEAD}targets:\n  - name: The mayor\n  - name: Port Commission\n`);
    expect(targets).toEqual([{ name: 'The mayor' }, { name: 'Port Commission' }]);
    const [line] = await toldOf(`${HEAD}targets: The mayor, Port Commission\n`);
    expect(line?.step).toBe('Write it as a list: [{name: "The mayor"}, {name: "Port Commission"}]');
    await sound(`${HEAD}targets: [{name: "The mayor"}, {name: "Port Commission"}]\n`);
  });

  const COUNCIL = '{name: City Council, level: local}';
  it.each([
    ['alone', `  ${COUNCIL}\n`, ['Put "- " in front of the braces in line 4.']],
    ['first', `  ${COUNCIL}\n  - name: Mayor\n    level: local\n`, [NO_DASH(COUNCIL)]],
    ['last', `  - name: Mayor\n    level: local\n  ${COUNCIL}\n`, [NO_DASH(COUNCIL)]],
    ['between others', `  - {name: Mayor}\n  ${COUNCIL}\n  - {name: Governor}\n`, [NO_DASH(COUNCIL)]],
    ['with another', `  ${COUNCIL}\n  {name: Mayor}\n`, [NO_DASH(COUNCIL), NO_DASH('{name: Mayor}')]],
  ])('in braces lack their hyphen in one run: %s', async (_, below, steps) => {
    const told = await toldOf(`${HEAD}targets:\n${below}about: x\n`);
    expect(told.map(({ step }) => step)).toEqual(steps);
    const { targets } = await sound(`${HEAD}targets:\n${below.replace(/^ {2}\{/gm, '  - {')}about: x\n`);
    expect(targets).toContainEqual({ name: 'City Council', level: 'local' });
    expect(targets).toHaveLength([...below.matchAll(/name:/g)].length);
  });
});

function NO_DASH(braces: string): string {
  return `Begin this line with 2 spaces, a hyphen and a space: - ${braces}`;
}

describe("a remark of one's own", () => {
  const ROUND = `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n`;
  const NEEDS = 'A remark of yours needs a # in front';
  it.each([
    ['above the first answer', ROUND, '      we were tired here\n', '      safe-space: 2\n', `${NEEDS}.`],
    [
      'over two lines',
      ROUND,
      '      we were tired\n      and hungry\n',
      '      safe-space: 2\n',
      `${NEEDS} of each line, down to line 8.`,
    ],
    ['below an answer', `${ROUND}      news-flows-back: 1\n`, '      we were tired\n', '', `${NEEDS}.`],
    ['above the first target', `${HEAD}targets:\n`, '  still to be found\n', '  - name: Mayor\n', REMARK],
    [
      'above the first target, further right',
      `${HEAD}targets:\n`,
      '    still to be found\n',
      '  - name: Mayor\n',
      REMARK,
    ],
  ])('is told as one: %s', async (_, before, remark, after, step) => {
    const [one, ...others] = await toldOf(`${before}${remark}${after}`);
    expect(others).toEqual([]);
    expect(one?.at).toMatch(/ BARE_LINE$/);
    expect(one?.step).toContain(step);
    await sound(`${before}${remark.replace(/^ +/gm, '$&# ')}${after}`);
  });
});
