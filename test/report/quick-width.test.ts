import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import quickWidth from '../../src/report/quick-width.ts';
import { quickWrap } from '../../src/report/quick-wrap.ts';

describe('quickWidth', () => {
  it('is the width of the package for every character of the basic plane, alone and before a variation selector', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = String.fromCharCode(code);
      if (quickWidth(`a${text}`) !== stringWidth(`a${text}`)) expect.fail(`differs at ${code.toString(16)}`);
      if (quickWidth(`${text}\ufe0f`) !== stringWidth(`${text}\ufe0f`))
        expect.fail(`differs before FE0F at ${code.toString(16)}`);
    }
  });

  it('leaves what is wide, combined, coloured or asked for otherwise to the package', () => {
    for (const text of ['日本', 'e\u0301', '👩‍👩‍👧', '\u001b[31mred\u001b[39m', '1\ufe0f\u20e3', 'tab\t']) {
      expect(quickWidth(text)).toBe(stringWidth(text));
    }
    expect(quickWidth('ab', { regularWidth: 3 })).toBe(6);
  });
});

describe('quickWrap', () => {
  it('breaks every text as the package does', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', 'a', 'wörd', '–', '█▒', '日本', '\u001b[1mb\u001b[22m', 'x\ny'),
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        expect(quickWrap(words, width)).toBe(wrapAnsi(words, width));
      }),
      { numRuns: 2000 },
    );
  });
});
