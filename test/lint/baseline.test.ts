import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyBaseline, type BaselineEntry } from '../../src/lint/baseline.ts';
import { planBaseline } from '../../src/lint/plan-baseline.ts';
import { diagnosticOf } from './finds.ts';

const TODAY = '2026-11-21';
const options = { today: TODAY };

function entryOf(code: string, more: Partial<BaselineEntry> = {}): BaselineEntry {
  return { file: 'harbor.alliance.yaml', code, id: '', reason: 'Known.', until: null, place: 0, ...more };
}

const stale = diagnosticOf('round-stale', { subject: 'assessments/spring-2021' });

describe('a baseline', () => {
  it('sets aside by file, code and subject, wherever the finding stands', () => {
    const entry = entryOf('round-stale', { id: 'assessments/spring-2021' });
    const moved = { ...stale, place: { line: 9, column: 9, endLine: 9, endColumn: 10 }, path: ['assessments', 3] };
    const others = [
      { ...stale, file: 'other.alliance.yaml' },
      { ...stale, code: 'level-3-without-evidence' },
      { ...stale, subject: 'assessments/spring-2022' },
      diagnosticOf('round-stale'),
    ];
    const { open, suppressed } = applyBaseline([...others, moved], [entry], options);
    expect(open).toEqual(others);
    expect(suppressed).toEqual([{ diagnostic: moved, by: 'baseline', reason: 'Known.' }]);
  });

  it('still sets aside what is left of several places once some are mended, and nothing that is added to them', () => {
    const at = (names: string) => ({ subject: `assessments/spring-2026/answers/${names}`, about: names.split('+') });
    const entry = entryOf('level-3-without-evidence', { id: at('a+b+c').subject });
    const left = [at('a+c'), at('b')].map((subject) => diagnosticOf('level-3-without-evidence', subject));
    const more = [
      diagnosticOf('level-3-without-evidence', at('a+b+c+d')),
      diagnosticOf('level-3-without-evidence', at('d')),
      diagnosticOf('evidence-old', at('a+b')),
      diagnosticOf('level-3-without-evidence', { subject: 'assessments/fall-2026/answers/a+b' }),
    ];
    const { open, suppressed, stale: gone } = applyBaseline([...left, ...more], [entry], options);
    expect({ open, gone }).toEqual({ open: more, gone: [] });
    expect(suppressed.map(({ diagnostic }) => diagnostic)).toEqual(left);
  });

  it('keeps an entry whose finding stands for one place more, and says which', () => {
    const at = (names: string) => ({ subject: `assessments/spring-2026/answers/${names}`, about: names.split('+') });
    const entry = entryOf('level-3-without-evidence', { id: at('a+b').subject });
    const grown = diagnosticOf('level-3-without-evidence', at('b+c~02d'));
    const { narrow, ...rest } = applyBaseline([grown], [entry], options);
    expect(rest).toEqual({ open: [grown], suppressed: [], stale: [], expired: [] });
    expect(narrow).toEqual([{ entry, left: ['c+d'], id: grown.subject }]);
    expect(planBaseline([grown], [entry], options, null)).toMatchObject({ kept: [entry], removed: [] });
    const reason = 'Known in May.';
    expect(planBaseline([grown], [entry], options, { reason })).toMatchObject({
      kept: [],
      removed: [entry],
      added: [{ id: grown.subject, reason }],
    });
    expect(applyBaseline([], [entry], options)).toMatchObject({ stale: [entry], narrow: [] });
    const past = { ...entry, until: '2026-11-20' };
    expect(applyBaseline([grown], [past], options)).toMatchObject({ open: [grown], narrow: [], expired: [past] });
  });

  it('tells again of a gate that is missed by more than when it was set aside', () => {
    const missed = (at: number | string, from?: number) =>
      diagnosticOf('gate-fall', { subject: 'gates/A/connect', standing: { at, ...(from !== undefined && { from }) } });
    const entry = (at: number | string, from?: number) =>
      entryOf('gate-fall', { id: 'gates/A/connect', standing: { at, ...(from !== undefined && { from }) } });
    const isTold = (one: BaselineEntry, now: Diagnostic) => applyBaseline([now], [one], options).open.length === 1;
    expect([46, 47, 45].map((at) => isTold(entry(46), missed(at)))).toEqual([false, false, true]);
    expect(['strong', 'emerging', 'not-yet'].map((at) => isTold(entry('emerging'), missed(at)))).toEqual([
      ...[false, false, true],
    ]);
    expect(['ready', 'nearly', 'not-yet'].map((at) => isTold(entry('ready'), missed(at)))).toEqual([false, true, true]);
    const falls = [missed(43, 47), missed(44, 46), missed(43, 48), missed(23, 47), missed(42, 44)];
    expect(falls.map((now) => isTold(entry(43, 47), now))).toEqual([false, false, true, true, true]);
    const byHand = entryOf('gate-fall', { id: 'gates/A/connect' });
    expect([
      isTold(byHand, missed(3, 90)),
      isTold(entry('strong'), missed(3)),
      isTold(entry('odd'), missed('nearly')),
    ]).toEqual([false, false, false]);
  });

  it('keeps the entry for a gate that became worse, until it is set aside as it is now', () => {
    const entry = entryOf('gate-score', { id: 'gates/A/connect', standing: { at: 46 } });
    const now = diagnosticOf('gate-score', { subject: entry.id, standing: { at: 15 } });
    expect(applyBaseline([now], [entry], options)).toEqual({
      ...{ open: [now], suppressed: [], stale: [], expired: [] },
      narrow: [{ entry, left: [], id: entry.id, worse: { at: 15 } }],
    });
    expect(planBaseline([now], [entry], options, null)).toMatchObject({ kept: [entry], removed: [], added: [] });
    const plan = planBaseline([now], [entry], options, { reason: 'Known in May.' });
    expect(plan).toMatchObject({ kept: [], removed: [entry], added: [{ id: entry.id, standing: { at: 15 } }] });
    const past = { ...entry, until: '2026-11-20' };
    expect(applyBaseline([now], [past], options)).toMatchObject({ narrow: [], expired: [past] });
  });

  it('sets aside what several entries name between them, with the reason of each', () => {
    const at = (names: string) => ({ subject: `assessments/spring-2026/answers/${names}`, about: names.split('+') });
    const entries = ['a', 'b+x'].map((names, place) =>
      entryOf('level-3-without-evidence', { id: at(names).subject, reason: `Known: ${names}.`, place }),
    );
    const both = diagnosticOf('level-3-without-evidence', at('a+b'));
    expect(applyBaseline([both], entries, options)).toEqual({
      open: [],
      suppressed: [{ diagnostic: both, by: 'baseline', reason: 'Known: a.; Known: b+x.' }],
      stale: [],
      narrow: [],
      expired: [],
    });
  });

  it('takes no name apart that is one place: an organization may have a plus in its name', () => {
    const entry = entryOf('unused-member', { id: 'members/LGBTQ+ Youth' });
    const other = diagnosticOf('unused-member', { subject: 'members/LGBTQ' });
    expect(applyBaseline([other], [entry], options).open).toEqual([other]);
  });

  it('knows a file by each way to it that an entry may be written with', () => {
    const named = { ...options, nameInEntry: (file: string) => file.replace(/^\.\//, '') };
    const entry = entryOf('round-stale', { file: './harbor.alliance.yaml', id: 'assessments/spring-2021' });
    expect(applyBaseline([stale], [entry], named)).toMatchObject({ open: [], stale: [] });
  });

  it('calls files by its own names for them', () => {
    const named = { ...options, nameOf: (file: string) => file.replace('alliances/', '') };
    const diagnostic = { ...stale, file: 'alliances/harbor.alliance.yaml' };
    const entry = entryOf('round-stale', { id: 'assessments/spring-2021' });
    expect(applyBaseline([diagnostic], [entry], named).open).toEqual([]);
  });

  it('names what nothing matches any more, unless it was not looked for', () => {
    const entries = [entryOf('round-stale'), entryOf('all-levels-alike', { file: 'b', place: 1 })];
    expect(applyBaseline([], entries, options).stale).toEqual(entries);
    expect(applyBaseline([], entries, { ...options, isAsked: ({ file }) => file === 'b' }).stale).toEqual([entries[1]]);
  });

  it.each([
    ['2026-11-20', 1],
    ['2026-11-21', 0],
    ['2027-01-01', 0],
  ])('tells a finding again after its last day, %s', (until, told) => {
    const entry = entryOf('round-stale', { id: 'assessments/spring-2021', until });
    const { open, suppressed, expired, stale: gone } = applyBaseline([stale], [entry], options);
    expect([open.length, expired.length, suppressed.length, gone.length]).toEqual([told, told, 1 - told, 0]);
  });

  it('cannot hide that a file cannot be read', () => {
    const torn = diagnosticOf('yaml-syntax', { severity: 'error' });
    const entry = entryOf('yaml-syntax');
    expect(applyBaseline([torn], [entry], options)).toEqual({
      open: [torn],
      suppressed: [],
      stale: [entry],
      narrow: [],
      expired: [],
    });
    const plan = planBaseline([torn], [], options, { reason: 'Known.' });
    expect([plan.added, plan.refused]).toEqual([[], []]);
  });
});

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .tuple(
    pick('a.yaml', 'b.yaml'),
    pick('round-stale', 'all-levels-alike', 'unused-place'),
    pick('', 'x', 'x/y'),
    fc.nat(20),
  )
  .map(([file, code, subject, line]) =>
    diagnosticOf(code, {
      file,
      ...(subject === '' ? {} : { subject }),
      place: { line: line + 1, column: 1, endLine: line + 1, endColumn: 2 },
    }),
  );
const anyEntries: fc.Arbitrary<BaselineEntry[]> = fc
  .uniqueArray(fc.tuple(anyDiagnostic, pick(null, '2026-01-01', '2027-01-01')), {
    selector: ([{ file, code, subject }]) => [file, code, subject].join(),
  })
  .map((list) =>
    list.map(([{ file, code, subject = '' }, until], place) => entryOf(code, { file, id: subject, until, place })),
  );
const run = { numRuns: 500, seed: 17 };

describe('whatever is found and whatever is set aside', () => {
  it('everything is told or counted, once', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), anyEntries, (found, entries) => {
        const { open, suppressed } = applyBaseline(found, entries, options);
        const all = [...open, ...suppressed.map(({ diagnostic }) => diagnostic)];
        expect(new Set(all)).toEqual(new Set(found));
        expect(all.length).toBe(found.length);
      }),
      run,
    );
  });

  it('the order of neither matters', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), anyEntries, (found, entries) => {
        const there = applyBaseline(found, entries, options);
        const back = applyBaseline([...found].reverse(), [...entries].reverse(), options);
        expect(back.open.reverse()).toEqual(there.open);
        expect(back.suppressed.reverse()).toEqual(there.suppressed);
        expect(back.stale.reverse()).toEqual(there.stale);
        expect(planBaseline([...found].reverse(), entries, options, { reason: 'Known.' })).toEqual(
          planBaseline(found, entries, options, { reason: 'Known.' }),
        );
      }),
      run,
    );
  });

  it('what is planned sets aside all of it, and nothing in it is stale', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), anyEntries, (found, entries) => {
        const { kept, added, refused } = planBaseline(found, entries, options, {
          reason: 'Known.',
          until: '2027-05-01',
        });
        const next = [...kept, ...added].map((entry, place) => ({ ...entry, place }));
        const { open, suppressed, stale: gone, expired } = applyBaseline(found, next, options);
        expect([open, gone, expired, refused]).toEqual([[], [], [], []]);
        expect(suppressed.length).toBe(found.length);
      }),
      run,
    );
  });

  it('without a reason it only shrinks, and says what it would have to grow by', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), anyEntries, pick(null, { reason: ' ' }), (found, entries, growth) => {
        const plan = planBaseline(found, entries, options, growth);
        expect(plan.added).toEqual([]);
        expect([...plan.kept, ...plan.removed].sort((a, b) => a.place - b.place)).toEqual(entries);
        const { open } = applyBaseline(found, plan.kept, options);
        expect(open).toEqual(applyBaseline(found, entries, options).open);
        expect(plan.refused.length).toBe(
          new Set(open.map(({ file, code, subject }) => [file, code, subject].join())).size,
        );
      }),
      run,
    );
  });
});
