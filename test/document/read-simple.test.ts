/** The quickest reader gives up, or reads what the careful reader reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doubt } from '../../src/document/doubt.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { readSimple } from '../../src/document/simple/read-simple.ts';
import { examples } from '../support/example-texts.ts';

/** A file with every way of writing that is simple. */
const SIMPLE = `# Harbor
version: 1
name: "Harbor Neighbors"   # by hand
founded: 2019-04
about: >-
  Six groups on the harbor,
  one table.

  Since 2019.

fictional: true
definition: {organizations: 6, independence: "yes", why: it's asked}
members:
- Eastside Tenants
- name: Harbor Clinic
  scale: [local, regional]
  # and what for
  issues:
    - housing
    - {issue: health, position: 'a right'}
  note: |
    One line: with a colon. 🌱
      More # here

  none: {}
profile:
  nobody:
  member-location: [Oakland, "San José", []]
share: 37.5
`;

/** The value, or Doubt; what the careful reader would refuse must be in doubt. */
async function agree(text: string): Promise<boolean> {
  let value: unknown;
  try {
    value = readSimple(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Doubt);
    return false;
  }
  const careful = await parseDocument(text, 'x');
  expect(careful.diagnostics, JSON.stringify(text)).toEqual([]);
  expect(careful.value, JSON.stringify(text)).toEqual(value);
  return true;
}

describe('the reader of simple files', () => {
  it('reads every way of writing that is simple, and the examples', async () => {
    for (const text of [SIMPLE, ...examples]) expect(await agree(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['# later\n', 'a comment'],
    ['a: 1', 'no end of line'],
    [' a: 1\n', 'a margin'],
    ['a: 1\n  b: 2\n', 'a map below a value'],
    ['a:\n  b: 1\n c: 2\n', 'a column between two'],
    ['a: one\n  two\n', 'words on two lines'],
    ['a:\n  one\n', 'a word on a line of its own'],
    ['a: "one\n  two"\n', 'quoted text on two lines'],
    ['a: "one \\" two"\n', 'an escape'],
    ['a: one\r\n', 'a carriage return'],
    ['a: one\ttwo\n', 'a tab'],
    ['a: one\u2028two\n', 'a line that ends in another way'],
    ['a: one\u202etwo\n', 'a mark of direction'],
    ['a: one\ud83d\n', 'half a character'],
    ["a: 'it''s'\n", 'a doubled quote'],
    ['a: [b,\n  c]\n', 'brackets on two lines'],
    ['a: [b,]\n', 'a comma at the end'],
    ['a: [b: c]\n', 'a pair in a list'],
    ['a: {b}\n', 'a key alone'],
    ['a: b: c\n', 'two keys on a line'],
    ['a: 012\n', 'a number of another reading'],
    ['a: 1\na: 2\n', 'a key twice'],
    ['a: {b: 1, b: 2}\n', 'a key twice in brackets'],
    ['toString: 1\n', 'a key that objects inherit'],
    ['prototype: 1\n', 'a forbidden key'],
    ['null: 1\n', 'a key that is nothing'],
    ['"a": 1\n', 'a key in quotes'],
    ['? a\n: 1\n', 'a key with a mark'],
    ['a: &b 1\n', 'an anchor'],
    ['a: *b\n', 'an alias'],
    ['a: !b 1\n', 'a tag'],
    ['a: >2-\n    b\n', 'a column told for text'],
    ['a: >-\n  b\n    c\n', 'folded text that stands further in'],
    ['a: |\n\n  b\n', 'text that begins with a blank line'],
    ['- - a\n', 'a list within a list on a line'],
    ['- |\n  a\n', 'text over several lines in a list'],
    ['a: 1 #b\n- c\n', 'a list behind a map'],
    [`${'['.repeat(9)}${']'.repeat(9)}\n`, 'many brackets'],
    [`a: ${'['.repeat(9)}${']'.repeat(9)}\n`, 'many brackets behind a key'],
    [Array.from({ length: 17 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'many maps within each other'],
  ])('gives up on %j: %s', (text) => {
    expect(() => readSimple(text)).toThrow(Doubt);
  });

  it('agrees with the careful reader after 2,000 mutations', async () => {
    const bits = [
      '\n',
      '  ',
      ' ',
      ': ',
      ':',
      '- ',
      '#',
      ' #',
      '# c\n',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '|',
      '>',
    ];
    const more = [
      '>-\n',
      '&a ',
      '*a',
      '!',
      '?',
      '@',
      '%',
      '`',
      '0',
      '1e3',
      '~',
      'null',
      'True',
      'a:\n',
      '  k: v\n',
      '[]',
    ];
    const spot = fc.nat({ max: SIMPLE.length });
    const mutation = fc.record({
      at: spot,
      cut: fc.integer({ min: 0, max: 4 }),
      add: fc.constantFrom('', ...bits, ...more),
    });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        let text = SIMPLE;
        for (const { at, cut, add } of mutations) text = text.slice(0, at) + add + text.slice(at + cut);
        if (await agree(text)) read++;
      }),
      { numRuns: 2000, seed: 20101201 },
    );
    expect(read).toBeGreaterThan(300);
  }, 60_000);
});
