import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEditor } from '../../src/commands/assess/edit-part.ts';
import { createSaver, type SaveWorld } from '../../src/commands/assess/save-answers.ts';
import { checkWritable, saveWorld } from '../../src/commands/assess/save-world.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import type { Edit } from '../../src/interview/state.ts';
import { fakeIo } from '../support/fake-io.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const rubric = await readCrossroads();
const TEXT = `# Ours, kept by Rosa
version: 1
name: Harbor   # by the water

assessments:
  - id: spring-2026
    date: 2026-05-14   # the long meeting
    state: open
    answers:
      # asked first
      safe-space: 2   # not sure
      wedge-issues-faced: {level: 1, evidence: "the vote in April"}
`;
const FILE = 'h.alliance.yaml';

function answer(id: string, value: unknown): Edit {
  return { in: 'round', path: ['answers', id], value };
}

/** A saver over a file in a folder of its own; `broken` replaces parts of the disk under it. */
async function start(text = TEXT, broken: Partial<SaveWorld> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-save-'));
  writeFileSync(join(cwd, FILE), text);
  const { io } = fakeIo([], { cwd, day: '2026-06-01' });
  const world = { ...saveWorld(io, rubric, FILE), ...broken };
  const { alliance } = await loadAlliance(text, { file: FILE, today: '2026-06-01', rubric });
  if (alliance === null) throw new Error('the file under test does not load');
  const saver = createSaver(world, FILE, { text, alliance, round: 'spring-2026' });
  const read = (name = FILE) => readFileSync(join(cwd, name), 'utf8');
  return { cwd, io, saver, world, read, write: (changed: string) => writeFileSync(join(cwd, FILE), changed) };
}
const full = () => {
  throw new Error('the disk is full');
};

