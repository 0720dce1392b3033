/**
 * What is no file, such as a pipe with a name, a device, or what the shell opened as /dev/stdout or /dev/fd/63: it can't be
 * replaced by another one, so it is written as the bytes come.
 */
import { closeSync, fstatSync, openSync, readlinkSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemCode } from '../exit-code.ts';
import type { WholeFile } from './write-whole.ts';

const OWN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/;
/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * Which open descriptor of this process a path leads to, such as 1 for /dev/stdout; null for any other path. Opened anew by
 * its path, a file behind one would be written from its beginning, whatever the shell or this run wrote there before.
 */
export function descriptorOf(path: string): number | null {
  let at = path;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const own = OWN_DESCRIPTOR.exec(at)?.[1];
    if (own !== undefined) return Number(own);
    const to = linkAt(at);
    if (to === null) return null;
    at = resolve(dirname(at), to);
  }
  return null;
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** Opens a path that leads to no file, or takes a descriptor as it is. A reader who goes away has read enough. */
export function openStraight(target: string | number): WholeFile {
  const descriptor = typeof target === 'number' ? checkOpen(target) : openSync(target, 'w');
  let isOver = false;
  const close = () => {
    if (!isOver && typeof target !== 'number') closeSync(descriptor);
    isOver = true;
  };
  let hasReader = true;
  return {
    isStraight: true,
    write: (bytes) => {
      if (hasReader) hasReader = writeStraight(descriptor, bytes);
    },
    finish: close,
    discard: close,
  };
}

/** What Node opened for itself is of no kind that anybody writes to. */
function checkOpen(descriptor: number): number {
  const stat = fstatSync(descriptor);
  if (stat.isFile() || stat.isFIFO() || stat.isSocket() || stat.isCharacterDevice()) return descriptor;
  throw Object.assign(new Error('EBADF'), { code: 'EBADF' });
}

const WAIT_MS = 5;
const waiting = new Int32Array(new SharedArrayBuffer(4));

/** False where the reader went away. A pipe that is full, and that somebody made not wait for its reader, is waited for. */
export function writeStraight(descriptor: number, bytes: Uint8Array): boolean {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(waiting, 0, 0, WAIT_MS);
    }
  }
  return true;
}
