/** Waivers: comments with a reason, in the file itself, as a check reads them. */
import { describe, expect, it } from 'vitest';
import { HEAD, makeFolder, more } from './folder.ts';

const CODE = 'anchor-not-member';
const anchors = (first: string, second = '') =>
  `${HEAD}members: [A, C]\nprofile:\n  structure:\n    anchors:\n      - B${first}\n      - D${second}\n`;

async function waived(text: string, more: Record<string, string> = {}) {
  const folder = makeFolder({ 'a.alliance.yaml': text, ...more });
  const outcome = await folder.check();
  const told = outcome.found.map((one) => one.replace('a.alliance.yaml:', ''));
  return { ...outcome, told };
}

describe('a waiver with a reason', () => {
  it('sets aside what is found on its line, and that alone; it stays countable, with the reason', async () => {
    const { exit, told, aside, report, stderr } = await waived(anchors(` # alliance: allow ${CODE} -- joins in June`));
    expect({ exit, told, aside }).toEqual({
      exit: 0,
      told: [`8:9 ${CODE}`],
      aside: [`a.alliance.yaml ${CODE} waiver`],
    });
    expect(report?.counts.suppressed).toBe(1);
    expect(report?.files[0]?.suppressed[0]).toMatchObject({
      by: 'waiver',
      reason: 'joins in June',
      place: { line: 7 },
    });
    const counted = 'one file checked: 0 faults, one warning, in one file; one finding set aside\n';
    expect(stderr).toBe(`${counted}${more(CODE)}`);
  });

  it('sets aside what is found below it where it stands alone, other comments between', async () => {
    const text = anchors('').replace(
      '      - D',
      `      # alliance: allow ${CODE} -- joins in June\n      # asked in May\n      - D`,
    );
    expect((await waived(text)).told).toEqual([`7:9 ${CODE}`]);
  });

  it('sets aside all that is found in a file', async () => {
    const { told, aside } = await waived(`# alliance: allow-file ${CODE} -- anchors are partners here\n${anchors('')}`);
    expect(told).toEqual([]);
    expect(aside).toHaveLength(2);
  });

  it('names several codes', async () => {
    const text = `# alliance: allow-file ${CODE}, email-address -- agreed\n${anchors('')}`;
    const { told } = await waived(`${text}about: ask\nassessments: []\n`);
    expect(told).toEqual(['1:43 waiver-unused']);
  });

  it('is told where its colon is missing', async () => {
    const { told } = await waived(anchors(` # alliance allow ${CODE} -- joins`));
    expect(told).toContainEqual(expect.stringContaining('waiver-not-understood'));
  });

  it('holds within Windows lines too', async () => {
    expect((await waived(anchors(` # alliance: allow ${CODE} -- joins`).replaceAll('\n', '\r\n'))).told).toEqual([
      `8:9 ${CODE}`,
    ]);
  });
});

