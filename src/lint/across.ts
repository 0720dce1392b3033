/**
 * What is doubtful in a file beside the other files of a run: two that tell of the same alliance. Of each file that was
 * looked at a few numbers are kept, so that a hundred thousand of them fit. Pure; which files there are is not known here.
 */
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Finding } from '../framework/finding.ts';
import type { RuleSeverity } from './rule.ts';
import { sameName } from './rules/members-listed.ts';

/** Codes of what is found so, with their own severities. */
export const ACROSS_SEVERITIES: Readonly<Record<string, RuleSeverity>> = {
  'duplicate-file': 'warning',
  'duplicate-alliance-id': 'error',
  'duplicate-alliance-name': 'warning',
};

/** Whether a code is found by looking at several files. */
export function isAcross(code: string): boolean {
  return Object.hasOwn(ACROSS_SEVERITIES, code);
}

/** By what a file is compared with others; short, because it is kept for each. */
export interface Traits {
  name: number;
  /** 0 where the file has none. */
  id: number;
}

/** The first files before this one that have the same name or id; null: none has. */
export interface Twins {
  name: string | null;
  id: string | null;
}

/** What the files of a run have shown so far. */
export interface Seen {
  /** null where no file before has any of these traits. */
  find(traits: Traits): Twins | null;
  add(file: string, traits: Traits): void;
}

export function startSeen(): Seen {
  const names = new Map<number, string>();
  const ids = new Map<number, string>();
  return {
    find(traits) {
      const name = names.get(traits.name) ?? null;
      const id = traits.id === 0 ? null : (ids.get(traits.id) ?? null);
      return name === null && id === null ? null : { name, id };
    },
    add(file, traits) {
      if (!names.has(traits.name)) names.set(traits.name, file);
      if (traits.id !== 0 && !ids.has(traits.id)) ids.set(traits.id, file);
    },
  };
}

/** Names are the same where people would say so: whatever the case, the blanks, and how an accent is written down. */
export function traitsOf({ name, id }: Alliance): Traits {
  return { name: hashOf(sameName(name).normalize('NFC')), id: id === undefined ? 0 : hashOf(id) };
}

/** One finding for one pair of files: a copy has the same id and name too. `isCopyOf` tells whether a file holds the same text. */
export function findTwins({ name, id }: Alliance, twins: Twins, isCopyOf: (file: string) => boolean): Finding[] {
  if (twins.name !== null && isCopyOf(twins.name))
    return [{ code: 'duplicate-file', path: [], subject: '', args: { otherFile: twins.name } }];
  const findings: Finding[] = [];
  if (twins.id !== null && id !== undefined) findings.push(tell('id', id, twins.id));
  if (twins.name !== null && twins.name !== twins.id) findings.push(tell('name', name, twins.name));
  return findings;
}

/** Known by what is the same, so that another name or id that is taken too is another finding. */
function tell(key: 'id' | 'name', value: string, otherFile: string): Finding {
  const subject = `${key}/${value.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { code: `duplicate-alliance-${key}`, path: [key], subject, args: { [key]: value, otherFile } };
}

/** A number of 53 bits, and never 0: of a hundred thousand texts two share one in a run of a million. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}
