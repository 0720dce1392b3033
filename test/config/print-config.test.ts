import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULTS, type Gate } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { printConfig } from '../../src/config/print-config.ts';
import type { RuleSeverity } from '../../src/lint/rule.ts';
import { known, severities } from './known.ts';

const FILE = 'alliance.config.yaml';

/** Without where it came from. */
function settings({ file: _file, origins: _origins, ...rest }: Config): Partial<Config> {
  return rest;
}

describe('the configuration in force', () => {
  it('is printed with where each setting comes from', async () => {
    const text = `version: 1
baseline: known.yaml
limits: {open-days: 30}
rules:
  all-levels-alike: warning
gates:
  - {name: "Ready: to act", least-score: 50, largest-fall: {points: 5, since: {revision: origin/main}}}
`;
    const { config } = await loadConfig(text, FILE, known);
    expect(
      printConfig(config ?? DEFAULTS, severities),
    ).toBe(`# What holds for "alliance check" here, and where each setting comes from.
version: 1
files: ["**/*.alliance.yaml", "**/*.alliance.yml"] # default
ignore: [] # default
# rubric is not set (default)
baseline: known.yaml # alliance.config.yaml:2
limits:
  evidence-months: 24 # default
  round-months: 18 # default
  open-days: 30 # alliance.config.yaml:3
  unknown-share: 0.25 # default
rules:
  all-levels-alike: warning # alliance.config.yaml:5
  level-3-without-evidence: warning # default
  round-stale: warning # default
  unused-place: "off" # default
gates:
  - name: "Ready: to act" # alliance.config.yaml:7
    files: [] # none named, so all files
    roles: [] # none named, so all roles
    least-score: 50
    largest-fall: {points: 5, since: {revision: origin/main}}
`);
  });

  it('is printed where there is no file, and no rule', () => {
    expect(printConfig(DEFAULTS, new Map())).toContain('\nrules: {} # default\ngates: [] # default\n');
  });

  it('never lets a name of a file end the comment that it stands in', async () => {
    const { config } = await loadConfig('version: 1\nfiles: [a]\n', 'x\nversion: 2 #.yaml', known);
    const printed = printConfig(config ?? DEFAULTS, severities);
    expect((await loadConfig(printed, FILE, known)).diagnostics).toEqual([]);
  });

  it('loads again to the same, whatever it says', async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /^[\x20-\x7eä-ÿ]*\S[\x20-\x7eä-ÿ]*$/u.test(text));
    const since = fc.oneof(
      fc.constant('previous-round' as const),
      fc.record({ revision: fc.constantFrom('main', 'v1.0', 'HEAD~2', '#1', "a'b") }),
    );
    const gate: fc.Arbitrary<Gate> = fc.record(
      {
        name,
        files: fc.array(name, { maxLength: 2 }),
        roles: fc.subarray(['connect', 'cement', 'scale']),
        leastScore: fc.constantFrom(0, 50, 66.5, 100),
        leastBand: fc.constantFrom('not-yet' as const, 'growing' as const),
        leastReadiness: fc.constantFrom('nearly' as const, 'ready' as const),
        leastCoverage: fc.constantFrom(0, 12.25),
        largestFall: fc.record({ points: fc.constantFrom(0, 7.5), since }),
      },
      { requiredKeys: ['name', 'files', 'roles', 'leastScore'] },
    );
    const severity = fc.constantFrom<RuleSeverity>('error', 'warning', 'off');
    const any: fc.Arbitrary<Config> = fc.record({
      file: fc.constant(null),
      files: fc.array(name, { maxLength: 3 }),
      ignore: fc.array(name, { maxLength: 2 }),
      rubric: fc.option(name),
      baseline: fc.option(name),
      limits: fc.record({
        evidenceMonths: fc.integer({ min: 1, max: 1200 }),
        roundMonths: fc.integer({ min: 1, max: 1200 }),
        openDays: fc.integer({ min: 1, max: 36500 }),
        unknownShare: fc.constantFrom(0, 0.1, 0.333, 1),
      }),
      rules: fc
        .record({ 'round-stale': severity, 'unused-place': severity }, { requiredKeys: [] })
        .map((rules) =>
          Object.fromEntries(Object.entries(rules).filter(([code, own]) => severities.get(code) !== own)),
        ),
      gates: fc.uniqueArray(gate, { maxLength: 3, selector: (one) => one.name }),
      origins: fc.constant({}),
    });
    await fc.assert(
      fc.asyncProperty(any, async (config) => {
        const { config: read, diagnostics } = await loadConfig(printConfig(config, severities), FILE, known);
        expect(diagnostics).toEqual([]);
        expect(read && settings(read)).toEqual(settings(config));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
