import { describe, expect, it } from 'vitest';
import { type Baseline, describeEntries, loadBaseline } from '../../src/config/baseline-file.ts';
import { baseline as entries } from '../../src/diagnostics/catalogue/baseline.ts';
import type { Standing } from '../../src/diagnostics/diagnostic.ts';
import { hintOf, messageOf, nextStepOf, renderDiagnostics } from '../../src/diagnostics/render.ts';
import { applyBaseline } from '../../src/lint/baseline.ts';
import { BASELINE_SEVERITIES } from '../../src/lint/severities.ts';
import { addLine } from '../commands/check/add-line.ts';
import { diagnosticOf } from '../lint/finds.ts';

const FILE = 'known.yaml';
const codesOf = async (text: string) => (await loadBaseline(text, FILE)).diagnostics.map(({ code }) => code);

const TWO = `version: 1
findings:
  - file: harbor.alliance.yaml
    code: round-stale
    id: assessments/spring-2021
    reason: The next round is in May.
    until: 2026-05-31
  - {file: a/b.alliance.yaml, code: schema-line-missing, reason: Older than the line.}
`;

describe('the file of a baseline', () => {
  it('is a list of what is set aside, and why', async () => {
    expect(await loadBaseline(TWO, FILE)).toEqual({
      baseline: {
        file: FILE,
        text: TWO,
        entries: [
          {
            file: 'harbor.alliance.yaml',
            code: 'round-stale',
            id: 'assessments/spring-2021',
            reason: 'The next round is in May.',
            until: '2026-05-31',
            place: 0,
          },
          {
            file: 'a/b.alliance.yaml',
            code: 'schema-line-missing',
            id: '',
            reason: 'Older than the line.',
            until: null,
            place: 1,
          },
        ],
      },
      diagnostics: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['comments', '# none so far\n'],
    ['no list', 'version: 1\n'],
    ['an empty list', 'version: 1\nfindings: []\n'],
    ['a list whose last entry was deleted', 'version: 1\nfindings:\n'],
    ['the same with a comment', 'version: 1\nfindings: # none left\n'],
  ])('holds no entry where it holds %s', async (_, text) => {
    expect(await loadBaseline(text, FILE)).toEqual({ baseline: { file: FILE, text, entries: [] }, diagnostics: [] });
  });

  const entry = 'version: 1\nfindings:\n  - file: a\n    code: b\n';
  it.each([
    ['a list', '- a\n', ['baseline-not-a-map']],
    ['no YAML', 'version: 1\nfindings: [\n', ['yaml-syntax']],
    ['no version', 'findings: []\n', ['missing-key']],
    ['no reason', entry, ['baseline-without-reason']],
    ['a reason with nothing behind it', `${entry}    reason:\n`, ['baseline-without-reason']],
    ['an empty reason', `${entry}    reason: ""\n`, ['baseline-without-reason']],
    ['a blank reason', `${entry}    reason: "  "\n`, ['baseline-without-reason']],
    ['a day in words', `${entry}    reason: r\n    until: May\n`, ['not-a-date']],
    ['a year alone', `${entry}    reason: r\n    until: 2027\n`, ['not-a-date']],
    ['a day that is none', `${entry}    reason: r\n    until: 2026-02-30\n`, ['no-such-date']],
    ['a figure that is none', `${entry}    reason: r\n    at: a lot\n`, ['wrong-value']],
    ['a line number', `${entry}    reason: r\n    line: 3\n`, ['unknown-key']],
    ['several faults', `${entry}    reason: " "\n    untill: 2026-01-01\n`, ['baseline-without-reason', 'unknown-key']],
  ])('has a fault for %s', async (_, text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });

  it.each([
    ['in lines', entry],
    ['in lines, with more below', `${entry}    until: 2027-01-01\n`],
    ['in braces', 'version: 1\nfindings:\n  - {file: a, code: b}\n  - {file: a, code: c, reason: r}\n'],
    ['in one list', 'version: 1\nfindings: [{file: a, code: c, reason: r}, {file: a, code: b}]\n'],
  ])('a reason is added where it says: %s', async (_, text) => {
    const [told] = (await loadBaseline(text, FILE)).diagnostics;
    expect(await codesOf(addLine(text, told === undefined ? '' : nextStepOf(told)))).toEqual([]);
  });

  const shown = Object.entries(entries).filter(([code]) => !Object.hasOwn(BASELINE_SEVERITIES, code));
  it.each(shown)('%s has an example with it alone, and one without', async (code, { bad, good }) => {
    expect(await codesOf(bad)).toEqual([code]);
    expect(await codesOf(good)).toEqual([]);
  });
});

/** What an entry for one of the two is too narrow for. */
const ADDED = {
  code: 'level-3-without-evidence',
  subject: 'assessments/spring-2026/answers/safe-space+trust-asked',
  about: ['safe-space', 'trust-asked'],
};

describe('what is said of entries', () => {
  const told = async (text: string, found: string[]) => {
    const baseline = (await loadBaseline(text, FILE)).baseline as Baseline;
    const diagnostics = found.map((code) =>
      diagnosticOf(code, code === ADDED.code ? ADDED : { subject: 'assessments/spring-2021' }),
    );
    return describeEntries(baseline, applyBaseline(diagnostics, baseline.entries, { today: '2026-11-21' }));
  };

  it('stands at their lines', async () => {
    expect(renderDiagnostics(await told(TWO, ['round-stale']))).toBe(
      `known.yaml:3:5  baseline-expired (warning)  round-stale in harbor.alliance.yaml (assessments/spring-2021) was set aside until 2026-05-31, and that day has passed
  2 | findings:
  3 |   - file: harbor.alliance.yaml
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
  Mend it, or agree on a new day and write it behind "until:" in this entry. It
  was set aside because: The next round is in May.

known.yaml:8:5  baseline-stale (warning)  What this entry sets aside is no longer found: schema-line-missing in a/b.alliance.yaml
  7 |     until: 2026-05-31
  8 |   - {file: a/b.alliance.yaml, code: schema-line-missing, reason: Older t…
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Delete this entry. To have all such entries deleted:
    alliance check --baseline known.yaml --update-baseline
`,
    );
  });

  it('says how a gate stood and stands, and what to write so that it is set aside as it is now', async () => {
    const say = async (code: string, standing: Standing, lines: string) => {
      const text = `version: 1\nfindings:\n  - {file: harbor.alliance.yaml, code: ${code}, id: gates/A/connect, ${lines}, reason: Known.}\n`;
      const baseline = (await loadBaseline(text, FILE)).baseline as Baseline;
      const now = diagnosticOf(code, { file: 'harbor.alliance.yaml', subject: 'gates/A/connect', standing });
      const found = applyBaseline([now], baseline.entries, { today: '2026-11-21' });
      const [one, ...others] = await describeEntries(baseline, found);
      expect([one?.code, others]).toEqual(['baseline-too-narrow', []]);
      const next = one === undefined ? '' : nextStepOf(one);
      const followed = [...next.matchAll(/"(at|from)"(?: be)? ([a-z0-9-]+)/g)].reduce(
        (changed, [, key, value]) => changed.replace(new RegExp(`\\b${key}: [a-z0-9-]+`), `${key}: ${value}`),
        text,
      );
      const { narrow } = applyBaseline([now], (await loadBaseline(followed, FILE)).baseline?.entries ?? [], {
        today: '2026-11-21',
      });
      expect(narrow).toEqual([]);
      return one === undefined ? [] : [messageOf(one), next];
    };
    const worse = (code: string, words: string) =>
      `${code} is worse in harbor.alliance.yaml than when it was set aside: ${words} (gates/A/connect)`;
    const step = 'Look at what changed. To set it aside as it is now, let';
    expect(await say('gate-score', { at: 15 }, 'at: 46')).toEqual([
      worse('gate-score', '46 then, 15 now'),
      `${step} "at" be 15 in this entry.`,
    ]);
    expect(await say('gate-readiness', { at: 'nearly' }, 'at: ready')).toEqual([
      worse('gate-readiness', 'ready then, nearly now'),
      `${step} "at" be nearly in this entry.`,
    ]);
    expect(await say('gate-fall', { at: 23, from: 47 }, 'at: 43, from: 47')).toEqual([
      worse('gate-fall', 'from 47 to 43 then, from 47 to 23 now'),
      `${step} "at" be 23 in this entry.`,
    ]);
    expect(await say('gate-fall', { at: 23, from: 50 }, 'at: 43, from: 47')).toEqual([
      worse('gate-fall', 'from 47 to 43 then, from 50 to 23 now'),
      `${step} "from" be 50 in this entry, and "at" 23.`,
    ]);
  });

  it('names what was added to a finding, and the id of an entry for all of it', async () => {
    const entry = `  - file: harbor.alliance.yaml\n    code: ${ADDED.code}\n    id: assessments/spring-2026/answers/safe-space\n`;
    expect(renderDiagnostics(await told(`version: 1\nfindings:\n${entry}    reason: Known.\n`, [ADDED.code]))).toBe(
      `known.yaml:3:5  baseline-too-narrow (warning)  level-3-without-evidence in harbor.alliance.yaml is by now about trust-asked too, which this entry does not name
  2 | findings:
  3 |   - file: harbor.alliance.yaml
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
  Look at trust-asked. To set that aside as well, change the id of this entry:
    id: "assessments/spring-2026/answers/safe-space+trust-asked"
`,
    );
  });

  it('names a file that is gone, a code that is none with what may be meant, and what can never be set aside', async () => {
    const entry = (file: string, code: string) => `  - {file: ${file}, code: ${code}, reason: Known}\n`;
    const text = `version: 1\nfindings:\n${entry('gone.yaml', 'round-stale')}${entry('a.yaml', 'round-stail')}${entry('a.yaml', 'yaml-syntax')}`;
    const baseline = (await loadBaseline(text, FILE)).baseline as Baseline;
    const applied = applyBaseline([], baseline.entries, { today: '2026-11-21' });
    const said = await describeEntries(baseline, applied, { isThere: (file) => file === 'a.yaml' });
    expect(said.map((one) => [one.code, one.severity, messageOf(one), hintOf(one)])).toEqual([
      ['baseline-stale', 'warning', `round-stale is set aside in gone.yaml, and there is no such file any more`, ''],
      [
        'baseline-unknown-code',
        'warning',
        'There is nothing called "round-stail" to set aside',
        'did you mean "round-stale"?',
      ],
      ['baseline-not-possible', 'warning', expect.stringContaining('yaml-syntax cannot be set aside'), ''],
    ]);
  });

  it('is said of each, however many there are', async () => {
    const many = Array.from({ length: 500 }, (_, n) => `  - {file: ${n}.yaml, code: round-stale, reason: Known}\n`);
    expect(await told(`version: 1\nfindings:\n${many.join('')}`, [])).toHaveLength(500);
  });

  it.each(Object.keys(BASELINE_SEVERITIES))('%s has an example with it alone, and one without', async (code) => {
    const { bad, good } = entries[code] ?? { bad: '', good: '' };
    const needed: Record<string, string[]> = {
      'baseline-expired': ['round-stale'],
      'baseline-too-narrow': [ADDED.code],
    };
    const found = needed[code] ?? [];
    expect((await told(bad, found)).map((one) => one.code)).toEqual([code]);
    if (code === 'baseline-stale' || code === 'baseline-not-possible') expect(await told(good, found)).toEqual([]);
    else if (code === 'baseline-unknown-code') expect(await told(good, ['round-stale'])).toEqual([]);
    else expect((await told(good.replace('2026-10-31', '2026-11-30'), found)).map((one) => one.code)).toEqual([]);
  });
});
