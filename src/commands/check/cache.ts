/**
 * What a check said of files, kept by their content: an unchanged file is not read as YAML again. Everything else that
 * an answer depends on (version, rubric, settings, day) is the key of the whole, never a time of a file. A cache that is
 * damaged, or another's, counts as none.
 */
import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { refuse } from '../io/file-faults.ts';
import { readFileBytes } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { kindOf } from '../io/walk.ts';
import { writeWhole } from '../io/write-whole.ts';
import { clean, isClean, type Outcome } from './text.ts';

export interface CheckCache {
  /** Names the content of a file, and what it was at the revisions that it is compared with. */
  digestOf(bytes: Uint8Array, revisions: ReadonlyMap<string, unknown>): string;
  /** What was said of this file when it held the same. */
  find(file: string, digest: string): Outcome | null;
  /** Only what says the same whatever other files there are. */
  keep(file: string, digest: string, outcome: Outcome): void;
  /** Writes what was kept in this run; a cache that can't be written only costs time. */
  save(): void;
}

/** Digest, what other files are compared by, and the outcome where anything was found. */
type Entry = [digest: string, traits: Outcome['traits'], outcome?: Outcome];

function digestOf(bytes: Uint8Array, revisions: ReadonlyMap<string, unknown>): string {
  const digest = hash('sha1', bytes, 'base64');
  return revisions.size === 0 ? digest : digest + hash('sha1', JSON.stringify([...revisions]), 'base64');
}

/** `key` stands for all that an answer depends on but the file. Refuses (exit 2) a path whose file is somebody else's. */
export function openCache(io: Io, path: string, key: string): CheckCache {
  const isOurs = mayWrite(io, path);
  const before = readEntries(io, path, key);
  const kept = new Map<string, Entry>();
  let isNew = false;
  return {
    digestOf,
    find(file, digest) {
      const entry = before.get(file);
      if (entry === undefined || entry[0] !== digest) return null;
      kept.set(file, entry);
      return entry[2] ?? clean(entry[1]);
    },
    keep(file, digest, outcome) {
      kept.set(file, isClean(outcome) ? [digest, outcome.traits] : [digest, outcome.traits, outcome]);
      isNew = true;
    },
    save() {
      if (!isOurs || (!isNew && kept.size === before.size)) return;
      const body = JSON.stringify([...kept]);
      try {
        writeWhole(io, path, `${headOf(key, body)}\n${body}\n`);
      } catch {
        // The next run is slower, and nobody is harmed.
      }
    },
  };
}

/** How a cache begins, of whatever version and however damaged it is behind that. */
const BEGINNING = 'alliance-check-cache ';

/** Names what follows, so that any damage shows. */
function headOf(key: string, body: string): string {
  return BEGINNING + hash('sha256', `${key}\n${body}`, 'base64');
}

/** What is no file, such as a pipe, is somebody else's. */
const WRITABLE = { absent: true, other: false, unreadable: null } as const;

/**
 * Whether a cache may be written there. A slip in a path must cost nobody a file, so what is somebody else's is refused;
 * what can't be read may be, and is left alone.
 */
function mayWrite(io: Io, path: string): boolean {
  if (path === '') throw new Refusal(say('commands.write.no-name', { path: '""' }));
  const full = resolve(io.cwd, path);
  const kind = kindOf(full);
  if (kind === 'folder') throw refuse('commands.write.directory', path);
  const isOurs = kind === 'file' ? beginsAsCache(full) : WRITABLE[kind];
  if (isOurs !== false) return isOurs === true;
  const hint = say('commands.check.cache-not-ours-hint');
  throw new Refusal(say('commands.check.cache-not-ours', { path }), { hint });
}

/** An empty file holds nothing that could be lost. null where it can't be read. */
function beginsAsCache(full: string): boolean | null {
  try {
    const descriptor = openSync(full, 'r');
    try {
      const bytes = Buffer.alloc(BEGINNING.length);
      const length = readSync(descriptor, bytes);
      return length === 0 || bytes.toString('latin1') === BEGINNING;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

function readEntries(io: Io, path: string, key: string): ReadonlyMap<string, Entry> {
  try {
    const text = Buffer.from(readFileBytes(io, path)).toString('utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1, -1);
    // What carries the right name was written by this program, in this shape.
    if (end !== -1 && text.slice(0, end) === headOf(key, body)) return new Map(JSON.parse(body) as [string, Entry][]);
  } catch {
    // None yet, or none that can be read.
  }
  return new Map();
}
