/** Results that go to what is no file: they are written as they come, and nothing takes its place. */
import { execFile, execFileSync } from 'node:child_process';
import { closeSync, lstatSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../src/commands/io/write-together.ts';
import { openWhole } from '../../src/commands/io/write-whole.ts';
import { fakeIo, run } from '../support/fake-io.ts';

const FILE = 'harbor.alliance.yaml';
const BIN = resolve('bin/alliance.js');
let cwd = '';
let io = fakeIo([]).io;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-straight-'));
  io = fakeIo([], { cwd }).io;
  writeFileSync(join(cwd, FILE), 'version: 1\nname: Harbor\nmembers: [A, C]\nprofile: {structure: {anchors: [B]}}\n');
});
afterEach(() => rmSync(cwd, { recursive: true }));
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

/** In a shell of its own, with `alliance` for the program; the exit status is that of the whole line. */
function shell(command: string): Promise<{ exit: number; stdout: string; stderr: string }> {
  const script = `alliance() { '${process.execPath}' '${BIN}' "$@"; }\n${command}`;
  return new Promise((done) => {
    const child = execFile('bash', ['-c', script], { cwd, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) =>
      done({ exit: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

describe('a report', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'link'])(
    'is written to %s before what is printed',
    async (to) => {
      symlinkSync('/dev/stdout', join(cwd, 'link'));
      const text = (await run(['check', FILE], { cwd })).stdout;
      const json = (await run(['check', FILE, '-f', 'json'], { cwd })).stdout;
      const both = `alliance check ${FILE} -f json -o text=${to}`;
      expect(await shell(`${both} | cat`)).toMatchObject({ exit: 0, stdout: text + json });
      await shell(`${both} > out; ${both} >> out`);
      expect(read('out')).toBe((text + json).repeat(2));
      expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    },
  );

  it('is written to standard error, to what the shell opened, to a process and to a pipe with a name', async () => {
    const json = (await run(['check', FILE, '-f', 'json'], { cwd })).stdout;
    expect((await shell(`alliance check ${FILE} -o json=/dev/stderr`)).stderr.startsWith(json)).toBe(true);
    expect(await shell(`echo first > kept; alliance check ${FILE} -o json=/dev/fd/3 3>> kept`)).toMatchObject({
      exit: 0,
    });
    expect(read('kept')).toBe(`first\n${json}`);
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const both = `cat pipe > from-pipe & alliance check ${FILE} -o json=pipe -o json=>(cat > from-process) && wait`;
    expect(await shell(`${both}; while ! [ -s from-process ]; do sleep 0.05; done`)).toMatchObject({ exit: 0 });
    expect([read('from-pipe'), read('from-process')]).toEqual([json, json]);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  it('of an alliance goes there too, and a batch', async () => {
    const { stdout } = await run(['report', FILE, '-f', 'json'], { cwd });
    expect((await shell(`alliance report ${FILE} -o json=/dev/stdout`)).stdout).toBe(stdout);
    const rows = await run(['batch', FILE, '--format', 'csv'], { cwd });
    expect((await shell(`alliance batch ${FILE} --format csv -o /dev/stdout | cat`)).stdout).toBe(rows.stdout);
  });

  it('is whole where its reader is slow, though the pipe does not wait', async () => {
    const fault = Array.from({ length: 150 }, (_, n) => `unknown-${n}: 1\n`).join('');
    for (let n = 0; n < 5; n++) writeFileSync(join(cwd, `${n}.alliance.yaml`), `version: 1\nname: x\n${fault}`);
    writeFileSync(join(cwd, 'alliance.config.yaml'), NEEDS_GIT);
    const { stdout } = await run(['check', '.', '-f', 'json'], { cwd });
    expect(stdout.length).toBeGreaterThan(300_000);
    const slow = await shell(`alliance check . -f github -o json=/dev/stdout 2>&1 | (sleep 0.3; cat)`);
    expect(slow.stdout).toContain(stdout);
  });

  it('is no fault where its reader leaves', async () => {
    const { exit, stderr } = await shell(`alliance check ${FILE} -o json=>(exec 0<&-) > /dev/null; echo $? >&2`);
    expect([exit, stderr]).toEqual([0, expect.stringMatching(/^one file checked.*\nMore about one.*\n0\n$/)]);
  });
});

/** Tells on standard error that a revision is missing, before anything is written. */
const NEEDS_GIT = 'version: 1\ngates: [{name: A, largest-fall: {points: 5, since: {revision: gone}}}]\n';

describe('what is no file', () => {
  it('is written where it was opened, and stays open', () => {
    writeFileSync(join(cwd, 'log'), 'one\n');
    const descriptor = openSync(join(cwd, 'log'), 'a');
    for (const text of ['two\n', 'three\n'])
      writeTogether(io, [
        { path: `/dev/fd/${descriptor}`, pieces: [text] },
        { path: null, pieces: ['not written'] },
      ]);
    closeSync(descriptor);
    expect(read('log')).toBe('one\ntwo\nthree\n');
  });

  it('is written last: nothing of it could be taken back', () => {
    writeFileSync(join(cwd, 'log'), '');
    const descriptor = openSync(join(cwd, 'log'), 'a');
    const outputs = [`/dev/fd/${descriptor}`, 'absent/a.json'].map((path) => ({ path, pieces: ['x'] }));
    expect(() => writeTogether(io, outputs)).toThrow('cannot write absent/a.json');
    closeSync(descriptor);
    expect(read('log')).toBe('');
  });

  it('is refused in words where it is not open, or to read alone', () => {
    const closed = openSync(join(cwd, FILE), 'r');
    const path = `/dev/fd/${closed}`;
    const words = `cannot write ${path}: it is not open for writing`;
    expect(() => openWhole(io, path).write(Buffer.from('x'))).toThrow(words);
    closeSync(closed);
    expect(() => openWhole(io, path)).toThrow(words);
    symlinkSync('circle', join(cwd, 'circle'));
    expect(() => openWhole(io, 'circle')).toThrow('cannot write circle');
  });
});
