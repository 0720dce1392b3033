/** What the interview says on its way: lines that stay behind, counts, sections, help and the questions of init. */
import { describe, expect, test } from 'vitest';
import { initAsks, initPlan } from '../../src/commands/init/questions.ts';
import { shellWord } from '../../src/diagnostics/shell-word.ts';
import type { FactQuestion } from '../../src/framework/rubric-schema.ts';
import { commandsFor } from '../../src/interview/commands.ts';
import { paragraphs } from '../../src/interview/fit.ts';
import { beginInterview } from '../../src/interview/moves.ts';
import { drawScreen } from '../../src/interview/screen.ts';
import { progressOf, type State } from '../../src/interview/state.ts';
import { leftOutWords, restWords, tallyWords } from '../../src/interview/tally.ts';
import { sectionEnd, traceOf } from '../../src/interview/trace.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, flat, keys, meet, play, sit } from './sitting.ts';

const rubric = await readCrossroads();
const SIZE = { width: 80, height: 24 };
const FILE = 'harbor.alliance.yaml';
const told = { profile: { stage: { operation: { progress: 'under-way' } } } } as const;
const quick = (answers = {}) =>
  sit(rubric, allianceWith(told, { answers }), { depth: 'quick', commands: commandsFor({ file: FILE }) });
const firstOf = (state: State) => state.plan.asks[0]!;
const beginning = () => beginInterview(initPlan(initAsks(rubric), new Set()), { version: 1, name: '' }, '', null, 0);

describe('the line that stays of an answer', () => {
  test.each([
    ['3', '3', 'issues under one goal: 3'],
    ['3b', '1', 'issues under one goal (changed): 1'],
    ['3b', '3', 'issues under one goal (kept): 3'],
    ['3be<minutes>', '3', 'issues under one goal (kept): 3'],
  ])('after %s and then %s', (before, key, wanted) => {
    const former = before === '3' ? quick() : play(quick(), keys(before)).state;
    const after = play(former, keys(key)).state;
    expect(traceOf(former, after, firstOf(former), 80).startsWith(wanted)).toBe(true);
  });
});

describe('the count', () => {
  test('is that of the report: levels of those that apply', () => {
    const ids = quick().plan.asks.map(({ id }) => id);
    const others = { [ids[0]!]: { 'not-applicable': 'no dues' }, [ids[1]!]: 'unknown', [ids[2]!]: 'declined' };
    const levels = Object.fromEntries(ids.slice(3).map((id) => [id, 2]));
    expect(tallyWords(quick({ ...others, ...levels }))).toBe(
      '17 of 19 answered, 1 unknown, 1 declined, 1 does not apply',
    );
    expect(tallyWords(quick(levels))).toBe('17 of 20 answered');
  });

  test('leaves out what the facts leave out', () => {
    const state = sit(rubric, allianceWith(told), { depth: 'quick', applies: ({ id }) => id !== 'safe-space' });
    expect(tallyWords(state, rubric.criteria)).toBe(`0 of ${rubric.criteria.length - 1} answered`);
  });
});

describe('the end of a section', () => {
  const crossing = (state: State) => {
    const last = state.plan.asks.findLastIndex(({ section }) => section === firstOf(state).section);
    return play(state, keys('2'.repeat(last))).state;
  };

  test('tells how much was answered and the exact command for a report', () => {
    const { state, effects } = play(crossing(quick()), keys('2'));
    expect(effects.map(({ kind }) => kind)).toEqual(['save', 'section']);
    const said = sectionEnd(state, firstOf(state).section) ?? '';
    expect(said).toMatch(/^Dimension 1 of 5: Function: (\d+) of \1 answered\./);
    expect(said.split('\n').at(-1)).toBe(`  alliance report ${FILE}`);
  });

  test('is told once', () => {
    const over = play(crossing(quick()), keys('2')).state;
    expect(play(over, keys('b|bb||b2')).effects.filter(({ kind }) => kind === 'section')).toEqual([]);
  });

  test('is told of the section that was left, whether its last question was answered, skipped or kept', () => {
    const inOrder = (state: State) => [...new Set(state.plan.asks.map(({ section }) => section))].slice(0, -1);
    const said = (key: string) => {
      const { effects } = play(quick(), keys(key.repeat(100)));
      return effects.flatMap((effect) => (effect.kind === 'section' ? [effect.section] : []));
    };
    for (const key of ['2', 's', '|', 'bb|||2']) expect(said(key)).toEqual(inOrder(quick()));
  });

  test('is not told of a section without graded questions', () => {
    const state = sit(rubric, allianceWith(), { depth: 'quick', commands: commandsFor({ file: FILE }) });
    const facts = meet(
      state,
      state.plan.asks.findIndex(({ kind }) => kind === 'fact'),
    );
    expect(play(facts, keys('3|')).effects.map(({ kind }) => kind)).toEqual(['save']);
  });

  test('the page after the last question has the command on a line of its own too', () => {
    const { lines } = drawScreen(play(quick(), keys('2'.repeat(20))).state, SIZE);
    expect(lines).toContain(`  alliance report ${FILE}`);
    expect(flat(lines)).toContain('20 of 20 answered.');
  });
});

