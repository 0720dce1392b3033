import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scoring/assess.ts';
import { Assessment } from '../../src/scoring/assessment-schema.ts';
import { readVectors } from './vector.ts';

const vectors = readVectors();

describe('vectors worked by hand', () => {
  it('are all there', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(14);
  });

  for (const { name, rubric, alliance, runs } of vectors) {
    for (const { round, expected } of runs) {
      it(round === undefined ? name : `${name} (round ${round})`, () => {
        const options = { version: '0.0.0', file: null, ...(round === undefined ? {} : { round }) };
        const assessment = assess(alliance, rubric, options);
        expect(Assessment.safeParse(assessment).error).toBeUndefined();
        expect(compare(expected, assessment, '')).toEqual([]);
      });
    }
  }
});

/** Every place where what is expected isn't so; lists whose expectation is a map are looked up by id. */
function compare(expected: unknown, actual: unknown, path: string): string[] {
  if (typeof actual === 'number') {
    const wanted = toNumber(expected);
    return Math.abs(wanted - actual) <= 1e-12 ? [] : [`${path}: expected ${String(expected)}, got ${actual}`];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length)
      return [`${path}: expected ${expected.length} entries, got ${JSON.stringify(actual)}`];
    return expected.flatMap((entry, place) => compare(entry, actual[place], `${path}/${place}`));
  }
  if (isMap(expected)) {
    return Object.entries(expected).flatMap(([key, value]) => compare(value, lookUp(actual, key), `${path}/${key}`));
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

function toNumber(expected: unknown): number {
  const [, above, below] = /^(\d+)\/(\d+)$/.exec(String(expected)) ?? [];
  return above === undefined ? Number(expected ?? Number.NaN) : Number(above) / Number(below);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lookUp(actual: unknown, key: string): unknown {
  if (!Array.isArray(actual)) return isMap(actual) ? actual[key] : undefined;
  return actual.find((entry) => isMap(entry) && [entry.id, entry.stage, entry.aspect].includes(key));
}
