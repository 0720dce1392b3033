/** Reads a vector: a small rubric, an alliance and the numbers worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Alliance } from '../../src/framework/alliance-schema.ts';
import { Condition, type Rubric, STAGES } from '../../src/framework/rubric-schema.ts';
import { makeRubric } from '../support/make-rubric.ts';

const Expected = z.partialRecord(z.enum(STAGES), z.number());
const CriterionShape = z.strictObject({
  weight: z.number().optional(),
  kind: z.enum(['transaction', 'transformation']).optional(),
  quick: z.boolean().optional(),
  expected: Expected.optional(),
  applies: Condition.optional(),
  objectives: z.array(z.string()).optional(),
  themes: z.array(z.string()).optional(),
});
const AspectShape = z.strictObject({
  weight: z.number().default(1),
  essential: z.boolean().default(false),
  criteria: z.record(z.string(), CriterionShape),
});
const Vector = z.strictObject({
  says: z.string(),
  rubric: z.strictObject({ each: CriterionShape.optional(), aspects: z.record(z.string(), AspectShape) }),
  alliance: z.record(z.string(), z.unknown()).default({}),
  answers: z.record(z.string(), z.unknown()).optional(),
  expect: z.unknown(),
  rounds: z.record(z.string(), z.unknown()).default({}),
});

export interface VectorCase {
  name: string;
  rubric: Rubric;
  alliance: Alliance;
  /** Without a round: what the round that is picked must give. */
  runs: { round?: string; expected: unknown }[];
}

const folder = join(import.meta.dirname, 'vectors');

/** All vectors, each with its rubric filled in and its alliance validated. */
export function readVectors(): VectorCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => readVector(file));
}

function readVector(file: string): VectorCase {
  const vector = Vector.parse(parse(readFileSync(join(folder, file), 'utf8')));
  const { each, aspects } = vector.rubric;
  const rubric = makeRubric({
    aspects: Object.entries(aspects).map(([id, { weight, essential }]) => ({ id, weight, essential })),
    criteria: Object.entries(aspects).flatMap(([aspect, { criteria }]) =>
      Object.entries(criteria).map(([id, own]) => dropUndefined({ ...each, ...own, id, aspect })),
    ),
  });
  const round = { id: 'only', date: '2026-05-14', answers: vector.answers };
  const told = { version: 1, name: 'Vector', ...(vector.answers && { assessments: [round] }), ...vector.alliance };
  return {
    name: `${file}: ${vector.says}`,
    rubric,
    alliance: Alliance.parse(told),
    runs: [
      { expected: vector.expect },
      ...Object.entries(vector.rounds).map(([id, expected]) => ({ round: id, expected })),
    ],
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function dropUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as Defined<T>;
}
