/** The owner and group of a file that another one takes the place of. */
import { fchownSync, fstatSync, type Stats } from 'node:fs';

/**
 * Gives an open file the owner and group of the one whose place it takes, as far as this user may: root always, others
 * a group that they are in. Returns the mode that it should have then; what a group that can't be kept was allowed, no
 * other group is.
 */
export function keepOwner(descriptor: number, { uid, gid, mode }: Stats): number {
  const own = fstatSync(descriptor);
  const isOwner = own.uid === uid;
  const isGroup = own.gid === gid;
  if ((isOwner && isGroup) || canGive(descriptor, uid, gid)) return mode & 0o7777;
  if (isGroup || canGive(descriptor, own.uid, gid)) return mode & 0o777;
  return (mode & 0o707) | ((mode & 0o007) << 3);
}

function canGive(descriptor: number, uid: number, gid: number): boolean {
  try {
    fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return false;
  }
}
