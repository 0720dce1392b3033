import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Baseline, loadBaseline } from '../../src/config/baseline-file.ts';
import { updateBaseline } from '../../src/config/baseline-text.ts';
import type { Standing } from '../../src/diagnostics/diagnostic.ts';
import { applyBaseline } from '../../src/lint/baseline.ts';
import type { Growth } from '../../src/lint/plan-baseline.ts';
import { diagnosticOf } from '../lint/finds.ts';

const options = { today: '2026-11-21' };
const growth: Growth = { reason: 'Known since: May', until: '2027-05-01' };
const found = (...list: [file: string, code: string, subject?: string][]) =>
  list.map(([file, code, subject]) => diagnosticOf(code, { file, ...(subject === undefined ? {} : { subject }) }));

async function load(text: string): Promise<Baseline> {
  const { baseline, diagnostics } = await loadBaseline(text, 'known.yaml');
  expect(diagnostics).toEqual([]);
  if (baseline === null) throw new Error('does not load');
  return baseline;
}

const KEPT = `# What we live with.
version: 1
# sorted by hand
findings:
  # old rounds
  - file: a.yaml # the oldest
    code: round-stale
    id: assessments/one
    reason: >
      Two lines
      of words.
  - file: b.yaml
    code: round-stale
    reason: Gone soon. # they said

  # the line at the top
  - file: c.yaml
    code: schema-line-missing
    reason: "Older: than the line"
# the end
`;

describe('an entry for a gate', () => {
  it('keeps where the role stood, and is read again with it', async () => {
    const gate = (code: string, standing: Standing) =>
      diagnosticOf(code, { file: 'a.yaml', subject: 'gates/A/connect', standing });
    const missed = [gate('gate-score', { at: 46 }), gate('gate-fall', { at: 43, from: 47 })];
    const { text } = await updateBaseline(missed, null, options, growth);
    expect(text).toContain('    code: gate-fall\n    id: gates/A/connect\n    at: 43\n    from: 47\n    reason:');
    expect((await load(text)).entries.map(({ code, standing }) => [code, standing])).toEqual([
      ['gate-fall', { at: 43, from: 47 }],
      ['gate-score', { at: 46 }],
    ]);
  });
});

describe('a baseline whose last entry was deleted by hand', () => {
  it.each([
    ['version: 1\nfindings:\n', 'version: 1\nfindings:\n'],
    ['version: 1\nfindings: # none left\n# the end\n', 'version: 1\nfindings: # none left\n'],
    ['version: 1\nfindings:', 'version: 1\nfindings:\n'],
  ])('grows again below what is left: %j', async (text, head) => {
    const { text: grown } = await updateBaseline(found(['a.yaml', 'round-stale']), await load(text), options, growth);
    expect(grown.startsWith(`${head}  - file: a.yaml\n    code: round-stale\n`)).toBe(true);
    expect((await load(grown)).entries).toHaveLength(1);
  });
});

describe('a baseline that shrinks', () => {
  it('loses the lines of what is mended and nothing else', async () => {
    const left = found(['a.yaml', 'round-stale', 'assessments/one'], ['c.yaml', 'schema-line-missing']);
    const { text, removed } = await updateBaseline(left, await load(KEPT), options, null);
    expect(text).toBe(
      KEPT.replace('  - file: b.yaml\n    code: round-stale\n    reason: Gone soon. # they said\n', ''),
    );
    expect(removed.map(({ file }) => file)).toEqual(['b.yaml']);
  });

  it('is an empty list in the end, with its comments', async () => {
    const { text } = await updateBaseline([], await load(KEPT), options, null);
    expect(text).toBe(
      '# What we live with.\nversion: 1\n# sorted by hand\nfindings: []\n  # old rounds\n\n  # the line at the top\n# the end\n',
    );
    expect((await load(text)).entries).toEqual([]);
  });

  it('shrinks while it may not grow, and says by what it would have to', async () => {
    const now = found(['c.yaml', 'schema-line-missing'], ['z.yaml', 'round-stale'], ['d.yaml', 'round-stale', 'x']);
    const { text, refused, added } = await updateBaseline(now, await load(KEPT), options, null);
    expect(text).not.toContain('a.yaml');
    expect(text).not.toContain('z.yaml');
    expect(added).toEqual([]);
    expect(refused).toEqual([
      { file: 'd.yaml', code: 'round-stale', id: 'x' },
      { file: 'z.yaml', code: 'round-stale', id: '' },
    ]);
  });

  it('stays as it is, to the letter, where nothing changed', async () => {
    const odd = 'findings: [ {file: a.yaml,code: round-stale,reason: "r"} ]   # one\nversion:   1';
    const { text } = await updateBaseline(found(['a.yaml', 'round-stale']), await load(odd), options, null);
    expect(text).toBe(odd);
  });
});