describe('a waiver for a person above the wrong line', () => {
  const answers = (...lines: string[]) =>
    `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n${lines.map((one) => `      ${one}\n`).join('')}`;
  const ortiz = 'own-narrative: {level: 1, evidence: "Mr. Ortiz told his."}';
  const allow = '# alliance: allow name-with-title -- she agreed in May';

  it('is sent to who is named in the answer below, never to somebody else', async () => {
    const bell = ['trust-asked:', '  # in May', '', '  level: 2', '  evidence: Mrs. Bell read it.'];
    const { found, report } = await makeFolder({ 'a.alliance.yaml': answers(ortiz, allow, ...bell) }).check();
    expect(found).toHaveLength(3);
    const told = report?.files[0]?.diagnostics.find(({ code }) => code === 'waiver-unused');
    expect(told?.message).toContain('This comment is for line 9, and "name-with-title" is found in line 13');
    expect(told?.next).toMatch(
      /^If who agreed is not the one who is named in line 13, delete this comment\. If it is, move it there, /,
    );
    const two = allow.replace('name-with-title', 'name-with-title, round-stale');
    const others = await makeFolder({ 'a.alliance.yaml': answers(ortiz, two, ...bell) }).check();
    const beside = others.report?.files[0]?.diagnostics.find(({ message }) =>
      message.startsWith('This comment is for'),
    );
    expect(beside?.next).toMatch(
      /^Take "name-with-title" out of this comment\. If who is named in line 13 is who agreed, write one for it there, /,
    );
    const [, there = '0', comment = ''] = / in line (\d+)\b.*: (# alliance: .*)$/.exec(told?.next ?? '') ?? [];
    const lines = answers(ortiz, ...bell).split('\n');
    lines[Number(there) - 2] += ` ${comment}`;
    const moved = await makeFolder({ 'a.alliance.yaml': lines.join('\n') }).check();
    expect(moved.found.filter((one) => one.includes('waiver'))).toEqual([]);
    expect(moved.found.filter((one) => one.includes('name-with-title'))).toHaveLength(1);
  });

  it('is for nobody where nobody is named in that answer', async () => {
    const safe = ['trust-asked:', '  level: 2', 'safe-space: {level: 2, evidence: Mrs. Bell read it.}'];
    const { report } = await makeFolder({ 'a.alliance.yaml': answers(ortiz, allow, ...safe) }).check();
    const told = report?.files[0]?.diagnostics.find(({ code }) => code === 'waiver-unused');
    expect(told?.message).toContain('There is no "name-with-title" here to allow');
  });
});

describe('what is proposed for a person who is named', () => {
  const answer = (lines: string) =>
    `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      safe-space:\n        level: 2\n${lines}`;
  const told = async (lines: string) => {
    const { report } = await makeFolder({ 'a.alliance.yaml': answer(lines) }).check();
    const found = report?.files[0]?.diagnostics ?? [];
    return found.map(({ code, place, next }) => [place?.line, code, next?.slice(next.indexOf('comment'))]);
  };
  const CODE = 'name-with-title';
  const named = `one for each, with title and name as in the text in place of NAME: # alliance: allow ${CODE} for NAME -- (who agreed, and when)`;
  const agreed = `# alliance: allow ${CODE} -- (who agreed, and when)`;
  const own = 'comment on a line of its own above this one';

  it('stands above the line where the text begins, since a text holds no comment', async () => {
    const lines = '        evidence: >\n          Read in May.\n          Mrs. Bell read it.\n';
    const above = 'comment above line 9, where this text begins';
    expect(await told(lines)).toEqual([[11, CODE, `${above}: ${agreed}`]]);
    expect(await told(lines.replace('Read', 'Mr. Ortiz read'))).toEqual([
      [10, CODE, `${above}, ${named}`],
      [11, CODE, `${above}, ${named}`],
    ]);
    const followed = lines.replace(
      '        evidence',
      `        # alliance: allow ${CODE} -- she agreed\n        evidence`,
    );
    expect(await told(followed)).toEqual([]);
  });

  it('names each, where several are named on one line', async () => {
    const lines = '        evidence: Mrs. Bell told Mr. Ortiz.\n';
    expect(await told(lines.replace('Mr. Ortiz', 'Mrs. Bell'))).toEqual([
      [9, CODE, `${own}: ${agreed}`],
      [9, CODE, `${own}: ${agreed}`],
    ]);
    expect(await told(lines)).toEqual([
      [9, CODE, `${own}, ${named}`],
      [9, CODE, `${own}, ${named}`],
    ]);
    const allow = (name: string) => `        # alliance: allow ${CODE} for ${name} -- agreed in May\n`;
    expect(await told(allow('Mrs. Bell') + lines)).toEqual([[10, CODE, `${own}, ${named}`]]);
    expect(await told(allow('Mrs. Bell') + allow('Mr. Ortiz') + lines)).toEqual([]);
  });
});

describe('a waiver of what waits for a date that is doubtful', () => {
  const OLD = 'date: 2019-05-14';
  const text = (id: string, ...waivers: string[]) =>
    `${HEAD}assessments:\n${waivers.map((one) => `  # alliance: allow ${one} -- agreed\n`).join('')}  - {id: ${id}, ${OLD}}\n`;

  it('is not told to be unused until the date is mended', async () => {
    const stale = 'round-stale';
    const { told } = await waived(text('spring-2024', stale));
    expect(told).toEqual([expect.stringContaining('round-id-other-year')]);
    expect(await waived(text('spring-2019', stale))).toMatchObject({
      told: [],
      aside: [`a.alliance.yaml ${stale} waiver`],
    });
  });

  it('is not told to be unused either until a date from before the founding is mended', async () => {
    const file = text('spring', 'round-stale').replace('assessments:', 'founded: 2022\nassessments:');
    expect((await waived(file)).told).toEqual([expect.stringContaining('before-founding')]);
  });

  it.each(['gate-score', 'round-id-other-year'])('is told where the date is no matter: %s', async (code) => {
    const id = code === 'gate-score' ? 'spring-2024' : 'spring-2019';
    expect((await waived(text(id, 'round-stale', code))).told.join()).toContain('waiver-unused');
  });

  it('goes by the date as it stands where the doubt is waived', async () => {
    const { told, aside } = await waived(
      text('spring-2024', 'round-id-other-year', 'round-stale', 'level-4-without-evidence'),
    );
    expect(told).toEqual([expect.stringContaining('waiver-unused')]);
    expect(aside).toHaveLength(2);
  });
});

describe('a waiver of a finding that stands for several', () => {
  const THREE = 'level-3-without-evidence';
  const answers = (comment: string, ...ids: string[]) =>
    `${HEAD}assessments:\n  - id: one\n    date: 2026-05-01\n    answers:${comment}\n${ids.map((id) => `      ${id}: 3\n`).join('')}`;
  const allow = (rest: string) => ` # alliance: allow ${THREE}${rest} -- the minutes are with the host`;
  const told = async (text: string, more: Record<string, string> = {}) => {
    const outcome = await waived(text, more);
    const own = (one: string) => [THREE, 'waiver'].some((code) => one.includes(code));
    return { ...outcome, told: outcome.told.filter(own) };
  };

  it('names what it allows, and tells what is added later', async () => {
    const named = allow(' for safe-space, trust-asked');
    expect(await told(answers(named, 'safe-space', 'trust-asked'))).toMatchObject({
      told: [],
      aside: [`a.alliance.yaml ${THREE} waiver`],
    });
    const grown = await told(answers(named, 'safe-space', 'trust-asked', 'bridge-builders'));
    expect(grown).toMatchObject({ told: [`6:5 ${THREE}`, '6:32 waiver-too-narrow'], aside: [] });
    const [, narrow] = grown.report?.files[0]?.diagnostics ?? [];
    expect(narrow?.message).toBe(`${THREE} is found here for bridge-builders too, which this comment does not name`);
  });

  it('that names nothing is told what to write, and then holds', async () => {
    const text = answers(allow(''), 'safe-space', 'trust-asked');
    const { told: bare, report } = await told(text);
    expect(bare).toEqual([`6:5 ${THREE}`, '6:32 waiver-too-narrow']);
    const next = report?.files[0]?.diagnostics.find(({ code }) => code === 'waiver-too-narrow')?.next;
    const written = /in place of this comment: (.*)$/.exec(next ?? '')?.[1] ?? '';
    expect((await told(answers(` ${written}`, 'safe-space', 'trust-asked'))).told).toEqual([]);
  });

  it('beside another code is told to stand in a comment of its own', async () => {
    const both = `# alliance: allow ${THREE}, round-same-as-before -- the minutes are with the host`;
    const text = answers(` ${both}`, 'safe-space', 'trust-asked');
    const next = (await told(text)).report?.files[0]?.diagnostics.find(
      ({ code }) => code === 'waiver-too-narrow',
    )?.next;
    const [, out = '', written = ''] = /take "(.*?)" out of this comment, .*?: (.*)$/.exec(next ?? '') ?? [];
    const followed = `${both.replace(`${out}, `, '')} ${written}`;
    expect((await told(text.replace(both, followed))).told).toEqual(['6:32 waiver-unused']);
  });

  it('for the whole file allows what is added too', async () => {
    const text = answers('', 'safe-space', 'trust-asked');
    const file = `# alliance: allow-file ${THREE} -- no evidence is kept\n`;
    expect((await told(file + text)).told).toEqual([]);
  });

  it('is held to the same as an entry of a baseline', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': answers('', 'safe-space', 'trust-asked') });
    await folder.run(['--grow-baseline', 'the minutes are with the host']);
    expect((await folder.check()).found).toEqual([]);
    folder.write({ 'a.alliance.yaml': answers('', 'trust-asked') });
    expect((await folder.check()).found.filter((one) => one.includes(THREE))).toEqual([]);
    folder.write({ 'a.alliance.yaml': answers('', 'safe-space', 'trust-asked', 'bridge-builders') });
    expect((await folder.check()).found).toContain(`a.alliance.yaml:6:5 ${THREE}`);
  });
});

