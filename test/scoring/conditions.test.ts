import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/framework/facts.ts';
import type { Condition } from '../../src/framework/rubric-schema.ts';
import {
  type ConditionContext,
  compileCondition,
  evaluateCondition,
  findDeciders,
  type Outcome,
  onFactsAlone,
  type Reading,
} from '../../src/scoring/conditions.ts';

const facts: Facts = new Map<string, string | number | boolean | string[]>([
  ['structure.form', 'hosted'],
  ['structure.anchors', 2],
  ['stage.ending', false],
  ['geography.alliance-scale', ['local', 'statewide']],
  ['membership.diversity', 'mixed'],
  ['stage.present', 'formation'],
  ['function.joint-action', 'secondary'],
]);
const levels: Record<string, Reading> = { two: 2, open: 'open', left: 'not-applicable' };
const aspects: Record<string, Reading> = {
  'cement.trust': 1.999_999_999_9,
  'cement.open': 'open',
  'cement.left': 'not-applicable',
};
const context: ConditionContext = {
  facts,
  criterion: (id) => levels[id] ?? 'open',
  aspect: (id) => aspects[id] ?? 'open',
};
const evaluate = (condition: Condition) => evaluateCondition(condition, context);
const decide = (condition: Condition) => findDeciders(compileCondition(condition), context);

const YES: Condition = { fact: 'structure.form', is: 'hosted' };
const NO: Condition = { fact: 'structure.anchors', above: 2 };
const UNKNOWN: Condition = { fact: 'path.current', is: 'joint-action-first' };

describe('all, any and not in three values', () => {
  const parts = { true: YES, false: NO, null: UNKNOWN };
  const table: [keyof typeof parts, keyof typeof parts, Outcome, Outcome][] = [
    ['true', 'true', true, true],
    ['true', 'false', false, true],
    ['true', 'null', null, true],
    ['false', 'true', false, true],
    ['false', 'false', false, false],
    ['false', 'null', false, null],
    ['null', 'true', null, true],
    ['null', 'false', false, null],
    ['null', 'null', null, null],
  ];
  it.each(table)('%s with %s: all %s, any %s', (left, right, all, any) => {
    const both = [parts[left], parts[right]];
    expect(evaluate({ all: both })).toBe(all);
    expect(evaluate({ any: both })).toBe(any);
  });

  it('not turns true and false and leaves unknown', () => {
    expect([YES, NO, UNKNOWN].map((part) => evaluate({ not: part }))).toEqual([false, true, null]);
  });
});

describe('facts', () => {
  const table: [Condition, Outcome][] = [
    [{ fact: 'structure.form', is: 'informal' }, false],
    [{ fact: 'structure.form', in: ['informal', 'hosted'] }, true],
    [{ fact: 'structure.form', in: ['informal'] }, false],
    [{ fact: 'structure.staffing', in: ['none'] }, null],
    [{ fact: 'stage.ending', is: false }, true],
    [{ fact: 'stage.ending', is: 'false' }, false],
    [{ fact: 'geography.alliance-scale', is: 'statewide' }, true],
    [{ fact: 'geography.alliance-scale', is: 'national' }, false],
    [{ fact: 'geography.alliance-scale', in: ['national', 'local'] }, true],
    [{ fact: 'structure.anchors', above: 1 }, true],
    [{ fact: 'structure.anchors', below: 2 }, false],
    [{ fact: 'structure.anchors', below: 3 }, true],
    [{ fact: 'membership.diversity', above: 'mostly-similar' }, true],
    [{ fact: 'membership.diversity', above: 'mixed' }, false],
    [{ fact: 'membership.diversity', below: 'diverse' }, true],
    [{ fact: 'stage.present', below: 'operation' }, true],
    [{ fact: 'stage.present', above: 'formation' }, false],
    [{ fact: 'function.joint-action', below: 'primary' }, true],
    [{ fact: 'function.joint-action', above: 'absent' }, true],
    [{ fact: 'structure.form', above: 'informal' }, null],
    [{ fact: 'structure.anchors', above: 'one' }, null],
    [{ fact: 'targets.count', below: 1 }, null],
  ];
  it.each(table)('%j is %s', (condition, outcome) => expect(evaluate(condition)).toBe(outcome));
});

