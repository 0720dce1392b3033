/** A file of a check beside those before it: what it shares with them, and what is kept of it for those behind it. */
import { isAbsolute, resolve } from 'node:path';
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import { ACROSS_SEVERITIES, findTwins, startSeen, type Traits, type Twins } from '../../lint/across.ts';
import { severityOf } from '../../lint/severities.ts';
import { readFileBytes } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { isSameFile } from '../io/write-whole.ts';
import type { CheckSettings } from './text.ts';

/** One file, while it is checked. */
export interface Beside {
  /** Whether every file that it could be compared with was there to be seen, so that a waiver of such a finding can be unused. */
  isComplete: boolean;
  /** What others before it have too, of the alliance in it. */
  judge(alliance: Alliance, traits: Traits): Finding[];
}

export interface SeenFiles {
  /** Whether a file with these traits has a twin among those before it. */
  hasTwin(traits: Traits): boolean;
  /** A file with this text, which holds until the next one is read. */
  beside(file: string, bytes: Uint8Array, isComplete: boolean): Beside;
  add(file: string, traits: Traits): void;
}

export function startSeenFiles(io: Pick<Io, 'cwd'>, { chosen }: CheckSettings): SeenFiles {
  const seen = startSeen();
  const isOff = Object.keys(ACROSS_SEVERITIES).every((code) => severityOf(code, chosen) === 'off');
  return {
    hasTwin: (traits) => seen.find(traits) !== null,
    beside: (file, bytes, isComplete) => ({
      isComplete,
      judge(alliance, traits) {
        const twins = withoutSelf(io, file, seen.find(traits));
        if (twins === null) return [];
        return findTwins(alliance, twins, (other) => holds(io, other, bytes)).flatMap((finding) => {
          const severity = severityOf(finding.code, chosen);
          return severity === 'off' ? [] : [{ ...finding, severity }];
        });
      },
    }),
    add(file, traits) {
      if (!isOff) seen.add(file, traits);
    },
  };
}

/** A file and a link to it are one alliance, and rightly the same. */
function withoutSelf(io: Pick<Io, 'cwd'>, file: string, twins: Twins | null): Twins | null {
  const other = (twin: string | null) => (twin === null || isSameFile(io, twin, file) ? null : twin);
  return twins && { name: other(twins.name), id: other(twins.id) };
}

/** Asked only of files with one name, so that no other is ever read again. */
function holds(io: Pick<Io, 'cwd'>, file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.from(readFileBytes(io, file)).equals(bytes);
  } catch {
    return false;
  }
}

const NOT_PLAIN = /^\.{1,2}[\\/]|[\\/]\.{0,2}[\\/]/;

/** By where they are, so that of two files the same one is the first from whatever folder the check is started. */
export function byPlace({ cwd }: Pick<Io, 'cwd'>, files: readonly string[]): readonly string[] {
  const isFirstAbsolute = isAbsolute(files[0] ?? '');
  if (!files.some((file) => NOT_PLAIN.test(file) || isAbsolute(file) !== isFirstAbsolute)) return files;
  const placed = files.map((file) => ({ file, full: resolve(cwd, file) }));
  placed.sort((a, b) => (a.full < b.full ? -1 : a.full > b.full ? 1 : 0));
  return placed.map(({ file }) => file);
}
