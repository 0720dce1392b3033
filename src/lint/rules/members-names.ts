/** Members whose names differ in spelling alone: one organization may be listed twice. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { isPresent, nameOf } from './members-listed.ts';

export const membersNamesRules: readonly Rule[] = [
  { code: 'member-names-alike', severity: 'warning', find: findAlike },
];

/** The very same name twice is an error of loading. */
function findAlike({ alliance }: Subject): Finding[] {
  const seen = new Map<string, string>();
  return (alliance.members ?? []).flatMap((member, place): Finding[] => {
    const name = nameOf(member);
    const key = spellingOf(name);
    const other = seen.get(key);
    if (!isPresent(member) || key === '') return [];
    if (other === undefined) seen.set(key, name);
    if (other === undefined || other === name) return [];
    const path = typeof member === 'string' ? ['members', place] : ['members', place, 'name'];
    return [{ code: 'member-names-alike', path, args: { name, other } }];
  });
}

const SMALL = /(?:^|(?<= ))(?:the|and|y|el|la|los|las)(?= |$)/g;

/** A name without articles, accents and marks, in the American spelling. */
function spellingOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(SMALL, '')
    .replace(/(?<=\p{L}{2})our(?=s?(?: |$)|hood|ing)/gu, 'or')
    .replace(/(?<=\p{L}{2})tre(?=s?(?: |$))/gu, 'ter')
    .replace(/is(?=ation|ing(?: |$)|ers?(?: |$))/g, 'iz')
    .replace(/ /g, '');
}
