/** Members whose names differ in spelling alone: one organization may be listed twice. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { isPresent, nameOf } from './members-listed.ts';

export const membersNamesRules: readonly Rule[] = [
  { code: 'member-names-alike', severity: 'warning', find: findAlike },
];

/** The very same name twice is an error of loading. */
function findAlike({ alliance }: Subject): Finding[] {
  const { members = [] } = alliance;
  if (!sharesAnInitial(members.map(nameOf))) return [];
  const seen = new Map<string, string>();
  return members.flatMap((member, place): Finding[] => {
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

const ARTICLE = /^(?:the|and|y|el|la|los|las) /i;

/** A name's spelling takes long to work out, and no two are alike that begin with different letters. */
function sharesAnInitial(names: readonly string[]): boolean {
  const initials = new Set<number>();
  for (const name of names) {
    // In small letters, were it one of ASCII; what else a name may begin with is looked at in full.
    const initial = name.replace(ARTICLE, '').charCodeAt(0) | 0x20;
    const isPlain = initial >= 0x61 && initial <= 0x7a;
    if (!isPlain || initials.has(initial)) return true;
    initials.add(initial);
  }
  return false;
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
