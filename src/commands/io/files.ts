/** Reading and writing whole files, with every system error turned into words. */
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';
import { inWords, refuse } from './file-faults.ts';
import type { Io } from './io.ts';
import { nearbyFile } from './nearby-file.ts';

/** Longest input that is read at all, in bytes; the document reader has a lower limit of its own. */
const LARGEST = 64 * 1024 * 1024;

/** Bytes of a file, or of standard input for `-`. Refuses (exit 2) what is missing, a folder, or not allowed. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  return path === '-' ? readStdin(io) : readFileBytes(io, path);
}

/** The same without waiting, for a path that is not `-`. */
export function readFileBytes(io: Pick<Io, 'cwd'>, path: string): Uint8Array {
  // As from a variable of a script that was never set; resolved, it would be the working folder.
  if (path === '') throw refuse('commands.read.nothing', path);
  try {
    const descriptor = openSync(resolve(io.cwd, path), 'r');
    try {
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) throw refuse('commands.read.directory', path, 'EISDIR');
      if (stat.size > LARGEST) throw refuse('commands.read.large', path, 'EFBIG');
      return stat.size > 0 ? readSized(descriptor, stat.size) : readOpenEnded(descriptor, path);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw inWords(error, path, 'read', systemCode(error) === 'ENOENT' ? nearbyFile(io, path) : null);
  }
}

/** What has no size beforehand, such as a pipe with a name; a device may never end. */
export function readOpenEnded(descriptor: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= LARGEST; ) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const read = readSync(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  throw refuse('commands.read.large', path, 'EFBIG');
}

/** A file of known size, and what may have been added since it was asked for. */
function readSized(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read) {
    read = readSync(descriptor, bytes, length, bytes.length - length, null);
  }
  return length <= size ? bytes.subarray(0, length) : Buffer.concat([bytes, readFileSync(descriptor)]);
}

/** Text of a file or of `-`. Bytes that are not UTF-8 become U+FFFD, which the document reader then refuses with its place. */
export async function readText(io: Io, path: string): Promise<string> {
  return decode(await readBytes(io, path));
}

/** UTF-8 to text; the byte order mark stays, because the document reader decides about it. */
export function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > LARGEST) throw refuse('commands.read.large', '-', 'EFBIG');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What to do when a file is there already: replace it, or refuse. */
export interface WriteOptions {
  exclusive?: boolean;
}

/** A file that takes its old one's place once it is finished, and leaves no trace when it is discarded. */
export interface WholeFile {
  write(bytes: Uint8Array): void;
  finish(): void;
  discard(): void;
}

/** Writes a file whole or not at all; see `openWhole`. */
export function writeWhole(io: Io, path: string, text: string | Uint8Array, options: WriteOptions = {}): void {
  const file = openWhole(io, path, options);
  try {
    file.write(typeof text === 'string' ? Buffer.from(text) : text);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/**
 * Begins a file that is written whole or not at all: a temporary file in the same folder, flushed, then renamed over the
 * old one, whose mode it keeps. A symbolic link is written through; a pipe or device is written as it is. Every step
 * refuses (exit 2) with the reason in words.
 */
export function openWhole(io: Io, path: string, options: WriteOptions = {}): WholeFile {
  const inOwnWords = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw inWords(error, path, 'write');
    }
  };
  if (path === '' || path === '-' || /[\\/]$/.test(path))
    throw new Refusal(say('commands.write.no-name', { path: `"${path}"` }));
  return inOwnWords(() => {
    const target = realTarget(resolve(io.cwd, path));
    const former = statSync(target, { throwIfNoEntry: false });
    if (former?.isDirectory()) throw refuse('commands.write.directory', path);
    if (former && options.exclusive) throw refuse('commands.write.exists', path);
    const written = former && !former.isFile() ? target : besides(target);
    const descriptor = openSync(written, 'w', (former?.mode ?? 0o666) & 0o777);
    let open = true;
    const close = () => {
      if (open) closeSync(descriptor);
      open = false;
    };
    return {
      write: (bytes) => inOwnWords(() => writeAll(descriptor, bytes)),
      finish: () =>
        inOwnWords(() => {
          if (written !== target) fsyncSync(descriptor);
          close();
          if (written === target) return;
          // What is asked for when a file is made is cut by the umask; a file shared with a group has to stay so.
          if (former) chmodSync(written, former.mode & 0o7777);
          renameSync(written, target);
        }),
      discard: () => {
        close();
        if (written !== target) remove(written);
      },
    };
  });
}

/** Refuses to write a result over one of the files that it is made from. */
export function refuseInput(io: Pick<Io, 'cwd'>, output: string, inputs: readonly string[]): void {
  const at = identityOf(io, output);
  if (at !== null && inputs.some((input) => identityOf(io, input) === at)) throw refuse('commands.write.input', output);
}

/** Which file a path leads to, whatever name it goes by; null where there is none, or reading will tell why not. */
function identityOf(io: Pick<Io, 'cwd'>, path: string): string | null {
  if (path === '-') return null;
  try {
    const found = statSync(resolve(io.cwd, path), { throwIfNoEntry: false, bigint: true });
    return found?.isFile() ? `${found.dev}:${found.ino}` : null;
  } catch {
    return null;
  }
}

function besides(target: string): string {
  return join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
}

/** Where a link leads, also one to a file that is not there yet. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const link = lstatSync(path, { throwIfNoEntry: false });
    return link?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The error that is already on its way says more than that a leftover could not be removed.
  }
}
