/** Lines of a configuration in the wrong column: whoever does what is told has the same settings again. */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { withMove } from '../../src/config/moved-lines.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { messageOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';
import { diagnosticsOf } from './told.ts';

const TEXT = `version: 1
files: ["alliances/**/*.alliance.{yaml,yml}"]
ignore: [alliances/drafts/**]
limits: {round-months: 12, evidence-months: 12}      # and open-days, unknown-share
rules:
  all-levels-alike: error
  round-stale: "off"
gates:
  - name: Nobody falls behind unseen
    largest-fall: {points: 10, since: {revision: origin/main}}   # or since: previous-round
  - name: The coast is nearly ready
    files: [alliances/coast/**]
    roles: [cement]
    least-readiness: nearly                            # and least-score, least-band, least-coverage
`;
const LINES = TEXT.split('\n');

const settingsOf = async (text: string) => {
  const { config } = await loadConfig(text, 'alliance.config.yaml', known);
  return config === null ? null : { ...config, origins: {} };
};

/** The lines with the told number of spaces in front, as the words of the step say it. */
function withStep(lines: readonly string[], told: Diagnostic): string[] {
  const step = nextStepOf(told);
  const from = (told.place?.line ?? 0) - 1;
  const to = Number(/(?:down to|as many in front of) line (\d+)/.exec(step)?.[1] ?? from + 1) - 1;
  const found = lines[from]?.search(/\S/) ?? 0;
  const counted = (pattern: RegExp) => {
    const number = pattern.exec(step)?.[1];
    return number === undefined ? null : number === 'one' ? 1 : Number(number);
  };
  const more = counted(/^Put (one|\d+) more spaces? in front of this line/);
  const fewer = counted(/^Take away (one|\d+) spaces? in front of this line/);
  const wanted = step.startsWith('Delete') ? 0 : counted(/^Give it (one|\d+) spaces? in front; now it has/);
  const by = more ?? (fewer === null ? (wanted ?? Number.NaN) - found : -fewer);
  return withMove(lines, { from, to, by });
}

const ALONE = LINES.slice(0, -1).map((_, index) => [index, index] as const);
const TOGETHER = [
  [5, 6],
  [8, 9],
  [10, 13],
  [11, 13],
  [12, 13],
] as const;
const MOVED = [...ALONE, ...TOGETHER].flatMap(([from, to]) => [-2, -1, 1, 2].map((by) => ({ from, to, by })));

describe('a line in the wrong column', () => {
  it.each(MOVED)('is told with the right one: lines from $from to $to by $by', async (move) => {
    const lines = withMove(LINES, move);
    const settings = await settingsOf(TEXT);
    if (JSON.stringify(await settingsOf(lines.join('\n'))) === JSON.stringify(settings)) return;
    const [told, ...others] = await diagnosticsOf(lines.join('\n'));
    expect(others).toEqual([]);
    expect(told?.code).toBe('config-wrong-column');
    expect(await settingsOf(withStep(lines, told as Diagnostic).join('\n'))).toEqual(settings);
  });

  it('is the one that stands unlike the file, also in steps of four', async () => {
    const [told] = await diagnosticsOf(
      'version: 1\nrules:\n     round-stale: error\n    unused-place: off\nlimits:\n    open-days: 3\ngates:\n    - name: A\n      largest-fall:\n          points: 5\n          since: previous-round\n',
    );
    expect(told?.place?.line).toBe(3);
    expect(told && nextStepOf(told)).toBe('Take away one space in front of this line; it then has 4.');
  });

  it('names the entry of a list that stands at the left edge', async () => {
    const [told, ...others] = await diagnosticsOf(
      'version: 1\ngates:\n  - name: A\n    least-score: 1\n- name: B\n  least-score: 2\n- name: C\n  least-score: 3\n',
    );
    expect(others).toEqual([]);
    expect(told && messageOf(told)).toContain('this one after 2 spaces, the one in line 5 after none');
  });

  it('leaves other faults as they are', async () => {
    const text = 'version: 1\nlimits:\nround-months: 12\nrules: {round-stail: error}\nexclude: [a]\n';
    expect((await diagnosticsOf(text)).map(({ code }) => code)).toEqual([
      'config-wrong-column',
      'config-unknown-rule',
      'unknown-key',
    ]);
  });

  it('is told after the one that keeps the text from being read', async () => {
    const lines = 'version: 1\nlimits:\nround-months: 12\nrules:\n  round-stale: warning\n   unused-place: off\n'.split(
      '\n',
    );
    const [first] = await diagnosticsOf(lines.join('\n'));
    const mended = withStep(lines, first as Diagnostic);
    const [second] = await diagnosticsOf(mended.join('\n'));
    expect([first?.place?.line, second?.place?.line]).toEqual([6, 3]);
    expect(await diagnosticsOf(withStep(mended, second as Diagnostic).join('\n'))).toEqual([]);
  });

  it.each([
    ['that could belong to two', 'gates:\n  - name: A\n    least-score: 50\n  files: [x]\n'],
    ['that belongs nowhere', 'gates:\n  - name: A\n    least-score: 50\n   mood: good\n'],
    ['with quotes that are open', 'files: [a\nrules:\n  round-stale: error\n'],
  ])('is left to whoever reads the text: one %s', async (_, lines) => {
    expect((await diagnosticsOf(`version: 1\n${lines}`)).map(({ code }) => code)).toEqual(['yaml-syntax']);
  });
});

it.each([
  ['of many gates', `gates:\n${'  - name: G\n    roles: [cement]\n    mood: x\n'.repeat(95)}    "\n`],
  ['of many gates that can be read', `gates:\n${'  - name: G\n    roles: [cement]\n    mood: x\n'.repeat(95)}`],
  ['of long lines', `rules:\n${`  a: ${'files: [*'.repeat(500)}\n`.repeat(300)}`],
  ['of one line', `files: [${'{files: [* '.repeat(100_000)}\n`],
  ['of many columns', Array.from({ length: 390 }, (_, n) => `${' '.repeat(n % 17)}a: {b c}`).join('\n')],
])('a text %s does not take long', async (_, lines) => {
  const before = performance.now();
  expect(await diagnosticsOf(`version: 1\n${lines}`)).not.toEqual([]);
  expect(performance.now() - before).toBeLessThan(4000);
});
