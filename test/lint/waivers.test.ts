import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyWaivers, type Waiver } from '../../src/lint/waivers.ts';
import { diagnosticOf } from './finds.ts';

function waiverOf(code: string, line: number | null): Waiver {
  return { code, line, reason: `why ${code} ${line}`, unused: diagnosticOf('waiver-unused', { args: { of: code } }) };
}

function at(code: string, line: number): Diagnostic {
  return diagnosticOf(code, { place: { line, column: 3, endLine: line + 2, endColumn: 4 } });
}

describe('a waiver in force', () => {
  it('sets aside what begins on its line, by code', () => {
    const found = [at('a', 4), at('a', 4), at('b', 4), at('a', 5)];
    const { open, suppressed } = applyWaivers(found, [waiverOf('a', 4)]);
    expect(open).toEqual(found.slice(2));
    expect(suppressed).toEqual(
      found.slice(0, 2).map((diagnostic) => ({ diagnostic, by: 'waiver', reason: 'why a 4' })),
    );
  });

  it('sets aside a piece of a text from the line where the text begins, since a text holds no comment', () => {
    const within = { ...at('a', 7), valueLine: 4 };
    expect(applyWaivers([within], [waiverOf('a', 4)]).open).toEqual([]);
    const other = waiverOf('a', 5);
    expect(applyWaivers([within], [other]).open).toEqual([within, other.unused]);
  });

  it('of the whole file sets aside what has no place too', () => {
    const nowhere = diagnosticOf('a', { place: null });
    expect(applyWaivers([nowhere, at('a', 9)], [waiverOf('a', null)]).open).toEqual([]);
    const line = waiverOf('a', 1);
    expect(applyWaivers([nowhere], [line]).open).toEqual([nowhere, line.unused]);
  });

  it('comes before one of the whole file, which then may have nothing left', () => {
    const whole = waiverOf('a', null);
    const { open, suppressed } = applyWaivers([at('a', 4)], [whole, waiverOf('a', 4)]);
    expect(open).toEqual([whole.unused]);
    expect(suppressed.map(({ reason }) => reason)).toEqual(['why a 4']);
  });

  it('is told where it sets nothing aside, unless nobody looked', () => {
    const unused = waiverOf('a', 4);
    expect(applyWaivers([at('b', 4)], [unused]).open).toEqual([at('b', 4), unused.unused]);
    expect(applyWaivers([], [unused], (code) => code !== 'a').open).toEqual([]);
  });

  it('loses nothing: all is told or counted, and in any order', () => {
    const diagnostic = fc
      .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 4 }))
      .map(([code, line]) => at(code, line));
    const waiver = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer({ min: 1, max: 4 })))
      .map(([code, line]) => waiverOf(code, line));
    fc.assert(
      fc.property(fc.array(diagnostic), fc.array(waiver), (found, waivers) => {
        const { open, suppressed } = applyWaivers(found, waivers);
        const told = open.filter(({ code }) => code !== 'waiver-unused');
        expect(new Set([...told, ...suppressed.map((one) => one.diagnostic)])).toEqual(new Set(found));
        expect(told.length + suppressed.length).toBe(found.length);
        const back = applyWaivers([...found].reverse(), waivers);
        expect(back.open.filter(({ code }) => code !== 'waiver-unused').reverse()).toEqual(told);
        expect(back.suppressed.reverse()).toEqual(suppressed);
      }),
      { numRuns: 300, seed: 31 },
    );
  });
});
