import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerRound, newRound, openRound } from '../../src/commands/assess/interview-round.ts';
import { feedKeys } from '../../src/commands/assess/key-feed.ts';
import type { Answer } from '../../src/framework/alliance-schema.ts';
import { extrasOf, giveAnswer, readAnswer } from '../../src/interview/answer-form.ts';
import { valueAt, withValue } from '../../src/interview/data.ts';
import { ACTS, actFor, keyFor } from '../../src/interview/keymap.ts';
import { addPace, minutesLeft } from '../../src/interview/pace.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith } from './sitting.ts';

const rubric = await readCrossroads();

describe('the form of an answer', () => {
  test.each<[Answer | undefined, Parameters<typeof giveAnswer>[1], Answer]>([
    [undefined, { kind: 'level', level: 3 }, 3],
    [null, { kind: 'unknown' }, 'unknown'],
    [2, { kind: 'declined' }, 'declined'],
    ['unknown', { kind: 'not-applicable', reason: 'dues only' }, { 'not-applicable': 'dues only' }],
    [
      { level: 2, note: 'n' },
      { kind: 'level', level: 0 },
      { level: 0, note: 'n' },
    ],
    [{ 'not-applicable': 'x', by: 'Rosa' }, { kind: 'declined' }, { declined: true, by: 'Rosa' }],
    [{ level: 2 }, { kind: 'level', level: 2 }, 2],
  ])('%j, then %j', (former, given, written) => {
    expect(giveAnswer(former, given)).toEqual(written);
    expect(readAnswer(giveAnswer(former, given))).toEqual(given);
  });

  test('evidence and note come and go', () => {
    const noted = giveAnswer(3, { kind: 'level', level: 3 }, { evidence: ' minutes ', note: '' });
    expect(noted).toEqual({ level: 3, evidence: 'minutes' });
    expect(extrasOf(noted)).toEqual({ evidence: 'minutes' });
    expect(giveAnswer(noted, { kind: 'level', level: 3 }, { evidence: '' })).toBe(3);
  });
});

describe('the pace', () => {
  const paces = (...seconds: number[]) => seconds.reduce<readonly number[]>((all, one) => addPace(all, one * 1000), []);

  test('tells nothing before three answers or with nothing left', () => {
    expect(minutesLeft(paces(60, 60), 10)).toBeNull();
    expect(minutesLeft(paces(60, 60, 60), 0)).toBeNull();
  });

  test('is the median of the recent ones, so a break hardly moves it', () => {
    expect(minutesLeft(paces(60, 60, 60, 60, 60, 60, 1800, 60), 10)).toBe(10);
    expect(minutesLeft(paces(30, 60, 90, 60, 30, 60, 90, 60), 10)).toBe(10);
    expect(minutesLeft(paces(...Array(20).fill(600), ...Array(9).fill(12)), 10)).toBe(2);
  });

  test('counts the usual forty seconds for answers that are not in yet', () => {
    expect(minutesLeft(paces(2, 2, 2, 2), 60)).toBe(21);
    expect(minutesLeft(paces(60, 60, 60, 60), 60)).toBe(50);
  });

  test('is never quicker than one can read', () => {
    expect(minutesLeft(paces(...Array(9).fill(1)), 60)).toBe(10);
  });
});

describe('keys', () => {
  test('are on every layout, each once, and none is a digit', () => {
    const all = ACTS.map(keyFor);
    expect(new Set(all).size).toBe(all.length);
    for (const key of all) expect(key).toMatch(/^[a-z?]$/);
    for (const act of ACTS) expect(actFor(keyFor(act))).toBe(act);
  });
});

describe('data', () => {
  test('a value put in is found there, and the rest is untouched', () => {
    const path = fc.array(fc.constantFrom('a', 'b', '__proto__', 'constructor'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, fc.jsonValue(), (keys, value) => {
        const before = { a: { b: 1 }, c: [1, 2] };
        const after = withValue(before, keys, value);
        expect(valueAt(after, keys)).toEqual(value);
        expect(before).toEqual({ a: { b: 1 }, c: [1, 2] });
        expect(after.c).toBe(before.c);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('rounds', () => {
  const at = (date: string, state: 'open' | 'closed', id = date) => ({ id, date, state });

  test('the open one is gone on with, the latest other one is looked back at', () => {
    const alliance = allianceWith({
      assessments: [at('2025-05-01', 'closed'), at('2026-02-01', 'open', 'now'), at('2024-01-01', 'closed')],
    });
    expect(openRound(alliance)?.id).toBe('now');
    expect(openRound(alliance, '2025-05-01')).toBeNull();
    expect(formerRound(alliance, 'now')?.id).toBe('2025-05-01');
  });

  test.each([
    ['2026-01-05', 'winter-2026'],
    ['2026-03-01', 'spring-2026'],
    ['2026-08-31', 'summer-2026'],
    ['2026-11-21', 'autumn-2026'],
    ['2026-12-05', 'winter-2026'],
  ])('%s is in %s', (day, id) => {
    expect(newRound(allianceWith({ assessments: [] }), rubric, { day, depth: 'quick' })).toMatchObject({
      id,
      date: day,
      depth: 'quick',
      state: 'open',
    });
  });

  test('an id is never taken twice', () => {
    const ids = ['spring-2026'];
    for (let n = 0; n < 4; n++)
      ids.push(
        newRound(allianceWith({ assessments: ids.map((id) => ({ id })) }), rubric, { day: '2026-05-14', depth: 'full' })
          .id,
      );
    expect(ids).toEqual(['spring-2026', '2026-05-14', '2026-05-14-2', '2026-05-14-3', '2026-05-14-4']);
  });
});

describe('the feed of keys', () => {
  async function taken(...chunks: (string | Buffer)[]): Promise<string[]> {
    const terminal = new PassThrough();
    const { input } = feedKeys(terminal);
    const keys: string[] = [];
    input.on('data', (key) => keys.push(String(key)));
    for (const chunk of chunks) terminal.write(chunk);
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    return keys;
  }

  test('hands on one key at a time, escape sequences and line ends whole', async () => {
    expect(await taken('3b\r\n\u001b[A\u001bOP\n?é')).toEqual([
      '3',
      'b',
      '\r\n',
      '\u001b[A',
      '\u001bOP',
      '\n',
      '?',
      'é',
    ]);
  });

  test('joins characters that come in pieces', async () => {
    const bytes = Buffer.from('ñ');
    expect(await taken(bytes.subarray(0, 1), bytes.subarray(1), '2')).toEqual(['ñ', '2']);
  });

  test('takes the end of input for leaving, and leaves suspending alone', async () => {
    expect(await taken('\u0004', '\u001a', '1')).toEqual(['\u0003', '1']);
  });

  test('keeps what is typed while nobody reads', async () => {
    const terminal = new PassThrough();
    const { input } = feedKeys(terminal);
    input.pause();
    terminal.write('12');
    await new Promise(setImmediate);
    const keys: string[] = [];
    input.on('data', (key) => {
      keys.push(String(key));
      input.pause();
    });
    input.resume();
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(keys).toEqual(['1']);
    input.resume();
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(keys).toEqual(['1', '2']);
  });

  test('tells when the terminal is gone', async () => {
    const terminal = new PassThrough();
    const { closed } = feedKeys(terminal);
    terminal.end();
    terminal.resume();
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    expect(closed.aborted).toBe(true);
  });
});
