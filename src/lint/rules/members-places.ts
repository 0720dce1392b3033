/** Where members are and build power, held against what the profile tells of it. Pure. */
import type { Finding } from '../../framework/finding.ts';
import { SCALES } from '../../framework/vocabulary.ts';
import type { Rule, Subject } from '../rule.ts';
import { forAll } from './folded.ts';
import { everyPresent, isPresent, listsEveryone, sameName } from './members-listed.ts';

export const membersPlacesRules: readonly Rule[] = [
  { code: 'alliance-scale-narrower', severity: 'warning', find: findNarrower },
  { code: 'member-scale-wider', severity: 'warning', find: findWider },
  { code: 'unused-place', severity: 'warning', find: findUnusedPlaces },
];

/** No member builds power as near as the widest scale of the alliance: the alliance would do less than each alone. */
function findNarrower({ alliance, facts }: Subject): Finding[] {
  const reach = rankOf(facts.get('geography.alliance-reach'));
  const scales = alliance.profile?.geography?.['member-scale'];
  if (reach < 0 || scales === undefined || scales.length === 0) return [];
  let nearest: number = SCALES.length;
  for (const scale of scales) nearest = Math.min(nearest, rankOf(scale));
  if (nearest <= reach) return [];
  const args = { alliance: SCALES[reach] ?? '', members: SCALES[nearest] ?? '' };
  return [{ code: 'alliance-scale-narrower', path: ['profile', 'geography', 'alliance-scale'], args }];
}

/** Scales of members that reach beyond what the profile tells of all of them. */
function findWider(subject: Subject): Finding[] {
  const { alliance, facts } = subject;
  const reach = rankOf(facts.get('geography.member-reach'));
  if (reach < 0) return [];
  const wider: string[] = [];
  const missing = new Set<string>();
  for (const member of alliance.members ?? []) {
    if (typeof member === 'string' || !isPresent(member)) continue;
    const beyond = member.scale?.filter((scale) => rankOf(scale) > reach) ?? [];
    if (beyond.length > 0) wider.push(member.name);
    for (const scale of beyond) missing.add(scale);
  }
  if (wider.length === 0) return [];
  const args = { told: SCALES[reach] ?? '', missing: [...missing].join(', ') };
  const path = ['profile', 'geography', 'member-scale'];
  return [forAll(subject, { code: 'member-scale-wider', path, args }, wider)];
}

function rankOf(scale: unknown): number {
  return (SCALES as readonly unknown[]).indexOf(scale);
}

/** A place of the profile where no member says it is. Unknown while a member doesn't say where its people are. */
function findUnusedPlaces({ alliance }: Subject): Finding[] {
  const told = alliance.profile?.geography?.['member-location'];
  if (told === undefined || told.length === 0) return [];
  if (!everyPresent(alliance, 1, ({ places }) => places !== undefined && places.length > 0)) return [];
  if (!listsEveryone(alliance)) return [];
  const used = new Set<string>();
  for (const member of alliance.members ?? []) {
    if (typeof member === 'string' || !isPresent(member)) continue;
    for (const place of member.places ?? []) used.add(sameName(place));
  }
  return told.flatMap((name, index): Finding[] => {
    if (used.has(sameName(name))) return [];
    return [{ code: 'unused-place', path: ['profile', 'geography', 'member-location', index], args: { name } }];
  });
}
