/** The same entry twice in one list of words: a slip that counts twice. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { MemberDetails } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { sameName } from './members-listed.ts';

export const membersListsRules: readonly Rule[] = [{ code: 'listed-twice', severity: 'warning', find: findTwice }];

type Entry = string | { issue: string };
const OF_MEMBER = ['scale', 'places', 'constituencies', 'issues', 'skills', 'power'] as const;
const OF_GEOGRAPHY = ['member-scale', 'member-location', 'alliance-scale'] as const;
/** Longer lists are looked through by a set, so that no file takes long. */
const SHORT = 12;

function findTwice({ alliance }: Subject): Finding[] {
  const findings: Finding[] = [];
  const { members = [], profile, funding, values = [] } = alliance;
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member !== undefined && typeof member !== 'string') findInMember(findings, member, i);
  }
  const geography = profile?.geography;
  if (geography !== undefined) {
    for (const key of OF_GEOGRAPHY) findInList(findings, geography[key], ['profile', 'geography', key]);
  }
  findInList(findings, funding?.sources, ['funding', 'sources']);
  for (let i = 0; i < values.length; i++) findInList(findings, values[i]?.practices, ['values', i, 'practices']);
  return findings;
}

function findInMember(findings: Finding[], member: MemberDetails, place: number): void {
  for (const key of OF_MEMBER) {
    const list = member[key];
    if (list !== undefined && list.length > 1) findInList(findings, list, ['members', place, key]);
  }
}

function findInList(findings: Finding[], list: readonly Entry[] | undefined, path: DataPath): void {
  if (list === undefined || list.length < 2 || !hasDouble(list)) return;
  const first = new Map<string, number>();
  for (const [place, entry] of list.entries()) {
    const name = wordsOf(entry);
    const before = first.get(sameName(name));
    if (before === undefined) first.set(sameName(name), place + 1);
    else findings.push({ code: 'listed-twice', path: [...path, place], args: { name, first: before } });
  }
}

/** Words of unequal length differ; nearly all do, so that nothing is made of them. */
function hasDouble(list: readonly Entry[]): boolean {
  if (list.length > SHORT) return new Set(list.map((entry) => sameName(wordsOf(entry)))).size < list.length;
  for (let i = 1; i < list.length; i++) {
    const word = wordsOf(list[i] ?? '');
    for (let j = 0; j < i; j++) {
      const other = wordsOf(list[j] ?? '');
      if (word === other || (word.length === other.length && sameName(word) === sameName(other))) return true;
    }
  }
  return false;
}

function wordsOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.issue;
}
