import { describe, expect, test } from 'vitest';
import { foldTyped } from '../../src/interview/fit.ts';
import { keyFor } from '../../src/interview/keymap.ts';
import { drawScreen } from '../../src/interview/screen.ts';
import type { State } from '../../src/interview/state.ts';
import { widthOf } from '../../src/report/layout.ts';
import { say } from '../../src/words/say.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, flat, keys, meet, play, sit } from './sitting.ts';

const rubric = await readCrossroads();
const SIZE = { width: 80, height: 24 };
const long = 'A sentence that goes on and on about what happened in spring. '.repeat(6).trim();

/** Every question as it is met on the way, one state each. */
function everyQuestion(first: State): State[] {
  return first.plan.asks.map((_, at) => meet(first, at));
}

function expectFits({ lines, prompt }: { lines: string[]; prompt: string }, { width, height } = SIZE): void {
  expect(lines.length + 1).toBeLessThanOrEqual(height);
  for (const line of [...lines, prompt]) expect(widthOf(line), line).toBeLessThan(width);
}

describe('every question of the rubric fits 80 x 24', () => {
  const bare = sit(rubric, allianceWith({ name: 'X', profile: {} }), { applies: () => true });
  const asked = everyQuestion(bare).filter(({ at, plan }) => at < plan.asks.length);

  test('the walk meets all of them', () => {
    expect(asked.filter(({ plan, at }) => plan.asks[at]?.kind === 'criterion')).toHaveLength(rubric.criteria.length);
    expect(asked).toHaveLength(bare.plan.asks.length);
  });

  test.each(asked.map((state) => [state.plan.asks[state.at]!.id, state] as const))('%s', (_, state) => {
    const ask = state.plan.asks[state.at]!;
    const screen = drawScreen(state, SIZE);
    expectFits(screen);
    const text = flat(screen.lines);
    const acts =
      ask.kind === 'criterion'
        ? ([
            'unknown',
            'not-applicable',
            'declined',
            'skip',
            'back',
            'evidence',
            'note',
            'signs',
            'explain',
            'help',
            'leave',
          ] as const)
        : (['skip', 'back', 'explain', 'help', 'leave'] as const);
    if (ask.kind === 'fact' && ask.fact.kind === 'words') return expect(text).toContain(flat([ask.fact.question]));
    for (const act of acts) expect(text).toContain(`${keyFor(act)} ${say(`interview.do.${act}`)}`);
    const words =
      ask.kind === 'criterion'
        ? [ask.criterion.question, ...Object.values(ask.criterion.levels)]
        : [ask.fact.question, ...ask.fact.choices.map(({ text: one }) => one)];
    for (const one of words) expect(text).toContain(flat([one]));
    expect(text).toContain(' done, ');
  });

  const criteria = asked.filter(({ plan, at }) => plan.asks[at]?.kind === 'criterion');
  test.each(criteria.map((state) => [state.plan.asks[state.at]!.id, state] as const))(
    '%s, with everything beside it',
    (id, state) => {
      const ask = state.plan.asks[state.at]!;
      const answered = sit(
        rubric,
        allianceWith({}, { answers: { [id]: { level: 2, evidence: long, note: long } } }),
        { applies: () => true },
        {
          id: 'autumn-2024',
          answers: { [id]: 1 },
        },
      );
      const busy: State = {
        ...play({ ...answered, at: state.at + 1, seen: new Set([state.at]) }, keys('b')).state,
        signs: true,
        message: { key: 'interview.save.merged' },
      };
      const screen = drawScreen(busy, SIZE);
      expectFits(screen);
      const text = flat(screen.lines);
      if (ask.kind !== 'criterion') throw new Error('a criterion was expected');
      for (const one of [ask.criterion.question, ...Object.values(ask.criterion.levels), ...ask.criterion.signs])
        expect(text).toContain(flat([one]));
      expect(text).toContain(flat([`● 2 ${ask.criterion.levels[2]}`]));
      for (const view of [
        { kind: 'read', what: 'explain' },
        { kind: 'read', what: 'help' },
        { kind: 'write', what: 'reason', text: '' },
        { kind: 'write', what: 'evidence', text: '' },
      ] as const) {
        expectFits(drawScreen({ ...busy, view }, SIZE));
      }
    },
  );
});

