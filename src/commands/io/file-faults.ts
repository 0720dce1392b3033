/** Errors of the system over a file, in words. */
import { say, type WordKey } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';

const REASONS: Record<string, WordKey> = {
  ENOENT: 'commands.reason.missing',
  ENOTDIR: 'commands.reason.missing',
  ELOOP: 'commands.reason.missing',
  EISDIR: 'commands.reason.directory',
  EACCES: 'commands.reason.permission',
  EPERM: 'commands.reason.permission',
  EROFS: 'commands.reason.read-only',
  ENOSPC: 'commands.reason.full',
  EDQUOT: 'commands.reason.full',
  EFBIG: 'commands.reason.full',
  EMFILE: 'commands.reason.too-many',
  ENAMETOOLONG: 'commands.reason.name',
  EBUSY: 'commands.reason.busy',
  EBADF: 'commands.reason.not-open',
  ENXIO: 'commands.reason.not-open',
};

/** A system error as a refusal in words, with what to try instead where that is known; any other error as it is. */
export function inWords(error: unknown, path: string, act: 'read' | 'write', hint: string | null = null): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const reason = REASONS[code] ? say(REASONS[code]) : code;
  const key = act === 'read' ? 'commands.read.failed' : 'commands.write.failed';
  const isNowhere = act === 'write' && REASONS[code] === 'commands.reason.missing';
  const step = hint ?? (isNowhere ? say('commands.write.folder-hint') : null);
  return new Refusal(say(key, { path: shown(path), reason }), { cause: error, ...(step !== null && { hint: step }) });
}

/** Refuses a path for a reason of our own; `code` is the system's name for it, for machines to read. */
export function refuse(key: WordKey, path: string, code?: 'EISDIR' | 'EFBIG'): Refusal {
  const cause = code === undefined ? undefined : Object.assign(new Error(code), { code });
  return new Refusal(say(key, { path: shown(path) }), { cause });
}

function shown(path: string): string {
  return path === '-' ? say('commands.stdin') : path;
}
