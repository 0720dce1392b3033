/** Whole lines out of their place: whoever takes the step has again what was written. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { BASE, BLOCKS } from './files.ts';
import { toldOf } from './follow.ts';

const texts: [string, string][] = [
  ['in braces', BASE],
  ['in blocks', BLOCKS],
];

/** What a text holds, whatever its order; null of one that is no YAML. */
function parsed(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? null : document.toJS();
}

/** The lines once those from one to another, from 1, stand below a third. */
function moved(lines: readonly string[], from: number, until: number, below: number): string[] {
  const part = lines.slice(from - 1, until);
  const others = lines.toSpliced(from - 1, part.length);
  return others.toSpliced(below > until ? below - part.length : below, 0, ...part);
}

/** The lines once the step was taken; null where it is none that moves lines. */
function asTold(lines: readonly string[], { at, step }: { at: string; step: string }): string[] | null {
  const found = /^Move this line(?:, and those below it down to line (\d+),)? to below line (\d+)\.$/.exec(step);
  const line = Number.parseInt(at, 10);
  return found === null ? null : moved(lines, line, Number(found[1] ?? line), Number(found[2]));
}

describe('two lines that changed places', () => {
  it.each(texts)('are told as that, or as a line in the wrong column: %s', async (_name, text) => {
    const lines = text.trimEnd().split('\n');
    const before = parsed(text);
    const wrong: string[] = [];
    let told = 0;
    for (let index = 0; index < lines.length - 1; index++) {
      const other = moved(lines, index + 1, index + 1, index + 2);
      const [first] = await toldOf(other.join('\n'));
      if (first === undefined) continue;
      const mended = asTold(other, first);
      if (mended === null) continue;
      told++;
      if (!isDeepStrictEqual(parsed(mended.join('\n')), before)) wrong.push(`${index + 1}: ${first.at} ${first.step}`);
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(9);
  });
});

describe('a part that was put into another one', () => {
  it.each([
    [11, 13, 7],
    [11, 13, 15],
    [3, 10, 14],
  ])('leaves the rest of that one to be moved: lines %i to %i below line %i', async (from, until, below) => {
    const lines = BASE.trimEnd().split('\n');
    const other = moved(lines, from, until, below);
    const told = await toldOf(other.join('\n'));
    expect(told.length).toBeLessThan(2);
    const mended = told[0] === undefined ? other : asTold(other, told[0]);
    expect(parsed((mended ?? []).join('\n'))).toEqual(parsed(BASE));
  });
});

describe('a line that was typed twice', () => {
  it('is told as that, where it would be another round', async () => {
    const text = BASE.replace('  - id: autumn-2026\n', '  - id: autumn-2026\n  - id: autumn-2026\n');
    expect(await toldOf(text)).toEqual([
      {
        at: '21:3 TYPED_TWICE',
        message: 'This line is here twice, one below the other',
        step: 'Delete one of the two.',
      },
    ]);
  });
});

describe('a name that is still a comment', () => {
  it.each([
    ['targets:', '# targets:', '12:3', 'Take away the # in line 11, and leave no space in front: targets:'],
    ['  stage:', '  # stage:', '17:5', 'Take away the # in line 16, and leave 2 spaces in front: stage:'],
    ['    answers:', '    # answers:', '25:7', 'Take away the # in line 24, and leave 4 spaces in front: answers:'],
  ])('is told with its line: %s', async (written, instead, at, step) => {
    const told = await toldOf(BASE.replace(`\n${written}\n`, `\n${instead}\n`));
    const line = Number(at.split(':')[0]) - 1;
    expect(told).toEqual([{ at: expect.stringContaining(' COMMENTED_OWNER'), message: expect.any(String), step }]);
    expect(told[0]?.at).toMatch(new RegExp(`^${line}:|^${line + 1}:`));
  });
});
