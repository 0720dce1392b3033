import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { hintOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';

const told = async (lines: string) => {
  const { diagnostics } = await loadConfig(`version: 1\n${lines}\n`, 'alliance.config.yaml', known);
  return diagnostics.map((one) => [one.code, hintOf(one) || nextStepOf(one)]);
};

/** The words are for the people to choose. */
const nameIt = (example: string, where: string) =>
  `Add the name of the gate, in your own words such as "${example}", in place of the dots, right ${where} in line 2: name: ...,`;

describe('what is meant by a wrong value of a configuration', () => {
  it.each([
    ['err', 'error'],
    ['warn', 'warning'],
    ['none', 'off'],
    ['false', 'off'],
    ['2', 'error'],
    ['Error', 'error'],
  ])('is for the severity %s %s', async (written, meant) => {
    expect(await told(`rules: {round-stale: ${written}}`)).toEqual([['wrong-value', `did you mean "${meant}"?`]]);
  });

  it.each(['constructor', 'sometimes', '[sometimes]', '[[error]]', '{}'])(
    'is left open for the severity %s',
    async (written) => {
      expect(JSON.stringify(await told(`rules: {round-stale: ${written}}`))).not.toContain('did you mean');
    },
  );

  it.each([
    ['10', '{points: 10, since: previous-round}'],
    ['-3', '{points: 10, since: previous-round}'],
    ['5.5', '{points: 5.5, since: previous-round}'],
    ['previous-round', '{points: 10, since: previous-round}'],
  ])('is for the largest fall %s a map with both parts', async (written, meant) => {
    const { diagnostics } = await loadConfig(
      `version: 1\ngates: [{name: No fall, largest-fall: ${written}}]\n`,
      'alliance.config.yaml',
      known,
    );
    expect(diagnostics).toMatchObject([{ code: 'wrong-type', args: { key: 'largest-fall', named: 1, meant } }]);
  });
});

it('two nameless gates that ask for the same get two names', async () => {
  const steps = await told('gates: [{least-score: 50}, {least-score: 40}]');
  expect(steps).toEqual([
    ['missing-key', nameIt('Points enough 1', 'in front of "least-score: 50"')],
    ['missing-key', nameIt('Points enough 2', 'in front of "least-score: 40"')],
  ]);
});

describe('a text where a configuration expects a list', () => {
  it.each([
    ['ignore: drafts/**', 'Write it as a list: ["drafts/**"]'],
    ['files: "alliances/**/*.alliance.yaml"', 'Write it as a list: ["alliances/**/*.alliance.yaml"]'],
    ['gates: [{name: A, least-score: 5, files: coast/**}]', 'Write it as a list: ["coast/**"]'],
    ['ignore: drafts/**, old/**', 'Write it as a list: ["drafts/**", "old/**"]'],
  ])('stays whole as a path or a glob: %s', async (lines, step) => {
    expect(await told(lines)).toEqual([['wrong-type', step]]);
  });
});

describe('an example of what is missing in a configuration', () => {
  it.each([
    ['gates: [{least-score: 50}]', nameIt('Points enough', 'behind "{"')],
    [
      'gates: [{name: Points enough, least-score: 9}, {least-score: 50}]',
      nameIt('Points enough 2', 'in front of "least-score: 50"'),
    ],
    ['gates: [{least-readiness: nearly, least-score: 50}]', nameIt('Ready enough', 'behind "{"')],
    [
      'gates: [{name: A, largest-fall: {points: 3}}]',
      'Add what is missing, right behind "largest-fall: {" in line 2: since: previous-round,',
    ],
    [
      'gates: [{name: A, largest-fall: {since: previous-round}}]',
      'Add what is missing, right behind "largest-fall: {" in line 2: points: 10,',
    ],
    [
      'gates: [{name: A, largest-fall: {points: 3, since: {}}}]',
      'Add what is missing, right behind "since: {" in line 2: revision: origin/main,',
    ],
  ])('%s', async (lines, step) => {
    expect(await told(lines)).toEqual([['missing-key', step]]);
  });
});

it('a name of a gate with nothing behind it is asked for in words of their own', async () => {
  const step = 'Write the name of the gate, in your own words such as "Points enough", behind the colon.';
  expect(await told('gates:\n  - name:\n    least-score: 50')).toEqual([['empty-value', step]]);
  expect(await told('gates:\n  - name: Points enough\n    least-score: 50')).toEqual([]);
});

describe('a gate that asks for nothing', () => {
  it.each([
    ['gates: [{name: A, least-scor: 50}]', ['unknown-key']],
    ['gates: [{name: A, roles: [cement], promise: 50}]', ['unknown-key']],
    ['gates: [{name: A, roles: [cement]}]', ['config-empty-gate']],
    ['gates: [{least-scor: 50}]', ['missing-key', 'unknown-key']],
  ])('is told once every key of it is known: %s', async (lines, codes) => {
    expect((await told(lines)).map(([code]) => code)).toEqual(codes);
  });
});
