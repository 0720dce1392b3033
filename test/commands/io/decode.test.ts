/** Bytes become the same text by whichever way they take. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../../src/commands/io/files.ts';

const slowly = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

it.each([
  ['nothing', ''],
  ['plain letters', 'name: Harbor\n'],
  ['letters with accents', 'name: Añil für alle\n'],
  ['quotes, emoji and a mark of byte order', '\ufeffname: “Harbor” 🏠\n'],
])('of %s', (_, text) => {
  expect(decode(Buffer.from(text))).toBe(text);
});

it('of any text, of any bytes, and of a stretch of others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 60 }), (text, bytes) => {
      for (const some of [new TextEncoder().encode(text), bytes, Buffer.concat([Buffer.from(text), bytes]).subarray(1)])
        expect(decode(some)).toBe(slowly(some));
    }),
    { numRuns: 2000, seed: 3 },
  );
});