describe('a waiver of a person who is named', () => {
  const CODE = 'name-with-title';
  const both = 'Mr. Nguyen and Mrs. Diaz spoke';
  const answered = (words: string, ...comments: string[]) =>
    `${HEAD}assessments:\n  - id: one\n    date: 2026-05-01\n    answers:\n${comments.map((one) => `      # alliance: ${one}\n`).join('')}      safe-space: {level: 2, evidence: "${words}"}\n`;
  const told = async (text: string) => {
    const { told, report } = await waived(text);
    const own = told.filter((one) => one.includes(CODE) || one.includes('waiver')).map((one) => one.split(' ')[1]);
    return { own, nexts: (report?.files[0]?.diagnostics ?? []).map(({ next }) => next ?? '') };
  };

  it('is for one, and hides no second one who is named on that line', async () => {
    const waiver = `allow ${CODE} -- she agreed in May`;
    expect((await told(answered('Mrs. Diaz spoke', waiver))).own).toEqual([]);
    expect((await told(answered('Mrs. Diaz spoke, and we thanked Mrs. Diaz', waiver))).own).toEqual([]);
    const { own, nexts } = await told(answered(both, waiver));
    expect(own.sort()).toEqual([CODE, CODE, 'waiver-too-narrow']);
    expect(nexts.join()).toContain(`# alliance: allow ${CODE} for NAME -- (who agreed, and when)`);
    expect(nexts.join()).not.toMatch(/Diaz|Nguyen/);
    expect(nexts.join()).toContain('In place of this comment, for each who agreed write one alone on a line above ');
    const beside = await told(answered(both, waiver.replace(CODE, `${CODE}, level-3-without-evidence`)));
    expect(beside.nexts.join()).toContain(`Take "${CODE}" out of this comment, and for each who agreed write one `);
  });

  it('may name whom it is for, as the text does, and is for nobody else', async () => {
    const diaz = `allow ${CODE} for Mrs. Diaz -- she agreed in May`;
    expect((await told(answered(both, diaz))).own).toEqual([CODE]);
    expect((await told(answered(both, diaz, `allow ${CODE} for Mr. Nguyen -- he agreed in May`))).own).toEqual([]);
    expect((await told(answered('Mr. Nguyen spoke', diaz))).own.sort()).toEqual([CODE, 'waiver-unused']);
    expect((await told(answered(both, `allow ${CODE} for safe-space -- agreed`))).own).toHaveLength(3);
    expect((await told(answered(both, `allow-file ${CODE} -- all of us agreed in May`))).own).toEqual([]);
  });

  it('is offered without a consent that nobody gave, and is not in force as long as nobody fills it in', async () => {
    const { nexts } = await told(answered('Mrs. Diaz spoke'));
    const offered = /# alliance: (allow.*)$/m.exec(nexts.join('\n'))?.[1] ?? '';
    expect(offered).toBe(`allow ${CODE} -- (who agreed, and when)`);
    const copied = await told(answered('Mrs. Diaz spoke', offered));
    expect(copied.own.sort()).toEqual([CODE, 'waiver-without-reason!']);
    expect(copied.nexts.join()).toContain('Ask whoever is named, and then say who agreed, and when, in place of ');
  });
});

