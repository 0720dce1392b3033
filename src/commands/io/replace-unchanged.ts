/** Replacing a file that other runs may be replacing at the same time. */
import { closeSync, openSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { say } from '../../words/say.ts';
import { isRefusal, Refusal, systemCode } from '../exit-code.ts';
import { inWords } from './file-faults.ts';
import { decode, readFileBytes } from './files.ts';
import type { Io } from './io.ts';
import { kindOf } from './walk.ts';
import { targetOf, writeWhole } from './write-whole.ts';

/** Nobody holds a lock for longer than it takes to read and write one file. */
const LONGEST_WAIT_MS = 5000;
const WAIT_MS = 20;
const waiting = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes the file whole, unless it holds something else by now than `former` (null: it was not there): then nothing is
 * written, and the answer is false. Refuses (exit 2) where another run keeps it locked.
 */
export function replaceUnchanged(io: Io, path: string, former: string | null, text: string): boolean {
  const target = targetOf(io, path);
  if (kindOf(target) === 'other') {
    writeWhole(io, path, text);
    return true;
  }
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  takeLock(io, path, lock);
  try {
    if (readNow(io, path) !== former) return false;
    writeWhole(io, path, text);
    return true;
  } finally {
    unlinkSync(lock);
  }
}

/** A file that can only be made where there is none; without a moment between looking and making. */
function takeLock(io: Io, path: string, lock: string): void {
  for (let waited = 0; ; waited += WAIT_MS) {
    try {
      closeSync(openSync(lock, 'wx'));
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw inWords(error, path, 'write');
    }
    if (waited >= LONGEST_WAIT_MS) {
      const hint = say('commands.write.locked-hint', { lock: relative(io.cwd, lock) });
      throw new Refusal(say('commands.write.locked', { path }), { hint });
    }
    Atomics.wait(waiting, 0, 0, WAIT_MS);
  }
}

function readNow(io: Io, path: string): string | null {
  try {
    return decode(readFileBytes(io, path));
  } catch (error) {
    if (isRefusal(error) && systemCode(error.cause) === 'ENOENT') return null;
    throw error;
  }
}
