import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBytes, readText } from '../../src/commands/io/files.ts';
import type { Io } from '../../src/commands/io/io.ts';
import { writeWhole } from '../../src/commands/io/write-whole.ts';
import { fakeIo } from '../support/fake-io.ts';

let cwd: string;
let io: Io;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-'));
  io = fakeIo([], { cwd, stdin: 'á from stdin' }).io;
});

describe('reading', () => {
  it('reads a file by its path from the working folder, and standard input for -', async () => {
    writeFileSync(join(cwd, 'a.yaml'), 'name: Añil');
    expect(await readText(io, 'a.yaml')).toBe('name: Añil');
    expect(await readText(io, '-')).toBe('á from stdin');
  });

  it('refuses what is missing or a folder, in words and with exit 2', async () => {
    await expect(readBytes(io, 'none.yaml')).rejects.toMatchObject({
      name: 'Refusal',
      exit: 2,
      message: 'cannot read none.yaml: there is no such file or folder',
    });
    mkdirSync(join(cwd, 'folder'));
    await expect(readBytes(io, 'folder')).rejects.toMatchObject({
      exit: 2,
      message: expect.stringContaining('a folder'),
    });
  });
});

describe('writing', () => {
  it('replaces the whole file, keeps its mode and leaves nothing behind', () => {
    const path = join(cwd, 'a.yaml');
    writeFileSync(path, 'a much longer text than before');
    chmodSync(path, 0o640);
    writeWhole(io, 'a.yaml', 'short');
    expect(readFileSync(path, 'utf8')).toBe('short');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it('keeps owner and group, and what they are allowed', () => {
    const path = join(cwd, 'a.yaml');
    const isRoot = process.getuid?.() === 0;
    const owner = isRoot ? { uid: 65_534, gid: 65_533 } : { uid: statSync(cwd).uid, gid: statSync(cwd).gid };
    writeFileSync(path, 'old');
    chownSync(path, owner.uid, owner.gid);
    chmodSync(path, 0o660);
    writeWhole(io, 'a.yaml', 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path)).toMatchObject({ ...owner, mode: 0o100660 });
  });

  it('leaves another name of the same file what it was, whole', () => {
    writeFileSync(join(cwd, 'a.yaml'), 'old');
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
    writeWhole(io, 'a.yaml', 'new');
    expect(['a.yaml', 'b.yaml'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(['new', 'old']);
  });

  it('writes through a symbolic link', () => {
    writeFileSync(join(cwd, 'real.yaml'), 'old');
    symlinkSync('real.yaml', join(cwd, 'link.yaml'));
    writeWhole(io, 'link.yaml', 'new');
    expect(readFileSync(join(cwd, 'real.yaml'), 'utf8')).toBe('new');
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true);
  });

  it('never replaces a file when told not to', () => {
    writeFileSync(join(cwd, 'a.yaml'), 'old');
    expect(() => writeWhole(io, 'a.yaml', 'new', { exclusive: true })).toThrow('a.yaml exists already');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('old');
  });

  it('says why it could not write', () => {
    mkdirSync(join(cwd, 'folder'));
    expect(() => writeWhole(io, 'folder', 'x')).toThrow('it is a folder');
    expect(() => writeWhole(io, 'nowhere/a.yaml', 'x')).toThrow('there is no such file or folder');
    expect(() => writeWhole(io, '/dev/full', 'x')).toThrow('the disk is full');
    expect(() => writeWhole(io, '/proc/none.yaml', 'x')).toThrow('cannot write /proc/none.yaml');
  });
});
