import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/interview/state.ts';
import { takeLine } from '../../src/interview/terminal/on-paper.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, sit } from './sitting.ts';

const rubric = await readCrossroads();
const state = sit(rubric, allianceWith(), { depth: 'quick' });
const asked = state.plan.asks[0]!.id;

describe('a line in place of keys', () => {
  test.each([
    ['3', 3],
    ['3 as they said', 3],
    ['d', 'unknown'],
    ['n dues only', { 'not-applicable': 'dues only' }],
  ])('%s is an answer', (line, value) => {
    expect(answerTo(takeLine(state, line, 0).state, asked)).toEqual(value);
  });

  test.each(['none', 'no', 'explain', 'don’t know', '12'])('%s is no key, and says so', (line) => {
    const { state: after, effects } = takeLine(state, line, 0);
    expect(effects).toEqual([]);
    expect(after.message?.key).toBe('interview.message.level-key');
    expect(after.view.kind).toBe('choose');
  });
});
