/** Names of an alliance file: members, skills, power, targets, values, anchors. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Alliance, Member, MemberDetails } from './alliance-schema.ts';
import type { Finding } from './finding.ts';
import type { Rubric } from './rubric-schema.ts';

/** Findings on whatever has a name. */
export function checkMembers(alliance: Alliance, rubric: Rubric): Finding[] {
  const members = alliance.members ?? [];
  return [
    ...(alliance.name.trim() === '' ? [blank(['name'])] : []),
    ...repeated(
      members.map((member, i) => named(member, ['members', i])),
      'duplicate-member',
    ),
    ...repeated(
      members.flatMap((member, i) =>
        typeof member === 'string' || member.id === undefined ? [] : [{ name: member.id, path: ['members', i, 'id'] }],
      ),
      'duplicate-member-id',
    ),
    ...members.flatMap((member, i) => (typeof member === 'string' ? [] : checkDetails(member, ['members', i], rubric))),
    ...repeated(
      (alliance.targets ?? []).map((target, i) => named(target, ['targets', i])),
      'duplicate-target',
    ),
    ...repeated(
      (alliance.values ?? []).map((value, i) => named(value, ['values', i])),
      'duplicate-value',
    ),
    ...checkAnchors(alliance),
  ];
}

/** Whether `name` is that of a member, or its id; upper and lower case are one. */
export function isMember(alliance: Alliance, name: string): boolean {
  return (alliance.members ?? []).some((member) => memberNames(member).some((known) => same(known) === same(name)));
}

/** Names and ids of all members, to find the nearest one. */
export function memberNames(member: Member): string[] {
  return typeof member === 'string' ? [member] : [member.name, ...(member.id === undefined ? [] : [member.id])];
}

interface Named {
  name: string;
  path: DataPath;
}

function named(thing: string | { name: string }, path: DataPath): Named {
  return typeof thing === 'string' ? { name: thing, path } : { name: thing.name, path: [...path, 'name'] };
}

function repeated(things: readonly Named[], code: string): Finding[] {
  const first = new Map<string, number>();
  return things.flatMap(({ name, path }, i): Finding[] => {
    const key = same(name);
    if (key === '') return [blank(path)];
    const before = first.get(key);
    if (before !== undefined) return [{ code, path, args: { name, first: before + 1 } }];
    first.set(key, i);
    return [];
  });
}

function blank(path: DataPath): Finding {
  return { code: 'blank-text', path, args: { key: String(path.findLast((part) => typeof part === 'string')) } };
}

function checkDetails(member: MemberDetails, path: DataPath, rubric: Rubric): Finding[] {
  const { joined, left } = member;
  const backwards = joined !== undefined && left !== undefined && isAfter(String(joined), String(left));
  return [
    ...unknownWords(member.skills, [...path, 'skills'], 'unknown-skill', rubric.skills),
    ...unknownWords(member.power, [...path, 'power'], 'unknown-power', rubric.power),
    ...(backwards
      ? [{ code: 'left-before-joined', path: [...path, 'left'], args: { joined, left, name: member.name } }]
      : []),
  ];
}

/** Compares as far as both are told: 2019 is not after 2019-04. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function unknownWords(
  words: readonly string[] | undefined,
  path: DataPath,
  code: string,
  known: readonly { id: string }[],
): Finding[] {
  const ids = known.map(({ id }) => id);
  return (words ?? []).flatMap((word, i): Finding[] => {
    if (ids.includes(word)) return [];
    const near = nearest(word, ids);
    return [
      {
        code,
        path: [...path, i],
        args: { word, allowed: ids.join(', '), ...(near === null ? {} : { nearest: near }) },
      },
    ];
  });
}

/** An anchor that is no member may be right; it is worth a look. Without members there is nothing to compare. */
function checkAnchors(alliance: Alliance): Finding[] {
  const anchors = alliance.profile?.structure?.anchors ?? [];
  if ((alliance.members ?? []).length === 0) return [];
  return anchors.flatMap((name, i): Finding[] => {
    if (isMember(alliance, name)) return [];
    const near = nearest(name, (alliance.members ?? []).flatMap(memberNames));
    return [
      {
        code: 'anchor-not-member',
        severity: 'warning',
        path: ['profile', 'structure', 'anchors', i],
        args: { name, ...(near === null ? {} : { nearest: near }) },
      },
    ];
  });
}

function same(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
