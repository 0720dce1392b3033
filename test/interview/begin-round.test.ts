import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { beginRound } from '../../src/commands/assess/begin-round.ts';
import type { OpenTerminal } from '../../src/commands/assess/open-terminal.ts';
import { saveWorld } from '../../src/commands/assess/save-world.ts';
import type { AssessOptions } from '../../src/commands/assess/sitting.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { fakeIo } from '../support/fake-io.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const rubric = await readCrossroads();
const FILE = 'h.alliance.yaml';
const HEAD = 'version: 1\nname: Harbor\n';
const CLOSED = `${HEAD}assessments:\n  - {id: old, date: 2025-05-14, state: closed, answers: {safe-space: 1}}\n`;
const QUICK = `${CLOSED}  - id: now\n    date: 2026-02-01\n    depth: quick\n    state: open\n`;

/** Begins a round on a terminal where the choice with this index is taken; tells what was asked. */
async function begin(text: string, options: AssessOptions, choice = 0, meanwhile = text) {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-begin-'));
  writeFileSync(join(cwd, FILE), text);
  const { io } = fakeIo([], { cwd, day: '2026-05-14' });
  const { alliance } = await loadAlliance(text, { file: FILE, today: '2026-05-14', rubric });
  if (alliance === null) throw new Error('the file under test does not load');
  const asked: string[] = [];
  const terminal: Pick<OpenTerminal, 'choose'> = {
    async choose(message, choices) {
      asked.push(message, ...choices.map(({ name }) => name));
      writeFileSync(join(cwd, FILE), meanwhile);
      return choices[choice]!.value;
    },
  };
  const sitting = { context: { io, setExit: () => undefined }, rubric, file: FILE, text, alliance, options };
  const begun = await beginRound(sitting, saveWorld(io, rubric, FILE), terminal);
  return { begun, asked, written: readFileSync(join(cwd, FILE), 'utf8') };
}

