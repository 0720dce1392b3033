/** Disks and folders that refuse, told in words, with nothing half written: what they say is put in, so it holds for root too. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../support/fake-io.ts';

type Refusing = { read?: string; access?: string; open?: string; write?: string; list?: string };
const { refusing } = vi.hoisted(() => ({ refusing: { now: {} as Refusing } }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const fail = (code: string | undefined) => {
    if (code !== undefined) throw Object.assign(new Error(`${code}: refused`), { code, errno: -1, syscall: 'open' });
  };
  return {
    ...real,
    openSync(path: string, flags: string, mode?: number) {
      fail(flags === 'r' ? refusing.now.read : refusing.now.open);
      return real.openSync(path, flags, mode);
    },
    accessSync(path: string, mode?: number) {
      fail(refusing.now.access);
      real.accessSync(path, mode);
    },
    // Half of it is taken before the disk is full, as a disk does.
    writeSync(descriptor: number, bytes: Uint8Array, offset = 0) {
      if (refusing.now.write === undefined) return real.writeSync(descriptor, bytes, offset);
      if (offset > 0) fail(refusing.now.write);
      return real.writeSync(descriptor, bytes, offset, Math.floor(bytes.length / 2));
    },
    readdirSync(path: string, options: { withFileTypes: true }) {
      fail(refusing.now.list);
      return real.readdirSync(path, options);
    },
  };
});

const FILE = 'harbor.alliance.yaml';
const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-disk-'));
  writeFileSync(join(cwd, FILE), HEAD);
  writeFileSync(join(cwd, 'old.md'), 'the old report');
});
afterEach(() => {
  refusing.now = {};
  rmSync(cwd, { recursive: true });
});

async function refused(how: Refusing, ...argv: string[]) {
  refusing.now = how;
  const outcome = await run(argv, { cwd, isTTY: { stdin: true, stdout: true } });
  refusing.now = {};
  expect(outcome.stderr).not.toMatch(/^ +at /m);
  expect(readdirSync(cwd).sort()).toEqual([FILE, 'old.md']);
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(HEAD);
  expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toBe('the old report');
  return outcome;
}

describe('a file without permission', () => {
  it.each([['report'], ['assess'], ['explain', 'cement', '--in']])('%s', async (...argv) => {
    expect(await refused({ read: 'EACCES' }, ...argv, FILE)).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringContaining(`alliance: cannot read ${FILE}: permission is missing\n`),
    });
  });

  it('is a finding like any other in a check', async () => {
    expect(await refused({ read: 'EACCES' }, 'check', FILE)).toMatchObject({
      exit: 2,
      stdout: expect.stringMatching(/unreadable.*cannot read \S+: permission\s+is missing\n/),
      stderr: 'one file could not be read\n',
    });
  });

  it('is a record with its reason in a batch', async () => {
    const { exit, stdout } = await refused({ read: 'EACCES' }, 'batch', FILE, '--workers', '0');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).fault.diagnostics).toMatchObject([{ args: { reason: 'EACCES' } }]);
  });
});

it.each([
  ['report', FILE, '-o', 'old.md'],
  ['batch', '.', '-o', 'old.md'],
])('a file that may not be written, in a folder that may: %s', async (...argv) => {
  const { exit, stdout, stderr } = await refused({ access: 'EACCES' }, ...argv);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain('cannot write old.md: permission is missing');
});

it('a folder that may not be listed', async () => {
  for (const paths of [[], ['.'], ['*.yaml']]) {
    const { exit, stdout } = await refused({ list: 'EACCES' }, 'check', ...paths);
    expect(exit).toBe(2);
    expect(stdout).toContain('cannot read .: permission is missing');
  }
  const { exit, stdout } = await refused({ list: 'EACCES' }, 'batch', '.');
  expect(exit).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ file: '.', fault: { diagnostics: [{ args: { reason: 'EACCES' } }] } });
});

describe.each([
  ['a read-only folder', { open: 'EROFS' }, 'the disk or folder is read-only'],
  ['a folder without permission', { open: 'EACCES' }, 'permission is missing'],
  ['a disk that fills up while it is written', { write: 'ENOSPC' }, 'the disk is full'],
])('%s', (_name, how, reason) => {
  it.each([
    ['report', FILE, '-o', 'new.md'],
    ['report', FILE, '-o', 'old.md'],
    ['report', FILE, '-o', 'old.md', '-o', 'new.json'],
    ['init', 'new.alliance.yaml', '--yes', '--name', 'New'],
  ])('%s %s %s %s', async (...argv) => {
    const { exit, stdout, stderr } = await refused(how, ...argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/^alliance: cannot write (new|old)/);
    expect(stderr).toContain(reason);
  });

  it('assess says so before the first question', async () => {
    const { exit, stdout, stderr } = await refused(how, 'assess', FILE);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('nothing was asked');
  });
});
