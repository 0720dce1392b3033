/** Reading whole files, with every system error turned into words. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Refusal, systemCode } from '../exit-code.ts';
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
      if (stat.isDirectory()) throw refuseFolder(resolve(io.cwd, path), path);
      if (stat.size > LARGEST) throw refuse('commands.read.large', path, 'EFBIG');
      return stat.size > 0 ? readSized(descriptor, stat.size) : readOpenEnded(descriptor, path);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw inWords(error, path, 'read', systemCode(error) === 'ENOENT' ? nearbyFile(io, path) : null);
  }
}

/** That a folder is no file; or why what is in it could not be found. */
function refuseFolder(full: string, path: string): Refusal {
  readdirSync(full, { withFileTypes: true });
  return refuse('commands.read.directory', path, 'EISDIR');
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
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Both say the same as the last, in a tenth and in half of its time; a Node without ICU has no `transcode`.
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (typeof transcode === 'function' && isUtf8(buffer))
    return transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
  return buffer.toString('utf8');
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
