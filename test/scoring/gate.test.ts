import { describe, expect, it } from 'vitest';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { deriveFacts } from '../../src/framework/facts.ts';
import { judgeDefinition } from '../../src/scoring/gate.ts';
import { makeRubric } from '../support/make-rubric.ts';

const rubric = makeRubric({ aspects: [], criteria: [] });
type Definition = NonNullable<Alliance['definition']>;

function judge(definition: Definition, members?: Alliance['members']) {
  const facts = deriveFacts({ version: 1, name: 'Gate', definition, ...(members && { members }) });
  return new Map(judgeDefinition(facts, rubric).map(({ id, ...rest }) => [id, rest]));
}

describe('the definition gate', () => {
  it('knows nothing of an alliance that tells nothing', () => {
    const judged = judge({});
    expect([...judged.keys()]).toEqual([
      'two-or-more',
      'independence',
      'long-term',
      'base-building-led',
      'not-affiliates',
      'system-change',
    ]);
    for (const result of judged.values()) expect(result).toEqual({ outcome: 'unknown', looksLike: null });
  });

  it('stays unknown where the file says unknown', () => {
    const judged = judge({ independence: 'unknown', 'led-by': 'unknown', 'affiliates-of-one-network': 'unknown' });
    for (const result of judged.values()) expect(result.outcome).toBe('unknown');
  });

  it('passes what the definition asks for', () => {
    const judged = judge({
      organizations: 2,
      independence: 'yes',
      'long-term': 'yes',
      'led-by': 'base-building',
      'affiliates-of-one-network': 'no',
      'system-change': 'yes',
    });
    for (const result of judged.values()) expect(result).toEqual({ outcome: 'pass', looksLike: null });
  });

  const failures: [string, Definition, string][] = [
    ['two-or-more', { organizations: 1 }, 'single-organization'],
    ['independence', { independence: 'no' }, 'merger'],
    ['long-term', { 'long-term': 'no' }, 'tactical-coalition'],
    [
      'base-building-led',
      { 'led-by': 'national-organizations', 'one-policy-goal': 'yes' },
      'national-campaign-coalition',
    ],
    ['base-building-led', { 'led-by': 'national-organizations', 'one-policy-goal': 'no' }, 'not-base-led'],
    ['base-building-led', { 'led-by': 'national-organizations' }, 'not-base-led'],
    ['base-building-led', { 'led-by': 'other', 'one-policy-goal': 'yes' }, 'not-base-led'],
    ['not-affiliates', { 'affiliates-of-one-network': 'yes' }, 'affiliate-network'],
    ['system-change', { 'system-change': 'no' }, 'other-collaboration'],
  ];
  it.each(failures)('%s fails with %j and looks like %s', (id, definition, looksLike) => {
    expect(judge(definition).get(id)).toEqual({ outcome: 'fail', looksLike });
  });

  it('counts the members that are listed, and not those that left', () => {
    expect(judge({}, ['One', 'Two']).get('two-or-more')?.outcome).toBe('pass');
    expect(judge({}, ['One', { name: 'Two', left: 2020 }]).get('two-or-more')?.outcome).toBe('fail');
    expect(judge({ organizations: 12 }, ['One']).get('two-or-more')?.outcome).toBe('pass');
  });

  it('leaves a test of an own rubric unknown', () => {
    const [first] = rubric.definition.tests;
    if (first === undefined) throw new Error('no test in the rubric');
    const own = { ...rubric, definition: { ...rubric.definition, tests: [{ ...first, id: 'of-our-own' }] } };
    const facts = deriveFacts({ version: 1, name: 'Gate' });
    expect(judgeDefinition(facts, own)).toEqual([{ id: 'of-our-own', outcome: 'unknown', looksLike: null }]);
  });
});
