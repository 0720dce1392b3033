/** Small files by the thousand: read at once, without asking for their size or kind first. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { systemCode } from '../exit-code.ts';
import { decode, readFileBytes, readOpenEnded } from './files.ts';
import type { Io } from './io.ts';

/** Room for a file of usual size, so that thousands of them are read without memory of their own for each. */
const room = Buffer.allocUnsafeSlow(64 * 1024);

/** The text of what `readFileBytes` reads, and sooner where it is small. */
export function readFileText(io: Pick<Io, 'cwd'>, path: string): string {
  return decode(readFileSoon(io, path));
}

/** What `readFileBytes` reads, and sooner where it is small; holds until the next call. */
export function readFileSoon(io: Pick<Io, 'cwd'>, path: string): Uint8Array {
  return (
    (path === '' ? null : readSmall(isAbsolute(path) ? path : resolve(io.cwd, path), path)) ?? readFileBytes(io, path)
  );
}

/** What fits into `room`, until that is used again; null where it doesn't, or where something is wrong. */
function readSmall(full: string, path: string): Uint8Array | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(full, 'r');
    let length = 0;
    for (let read = -1; read !== 0 && length < room.length; length += read) {
      read = readSync(descriptor, room, length, room.length - length, null);
    }
    if (length < room.length) return room.subarray(0, length);
    // What isn't a file can't be read from its beginning again.
    return fstatSync(descriptor).isFile() ? null : Buffer.concat([room, readOpenEnded(descriptor, path)]);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
