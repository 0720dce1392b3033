import { describe, expect, it } from 'vitest';
import { takesKind } from '../../src/framework/takes-kind.ts';

const ANSWER = ['assessments', 0, 'answers', 'safe-space'];

describe('the kind of a value', () => {
  it.each([
    [['name'], 'x'],
    [['founded'], 2019],
    [['founded'], 'some day'],
    [['fictional'], true],
    [['members'], [3]],
    [['members', 7], 'A'],
    [['members', 7], {}],
    [['members', 7, 'issues', 0], {}],
    [['profile', 'stage', 'operation'], {}],
    [ANSWER, 4],
    [ANSWER, {}],
    [[...ANSWER, 'held-by'], 'A'],
    [[...ANSWER, 'held-by'], { partner: 'A' }],
    [['members'], null],
  ])('at %j may be that of %j', (path, value) => expect(takesKind(path, value)).toBe(true));

  it.each([
    [['name'], 3],
    [['founded'], []],
    [['fictional'], 'yes'],
    [['members'], 'A'],
    [['members'], {}],
    [['members', 7], 3],
    [ANSWER, []],
    [[...ANSWER, 'level'], '3'],
    [[...ANSWER, 'held-by'], 3],
    [['no-such-key'], 'x'],
    [['toString'], 'x'],
    [['name', 'x'], 'x'],
  ])('at %j is never that of %j', (path, value) => expect(takesKind(path, value)).toBe(false));
});
