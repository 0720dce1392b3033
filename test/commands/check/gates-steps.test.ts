/** The step that is told of a promise, done as it is told, and checked again. */
import { describe, expect, it } from 'vitest';
import type { JsonDiagnostic } from '../../../src/diagnostics/formats/json.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { addLine } from './add-line.ts';
import { allianceOf, CRITERIA, type RoundOf } from './alliance.ts';
import { type Folder, makeFolder } from './folder.ts';

const { criteria } = await readCrossroads();
const connect = criteria.filter(({ aspect }) => aspect.startsWith('connect.')).map(({ id }) => id);
const CONFIG = 'alliance.config.yaml';
const FILE = 'alliances/harbor.alliance.yaml';
const all = (level: 0 | 1 | 2 | 3 | 4): RoundOf => ({ connect: level, cement: level, scale: level });
const configOf = (gate: string) => `version: 1\ngates:\n  - {name: Ready, ${gate}}\n`;

const folderOf = (text: string, gate: string, file = FILE) => makeFolder({ [file]: text, [CONFIG]: configOf(gate) });

async function told(folder: Folder): Promise<JsonDiagnostic[]> {
  const { report } = await folder.check();
  const found = report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
  return found.filter(({ severity }) => severity === 'error');
}

async function onlyOne(folder: Folder, code: string): Promise<{ message: string; next: string }> {
  const found = await told(folder);
  expect(found.map((one) => one.code)).toEqual([code]);
  return { message: found[0]?.message ?? '', next: found[0]?.next ?? '' };
}

/** The file with answers to these questions left open. */
const openAt = (text: string, ids: readonly string[]) =>
  text
    .split('\n')
    .filter((line) => !ids.some((id) => line.trim().startsWith(`${id}: `)))
    .join('\n');

describe('a score that open answers may still bring far enough', () => {
  const some = connect.filter((_, place) => place % 4 === 1);
  const asks = (asked: string) => `roles: [connect], ${asked}`;

  it.each([
    ['least-score: 50', 'gate-score', /^With what is open, it may be anywhere from \d+ to \d+\. Answer first: /],
    [
      'least-band: growing',
      'gate-band',
      /^With what is open, it may be anywhere from the band "emerging" to the band "growing"\. Answer first: /,
    ],
  ])('%s: says so, and which to answer first', async (asked, code, words) => {
    let n = 0;
    const mixed = allianceOf(all(2)).replace(/: 2$/gm, () => (n++ % 2 === 0 ? ': 2' : ': 1'));
    const folder = folderOf(openAt(mixed, some), asks(asked));
    const { next } = await onlyOne(folder, code);
    expect(next).toMatch(words);
    const [, listed = ''] = /Answer first: (.*?)\. To go on answering: /.exec(next) ?? [];
    const named = listed.replace(/ and \d+ more$/, '').split(', ');
    for (const id of named) expect(some).toContain(id);
    const answers = some.map((id) => `      ${id}: 4\n`).join('');
    folder.write({ [FILE]: folder.read(FILE).replace('    answers:\n', `    answers:\n${answers}`) });
    expect(await told(folder)).toEqual([]);
  });

  it('is not said where all that is open would not be enough', async () => {
    const { next } = await onlyOne(
      folderOf(openAt(allianceOf(all(1)), some.slice(0, 1)), asks('least-score: 90')),
      'gate-score',
    );
    expect(next).toMatch(/^The report says what holds the score back/);
  });
});

describe('what is open', () => {
  const rounds: [string, RoundOf[], RegExp][] = [
    ['open', [{ state: 'open' }], /\. To go on answering: alliance assess \S+$/],
    ['not said', [{}], /\. To go on answering: alliance assess \S+$/],
    [
      'closed',
      [{ state: 'closed' }],
      /^This round is closed\. A new one asks all questions again, and the gate looks at it once it is closed too\. .* To begin it: alliance assess \S+ --new-round$/,
    ],
    [
      'closed, and a later one open',
      [{ state: 'closed' }, { id: 'summer-2026', date: '2026-05-09', state: 'open' }],
      /^A later round is open, and the gate looks at that one once it is closed\. .* To go on answering there, and close it at the end: alliance assess \S+$/,
    ],
  ];
  it.each(rounds)('is answered by the state of the round: %s', async (_, [first, ...later], words) => {
    const text = allianceOf({ ...first, connect: 3 }, ...later);
    for (const [asked, code] of [
      ['least-score: 60', 'gate-undecided'],
      ['least-coverage: 60', 'gate-coverage'],
    ] as const) {
      const { next, message } = await onlyOne(folderOf(text, `roles: [scale], ${asked}`), code);
      expect(next).toMatch(/Answer first: (?:[a-z-]+, ){4}[a-z-]+ and \d+ more\. /);
      expect(next).toMatch(words);
      expect(message).toContain('asks for at least 60');
    }
  });
});

