import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/generate-schemas.ts';
import { shapeOnly } from '../../scripts/without-words.ts';
import { DEFAULTS } from '../../src/config/config.ts';
import { ConfigFile } from '../../src/config/config-schema.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { config as entries } from '../../src/diagnostics/catalogue/config.ts';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { shapeCheck } from '../../src/framework/shape-check.ts';
import { severities } from '../../src/lint/severities.ts';
import { known } from './known.ts';

const FILE = 'alliance.config.yaml';
const files = await schemaFiles();
const load = (text: string, names = known) => loadConfig(text, FILE, names);
const codesOf = async (text: string) => (await load(text)).diagnostics.map(({ code }) => code);
const whole = async (text: string) => renderDiagnostics((await load(text)).diagnostics);

const FULL = `version: 1
files: [alliances/*.alliance.yaml]
ignore: ["**/drafts/**"]
rubric: our-rubric
baseline: known.yaml
limits: {evidence-months: 12, unknown-share: 0.5}
rules:
  round-stale: error
  unused-place: off  # as the rule has it
gates:
  - name: Ready to act # said in May
    files: [harbor.alliance.yaml]
    roles: [connect, cement]
    least-score: 50
    least-band: growing
    least-readiness: nearly
    least-coverage: 66.5
    largest-fall: {points: 10, since: previous-round}
  - name: No fall
    largest-fall:
      points: 5
      since: {revision: origin/main}
`;

describe('a configuration', () => {
  it('says what it says, and the defaults for the rest', async () => {
    const { config, diagnostics } = await load(FULL);
    expect(diagnostics).toEqual([]);
    expect(config).toEqual({
      file: FILE,
      files: ['alliances/*.alliance.yaml'],
      ignore: ['**/drafts/**'],
      rubric: 'our-rubric',
      baseline: 'known.yaml',
      limits: { ...DEFAULTS.limits, evidenceMonths: 12, unknownShare: 0.5 },
      rules: { 'round-stale': 'error' },
      gates: [
        {
          name: 'Ready to act',
          files: ['harbor.alliance.yaml'],
          roles: ['connect', 'cement'],
          leastScore: 50,
          leastBand: 'growing',
          leastReadiness: 'nearly',
          leastCoverage: 66.5,
          largestFall: { points: 10, since: 'previous-round' },
        },
        { name: 'No fall', files: [], roles: [], largestFall: { points: 5, since: { revision: 'origin/main' } } },
      ],
      origins: {
        files: `${FILE}:2`,
        ignore: `${FILE}:3`,
        rubric: `${FILE}:4`,
        baseline: `${FILE}:5`,
        gates: `${FILE}:10`,
        'limits.evidenceMonths': `${FILE}:6`,
        'limits.roundMonths': 'default',
        'limits.openDays': 'default',
        'limits.unknownShare': `${FILE}:6`,
        'rules.round-stale': `${FILE}:8`,
        'rules.level-3-without-evidence': 'default',
        'rules.all-levels-alike': 'default',
        'rules.unused-place': `${FILE}:9`,
        'gates.0': `${FILE}:11`,
        'gates.1': `${FILE}:19`,
      },
    });
  });

  it('is the defaults alone where it says nothing', async () => {
    const { config } = await load('version: 1\n');
    expect({ ...config, file: null, origins: {} }).toEqual(DEFAULTS);
    expect(new Set(Object.values(config?.origins ?? {}))).toEqual(new Set(['default']));
  });

  it('may name any role while the rubric is not known', async () => {
    const text = 'version: 1\ngates: [{name: A, roles: [weave], least-score: 1}]\n';
    expect((await load(text, { ...known, roles: null })).diagnostics).toEqual([]);
    expect(await codesOf(text)).toEqual(['config-unknown-role']);
  });
});

