/** Large texts: what the careful reader would take seconds for is known without it. Counted in calls, not in time. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { LARGE } from '../../src/document/limits.ts';
import { openByEvents } from '../../src/document/open-large.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { findFaults } from '../../src/framework/find-faults.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from '../framework/load-options.ts';
import { mutated, mutatedSimply } from '../support/mutations.ts';
import { placesOf } from '../support/places.ts';

// The build that is bundled: CommonJS, which Node would not choose for an import.
vi.mock('js-yaml', () => createRequire(import.meta.url)('js-yaml'));
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseAllDocuments: vi.fn(yaml.parseAllDocuments) };
});

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor\n';
/** The last line of a text. */
const LAST = -1;
const ROUND = `${HEAD}assessments:\n  - id: a\n    date: 2026-01-01\n    answers:\n`;
/** Longer than a large text by half, and of more lines and parts than the careful reader is given. */
const SIZE = 3 * LARGE;

function filled(head: string, part: (index: number) => string, tail = ''): string {
  const parts = [head];
  for (let length = head.length, i = 0; length < SIZE; i++) {
    const next = part(i);
    parts.push(next);
    length += next.length;
  }
  return parts.join('') + tail;
}

const list = `${HEAD}members:\n`;
const large: [name: string, text: string, code: string | null, line: number | undefined][] = [
  ['members with quotes in their names', filled(list, (i) => `- name: "A \\"${i}\\""\n`), 'too-many', 3],
  ['members in brackets', filled(`${HEAD}members: [`, (i) => `{name: m${i}},`, ']\n'), 'too-many', 3],
  ['unknown names', filled(HEAD, (i) => `k${i}: 1\n`), 'unknown-key', 3],
  ['levels of nine', filled(ROUND, (i) => `      k${i}: 9\n`), 'level-out-of-range', 7],
  ['unknown answers', filled(ROUND, (i) => `      k${i}: 1\n`), 'unknown-criterion', 7],
  ['one name again and again', filled(HEAD, () => 'a: 1\r\n'), 'duplicate-key', 4],
  ['tags', filled(list, () => '- !t x\n'), 'yaml-tag', 4],
  ['aliases', filled(`${list}- &a x\n`, () => '- *a\n'), 'yaml-alias', 5],
  ['documents', filled('a\n', () => '---\na\n'), 'several-documents', 2],
  ['documents with a mark each', filled('---\na\n', () => '---\na\n'), 'several-documents', 3],
  ['anchors', filled(list, (i) => `- &a${i} x\n`), 'too-complex', undefined],
  ['lists as names', filled(HEAD, (i) => `[a${i}]: 1\n`), 'too-complex', undefined],
  ['empty lines before a tab', filled(HEAD, () => '\n', 'about: a\tb\n'), 'too-complex', undefined],
  ['a fault of syntax', filled(HEAD, (i) => `k${i}: 1\n`, 'a: b: c\n'), 'yaml-syntax', LAST],
  ['comments', filled(HEAD, () => '# c\n'), null, undefined],
];

describe('a large text', () => {
  beforeEach(() => vi.mocked(parseAllDocuments).mockClear());

  it.each(large)('of %s is known without the careful reader', async (_name, text, code, line) => {
    const { alliance, diagnostics } = await loadAlliance(text, options);
    expect(diagnostics[0]?.code ?? null).toBe(code);
    expect(diagnostics[0]?.place?.line).toBe(line === LAST ? text.split('\n').length - 1 : line);
    expect(alliance === null).toBe(code !== null);
    expect(diagnostics.length).toBeLessThanOrEqual(1000);
    expect(parseAllDocuments).not.toHaveBeenCalled();
  });

  it('has its places from events where those leave no doubt, and they are the same', async () => {
    const folder = join(import.meta.dirname, '../../examples');
    const harbor = readFileSync(
      join(folder, readdirSync(folder).find((name) => name.startsWith('harbor')) ?? ''),
      'utf8',
    );
    const rich = `${harbor.slice(0, 1500).replace(/\n[^\n]*$/, '\n')}last:\n- a: "x \\"y\\""\n  b: [c,\n    d]\n  e:\n  - f\n  g: 'it''s'\n`;
    let read = 0;
    const texts = fc.oneof(mutatedSimply([rich, rich.replace(/\n/g, '\r\n')]), mutated([rich]));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const quick = openByEvents(text, 'x');
        if (quick === null) return;
        read++;
        const careful = await parseDocument(text, 'x');
        expect(careful.diagnostics, JSON.stringify(text)).toEqual([]);
        expect(quick.value).toEqual(careful.value);
        expect(placesOf(quick, careful.value), JSON.stringify(text)).toEqual(placesOf(careful, careful.value));
      }),
      { numRuns: 1000, seed: 20101201 },
    );
    expect(read).toBeGreaterThan(200);
  }, 60_000);
});

describe('a value with more faults than can be told', () => {
  const anchors = (parts: readonly unknown[]) => ({
    version: 1,
    name: 'A',
    profile: { structure: { anchors: parts } },
  });

  it('is told by its first faults', () => {
    const findings = findFaults(anchors(Array(400_000).fill(1)), options);
    expect(findings).toHaveLength(200);
    expect(findings[0]).toMatchObject({ code: 'wrong-type', path: ['profile', 'structure', 'anchors', 0] });
  });

  it('is told as a whole where the first part of it is sound', () => {
    const sound = Array(60_000).fill('A');
    expect(findFaults(anchors([...sound, 1]), options)).toMatchObject([{ code: 'wrong-type' }]);
    expect(findFaults(anchors(sound), options)).toEqual([]);
  });

  it('is said to have too many where nobody could carry them', () => {
    const answers = Object.fromEntries(Array.from({ length: 400_000 }, (_, i) => [`k${i}`, i < 2000 ? 1 : 9]));
    const value = { version: 1, name: 'A', assessments: [{ id: 'a', date: '2026-01-01', answers }] };
    expect(findFaults(value, options)).toEqual([{ code: 'too-many-faults', path: [], at: 'key' }]);
  });
});
