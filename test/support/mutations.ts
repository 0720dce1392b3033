/** Texts that were changed at random, the same ones for the same seed: what happens to a file under many hands. */
import fc from 'fast-check';

const SIGNS = ['\n', '  ', ' ', ': ', ':', '- ', '#', ' #', '# c\n', '"', "'", '[', ']', '{', '}', ', ', ',', '|', '>'];
const WORDS = ['>-\n', '&a ', '*a', '!', '?', '@', '%', '`', '0', '1e3', '~', 'null', 'True', 'a:\n', '  k: v\n', '[]'];
const MILD = ['x', ' x', '\n\n', '  \n', ' # c', '\n# c\n', '\n    # c\n', '\n  # c\n\n', '\n', '  ', ' ', '7', 'é'];
const BYTES = ['\t', '\r', '\r\n', '\\', '\\x41', '\u0085', '\u00a0', '\u2028', '\ufeff', '\u0000', '\ud83d', '𝒳'];
const MORE = ['---\n', '...\n', '012', '-0', '.inf', '<<: ', '__proto__: 1\n', '"__proto__": {a: 1}\n', '2026-02-30'];

/** One to three changes to one of `texts`: something put in, cut out or put in the place of something else. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return changed(texts, [...SIGNS, ...WORDS, ...BYTES, ...MORE]);
}

/** The same without what makes a text hard to read, so that much of it stays simple. */
export function mutatedSimply(texts: readonly string[]): fc.Arbitrary<string> {
  return changed(texts, [...SIGNS, ...WORDS, ...MILD, ...MILD, ...MILD]);
}

function changed(texts: readonly string[], bits: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 })),
    add: fc.oneof(fc.constant(''), fc.constantFrom(...bits)),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => {
      let now = text;
      for (const { at, cut, add } of changes) {
        const start = Math.floor(at * now.length);
        now = now.slice(0, start) + add + now.slice(start + cut);
      }
      return now;
    });
}
