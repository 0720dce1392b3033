/** Pieces of text values found again in the file, however the text is written and whichever reader has read it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDocument } from '../../src/document/open-document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { rangeWithin } from '../../src/document/range-within.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { valueAt } from '../../src/document/value-at.ts';

const WANTED = 'ana@b.org';

/** What stands in the file for a piece of the value at `path`; null where it is not found. */
function written(document: SourceDocument, path: (string | number)[], start: number, end: number): string | null {
  const range = document.rangeOf(path, 'value');
  const text = String(valueAt(document.value, path));
  const found = range === null ? null : rangeWithin(document.text, range, text, { start, end });
  return found === null ? null : document.text.slice(found.start, found.end);
}

/** The piece as it stands in the file, by the careful reader and by whichever is quick enough. */
async function inFile(source: string, path: (string | number)[], piece = WANTED): Promise<(string | null)[]> {
  const documents = [await parseDocument(source, 'a.yaml'), await openDocument(source, 'a.yaml')];
  return documents.map((document) => {
    const at = String(valueAt(document.value, path)).lastIndexOf(piece);
    return at === -1 ? `no ${piece}` : written(document, path, at, at + piece.length);
  });
}

const cases: [what: string, source: string, written?: string, piece?: string][] = [
  ['plain', 'a: write to ana@b.org now\n'],
  ['plain over lines', 'a: write\n  to\n\n  ana@b.org\n  now\n'],
  ['plain broken in the piece', 'a: ask Dr.\n  Amado now\n', 'Dr.\n  Amado', 'Dr. Amado'],
  ['plain with a tab', 'a:\tx\tana@b.org\n'],
  ['plain behind an emoji', 'a: 😀 ana@b.org\n'],
  ['double quotes', 'a: "write to ana@b.org now"\n'],
  ['escapes before it', 'a: "\\"\\\\ \\t\\x41\\u00e9\\U0001F600\\n\\_\\L\\/ ana@b.org"\n'],
  ['escapes in it', 'a: "x \\x61na\\u0040b.org"\n', '\\x61na\\u0040b.org'],
  ['an escaped line break', 'a: "x\\\n   y ana@\\\n  b.org"\n', 'ana@\\\n  b.org'],
  ['quotes over lines', 'a: "x\n\n  y\n  ana@b.org\n  z"\n'],
  ['single quotes', "a: 'it''s ana@b.org, it''s'\n"],
  ['single quotes in the piece', "a: 'ask Dr. O''Hara'\n", "Dr. O''Hara", "Dr. O'Hara"],
  ['single quotes over lines', "a: 'x ''y''\n  ana@b.org'\n"],
  ['a literal block', 'a: |\n  one\n\n    two\n  ana@b.org\n  three\nb: 1\n'],
  ['a literal block in its own lines', 'a: |-\n\n  ana@b.org\n'],
  ['a folded block', 'a: >\n  one\n  two\n\n\n  ana@b.org\n  three\nb: 1\n'],
  ['a folded block with lines further in', 'a: >-\n  one\n    two\n    three\n  four\n\n    five\n\n  six ana@b.org\n'],
  ['a block with a digit', 'a: |2-\n    one\n  ana@b.org\n'],
  ['a block with a comment', 'a: > # see | below\n  one\n  ana@b.org\n'],
  ['a folded block broken in the piece', 'a: >\n  ask Dr.\n  Amado\n', 'Dr.\n  Amado', 'Dr. Amado'],
  ['a block with tabs', 'a: |\n  one\tana@b.org\n'],
  ['a block behind an emoji', 'a: |\n  😀 ana@b.org\n'],
];

describe('a piece of a text', () => {
  const withPath = cases.flatMap(([what, source, wanted = WANTED, piece = WANTED]) => [
    { what, source, wanted, piece },
    { what: `${what}, with CRLF`, source: source.replaceAll('\n', '\r\n'), wanted, piece },
  ]);

  it.each(withPath)('is found: $what', async ({ source, wanted, piece }) => {
    const found = await inFile(source, ['a'], piece);
    expect(found.map((one) => one?.replaceAll('\r', ''))).toEqual([wanted, wanted]);
  });

  it('is found within brackets and lists', async () => {
    expect(await inFile('{x: [1, {a: "y, ana@b.org"}], b: 2}\n', ['x', 1, 'a'])).toEqual([WANTED, WANTED]);
    expect(await inFile('x:\n- a: to ana@b.org # ana@b.org\n  b: 2\n', ['x', 0, 'a'])).toEqual([WANTED, WANTED]);
    expect(await inFile('x:\n  - |\n    one\n    ana@b.org\n', ['x', 0])).toEqual([WANTED, WANTED]);
  });

  it('is null where the text is another one than stands there', () => {
    const source = 'a: write to ana@b.org\n';
    const range = { start: 3, end: source.length - 1 };
    expect(rangeWithin(source, range, 'write to ana@b.org', { start: 9, end: 18 })).toEqual({ start: 12, end: 21 });
    expect(rangeWithin(source, range, 'wrote to ana@b.org', { start: 9, end: 18 })).toBeNull();
    expect(rangeWithin(source, range, 'write to ana@b.org', { start: 9, end: 40 })).toBeNull();
    expect(rangeWithin('a: |', { start: 3, end: 4 }, 'x', { start: 0, end: 1 })).toBeNull();
    expect(rangeWithin('"\\Uffffffff"', { start: 0, end: 12 }, 'x', { start: 0, end: 1 })).toBeNull();
  });

  it('is found in any text, in any style that can hold it', async () => {
    const words = fc.array(
      fc.constantFrom('a', 'Dr.', "it's", '"so"', '\\', '#1', ': ', ' ', '  ', '\n', '\n\n', '\t', 'é', '😀', '- '),
      { maxLength: 12 },
    );
    const styles = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    await fc.assert(
      fc.asyncProperty(words, words, styles, fc.constantFrom(0, 20), async (before, after, style, lineWidth) => {
        const text = `${before.join('')} ${WANTED} ${after.join('')}`;
        const source = stringify({ x: [{ a: text }] }, { defaultStringType: style, lineWidth });
        const document = await parseDocument(source, 'a.yaml');
        // The writer may break a line in the middle of an emoji, which no reader takes.
        fc.pre(document.diagnostics.length === 0);
        // What was written may be read as another text; what counts is what is read.
        const at = String(valueAt(document.value, ['x', 0, 'a'])).indexOf(WANTED);
        const found = written(document, ['x', 0, 'a'], at, at + WANTED.length);
        // A long line may be broken anywhere within double quotes.
        expect(found?.replace(/\\\n */, '')).toBe(WANTED);
      }),
      { numRuns: 500 },
    );
  });
});