describe('a waiver that is not in force', () => {
  it.each([
    [`allow ${CODE}`, 'waiver-without-reason!'],
    [`allow ${CODE} --`, 'waiver-without-reason!'],
    ['allow anchor-not-membre -- soon', 'waiver-unknown-code!'],
    ['allow unknown-key -- soon', 'waiver-not-possible!'],
    [`alow ${CODE} -- soon`, 'waiver-not-understood!'],
    ['allow round-stale -- soon', 'waiver-unused'],
  ])('is told, and hides nothing: %s', async (comment, code) => {
    const { told, exit, aside } = await waived(anchors(` # alliance: ${comment}`));
    expect(told.filter((one) => one.endsWith(CODE))).toEqual([`7:9 ${CODE}`, `8:9 ${CODE}`]);
    expect(told.filter((one) => !one.endsWith(CODE)).map((one) => one.replace(/^7:\d+ /, ''))).toEqual([code]);
    expect({ exit, aside }).toEqual({ exit: code.endsWith('!') ? 1 : 0, aside: [] });
  });

  it('is not told to be unused where its rule is off', async () => {
    const text = `${HEAD}about: a # alliance: allow round-stale -- soon\n`;
    expect((await waived(text)).told).toEqual([expect.stringContaining('waiver-unused')]);
    const config = { 'alliance.config.yaml': 'version: 1\nrules: {round-stale: off}\n' };
    expect((await waived(text, config)).told).toEqual([]);
  });
});

