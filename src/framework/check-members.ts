/** Names of an alliance file: members, skills, power, targets, values, anchors. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance, Member } from './alliance-schema.ts';
import { blank } from './check-blanks.ts';
import { type Finding, nearName } from './finding.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import type { Rubric } from './rubric-schema.ts';

/** A list whose entries have names that must differ. */
interface NamedList<T> {
  code: string;
  /** undefined: this entry has none. */
  nameOf(entry: T): string | undefined;
  pathOf(entry: T, place: number): DataPath;
}
type Named = string | { name: string };

const MEMBERS = namedList('members', 'duplicate-member');
const TARGETS = namedList('targets', 'duplicate-target');
const VALUES = namedList('values', 'duplicate-value');
const MEMBER_IDS: NamedList<Member> = {
  code: 'duplicate-member-id',
  nameOf: (member) => (typeof member === 'string' ? undefined : member.id),
  pathOf: (_, place) => ['members', place, 'id'],
};

/** Findings on whatever has a name. */
export function checkMembers(findings: Finding[], alliance: Alliance, rubric: Rubric): void {
  const { members = [], targets = [], values = [] } = alliance;
  if (alliance.name.trim() === '') findings.push(blank(['name']));
  findRepeated(findings, members, MEMBERS);
  findRepeated(findings, members, MEMBER_IDS);
  const ids = knownIds(rubric);
  for (let i = 0; i < members.length; i++) checkDetails(findings, members[i], i, ids);
  findRepeated(findings, targets, TARGETS);
  findRepeated(findings, values, VALUES);
  checkAnchors(findings, alliance);
}

/** In shorter lists a name is found sooner by looking than by an index. */
const MANY = 64;
const indexes = new WeakMap<Alliance, ReadonlySet<string>>();

/** Whether `name` is that of a member, or its id; upper and lower case are one. */
export function isMember(alliance: Alliance, name: string): boolean {
  const { members = [] } = alliance;
  if (members.length > MANY) return indexOf(alliance, members).has(same(name));
  for (const member of members) {
    if (typeof member === 'string' ? member === name : member.name === name || member.id === name) return true;
  }
  const wanted = same(name);
  return members.some((member) => memberNames(member).some((known) => same(known) === wanted));
}

function indexOf(alliance: Alliance, members: readonly Member[]): ReadonlySet<string> {
  const index = indexes.get(alliance) ?? new Set(members.flatMap(memberNames).map(same));
  indexes.set(alliance, index);
  return index;
}

/** The member that may be meant, for the `args` of the next finding. */
export function nearMember(
  findings: readonly Finding[],
  { members = [] }: Alliance,
  name: string,
): { nearest?: string } {
  return members.length > MOST_COMPARED ? {} : nearName(findings, name, members.flatMap(memberNames));
}

/** More names than these are not compared letter by letter. */
const MOST_COMPARED = 1000;

/** Names and ids of all members, to find the nearest one. */
function memberNames(member: Member): string[] {
  return typeof member === 'string' ? [member] : [member.name, ...(member.id === undefined ? [] : [member.id])];
}

function namedList(list: string, code: string): NamedList<Named> {
  return {
    code,
    nameOf: (entry) => (typeof entry === 'string' ? entry : entry.name),
    pathOf: (entry, place) => (typeof entry === 'string' ? [list, place] : [list, place, 'name']),
  };
}

/** `first` of a finding is the place of the first in the list, from 1. */
function findRepeated<T>(findings: Finding[], entries: readonly T[], { code, nameOf, pathOf }: NamedList<T>): void {
  const seen = new Map<string, number>();
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place];
    const name = entry === undefined ? undefined : nameOf(entry);
    if (entry === undefined || name === undefined) continue;
    const key = same(name);
    const first = seen.get(key);
    if (key === '') findings.push(blank(pathOf(entry, place)));
    else if (first === undefined) seen.set(key, place + 1);
    else findings.push({ code, path: pathOf(entry, place), args: { name, first } });
  }
}

function checkDetails(findings: Finding[], member: Member | undefined, place: number, ids: KnownIds): void {
  if (member === undefined || typeof member === 'string') return;
  const { joined, left, name } = member;
  checkWords(findings, member.skills, ['members', place, 'skills'], 'unknown-skill', ids.skills);
  checkWords(findings, member.power, ['members', place, 'power'], 'unknown-power', ids.power);
  if (joined !== undefined && left !== undefined && isAfter(String(joined), String(left))) {
    const path = ['members', place];
    findings.push({ code: 'left-before-joined', path: [...path, 'left'], args: { joined, left, name }, addTo: path });
  }
}

/** Compares as far as both are told: 2019 is not after 2019-04. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function checkWords(
  findings: Finding[],
  words: readonly string[] | undefined,
  path: DataPath,
  code: string,
  known: ReadonlySet<string>,
): void {
  if (words === undefined) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || known.has(word)) continue;
    const args = { word, allowed: [...known].join(', '), ...nearName(findings, word, known) };
    findings.push({ code, path: [...path, i], args });
  }
}

/** An anchor that is no member may be right; it is worth a look. Without members there is nothing to compare. */
function checkAnchors(findings: Finding[], alliance: Alliance): void {
  const { members = [], profile } = alliance;
  if (members.length === 0) return;
  for (const [i, name] of (profile?.structure?.anchors ?? []).entries()) {
    if (isMember(alliance, name)) continue;
    findings.push({
      code: 'anchor-not-member',
      severity: 'warning',
      path: ['profile', 'structure', 'anchors', i],
      args: { name, ...nearMember(findings, alliance, name) },
    });
  }
}

/** Anything but single blanks between words; names without it need no replacing. */
const ODD_SPACE = /\s\s|[^\S ]/;

function same(name: string): string {
  const trimmed = name.trim().toLowerCase();
  return ODD_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
