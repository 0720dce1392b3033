/** Hyphens, rounds and what stands behind a name: whoever takes the step has again what was meant. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BASE, BLOCKS, examples, FLAT } from './files.ts';
import { sound, toldOf } from './follow.ts';

const files: [name: string, text: string][] = [
  ['lines with braces', FLAT],
  ['blocks', BLOCKS],
  ['both', BASE],
  ...examples().filter(([name]) => name.startsWith('united')),
];
const LEAD = /^ */;
const DASHES = /^ *(?:- +)*/;

/** The lines once the step was taken; null where it says none of these. */
function taken(lines: readonly string[], { at, step }: { at: string; step: string }): string[] | null {
  const index = Number.parseInt(at, 10) - 1;
  const line = lines[index] ?? '';
  const spaces = ' '.repeat(Number(/(\d+) spaces(?:,| in front, as)/.exec(step)?.[1] ?? 0));
  const meant = /(?: as|is one|space|remark): (.*)$/.exec(step)?.[1];
  switch (at.split(' ')[1]) {
    case 'NO_DASH':
      return lines.with(index, `${spaces}${meant}`);
    case 'DASH_TWICE':
      return lines.with(index, `${LEAD.exec(line)?.[0]}${meant ?? line.trim().replace(/^- /, '')}`);
    case 'MISSING_BRACES':
      return lines.with(index, `${LEAD.exec(line)?.[0]}${meant}`);
    case 'TEXT_ABOVE_LINES':
      return lines.with(index, `${DASHES.exec(line)?.[0]}${meant ?? line.trim().replace(': ', ': # ')}`);
    case 'DASH_TOO_FAR': {
      const until = Number(/line (\d+)\.$/.exec(step)?.[1] ?? index + 1);
      return lines.map((text, i) => (i < index || i >= until ? text : spaces + text.trim()));
    }
    default:
      return null;
  }
}