describe('what stands as unknown', () => {
  const scale = criteria.filter(({ aspect }) => aspect.startsWith('scale.'));
  const section = scale[0]?.section ?? '';
  const inside = scale.filter((one) => one.section === section).map(({ id }) => id);
  const elsewhere = scale.filter((one) => one.section !== section).map(({ id }) => id);
  const asked = 'roles: [scale], least-coverage: 100';
  const answered = (text: string, ids: readonly string[], answer: string) =>
    text.replace(/^( {6}([a-z-]+)): .*$/gm, (line, key, id) => (ids.includes(id) ? `${key}: ${answer}` : line));
  const whole = allianceOf({ ...all(2), state: 'open' });
  const stepFor = async (text: string) => (await onlyOne(folderOf(text, asked), 'gate-coverage')).next;
  const [one = '', two = ''] = inside;
  const [other = ''] = elsewhere;

  it.each([
    ['one in a section', [one], 'unknown', 'This question stands as unknown, which does not count as answered: '],
    ['two in a section', [one, two], 'unknown', 'These questions stand as unknown, which does not count as answered: '],
    ['declined', [one], 'declined', 'This question stands as declined, which does not count as answered: '],
    ['with a note', [one], '{unknown: true, note: nobody was there}', 'This question stands as unknown, '],
  ])('%s: says so, with the command that goes through that section', async (_, ids, answer, words) => {
    const next = await stepFor(answered(whole, ids, answer));
    expect(next).toContain(words);
    for (const id of ids) expect(next).toContain(id);
    expect(next).not.toContain('Answer first');
    expect(next.includes('Ask whoever may know.')).toBe(answer !== 'declined');
    expect(next).toMatch(
      new RegExp(` To answer ${ids.length === 1 ? 'it' : 'them'} anew: alliance assess \\S+ --section ${section}$`),
    );
  });

  it('in several sections says where to begin', async () => {
    const next = await stepFor(answered(whole, [one, other], 'unknown'));
    const [, first = '', command = ''] =
      /those in the section "(\S+)" anew \(the next check names the section of the others\): .* --section (\S+)$/.exec(
        next,
      ) ?? [];
    expect(first).toBe(command);
    expect([section, criteria.find(({ id }) => id === other)?.section]).toContain(first);
  });

  it('where others of its section are not answered says in which order both are met', async () => {
    const neighbor = criteria.find((c) => c.section === section && !c.aspect.startsWith('scale.'))?.id ?? '';
    const next = await stepFor(openAt(answered(whole, [one], 'unknown'), [neighbor]));
    expect(next).toMatch(
      / Run this twice: first it asks what has no answer yet in the section "(\S+)", then it goes through that section again: alliance assess \S+ --section \1$/,
    );
    const both = await stepFor(openAt(answered(whole, [one, other], 'unknown'), [neighbor]));
    expect(both).toMatch(
      / then it goes through that section again \(the next check names the section of the others\): /,
    );
  });

  it('beside what has no answer is told apart from it', async () => {
    const next = await stepFor(openAt(answered(whole, [one], 'unknown'), [other]));
    expect(next).toContain(`Answer first: ${other}. This question stands as unknown, `);
    expect(next).toMatch(/ To go on answering: alliance assess \S+$/);
  });

  it('in a round that is closed is asked in a new one', async () => {
    const next = await stepFor(answered(whole.replace('state: open', 'state: closed'), [one], 'unknown'));
    expect(next).toMatch(/^This round is closed\. /);
    expect(next).toContain(`does not count as answered: ${one}. Ask whoever may know. A gate that no longer fits`);
    expect(next).toMatch(/ --new-round$/);
  });

  it('decides a score as well', async () => {
    const text = answered(
      whole,
      scale.map(({ id }) => id),
      'unknown',
    );
    const { next } = await onlyOne(folderOf(text, 'roles: [scale], least-score: 50'), 'gate-undecided');
    expect(next).toMatch(/^These questions stand as unknown, .* and \d+ more\. Ask whoever may know\. /);
  });
});