describe('faults of a configuration', () => {
  it('are told all at once, of shape and of meaning, each at its place with the nearest right name', async () => {
    expect(
      await whole(`version: 1
fils: [a]
limits: {evidence-months: 0, unknown-share: 25}
rules:
  round-stail: error
  all-levels-alike: eror
  unknown-key: off
gates:
  - {name: A, roles: [Conect], least-band: growin}
  - {name: A, least-score: 101}
  - {name: " "}
  - {name: D, largest-fall: {points: 3, since: last-round}}
  - {name: E, largest-fall: {points: 3, since: {revision: --output=x}}}
`),
    ).toMatchInlineSnapshot(`
      "alliance.config.yaml:2:1  unknown-key  "fils" is not part of a configuration
        1 | version: 1
        2 | fils: [a]
          | ^^^^ did you mean "files"?
        Expected one of: version, files, ignore, rubric, baseline, limits, rules,
        gates. If "files" is meant, write:
          files: [a]

      alliance.config.yaml:3:27  too-low  0 is less than "evidence-months" can be
        2 | fils: [a]
        3 | limits: {evidence-months: 0, unknown-share: 25}
          |                           ^
        Write a number from 1 on.

      alliance.config.yaml:3:45  config-other-form  25 is more than "unknown-share" can be: it is a share, from 0 to 1
        2 | fils: [a]
        3 | limits: {evidence-months: 0, unknown-share: 25}
          |                                             ^^
        Write it as:
          unknown-share: 0.25

      alliance.config.yaml:5:3  config-unknown-rule  There is no rule "round-stail"
        4 | rules:
        5 |   round-stail: error
          |   ^^^^^^^^^^^ did you mean "round-stale"?
        Use a code that the check prints behind file, line and column. To see all
        codes:
          alliance explain rules

      alliance.config.yaml:6:21  wrong-value  "eror" is not among the values of "all-levels-alike"
        5 |   round-stail: error
        6 |   all-levels-alike: eror
          |                     ^^^^ did you mean "error"?
        Choose one of: error, warning, off.

      alliance.config.yaml:7:3  config-fixed-severity  "unknown-key" is always an error: a file with such a fault cannot be used, so nothing else would be looked for in it
        6 |   all-levels-alike: eror
        7 |   unknown-key: off
          |   ^^^^^^^^^^^
        It has no place here: delete the line "unknown-key: off". Where the check
        reports it, correct that file. To see the codes that can stand here:
          alliance explain rules

      alliance.config.yaml:9:23  config-unknown-role  There is no role "Conect"
        8 | gates:
        9 |   - {name: A, roles: [Conect], least-band: growin}
          |                       ^^^^^^ did you mean "connect"?
        Choose from: connect, cement, scale.

      alliance.config.yaml:9:44  wrong-value  "growin" is not among the values of "least-band"
        8 | gates:
        9 |   - {name: A, roles: [Conect], least-band: growin}
          |                                            ^^^^^^ did you mean "growing"?
        Choose one of: not-yet, emerging, growing, strong.

      alliance.config.yaml:10:12  config-repeated-gate  "A" is the name of the gate in line 9 already
         9 |   - {name: A, roles: [Conect], least-band: growin}
        10 |   - {name: A, least-score: 101}
           |            ^
        Give each gate a name of its own, or bring the two together.

      alliance.config.yaml:10:28  too-high  101 is more than "least-score" can be
         9 |   - {name: A, roles: [Conect], least-band: growin}
        10 |   - {name: A, least-score: 101}
           |                            ^^^
        Write a number up to 100.

      alliance.config.yaml:11:5  config-empty-gate  The gate "3" asks for nothing
        10 |   - {name: A, least-score: 101}
        11 |   - {name: " "}
           |     ^^^^^^^^^^^
        Add least-score, least-band, least-readiness, least-coverage or largest-fall,
        or delete the gate.

      alliance.config.yaml:11:12  blank-text  "name" holds nothing but blanks
        10 |   - {name: A, least-score: 101}
        11 |   - {name: " "}
           |            ^^^
        Write something, or delete the line.

      alliance.config.yaml:12:48  config-unknown-since  "last-round" is nothing that a fall can be compared with
        11 |   - {name: " "}
        12 |   - {name: D, largest-fall: {points: 3, since: last-round}}
           |                                                ^^^^^^^^^^
           | did you mean "previous-round"?
        Write previous-round, in one word.

      alliance.config.yaml:13:59  config-not-a-revision  "--output=x" is not a single revision of git
        12 |   - {name: D, largest-fall: {points: 3, since: last-round}}
        13 |   - {name: E, largest-fall: {points: 3, since: {revision: --output=x}}}
           |                                                           ^^^^^^^^^^
        Write the name of a branch, a tag or a commit, such as origin/main.
      "
    `);
  });

  it.each([
    ['nothing', '', 'config-empty'],
    ['comments alone', '# soon\n', 'config-empty'],
    ['a list', '- a\n', 'config-not-a-map'],
    ['a word', 'harbor\n', 'config-not-a-map'],
    ['no YAML', 'version: 1\nfiles: [a\n', 'yaml-syntax'],
    ['no version', 'files: [a]\n', 'missing-key'],
    ['a version to come', 'version: 2\n', 'newer-version'],
    ['a version in quotes', 'version: "1"\n', 'wrong-version'],
    ['a blank glob', 'version: 1\nignore: [" "]\n', 'blank-text'],
    ['an empty glob', 'version: 1\nignore: [""]\n', 'empty-text'],
    ['a blank rubric', 'version: 1\nrubric: "\\t"\n', 'blank-text'],
    ['a list of rules', 'version: 1\nrules: [round-stale]\n', 'config-other-form'],
    ['a list of what is no rule', 'version: 1\nrules: [round]\n', 'wrong-type'],
    ['a gate in a word', 'version: 1\ngates: [ready]\n', 'config-other-form'],
    [
      'a range of revisions',
      'version: 1\ngates: [{name: A, largest-fall: {points: 1, since: {revision: a..b}}}]\n',
      'config-not-a-revision',
    ],
    ['a key of an object', 'version: 1\n__proto__: {files: [a]}\n', 'forbidden-key'],
    ['a rule that every object has', 'version: 1\nrules: {toString: error}\n', 'config-unknown-rule'],
  ])('for %s', async (_, text, code) => {
    expect(await codesOf(text)).toEqual([code]);
  });

  // What a configuration names is looked for by the check.
  const shown = Object.entries(entries).filter(([code]) => !['config-not-there', 'glob-without-files'].includes(code));
  it.each(shown)('%s has an example with it alone, and one without', async (code, { bad, good }) => {
    expect(await codesOf(bad)).toEqual([code]);
    expect(await codesOf(good)).toEqual([]);
  });

  it('never throw, whatever the text', async () => {
    const line = fc.constantFrom(
      ...FULL.split('\n'),
      'x',
      '- 1',
      'rules:',
      'gates: [[]]',
      'limits: 3',
      '  null',
      '{',
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const { config, diagnostics } = await load(lines.join('\n'));
        expect(config === null).toBe(diagnostics.length > 0);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('the published schema of a configuration', () => {
  const schema = JSON.parse(files['schemas/alliance-config.schema.json'] ?? '');
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const quick = shapeCheck(schema);
  const bundled = shapeCheck(shapeOnly(schema));
  const codes = [...severities.keys()];

  it('is of one mind with the source, whichever way it is checked', () => {
    const part = fc.oneof(
      fc.constantFrom<unknown>(null, 0, 1, 2.5, -1, 101, '', 'off', 'growing', 'ready', 'previous-round', [], {}, [
        'a',
      ]),
      fc.constantFrom<unknown>({ revision: 'a' }, { points: 3, since: 'previous-round' }, [{ name: 'A' }], true),
    );
    const or = (...good: unknown[]) => fc.oneof({ arbitrary: fc.constantFrom(...good), weight: 4 }, part);
    const gate = fc.record(
      {
        name: or('A'),
        roles: or([], ['connect']),
        'least-score': or(0, 50.5),
        'least-band': or('strong'),
        'largest-fall': or({ points: 3, since: 'previous-round' }, { points: 3, since: { revision: 'a' } }),
      },
      { requiredKeys: ['name'] },
    );
    const code = fc.oneof({ arbitrary: fc.constantFrom(...codes), weight: 6 }, fc.string());
    const file = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 1, 1, 2),
        files: or(['a']),
        limits: fc.oneof(or({}), fc.record({ 'open-days': or(9) })),
        rules: fc.oneof(or({}), fc.dictionary(code, or('off'), { maxKeys: 2 })),
        gates: fc.array(gate, { maxLength: 2 }),
      },
      { requiredKeys: ['version'] },
    );
    let fitting = 0;
    fc.assert(
      fc.property(file, (value) => {
        const parsed = ConfigFile.safeParse(value);
        const verdict = parsed.success && Object.keys(parsed.data.rules ?? {}).every((key) => codes.includes(key));
        if (verdict) fitting++;
        expect(validate(value)).toBe(verdict);
        expect(quick(value)).toBe(verdict);
        expect(bundled(value)).toBe(verdict);
      }),
      { numRuns: 2000, seed: 5 },
    );
    expect(fitting).toBeGreaterThan(50);
  });
});
