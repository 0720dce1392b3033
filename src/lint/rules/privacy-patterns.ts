/**
 * Where a text holds an e-mail address or the name of an account, in offsets of the text and in its order. Here and in
 * its neighbors each repetition in a pattern has an upper end, so that the time grows with the length of the text and not
 * faster. Pure.
 */
import type { Piece } from '../../framework/finding.ts';
import { late } from '../late.ts';
import { isEveryone, isOfGroup, isOwn, isPlace, isRole } from './privacy-public.ts';

const NO_NAMES: ReadonlySet<string> = new Set();

/** The e-mail addresses of persons in the text, and none of `own` before the @. */
export function findEmails(text: string, own: ReadonlySet<string> = NO_NAMES): Piece[] {
  const found: Piece[] = [];
  for (const { 0: match, index } of text.matchAll(EMAIL())) {
    const local = LOCAL().exec(text.slice(Math.max(0, index + 1 - LONGEST_LOCAL), index + 1))?.[0] ?? '';
    if (!isRole(local) && !isOwn(local, own))
      found.push({ start: index + 1 - local.length, end: index + match.length });
  }
  return found;
}

/** The last character before the @, then the domain: what comes before that is not needed to know one. */
const EMAIL = late(() => /[\p{L}\p{N}_%+-]@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu);
const LONGEST_LOCAL = 64;
const LOCAL = late(() => /[\p{L}\p{N}_.%+-]+$/u);

/** The names of accounts on some platform in the text: an @ that begins a word, and none of `own`. */
export function findHandles(text: string, own: ReadonlySet<string> = NO_NAMES): Piece[] {
  const found: Piece[] = [];
  for (const { 0: match, index } of text.matchAll(HANDLE())) {
    const handle = match.slice(1).replace(/\.+$/, '');
    if (isEveryone(handle) || isOwn(handle, own)) continue;
    const end = index + 1 + handle.length;
    const [before, after] = [text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND)];
    if (!isOfGroup(before, after) && !isPlace(handle, after)) found.push({ start: index, end });
  }
  return found;
}

const AROUND = 48;
const HANDLE = late(() => /(?<![\p{L}\p{N}_.%+-])@[\p{L}_][\p{L}\p{N}_.]{1,29}/gu);