it('a readiness that an essential part keeps from being more is told with that part, and with what can be asked for', async () => {
  const ids = criteria.filter(({ aspect }) => aspect === 'cement.trust').map(({ id }) => id);
  const text = allianceOf(all(4)).replace(/^( {6}([a-z-]+)): .*$/gm, (line, key, id) =>
    ids.includes(id) ? `${key}: {not-applicable: one organization}` : line,
  );
  const folder = folderOf(text, 'roles: [cement], least-readiness: ready');
  const { next } = await onlyOne(folder, 'gate-readiness');
  expect(next).toMatch(
    /^Each question of Trust is "not applicable"\. That part is essential to Cement, so that "nearly" is the most there can be\. /,
  );
  expect(next).toMatch(
    / To answer them anew(?: \(.*\))?: alliance assess \S+ --section \S+$| To answer those in the section /,
  );
  folder.write({ [CONFIG]: configOf('roles: [cement], least-readiness: nearly') });
  expect(await told(folder)).toEqual([]);
});

describe('a stage that is not told', () => {
  const asked = 'roles: [cement], least-readiness: nearly';
  const whole = allianceOf(all(4));
  const withProfile = (profile: string) => whole.replace(/profile(.|\n)*(?=assess)/, profile);

  it.each([
    ['without a profile', ''],
    ['with a profile', 'profile:\n    geography: {member-location: [Oakland]}\n'],
    ['with a profile in braces', 'profile: {geography: {member-location: [Oakland]}}\n'],
    ['with other stages', 'profile:\n  stage:\n    formation: {progress: not-started}\n'],
    ['with other stages in braces', 'profile: {stage: {formation: {progress: not-started}}}\n'],
    ['with that stage told as not begun', 'profile:\n  stage: {operation: {progress: not-started}}\n'],
  ])('is told where it is asked for: %s', async (_, profile) => {
    const folder = folderOf(withProfile(profile), asked);
    const { next } = await onlyOne(folder, 'gate-without-stage');
    folder.write({ [FILE]: addLine(folder.read(FILE), next) });
    expect((await told(folder)).filter(({ code }) => code !== 'gate-readiness')).toEqual([]);
  });

  it('in a file that is one map in braces', async () => {
    const answers = CRITERIA.map((id) => `${id}: 4`).join(', ');
    const text = `{version: 1, name: Harbor, assessments: [{id: spring-2026, date: 2026-05-02, answers: {${answers}}}]}\n`;
    const folder = folderOf(text, asked);
    const { next } = await onlyOne(folder, 'gate-without-stage');
    folder.write({ [FILE]: addLine(text, next) });
    expect(await told(folder)).toEqual([]);
  });
});

describe('a file that a gate need not hold for', () => {
  const cases: [string, string, string, string][] = [
    ['without files', 'gate-without-round', allianceOf(), 'least-score: 1'],
    ['with files', 'gate-without-round', allianceOf(), 'files: ["**"], least-score: 1'],
    [
      'without files',
      'gate-not-applicable',
      allianceOf({ cement: 'not-applicable' }),
      'roles: [cement], least-score: 1',
    ],
    [
      'with files',
      'gate-not-applicable',
      allianceOf({ cement: 'not-applicable' }),
      'roles: [cement], files: ["**"], least-score: 1',
    ],
  ];
  it.each(cases)('%s is left out as it says: %s', async (_, code, text, asked) => {
    for (const file of [FILE, 'north (new)/[a] {b}!.alliance.yaml']) {
      const folder = folderOf(text, asked, file);
      const { next } = await onlyOne(folder, code);
      const [, glob = ''] = /: (?:files: \[)?("!.*?")\]?$/.exec(next) ?? [];
      const isListed = next.includes('as the last of the "files" of the gate');
      const config = folder.read(CONFIG);
      const changed = isListed
        ? config.replace('"**"', `"**", ${glob}`)
        : config.replace('name: Ready', `name: Ready, files: [${glob}]`);
      folder.write({ [CONFIG]: changed, 'other.alliance.yaml': text });
      const { found } = await folder.check();
      expect(found.filter((one) => one.includes('gate-'))).toEqual([expect.stringMatching(/^other\.alliance\.yaml:/)]);
    }
  });

  it('or the role is, where others are left', async () => {
    const text = allianceOf({ ...all(4), cement: 'not-applicable' });
    const folder = folderOf(text, 'least-score: 1');
    const { next } = await onlyOne(folder, 'gate-not-applicable');
    const [, roles = ''] = /let the gate have "(roles: \[.*?\])" in /.exec(next) ?? [];
    folder.write({ [CONFIG]: configOf(`${roles}, least-score: 1`) });
    expect(await told(folder)).toEqual([]);
    const alone = folderOf(text, 'roles: [cement], least-score: 1');
    expect((await onlyOne(alone, 'gate-not-applicable')).next).not.toContain('roles: [');
  });
});