describe('where the quick questions are answered', () => {
  const answered = (depth: 'quick' | 'full', section?: 'formation' | 'stage') => {
    const levels = Object.fromEntries(rubric.criteria.filter((one) => one.quick).map(({ id }) => [id, 2]));
    const alliance = allianceWith(told, { depth, answers: levels });
    return sit(rubric, alliance, {
      depth,
      commands: commandsFor({ file: FILE, ...(section ? { section } : {}) }),
      ...(section ? { section } : {}),
    });
  };
  const others = rubric.criteria.filter((one) => !one.quick);
  const count = (section: string) => others.filter((one) => one.section === section).length;

  test('the page says how to get to the others, in a section too', () => {
    const { lines } = drawScreen(answered('quick'), SIZE);
    expect(flat(lines)).toContain(`To answer the other ${others.length} too:`);
    expect(lines).toContain(`  alliance assess ${FILE} --depth full`);
    for (const section of ['formation', 'stage'] as const) {
      const quickOnes = rubric.criteria.filter((one) => one.quick && one.section === section).length;
      const page = drawScreen(play(answered('quick', section), keys('|'.repeat(quickOnes))).state, SIZE).lines;
      expect(flat(page)).toContain(`To answer the other ${count(section)} too:`);
      expect(page).toContain(`  alliance assess ${FILE} --section ${section} --depth full`);
    }
  });

  test('a section that is answered is gone through with Enter, and a digit changes an answer', () => {
    const first = answered('quick', 'formation');
    const there = rubric.criteria.filter((one) => one.quick && one.section === 'formation');
    expect(first.plan.asks[first.at]?.id).toBe(there[0]?.id);
    const { state, effects } = play(first, keys(`|4${'|'.repeat(there.length - 2)}`));
    expect(state.view.kind).toBe('end');
    expect(effects).toMatchObject([{ kind: 'save', edits: [{ path: ['answers', there[1]?.id], value: 4 }] }]);
  });

  test('what the form leaves out is said where the total is another one', () => {
    const levels = Object.fromEntries(rubric.criteria.filter((one) => one.quick).map(({ id }) => [id, 2]));
    const profile = { ...told.profile, structure: { form: 'informal' } } as const;
    const alliance = allianceWith({ profile }, { depth: 'quick', answers: levels });
    const state = sit(rubric, alliance, { depth: 'quick', commands: commandsFor({ file: FILE }) });
    const all = rubric.criteria.length;
    expect(restWords(state)).toContain(`One of the ${all} questions is left out`);
    expect(restWords(state)).toContain(`the other ${all - 21}`);
    expect(restWords(answered('quick'))).not.toContain('left out');
    expect(leftOutWords(sit(rubric, alliance))).toContain(`One of the ${all}`);
    expect(leftOutWords(sit(rubric, allianceWith(told)))).toBeNull();
  });

  test('nothing is said of them before, or where all are asked', () => {
    expect(restWords(quick())).toBeNull();
    expect(restWords(answered('full'))).toBeNull();
  });

  test('what a section without a quick question counts is not told', () => {
    expect(flat(drawScreen(answered('quick', 'stage'), SIZE).lines)).not.toContain('0 of 0');
  });
});

describe('a fact', () => {
  const met = (id: string) => {
    const state = sit(rubric, allianceWith(told));
    return meet(
      state,
      state.plan.asks.findIndex((ask) => ask.id === id),
    );
  };
  const screen = (state: State) => flat(drawScreen(state, SIZE).lines);

  test('that leaves a question out says so at the next one, and that it is back when it is', () => {
    const form = met('structure.form');
    const total = progressOf(form).total;
    const without = play(form, keys('1')).state;
    expect(screen(without)).toContain(`One question is left out by what you just told: ${total - 1} in all now.`);
    const again = play(without, keys('b4')).state;
    expect(screen(again)).toContain(`One more question is asked by what you just told: ${total} in all now.`);
    expect(screen(play(again, keys('b4')).state)).not.toContain('in all now');
  });

  test('is counted within its section', () => {
    expect(screen(met('structure.form'))).toContain('to go; fact 1 of');
    expect(screen(met('issues-under-one-goal'))).not.toContain('fact');
  });

  test.each([
    ['function.joint-action', 'Joint action and campaigns: Members act together'],
    ['geography.alliance-scale', 'Reaching beyond members: Members build power close to home'],
    ['stage.formation.evaluation', 'Formation: '],
    ['structure.form', 'informal gives: '],
  ])('is explained in the words of the rubric: %s', (id, words) => {
    const page = drawScreen(play(met(id), keys('x')).state, SIZE);
    expect(flat(page.lines)).toContain(words);
  });

  test('with many choices has room for what each gives and costs', () => {
    const there = met('structure.decision-making');
    const page = screen(play(there, keys('x')).state);
    const { fact } = there.plan.asks[there.at] as { fact: FactQuestion };
    for (const { gives, costs } of fact.choices)
      for (const words of [gives, costs]) if (words) expect(page).toContain(words);
  });

  test('that begins a file is explained too', () => {
    expect(screen(play(meet(beginning(), 2), keys('x')).state)).toContain('Those who lead organize a real base');
  });
});

