import { describe, expect, test } from 'vitest';
import { looseDrafts } from '../../src/interview/machine.ts';
import { answerTo, currentAsk, progressOf, type State } from '../../src/interview/state.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, keys, meet, play, sit } from './sitting.ts';

const rubric = await readCrossroads();
const first = 'issues-under-one-goal';
const quick = () =>
  sit(rubric, allianceWith({ profile: { stage: { operation: { progress: 'under-way' } } } }, { depth: 'quick' }), {
    depth: 'quick',
  });
const asking = (state: State) => currentAsk(state)?.id ?? 'end';
const answers = (state: State) => state.alliance.assessments?.[0]?.answers ?? {};
const second = asking(play(quick(), keys('2')).state);

describe('choosing', () => {
  test('a digit answers, saves and goes on', () => {
    const { state, effects } = play(quick(), keys('3'));
    expect(answers(state)).toEqual({ [first]: 3 });
    expect(effects).toMatchObject([{ kind: 'save', edits: [{ in: 'round', path: ['answers', first], value: 3 }] }]);
    expect(asking(state)).toBe(second);
  });

  test.each([
    ['d', 'unknown'],
    ['r', 'declined'],
    ['D', 'unknown'],
  ])('%s says %s', (key, value) => {
    expect(answers(play(quick(), keys(key)).state)).toEqual({ [first]: value });
  });

  test('not applicable asks why, and takes no empty reason', () => {
    const refused = play(quick(), keys('n<>'));
    expect(refused.state.view).toMatchObject({ kind: 'write', what: 'reason' });
    expect(refused.state.message?.key).toBe('interview.message.reason');
    expect(refused.effects).toEqual([]);
    expect(play(quick(), keys('n<   >')).effects).toEqual([]);
    const { state } = play(quick(), keys('n<we have no members yet >'));
    expect(answers(state)).toEqual({ [first]: { 'not-applicable': 'we have no members yet' } });
  });

  test(':back in a text field cancels it', () => {
    const { state, effects } = play(quick(), keys('n<:back>'));
    expect(effects).toEqual([]);
    expect(state.view.kind).toBe('choose');
    expect(asking(state)).toBe(first);
  });

  test('any other key says so and does nothing', () => {
    for (const key of ['5', '9', 'z', ' ', '-']) {
      const { state, effects } = play(quick(), keys(key));
      expect(effects).toEqual([]);
      expect(state.message?.key).toBe('interview.message.level-key');
      expect(asking(state)).toBe(first);
    }
  });

  test('skip and Enter leave an open question open', () => {
    for (const key of ['s', '|']) {
      const { state, effects } = play(quick(), keys(key));
      expect(effects).toEqual([]);
      expect(asking(state)).toBe(second);
    }
  });
});

describe('a page', () => {
  test.each(['q', ' ', '3', 'b', 'enter', 'escape'])('goes back to the question by any key, %j too', (key) => {
    for (const page of ['?', 'x']) {
      const { state, effects } = play(quick(), [...keys(page), { kind: 'key', key, now: 1 }]);
      expect(effects).toEqual([]);
      expect(state.view.kind).toBe('choose');
      expect(asking(state)).toBe(first);
    }
  });

  test('leaves what was marked as it was', () => {
    const start = sit(rubric);
    const scale = meet(
      start,
      start.plan.asks.findIndex(({ id }) => id === 'geography.alliance-scale'),
    );
    expect(play(scale, keys('13?q')).state.picked).toEqual(play(scale, keys('13')).state.picked);
  });
});

describe('going back', () => {
  test('shows the former answer, and Enter keeps it', () => {
    const back = play(quick(), keys('3b')).state;
    expect(asking(back)).toBe(first);
    expect(answerTo(back, first)).toBe(3);
    const on = play(back, keys('|'));
    expect(on.effects).toEqual([]);
    expect(asking(on.state)).toBe(second);
    expect(answers(on.state)).toEqual({ [first]: 3 });
  });

  test('before the first question says that there is none', () => {
    const { state } = play(quick(), keys('b'));
    expect(state.message?.key).toBe('interview.message.first');
    expect(asking(state)).toBe(first);
  });

  test('goes to questions of an earlier sitting too', () => {
    const resumed = sit(rubric, allianceWith({}, { answers: { [first]: 1 } }), { depth: 'quick' });
    expect(asking(resumed)).toBe(second);
    const back = play(resumed, keys('b')).state;
    expect(asking(back)).toBe(first);
    expect(answerTo(back, first)).toBe(1);
    const on = play(back, keys('|'));
    expect(on.effects).toEqual([]);
    expect(asking(on.state)).toBe(second);
  });
});

