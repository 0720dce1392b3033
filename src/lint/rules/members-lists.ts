/** The same entry twice in one list of words: a slip that counts twice. Pure. */
import type { MemberDetails } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { sameName } from './members-listed.ts';

export const membersListsRules: readonly Rule[] = [{ code: 'listed-twice', severity: 'warning', find: findTwice }];

type Entry = string | { issue: string };
/** Longer lists are looked through by a set, so that no file takes long. */
const SHORT = 12;

/** Keys are spelt out, because those that are written here are found sooner than those of a list. */
function findTwice({ alliance }: Subject): Finding[] {
  const findings: Finding[] = [];
  const { members = [], profile, funding, values = [] } = alliance;
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member !== undefined && typeof member !== 'string') findInMember(findings, member, i);
  }
  const geography = profile?.geography;
  if (geography !== undefined) {
    findInList(findings, geography['member-scale'], 'profile', 'geography', 'member-scale');
    findInList(findings, geography['member-location'], 'profile', 'geography', 'member-location');
    findInList(findings, geography['alliance-scale'], 'profile', 'geography', 'alliance-scale');
  }
  findInList(findings, funding?.sources, 'funding', 'sources');
  for (let i = 0; i < values.length; i++) findInList(findings, values[i]?.practices, 'values', i, 'practices');
  return findings;
}

function findInMember(findings: Finding[], member: MemberDetails, place: number): void {
  findInList(findings, member.scale, 'members', place, 'scale');
  findInList(findings, member.places, 'members', place, 'places');
  findInList(findings, member.constituencies, 'members', place, 'constituencies');
  findInList(findings, member.issues, 'members', place, 'issues');
  findInList(findings, member.skills, 'members', place, 'skills');
  findInList(findings, member.power, 'members', place, 'power');
}

function findInList(findings: Finding[], list: readonly Entry[] | undefined, ...path: (string | number)[]): void {
  if (list === undefined || list.length < 2 || !hasDouble(list)) return;
  const first = new Map<string, number>();
  for (const [place, entry] of list.entries()) {
    const name = wordsOf(entry);
    const before = first.get(sameName(name));
    if (before === undefined) first.set(sameName(name), place + 1);
    else {
      const spelt = wordsOf(list[before - 1] ?? '');
      const args = { name, first: before, ...(spelt !== name && { spelt }) };
      findings.push({ code: 'listed-twice', path: [...path, place], args });
    }
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
