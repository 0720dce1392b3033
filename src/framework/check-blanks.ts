/** Entries of blanks alone in what an alliance file lists of members and values: each would count as one, and say nothing. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance } from './alliance-schema.ts';
import type { Finding } from './finding.ts';
import { entryAt } from './shape-words.ts';

/** Keys are spelt out, because those that are written here are found sooner than those of a list. */
export function checkBlanks(findings: Finding[], { members = [], values = [], profile }: Alliance): void {
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member === undefined || typeof member === 'string') continue;
    if (member.network !== undefined && isBlank(member.network)) findings.push(blank(['members', i, 'network']));
    findBlanks(findings, member.places, 'members', i, 'places');
    findBlanks(findings, member.constituencies, 'members', i, 'constituencies');
    findBlanks(findings, member.issues, 'members', i, 'issues');
  }
  for (let i = 0; i < values.length; i++) findBlanks(findings, values[i]?.practices, 'values', i, 'practices');
  findBlanks(findings, profile?.geography?.['member-location'], 'profile', 'geography', 'member-location');
}

function findBlanks(
  findings: Finding[],
  list: readonly (string | { issue: string })[] | undefined,
  ...path: (string | number)[]
): void {
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) {
    const entry = list[i];
    if (entry === undefined) continue;
    if (isBlank(typeof entry === 'string' ? entry : entry.issue))
      findings.push(blank(typeof entry === 'string' ? [...path, i] : [...path, i, 'issue']));
  }
}

/** `at` is the place of an entry in its list, from 1. */
export function blank(path: DataPath): Finding {
  const key = String(path.findLast((part) => typeof part === 'string'));
  return { code: 'blank-text', path, args: { key, ...entryAt(path) } };
}

/** Only what begins with something like a blank is looked at whole. */
function isBlank(words: string): boolean {
  const first = words.charCodeAt(0);
  return (first <= 32 || first >= 160) && words.trim() === '';
}