describe('evidence and notes', () => {
  test('written before the answer, they are saved with it', () => {
    const written = play(quick(), keys('e<two calls after the vote>o<ask again>'));
    expect(written.effects).toEqual([]);
    expect(looseDrafts(written.state)).toMatchObject([{ text: 'two calls after the vote ask again' }]);
    const { state } = play(written.state, keys('1'));
    expect(answers(state)).toEqual({ [first]: { level: 1, evidence: 'two calls after the vote', note: 'ask again' } });
    expect(looseDrafts(state)).toEqual([]);
  });

  test('written after the answer, they are saved at once', () => {
    const { state, effects } = play(quick(), keys('1be<the minutes of May>'));
    expect(asking(state)).toBe(first);
    expect(answers(state)).toEqual({ [first]: { level: 1, evidence: 'the minutes of May' } });
    expect(effects).toHaveLength(2);
  });

  test('changing the level keeps evidence, note, by and held-by', () => {
    const beside = { evidence: 'minutes', note: 'n', by: 'Rosa', 'held-by': 'nobody' };
    const state = sit(rubric, allianceWith({}, { answers: { [first]: { level: 1, ...beside } } }), { depth: 'quick' });
    expect(answers(play(state, keys('b4')).state)[first]).toEqual({ level: 4, ...beside });
    expect(answers(play(state, keys('bd')).state)[first]).toEqual({ unknown: true, ...beside });
  });

  test('pasted direction marks, which no file may hold, are left out', () => {
    const { effects } = play(quick(), keys('e<\u202aTwo calls\u202c>3'));
    expect(effects).toMatchObject([{ edits: [{ value: { level: 3, evidence: 'Two calls' } }] }]);
  });

  test('an emptied note goes, and the answer takes its shortest form again', () => {
    const state = sit(rubric, allianceWith({}, { answers: { [first]: { level: 1, note: 'n' } } }), { depth: 'quick' });
    const { state: emptied } = play(state, keys('bo<>'));
    expect(answers(emptied)[first]).toBe(1);
    expect(emptied.message?.key).toBe('interview.message.removed.note');
  });

  test('an emptied draft goes too, and nothing of it is told at the end', () => {
    const { state, effects } = play(quick(), keys('e<the minutes>e<>'));
    expect(effects).toEqual([]);
    expect(state.message?.key).toBe('interview.message.removed.evidence');
    expect(looseDrafts(state)).toEqual([]);
    expect(answers(play(state, keys('1')).state)[first]).toBe(1);
  });

  test('a text of several lines that nobody changed stays as it was written', () => {
    const state = sit(rubric, allianceWith({}, { answers: { [first]: { level: 1, evidence: 'one\ntwo\n' } } }), {
      depth: 'quick',
    });
    const opened = play(state, keys('be')).state;
    expect(opened.view).toMatchObject({ text: 'one two' });
    const { effects, state: after } = play(opened, [{ kind: 'submit', now: 1 }]);
    expect(effects).toEqual([]);
    expect(answers(after)[first]).toEqual({ level: 1, evidence: 'one\ntwo\n' });
  });
});

