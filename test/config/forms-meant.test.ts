import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { diagnosticsOf } from './told.ts';

const stepsOf = async (text: string) => (await diagnosticsOf(text)).map((one) => [one.code, nextStepOf(one)]);

const SEVERITIES = 'a severity for each rule: error, warning or "off"';
/** The whole step: the lines that it takes the place of, or the only line with the setting, and what is written there. */
const STEP = new RegExp(
  `^(?:In place of lines (\\d+) to (\\d+), write|Write it as|(?:In place of lines (\\d+) to (\\d+), write them|Write it) with ${SEVERITIES}(?:, such as|\\. These hold without it too)): ([a-z-]+: .*)$`,
);

const meantBy = (step = ''): string | undefined => STEP.exec(step)?.at(-1);

/** The text with the step taken. */
function withStep(text: string, step = ''): string {
  const [, from, until, first, last, meant = ''] = STEP.exec(step) ?? [];
  const [start, end] = [Number(from ?? first ?? 2), Number(until ?? last ?? 2)];
  return text
    .split('\n')
    .toSpliced(start - 1, end - start + 1, meant)
    .join('\n');
}

describe('what belongs to the largest fall', () => {
  it.each([
    ['largest-fall: 10\n    since: previous-round', '{points: 10, since: previous-round}'],
    ['largest-fall: {points: 10}\n    since: HEAD~1', '{points: 10, since: {revision: "HEAD~1"}}'],
    ['largest-fall: {points: 10, revision: origin/main}', '{points: 10, since: {revision: origin/main}}'],
    ['largest-fall: 5\n    revision: main', '{points: 5, since: {revision: main}}'],
    ['largest-fall: {points: 10, from: last-round}', '{points: 10, since: previous-round}'],
    ['largest-fall: {points: 10, since: {branch: main}}', '{points: 10, since: {revision: main}}'],
    ['largest-fall: {points: 10, since: 1234567}', '{points: 10, since: {revision: "1234567"}}'],
    ['largest-fall:\n      - points: 10\n      - since: previous-round', '{points: 10, since: previous-round}'],
    ['largest-fall: {points: 5}\n    since: {revision: main}', '{points: 5, since: {revision: main}}'],
  ])('is told once as a whole where it stands apart: %j', async (lines, meant) => {
    const text = `version: 1\ngates:\n  - name: A\n    ${lines}\n`;
    expect(await stepsOf(text)).toEqual([
      ['config-other-form', `Write it on one line, in place of all its parts: largest-fall: ${meant}`],
    ]);
    expect(await diagnosticsOf(`version: 1\ngates:\n  - name: A\n    largest-fall: ${meant}\n`)).toEqual([]);
  });

  it('keeps its own faults where no points are told, and those of its neighbors', async () => {
    const codes = async (lines: string) =>
      (await diagnosticsOf(`version: 1\ngates:\n  - name: A\n    ${lines}\n`)).map(({ code }) => code);
    expect(await codes('largest-fall: {since: previous-round, revision: main}')).toEqual([
      'missing-key',
      'unknown-key',
    ]);
    expect(await codes('largest-fall: 10\n    since: main\n    least-score: 101')).toEqual([
      'config-other-form',
      'too-high',
    ]);
  });
});

it.each([
  ['10%', '{points: 10, since: previous-round}'],
  ['5 points since previous-round', '{points: 5, since: previous-round}'],
  ['10 since origin/main', '{points: 10, since: {revision: origin/main}}'],
])('a fall in one text keeps all that it says: %s', async (written, meant) => {
  const text = `version: 1\ngates: [{name: A, largest-fall: ${written}}]\n`;
  expect(await stepsOf(text)).toEqual([['wrong-type', `Write it as: largest-fall: ${meant}`]]);
});