/** Slips that are not told as one fault with a step that mends it; and how many were made. */
async function unmended(text: string, slip: (line: string, next: string) => string | null): Promise<string[]> {
  const wanted = parse(text);
  const lines = text.split('\n');
  const left: string[] = [];
  let n = 0;
  for (const [index, line] of lines.entries()) {
    const put = /^\s*(?:#|$)/.test(line) ? null : slip(line, lines[index + 1] ?? '');
    if (put === null) continue;
    n++;
    const wrong = lines.with(index, put);
    const told = await toldOf(wrong.join('\n'));
    const [first] = told;
    const mended = told.length === 1 && first !== undefined ? taken(wrong, first) : null;
    if (mended === null || !isDeepStrictEqual(parse(mended.join('\n')), wanted))
      left.push(`${index + 1}: ${put} -> ${told.map(({ at, step }) => `${at} ${step}`).join(' | ')}`);
  }
  expect(n).toBeGreaterThan(0);
  return left;
}

describe('in a file', () => {
  it.each(files)(
    'of %s, text behind a name that has lines below it is told',
    async (_name, text) => {
      const slip = (line: string, next: string) =>
        /^ *(?:- )?[a-z-]+:(?: +#.*)?$/.test(line) && !/^\s*- /.test(next) && !/^\s*(?:#|$)/.test(next)
          ? line.replace(/:(?: +#.*)?$/, ': as we all agreed')
          : null;
      expect(await unmended(text, slip)).toEqual([]);
    },
    60_000,
  );

  it.each(files)(
    'of %s, a hyphen that is there twice is told',
    async (_name, text) => {
      expect(await unmended(text, (line) => (/^ *- /.test(line) ? line.replace('- ', '- - ') : null))).toEqual([]);
    },
    60_000,
  );

  it.each(files.filter(([, text]) => / - \{/.test(text)))(
    'of %s, an entry without its braces is told',
    async (_name, text) => {
      const slip = (line: string) => (/^ *- \{[^{}]*, [^{}]*\}$/.test(line) ? line.replace(/\{(.*)\}/, '$1') : null);
      expect(await unmended(text, slip)).toEqual([]);
    },
    60_000,
  );
});

/** A text with its rounds alone. */
const rounds = (lines: string) => `version: 1\nname: Table\nassessments:\n${lines}`;
const members = (lines: string) => `version: 1\nname: Table\nmembers:\n${lines}  - Eastside Tenants\n`;

describe('one step mends', () => {
  it.each([
    [
      'an entry too far right and without its hyphen, below one in braces',
      members('  - {name: Port Workers, skills: [finance]}\n    name: Dock Street Mothers\n    skills: [base]\n'),
      members('  - {name: Port Workers, skills: [finance]}\n  - name: Dock Street Mothers\n    skills: [base]\n'),
    ],
    [
      'the same below one that is text alone',
      members('  - Port Workers Local 11\n    name: Dock Street Mothers\n'),
      members('  - Port Workers Local 11\n  - name: Dock Street Mothers\n'),
    ],
    ['two hyphens without a space between them', BLOCKS.replace('  - research', '  -- research'), BLOCKS],
    ['an entry one space too far right', BLOCKS.replace('  - research', '   - research'), BLOCKS],
    [
      'several entries too far right',
      BLOCKS.replace('  - research', '    - research\n    - base'),
      BLOCKS.replace('  - research', '  - research\n  - base'),
    ],
    ['a name with a capital and text behind it', BLOCKS.replace('context:', 'Context: about us'), BLOCKS],
  ])('%s', async (_slip, text, wanted) => {
    const [one, ...others] = await toldOf(text);
    expect(others).toEqual([]);
    expect(parse(taken(text.split('\n'), one ?? { at: '', step: '' })?.join('\n') ?? '')).toEqual(parse(wanted));
  });

  it('brackets that open on one line and close on one with a name of its own', async () => {
    const text = BLOCKS.replace('- finance\n  - research', '[base,').replace(
      '  skills:\n  [base,',
      '  skills: [finance, research\n  power: mobilization]',
    );
    expect(await toldOf(text)).toEqual([
      {
        at: '9:28 BRACKET_OVER_NAMES',
        message: 'What opens in this line closes in line 10, which begins with a name of its own',
        step: 'Type a ] at the end of this line, and a [ behind "power:" and its space in line 10.',
      },
    ]);
    await sound(text.replace('research\n', 'research]\n').replace('power: ', 'power: ['));
  });

  it('text above entries, said both ways', async () => {
    const text = BASE.replace('members:', 'members: Harbor House');
    const [one, ...others] = await toldOf(text);
    expect(others).toEqual([]);
    expect(one?.step).toBe(
      'If it is a remark of yours, put a # and a space in front of it. If it is an entry, write it on a line of its own below, as the others are: - Harbor House',
    );
    await sound(BASE.replace('members:', 'members: # Harbor House'));
    await sound(BASE.replace('members:', 'members:\n  - Harbor House'));
  });
});

describe('a round without its id', () => {
  it('that begins with its day is told with its date', async () => {
    const [one, ...others] = await toldOf(rounds('  - 14 May 2026\n    answers:\n      safe-space: 2\n'));
    expect(others).toEqual([]);
    expect(one?.step).toBe(
      'Write this line as "- id: 14-may-2026", and below it, with 4 spaces in front: date: 2026-05-14',
    );
    await sound(rounds('  - id: 14-may-2026\n    date: 2026-05-14\n    answers:\n      safe-space: 2\n'));
  });

  it('that begins with its month keeps it as its id', async () => {
    const [one, ...others] = await toldOf(rounds('  - May 2026\n    answers:\n      safe-space: 2\n'));
    expect(others).toEqual([]);
    expect(one?.step).toBe('Write this line as: - id: may-2026');
  });

  it('that is a name without a hyphen is told with its id', async () => {
    const [one, ...others] = await toldOf(
      rounds('  spring-2026:\n    date: 2026-05-14\n    answers:\n      safe-space: 2\n'),
    );
    expect(others).toEqual([]);
    expect(one?.step).toBe('Write this line as: - id: spring-2026');
    await sound(rounds('  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      safe-space: 2\n'));
  });

  it('nor "answers:", as answers alone, is told once', async () => {
    const [one, ...others] = await toldOf(rounds('  - safe-space: 2\n  - hard-conversations: 1\n'));
    expect(others).toEqual([]);
    expect(one?.step).toBe(
      'Type two lines above this one (with a name of your own in place of spring-2026): "- id: spring-2026" with 2 spaces in front, and "answers:" with 4. Delete the hyphens of this line and of each down to line 5, and let all of them begin with 6 spaces.',
    );
    const left = await toldOf(
      rounds('  - id: spring-2026\n    answers:\n      safe-space: 2\n      hard-conversations: 1\n'),
    );
    expect(left.map(({ at }) => at)).toEqual(['4:9 round-without-date']);
  });
});

describe('entries of which the first begin without their hyphens', () => {
  const first = '  name: Eastside Tenants\n  skills: [base]\n  places:\n  - Eastside\n';
  const second = '  name: Dock Street Mothers\n  skills: [organizing]\n';
  const inside = (text: string) => text.replace('  name', '  - name').replace(/\n(?=.)/g, '\n  ');
  const whole = (text: string) => `version: 1\nname: Table\nmembers:\n${text}`;

  it.each([
    [
      'all of them',
      first + second,
      'Here and in line 8, type a hyphen and a space in place of the spaces in front, and leave the other lines as they are: - name: Eastside Tenants',
      (first + second).replaceAll('  name', '- name'),
    ],
    [
      'the first of two',
      `${second}  - Harbor House\n`,
      'Put a hyphen and a space in front of "name", and two more spaces in front of every line below it, down to line 5.',
      `${inside(second)}  - Harbor House\n`,
    ],
    [
      'two of three',
      `${first}${second}  - {name: Harbor House, skills: [finance]}\n`,
      'Put a hyphen and a space in front of "name", here and in line 8. Put two more spaces in front of every line below each of them, down to line 9.',
      `${inside(first)}${inside(second)}  - {name: Harbor House, skills: [finance]}\n`,
    ],
  ])('%s', async (_which, text, step, wanted) => {
    const [one, ...others] = await toldOf(whole(text));
    expect(others).toEqual([]);
    expect(one?.step).toBe(step);
    await sound(whole(wanted));
  });

  it('is none where an entry has a name twice', async () => {
    const told = await toldOf(whole('  - name: Eastside\n    skills: [base]\n    name: Dock Street\n'));
    expect(told.map(({ at }) => at)).toEqual(['6:5 duplicate-key']);
  });
});