describe('facts', () => {
  const at = (id: string) => {
    const state = sit(rubric);
    return meet(
      state,
      state.plan.asks.findIndex((ask) => ask.id === id),
    );
  };

  test('one choice is saved by its digit, at its place in the file', () => {
    const { state, effects } = play(at('structure.form'), keys('1'));
    expect(effects).toMatchObject([
      { edits: [{ in: 'file', path: ['profile', 'structure', 'form'], value: 'informal' }] },
    ]);
    expect(state.alliance.profile?.structure?.form).toBe('informal');
  });

  test('several choices are marked, unmarked, and taken by Enter in the order of the list', () => {
    const scale = 'geography.alliance-scale';
    const { state, effects } = play(at(scale), keys('3,12'));
    expect(effects).toEqual([]);
    expect(play(state, keys('2|')).state.alliance.profile?.geography?.['alliance-scale']).toEqual([
      'local',
      'statewide',
    ]);
  });

  test('words are a list with commas; none is an empty one', () => {
    const anchors = (text: string) =>
      play(at('structure.anchors'), [
        { kind: 'typed', text },
        { kind: 'submit', now: 1 },
      ]).state;
    expect(anchors(' Eastside , Harbor Workers,').alliance.profile?.structure?.anchors).toEqual([
      'Eastside',
      'Harbor Workers',
    ]);
    expect(anchors('none').alliance.profile?.structure?.anchors).toEqual([]);
    expect(anchors('').alliance.profile?.structure?.anchors).toBeUndefined();
    expect(asking(anchors(':back'))).toBe('structure.led-by');
  });

  test('a quick round asks for the stages in one question, and only where none is told', () => {
    expect(quick().plan.asks.every(({ kind }) => kind === 'criterion')).toBe(true);
    const state = sit(rubric, allianceWith(), { depth: 'quick' });
    const facts = state.plan.asks.filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ id }) => id)).toEqual(['stage.under-way']);
    const there = play(state, keys('s'.repeat(state.plan.asks.indexOf(facts[0]!)))).state;
    const { state: after } = play(there, keys('34|'));
    expect(after.alliance.profile?.stage).toEqual({
      formation: { progress: 'under-way' },
      operation: { progress: 'under-way' },
    });
  });

  test('marked nothing, Enter says so and stays; s leaves it out', () => {
    const stay = play(at('geography.alliance-scale'), keys('33|'));
    expect(stay.effects).toEqual([]);
    expect(asking(stay.state)).toBe('geography.alliance-scale');
    expect(stay.state.message?.key).toBe('interview.message.nothing-marked');
    expect(asking(play(stay.state, keys('s')).state)).not.toBe('geography.alliance-scale');
  });

  test('how the answers come about is told of the round, once, and not counted', () => {
    const state = sit(rubric, allianceWith(), { depth: 'quick', asksMode: true });
    expect(asking(state)).toBe('round.mode');
    expect(progressOf(state)).toEqual({ done: 0, total: 20, remaining: 20, facts: 2 });
    const { state: after, effects } = play(state, keys('2'));
    expect(effects).toMatchObject([{ kind: 'save', edits: [{ in: 'round', path: ['mode'], value: 'one-person' }] }]);
    expect(after.alliance.assessments?.[0]?.mode).toBe('one-person');
    expect(asking(after)).toBe(first);
    expect(asking(play(state, keys('s')).state)).toBe(first);
    expect(asking(sit(rubric, allianceWith({}, { mode: 'desk' }), { depth: 'quick', asksMode: true }))).toBe(first);
  });

  test('a stage whose mark is taken away is under way no more, and what else is told of it stays', () => {
    const profile = { stage: { operation: { progress: 'under-way', evaluation: 'yes' } } } as const;
    const start = sit(rubric, allianceWith({ profile: {} }), { depth: 'quick' });
    const there = meet(
      { ...start, alliance: { ...start.alliance, profile } },
      start.plan.asks.findIndex(({ kind }) => kind === 'fact') + 1,
    );
    const marked = play(there, keys('b3|')).state;
    const { state, effects } = play(marked, keys('b34'.concat('1|')));
    expect(state.alliance.profile?.stage).toEqual({
      'strategy-development': { progress: 'under-way' },
      operation: { evaluation: 'yes' },
    });
    expect(effects).toMatchObject([
      { edits: [{ value: 'under-way' }, { path: ['profile', 'stage', 'formation'] }, { path: { length: 4 } }] },
    ]);
  });

  test('a fact decides at once whether a criterion is asked', () => {
    const asked = (form: string) => {
      const state = play(at('structure.form'), keys(form)).state;
      return state.plan.asks
        .filter((ask) => ask.kind !== 'criterion' || state.plan.applies(ask.criterion, state.alliance) !== false)
        .map(({ id }) => id);
    };
    expect(asked('1')).not.toContain('who-asks-whom-for-money');
    expect(asked('4')).toContain('who-asks-whom-for-money');
    expect(asked('s')).toContain('who-asks-whom-for-money');
  });
});

