/**
 * Tests of the definition gate that the file fails: what it describes looks like something near an alliance. Each is a
 * rule of its own, so that a repository of coalitions may switch off the one that doesn't fit. Pure.
 * Source: Defining Alliances, 11-13.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { judgeDefinition } from '../../scoring/gate.ts';
import { keepFor } from '../keep.ts';
import type { Rule, Subject } from '../rule.ts';
import { countPresent } from './members-listed.ts';

export const definitionRules: readonly Rule[] = [
  failing('not-two-organizations', 'two-or-more', placeOfCount),
  failing('members-not-independent', 'independence', () => ['definition', 'independence']),
  failing('not-long-term', 'long-term', () => ['definition', 'long-term']),
  failing('not-base-led', 'base-building-led', () => ['definition', 'led-by']),
  failing('one-network-alone', 'not-affiliates', () => ['definition', 'affiliates-of-one-network']),
  failing('no-system-change', 'system-change', () => ['definition', 'system-change']),
];

function failing(code: string, test: string, pathOf: (subject: Subject) => DataPath): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      for (const { id, looksLike } of failedTests(subject)) {
        if (id !== test) continue;
        return [{ code, path: pathOf(subject), args: describe(subject.rubric, test, looksLike) }];
      }
      return [];
    },
  };
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

/** The number told, where it is what counts; else the list of members. */
function placeOfCount({ alliance }: Subject): DataPath {
  const told = alliance.definition?.organizations;
  return told !== undefined && told >= countPresent(alliance) ? ['definition', 'organizations'] : ['members'];
}
