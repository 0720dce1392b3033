/** Anchors. Pure. */
import type { Member } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { countPresent, detailsOf, isPresent, listsEveryone, nameOf, placesByName, sameName } from './members-listed.ts';

export const structureRules: readonly Rule[] = [
  { code: 'anchor-named-twice', severity: 'warning', find: findTwice },
  { code: 'every-member-an-anchor', severity: 'warning', find: findEvery },
  { code: 'one-anchor-decides', severity: 'off', find: findDeciding },
];

const PATH = ['profile', 'structure', 'anchors'] as const;
/** Of two members both may well carry more than a third to come. */
const LEAST_MEMBERS = 3;

/** By name, or once by its name and once by its id. */
function findTwice({ alliance }: Subject): Finding[] {
  const anchors = alliance.profile?.structure?.anchors;
  if (anchors === undefined || anchors.length < 2) return [];
  const members = placesByName(alliance);
  const seen = new Map<number | string, number>();
  return anchors.flatMap((name, place): Finding[] => {
    const who = members.get(sameName(name)) ?? sameName(name);
    const first = seen.get(who);
    if (first === undefined) seen.set(who, place + 1);
    if (first === undefined) return [];
    const args = { name, first, ...otherWord(name, anchors[first - 1] ?? name, alliance.members?.[Number(who)]) };
    return [{ code: 'anchor-named-twice', path: [...PATH, place], args }];
  });
}

/** Of two words for one member, which is its id. */
function otherWord(name: string, first: string, member: Member | undefined): Finding['args'] {
  const id = member === undefined ? undefined : detailsOf(member)?.id;
  if (member === undefined || id === undefined || sameName(name) === sameName(first)) return {};
  return sameName(name) === sameName(id) ? { id: name, member: nameOf(member) } : { other: id };
}

/** Where all carry more than the rest, there is no rest. */
function findEvery({ alliance }: Subject): Finding[] {
  const anchors = alliance.profile?.structure?.anchors;
  const present = countPresent(alliance);
  if (anchors === undefined || present < LEAST_MEMBERS || anchors.length < present || !listsEveryone(alliance))
    return [];
  const named = placesByName(alliance);
  const places = new Set<number>();
  for (const name of anchors) {
    const place = named.get(sameName(name));
    const member = place === undefined ? undefined : alliance.members?.[place];
    if (place !== undefined && member !== undefined && isPresent(member)) places.add(place);
  }
  return places.size < present ? [] : [{ code: 'every-member-an-anchor', path: PATH, args: { count: present } }];
}

/** One anchor, and decisions that are not the members' own, or that nobody could explain. */
function findDeciding({ alliance }: Subject): Finding[] {
  const structure = alliance.profile?.structure;
  const [name, ...others] = structure?.anchors ?? [];
  const decisions = structure?.['decision-making'];
  if (name === undefined || others.length > 0) return [];
  if (decisions !== 'board' && decisions !== 'staff' && decisions !== 'unclear') return [];
  const path = ['profile', 'structure', 'decision-making'];
  const by = decisions === 'unclear' ? {} : { [decisions]: 1 };
  return [{ code: 'one-anchor-decides', path, args: { name, decisions, ...by } }];
}
