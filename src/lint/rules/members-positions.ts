/** Members that stand differently on one issue, with nothing said of what others could make of it. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { replyTo } from './asked.ts';
import { forAll } from './folded.ts';
import { isPresent, sameName } from './members-listed.ts';

export const membersPositionsRules: readonly Rule[] = [
  { code: 'opposed-positions-unanswered', severity: 'warning', find: findOpposed },
];

/** What one issue was first told as, by whom, and who tells it otherwise. */
interface Stand {
  issue: string;
  name: string;
  position: string;
  /** Where the first of the others tells it. */
  path: Finding['path'];
  others: string[];
}

/**
 * Whether two texts oppose one another no program can tell; that they are put in other words is reason enough to have
 * been asked. Where no round was held yet nothing was left open.
 */
function findOpposed(subject: Subject): Finding[] {
  if (replyTo(subject, 'wedge-issues-faced') !== 'left') return [];
  const stands = readStands(subject.alliance.members ?? []);
  const newest = subject.newest?.round;
  const open = newest?.state === 'open' ? { open: newest.id } : {};
  return stands.flatMap(({ issue, name, path, others }): Finding[] => {
    if (others.length === 0) return [];
    return [
      forAll(subject, { code: 'opposed-positions-unanswered', path, args: { issue, ...open } }, [name, ...others]),
    ];
  });
}

function readStands(members: NonNullable<Subject['alliance']['members']>): Stand[] {
  const stands = new Map<string, Stand>();
  for (const [place, member] of members.entries()) {
    if (typeof member === 'string' || !isPresent(member)) continue;
    for (const [index, entry] of (member.issues ?? []).entries()) {
      if (typeof entry === 'string' || entry.position === undefined) continue;
      const { issue, position } = entry;
      const { name } = member;
      const path = ['members', place, 'issues', index, 'position'];
      const stand = stands.get(sameName(issue));
      if (stand === undefined) stands.set(sameName(issue), { issue, name, position, path, others: [] });
      else if (stand.name !== name && sameStand(stand.position) !== sameStand(position))
        addOther(stand, { issue, name, path });
    }
  }
  return [...stands.values()];
}

/** What a position says, of those that say no more than for or against; the words themselves of all others. */
function sameStand(position: string): string {
  const words = sameName(position.replace(/[\p{P}\p{S}]+/gu, ' '));
  return FOR.test(words) ? '+' : AGAINST.test(words) ? '-' : words;
}

const WHO = '(?:(?:we|we are|were|is|are|is all|all|fully|strongly|estamos) )?';
const IT = '(?: it| this| them| of it| of this| de esto| de ello)?';
const FOR = new RegExp(
  `^${WHO}(?:yes|for|in favou?r|favou?rs?|supports?|supportive|supporting|in support|pro|sí|si|a favor|apoyamos|apoya)${IT}$`,
);
const AGAINST = new RegExp(
  `^${WHO}(?:no|against|not in favou?r|opposed?|opposes|opposed to|do not support|en contra|contra|nos oponemos|se opone)${IT}$`,
);

/** It is told at the first of the others, in the words that stand there. */
function addOther(stand: Stand, { issue, name, path }: Pick<Stand, 'issue' | 'name' | 'path'>): void {
  if (stand.others.length === 0) Object.assign(stand, { issue, path });
  if (!stand.others.includes(name)) stand.others.push(name);
}
