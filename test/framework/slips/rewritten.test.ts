/** Texts and signs that were meant as others: what is told is told once, and whoever writes it so has what was meant. */
import { describe, expect, it } from 'vitest';
import { BASE } from './files.ts';
import { sound, toldOf } from './follow.ts';

const ANSWER = '      news-flows-back: 1\n';
const ANSWERS = '    answers:\n';
const MEMBERS = 'members:\n';
const TARGETS = 'targets:\n';
const PROFILE = 'profile:\n';
const ROUNDS = 'assessments:\n';
const SKILLS = 'skills: [base, organizing]';
const ISSUES = 'issues: [{issue: rents, position: a cap}, buses]';
const FORM = 'structure: {form: informal, led-by: leaders, decision-making: consensus}';

/** `slip` in place of `found`, and `mended` once the step was taken, which shows `shown`. */
interface Case {
  found: string;
  slip: string;
  mended: string;
  told: string;
  shown: string;
}

async function expectTold({ found, slip, mended, told, shown }: Case): Promise<void> {
  expect(BASE).toContain(found);
  const faults = await toldOf(BASE.replace(found, () => slip));
  expect(faults.map(({ at }) => at)).toEqual([told]);
  expect(faults[0]?.step).toContain(shown);
  await sound(BASE.replace(found, () => mended));
}

describe('a text that begins with a sign of YAML', () => {
  it.each([
    ['about: *Neighbors of the port', '3:8'],
    ['about: - Neighbors', '3:8'],
    ['about: > Neighbors', '3:8'],
    ['about: | Neighbors', '3:8'],
    ['about: &Neighbors', '3:8'],
    ['about: &Neighbors of the port', '3:8'],
    ['about: !important two hours', '3:8'],
  ])('is to be put in quotes: %s', async (line, at) => {
    const text = line.slice('about: '.length);
    await expectTold({
      found: MEMBERS,
      slip: `${line}\n${MEMBERS}`,
      mended: `about: "${text}"\n${MEMBERS}`,
      told: `${at} BAD_SCALAR_START`,
      shown: `"${text}"`,
    });
  });

  it.each(['*Two calls*', '&Two calls', '@Two calls'])('within braces as well: %s', async (text) => {
    await expectTold({
      found: ANSWER,
      slip: ANSWER.replace('1', `{level: 1, evidence: ${text}}`),
      mended: ANSWER.replace('1', `{level: 1, evidence: "${text}"}`),
      told: '26:45 BAD_SCALAR_START',
      shown: `"${text}"`,
    });
  });

  it('in a list, and in the name of an entry', async () => {
    for (const [slip, mended] of [
      ['  - *trucks on Dock Street*', '  - "*trucks on Dock Street*"'],
      ['  - name: *trucks* on Dock Street', '  - name: "*trucks* on Dock Street"'],
    ] as const) {
      const faults = await toldOf(BASE.replace(MEMBERS, `${MEMBERS}${slip}\n`));
      expect(faults.map(({ at }) => at.replace(/^.* /, ''))).toEqual(['BAD_SCALAR_START']);
      await sound(BASE.replace(MEMBERS, `${MEMBERS}${mended}\n`));
    }
  });

  it('is told twice where two lines do', async () => {
    const [first] = await toldOf(
      BASE.replace(MEMBERS, `about: *Six groups* here\n${MEMBERS}`).replace('name: Port', 'name: *Port'),
    );
    expect(first?.at).toBe('2:7 BAD_SCALAR_START');
    const [second] = await toldOf(BASE.replace(MEMBERS, `about: *Six groups* here\n${MEMBERS}`));
    expect(second?.at).toBe('3:8 BAD_SCALAR_START');
  });

  it('is a tag or an alias where it can be nothing else', async () => {
    const [tag] = await toldOf(`about: !!binary aGVsbG8=\n${BASE}`);
    expect(tag?.at).toContain('yaml-tag');
    const [alias] = await toldOf(`about: &words A few.\npath: {note: *words}\n${BASE}`);
    expect(alias?.at).toContain('yaml-alias');
  });

  it('is told of what no text is either', async () => {
    const [anchor] = await toldOf(BASE.replace(MEMBERS, 'members: &all\n'));
    expect(anchor?.at).toBe('3:10 UNUSED_ANCHOR');
  });
});

