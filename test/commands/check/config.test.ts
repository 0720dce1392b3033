/** The configuration of a check: how it is found, what it changes, and how its own faults are told. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonReport } from '../../../src/diagnostics/formats/json.ts';
import { CRITERIA } from './alliance.ts';
import { FAULT, HEAD, makeFolder, WARNING } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const off = (...codes: string[]) => `version: 1\nrules:\n${codes.map((code) => `  ${code}: off\n`).join('')}`;
const PRIVATE = `${HEAD}assessments:\n  - id: spring\n    date: 2026-05-01\n    answers:\n      safe-space: {level: 2, evidence: ask ana@example.org}\n`;

describe('the configuration', () => {
  it('is the nearest one above the working folder, and its globs start where it stands', async () => {
    const folder = makeFolder({
      [CONFIG]: `version: 1\nfiles: [kept/**/*.yaml]\n${off('email-address').slice(11)}`,
      'kept/deep/a.yaml': PRIVATE,
      'other/b.alliance.yaml': FAULT,
    });
    const cwd = join(folder.cwd, 'kept/deep');
    const { exit, found, report } = await folder.check([], { cwd });
    expect({ exit, found }).toEqual({ exit: 0, found: [] });
    expect(report?.files.map(({ file }) => file)).toEqual(['a.yaml']);
    const above = await folder.check([], { cwd: join(folder.cwd, 'other') });
    expect(above.report?.files.map(({ file }) => file)).toEqual(['../kept/deep/a.yaml']);
  });

  it('nearer the file is not asked for: one run goes by one configuration', async () => {
    const folder = makeFolder({ 'a/x.alliance.yaml': PRIVATE, [`a/${CONFIG}`]: off('email-address') });
    expect((await folder.check(['a'])).found).toEqual(['a/x.alliance.yaml:7:44 email-address']);
    expect((await folder.check(['.'], { cwd: join(folder.cwd, 'a') })).found).toEqual([]);
  });

  it('can be named, or left out', async () => {
    const folder = makeFolder({
      [CONFIG]: off('email-address'),
      'strict/other.yaml': 'version: 1\nrules: {email-address: error}\n',
      'a.alliance.yaml': PRIVATE,
    });
    expect((await folder.check()).found).toEqual([]);
    const named = await folder.check(['--config', 'strict/other.yaml', 'a.alliance.yaml']);
    expect(named).toMatchObject({ exit: 1, found: ['a.alliance.yaml:7:44 email-address!'] });
    const none = await folder.check(['--no-config']);
    expect(none).toMatchObject({ exit: 0, found: ['a.alliance.yaml:7:44 email-address'] });
  });

  it('that is not there is told, and nothing is checked', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT });
    const { exit, stdout, stderr } = await folder.run(['--config', 'absent.yaml']);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('cannot read absent.yaml: there is no such file or folder');
  });

  it('with faults is told with each at its place, and nothing is checked', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': FAULT,
      [CONFIG]: [
        'version: 1',
        'flies: ["*.yaml"]',
        'limits: {round-months: 0}',
        'rules:',
        '  round-stael: error',
        '  round-stale: sometimes',
        '  unknown-key: off',
        'gates:',
        '  - {name: Ready}',
        '  - {name: Ready, least-score: 101}',
        '',
      ].join('\n'),
    });
    const { exit, stdout, stderr } = await folder.run();
    expect(exit).toBe(2);
    const heads = stdout.split('\n').flatMap((line) => /^alliance\.config\.yaml:(\S+ {2}\S+)/.exec(line)?.[1] ?? []);
    expect(heads).toEqual([
      '2:1  unknown-key',
      '3:24  too-low',
      '5:3  config-unknown-rule',
      '6:16  wrong-value',
      '7:3  config-fixed-severity',
      '9:5  config-empty-gate',
      '10:12  config-repeated-gate',
      '10:32  too-high',
    ]);
    expect(stderr).toBe('alliance: alliance.config.yaml cannot be used: 8 faults; no alliance file was checked\n');
  });

  it('with faults is told in the format that is asked for, and in every report', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, [CONFIG]: 'version: 1\nflies: ["*.yaml"]\n' });
    const { exit, stdout } = await folder.run(['-f', 'github', '-o', 'sarif=a.sarif', '-o', 'json=a.json']);
    expect(exit).toBe(2);
    expect(stdout).toContain(`::error file=${CONFIG},line=2,endLine=2,col=1,endColumn=6,title=unknown-key::`);
    expect(JSON.parse(folder.read('a.sarif')).runs[0].results).toMatchObject([{ ruleId: 'unknown-key' }]);
    const { counts, files } = JSON.parse(folder.read('a.json')) as JsonReport;
    expect({ counts, files: files.map(({ file }) => file) }).toMatchObject({
      counts: { files: 0, errors: 1 },
      files: [CONFIG],
    });
  });

  it('that names a rubric with faults is told them where they stand', async () => {
    const folder = makeFolder({
      'ours/rubric.yaml': 'extends: crossroads\nid: ours\nversion: 1.0.0\nname: Ours\noff: [safe-spaec]\n',
      [CONFIG]: 'version: 1\nrubric: ours\n',
    });
    const { exit, stdout, stderr } = await folder.run();
    expect(exit).toBe(2);
    expect(stdout).toContain('ours/rubric.yaml:5:7  rubric-unknown-off');
    expect(stderr).toContain('the rubric ours cannot be used: one fault');
  });

  it('that names a role which the rubric lacks is refused', async () => {
    const folder = makeFolder({
      [CONFIG]: 'version: 1\ngates: [{name: Ready, roles: [cemnet], least-score: 1}]\n',
    });
    const { exit, stdout } = await folder.run();
    expect(exit).toBe(2);
    expect(stdout).toContain('alliance.config.yaml:2:31  config-unknown-role');
    expect(stdout).toContain('Choose from: connect, cement, scale.');
  });
});

describe('the files that findings are counted in', () => {
  it.each([
    ['of settings alone', 'a.alliance.yaml', HEAD, 'one warning, in the configuration\n'],
    ['and of settings', 'a.alliance.yaml', WARNING, '2 warnings, in one file and the configuration\n'],
  ])('are those that were checked, %s', async (_, name, text, end) => {
    const folder = makeFolder({ [name]: text, [CONFIG]: 'version: 1\nfiles: ["*.alliance.yaml", "regoin/**"]\n' });
    expect((await folder.run()).stderr).toContain(`one file checked: 0 faults, ${end}`);
  });
});

describe('roles in a configuration with other faults', () => {
  const faulty = 'version: 1\nlimts: {}\ngates: [{name: Ready, roles: [cemnet, weave], least-score: 1}]\n';
  const roles = ['31 config-unknown-role!', '39 config-unknown-role!'].map((end) => `${CONFIG}:3:${end}`);

  it.each([
    ['the rubric of the program', faulty, [], roles],
    ['a rubric that cannot be used', `${faulty}rubric: ours\n`, ['--rubric', 'nowhere'], []],
  ])('are told with the others, by %s', async (_, config, argv, told) => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD, [CONFIG]: config });
    const { exit, found } = await folder.check(argv);
    expect({ exit, found }).toEqual({ exit: 2, found: [`${CONFIG}:2:1 unknown-key!`, ...told] });
  });
});

describe('what a configuration names and is not there', () => {
  const told = async (config: string, argv: string[] = [], more: Record<string, string> = {}) => {
    const folder = makeFolder({ 'a.alliance.yaml': HEAD, 'below/b.alliance.yaml': HEAD, [CONFIG]: config, ...more });
    return folder.check(argv);
  };

  it.each(['baseline: known.yaml', 'rubric: ours', `baseline: ${join('/nowhere', 'known.yaml')}`])(
    '%s is told at its place, and nothing is checked',
    async (line) => {
      const { exit, found, stderr } = await told(`version: 1\n${line}\n`);
      const column = line.indexOf(':') + 3;
      expect({ exit, found }).toEqual({ exit: 2, found: [`${CONFIG}:2:${column} config-not-there!`] });
      expect(stderr).toBe(`alliance: ${CONFIG} cannot be used: one fault; no alliance file was checked\n`);
    },
  );

  it('is no matter where another is asked for, or where it is to be begun', async () => {
    const config = 'version: 1\nbaseline: known.yaml\n';
    for (const argv of [['--no-baseline'], ['--baseline', 'other.yaml'], ['--grow-baseline', 'known'], ['--no-config']])
      expect(await told(config, argv, { 'other.yaml': 'version: 1\n' }), argv.join()).toMatchObject({ exit: 0 });
    expect(await told('version: 1\nrubric: ours\n', ['--rubric', 'rubrics/crossroads'])).toMatchObject({ exit: 2 });
  });

  it('a pattern of files is told where it stands, unless what it leaves out is allowed or was never asked for', async () => {
    const files = (...globs: string[]) => `version: 1\nfiles: ${JSON.stringify(globs)}\n`;
    const idle = files('*.alliance.yaml', 'regoin/**', '**/*.alliance.yml', '!old/**');
    expect(await told(idle)).toMatchObject({ exit: 0, found: [`${CONFIG}:2:27 glob-without-files`] });
    for (const argv of [['.'], ['a.alliance.yaml'], ['--allow-empty']])
      expect((await told(idle, argv)).found).toEqual([]);
    expect((await told(`${idle}rules: {glob-without-files: off}\n`)).found).toEqual([]);
    expect(await told(`${idle}rules: {glob-without-files: error}\n`)).toMatchObject({ exit: 1 });
    expect(await told(files('*.alliance.yaml', 'below/*'))).toMatchObject({ found: [] });
    expect((await told(`${files('*.alliance.yaml', 'below/*')}ignore: [below/**]\n`)).found).toEqual([
      `${CONFIG}:2:27 glob-without-files`,
    ]);
  });

  it('a pattern of what is ignored is told where it looks like a slip, and not where there may be nothing yet', async () => {
    const ignoring = (globs: string) => told(`version: 1\nignore: [${globs}]\n`);
    expect((await ignoring('blow/**')).found).toEqual([`${CONFIG}:2:10 glob-without-files`]);
    for (const globs of ['build/**', 'below/**', '"**/blow/**"', 'below/**, blow/**', '"!blow/**"', '../blow'])
      expect((await ignoring(globs)).found, globs).toEqual([]);
  });
});

describe('a severity', () => {
  it.each([
    ['error', 1, ['a.alliance.yaml:7:44 email-address!']],
    ['warning', 0, ['a.alliance.yaml:7:44 email-address']],
    ['off', 0, []],
  ])('%s', async (severity, exit, found) => {
    const folder = makeFolder({
      'a.alliance.yaml': PRIVATE,
      [CONFIG]: `version: 1\nrules: {email-address: ${severity}}\n`,
    });
    expect(await folder.check()).toMatchObject({ exit, found });
  });

  it('turns a rule on that is off by itself', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': HEAD,
      [CONFIG]: 'version: 1\nrules: {schema-line-missing: warning}\n',
    });
    expect((await folder.check()).found).toEqual(['a.alliance.yaml:1:1 schema-line-missing']);
    expect((await folder.check(['--no-config'])).found).toEqual([]);
  });
});

describe('a limit', () => {
  const round = (more: string) => `${HEAD}assessments:\n  - {id: one, ${more}}\n`;
  const OLD = round('date: 2025-03-01, answers: {safe-space: {level: 3, evidence: The minutes of the winter meeting}}');
  const OPEN = round('date: 2026-05-02, state: open, answers: {safe-space: 2}');
  const twelve = CRITERIA.slice(0, 12).map((id, n) => `${id}: ${n < 4 ? 'unknown' : n % 4}`);
  const UNSURE = round(`date: 2026-05-02, answers: {${twelve.join(', ')}}`);
  const limits = {
    'round-months': 'round-stale',
    'evidence-months': 'evidence-old',
    'open-days': 'round-left-open',
    'unknown-share': 'many-unknown',
  };
  it.each([
    ['round-months: 14', OLD, 'round-stale'],
    ['round-months: 15', OLD, null],
    ['evidence-months: 14', OLD, 'evidence-old'],
    ['evidence-months: 15', OLD, null],
    ['open-days: 29', OPEN, 'round-left-open'],
    ['open-days: 30', OPEN, null],
    ['unknown-share: 0.33', UNSURE, 'many-unknown'],
    ['unknown-share: 0.34', UNSURE, null],
  ])('%s', async (limit, text, code) => {
    const folder = makeFolder({ 'a.alliance.yaml': text, [CONFIG]: `version: 1\nlimits: {${limit}}\n` });
    const codes = (await folder.check()).found.map((one) => one.split(' ')[1]);
    const limited = limits[limit.split(':')[0] as keyof typeof limits];
    expect(codes.filter((one) => one === limited)).toEqual(code === null ? [] : [code]);
  });
});

describe('--print-config', () => {
  it('prints the baseline that is used because it is there', async () => {
    const folder = makeFolder({ [CONFIG]: 'version: 1\n' });
    const printed = async (...argv: string[]) => (await folder.run(['--print-config', ...argv])).stdout;
    expect(await printed()).toContain('# baseline is not set (default)');
    folder.write({ 'alliance-baseline.yaml': 'version: 1\n' });
    expect(await printed()).toContain(
      'baseline: alliance-baseline.yaml # used because it is there, though nothing names it',
    );
    expect(await printed('--no-baseline')).toContain('# baseline is not set (default)');
  });

  it('prints what holds here with its origins, and that loads again to the same', async () => {
    const folder = makeFolder({
      [CONFIG]: [
        'version: 1',
        'ignore: ["old/**"]',
        'limits: {open-days: 30}',
        'rules: {email-address: error}',
        'gates:',
        '  - name: "Ready: to act # now"',
        '    roles: [cement]',
        '    least-score: 40',
        '    largest-fall: {points: 10, since: {revision: origin/main}}',
        '',
      ].join('\n'),
    });
    const { exit, stdout, stderr } = await folder.run(['--print-config']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('ignore: ["old/**"] # alliance.config.yaml:2');
    expect(stdout).toContain('  round-months: 18 # default');
    expect(stdout).toContain('  open-days: 30 # alliance.config.yaml:3');
    expect(stdout).toContain('  email-address: error # alliance.config.yaml:4');
    expect(stdout).toContain('  - name: "Ready: to act # now" # alliance.config.yaml:6');
    folder.write({ 'again.yaml': stdout });
    const again = await folder.run(['--print-config', '--config', 'again.yaml']);
    expect(again.exit).toBe(0);
    expect(withoutOrigins(again.stdout)).toBe(withoutOrigins(stdout));
  });

  it('prints the defaults where there is none, and says from a folder below where a setting stands', async () => {
    const folder = makeFolder({ 'below/a.alliance.yaml': FAULT, 'a.alliance.yaml': WARNING });
    const { exit, stdout } = await folder.run(['--print-config', '--no-config']);
    expect(exit).toBe(0);
    expect(stdout).toContain('files: ["**/*.alliance.yaml", "**/*.alliance.yml"] # default');
    folder.write({ [CONFIG]: 'version: 1\nignore: [x]\n' });
    const below = await folder.run(['--print-config'], { cwd: join(folder.cwd, 'below') });
    expect(below.stdout).toContain('ignore: [x] # ../alliance.config.yaml:2');
  });
});

function withoutOrigins(text: string): string {
  return text.replaceAll(/ # [^#\n]*$/gm, '');
}
