/** Writing whole files, with every system error turned into words. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { inWords, refuse } from './file-faults.ts';
import type { Io } from './io.ts';
import { keepOwner } from './keep-owner.ts';
import { descriptorOf, openStraight } from './straight.ts';

/** What to do when a file is there already: replace it, or refuse. */
export interface WriteOptions {
  exclusive?: boolean;
}

/** A file that takes its old one's place once it is finished, and leaves no trace when it is discarded. */
export interface WholeFile {
  /** It is none, but a pipe, a device or an open descriptor: what is written to it can't be taken back. */
  isStraight: boolean;
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
 * old one, whose mode and owner it keeps; one that may not be written is refused, though its folder might allow it. A
 * symbolic link is written through; of several hard links this one alone leads to the new file, and the others to the
 * old one as it was. What is no file is written straight. Every step refuses (exit 2) with the reason in words.
 */
export function openWhole(io: Io, path: string, options: WriteOptions = {}): WholeFile {
  if (path === '' || path === '-' || /[\\/]$/.test(path))
    throw new Refusal(say('commands.write.no-name', { path: `"${path}"` }));
  const inOwnWords = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw inWords(error, path, 'write');
    }
  };
  const file = inOwnWords(() => openAny(io, path, options));
  return {
    isStraight: file.isStraight,
    write: (bytes) => inOwnWords(() => file.write(bytes)),
    finish: () => inOwnWords(file.finish),
    discard: file.discard,
  };
}

function openAny(io: Io, path: string, { exclusive = false }: WriteOptions): WholeFile {
  const full = resolve(io.cwd, path);
  const descriptor = descriptorOf(full);
  if (descriptor !== null) return openStraight(descriptor);
  const target = realTarget(full);
  const former = statSync(target, { throwIfNoEntry: false });
  if (former?.isDirectory()) throw refuse('commands.write.directory', path);
  if (former && exclusive) throw refuse('commands.write.exists', path);
  return former && !former.isFile() ? openStraight(target) : openBeside(target, former);
}

/** `former` is the file whose place it takes. */
function openBeside(target: string, former: Stats | undefined): WholeFile {
  if (former !== undefined) accessSync(target, constants.W_OK);
  const beside = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  const descriptor = openSync(beside, 'wx', (former?.mode ?? 0o666) & 0o777);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    isStraight: false,
    write: (bytes) => {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    },
    finish: () => {
      const mode = former === undefined ? null : keepOwner(descriptor, former);
      fsyncSync(descriptor);
      close();
      // What is asked for when a file is made is cut by the umask; a file shared with a group has to stay so.
      if (mode !== null) chmodSync(beside, mode);
      renameSync(beside, target);
    },
    discard: () => {
      close();
      remove(beside);
    },
  };
}

/** Refuses to write a result over one of the files that it is made from. */
export function refuseInput(io: Pick<Io, 'cwd'>, output: string, inputs: readonly string[]): void {
  const at = identityOf(io, output);
  if (at !== null && inputs.some((input) => identityOf(io, input) === at)) throw refuse('commands.write.input', output);
}

/** Whether two paths lead to one file, which is there. */
export function isSameFile(io: Pick<Io, 'cwd'>, one: string, other: string): boolean {
  const at = identityOf(io, one);
  return at !== null && at === identityOf(io, other);
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

/** Where what is written to a path ends up, whatever name it goes by; the file need not be there yet. */
export function targetOf({ cwd }: Pick<Io, 'cwd'>, path: string): string {
  try {
    const target = realTarget(resolve(cwd, path));
    return join(realpathSync(dirname(target)), basename(target));
  } catch {
    return resolve(cwd, path);
  }
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/** Where a link leads, also one to a file that is not there yet. */
function realTarget(path: string, links = MOST_LINKS): string {
  try {
    return realpathSync(path);
  } catch {
    const isLink = links > 0 && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? realTarget(resolve(dirname(path), readlinkSync(path)), links - 1) : path;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The error that is already on its way says more than that a leftover could not be removed.
  }
}