describe('an answer goes into the file', () => {
  test('also where somebody else saves while the change is made', async () => {
    const { saver, world, read, write } = await start();
    const { edit } = world;
    world.edit = (text, edits) => {
      world.edit = edit;
      write(TEXT.replace('by the water', 'by the sea'));
      return edit(text, edits);
    };
    expect(await saver.save([answer('hard-conversations', 3)])).toMatchObject({ kind: 'merged' });
    expect(read()).toContain('by the sea');
    expect(parse(read()).assessments[0].answers).toMatchObject({ 'hard-conversations': 3 });
  });

  test('and nothing else of it changes', async () => {
    const { saver, read, cwd } = await start();
    expect(await saver.save([answer('hard-conversations', 3)])).toEqual({ kind: 'saved' });
    expect(await saver.save([answer('safe-space', { level: 4, note: 'we were sure after all' })])).toEqual({
      kind: 'saved',
    });
    const lines = read().split('\n');
    const former = TEXT.split('\n');
    expect(lines.filter((line) => !former.includes(line))).toHaveLength(2);
    for (const comment of [
      '# Ours, kept by Rosa',
      '# by the water',
      '# the long meeting',
      '# asked first',
      '# not sure',
    ])
      expect(read()).toContain(comment);
    expect(parse(read()).assessments[0].answers).toEqual({
      'safe-space': { level: 4, note: 'we were sure after all' },
      'wedge-issues-faced': { level: 1, evidence: 'the vote in April' },
      'hard-conversations': 3,
    });
    expect(readdirSync(cwd)).toEqual([FILE]);
  });

  test('keeps mode bits, and writes through a link', async () => {
    const { saver, read, cwd, io } = await start();
    chmodSync(join(cwd, FILE), 0o666);
    symlinkSync(FILE, join(cwd, 'link.yaml'));
    await saver.save([answer('hard-conversations', 3)]);
    expect(statSync(join(cwd, FILE)).mode & 0o777).toBe(0o666);
    const { alliance } = await loadAlliance(read(), { file: FILE, today: '2026-06-01', rubric });
    const linked = createSaver(saveWorld(io, rubric, 'link.yaml'), 'link.yaml', {
      text: read(),
      alliance: alliance!,
      round: 'spring-2026',
    });
    await linked.save([answer('hard-conversations', 4)]);
    expect(parse(read()).assessments[0].answers['hard-conversations']).toBe(4);
    expect(readdirSync(cwd).sort()).toEqual([FILE, 'link.yaml']);
    expect(read('link.yaml')).toBe(read());
  });

  test('CRLF and a byte order mark stay', async () => {
    const text = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    const { saver, read } = await start(text);
    await saver.save([answer('hard-conversations', 3)]);
    expect(read().startsWith('\ufeff# Ours')).toBe(true);
    expect(read().replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('changed underneath', () => {
  test('the answer goes into the new text where its key is untouched', async () => {
    const { saver, read, write } = await start();
    write(TEXT.replace('name: Harbor ', 'name: Harbor of all ').replace('safe-space: 2', 'safe-space: 0'));
    expect(await saver.save([answer('hard-conversations', 3)])).toMatchObject({
      kind: 'merged',
      alliance: { name: 'Harbor of all' },
    });
    expect(parse(read())).toMatchObject({
      name: 'Harbor of all',
      assessments: [{ answers: { 'safe-space': 0, 'hard-conversations': 3 } }],
    });
    expect(await saver.save([answer('safe-space', 1)])).toEqual({ kind: 'saved' });
  });

  test('a round put before this one leads no answer astray', async () => {
    const { saver, read, write } = await start();
    write(TEXT.replace('assessments:\n', 'assessments:\n  - {id: older, date: 2020-01-01, state: closed}\n'));
    await saver.save([answer('hard-conversations', 3)]);
    const [older, ours] = parse(read()).assessments;
    expect(older).toEqual({ id: 'older', date: '2020-01-01', state: 'closed' });
    expect(ours.answers['hard-conversations']).toBe(3);
  });

  test.each([
    ['answered by someone else', TEXT.replace('safe-space: 2', 'safe-space: 4'), 'answered-elsewhere'],
    ['round taken away', 'version: 1\nname: Harbor\n', 'round-closed'],
    ['round closed', TEXT.replace('state: open', 'state: closed'), 'round-closed'],
    ['a fault now', TEXT.replace('version: 1', 'version: ['), 'unusable'],
  ])('%s: the answer is kept beside, and the file stays', async (_, changed, why) => {
    const { saver, read, write } = await start();
    write(changed);
    expect(await saver.save([answer('safe-space', { level: 1, note: 'ñ: "#' })])).toMatchObject({ kind: 'kept', why });
    expect(read()).toBe(changed);
    expect(parse(read(`${FILE}.unsaved.yaml`))).toMatchObject([
      { path: ['answers', 'safe-space'], round: 'spring-2026', value: { level: 1, note: 'ñ: "#' } },
    ]);
  });

  test('more than one is kept as one list', async () => {
    const { saver, read, write } = await start();
    write('no: [');
    for (const level of [1, 2, 3]) await saver.save([answer(`question-${level}`, level)]);
    expect(parse(read(`${FILE}.unsaved.yaml`)).map(({ value }: { value: number }) => value)).toEqual([1, 2, 3]);
  });

  test('a fault that is mended takes up what was kept', async () => {
    const { saver, read, write, cwd } = await start();
    write('no: [');
    await saver.save([answer('hard-conversations', 1)]);
    write(TEXT);
    await saver.save([answer('safe-space', 3)]);
    expect(parse(read()).assessments[0].answers).toMatchObject({ 'hard-conversations': 1, 'safe-space': 3 });
    expect(existsSync(join(cwd, `${FILE}.unsaved.yaml`))).toBe(false);
  });
});

describe('an edit that can never be made', () => {
  test('holds back no other, and is kept beside', async () => {
    const edit: SaveWorld['edit'] = async (text, edits) => {
      if (edits.some(({ path }) => path.includes('wedge-issues-faced')))
        throw new Error('not without losing a comment');
      return createEditor()(text, edits);
    };
    const { saver, read } = await start(TEXT, { edit });
    expect(await saver.save([answer('wedge-issues-faced', 2)])).toMatchObject({ kind: 'kept', why: 'failed' });
    expect(await saver.save([answer('safe-space', 3)])).toEqual({ kind: 'saved' });
    expect(parse(read()).assessments[0].answers).toMatchObject({ 'safe-space': 3, 'wedge-issues-faced': { level: 1 } });
    expect(await saver.save([answer('wedge-issues-faced', 4), answer('trust-asked', 1)])).toMatchObject({
      kind: 'kept',
    });
    expect(parse(read()).assessments[0].answers['trust-asked']).toBe(1);
    expect(await saver.settle()).toBe(false);
    expect(parse(read(`${FILE}.unsaved.yaml`)).map(({ value }: { value: number }) => value)).toEqual([2, 4]);
  });
});

describe('a disk that fails', () => {
  test('while saving: the answer is kept beside, and goes into the file with the next one', async () => {
    let broken = true;
    const disk = await start();
    const write: SaveWorld['write'] = (path, text) => (broken ? full() : disk.world.write(path, text));
    const { alliance } = await loadAlliance(TEXT, { file: FILE, today: '2026-06-01', rubric });
    const saver = createSaver({ ...disk.world, write }, FILE, {
      text: TEXT,
      alliance: alliance!,
      round: 'spring-2026',
    });
    expect(await saver.save([answer('hard-conversations', 3)])).toMatchObject({
      kind: 'kept',
      why: 'failed',
      reason: 'the disk is full',
    });
    expect(disk.read()).toBe(TEXT);
    expect(parse(disk.read(`${FILE}.unsaved.yaml`))).toMatchObject([{ value: 3, why: 'the disk is full' }]);
    broken = false;
    expect(await saver.save([answer('safe-space', 1)])).toEqual({ kind: 'caught-up' });
    expect(parse(disk.read()).assessments[0].answers).toMatchObject({ 'hard-conversations': 3, 'safe-space': 1 });
    expect(readdirSync(disk.cwd)).toEqual([FILE]);
  });

  test('that takes nothing at all: the answer is handed back as YAML, every one of them', async () => {
    const { saver, read } = await start(TEXT, { write: full, append: full });
    const first = await saver.save([answer('hard-conversations', { level: 3, evidence: 'the minutes' })]);
    expect(first).toMatchObject({ kind: 'homeless', reason: 'the disk is full' });
    await saver.save([answer('safe-space', 'unknown')]);
    expect(parse(saver.homeless())).toMatchObject([
      { value: { level: 3, evidence: 'the minutes' } },
      { value: 'unknown' },
    ]);
    expect(read()).toBe(TEXT);
  });

  test('what was waiting is written at the end, when the disk has room again', async () => {
    let broken = true;
    const disk = await start();
    const write: SaveWorld['write'] = (path, text) => (broken ? full() : disk.world.write(path, text));
    const { alliance } = await loadAlliance(TEXT, { file: FILE, today: '2026-06-01', rubric });
    const start_ = { text: TEXT, alliance: alliance!, round: 'spring-2026' };
    const saver = createSaver({ ...disk.world, write, append: full }, FILE, start_);
    await saver.save([answer('hard-conversations', 3)]);
    expect(await saver.settle()).toBe(false);
    expect(saver.homeless()).not.toBe('');
    broken = false;
    disk.write(TEXT.replace('by the water', 'by the sea'));
    expect(await saver.settle()).toBe(true);
    expect(saver.homeless()).toBe('');
    expect(parse(disk.read()).assessments[0].answers).toMatchObject({ 'hard-conversations': 3 });
    expect(readdirSync(disk.cwd)).toEqual([FILE]);
  });

  test('a temporary file left by a kill changes nothing', async () => {
    const { saver, read, cwd } = await start();
    writeFileSync(join(cwd, `.${FILE}.0badcafe.tmp`), 'version: 1\nna');
    await saver.save([answer('hard-conversations', 3)]);
    expect(parse(read()).assessments[0].answers['hard-conversations']).toBe(3);
  });
});

describe('before the first question', () => {
  test('a file that may not be written is told, and nothing is left behind', async () => {
    const { io, cwd } = await start();
    checkWritable(io, FILE);
    expect(readdirSync(cwd)).toEqual([FILE]);
    chmodSync(join(cwd, FILE), 0o444);
    expect(() => checkWritable(io, FILE)).toThrow(/nothing was asked/);
    expect(readdirSync(cwd)).toEqual([FILE]);
  });
});