describe('a list or no list', () => {
  const gate = (line: string) => `gates:\n  - name: A\n    least-score: 5\n    ${line}`;
  it.each([
    ['limits:\n  - open-days: 3\n  - round-months: 12', 'limits: {open-days: 3, round-months: 12}'],
    ['ignore: {drafts: true, old: true}', 'ignore: [drafts, old]'],
    [gate('roles: {cement: true}'), gate('roles: [cement]')],
  ])('%j is told as it is meant', async (lines, mended) => {
    const steps = await stepsOf(`version: 1\n${lines}\n`);
    expect(steps.map(([code, step]) => [code, meantBy(step)])).toEqual([
      ['config-other-form', mended.split('\n').at(-1)?.trim()],
    ]);
    expect(await diagnosticsOf(`version: 1\n${mended}\n`)).toEqual([]);
  });

  it('of roles with their points keeps the points', async () => {
    const whole = '{name: A, roles: [cement], least-score: 50}';
    const [[code, step] = []] = await stepsOf(`version: 1\n${gate('roles: {cement: 50}')}\n`);
    const either = 'If "least-score: 5" holds, write here only "roles: [cement]". If 50 is the least score, write';
    expect([code, step]).toEqual(['config-other-form', `${either} the gate "A" as: - ${whole}`]);
    const inBrackets = await stepsOf('version: 1\ngates: [{name: A, roles: {cement: 50}, least-score: 5}]\n');
    expect(inBrackets).toEqual([['config-other-form', `${either} the gate "A" as: ${whole}`]]);
    const alone = await stepsOf('version: 1\ngates: [{name: A, least-band: growing, roles: {cement: 50}}]\n');
    expect(alone[0]?.[1]).toBe(`Write the gate "A" as: ${whole.replace('A, ', 'A, least-band: growing, ')}`);
    expect(await diagnosticsOf(`version: 1\n${gate('roles: [cement]')}\n`)).toEqual([]);
    expect(await diagnosticsOf(`version: 1\ngates:\n  - ${whole}\n`)).toEqual([]);
    const [[, several] = []] = await stepsOf(`version: 1\n${gate('roles: {cement: 50, scale: 40}')}\n`);
    expect(several).toBe(
      'If "least-score: 5" holds for all these roles, write here only "roles: [cement, scale]". If the numbers are their least scores, write in place of the gate "A" one for each role, all with other names. The first of them: - {name: "A (cement)", roles: [cement], least-score: 50}',
    );
  });

  it.each(['gates: 50', 'gates: least-score 50', 'gates: [least-score]'])(
    '%s is told with a gate in whole',
    async (line) => {
      const [[, step = ''] = [], ...others] = await stepsOf(`version: 1\n${line}\n`);
      expect(others).toEqual([]);
      const sample = step.replace(/^Write one such as: (?:gates: )?/, '').replace(/^\{.*\}$/, '[$&]');
      expect(await diagnosticsOf(`version: 1\ngates: ${sample}\n`)).toEqual([]);
    },
  );
});

describe('rules as a list', () => {
  it.each([
    ['rules:\n  - round-stale: error\n  - unused-place: off', 'rules: {round-stale: error, unused-place: "off"}'],
    [
      'rules: [round-stale, all-levels-alike, unused-place]',
      'rules: {round-stale: warning, all-levels-alike: error, unused-place: warning}',
    ],
    ['rules:\n  round-stale error', 'rules: {round-stale: error}'],
    ['rules:\n  round-stale = error\n  unused-place = off', null],
    ['rules:\n  round-stale error\n  unused-place off', 'rules: {round-stale: error, unused-place: "off"}'],
  ])('%j', async (lines, meant) => {
    const steps = await stepsOf(`version: 1\n${lines}\n`);
    if (meant === null) return expect(steps).toHaveLength(1);
    const [[code, step] = []] = steps;
    expect([steps.length, code, meantBy(step)]).toEqual([1, 'config-other-form', meant]);
    return expect(withStep(`version: 1\n${lines}\nlimits: {}\n`, step)).toBe(`version: 1\n${meant}\nlimits: {}\n`);
  });

  it('without severities are told with those that hold anyway', async () => {
    const [[, step = ''] = []] = await stepsOf('version: 1\nrules: [round-stale, all-levels-alike]\n');
    expect(step).toMatch(/^Write it with a severity for each rule: .* or "off"\. These hold without it too: rules: /);
    const [[, off = ''] = []] = await stepsOf('version: 1\nrules: [unused-place]\n');
    expect(off).toMatch(/^Write it with a severity for each rule: .* or "off", such as: rules: /);
  });

  it('that are no rules are left open', async () => {
    expect((await stepsOf('version: 1\nrules: [strict]\n')).map(([code]) => code)).toEqual(['wrong-type']);
  });
});

describe('gates under their names', () => {
  it.each([
    ['gates:\n  coast:\n    least-score: 50', 'gates: [{name: coast, least-score: 50}]'],
    ['gates: {cement: {least-score: 50}}', 'gates: [{name: cement, roles: [cement], least-score: 50}]'],
  ])('%j', async (lines, meant) => {
    const [[code, step] = [], ...others] = await stepsOf(`version: 1\n${lines}\nlimits: {}\n`);
    expect([code, meantBy(step), others]).toEqual(['config-other-form', meant, []]);
    expect(withStep(`version: 1\n${lines}\nlimits: {}\n`, step)).toBe(`version: 1\n${meant}\nlimits: {}\n`);
    expect(await diagnosticsOf(`version: 1\n${meant}\n`)).toEqual([]);
  });

  it('that would be a long line are told by the first of them', async () => {
    const gates = ['coast', 'hills', 'harbor', 'river'].map(
      (name) => `  ${name}:\n    least-score: 50\n    roles: [cement]\n`,
    );
    const [[, step] = []] = await stepsOf(`version: 1\ngates:\n${gates.join('')}`);
    expect(step).toContain('Put "- name: coast" in place of "coast:"');
    const mended = gates.join('').replace(/^ {2}(\w+):$/gm, '  - name: $1');
    expect(await diagnosticsOf(`version: 1\ngates:\n${mended}`)).toEqual([]);
  });

  it('that are one gate without a hyphen are told so', async () => {
    const codes = (await stepsOf('version: 1\ngates:\n  name: A\n  least-score: 50\n')).map(([code]) => code);
    expect(codes).toEqual(['wrong-type']);
  });
});