describe('the end', () => {
  const atEnd = () => play(quick(), keys(`${'2'.repeat(19)}s`)).state;

  test('comes after the last question, and offers what was left open', () => {
    expect(atEnd().view.kind).toBe('end');
    const { state } = play(atEnd(), keys('u'));
    expect(currentAsk(state)).not.toBeNull();
    expect(answerTo(state, asking(state))).toBeUndefined();
    expect(play(state, keys('4')).state.view.kind).toBe('end');
  });

  test('closes the round on demand', () => {
    expect(play(atEnd(), keys('c')).effects).toEqual([
      { kind: 'close', edits: [{ in: 'round', path: ['state'], value: 'closed' }] },
    ]);
  });

  test('closes nothing after a single section', () => {
    const state = sit(rubric, allianceWith(), { section: 'outreach' });
    expect(state.plan.asks.every(({ section }) => section === 'outreach')).toBe(true);
    const over = play(state, keys('2'.repeat(state.plan.asks.length))).state;
    expect(over.view.kind).toBe('end');
    expect(play(over, keys('c')).effects).toEqual([]);
  });

  test('going back from it and on again ends there', () => {
    expect(play(atEnd(), keys('b|')).state.view.kind).toBe('end');
  });
});

describe('resuming', () => {
  const third = asking(play(quick(), keys('22')).state);

  test('begins at the first question without an answer, and passes over what was answered before', () => {
    const state = sit(rubric, allianceWith({}, { answers: { [second]: 2 } }), { depth: 'quick' });
    expect(asking(state)).toBe(first);
    expect(asking(play(state, keys('2')).state)).toBe(third);
  });

  test('from quick to full asks every question that was never shown', () => {
    const told = Object.fromEntries(quick().plan.asks.map(({ id }) => [id, 2]));
    let state = sit(rubric, allianceWith({}, { answers: told }));
    const met: string[] = [];
    for (let ask = currentAsk(state); ask; ask = currentAsk(state)) {
      met.push(ask.id);
      state = play(state, keys(state.view.kind === 'write' ? '<>' : 's')).state;
    }
    const unmet = state.plan.asks.map(({ id }) => id).filter((id) => !met.includes(id));
    expect(unmet.sort()).toEqual(Object.keys(told).sort());
  });

  test('--only-unanswered asks what is open and nothing else', () => {
    const state = sit(rubric, allianceWith({}, { answers: { [first]: 'unknown', [second]: null } }), {
      depth: 'quick',
      onlyUnanswered: true,
    });
    expect(state.plan.asks.map(({ id }) => id)).not.toContain(first);
    expect(asking(state)).toBe(second);
  });

  test.each([
    ['with a fact that nobody told', {}],
    ['with some facts told', { profile: { function: { 'joint-action': 'primary' as const } } }],
  ])('one section that is answered is gone through, unknown answers too: %s', (_, more) => {
    const inside = rubric.criteria.filter(({ section }) => section === 'function').map(({ id }) => id);
    const answers = Object.fromEntries(inside.map((id, i) => [id, i % 2 === 0 ? ('unknown' as const) : 2]));
    let state = sit(rubric, allianceWith(more, { answers }), { section: 'function' });
    const met: string[] = [];
    for (let ask = currentAsk(state); ask; ask = currentAsk(state)) {
      met.push(ask.id);
      state = play(state, keys(state.view.kind === 'write' ? '<>' : 's')).state;
    }
    expect(met).toEqual(expect.arrayContaining(inside));
  });

  test('a finished round begins at the end', () => {
    const all = Object.fromEntries(rubric.criteria.map(({ id }) => [id, 2]));
    const state = sit(
      rubric,
      allianceWith({ profile: { stage: { outreach: { progress: 'done' } } } }, { answers: all }),
      { depth: 'quick' },
    );
    expect(state.view.kind).toBe('end');
    expect(asking(play(state, keys('b')).state)).not.toBe('end');
  });
});