describe('levels', () => {
  const table: [Condition, Outcome][] = [
    [{ criterion: 'two', below: 2 }, false],
    [{ criterion: 'two', below: 3 }, true],
    [{ criterion: 'two', 'at-least': 2 }, true],
    [{ criterion: 'two', 'at-least': 2.5 }, false],
    [{ criterion: 'open', below: 4 }, null],
    [{ criterion: 'left', 'at-least': 0 }, null],
    [{ aspect: 'cement.trust', below: 2 }, false],
    [{ aspect: 'cement.trust', 'at-least': 2 }, true],
    [{ aspect: 'cement.trust', below: 2.5 }, true],
    [{ aspect: 'cement.open', below: 2 }, null],
    [{ aspect: 'cement.left', below: 2 }, null],
  ];
  it.each(table)('%j is %s', (condition, outcome) => expect(evaluate(condition)).toBe(outcome));

  it('are unknown where facts alone are looked at', () => {
    expect(evaluateCondition({ criterion: 'two', below: 4 }, onFactsAlone(facts))).toBeNull();
    expect(evaluateCondition({ aspect: 'cement.trust', below: 4 }, onFactsAlone(facts))).toBeNull();
    expect(evaluateCondition(YES, onFactsAlone(facts))).toBe(true);
  });
});

describe('who decided', () => {
  it('names every part of an all that holds, once and in order', () => {
    expect(decide({ all: [YES, { criterion: 'two', below: 3 }, YES] })).toEqual(['structure.form', 'two']);
  });

  it('names the parts that made an any hold, and those that made an all fail', () => {
    expect(decide({ any: [NO, UNKNOWN, YES] })).toEqual(['structure.form']);
    expect(decide({ all: [YES, NO, UNKNOWN] })).toEqual(['structure.anchors']);
    expect(decide({ not: { all: [YES, NO] } })).toEqual(['structure.anchors']);
  });

  it('names what would tell an unknown one, at any depth', () => {
    const levels: Condition = {
      any: [
        { aspect: 'cement.open', below: 2 },
        { criterion: 'two', below: 1 },
      ],
    };
    expect(decide({ all: [YES, UNKNOWN, levels] })).toEqual(['path.current', 'cement.open']);
  });

  it('leaves out what is not applicable, since nothing can tell it', () => {
    expect(
      decide({
        any: [
          { criterion: 'left', below: 2 },
          { aspect: 'cement.left', below: 2 },
        ],
      }),
    ).toEqual([]);
    expect(
      decide({
        any: [
          { criterion: 'left', below: 2 },
          { criterion: 'open', below: 2 },
        ],
      }),
    ).toEqual(['open']);
  });
});

describe('what a condition may still become once all is told that can be told', () => {
  const may = (condition: Condition) => {
    const test = compileCondition(condition);
    return { hold: test.mayBe(true, context), fail: test.mayBe(false, context) };
  };
  const left: Condition = { criterion: 'left', below: 2 };
  const open: Condition = { criterion: 'open', below: 2 };

  it.each<[string, Condition, boolean, boolean]>([
    ['true stays true', YES, true, false],
    ['false stays false', NO, false, true],
    ['a fact that is not told may be either', UNKNOWN, true, true],
    ['an open level may be either', open, true, true],
    ['what is not applicable becomes neither', left, false, false],
    ['all with a part that is not applicable may fail alone', { all: [left, UNKNOWN] }, false, true],
    ['any with a part that is not applicable may hold alone', { any: [left, UNKNOWN] }, true, false],
    ['not turns what may be', { not: { all: [left, UNKNOWN] } }, true, false],
  ])('%s', (_, condition, hold, fail) => {
    expect(may(condition)).toEqual({ hold, fail });
  });
});
