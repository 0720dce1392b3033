/** A line with a name that is missing altogether: whoever writes it where the step says has again what was written. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { BASE, BLOCKS, examples } from './files.ts';
import { toldOf } from './follow.ts';

const OWNER = /^ *(?:- )?([a-z][\w-]*):(?: +#.*)?$/;
const STEP =
  / on a line of its own above this one, (without a|with one|with \d+) spaces? in front(?:: (.*)|, such as: safe-space:)$/;

/** The text once the step was taken at the line that it is told of, with each of the names that it names. */
function asTold(lines: readonly string[], at: string, step: string, own: string): string[] {
  const [, spaces = '', keys = `${own}:`] = STEP.exec(step) ?? [];
  if (spaces === '') return [];
  const column = spaces === 'without a' ? 0 : spaces === 'with one' ? 1 : Number(/\d+/.exec(spaces)?.[0]);
  const index = Number.parseInt(at, 10) - 1;
  return keys.split(/, | or /).map((key) => lines.toSpliced(index, 0, `${' '.repeat(column)}${key}`).join('\n'));
}

/** What a text holds; null of one that is no YAML. */
function parsed(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? null : document.toJS();
}

/** Whether nobody can know that a line of that name stood between these two. */
function isHidden(lines: readonly string[], index: number, text: string): boolean {
  const [above = '', below = ''] = [lines[index - 1], lines[index + 1]];
  const isEmpty = below.search(/\S/) < (lines[index] ?? '').search(/\S/);
  // A text goes on with what stands deeper below it: the file is sound without the line, and a rule doubts it.
  const isRead = /^ *(?:- )?(?:text|name): /.test(above) && parsed(text) !== null && /^ *- /.test(below);
  // Two members in the wrong column as well: a text says nothing of the list that it belongs to.
  const isOther = /^ {2}- /.test(below) && /^ {2}id: /.test(above);
  // As a line that was typed twice.
  const isTwice = above.replace(/ +#.*$/, '') === below.replace(/ +#.*$/, '');
  return isEmpty || isRead || isOther || isTwice;
}

describe('a line that is missing', () => {
  const own: [string, string][] = [
    ['in braces', BASE],
    ['in blocks', BLOCKS],
  ];
  it.each([...own, ...examples()])(
    'is told, and whoever writes it as the step says has again what was written: %s',
    async (_name, text) => {
      const before = parsed(text);
      const lines = text.split('\n');
      const wrong: string[] = [];
      for (const [index, line] of lines.entries()) {
        const key = OWNER.exec(line)?.[1];
        const cut = lines.toSpliced(index, 1);
        if (key === undefined || isHidden(lines, index, cut.join('\n'))) continue;
        const told = await toldOf(cut.join('\n'));
        const [first] = told;
        const mended = first === undefined ? [] : asTold(cut, first.at, first.step, key);
        const isMended = mended.some((one) => isDeepStrictEqual(parsed(one), before));
        if (!isMended || told.length > 1) wrong.push(`${index + 1} ${line}: ${first?.at} ${first?.step}`);
      }
      expect(wrong).toEqual([]);
    },
    30_000,
  );
});