describe('a waiver without a reason', () => {
  const round = (...lines: string[]) =>
    `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-02\n    answers:\n${lines.map((line) => `      ${line}\n`).join('')}`;
  const checked = async (text: string, config: Record<string, string> = {}) => {
    const { report } = await makeFolder({ 'a.alliance.yaml': text, ...config }).check();
    const found = report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
    return {
      codes: found.map(({ code }) => code),
      step: found.find(({ code }) => code.startsWith('waiver-'))?.next ?? '',
    };
  };
  const offered = (step: string) => /: (# alliance: allow.*)$/.exec(step)?.[1] ?? '';
  const LEVEL = 'level-3-without-evidence';

  it.each(['', ' --', ' - soon', ': soon'])('is told to be deleted where nothing needs it: %j', async (behind) => {
    const { codes, step } = await checked(`${HEAD}about: A # alliance: allow round-stale${behind}\n`);
    expect({ codes, step }).toEqual({
      codes: ['waiver-unused'],
      step: 'Delete this comment: nothing is found that it could be for.',
    });
  });

  it.each(['', ' --', ': soon'])('is told to be misspelt and nothing more: %j', async (behind) => {
    expect((await checked(`${HEAD}about: A # alliance: allow round-stail${behind}\n`)).codes).toEqual([
      'waiver-unknown-code',
    ]);
  });

  it.each(['', ': minutes are with the host', ' - waiting for minutes'])(
    'is asked for it where it is needed, with what it has to name: %j',
    async (behind) => {
      const comment = `# alliance: allow ${LEVEL}${behind}`;
      const text = round('safe-space: 3', 'trust-asked: 3').replace('answers:', `answers: ${comment}`);
      const { codes, step } = await checked(text);
      expect(codes.sort()).toEqual([LEVEL, 'waiver-without-reason']);
      expect(offered(step)).toContain(`allow ${LEVEL} for safe-space, trust-asked -- `);
      expect((await checked(text.replace(comment, offered(step)))).codes).toEqual([]);
    },
  );

  it.each(['', ': minutes are with the host'])('is told once where it belongs to another line: %j', async (behind) => {
    const comment = `# alliance: allow ${LEVEL}${behind}`;
    const text = round(`safe-space: 3 ${comment}`);
    const { codes, step } = await checked(text);
    expect(codes.sort()).toEqual([LEVEL, 'waiver-without-reason']);
    const [, there = '0'] =
      / is reported once, in line (\d+), for all together that it is about\. Move this comment there, /.exec(step) ??
      [];
    const lines = text.replace(` ${comment}`, '').split('\n');
    lines[Number(there) - 1] += ` ${offered(step)}`;
    expect((await checked(lines.join('\n'))).codes).toEqual([]);
  });

  it('is told of each of its codes what there is to tell', async () => {
    const text = round('safe-space: 3').replace('answers:', `answers: # alliance: allow ${LEVEL}, round-stale`);
    const { codes, step } = await checked(text);
    expect(codes.sort()).toEqual([LEVEL, 'waiver-unused', 'waiver-without-reason']);
    expect(step).not.toContain('Delete');
    const reasoned = await checked(`${HEAD}about: A # alliance: allow round-stale, stage-gap -- soon\n`);
    expect(reasoned.step).toBe(
      'Take "round-stale" out of the comment: nothing is found that it could be for. Where nothing else is allowed in it, delete the comment.',
    );
  });

  it('is asked for it where its rule is off, since nobody looks whether it is needed', async () => {
    const config = { 'alliance.config.yaml': 'version: 1\nrules: {round-stale: off}\n' };
    expect((await checked(`${HEAD}about: A # alliance: allow round-stale\n`, config)).codes).toEqual([
      'waiver-without-reason',
    ]);
  });
});

describe('what only looks like a waiver', () => {
  it.each([
    ['in quotes', `about: "we # alliance: allow ${CODE} -- joke"`],
    ['in single quotes', `about: 'we # alliance: allow ${CODE} -- joke'`],
    ['in a text of several lines', `about: |\n  we\n  # alliance: allow-file ${CODE} -- joke`],
    ['in a folded text', `about: >\n  # alliance: allow-file ${CODE} -- joke`],
    ['at the beginning of quotes', `about: "# alliance: allow-file ${CODE} -- joke"`],
  ])('%s is text', async (_, line) => {
    const { told, aside } = await waived(`${anchors('')}${line}\n`);
    expect({ told, aside }).toEqual({ told: [`7:9 ${CODE}`, `8:9 ${CODE}`], aside: [] });
  });

  it('in a comment about waivers is none', async () => {
    const { told } = await waived(anchors(`\n      # write "# alliance: allow ${CODE} -- why" to allow it`));
    expect(told.map((one) => one.split(' ')[1])).toEqual([CODE, CODE]);
  });
});

describe('a waiver and a baseline', () => {
  it('each count: what a waiver sets aside is not asked of the baseline', async () => {
    const folder = makeFolder({ 'a.alliance.yaml': anchors(` # alliance: allow ${CODE} -- joins in June`) });
    await folder.run(['--grow-baseline', 'known']);
    expect(folder.read('alliance-baseline.yaml').match(/code:/g)).toHaveLength(1);
    const { found, aside } = await folder.check(['--baseline', 'alliance-baseline.yaml']);
    expect(found).toEqual([]);
    expect(aside.sort()).toEqual([`a.alliance.yaml ${CODE} baseline`, `a.alliance.yaml ${CODE} waiver`]);
  });

  it('set aside a promise too, with a reason in the file', async () => {
    const folder = makeFolder({
      'a.alliance.yaml': `# alliance: allow-file gate-without-round -- first round in June\n${HEAD}`,
      'alliance.config.yaml': 'version: 1\ngates: [{name: Ready, least-score: 10}]\n',
    });
    expect(await folder.check()).toMatchObject({
      exit: 0,
      found: [],
      aside: ['a.alliance.yaml gate-without-round waiver'],
    });
  });
});
