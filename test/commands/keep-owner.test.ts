/** Whom a file belongs to that takes the place of another, where this user may not give it away: put in, so it holds for root too. */
import type { Stats } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOwner } from '../../src/commands/io/keep-owner.ts';

const { given } = vi.hoisted(() => ({
  given: { mayGive: (_uid: number, _gid: number): boolean => true, asked: [] as string[] },
}));

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync: () => ({ uid: 1000, gid: 1000 }),
  fchownSync(_descriptor: number, uid: number, gid: number) {
    given.asked.push(`${uid}:${gid}`);
    if (!given.mayGive(uid, gid)) throw Object.assign(new Error('EPERM: refused'), { code: 'EPERM' });
  },
}));

const former = (uid: number, gid: number, mode: number) => ({ uid, gid, mode: 0o100000 | mode }) as Stats;
const octal = (mode: number) => mode.toString(8);

beforeEach(() => {
  given.asked = [];
});

describe('a file that takes the place of another', () => {
  it('belongs to the same user and group, where it does already', () => {
    expect(octal(keepOwner(3, former(1000, 1000, 0o2664)))).toBe('2664');
    expect(given.asked).toEqual([]);
  });

  it('is given to both, where this user may', () => {
    given.mayGive = () => true;
    expect(octal(keepOwner(3, former(7, 8, 0o640)))).toBe('640');
    expect(given.asked).toEqual(['7:8']);
  });

  it('is given to the group alone, where this user may no more', () => {
    given.mayGive = (uid) => uid === 1000;
    expect(octal(keepOwner(3, former(7, 8, 0o4660)))).toBe('660');
    expect(given.asked).toEqual(['7:8', '1000:8']);
  });

  it('allows another group no more than everybody, where it can be given to none', () => {
    given.mayGive = () => false;
    expect(octal(keepOwner(3, former(7, 8, 0o660)))).toBe('600');
    expect(octal(keepOwner(3, former(7, 8, 0o664)))).toBe('644');
    expect(octal(keepOwner(3, former(7, 1000, 0o660)))).toBe('660');
  });
});