describe('the round that a sitting goes on with', () => {
  test('is the open one, without a question and without a change', async () => {
    const { begun, asked, written } = await begin(QUICK, {});
    expect(begun).toMatchObject({ how: 'resumed', round: { id: 'now' } });
    expect(asked).toEqual([]);
    expect(written).toBe(QUICK);
  });

  test('is a new one after asking how deep it should go', async () => {
    const { begun, asked, written } = await begin(CLOSED, { mode: 'consensus' }, 0);
    expect(asked[0]).toContain('old');
    expect(asked).toHaveLength(4);
    expect(asked[1]).toContain("20 questions, and one fact for the report's first page");
    expect(begun).toMatchObject({ how: 'new', round: { depth: 'quick' } });
    expect(written.startsWith(CLOSED)).toBe(true);
    expect(parse(written).assessments[1]).toEqual({
      id: 'spring-2026',
      date: '2026-05-14',
      depth: 'quick',
      mode: 'consensus',
      state: 'open',
      rubric: `${rubric.id} ${rubric.version}`,
    });
  });

  test('announces what the walk will count', async () => {
    const { asked } = await begin(CLOSED, { section: 'formation', mode: 'desk' });
    const there = rubric.criteria.filter(({ section }) => section === 'formation');
    expect(asked[1]).toMatch(new RegExp(`: ${there.filter(({ quick }) => quick).length} questions$`));
    expect(asked[2]).toMatch(new RegExp(`: up to ${there.length} questions$`));
    expect((await begin(CLOSED, { section: 'formation' })).asked[1]).toMatch(
      / questions, and one fact for the report's first page$/,
    );
  });

  test('goes into what somebody else wrote while the question stood on the screen', async () => {
    const theirs = CLOSED.replace('name: Harbor', 'name: Harbor\nabout: written meanwhile');
    const { begun, written } = await begin(CLOSED, {}, 0, theirs);
    expect(begun?.alliance.about).toBe('written meanwhile');
    expect(written.startsWith(theirs)).toBe(true);
    expect((await begin(CLOSED, {}, 0, QUICK)).begun).toMatchObject({ how: 'resumed', round: { id: 'now' } });
    await expect(begin(CLOSED, {}, 0, 'version: 1\n')).rejects.toThrow(/meanwhile/);
  });

  test('tells how many quick questions are done, also where only what has no answer is asked', async () => {
    const quick = rubric.criteria.filter(({ quick }) => quick);
    const lines = quick.map(({ id }, i) => `      ${id}: ${i < 2 ? 'unknown' : 2}\n`).join('');
    const text = `${QUICK}    answers:\n${lines}`;
    const all = quick.length;
    for (const options of [{}, { onlyUnanswered: true }]) {
      const { asked } = await begin(text, options, 1);
      const told = `All ${all} quick questions are done: ${all - 2} of ${all} answered, 2 unknown.`;
      expect(asked[0]?.startsWith(told)).toBe(true);
    }
  });

  test('is none when nobody wants one, and then nothing changes', async () => {
    const { begun, written } = await begin(HEAD, {}, 2);
    expect(begun).toBeNull();
    expect(written).toBe(HEAD);
  });

  test('--new-round asks nothing, and leaves an open round open', async () => {
    const { begun, asked, written } = await begin(QUICK, { newRound: true, date: '2026-04-30', roundId: 'april' });
    expect(asked).toEqual([]);
    expect(begun?.round).toMatchObject({ id: 'april', date: '2026-04-30', depth: 'full' });
    expect(parse(written).assessments.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      ['old', 'closed'],
      ['now', 'open'],
      ['april', 'open'],
    ]);
  });

  test('takes the depth that was asked for, and keeps what was answered outside of it', async () => {
    const wide = await begin(QUICK, { depth: 'full' });
    expect(wide.begun).toMatchObject({ how: 'widened', round: { depth: 'full' } });
    expect(parse(wide.written).assessments[1].depth).toBe('full');
    const beyond = rubric.criteria.find(({ quick }) => !quick)?.id ?? '';
    const full = `${QUICK.replace('depth: quick', 'depth: full')}    answers: {${beyond}: 2}\n`;
    const narrow = await begin(full, { depth: 'quick' });
    expect(narrow.begun).toMatchObject({ how: 'narrowed', round: { depth: 'quick' } });
    expect(narrow.written).toBe(full.replace('depth: full', 'depth: quick'));
    const untold = QUICK.replace('    depth: quick\n', '');
    expect((await begin(untold, { depth: 'full' })).written).toBe(untold);
  });

  describe('whose quick questions are all answered', () => {
    const quick = rubric.criteria.filter((one) => one.quick);
    const others = rubric.criteria.length - quick.length;
    const ANSWERED = `${QUICK}    answers: {${quick.map(({ id }) => `${id}: 2`).join(', ')}}\n`;

    test('is a full one once that is wanted, and not before', async () => {
      const wide = await begin(ANSWERED, {}, 0);
      expect(wide.asked[0]).toMatch(/All 20 quick questions.*\n.*a score again once two thirds/);
      expect(wide.asked[1]).toContain(`the other ${others}`);
      expect(wide.begun).toMatchObject({ how: 'widened', round: { depth: 'full' } });
      expect(wide.written).toBe(ANSWERED.replace('depth: quick', 'depth: full'));
      const stayed = await begin(ANSWERED, {}, 1);
      expect(stayed.begun).toMatchObject({ how: 'resumed', round: { depth: 'quick' } });
      expect(stayed.written).toBe(ANSWERED);
    });

    test('keeps what somebody else wrote while the question stood on the screen', async () => {
      const theirs = ANSWERED.replace('name: Harbor', 'name: Harbor\nabout: written meanwhile');
      const { begun, written } = await begin(ANSWERED, {}, 0, theirs);
      expect(begun).toMatchObject({ how: 'widened', alliance: { about: 'written meanwhile' } });
      expect(written).toBe(theirs.replace('depth: quick', 'depth: full'));
    });

    test.each<AssessOptions>([{ depth: 'full' }, { depth: 'quick' }, { section: 'formation' }])(
      'is not asked about with %j',
      async (options) => {
        expect((await begin(ANSWERED, options)).asked).toEqual([]);
      },
    );
  });

  test.each<[string, AssessOptions, RegExp]>([
    ['a closed round', { roundId: 'old' }, /closed/],
    ['an id that is taken', { newRound: true, roundId: 'now' }, /already/],
    ['an id that is none', { newRound: true, roundId: 'Spring 2026' }, /lower-case/],
    ['a day to come', { newRound: true, date: '2026-06-01' }, /today or earlier/],
    ['a day that is none', { newRound: true, date: '2026-02-30' }, /a date is a day/],
  ])('is never %s', async (_, options, message) => {
    await expect(begin(QUICK, options)).rejects.toThrow(message);
  });
});
