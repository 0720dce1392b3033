import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Alliance } from '../../src/framework/alliance-schema.ts';
import { factVocabulary } from '../../src/framework/facts.ts';

interface Shape {
  type?: string;
  enum?: string[];
  items?: Shape;
  properties?: Record<string, Shape>;
}

const schema = z.toJSONSchema(Alliance) as Shape;

/** Where in an alliance file a fact stands, for those that are taken over as they are. */
function pathOf(fact: string): string[] {
  const [head = '', ...rest] = fact.split('.');
  if (head === 'membership') return ['profile', head, rest[0] ?? '', rest[1] ?? 'current'];
  if (head === 'stage' && rest[0] !== 'ending') return ['profile', head, rest[0] ?? '', rest[1] ?? 'progress'];
  const isProfile = ['function', 'geography', 'structure', 'stage'].includes(head);
  return [...(isProfile ? ['profile'] : []), head, ...rest];
}

function find(path: string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, key) => shape?.properties?.[key], schema);
}

const takenOver = [...factVocabulary].flatMap(([fact, type]) => {
  const shape = find(pathOf(fact));
  return shape === undefined || fact === 'structure.anchors' ? [] : [{ fact, type, shape }];
});

describe('the vocabulary of facts', () => {
  it('has the derived facts beside those taken over', () => {
    const names = new Set(takenOver.map(({ fact }) => fact));
    expect([...factVocabulary.keys()].filter((fact) => !names.has(fact))).toEqual([
      'membership.count',
      'membership.left',
      'membership.with-details',
      'members.skill-held-by-one',
      'membership.diversity',
      'geography.member-reach',
      'geography.alliance-reach',
      'geography.reach-beyond-members',
      'structure.anchors',
      'stage.present',
      'targets.count',
      'targets.reach',
      'targets.level',
      'targets.way-back',
      'values.count',
      'values.without-practice',
    ]);
  });

  it.each(takenOver)('$fact has the values of the file', ({ type, shape }) => {
    const values = (shape.enum ?? shape.items?.enum ?? []).filter((value) => value !== 'unknown');
    expect(new Set(type.values ?? [])).toEqual(new Set(values));
    const kinds: Record<string, string> = { array: 'many', boolean: 'boolean', integer: 'number', number: 'number' };
    expect(type.kind).toBe(kinds[shape.type ?? ''] ?? 'one');
  });
});
