/** What rules ask of the members that a file lists. Pure; makes nothing where there is nothing to say. */
import type { Alliance, Member, MemberDetails } from '../../framework/alliance-schema.ts';

/** A member as a map; null for a name alone. */
export function detailsOf(member: Member): MemberDetails | null {
  return typeof member === 'string' ? null : member;
}

export function nameOf(member: Member): string {
  return typeof member === 'string' ? member : member.name;
}

/** Those who left stay in the file, and no longer count. */
export function isPresent(member: Member): boolean {
  return typeof member === 'string' || member.left === undefined;
}

export function countPresent({ members = [] }: Alliance): number {
  let count = 0;
  for (const member of members) if (isPresent(member)) count += 1;
  return count;
}

/** Whether nobody is known to be missing from the list of members; only then does a list say what all of them do. */
export function listsEveryone(alliance: Alliance): boolean {
  return (alliance.definition?.organizations ?? 0) <= countPresent(alliance);
}

/** Whether this holds of each present member that the file describes, with at least `least` of them and none a name alone. */
export function everyPresent(
  { members = [] }: Alliance,
  least: number,
  holds: (member: MemberDetails) => boolean,
): boolean {
  let count = 0;
  for (const member of members) {
    if (!isPresent(member)) continue;
    if (typeof member === 'string' || !holds(member)) return false;
    count += 1;
  }
  return count >= least;
}

/** The member with this name or id, and its place; null where there is none. */
export function findMember({ members = [] }: Alliance, name: string): { member: Member; place: number } | null {
  const wanted = sameName(name);
  for (const [place, member] of members.entries()) {
    if (sameName(nameOf(member)) === wanted) return { member, place };
    const id = detailsOf(member)?.id;
    if (id !== undefined && sameName(id) === wanted) return { member, place };
  }
  return null;
}

/** Members by name and by id, for looking up many. */
export function placesByName({ members = [] }: Alliance): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, member] of members.entries()) {
    const id = detailsOf(member)?.id;
    if (id !== undefined) places.set(sameName(id), place);
    places.set(sameName(nameOf(member)), place);
  }
  return places;
}

/** A name without what doesn't tell two names apart. */
export function sameName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether `date` is known to be before `other`, compared as far as both are told: 2019 is not before 2019-04. */
export function isBeforeTold(date: string | number, other: string | number): boolean {
  const [a, b] = [String(date), String(other)];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