describe('an entry in braces', () => {
  it.each([
    ['{1, evidence: "Two calls"}', '{level: 1, evidence: "Two calls"}', 'NAME_WANTED', 25],
    ['{2}', '{level: 2}', 'NAME_WANTED', 25],
    ['{2, "Two calls"}', '{level: 2, evidence: "Two calls"}', 'NAME_WANTED', 25],
    ['{unknown, note: no one asked}', '{unknown: true, note: no one asked}', 'TRUE_WANTED', 25],
    ['{declined}', '{declined: true}', 'TRUE_WANTED', 25],
    ['[level: 3, evidence: "Two calls"]', '{level: 3, evidence: "Two calls"}', 'OTHER_SIGN', 24],
    ['[1, "Two calls"]', '{level: 1, evidence: "Two calls"}', 'NAME_WANTED', 25],
  ])('has its names: %s', async (slip, mended, kind, column) => {
    await expectTold({
      found: ANSWER,
      slip: ANSWER.replace('1', slip),
      mended: ANSWER.replace('1', mended),
      told: `26:${column} ${kind}`,
      shown: `news-flows-back: ${mended}`,
    });
  });

  it.each(['{port expansion: only with local hiring}', '{port expansion, only with local hiring}'])(
    'has the names of an issue: %s',
    async (slip) => {
      const mended = 'issues: [{issue: port expansion, position: only with local hiring}, buses]';
      const told = '10:15 NAME_WANTED';
      await expectTold({ found: ISSUES, slip: `issues: [${slip}, buses]`, mended, told, shown: mended });
    },
  );

  it.each([
    [
      '“Two calls, after the April vote: never at the table.”',
      '"Two calls, after the April vote: never at the table."',
    ],
    ['Two calls, one walk: none at the table', '"Two calls, one walk: none at the table"'],
    ['"Two calls after the vote”', '"Two calls after the vote"'],
  ])('has quotes around a text with a comma and a colon: %s', async (text, mended) => {
    for (const behind of ['', ', note: asked twice'])
      await expectTold({
        found: ANSWER,
        slip: ANSWER.replace('1', `{level: 1, evidence: ${text}${behind}}`),
        mended: ANSWER.replace('1', `{level: 1, evidence: ${mended}${behind}}`),
        told: '26:45 QUOTES_WANTED',
        shown: mended,
      });
  });

  it('has quotes around each of several such texts', async () => {
    const mended = '{level: 1, evidence: "Two calls, one walk: none", note: "asked once, then dropped"}';
    await expectTold({
      found: ANSWER,
      slip: ANSWER.replace('1', mended.replaceAll('"', '')),
      mended: ANSWER.replace('1', mended),
      told: '26:24 QUOTES_WANTED',
      shown: mended,
    });
  });

  it('has the missing quote in front of the next name', async () => {
    const mended = '{level: 1, evidence: "The truck rule.", note: asked twice}';
    await expectTold({
      found: ANSWER,
      slip: ANSWER.replace('1', mended.replace('rule."', 'rule.')),
      mended: ANSWER.replace('1', mended),
      told: '26:45 NEVER_CLOSED',
      shown: 'behind the last word of the text, so that it is: "The truck rule."',
    });
  });

  it('keeps its level where that has nothing behind it', async () => {
    const [fault, ...others] = await toldOf(
      BASE.replace(ANSWER, ANSWER.replace('1', '{level: , evidence: "Two calls"}')),
    );
    expect([fault?.at, fault?.step, others]).toEqual([
      '26:25 empty-value',
      'Write it behind the colon, such as: level: 2',
      [],
    ]);
  });

  it('is told on each of several lines', async () => {
    const faults = await toldOf(
      BASE.replace(ANSWER, '      news-flows-back: {1, note: Two calls}\n      hard-conversations: {2}\n'),
    );
    expect(faults.map(({ at }) => at)).toEqual(['26:25 NAME_WANTED', '27:28 NAME_WANTED']);
  });
});

describe('a list', () => {
  it.each([
    '{base, organizing}',
    '[[base, organizing]]',
    '["base, organizing"]',
    '[base and organizing]',
    '[base], [organizing]',
  ])('is written with one pair of brackets: %s', async (slip) => {
    const faults = await toldOf(BASE.replace(SKILLS, `skills: ${slip}`));
    expect(faults.map(({ at }) => at.replace(/^.* /, ''))).toEqual(['LIST_MEANT']);
    expect(faults[0]?.step).toContain(SKILLS);
    expect(/^Braces/.test(faults[0]?.message ?? '')).toBe(slip.startsWith('{'));
  });

  it.each(['{local, regional}', '[[local, regional]]', '["local, regional"]', '[local and regional]'])(
    'loses none of its words: %s',
    async (slip) => {
      const [fault, ...others] = await toldOf(BASE.replace(`  ${FORM}`, `  geography:\n    alliance-scale: ${slip}`));
      expect(others).toEqual([]);
      expect(fault?.step).toContain('alliance-scale: [local, regional]');
    },
  );

  it('keeps the "and" in a name of its own', async () => {
    const [fault] = await toldOf(BASE.replace('places: [Eastside]', 'places: {Eastside, Dock and Mill}'));
    expect(fault?.step).toContain('places: [Eastside, Dock and Mill]');
  });

  it('may have a remark behind it', async () => {
    await expectTold({
      found: SKILLS,
      slip: 'skills: [base] and more',
      mended: 'skills: [base] # and more',
      told: '5:20 TEXT_BEHIND_BRACKETS',
      shown: 'put a # in front: skills: [base] # and more',
    });
  });
});

