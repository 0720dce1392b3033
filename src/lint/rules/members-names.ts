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
  const isShared = sharedBeginnings(members.map(nameOf));
  if (isShared === null) return [];
  const seen = new Map<string, string>();
  return members.flatMap((member, place): Finding[] => {
    const name = nameOf(member);
    if (!isPresent(member) || !isShared(name)) return [];
    const key = spellingOf(name);
    const other = seen.get(key);
    if (key === '') return [];
    if (other === undefined) seen.set(key, name);
    if (other === undefined || other === name) return [];
    const path = typeof member === 'string' ? ['members', place] : ['members', place, 'name'];
    return [{ code: 'member-names-alike', path, args: { name, other } }];
  });
}

interface Alike {
  /** How the names begin that have the same digits. */
  beginnings: Set<number>;
  shared: Set<number>;
  count: number;
}

/**
 * Which names begin as another one does and have its digits, null where none do: a name's spelling takes long to work out,
 * and none are alike where these differ.
 */
function sharedBeginnings(names: readonly string[]): ((name: string) => boolean) | null {
  const groups = new Map<number, Alike>();
  let isAny = false;
  for (const name of names) {
    const digits = digitsOf(name);
    const beginning = beginningOf(name);
    const group = groups.get(digits) ?? { beginnings: new Set(), shared: new Set(), count: 0 };
    if (group.count === 0) groups.set(digits, group);
    group.count += 1;
    if (group.beginnings.has(beginning)) group.shared.add(beginning);
    group.beginnings.add(beginning);
    isAny ||= group.shared.size > 0 || (group.count > 1 && group.beginnings.has(ODD));
  }
  if (!isAny) return null;
  return (name) => {
    const group = groups.get(digitsOf(name));
    if (group === undefined || group.count < 2) return false;
    return group.beginnings.has(ODD) || group.shared.has(beginningOf(name));
  };
}

/** Of the digits of ASCII in their order. */
function digitsOf(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) sum = (Math.imul(sum, 31) + unit) | 0;
  }
  return sum;
}

const ARTICLE = /^(?:the|and|y|el|la|los|las) /i;
const ODD = -1;
const LETTERS = 3;

/** The first three letters as a number, where they are plain ones side by side: no other spelling changes them but z for s. */
function beginningOf(name: string): number {
  const from = ARTICLE.exec(name)?.[0].length ?? 0;
  let all = 0;
  for (let i = from; i < from + LETTERS; i++) {
    const unit = name.charCodeAt(i) | SMALL_LETTER;
    if (!(unit >= 0x61 && unit <= 0x7a)) return ODD;
    all = all * 256 + (unit === S ? Z : unit);
  }
  return all;
}

const SMALL_LETTER = 0x20;
const [S, Z] = [0x73, 0x7a];

const SMALL = /(?:^|(?<= ))(?:the|and|y|el|la|los|las)(?= |$)/g;

/** A name without articles, accents and marks, in the American spelling. */
function spellingOf(name: string): string {
  return plainWords(name)
    .trim()
    .replace(SMALL, '')
    .replace(/(?<=[^ \d]{2})our(?=s?(?: |$)|hood|ing)/g, 'or')
    .replace(/(?<=[^ \d]{2})tre(?=s?(?: |$))/g, 'ter')
    .replace(/is(?=ation|ing(?: |$)|ers?(?: |$))/g, 'iz')
    .replace(/ /g, '');
}

/** Small letters and digits, one blank between words. */
function plainWords(name: string): string {
  // Classes of letters take many times as long as those of ASCII.
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
