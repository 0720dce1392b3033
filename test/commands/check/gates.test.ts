/** Promises of a configuration, as a check holds files against them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allianceOf, type RoundOf } from './alliance.ts';
import { FAULT, HEAD, makeFolder } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const all = (level: 0 | 1 | 2 | 3 | 4): RoundOf => ({ connect: level, cement: level, scale: level });
const configOf = (...gates: string[]) => `version: 1\ngates:\n${gates.map((gate) => `  - {${gate}}\n`).join('')}`;

/** What promises say of one file: `code subject`. */
async function judged(text: string, ...gates: string[]) {
  const folder = makeFolder({ 'a.alliance.yaml': text, [CONFIG]: configOf(...gates) });
  const { exit, report } = await folder.check();
  const told = report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
  const promised = told.filter(({ code }) => code.startsWith('gate-'));
  return {
    exit,
    told: promised.map(({ code, subject }) => `${code} ${subject}`),
    messages: promised.map(({ message }) => message),
  };
}

describe('a promise', () => {
  const two = (before: RoundOf, now: RoundOf) =>
    allianceOf({ id: 'spring-2025', date: '2025-05-02', ...before }, { ...now });
  const kinds: [string, string, string, string, string][] = [
    ['least-score: 60', allianceOf(all(3)), allianceOf(all(1)), 'gate-score', 'asks for at least 60'],
    ['least-band: growing', allianceOf(all(3)), allianceOf(all(1)), 'gate-band', 'asks for at least "growing"'],
    ['least-readiness: ready', allianceOf(all(4)), allianceOf(all(1)), 'gate-readiness', 'asks for at least "ready"'],
    ['least-coverage: 90', allianceOf(all(1)), allianceOf({ cement: 'unknown' }), 'gate-coverage', '0% of Cement'],
    [
      'largest-fall: {points: 10, since: previous-round}',
      two(all(2), all(2)),
      two(all(3), all(2)),
      'gate-fall',
      'since the round "spring-2025"',
    ],
  ];
  it.each(kinds)(
    '%s holds, or fails and says which, for whom and by how much',
    async (asks, good, bad, code, words) => {
      expect(await judged(good, `name: Ready, roles: [cement], ${asks}`)).toMatchObject({ exit: 0, told: [] });
      const { exit, told, messages } = await judged(bad, `name: Ready, roles: [cement], ${asks}`);
      expect({ exit, told }).toEqual({ exit: 1, told: [`${code} gates/Ready/cement`] });
      expect(messages[0]).toContain('Cement');
      expect(messages[0]).toContain('Harbor');
      expect(messages[0]).toContain('"Ready"');
      expect(messages[0]).toContain(words);
    },
  );

  it('holds for its roles, and for all where it names none', async () => {
    const uneven = allianceOf({ connect: 1, cement: 4, scale: 4 });
    expect((await judged(uneven, 'name: A, roles: [cement, scale], least-score: 50')).told).toEqual([]);
    expect((await judged(uneven, 'name: A, least-score: 50')).told).toEqual(['gate-score gates/A/connect']);
  });

  it('holds for its files, as globs from the folder of the configuration', async () => {
    const folder = makeFolder({
      [CONFIG]: configOf('name: Region, files: ["region/**"], least-score: 50'),
      'a.alliance.yaml': allianceOf(all(0)),
      'region/deep/b.alliance.yaml': allianceOf(all(0)),
    });
    const told = async (paths: string[], below = '') =>
      (await folder.check(paths, { cwd: `${folder.cwd}/${below}` })).found.filter((one) => one.includes('gate-'));
    const line = (file: string) => Array(3).fill(`${file}:7:9 gate-score!`);
    expect(await told([])).toEqual(line('region/deep/b.alliance.yaml'));
    expect(await told(['b.alliance.yaml'], 'region/deep')).toEqual(line('b.alliance.yaml'));
    expect(await told([`${folder.cwd}/region`])).toEqual(line(`${folder.cwd}/region/deep/b.alliance.yaml`));
    expect(await told(['../../a.alliance.yaml'], 'region/deep')).toEqual([]);
  });

  it('several of one file are told each', async () => {
    const { told } = await judged(
      allianceOf(all(1)),
      'name: A, roles: [scale], least-score: 50',
      'name: B, roles: [scale], least-score: 60, least-coverage: 100',
      'name: C, roles: [scale], least-band: emerging',
    );
    expect(told.filter((one) => one.startsWith('gate-score'))).toEqual([
      'gate-score gates/A/scale',
      'gate-score gates/B/scale',
    ]);
  });

  it.each([
    ['without a round', allianceOf(), 'least-score: 1', 'gate-without-round gates/A'],
    [
      'without a stage',
      allianceOf(all(4)).replace(/profile(.|\n)*(?=assess)/, ''),
      'least-readiness: nearly',
      'gate-without-stage',
    ],
    ['with too few answers', allianceOf({ connect: 4 }), 'roles: [cement], least-score: 1', 'gate-undecided'],
    [
      'for a role that does not apply',
      allianceOf({ cement: 'not-applicable' }),
      'roles: [cement], least-score: 1',
      'gate-not-applicable gates/A/cement',
    ],
  ])('that cannot be judged does not hold: %s', async (_, text, asks, told) => {
    const outcome = await judged(text, `name: A, ${asks}`);
    expect(outcome.exit).toBe(1);
    expect(outcome.told.join()).toContain(told);
  });

  it('not to fall names answers that fell with both levels, and all of them as data', async () => {
    const before = { id: 'spring-2025', date: '2025-05-02', state: 'closed' as const, ...all(3) };
    const [first, ...rest] = allianceOf(before, { ...all(3) }).split('hard-conversations: 3');
    const text = [first, rest.join('hard-conversations: 1')].join('hard-conversations: 3');
    const asks =
      'version: 1\ngates:\n  - {name: Hold, roles: [cement], largest-fall: {points: 0, since: previous-round}}\n';
    const folder = makeFolder({ 'a.alliance.yaml': text, [CONFIG]: asks });
    const told = (await folder.check()).report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
    const fall = told.find(({ code }) => code === 'gate-fall');
    expect(fall?.about).toEqual(['hard-conversations']);
    expect(fall?.next).toContain(
      'This answer fell: hard-conversations from 3 to 1. Read it again, and correct what is a slip of the pen. ',
    );
  });

  it('not to fall holds in a first round', async () => {
    const asks = 'name: A, largest-fall: {points: 0, since: previous-round}';
    expect((await judged(allianceOf(all(1)), asks)).told).toEqual([]);
    expect((await judged(allianceOf(), asks)).told).toEqual([]);
  });

  it('is not broken by a round that has only begun: the latest closed one counts, and an open one where none is', async () => {
    const closed = { id: 'spring-2025', date: '2025-05-02', state: 'closed' as const };
    const asks = 'name: A, roles: [cement], least-score: 50';
    const told = async (...rounds: RoundOf[]) => (await judged(allianceOf(...rounds), asks)).told;
    expect(await told({ ...closed, cement: 3 }, { state: 'open', cement: 1 })).toEqual([]);
    expect(await told({ ...closed, cement: 1 }, { state: 'open', cement: 3 })).toEqual(['gate-score gates/A/cement']);
    expect(await told({ ...closed, cement: 3 }, { state: 'closed', cement: 1 })).toEqual(['gate-score gates/A/cement']);
    expect(await told({ state: 'open', cement: 1 })).toEqual(['gate-score gates/A/cement']);
  });

  it('is judged by the latest round with answers, and the rules with it, whatever was opened and left at once', async () => {
    const told = { id: 'spring-2021', date: '2021-05-02', ...all(1) };
    const opened: RoundOf = { id: 'spring-2026', date: '2026-05-02', state: 'open' };
    for (const state of ['open', 'closed'] as const) {
      const codes = async (...rounds: RoundOf[]) => {
        const folder = makeFolder({
          'a.alliance.yaml': allianceOf(...rounds),
          [CONFIG]: configOf('name: Ready, least-score: 50'),
        });
        const { found } = await folder.check([], { day: '2026-05-20' });
        return found.map((one) => one.split(' ')[1]).filter((code) => code !== 'open-round-not-latest');
      };
      const before = (await codes({ ...told, state })).filter((code) => code !== 'round-left-open');
      expect(before).toContain('gate-score!');
      expect(before).toContain('round-stale');
      expect(await codes({ ...told, state }, opened)).toEqual(before);
    }
  });

  it('is a warning where the configuration says so', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': allianceOf(all(0)),
      [CONFIG]: `${configOf('name: A, roles: [cement], least-score: 50')}rules: {gate-score: warning}\n`,
    });
    const { exit, found } = await folder.check();
    expect(exit).toBe(0);
    expect(found).toContain('a.alliance.yaml:7:9 gate-score');
  });

  it('is not asked of a file that does not load: its faults come first', async () => {
    const { exit, told } = await judged(`${HEAD}founded: soon\n`, 'name: A, least-score: 1');
    expect({ exit, told }).toEqual({ exit: 1, told: [] });
  });

  it('is told as not judged where the faults of its file are set aside', async () => {
    const gates =
      'version: 1\ngates:\n  - {name: Ready, least-score: 1}\n  - {name: Elsewhere, files: [x/**], least-score: 1}\n';
    const folder = makeFolder({ 'a.alliance.yaml': FAULT, 'b.alliance.yaml': HEAD, [CONFIG]: gates });
    await folder.run(['--grow-baseline', 'known']);
    const { exit, stderr, report } = await folder.check();
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr:
        '2 files checked, no new fault; 3 findings set aside\nThe other checks of one file start when its faults are mended: a.alliance.yaml\nNot judged there: the gate "Ready".\n',
    });
    expect(report?.counts).toMatchObject({ errors: 0, unread: 0, unusable: 1 });
    expect(report?.files.map(({ file, usable, gatesNotJudged }) => ({ file, usable, gatesNotJudged }))).toEqual([
      { file: 'a.alliance.yaml', usable: false, gatesNotJudged: ['Ready'] },
      { file: 'alliance.config.yaml', usable: true, gatesNotJudged: [] },
      { file: 'b.alliance.yaml', usable: true, gatesNotJudged: [] },
    ]);
    const sarif = JSON.parse((await folder.run(['-f', 'sarif'])).stdout);
    expect(sarif.runs[0].invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.alliance.yaml', uriBaseId: '%SRCROOT%' } } }],
        message: {
          text: 'The other checks of a.alliance.yaml start when its faults are mended. Not judged there: the gate "Ready".',
        },
      },
    ]);
  });
});

