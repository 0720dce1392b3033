import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/document/printable.ts';
import { hang, inert, padEnd, padStart, partLongWords, widthOf, wrap } from '../../src/report/layout.ts';
import { lowerFirst } from '../../src/report/lookup.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 120 });

describe('layout', () => {
  it('counts wide characters as two, combining marks and joiners as none', () => {
    expect(widthOf('港')).toBe(2);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('👩‍👩‍👧‍👦')).toBe(2);
    expect(padEnd('港', 4)).toBe('港  ');
    expect(padStart('港', 4)).toBe('  港');
  });

  it('makes plain and other texts inert in the same way', () => {
    const some = fc.constantFrom(
      'a',
      ' ',
      '\u00a0',
      '\u00ad',
      'é',
      '\u0301',
      '\t',
      '\n',
      '–',
      '\u2028',
      '\u202e',
      '港',
      '\u001b',
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(inert(text)).toBe(printable(text.normalize().replace(/[^\S\u00a0]+/gu, ' ')));
      }),
    );
  });

  it('begins names small inside a sentence, in any alphabet, and leaves abbreviations alone', () => {
    const names = ['A base', 'Trust', 'École du port', 'Él y ella', 'Доверие', 'NGO work', 'ÉS', 'x', '', '港'];
    expect(names.map(lowerFirst)).toEqual([
      'a base',
      'trust',
      'école du port',
      'él y ella',
      'доверие',
      'NGO work',
      'ÉS',
      'x',
      '',
      '港',
    ]);
  });

  it('hangs lines under the first', () => {
    expect(hang('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
  });

  it('parts a word that is longer than a line between characters as people see them', () => {
    expect(wrap(partLongWords('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5), 5)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  it('keeps every line of any text within the width, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 140 }), (text, width) => {
        const safe = inert(text);
        const lines = hang(partLongWords(safe, width - 4), width, '  - ', '    ');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const letters = (words: string) => words.normalize().replace(/\s/g, '');
        expect(letters(lines.map((line) => line.slice(4)).join(''))).toBe(letters(safe));
      }),
    );
  });
});
