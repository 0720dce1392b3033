import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSuspects } from '../../src/document/check-text.ts';
import { printable, printableJson, printableLine, withoutControls } from '../../src/document/printable.ts';

describe('text made safe to print', () => {
  it('shows what would act on a terminal, and leaves words alone', () => {
    expect(printable('a\u001b[31mb\u0007\u0000\r\u009bc\u007f')).toBe('a␛[31mb␇␀␍\ufffdc␡');
    expect(printable('left \u202eright\u2066')).toBe('left \ufffdright\ufffd');
    expect(printable('Coalición 連合 🌱👩‍👩‍👧 עברית\nnext')).toBe('Coalición 連合 🌱👩‍👩‍👧 עברית\nnext');
    expect(printable('a\tb\u2028c')).toBe('a b c');
  });

  it('keeps every column where it was and lets nothing through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = printable(text);
        expect(safe.length).toBe(text.length);
        expect(safe).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(printable(safe)).toBe(safe);
      }),
    );
  });

  it('leaves nothing of what was typed that a file may not hold', () => {
    expect(withoutControls('\u202aDos llamadas\u202c, 🌱👩‍👧\tand\u000b a\ufffd\ufeff vote')).toBe(
      'Dos llamadas, 🌱👩‍👧 and a vote',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findSuspects(withoutControls(text))).toEqual([]);
      }),
    );
  });

  it('writes JSON that says the same', () => {
    expect(printableJson(JSON.stringify('\u009b31m\u202e'))).toBe('"\\u009b31m\\u202e"');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = printableJson(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(printable(json)).toBe(json);
      }),
    );
  });

  it('fits on one line when asked to', () => {
    expect(printableLine('  one \n\n  two\tthree\n')).toBe('one two three');
  });
});