describe('without a promise', () => {
  it.each([0, 1, 2, 3, 4] as const)('no score is a fault, however low: level %d', async (level) => {
    const folder = makeFolder({ 'a.alliance.yaml': allianceOf(all(level)) });
    const { exit, report } = await folder.check();
    expect({ exit, errors: report?.counts.errors }).toEqual({ exit: 0, errors: 0 });
  });
});

describe('a promise for files that there are none of', () => {
  const config = configOf('name: Region, files: ["regoin/**"], least-score: 50', 'name: All, least-score: 0');
  const files = { 'region/a.alliance.yaml': allianceOf(all(4)), 'b.alliance.yaml': allianceOf(all(4)) };
  const idle = (found: readonly string[]) => found.filter((one) => one.includes('gate-without-files'));

  it('is told where it stands, as a warning unless the configuration says otherwise', async () => {
    const folder = makeFolder({ ...files, [CONFIG]: config });
    const { exit, found, report } = await folder.check();
    expect({ exit, found: idle(found) }).toEqual({ exit: 0, found: [`${CONFIG}:3:27 gate-without-files`] });
    const told = report?.files.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code.startsWith('gate-'));
    expect(told).toMatchObject([
      {
        subject: 'gates/Region',
        message: 'The gate "Region" applies to none of the files looked at: none is named like regoin/**',
      },
    ]);
    folder.write({ [CONFIG]: `${config}rules: {gate-without-files: error}\n` });
    expect(await folder.check()).toMatchObject({ exit: 1 });
    folder.write({ [CONFIG]: `${config}rules: {gate-without-files: off}\n` });
    expect(idle((await folder.check()).found)).toEqual([]);
    folder.write({ [CONFIG]: config.replace('regoin', 'region') });
    expect(idle((await folder.check()).found)).toEqual([]);
  });

  it('is looked for in whole folders alone, wherever one stands', async () => {
    const folder = makeFolder({ ...files, [CONFIG]: config });
    const below = { cwd: join(folder.cwd, 'region') };
    expect(idle((await folder.check(['.'])).found)).toHaveLength(1);
    expect(idle((await folder.check(['..', '--config', `../${CONFIG}`], below)).found)).toEqual([
      `../${CONFIG}:3:27 gate-without-files`,
    ]);
    expect(idle((await folder.check(['b.alliance.yaml'])).found)).toEqual([]);
    expect(idle((await folder.check(['region'])).found)).toEqual([]);
    expect(idle((await folder.check(['.', '--config', `../${CONFIG}`], below)).found)).toEqual([]);
  });

  it('is set aside by a baseline as any other finding', async () => {
    const folder = makeFolder({ ...files, [CONFIG]: config });
    await folder.run(['--grow-baseline', 'The region joins in May.']);
    const { found, aside } = await folder.check(['--baseline', 'alliance-baseline.yaml']);
    expect({ found: idle(found), aside: idle(aside) }).toEqual({
      found: [],
      aside: [`${CONFIG} gate-without-files baseline`],
    });
  });
});
