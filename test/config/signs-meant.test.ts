/** A sign that is missing in a line of a configuration: what is told, and the line with the told step taken. */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';
import { diagnosticsOf } from './told.ts';

const FALL = 'largest-fall: {points: 10, since: previous-round}';
const REVISION = 'largest-fall: {points: 10, since: {revision: origin/main}}';
const inGate = (line: string) => `version: 1\ngates:\n  - name: A\n    ${line}\n  - name: B\n    least-score: 5\n`;
const atTop = (line: string) => `version: 1\n${line}\nignore: [drafts]\n`;

const BEHIND = (word: string) => `Type a comma right behind ${word}, and no other sign.`;
const WRITE = (line: string) => `Write it as: ${line}`;

const CASES: readonly (readonly [(line: string) => string, string, string, string])[] = [
  [inGate, 'largest-fall: {points: 10 since: previous-round}', FALL, BEHIND('10')],
  [inGate, 'largest-fall: {points: 10 since: {revision: origin/main}}', REVISION, BEHIND('10')],
  [inGate, 'largest-fall: {points 10, since: previous-round}', FALL, WRITE('points: 10')],
  [inGate, 'largest-fall: {points: 10, since: revision: origin/main}', REVISION, WRITE(REVISION)],
  [inGate, 'largest-fall: points: 10, since: previous-round', FALL, WRITE(FALL)],
  [inGate, 'largest-fall: points: 10 since: previous-round', FALL, WRITE(FALL)],
  [inGate, 'largest-fall: (points: 10, since: previous-round)', FALL, WRITE(FALL)],
  [inGate, 'largest-fall: points: 10, since: revision: origin/main # or HEAD~1', REVISION, WRITE(REVISION)],
  [inGate, 'least-score 50', 'least-score: 50', WRITE('least-score: 50')],
  [inGate, 'least-score = 50', 'least-score: 50', WRITE('least-score: 50')],
  [
    inGate,
    'roles: cement]\n    least-score: 5',
    'roles: [cement]\n    least-score: 5',
    'Type it there: roles: [cement]',
  ],
  [atTop, 'rules: {round-stale off}', 'rules: {round-stale: off}', WRITE('round-stale: off')],
  [
    atTop,
    'rules: {round-stale: off unused-place: error}',
    'rules: {round-stale: off, unused-place: error}',
    BEHIND('off'),
  ],
  [atTop, 'rules: round-stale: error', 'rules: {round-stale: error}', WRITE('rules: {round-stale: error}')],
  [atTop, 'rules\n  round-stale: error', 'rules:\n  round-stale: error', WRITE('rules:')],
  [
    atTop,
    'limits: open-days: 3, round-months: 12',
    'limits: {open-days: 3, round-months: 12}',
    WRITE('limits: {open-days: 3, round-months: 12}'),
  ],
  [
    atTop,
    'limits: {open-days: 3; round-months: 12}',
    'limits: {open-days: 3, round-months: 12}',
    WRITE('limits: {open-days: 3, round-months: 12}'),
  ],
  [atTop, 'limits:\n  open-days:3', 'limits:\n  open-days: 3', 'Type a space behind it.'],
  [atTop, 'gates:\n  - {name: A least-score: 50}', 'gates:\n  - {name: A, least-score: 50}', BEHIND('A')],
  [atTop, 'gates\n  - name: A\n    least-score: 5', 'gates:\n  - name: A\n    least-score: 5', WRITE('gates:')],
];

describe('a sign that is missing in a line', () => {
  it.each(CASES)('%s is told once, as what it is: %j', async (within, written, mended, step) => {
    const diagnostics = await diagnosticsOf(within(written));
    expect(diagnostics.map((one) => nextStepOf(one))).toEqual([step]);
    const { config } = await loadConfig(within(mended), 'alliance.config.yaml', known);
    expect(config).not.toBeNull();
    if (step.startsWith('Write it as: ')) expect(mended).toContain(step.slice('Write it as: '.length));
  });

  it('is told beside other faults', async () => {
    const text = 'version: 1\nlimits: {open-days 3}\nexclude: [a]\nrules: {round-stail: off}\n';
    expect((await diagnosticsOf(text)).map(({ code }) => code)).toEqual([
      'yaml-syntax',
      'unknown-key',
      'config-unknown-rule',
    ]);
  });

  it.each([
    ['gates:\n  - name: Rents: homes\n    least-score: 5', 'Put quotes around the text: "Rents: homes"'],
    ['files: [a', 'Type the missing ] at the end of the line.'],
    ['mood good', expect.stringContaining('A remark of yours needs a #')],
  ])('is not seen in %j', async (lines, step) => {
    expect((await diagnosticsOf(`version: 1\n${lines}\n`)).map((one) => nextStepOf(one))).toEqual([step]);
  });
});

