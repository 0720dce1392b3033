/** Answers, and what stands among them: each step is taken as it stands, and nothing that was written is lost. */
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/alliance.schema.json';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { LEVELS } from '../../../src/framework/vocabulary.ts';
import { loadOptions } from '../load-options.ts';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n';
const EXPLAIN = 'alliance explain decisions-made-known';

const around = (lines: string) => `${HEAD}      safe-space: 2\n${lines}      news-flows-back: 1\n`;

async function answersOf(text: string) {
  return (await sound(text)).assessments?.[0]?.answers;
}

describe('a part beside its answer', () => {
  const WORDS = '"Two calls after the April vote; never at the table."';
  it.each([
    ['a level', '1', `      evidence: ${WORDS}\n`, `{level: 1, evidence: ${WORDS}}`],
    ['unknown', 'unknown', '      note: "x: y"\n', '{unknown: true, note: "x: y"}'],
    ['braces', '{level: 1}', '      by: Ana\n', '{level: 1, by: Ana}'],
    [
      'a level and three more',
      '1',
      '      evidence: Two calls, never more\n      held-by: {partner: Law Clinic}\n      date: 2026-05-13\n',
      '{level: 1, evidence: "Two calls, never more", held-by: {partner: "Law Clinic"}, date: 2026-05-13}',
    ],
  ])('belongs into the braces of %s', async (_, answer, below, meant) => {
    const told = await toldOf(around(`      hard-conversations: ${answer}\n${below}`));
    expect(told).toEqual([
      {
        at: '9:7 unknown-key',
        message: expect.stringMatching(/^"[a-z-]+" is not part of the answers$/),
        step: expect.stringMatching(/^Write (?:both|all of it) on one line, in braces: hard-conversations: \{/),
      },
    ]);
    expect(told[0]?.step.endsWith(`: hard-conversations: ${meant}`)).toBe(true);
    const answers = await answersOf(around(`      hard-conversations: ${meant}\n`));
    for (const [, words] of below.matchAll(/: "?([^"{}\n]+)"?\n/g)) expect(JSON.stringify(answers)).toContain(words);
    expect(answers).toMatchObject({ 'safe-space': 2, 'news-flows-back': 1 });
  });

  it.each([
    [
      'beside another of its name',
      '      hard-conversations: 1\n      evidence: a\n      wins-none-alone: 2\n      evidence: b\n',
    ],
    [
      'of several that have more',
      '      hard-conversations: {level: 1}\n      evidence: a\n      by: Ana\n      wins-none-alone: 2\n      by: Bo\n      evidence: b\n',
    ],
  ])('is told with its own answer, %s', async (_, lines) => {
    const told = await toldOf(around(lines));
    expect(told).toHaveLength(2);
    const [one, other] = told.map(
      ({ step }) => /^Write (?:both|all of it) on one line, in braces: (.*)$/.exec(step)?.[1],
    );
    const answers = await answersOf(around(`      ${one}\n      ${other}\n`));
    expect(answers).toMatchObject({
      'hard-conversations': { level: 1, evidence: 'a' },
      'wins-none-alone': { level: 2, evidence: 'b' },
    });
    if (lines.includes('Bo')) expect(answers).toMatchObject({ 'wins-none-alone': { by: 'Bo' } });
  });

  it('is told as twice there where one answer has two of its name', async () => {
    const told = await toldOf(around('      hard-conversations: 1\n      evidence: a\n      evidence: b\n'));
    expect(told.map(({ at }) => at)).toEqual(['10:7 duplicate-key']);
  });

  it.each(['Evidence', 'evidnce', 'evidences'])('is told by its right name where it is written %s', async (key) => {
    const told = await toldOf(around(`      hard-conversations: 1\n      ${key}: Two calls\n`));
    expect(told.map(({ step }) => step)).toEqual([
      'Write both on one line, in braces: hard-conversations: {level: 1, evidence: "Two calls"}',
    ]);
  });

  it('further right is not told with its long words cut', async () => {
    const words = 'Two calls after the vote of April. '.repeat(6).trim();
    for (const [times, expected] of [
      [1, words],
      [2, '...'],
    ] as const) {
      const long = Array.from({ length: times }, () => words).join(' ');
      const told = await toldOf(around(`      hard-conversations: 1\n        evidence: ${long}\n`));
      expect(told[0]?.step.endsWith(`: hard-conversations: {level: 1, evidence: "${expected}"}`)).toBe(true);
      const [braces] = await toldOf(around(`      hard-conversations: level: 1, evidence: ${long}\n`));
      expect(braces?.step.endsWith(`: hard-conversations: {level: 1, evidence: "${expected}"}`)).toBe(true);
    }
  });

  it('is not told with its long words cut', async () => {
    const long = 'Two calls. '.repeat(40).trim();
    const [one, ...others] = await toldOf(around(`      hard-conversations: 1\n      evidence: ${long}\n`));
    expect(others).toEqual([]);
    expect(one?.step).toBe(
      'Write both on one line, in braces, with your own text in place of the dots: hard-conversations: {level: 1, evidence: "..."}',
    );
    await sound(around(`      hard-conversations: {level: 1, evidence: "${long}"}\n`));
  });

  it('is told where the answer has one already, or is none yet, and no level is made up', async () => {
    const [twice] = await toldOf(around('      hard-conversations: {level: 1, note: a}\n      note: b\n'));
    expect(twice?.step).toMatch(/^"note" stands in that answer already\. Write the words of both into one/);
    const [, none] = await toldOf(around('      hard-conversations: mostly\n      note: b\n'));
    expect(none?.step).toBe(
      'Write both on one line, in braces: the level, a number from 0 to 4, in place of the first dots, and your text in place of the others: hard-conversations: {level: ..., note: "..."}',
    );
  });

  it('is none where it stands above all answers, or where the round has no date of its own', async () => {
    const [note] = await toldOf(`${HEAD}      note: a\n      safe-space: 2\n`);
    expect(note?.step).toMatch(/above "answers:"/);
    const last = await toldOf(`${HEAD}      safe-space: 2\n      note: a\n`);
    expect(last.map(({ step }) => step).join()).not.toMatch(/in braces/);
    const [date] = await toldOf(around('      date: 2026-05-14\n').replace('    date: 2026-05-14\n    ans', '    ans'));
    expect(date?.step).toMatch(/above "answers:"/);
  });
});

describe('an answer in words', () => {
  it.each([
    ['One of us said so', `What each level says: ${EXPLAIN}`],
    ['Two calls, and a visit', `What each level says: ${EXPLAIN}`],
    ['partly', `With level 2 you would write {level: 2, note: partly}. What each level says: ${EXPLAIN}`],
    ['we had 12 calls', `What each level says: ${EXPLAIN}`],
    ['calls in 3/2026', `What each level says: ${EXPLAIN}`],
    ['2.5', `Choose the level from 0 to 4 whose sentence is true in full: ${EXPLAIN}`],
    ['"2,5"', `Choose the level from 0 to 4 whose sentence is true in full: ${EXPLAIN}`],
    ['{level: high}', `without quotes. What each says: ${EXPLAIN}`],
    ['3/4', 'Is it 3, or 4? Choose one of them, such as: decisions-made-known: 3'],
    ['3 or 4', 'Is it 3, or 4? Choose one of them, such as: decisions-made-known: 3'],
    ['3 (or 4)', 'Is it 3, or 4? Choose one of them, such as: decisions-made-known: 3'],
    ['3/5', EXPLAIN],
  ])('gives no level that nobody gave: %s', async (answer, step) => {
    const told = await toldOf(around(`      decisions-made-known: ${answer}\n`));
    expect(told).toHaveLength(1);
    expect(told[0]?.step).toContain(step);
  });

  it.each([
    ['mostly 3', '{level: 3, note: "mostly 3"}'],
    ['2 of us said so', '{level: 2, note: "2 of us said so"}'],
    ['we are at 0', '{level: 0, note: "we are at 0"}'],
  ])('asks whether the one number in it is the level: %s', async (answer, meant) => {
    const [one] = await toldOf(around(`      decisions-made-known: ${answer}\n`));
    expect(one?.step).toContain(`is the level, write ${meant}. If not, `);
    await sound(around(`      decisions-made-known: ${meant}\n`));
  });

  it.each([
    ['2, but weak', '{level: 2, note: "but weak"}'],
    ['2 but weak', '{level: 2, note: "but weak"}'],
    ['level three, since May', '{level: 3, note: "since May"}'],
  ])('keeps the level that it begins with, and the words: %s', async (answer, meant) => {
    const [one] = await toldOf(around(`      decisions-made-known: ${answer}\n`));
    expect(one?.step).toBe(`Write the level and your words in braces: ${meant}`);
    await sound(around(`      decisions-made-known: ${meant}\n`));
  });

  it('to a question that there is not is told without a command that fails', async () => {
    const told = await toldOf(around('      zebra: partly\n'));
    expect(told.map(({ step }) => step).join()).not.toContain('alliance explain');
    const [, near] = await toldOf(around('      safe-sapce: partly\n'));
    expect(near?.step).toMatch(/alliance explain safe-space$/);
  });
});

describe("a remark of one's own with a colon in it", () => {
  it.each(["we weren't sure about the next one: ask Ana", 'we were tired here: 2', 'still open: {who: Ana}'])(
    'is told once, by the # that it needs: %s',
    async (remark) => {
      const told = await toldOf(around(`      ${remark}\n`));
      expect(told).toHaveLength(1);
      expect(told[0]?.step).toMatch(/^If it is a remark of yours, put a # in front of the line\./);
      expect(told[0]?.step).toMatch(/alliance rubric list criteria$/);
      expect(await answersOf(around(`      # ${remark}\n`))).toEqual({ 'safe-space': 2, 'news-flows-back': 1 });
    },
  );

  it('is none where a question is near', async () => {
    const [one] = await toldOf(around('      Hard Conversations: 2\n'));
    expect(one?.step).toMatch(/^If "hard-conversations" is meant, write that\./);
  });

  it('names the rubric last', async () => {
    const [one] = await toldOf(around('      safe-sapce: 2\n'));
    expect(one?.message).toBe('"safe-sapce" is none of the questions asked here (rubric crossroads 1.0.0)');
  });
});

describe('a text in braces', () => {
  it.each([
    [
      'a colon',
      'Two calls: one in May, one in June',
      '"Two calls: one in May, one in June"',
      'Put quotes around the text',
    ],
    ['curly quotes', '“Two calls, never”', '"Two calls, never"', 'Put straight quotes in place of the curly ones'],
    [
      'single curly quotes',
      '‘They said no, twice’',
      '"They said no, twice"',
      'Put straight quotes in place of the curly ones',
    ],
    [
      'two words in them',
      '“No”, and “never”',
      '"“No”, and “never”"',
      'Put straight quotes around all of it, no curly ones',
    ],
    ['a comma', 'Two calls, never', '"Two calls, never"', 'Put straight quotes around all of it, no curly ones'],
  ])('that has %s is shown as it is written', async (_, words, meant, step) => {
    for (const more of ['', ', note: ok']) {
      const lines = `      hard-conversations: {level: 1, evidence: ${words}${more}}\n`;
      const told = await toldOf(around(lines));
      expect(told.map((one) => one.step)).toEqual([`${step}: ${meant}`]);
      const answers = await answersOf(around(lines.replace(words, meant)));
      expect(answers).toMatchObject({ 'hard-conversations': { level: 1, evidence: meant.slice(1, -1) } });
    }
  });

  it('that has curly quotes is told so', async () => {
    const [one] = await toldOf(around('      hard-conversations: {level: 1, evidence: “Two calls, never”}\n'));
    expect(one?.message).toMatch(/^The text of "evidence" has curly quotes around it, which do not count/);
  });

  it('is looked into beside a fault elsewhere', async () => {
    const profile = 'profile:\n  structure: {form:informal, staffing: members-staff}\n';
    const told = await toldOf(`version: 1\nname: Harbor\nabout: Homes: for all\n${profile}`);
    expect(told.map(({ at }) => at)).toEqual(['3:13 SECOND_COLON', '5:19 NO_SPACE_AFTER_COLON']);
    const alone = await toldOf(`version: 1\nname: Harbor\n${profile}`);
    expect(alone.map(({ at }) => at)).toEqual(['4:19 NO_SPACE_AFTER_COLON']);
    const mended = profile.replace('form:', 'form: ');
    await sound(`version: 1\nname: Harbor\nabout: "Homes: for all"\n${mended}`);
    const quoted = 'funding: {note: "see, at:home"}\n';
    expect(await toldOf(`version: 1\nname: Harbor\nabout: Homes: for all\n${quoted}`)).toHaveLength(1);
  });
});

it('is told at once among answers by the hundred thousand', async () => {
  const options = await loadOptions();
  const pieces = ['      evidence: 1\n', '      a b: c\n', '      x: {form:a, b: c: d, e}\n', '  Port\n', '  -A\n'];
  for (const piece of [...pieces, ...pieces.map((one) => one.trim())]) {
    for (const head of [`${HEAD}      safe-space: 1\n`, 'version: 1\nname: A\nmembers:\n']) {
      const start = performance.now();
      await loadAlliance(`${head}${piece.repeat(2_000_000 / piece.length)}`, options);
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  }
});

describe('a slip in one line of the answers', () => {
  it.each([
    ['a name alone', 'own-narrative', '8:7 MISSING_COLON', /: own-narrative:$/, 'own-narrative:'],
    ['a level by its name', 'own-narrative: in place', '8:22 not-an-answer', /: 3$/, 'own-narrative: 3'],
    ['another, with a capital', 'own-narrative: Partial.', '8:22 not-an-answer', /: 2$/, 'own-narrative: 2'],
    [
      'a level by its name in braces',
      'own-narrative: {level: first steps}',
      '8:30 not-a-level',
      /: 1$/,
      'own-narrative: {level: 1}',
    ],
    [
      'several who hold it',
      'own-narrative: {level: 1, held-by: [Ana, Bo]}',
      '8:42 wrong-type',
      /^Only one .* such as: held-by: Ana$/,
      null,
    ],
    [
      'no blank in front of a remark',
      'own-narrative: 2# alliance: allow x -- y',
      '8:23 TIGHT_HASH',
      /: own-narrative: 2 # alliance: allow x -- y$/,
      'own-narrative: 2 # alliance: allow x -- y',
    ],
    [
      'a quote at the end alone',
      'own-narrative: {level: 1}\n    note: Two calls: after "it"."',
      '9:20 SECOND_COLON',
      /'Two calls: after "it"\."'$/,
      null,
    ],
    [
      'and no other quote',
      'own-narrative: {level: 1}\n    note: Two calls: after it."',
      '9:20 SECOND_COLON',
      /: "Two calls: after it\."$/,
      null,
    ],
  ])('%s has a step of its own', async (_, line, at, step, mended) => {
    const [told, ...others] = await toldOf(`${HEAD}      safe-space: 2\n      ${line}\n`);
    expect([told?.at, others]).toEqual([at, []]);
    expect(told?.step).toMatch(step);
    if (mended !== null) await sound(`${HEAD}      safe-space: 2\n      ${mended}\n`);
  });

  it('are called as the schema says it to an editor', () => {
    const said = LEVELS.map((name, level) => `${level} ${name}`).join(', ');
    expect(JSON.stringify(schema)).toContain(said);
  });

  it('is a name with letters changed, of one that is not there yet', async () => {
    const text = HEAD.replace('    answers:', '    sate: closed\n    answers:');
    const { diagnostics } = await loadAlliance(`${text}      safe-space: 2\n`, await loadOptions());
    expect(diagnostics.map(({ args }) => args.nearest)).toEqual(['state']);
  });
});

describe('a slip of the hand in what an alliance tells of itself', () => {
  const FILE = 'version: 1\nname: Harbor\n';
  it.each([
    [
      'a comma forgotten behind words',
      'members:\n  - {name: St. Anne Council skills: [finance]}\n',
      '4:29 MISSING_COMMA',
      /^Type a comma right behind Council, /,
    ],
    [
      'a comma forgotten behind a word',
      'profile: {structure: {form: informal staffing: members-staff}}\n',
      '3:38 MISSING_COMMA',
      /^Type a comma right behind informal, /,
    ],
    [
      'a comma forgotten in front of braces',
      'members: [Eastside, Dock Mothers {name: Port Workers}]\n',
      '3:34 MISSING_COMMA',
      /^Type a comma right behind Mothers, /,
    ],
    [
      'a comma forgotten between braces',
      'members: [{name: Port Workers} {name: Mothers}]\n',
      '3:32 MISSING_COMMA',
      /^Type a comma right behind \}, /,
    ],
    [
      'a comma forgotten behind a list',
      'members:\n  - {name: Port, skills: [a] places: [Dock]}\n',
      '4:30 MISSING_COMMA',
      /^Type a comma right behind \], /,
    ],
    [
      'a colon forgotten in front of braces',
      'path {current: joint-action-first}\n',
      '3:1 MISSING_COLON',
      /: path: \{current: joint-action-first\}$/,
    ],
    [
      'an entry in brackets without braces',
      'values: [{name: Candor}, practices: [We say it]]\n',
      '3:26 missing-key',
      /^If it is an entry of its own, write "\{name: \.\.\., .* write both as: \{name: .*\}$/,
    ],
    [
      'a colon in a text in braces',
      'targets:\n  - {name: Council, decides: rents: and leases}\n',
      '4:30 SECOND_COLON',
      /: "rents: and leases"$/,
    ],
    [
      'a target by its name alone',
      'targets: [River County Board]\n',
      '3:11 wrong-type',
      /^Write this entry as: \{name: "River County Board"\}$/,
    ],
    [
      'a remark behind a value',
      'path:\n  current: joint-action-first // we think\n',
      '4:12 wrong-value',
      /: current: joint-action-first # we think$/,
    ],
    [
      'a remark behind a value in braces',
      'path: {current: joint-action-first (we think)}\n',
      '3:17 wrong-value',
      /^Choose one of/,
    ],
    [
      'a name above a list',
      'members:\n  organizations: 4\n  - Mill\n',
      '5:3 ITEM_IN_MAP',
      /^Line 4 has no hyphen, and stands among the entries of "members"\. If an entry is meant, write in place of line 4, with 2 spaces in front, "- \.\.\.", with the name of the entry in place of the dots\. If not, put a # /,
    ],
    [
      'a question among targets',
      'targets:\n  - name: Board\n    trust-asked: 1\n',
      '5:5 unknown-key',
      /^It is an answer, and the file has no round of answers yet\. .* alliance assess harbor\.alliance\.yaml$/,
    ],
    [
      'an unknown name in braces',
      'path: {current: joint-action-first, source: x}\n',
      '3:37 unknown-key',
      /^Expected one of: [a-z, -]+\. What is none of them can stay as a remark: take it out of the braces, /,
    ],
  ])('%s has a step of its own', async (_, lines, at, step) => {
    const [told, ...others] = await toldOf(`${FILE}${lines}`);
    expect([told?.at, others]).toEqual([at, []]);
    expect(told?.step).toMatch(step);
  });

  it.each(['-', '-   # later'])('a hyphen for an answer, %j, is told as what to write for it', async (written) => {
    const [told, ...others] = await toldOf(`${HEAD}      safe-space: ${written}\n      trust-asked: 1\n`);
    expect([told?.at, others]).toEqual(['7:19 DASH_ALONE', []]);
    expect(told?.step).toMatch(/write unknown/);
  });
});

describe('a colon forgotten behind a name with lines below it', () => {
  it.each([
    [
      'the first answer',
      `${HEAD}      hard-conversations\n        level: 2\n        note: x\n      trust-asked: 2\n`,
      '7:7',
    ],
    [
      'the first part',
      'version: 1\nname: Harbor\nprofile:\n  structure\n    form: informal\n  stage:\n    operation: {progress: done}\n',
      '4:3',
    ],
  ])('is told there: %s', async (_, text, at) => {
    const [told, ...others] = await toldOf(text);
    expect([told?.at, others]).toEqual([`${at} MISSING_COLON`, []]);
    await sound(text.replace(/(hard-conversations|structure)\n/, '$1:\n'));
  });
});
