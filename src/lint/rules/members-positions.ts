/** Members that stand differently on one issue, with nothing said of what others could make of it. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { replyTo } from './asked.ts';
import { isPresent, sameName } from './members-listed.ts';

export const membersPositionsRules: readonly Rule[] = [
  { code: 'opposed-positions-unanswered', severity: 'warning', find: findOpposed },
];

interface Stand {
  name: string;
  position: string;
}

/** Whether two texts oppose one another no program can tell; that they differ is reason enough to have been asked. */
function findOpposed(subject: Subject): Finding[] {
  if (replyTo(subject, 'wedge-issues-faced') !== 'left') return [];
  const stands = new Map<string, Stand | null>();
  const findings: Finding[] = [];
  for (const [place, member] of (subject.alliance.members ?? []).entries()) {
    if (typeof member === 'string' || !isPresent(member)) continue;
    for (const [index, entry] of (member.issues ?? []).entries()) {
      if (typeof entry === 'string' || entry.position === undefined) continue;
      const stand = { name: member.name, position: entry.position };
      const before = stands.get(sameName(entry.issue));
      if (before === undefined) stands.set(sameName(entry.issue), stand);
      if (before == null || before.name === stand.name || sameName(before.position) === sameName(stand.position))
        continue;
      stands.set(sameName(entry.issue), null);
      const args = { issue: entry.issue, first: before.name, second: stand.name };
      const path = ['members', place, 'issues', index, 'position'];
      findings.push({ code: 'opposed-positions-unanswered', path, args });
    }
  }
  return findings;
}