describe('a screen', () => {
  test('says what was answered in the round before', () => {
    const state = sit(rubric, allianceWith(), {}, { id: 'autumn-2024', answers: { 'issues-under-one-goal': 3 } });
    const there = meet(
      state,
      state.plan.asks.findIndex(({ id }) => id === 'issues-under-one-goal'),
    );
    expect(flat(drawScreen(there, SIZE).lines)).toContain('In round autumn-2024 you said: 3');
    expect(flat(drawScreen(there, SIZE).lines)).not.toContain('●');
  });

  test('shows signs on demand alone', () => {
    const state = sit(rubric, allianceWith(), { depth: 'quick' });
    const sign = rubric.criteria.find(({ id }) => id === state.plan.asks[0]?.id)?.signs[0] ?? '';
    expect(flat(drawScreen(state, SIZE).lines)).not.toContain(sign);
    expect(flat(drawScreen(play(state, keys('i')).state, SIZE).lines)).toContain(sign);
    expect(flat(drawScreen(play(state, keys('ii')).state, SIZE).lines)).not.toContain(sign);
  });

  test('tells the time left once the pace is known', () => {
    const state = sit(rubric, allianceWith(), { depth: 'quick' });
    expect(flat(drawScreen(state, SIZE).lines)).not.toMatch(/about (one|\d+) minute/);
    const paced = play(state, [...keys('2', 60_000), ...keys('2', 120_000), ...keys('2', 180_000)]).state;
    expect(flat(drawScreen(paced, SIZE).lines)).toMatch(/ 3 of 20 done, 17 to go, about 14 minutes at this pace/);
  });

  test.each([
    [60, 20],
    [40, 30],
    [100, 12],
    [120, 40],
    [20, 5],
  ])('stays within %i x %i', (width, height) => {
    const state = play(sit(rubric, allianceWith(), { depth: 'quick' }), keys('i')).state;
    const { lines } = drawScreen(state, { width, height });
    expect(lines.length + 1).toBeLessThanOrEqual(Math.max(4, height));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('makes what a file says harmless', () => {
    const state = sit(
      rubric,
      allianceWith({}, { answers: { 'issues-under-one-goal': { level: 1, note: 'a\u001b[2Jb\u202ec' } } }),
      { depth: 'quick' },
    );
    const { lines } = drawScreen(play(state, keys('b')).state, SIZE);
    expect(lines.join('')).toContain('Note: a');
    expect(lines.join('')).not.toMatch(/[\u001b\u202e]/);
  });

  test('keeps the chosen level while evidence is typed, and the others where there is room', () => {
    const chosen = play(sit(rubric, allianceWith(), { depth: 'quick' }), keys('3be')).state;
    const levels = Object.values(rubric.criteria.find(({ id }) => id === chosen.plan.asks[0]?.id)?.levels ?? {});
    const shown = (height: number) => {
      const text = flat(drawScreen(chosen, { width: 80, height }).lines);
      return levels.flatMap((level, at) => (text.includes(level) ? [at] : []));
    };
    expect(shown(24)).toEqual([0, 1, 2, 3, 4]);
    expect(shown(16)).toEqual([3]);
    const open = play(sit(rubric, allianceWith(), { depth: 'quick' }), keys('e')).state;
    expect(flat(drawScreen(open, SIZE).lines)).toContain(levels[0]);
  });

  test('keeps an empty line above the keys below what was said, at the cost of others', () => {
    const answers = { 'issues-under-one-goal': { level: 1, evidence: long, note: long } } as const;
    const { lines } = drawScreen(
      play(sit(rubric, allianceWith({}, { answers }), { depth: 'quick' }), keys('bi')).state,
      SIZE,
    );
    const there = drawScreen(play(sit(rubric, allianceWith(), { depth: 'quick' }), keys('3bi')).state, SIZE).lines;
    for (const one of [lines, there]) {
      const keyLine = one.findIndex((line) => line.startsWith('0-4 '));
      expect(one[keyLine - 1]).toBe('');
    }
  });

  test('breaks what is typed between words, and parts a word that is longer than a line', () => {
    for (const text of [long, 'x'.repeat(200), `${'ab '.repeat(24)}four  words   with    gaps `, '']) {
      const folded = foldTyped('Note: ', text, 40);
      const lines = `Note: ${folded}`.match(/.{1,40}/g) ?? [];
      expect(lines.join(' ').split(/\s+/).join('')).toBe(`Note:${text.replaceAll(' ', '')}`);
      for (const word of text.split(' ').filter((one) => one.length < 34))
        expect(lines.some((line) => line.includes(word))).toBe(true);
      expect(folded.length).toBeGreaterThanOrEqual(text.trim().length);
    }
    expect(foldTyped('Note: ', 'Maria', 10)).toBe('    Maria');
  });

  test('counts a text that is being typed over several lines', () => {
    const state = play(sit(rubric, allianceWith(), { depth: 'quick' }), [
      ...keys('n'),
      { kind: 'typed', text: 'word '.repeat(60) },
    ]).state;
    const { lines, prompt } = drawScreen(state, SIZE);
    expect(lines.length + Math.ceil((prompt.length + 300) / 80)).toBeLessThanOrEqual(24);
  });
});
