/** A simple text is opened without the careful reader, and says of every part of it what that reader says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { openDocument, openSimple } from '../../src/document/open-document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { examples } from '../support/example-texts.ts';
import { mutatedSimply } from '../support/mutations.ts';
import { placesOf } from '../support/places.ts';

/** Every way of writing that is simple, with comments, blanks and empty lines wherever they may stand. */
const SIMPLE = `# Harbor

version: 1
name: "Harbor Neighbors"   # by hand
founded: 2019-04
about: >-
  Six groups on the harbor,
  one table.  

  # no comment

fictional: true
definition: { organizations: 6 ,independence: "yes", why: it's asked }   # {
members:
- Eastside Tenants
# between
- name: Harbor Clinic
  scale: [local, [ 'a: b', {c: d} ], regional]
  # and what for

  issues:
    - housing   # here
      # and there
    - {issue: health, position: 'a right'}
  # more
  note: |
    One line: with a colon. 🌱
      More # here

  none: {}
  nothing:    # yet
-   name: Far
    empty:
# at the margin
profile:
  nobody:   
  member-location: [Oakland, "San José", []]
  deep:
    deeper:
      - x:
          y: 1
        z: 2   

      # after
    # after that
share: 37.5
last:
  - ~
`;

/** False where the text is not simple. */
async function agree(text: string): Promise<boolean> {
  const quick = openSimple(text, 'x.yaml');
  if (quick === null) return false;
  const careful = await parseDocument(text, 'x.yaml');
  expect(careful.diagnostics, JSON.stringify(text)).toEqual([]);
  expect(placesOf(quick, careful.value), JSON.stringify(text)).toEqual(placesOf(careful, careful.value));
  return true;
}

describe('a simple text that is opened', () => {
  it('knows the place of every key and value of the examples, and of every way of writing', async () => {
    for (const text of [SIMPLE, ...examples]) expect(await agree(text)).toBe(true);
  });

  it('knows them in files as people write them by the dozen', async () => {
    const files = mkdtempSync(join(tmpdir(), 'alliance-'));
    try {
      writeCorpus(files, 60);
      for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('.yaml')) expect(await agree(readFileSync(join(files, name), 'utf8'))).toBe(true);
      }
    } finally {
      rmSync(files, { recursive: true });
    }
  }, 60_000);

  it('knows them after 3,000 mutations, wherever the text is still simple', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(mutatedSimply([SIMPLE]), async (text) => {
        if (await agree(text)) read++;
      }),
      { numRuns: 3000, seed: 20101201 },
    );
    expect(read).toBeGreaterThan(700);
  }, 60_000);

  it('says the same of a fault, in lines and columns and with the lines around it', async () => {
    const path = ['members', 1, 'issues', 1, 'position'];
    for (const text of [SIMPLE, `\ufeff${SIMPLE}`]) {
      const [quick, careful] = [openSimple(text, 'x.yaml'), await parseDocument(text, 'x.yaml')];
      expect(quick?.value).toEqual(careful.value);
      expect(quick?.text).toBe(careful.text);
      expect(quick?.locate(path, 'value')).toEqual(careful.locate(path, 'value'));
      expect(quick?.locate(['nobody'], 'key')).toBeNull();
      const fault = { code: 'wrong-value', path, range: careful.rangeOf(path, 'value') };
      expect(quick?.diagnose(fault)).toEqual(careful.diagnose(fault));
    }
  });

  it('is opened by the careful reader where it is not simple, also where it has faults', async () => {
    expect(openSimple('a: one\n  two\n', 'x')).toBeNull();
    expect((await openDocument('a: one\n  two\n', 'x')).rangeOf(['a'], 'value')).toEqual({ start: 3, end: 12 });
    expect((await openDocument('a: b: c\n', 'x')).diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect(openSimple(`a: ${'x'.repeat(3 * 1024 * 1024)}\n`, 'x')).toBeNull();
  });
});