describe('the commands that lead back', () => {
  test.each([
    [{ file: FILE }, { report: FILE, again: FILE, whole: FILE, full: `${FILE} --depth full` }],
    [
      { file: FILE, section: 'formation', onlyUnanswered: true, rubric: '"our rubric"' } as const,
      {
        report: `${FILE} --rubric "our rubric"`,
        again: `${FILE} --section formation --rubric "our rubric" --only-unanswered`,
        whole: `${FILE} --rubric "our rubric"`,
        full: `${FILE} --section formation --rubric "our rubric" --depth full`,
      },
    ],
    [
      { file: FILE, assessRound: 'april', reportRound: 'april' },
      {
        report: `${FILE} --round april`,
        again: `${FILE} --round-id april`,
        whole: `${FILE} --round-id april`,
        full: `${FILE} --round-id april --depth full`,
      },
    ],
  ])('%j', (walk, wanted) => {
    expect(commandsFor(walk)).toEqual(wanted);
  });
});

describe('words outside of the screen', () => {
  test('are wrapped between words, and a command stays whole', () => {
    const command = `  alliance assess ${'long-'.repeat(20)}.yaml`;
    const lines = paragraphs(`${'some words '.repeat(20).trim()}\n${command}\nmore`, 40);
    expect(lines).toContain(command);
    for (const line of lines.filter((one) => one !== command)) expect(line).toMatch(/^(?:(?:some|words|more) ?){1,8}$/);
  });

  test.each([
    ['harbor.alliance.yaml', 'harbor.alliance.yaml'],
    ['../日本-同盟.alliance.yaml', '../日本-同盟.alliance.yaml'],
    ['our file.yaml', '"our file.yaml"'],
    ["what's $new.yaml", "'what'\\''s $new.yaml'"],
  ])('%s is one word of a command', (name, wanted) => {
    expect(shellWord(name)).toBe(wanted);
  });
});

describe('the questions of init', () => {
  test('are six, the second of them in two parts', () => {
    const parts = [];
    for (let state = beginning(), n = 0; n < 7; n++) {
      parts.push(progressOf(state).done);
      const { fact } = state.plan.asks[state.at] as { fact: { kind: string } };
      state = play(state, keys(fact.kind === 'words' ? '<12>' : fact.kind === 'many' ? '1|' : '1')).state;
    }
    expect(progressOf(beginning())).toEqual({ done: 0, total: 6, remaining: 6, facts: 0 });
    expect(parts).toEqual([0, 1, 1, 2, 3, 4, 5]);
  });

  test('move on in the count when one is left out', () => {
    const second = play(beginning(), keys('<Harbor><>')).state;
    expect(flat(drawScreen(second, SIZE).lines)).toContain('Question 2 of 6');
    const skipped = play(second, keys('ss')).state;
    expect(flat(drawScreen(skipped, SIZE).lines)).toContain('Question 4 of 6');
    expect(flat(drawScreen(play(skipped, keys('b')).state, SIZE).lines)).toContain('Question 3 of 6');
  });

  test.each([
    [2, ['s', 'b', 'x', '?', 'q']],
    [4, ['s', 'b', 'x', '?', 'q']],
  ])('help on the one at %i lists its keys and no others', (index, wanted) => {
    const { lines } = drawScreen(play(meet(beginning(), index), keys('?')).state, SIZE);
    expect(lines.flatMap((line) => /^ {2}(\S) {2}\S/.exec(line)?.[1] ?? [])).toEqual(wanted);
    expect(flat(lines)).not.toContain('Every answer is saved at once');
    expect(flat(lines)).toContain('x What this is about');
  });

  test('words typed for a number are taken away, and the number given before is told beside an empty line', () => {
    const refused = play(beginning(), keys('<Harbor><six>')).state;
    expect(refused.view).toMatchObject({ kind: 'write', text: '' });
    expect(flat(drawScreen(refused, SIZE).lines)).toContain('"six" is not a number');
    const back = play(refused, keys('<6>b')).state;
    expect(back.view).toMatchObject({ kind: 'write', text: '' });
    expect(flat(drawScreen(back, SIZE).lines)).toContain('It is 6 now.');
    expect(play(back, keys('<>')).state.alliance.definition?.organizations).toBe(6);
    expect(play(back, keys('<7>')).state.alliance.definition?.organizations).toBe(7);
  });
});
