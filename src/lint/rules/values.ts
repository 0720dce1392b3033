/** Values and what is done to live them. Pure. */
import { isWithoutPractice } from '../../framework/facts.ts';
import type { Rule } from '../rule.ts';

export const valuesRules: readonly Rule[] = [
  {
    code: 'value-without-practice',
    severity: 'warning',
    find({ alliance: { values } }) {
      if (values === undefined) return [];
      return values.flatMap((value, place) =>
        isWithoutPractice(value)
          ? [
              {
                code: 'value-without-practice',
                path: ['values', place, 'name'],
                args: { name: value.name },
                addTo: ['values', place],
              },
            ]
          : [],
      );
    },
  },
];
