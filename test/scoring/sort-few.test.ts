/** Short lists are sorted as the engine sorts them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortFew } from '../../src/scoring/sort-few.ts';

it('sorts as the engine does and keeps equals in their order, whatever the length', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (weights) => {
      const items = weights.map((weight, place) => ({ weight, place }));
      const compare = (a: { weight: number }, b: { weight: number }) => b.weight - a.weight;
      expect(sortFew([...items], compare)).toEqual(items.toSorted(compare));
    }),
  );
});
