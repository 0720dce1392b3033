/** What is shown of a source line: always the marked place, with something on both sides of it. */
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { mark } from '../../src/diagnostics/carets.ts';

const LINE = `${'many words, '.repeat(10)}HERE${', and more of them'.repeat(10)}`;
const at = LINE.indexOf('HERE');

describe('a line that is cut', () => {
  it('is shown from its beginning where the place and what follows fit', () => {
    expect(mark(`some words HERE${' and more'.repeat(20)}`, 11, 15, 40)).toEqual({
      line: 'some words HERE and more and more and …',
      carets: '           ^^^^',
    });
  });

  it('shows something on both sides of the place', () => {
    const { line, carets } = mark(LINE, at, at + 4, 60);
    expect(line).toBe('…many words, many words, many words, HERE, and more of them…');
    expect(carets).toBe(`${' '.repeat(line.indexOf('HERE'))}^^^^`);
  });

  it('shows all that is behind the place where that is little', () => {
    expect(mark(`${'many words, '.repeat(10)}HERE now`, at, at + 4, 40).line).toBe(
      '…ords, many words, many words, HERE now',
    );
  });

  it('shows the beginning of a place that is wider than the line', () => {
    const { line, carets } = mark(`${'a '.repeat(60)}${'HERE'.repeat(30)} b`, 120, 240, 40);
    expect(line).toMatch(/^…[a ]{9}(?:HERE)+H?E?R?…$/);
    expect(carets).toBe(' '.repeat(line.indexOf('H')) + '^'.repeat(line.length - 1 - line.indexOf('H')));
  });

  it('says where it begins in the middle already', () => {
    expect(mark('rest of a line', 5, 7, 40, true)).toEqual({ line: '…rest of a line', carets: '      ^^' });
    expect(mark(LINE, at, at + 4, 40, true).line).toMatch(/^….*HERE.*…$/);
  });

  it('holds the place in any line, within the width, and the carets stand under it', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '連', '🌱', 'e\u0301', '"'), { maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('x', 'HERE', '連合'),
        text,
        fc.integer({ min: 12, max: 120 }),
        (a, b, c, width) => {
          const [before, after] = [a.join(''), c.join('')];
          const { line, carets } = mark(`${before}${b}${after}`, before.length, before.length + b.length, width);
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          const cells = carets.length - carets.trimStart().length;
          expect(carets.trimStart()).toBe('^'.repeat(stringWidth(b)));
          let start = 0;
          while (stringWidth(line.slice(0, start)) < cells) start++;
          expect(
            line
              .slice(start)
              .replace(/^\u0301/, '')
              .startsWith(b),
          ).toBe(true);
        },
      ),
    );
  });
});
