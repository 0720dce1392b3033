/** What the definition tells of the members, held against the members that are listed. Pure. */
import type { Rule, Subject } from '../rule.ts';
import { forAll } from './folded.ts';
import { countPresent, everyPresent, isPresent, listsEveryone, sameName } from './members-listed.ts';
import { takeOut } from './take-out.ts';

export const definitionMembersRules: readonly Rule[] = [
  { code: 'more-members-than-told', severity: 'error', find: findMore },
  { code: 'base-led-without-base', severity: 'warning', find: findBaseless },
  { code: 'one-network-told-otherwise', severity: 'warning', find: findOneNetwork },
  { code: 'several-networks-told-otherwise', severity: 'warning', find: findSeveralNetworks },
];

/** A name that stands within braces as it is. */
const PLAIN = /^[A-Za-z][\w ]*$/;

function findMore({ alliance }: Subject): ReturnType<Rule['find']> {
  const told = alliance.definition?.organizations;
  if (told === undefined) return [];
  const listed = countPresent(alliance);
  if (listed <= told) return [];
  const out = takeOut('definition', alliance.definition);
  const plain = alliance.members?.findLast((member) => typeof member === 'string' && PLAIN.test(member));
  const args = { told, listed, ...out.args, ...(typeof plain === 'string' && { plain }) };
  return [{ code: 'more-members-than-told', path: ['definition', 'organizations'], ...out, args }];
}

/** Who does not tell whether it builds a base may well do so. */
function findBaseless({ alliance }: Subject): ReturnType<Rule['find']> {
  if (alliance.definition?.['led-by'] !== 'base-building') return [];
  if (!everyPresent(alliance, 1, (member) => member['base-building'] === 'no') || !listsEveryone(alliance)) return [];
  return [{ code: 'base-led-without-base', path: ['definition', 'led-by'] }];
}

function findOneNetwork({ alliance }: Subject): ReturnType<Rule['find']> {
  if (alliance.definition?.['affiliates-of-one-network'] !== 'no') return [];
  const [first, other] = findNetworks(alliance.members ?? []);
  if (first === undefined || other !== undefined) return [];
  if (!everyPresent(alliance, 2, ({ network }) => network !== undefined) || !listsEveryone(alliance)) return [];
  const path = ['definition', 'affiliates-of-one-network'];
  return [{ code: 'one-network-told-otherwise', path, args: { network: first } }];
}

function findSeveralNetworks(subject: Subject): ReturnType<Rule['find']> {
  const { alliance } = subject;
  if (alliance.definition?.['affiliates-of-one-network'] !== 'yes') return [];
  const networks = findNetworks(alliance.members ?? []);
  if (networks.length < 2) return [];
  const path = ['definition', 'affiliates-of-one-network'];
  return [forAll(subject, { code: 'several-networks-told-otherwise', path }, networks)];
}

/** The networks of present members, each as it is first spelt. */
export function findNetworks(members: NonNullable<Subject['alliance']['members']>): string[] {
  const found = new Map<string, string>();
  for (const member of members) {
    if (typeof member === 'string' || !isPresent(member) || member.network === undefined) continue;
    const name = sameName(member.network);
    if (!found.has(name)) found.set(name, member.network);
  }
  return [...found.values()];
}
