/** Large texts: what the careful reader would take seconds for is known without it. Counted in calls, not in time. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAllDocuments, visit } from 'yaml';
import { editTree } from '../../src/document/edit-tree.ts';
import { MANY_PARTS, MAX_BYTES, MOST_FAULTS, MOST_PARTS } from '../../src/document/limits.ts';
import { openByEvents } from '../../src/document/open-large.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { findFaults } from '../../src/framework/find-faults.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from '../framework/load-options.ts';
import { mutated, mutatedSimply } from '../support/mutations.ts';
import { placesOf } from '../support/places.ts';

// The build that is bundled: CommonJS, which Node would not choose for an import.
vi.mock('js-yaml', () => {
  const yaml = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
  return { ...yaml, parseEvents: vi.fn(yaml.parseEvents) };
});
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseAllDocuments: vi.fn(yaml.parseAllDocuments), visit: vi.fn(yaml.visit) };
});

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor\n';
/** The last line of a text. */
const LAST = -1;
const ROUND = `${HEAD}assessments:\n  - id: a\n    date: 2026-01-01\n    answers:\n`;
/** More parts than the careful reader is given, and few enough to be read at all. */
const SIZE = 1.2 * MANY_PARTS;

function filled(head: string, part: (index: number) => string, tail = '', size = SIZE): string {
  const parts = [head];
  for (let i = 0; i < size; i++) parts.push(part(i));
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

const row = (text: string) => filled(list, () => text, '', MOST_PARTS);
const tooMuch: [name: string, text: string][] = [
  ['members', row('- m\n')],
  ['empty members', row('-\n')],
  ['texts of several lines', row('- |\n  a\n')],
  ['anchors', row('- &a x\n')],
  ['names in quotes', filled(HEAD, (i) => `"k${i}": 1\n`, '', MOST_PARTS)],
  ['empty lists', filled(`${HEAD}members: [`, () => '[],', ']\n', MOST_PARTS)],
  [
    'lists within lists',
    filled(`${HEAD}members: [`, () => `${'['.repeat(60)}${']'.repeat(60)},`, ']\n', MOST_PARTS / 60),
  ],
  ['brackets never closed', row('- [\n')],
  ['blank lines', filled(HEAD, () => '\n', 'about: a\n', MOST_PARTS)],
];

describe('a text with more in it than is read', () => {
  it.each(tooMuch)('%s: is told without a reader', async (_name, text) => {
    expect(text.length).toBeLessThan(MAX_BYTES);
    vi.mocked(parseAllDocuments).mockClear();
    vi.mocked(parseEvents).mockClear();
    const { diagnostics } = await loadAlliance(text, options);
    expect(diagnostics).toMatchObject([{ code: 'too-complex', args: { limit: MOST_PARTS } }]);
    expect(parseAllDocuments).not.toHaveBeenCalled();
    expect(parseEvents).not.toHaveBeenCalled();
  });

  it('a deep one is told by its depth, however many brackets there are', async () => {
    const { diagnostics } = await loadAlliance(`${HEAD}members: ${'['.repeat(MOST_PARTS + 1)}`, options);
    expect(diagnostics).toMatchObject([{ code: 'too-deep', place: { line: 3 } }]);
  });
});

describe('brackets and quotes that are never closed', () => {
  it.each(['[', '{', '"'])('%s: are looked for once, and the first ones are told', async (mark) => {
    vi.mocked(visit).mockClear();
    const text = filled(HEAD, (i) => `k${i}: ${mark}\n`, '', MOST_FAULTS * 3);
    const { diagnostics } = await parseDocument(text, 'x');
    expect(diagnostics.length).toBeLessThanOrEqual(MOST_FAULTS);
    expect(diagnostics[0]).toMatchObject({ code: 'yaml-syntax', place: { line: 3 } });
    expect(vi.mocked(visit).mock.calls.length).toBeLessThanOrEqual(1);
  });
});

describe('the tree of a text', () => {
  /** The quickest of a few: whatever else the machine does only makes one slower. */
  const quickest = (text: string) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        editTree(text);
        return performance.now() - start;
      }),
    );

  it('takes as long for texts of several lines as for short ones', () => {
    const lines = filled(list, (i) => `- |\n  a${i}\n`, '', MOST_PARTS / 2);
    const short = filled(list, (i) => `- a\n- b${i}\n`, '', MOST_PARTS / 2);
    expect(quickest(lines)).toBeLessThan(20 * quickest(short));
  });
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