it('roles without a comma between them are told so', async () => {
  const [told] = await diagnosticsOf(inGate('roles: [cement connect]\n    least-score: 5'));
  expect(told && nextStepOf(told)).toBe('Put a comma between them: cement, connect');
});

const WHOLE = `version: 1
files: ["alliances/**/*.alliance.{yaml,yml}"]
limits: {round-months: 12, evidence-months: 12}      # and open-days, unknown-share
rules:
  all-levels-alike: error
  round-stale: "off"
gates:
  - name: Nobody falls behind unseen
    largest-fall: {points: 10, since: {revision: origin/main}}
  - name: The coast is nearly ready
    files: [alliances/coast/**]
    roles: [cement]
    least-readiness: nearly
`;
const ANY_SIGN = [...WHOLE.matchAll(/[:,"[\]{}\n]|- (?=name)|(?<=\n) /g)].map(({ 0: sign, index }) => ({
  sign,
  index,
}));

describe('any sign that is deleted by mistake', () => {
  it.each(ANY_SIGN)('$sign at $index is told once, in its line', async ({ sign, index }) => {
    const text = WHOLE.slice(0, index) + WHOLE.slice(index + sign.length);
    const { config, diagnostics } = await loadConfig(text, 'alliance.config.yaml', known);
    if (config !== null) return;
    const line = WHOLE.slice(0, index).split('\n').length;
    // Behind a comment nothing but the next line can show that it lacks its name.
    const isCut = sign === '\n' && /#[^\n]*$/.test(WHOLE.slice(0, index));
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([isCut ? line + 1 : line]);
  });

  it.each([
    ['files: [a]ignore: [b]', 'files: [a]\nignore: [b]', 'with no space in front: ignore: [b]'],
    [
      'rules:  round-stale: error\n  unused-place: off',
      'rules:\n  round-stale: error\n  unused-place: off',
      'with 2 spaces in front: round-stale: error',
    ],
    [
      'gates:  - name: A\n    least-score: 5',
      'gates:\n  - name: A\n    least-score: 5',
      'with 2 spaces in front: - name: A',
    ],
  ])('may be the end of a line: %j', async (lines, mended, step) => {
    const [told, ...others] = await diagnosticsOf(`version: 1\n${lines}\n`);
    expect(others).toEqual([]);
    expect(told && nextStepOf(told)).toContain(step);
    expect(await diagnosticsOf(`version: 1\n${mended}\n`)).toEqual([]);
  });
});

describe('a line that is missing', () => {
  const B = '  - name: B\n    least-score: 5\n';
  it.each([
    ['version: 1\n  - name: A\n    least-score: 5\n', 'gates:', 2],
    ['version: 1\n  round-stale: error\n  unused-place: off\n', 'rules:', 2],
    ['version: 1\nfiles: [a]\n# limits:\n  open-days: 3\n', 'limits:', 4],
  ])('is told by what stands below it: %j', async (text, line, at) => {
    const [told, ...others] = await diagnosticsOf(text);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: 'config-missing-line', place: { line: at }, args: { line } });
    expect(
      await diagnosticsOf(
        text
          .split('\n')
          .toSpliced(at - 1, 0, line)
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it.each([
    [`version: 1\ngates:\n    name: A\n    least-score: 5\n${B}`, 3, '  - name: A'],
    [`version: 1\ngates:\n  - name: A\n    least-score: 5\n    name: B\n    least-score: 6\n`, 5, '  - name: B'],
  ])('may be a hyphen alone: %j', async (text, at, line) => {
    const [told, ...others] = await diagnosticsOf(text);
    expect(others).toEqual([]);
    expect(told?.place?.line).toBe(at);
    expect(told && nextStepOf(told)).toBe(
      `In place of the 4 spaces in front of this line, type 2 spaces, a hyphen and a space: ${line.trim()}`,
    );
    expect(
      await diagnosticsOf(
        text
          .split('\n')
          .with(at - 1, line)
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it('moves what stands below where the hyphen pushes it', async () => {
    const above = 'version: 1\ngates:\n  - name: A\n    least-score: 5\n';
    const [told] = await diagnosticsOf(`${above}  name: B\n  least-score: 6\n`);
    expect(told && nextStepOf(told)).toBe(
      'Put 2 more spaces in front of line 6. Then begin this one with 2 spaces, a hyphen and a space: - name: B',
    );
    expect(await diagnosticsOf(`${above}  - name: B\n    least-score: 6\n`)).toEqual([]);
  });
});

describe('a rule at the left edge', () => {
  it('is told where it belongs', async () => {
    const stepsOf = async (text: string) => (await diagnosticsOf(text)).map((one) => nextStepOf(one));
    expect(await stepsOf('version: 1\nround-stale: error\n')).toEqual(['Write it as: rules: {round-stale: error}']);
    expect(await stepsOf('version: 1\nround-stale: error\nrules: {unused-place: off}\n')).toEqual([
      'Write it right behind "rules: {" in line 3, and then take it out here: round-stale: error,',
    ]);
  });
});
