/**
 * Tests of the definition gate that the file fails: what it describes looks like something near an alliance. Each is a
 * rule of its own, so that a repository of coalitions may switch off the one that doesn't fit. Pure.
 * Source: Defining Alliances, 11-13.
 */
import type { Finding } from '../../framework/finding.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { judgeDefinition } from '../../scoring/gate.ts';
import { keepFor } from '../keep.ts';
import type { Rule, Subject } from '../rule.ts';
import { tellCount } from './definition-count.ts';
import { findNetworks } from './definition-members.ts';
import { countPresent } from './members-listed.ts';

export const definitionRules: readonly Rule[] = [
  onlyWhere(hasNotEnded, failing('not-two-organizations', 'two-or-more', placeOfCount)),
  failing('members-not-independent', 'independence', atKey('independence')),
  failing('not-long-term', 'long-term', atKey('long-term')),
  failing('not-base-led', 'base-building-led', atKey('led-by')),
  onlyWhere(isNotDoubted, failing('one-network-alone', 'not-affiliates', atKey('affiliates-of-one-network'))),
  failing('no-system-change', 'system-change', atKey('system-change')),
];

function onlyWhere(holds: (subject: Subject) => boolean, rule: Rule): Rule {
  return { ...rule, find: (subject) => (holds(subject) ? rule.find(subject) : []) };
}

/** Of an alliance that ends, members leave; the file tells of those it had. */
function hasNotEnded({ alliance: { members = [], profile } }: Subject): boolean {
  return profile?.stage?.ending !== true || members.length < 2;
}

/** Members of several networks make it doubtful that all are of one; that is told instead. */
function isNotDoubted({ alliance }: Subject): boolean {
  return findNetworks(alliance.members ?? []).length < 2;
}

/** Where a test looks at the file, with what its message needs of it. */
type Place = Pick<Finding, 'path' | 'at' | 'args' | 'addTo'>;

function failing(code: string, test: string, placeOf: (subject: Subject) => Place): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      for (const { id, looksLike } of failedTests(subject)) {
        if (id !== test) continue;
        const { args, ...place } = placeOf(subject);
        return [{ code, ...place, args: { ...describe(subject.rubric, test, looksLike), ...args } }];
      }
      return [];
    },
  };
}

function atKey(key: string): () => Place {
  return () => ({ path: ['definition', key] });
}

type Failed = readonly { id: string; looksLike: string | null }[];

const failedTests = keepFor(
  ({ facts, rubric }): Failed => judgeDefinition(facts, rubric).filter(({ outcome }) => outcome === 'fail'),
);

/** The names of the test and of what the alliance looks like; a rubric of one's own may know other likenesses. */
function describe(rubric: Rubric, test: string, looksLike: string | null): Record<string, string> {
  const known = rubric.definition.tests.find(({ id }) => id === test);
  const like = known?.looksLike.find(({ id }) => id === looksLike)?.name;
  return { test: known?.name ?? test, ...(like === undefined ? {} : { like }) };
}

/** Any number of two or more shows how it is written. */
const MANY = 9;

/** The number told, where it is what counts; else the list of members, and how many of them have not left. */
function placeOfCount({ alliance }: Subject): Place {
  const told = alliance.definition?.organizations;
  const listed = countPresent(alliance);
  if (told !== undefined && told >= listed) return { path: ['definition', 'organizations'] };
  const { addTo, args } = tellCount(alliance, MANY);
  return { path: ['members'], at: 'key', args: { listed, ...args }, addTo };
}
