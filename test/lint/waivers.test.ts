import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyWaivers, type Waiver } from '../../src/lint/waivers.ts';
import { diagnosticOf } from './finds.ts';

function waiverOf(code: string, line: number | null, names: string[] | null = null): Waiver {
  const told = (told: string, more = {}) => diagnosticOf(told, { args: { of: code, ...more } });
  return {
    ...{
      code,
      line,
      key: null,
      end: () => line ?? 0,
      names,
      reason: `why ${code} ${line}`,
      unused: told('waiver-unused'),
    },
    misplaced: (there, all) => told('waiver-unused', { there, ...(all && { all: all.join() }) }),
    tooNarrow: (left, all) => told('waiver-too-narrow', { left: left.join(), all: all.join() }),
  };
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

  it('is told where what it is for stands, with what it has to name there', () => {
    const several = { ...at('a', 7), about: ['safe-space', 'trust-asked'] };
    const told = (waiver: Waiver, found: Diagnostic[]) => applyWaivers(found, [waiver]).open.at(-1)?.args;
    const ofAnswer = { ...waiverOf('a', 9), key: 'safe-space' };
    expect(told(ofAnswer, [at('a', 20), several])).toEqual({ of: 'a', there: 7, all: 'safe-space' });
    expect(told(waiverOf('a', 9), [several])).toEqual({ of: 'a', there: 7, all: 'safe-space,trust-asked' });
    expect(told(waiverOf('a', 9), [{ ...at('a', 8), valueLine: 5 }, at('a', 40)])).toEqual({ of: 'a', there: 5 });
    expect(told(waiverOf('a', 9, ['trust-asked']), [at('a', 8), several])).toEqual({ of: 'a', there: 7 });
    expect(told(waiverOf('a', 9, ['other']), [at('a', 8), several])).toEqual({ of: 'a' });
    expect(told(waiverOf('a', 9), [at('b', 8)])).toEqual({ of: 'a' });
  });

  it('is told with the names of what is found on its line, where it has others', () => {
    const told = (waiver: Waiver, found: Diagnostic) => applyWaivers([found], [waiver]).open.at(-1)?.args;
    const stage = { ...at('a', 7), subject: 'profile/stage/operation/progress' };
    expect(told(waiverOf('a', 7, ['formation']), stage)).toEqual({ of: 'a', named: 'formation', names: 'operation' });
    expect(told(waiverOf('a', 7, ['x', 'y']), { ...at('a', 7), subject: '' })).toEqual({ of: 'a' });
    expect(applyWaivers([stage], [waiverOf('a', 7, ['operation'])]).open).toEqual([]);
    expect(told(waiverOf('a', 8, ['formation']), stage)).toEqual({ of: 'a' });
  });

  it('sets aside a piece of a text from the line where the text begins, since a text holds no comment', () => {
    const within = { ...at('a', 7), valueLine: 4 };
    expect(applyWaivers([within], [waiverOf('a', 4)]).open).toEqual([]);
    const other = waiverOf('a', 5);
    expect(applyWaivers([within], [other]).open).toEqual([within, other.misplaced(4, null)]);
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

describe('a waiver for a person, where none is named on its line', () => {
  const named = (line: number, mark: string) => ({ ...at('name-with-title', line), subject: `answers/${mark}` });
  const told = (...found: Diagnostic[]) => {
    const { open, suppressed } = applyWaivers(found, [{ ...waiverOf('name-with-title', 10), end: () => 13 }]);
    expect(suppressed).toEqual([]);
    return open.slice(found.length).map(({ code, args }) => [code, args.there]);
  };
  const ortiz = named(8, '0a1');
  const bell = named(12, '0b2');

  it('is for one who is named below in the same answer, however near another one is', () => {
    expect(told(ortiz, named(9, '0a1'), bell)).toEqual([['waiver-unused', 12]]);
    expect(told(bell, named(11, '0b2'))).toEqual([['waiver-unused', 11]]);
  });

  it('is for nobody else', () => {
    expect(told(ortiz)).toEqual([['waiver-unused', undefined]]);
    expect(told(named(14, '0c3'))).toEqual([['waiver-unused', undefined]]);
  });

  it('asks who agreed where several are named below', () => {
    expect(told(ortiz, bell, named(13, '0c3'))).toEqual([['waiver-too-narrow', undefined]]);
  });
});

describe('a finding that stands for several', () => {
  const several = (...about: string[]) => ({ ...at('a', 4), about, subject: `round/answers/${about.join('+')}` });
  const told = (found: Diagnostic[], ...waivers: Waiver[]) => {
    const { open, suppressed } = applyWaivers(found, waivers);
    return { open: open.map(({ code, args }) => [code, args.left ?? '']), by: suppressed.map(({ reason }) => reason) };
  };
  const DONE = { open: [], by: ['why a 4'] };

  it('is set aside by a waiver that names all of them, and maybe some that were mended', () => {
    expect(told([several('x', 'y')], waiverOf('a', 4, ['y', 'x']))).toEqual(DONE);
    expect(told([several('x')], waiverOf('a', 4, ['x', 'y', 'z']))).toEqual(DONE);
  });

  it('comes to light again with one more, and the waiver says which', () => {
    expect(told([several('x', 'y', 'z')], waiverOf('a', 4, ['x']))).toEqual({
      open: [
        ['a', ''],
        ['waiver-too-narrow', 'y,z'],
      ],
      by: [],
    });
  });

  it('is not set aside by a waiver of its line that names nothing, be it about one alone today', () => {
    for (const names of [['x'], ['x', 'y']])
      expect(told([several(...names)], waiverOf('a', 4)).open).toEqual([
        ['a', ''],
        ['waiver-too-narrow', names.join()],
      ]);
  });

  it('is set aside by several waivers together, each with its reason', () => {
    const above = { ...waiverOf('a', 4, ['x']), reason: 'one' };
    const behind = { ...waiverOf('a', 4, ['y']), reason: 'two' };
    expect(told([several('x', 'y')], above, behind)).toEqual({ open: [], by: ['one; two'] });
    expect(told([several('x', 'y')], waiverOf('a', null, ['x']), waiverOf('a', 4, ['y']))).toEqual({
      open: [],
      by: ['why a 4; why a null'],
    });
  });

  it('is set aside by one of the whole file, whatever is added, unless that names some', () => {
    expect(told([several('x', 'y')], waiverOf('a', null))).toEqual({ open: [], by: ['why a null'] });
    expect(told([several('x', 'y')], waiverOf('a', null, ['x'])).open).toHaveLength(2);
  });

  it.each(['all-levels-alike', 'stage-gap', 'gate-readiness'])(
    'needs no names where it is one statement about a whole round, stage or promise: %s',
    (code) => {
      const round = { ...several('x', 'y'), code };
      expect(told([round], waiverOf(code, 4)).open).toEqual([]);
      expect(told([round], waiverOf(code, 4, ['y'])).open).toEqual([]);
    },
  );
});

it('a waiver that names something sets aside that alone, of what stands on its line', () => {
  const gate = (role: string) => ({ ...at('gate-score', 4), subject: `gates/A~1B ~0/${role}` });
  const found = [gate('cement'), gate('scale')];
  expect(applyWaivers(found, [waiverOf('gate-score', 4, ['cement'])]).open).toEqual([found[1]]);
  expect(applyWaivers(found, [waiverOf('gate-score', 4, ['A/B ~'])]).open).toEqual([]);
  const other = waiverOf('gate-score', 4, ['connect']);
  const args = { of: 'gate-score', named: 'connect', names: 'cement, scale' };
  expect(applyWaivers(found, [other]).open).toEqual([...found, { ...other.unused, args }]);
});