describe('a sign beside a value', () => {
  it.each([
    [FORM, 'structure:\n    form:hosted', 'structure:\n    form: hosted', '16:9 NO_SPACE_AFTER_COLON', 'Type a space'],
    [ANSWER, '      news-flows-back :1\n', ANSWER, '26:22 COLON_APART', 'news-flows-back: 1'],
    ['people: 12', 'people :12', 'people: 12', '23:11 COLON_APART', 'people: 12'],
    [ANSWER, '      news-flows-back: 1# ask\n', '      news-flows-back: 1 # ask\n', '26:25 TIGHT_HASH', '1 # ask'],
    [
      ANSWERS,
      `    state: closed# see\n${ANSWERS}`,
      `    state: closed # see\n${ANSWERS}`,
      '24:18 TIGHT_HASH',
      'closed # see',
    ],
    [SKILLS, 'joined: 2021# spring', 'joined: 2021 # spring', '5:17 TIGHT_HASH', '2021 # spring'],
    [
      FORM,
      'structure: {form: hosted#ours}',
      'structure: {form: hosted} # ours',
      '15:27 TIGHT_HASH',
      '{form: hosted} # ours',
    ],
  ])('in place of %j, %j is to be %j', async (found, slip, mended, told, shown) => {
    await expectTold({ found, slip, mended, told, shown });
  });
});

describe('a line of its own', () => {
  it.each(['--- profile ---', '***', '=======', '-----', '---', '~~~'])('may part the file: %s', async (line) => {
    await expectTold({
      found: PROFILE,
      slip: `${line}\n${PROFILE}`,
      mended: `# ${line}\n${PROFILE}`,
      told: '14:1 PARTING_LINE',
      shown: `Write it as: # ${line}`,
    });
  });

  it.each(['***', '=======', '----- Port Ellery -----'])('may stand above all others: %s', async (line) => {
    const [fault, ...others] = await toldOf(`${line}\n${BASE}`);
    expect([fault?.at, others]).toEqual(['1:1 PARTING_LINE', []]);
  });

  it('is no such line between two versions or two documents', async () => {
    const [merge] = await toldOf(BASE.replace(PROFILE, `<<<<<<< a\n${PROFILE}=======\n${PROFILE}>>>>>>> b\n`));
    expect(merge?.at).toBe('14:1 MERGE_MARK');
    const [second] = await toldOf(`${BASE}---\n${BASE}`);
    expect(second?.at).toContain('several-documents');
  });

  it('may go on with a text', async () => {
    const mended = `    note: "Nobody is paid.\n      They keep the truck log: each night."\n${ANSWERS}`;
    await expectTold({
      found: ANSWERS,
      slip: mended.replaceAll('"', ''),
      mended,
      told: '25:7 TEXT_OVER_LINES',
      shown: 'a " in front of the text in line 24, and another one at the end of this line',
    });
  });

  it('may be a note of the answer above', async () => {
    await expectTold({
      found: ANSWER,
      slip: `${ANSWER}        Joel left\n`,
      mended: ANSWER.replace('1', '{level: 1, note: Joel left}'),
      told: '26:7 NOTE_BELOW',
      shown:
        'delete line 27; if it is evidence, with "evidence" in place of "note": news-flows-back: {level: 1, note: Joel left}',
    });
  });

  it('has no hyphen in front of a name where no list belongs', async () => {
    const mended = `funding:\n  sources: [foundations]\n  largest-share: 58\n${ROUNDS}`;
    await expectTold({
      found: ROUNDS,
      slip: mended.replace('sources', '- sources').replace('largest', '- largest'),
      mended,
      told: '20:3 EXTRA_DASHES',
      shown: 'from line 20 to line 21',
    });
  });

  it('may be an entry that is still a comment', async () => {
    const mended = `values:\n  - name: Candor\n    practices:\n      - We say it.\n${TARGETS}`;
    await expectTold({
      found: TARGETS,
      slip: mended.replace('      - We', '    # - We'),
      mended,
      told: '13:5 COMMENTED_LINE',
      shown: 'Take away the # in line 14, so that it begins with 6 spaces: - We say it.',
    });
  });
});