describe('a baseline that grows', () => {
  it('has what is new at its end, with the reason that was given', async () => {
    const now = found(
      ['z.yaml', 'round-stale', 'assessments/x: y'],
      ['a.yaml', 'round-stale', 'assessments/one'],
      ['b.yaml', 'round-stale'],
      ['c.yaml', 'schema-line-missing'],
      ['z.yaml', 'round-stale', 'assessments/x: y'],
    );
    const { text } = await updateBaseline(now, await load(KEPT), options, growth);
    expect(text).toBe(
      KEPT.replace(
        '# the end\n',
        '  - file: z.yaml\n    code: round-stale\n    id: "assessments/x: y"\n    reason: "Known since: May"\n    until: 2027-05-01\n# the end\n',
      ),
    );
  });

  it.each([
    ['', ''],
    ['# none so far\n', '# none so far\n'],
    ['# none so far', '# none so far\n'],
  ])('begins where there was nothing: %j', async (former, head) => {
    const { text } = await updateBaseline(found(['a.yaml', 'round-stale']), await load(former), options, {
      reason: 'R',
    });
    expect(text.startsWith(head)).toBe(true);
    expect(text).toMatch(/\nversion: 1\nfindings:\n {2}- file: a.yaml\n {4}code: round-stale\n {4}reason: R\n$/);
    expect((await updateBaseline(found(['a.yaml', 'round-stale']), null, options, { reason: 'R' })).text).toBe(
      (await updateBaseline(found(['a.yaml', 'round-stale']), await load(''), options, { reason: 'R' })).text,
    );
  });

  it('sets aside anew what has expired', async () => {
    const former = await load(
      'version: 1\nfindings:\n  - {file: a.yaml, code: round-stale, reason: Old., until: 2026-01-01}\n',
    );
    const { text, removed } = await updateBaseline(found(['a.yaml', 'round-stale']), former, options, growth);
    expect(text).toContain('Known since: May');
    expect(text).not.toContain('Old.');
    expect(removed).toHaveLength(1);
  });

  it.each([
    ['an empty list', 'version: 1\nfindings: [ ] # none\n'],
    ['no list', 'version: 1\n'],
    ['a list in brackets', 'version: 1\nfindings: [{file: q.yaml, code: round-stale, reason: r}]\n'],
    ['entries in braces', 'version: 1\nfindings:\n- {file: q.yaml, code: round-stale, reason: r} # q\n'],
    [
      'line ends of Windows',
      'version: 1\r\nfindings:\r\n  - file: q.yaml\r\n    code: round-stale\r\n    reason: r\r\n',
    ],
    ['no line end at the end', 'version: 1\nfindings:\n  - file: q.yaml\n    code: round-stale\n    reason: r'],
    ['a byte order mark', '\ufeffversion: 1\nfindings:\n  - file: q.yaml\n    code: round-stale\n    reason: r # q\n'],
    ['the version below', 'findings:\n  - file: q.yaml\n    code: round-stale\n    reason: r\nversion: 1\n'],
    ['a dash of its own', 'version: 1\nfindings:\n  -\n    file: q.yaml\n    code: round-stale\n    reason: r\n'],
  ])('whatever it looks like: %s', async (_, former) => {
    const now = found(['a.yaml', 'round-stale'], ['q.yaml', 'round-stale']);
    const { text } = await updateBaseline(now, await load(former), options, growth);
    const { entries } = await load(text);
    expect(applyBaseline(now, entries, options).open).toEqual([]);
    for (const comment of former.match(/# .*/g) ?? []) expect(text).toContain(comment);
    const shrunk = await updateBaseline(found(['a.yaml', 'round-stale']), await load(text), options, null);
    expect((await load(shrunk.text)).entries.map(({ file }) => file)).toEqual(['a.yaml']);
    const empty = await updateBaseline([], await load(shrunk.text), options, null);
    expect((await load(empty.text)).entries).toEqual([]);
  });
});

describe('a baseline through many runs', () => {
  it('sets aside all of the last run and holds nothing else, with every word of what stayed', async () => {
    const word = fc.constantFrom('x', 'assessments/a b', 'members/“Ñandú”', '#1', "it's", 'a: b', '- c', '%', '0123');
    const finding = fc.record({
      file: fc.constantFrom('a.yaml', 'b/c d.yaml', '- e.yaml', '2026.yaml'),
      code: fc.constantFrom('round-stale', 'unused-place'),
      subject: word,
    });
    const run = fc.array(
      finding.map(({ code, ...rest }) => diagnosticOf(code, rest)),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(run, word), { minLength: 1, maxLength: 4 }), async (runs) => {
        let baseline: Baseline | null = null;
        const reasons = new Map<string, string>();
        for (const [now, reason] of runs) {
          const before: Baseline | null = baseline;
          const { text } = await updateBaseline(now, before, options, { reason });
          baseline = await load(text);
          const { open, stale, suppressed } = applyBaseline(now, baseline.entries, options);
          expect([open, stale]).toEqual([[], []]);
          expect(suppressed.length).toBe(now.length);
          const names = new Set(baseline.entries.map(({ file, code, id }) => [file, code, id].join('|')));
          for (const name of reasons.keys()) if (!names.has(name)) reasons.delete(name);
          for (const entry of baseline.entries) {
            const name = [entry.file, entry.code, entry.id].join('|');
            expect(entry.reason).toBe(reasons.get(name) ?? reason);
            reasons.set(name, entry.reason);
          }
        }
      }),
      { numRuns: 100, seed: 23 },
    );
  });
});
