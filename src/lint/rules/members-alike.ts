/** How alike members are by the profile, held against whom they say that they organize. Pure. */
import type { MemberDetails } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { everyPresent, isPresent, listsEveryone, sameName } from './members-listed.ts';

export const membersAlikeRules: readonly Rule[] = [
  { code: 'similar-told-otherwise', severity: 'warning', find: findSimilar },
  { code: 'diverse-told-otherwise', severity: 'warning', find: findDiverse },
];

const FACT = 'membership.constituencies-and-sectors';
const PATH = ['profile', 'membership', 'constituencies-and-sectors', 'current'];
/** Two members may differ by chance. */
const LEAST = 3;

/** Told as similar, and no two of them organize the same people. */
function findSimilar({ alliance, facts }: Subject): Finding[] {
  if (facts.get(FACT) !== 'similar') return [];
  const telling = (alliance.members ?? []).filter(tellsConstituencies);
  if (telling.length < LEAST) return [];
  const seen = new Set<string>();
  for (const { constituencies = [] } of telling) {
    const own = new Set(constituencies.map(sameName));
    for (const people of own) if (seen.has(people)) return [];
    for (const people of own) seen.add(people);
  }
  return [{ code: 'similar-told-otherwise', path: PATH, args: { count: telling.length } }];
}

function tellsConstituencies(member: string | MemberDetails): member is MemberDetails {
  return typeof member !== 'string' && isPresent(member) && (member.constituencies ?? []).length > 0;
}

/** Told as diverse, and each of them organizes the same people. */
function findDiverse({ alliance, facts }: Subject): Finding[] {
  if (facts.get(FACT) !== 'diverse') return [];
  const first = (alliance.members ?? []).find(tellsConstituencies);
  if (first === undefined) return [];
  const { constituencies: people = [] } = first;
  if (!everyPresent(alliance, LEAST, (member) => areSame(member.constituencies, people))) return [];
  if (!listsEveryone(alliance)) return [];
  return [{ code: 'diverse-told-otherwise', path: PATH, args: { people: people.join(', ') } }];
}

/** Whatever their order. */
function areSame(some: readonly string[] | undefined, others: readonly string[]): boolean {
  if (some === others) return true;
  if (some?.length !== others.length) return false;
  const known = new Set(others.map(sameName));
  return some.every((people) => known.has(sameName(people)));
}
