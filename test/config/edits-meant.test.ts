/** Slips in the lines of a configuration: what is told, and that whoever does it has the settings that were meant. */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';
import { diagnosticsOf } from './told.ts';

const GATE = 'gates:\n  - name: A\n    least-score: 5\n';
const RULES = 'rules:\n  round-stale: error\n  unused-place: off\n';
const REMARK = (line: string) => `If this is a remark, put a # and a space in front of it: ${line}`;
const ENTRIES = 'Type a space in place of the hyphen, so that all stand in one column';
const SPACE = 'Type a space behind it.';

/** What is written, what is meant by it, and the step that makes the one into the other. */
const CASES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'rules:\n  - round-stale: error\n    unused-place: off\n',
    'rules:\n    round-stale: error\n    unused-place: off\n',
    `${ENTRIES}.`,
  ],
  [
    'rules:\n  - round-stale: error\n    unused-place: off\n  - all-levels-alike: off\n',
    'rules:\n    round-stale: error\n    unused-place: off\n    all-levels-alike: off\n',
    `${ENTRIES}; in these lines: 3, 5.`,
  ],
  [
    'rules: as agreed\n  round-stale: error\n',
    'rules: # as agreed\n  round-stale: error\n',
    REMARK('rules: # as agreed'),
  ],
  [
    GATE.replace('gates:', 'gates: as agreed'),
    GATE.replace('gates:', 'gates: # as agreed'),
    REMARK('gates: # as agreed'),
  ],
  [
    GATE.replace('gates:', 'gates:\n  as agreed in May'),
    GATE.replace('gates:', 'gates:\n  # as agreed in May'),
    REMARK('# as agreed in May'),
  ],
  [
    RULES.replace('rules:', 'rules:\n  as agreed in May'),
    RULES.replace('rules:', 'rules:\n  # as agreed in May'),
    REMARK('# as agreed in May'),
  ],
  [
    `${GATE.replace('A\n', 'A\n  as agreed\n')}`,
    GATE.replace('A\n', 'A\n  # as agreed\n'),
    'If this is a remark, put a # and a space in front of it. If it goes on with the text in line 3, move it to the end of that line.',
  ],
  ['files:\n  -a.yaml\n', 'files:\n  - a.yaml\n', SPACE],
  ['files:\n  -a.yaml\n  -b.yaml\n', 'files:\n  - a.yaml\n  - b.yaml\n', SPACE, SPACE],
  ['files:\n  -a.yaml\n  - b.yaml\n', 'files:\n  - a.yaml\n  - b.yaml\n', SPACE],
  ['files: ["a\\**\\*.yaml"]\n', 'files: ["a/**/*.yaml"]\n', 'Write it as: files: ["a/**/*.yaml"]'],
  [
    'files:\n  - "a/*.yaml"\n  - "b\\north\\*"\n',
    'files:\n  - "a/*.yaml"\n  - "b/north/*"\n',
    'Write it as: - "b/north/*"',
  ],
  ['files: ["a" "b"]\n', 'files: ["a", "b"]\n', 'Type a comma right behind "a", and no other sign.'],
  [
    'gates:\n  - - name: A\n    least-score: 5\n',
    'gates:\n  - name: A\n    least-score: 5\n',
    'Delete one hyphen and the space behind it.',
  ],
  [
    'gates:\n  - - name: A\n      least-score: 5\n',
    'gates:\n  - name: A\n    least-score: 5\n',
    'Delete one hyphen and the space behind it, and two spaces in front of line 4.',
  ],
  [
    'gates:\n  - - name: A\n      roles: [cement]\n      least-score: 5\n',
    'gates:\n  - name: A\n    roles: [cement]\n    least-score: 5\n',
    'Delete one hyphen and the space behind it, and two spaces in front of each line from line 4 to line 5.',
  ],
];

describe('a slip in a line of a configuration', () => {
  it.each(CASES)('%j is told by what mends it', async (said, meant, ...steps) => {
    const told = await diagnosticsOf(`version: 1\n${said}`);
    expect(told.map(nextStepOf)).toEqual(steps);
    expect((await loadConfig(`version: 1\n${meant}`, 'alliance.config.yaml', known)).diagnostics).toEqual([]);
  });

  it('leaves what else is wrong to be told with it', async () => {
    const told = await diagnosticsOf(
      'version: 1\nrules:\n  - round-stale: error\n    unused-place: off\nlimits: {days: 3}\n',
    );
    expect(told.map(({ code }) => code)).toEqual(['config-other-form', 'unknown-key']);
  });

  it('of a # within brackets says both ways, for a pattern and for a remark', async () => {
    const stepOf = async (line: string) => (await diagnosticsOf(`version: 1\n${line}\n${GATE}`)).map(nextStepOf);
    expect(await stepOf('ignore: [a/drafts #old/**, b/**]')).toEqual([
      'If a remark begins here, type a ] and a space in front of it. If the # belongs to the pattern, put quotes around that: ignore: ["a/drafts #old/**", b/**]',
    ]);
    expect(await stepOf('ignore: [a, #old/**]')).toEqual([
      'If a remark begins here, type a ] and a space in front of it. If the # belongs to the pattern, put quotes around that: ignore: [a, "#old/**"]',
    ]);
    expect(await stepOf('ignore: ["a b" # it\'s old]')).toEqual([
      'Close the bracket in front of the remark: ignore: ["a b"] # it\'s old',
    ]);
    for (const meant of [
      '["a/drafts #old/**", b/**]',
      '[a/drafts ] #old/**, b/**]',
      '[a, "#old/**"]',
      '[a, ] #old/**]',
    ])
      expect(await diagnosticsOf(`version: 1\nignore: ${meant}\n${GATE}`)).toEqual([]);
  });

  it.each([
    'rules:\n  round-stale error\n  unused-place: off\n',
    'rules:\n  rond-stale is off\n  unused-place: off\n',
    'files: a.yaml\n  - b.yaml\n',
    'files:\n  - a.yaml\n  b.yaml\n',
  ])('is no remark where a setting may be meant: %j', async (said) => {
    const told = await diagnosticsOf(`version: 1\n${said}`);
    expect(told.map(({ code }) => code)).not.toContain('config-bare-remark');
    expect(told).not.toEqual([]);
  });

  it('is looked for in a long file in time', async () => {
    const rules = Array.from({ length: 300 }, (_, n) => `  - x${n}: error\n    y${n}: off\n`).join('');
    expect((await diagnosticsOf(`version: 1\nrules:\n${rules}`)).length).toBeGreaterThan(0);
  });
});

it('a role that a gate names twice is told', async () => {
  const told = await diagnosticsOf('version: 1\ngates: [{name: A, roles: [cement, cement], least-score: 5}]\n');
  expect(told.map(({ code, place }) => [code, place?.column])).toEqual([['config-repeated-role', 35]]);
  expect(told.map(nextStepOf)).toEqual([
    'Take one of the two out, or write the role that is meant: connect, cement, scale.',
  ]);
});
