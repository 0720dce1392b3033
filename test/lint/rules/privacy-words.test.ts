/** The quick look at each text misses nothing that the closer look would find. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Alliance } from '../../../src/framework/alliance-schema.ts';
import { findFullNames, findTitles } from '../../../src/lint/rules/privacy-names.ts';
import { findEmails, findHandles } from '../../../src/lint/rules/privacy-patterns.ts';
import { findPhones } from '../../../src/lint/rules/privacy-phones.ts';
import { AT, DIGITS, NAMES, TITLE, toldWords } from '../../../src/lint/rules/privacy-words.ts';

const WORDS = [
  ...[
    'Ana',
    'José',
    'Ángela',
    'Morales',
    'O’Neill',
    'Łucja',
    'B.',
    'Mr',
    'Dra.',
    'Señora',
    'MS.',
    'MR',
    'Doña',
    'Pastor',
  ],
  ...['called', 'said Ana', 'led by José', 'tel', 'call', 'said', 'in', 'Morales said', 'ñandú', 'host', 'id'],
  ...['510', '555', '0100', '5105550100', '+44', '(0)20', '2024', '07700', '900123', '12'],
  ...['ana@example.org', '@ana_m', 'info@example.org'],
];
const GLUE = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '.',
  '/',
  ' (',
  ') ',
  ': ',
  '“',
  '—',
  '\n',
  '’',
  '¿',
  '',
  '  ',
  ' - ',
];

const someText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().join(''));

function signsOf(text: string): number {
  const alliance = { version: 1, name: 'A', context: { note: text } } as Alliance;
  return toldWords(alliance)[0]?.signs ?? 0;
}

it('bears the sign of each kind that is found in it', () => {
  const found = { [AT]: 0, [DIGITS]: 0, [TITLE]: 0, [NAMES]: 0 };
  const kinds = [
    [AT, (text: string) => [...findEmails(text), ...findHandles(text)]],
    [DIGITS, findPhones],
    [TITLE, findTitles],
    [NAMES, (text: string) => findFullNames(text)],
  ] as const;
  fc.assert(
    fc.property(someText, (text) => {
      for (const [sign, find] of kinds) {
        if (find(text).length === 0) continue;
        found[sign] = (found[sign] ?? 0) + 1;
        expect(signsOf(text) & sign, text).toBe(sign);
      }
    }),
    { numRuns: 20_000, seed: 11 },
  );
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(50);
});
