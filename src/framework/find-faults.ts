/** Every fault of a value that should be an alliance: of shape, and of meaning in whatever has the right shape. Loads zod. */

import { MOST_FAULTS } from '../document/limits.ts';
import { Alliance } from './alliance-schema.ts';
import { nameOf, special } from './alliance-words.ts';
import { type CheckOptions, checkAlliance } from './check-alliance.ts';
import type { Finding } from './finding.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { isLarge, sampleOf } from './large-value.ts';
import { pruneFaults, survivesPruning, withoutMadeUp } from './prune-faults.ts';
import { shapeFindings } from './shape-findings.ts';
import { kindOf } from './shape-words.ts';
import { tellWords } from './slips/wording/words-meant.ts';

/** Pruning a part can leave its parent without a required one; a few rounds settle it. */
const ROUNDS = 4;

/** All findings at once; an empty list means that `value` is an Alliance. */
export function findFaults(value: unknown, options: CheckOptions): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      { code: 'not-a-map', path: [], args: { kind: kindOf(value), ...(typeof value === 'string' && { text: 1 }) } },
    ];
  }
  const found = findShape(value);
  const shape = isLarge(value) ? found : tellWords(found, value, options.rubric);
  if (shape.length > 0 && isLarge(value)) return shape.slice(0, MOST_FAULTS);
  let sound: unknown = value;
  for (let round = 0, faults = shape; faults.length > 0; round++, faults = findShape(sound)) {
    if (round === ROUNDS) return shape;
    sound = pruneFaults(sound, faults, round);
  }
  const meaning = checkAlliance(sound as Alliance, options).slice(0, MOST_FAULTS);
  if (shape.length === 0) return meaning;
  return [...shape, ...meaning.filter((finding) => survivesPruning(finding, shape)).map(withoutMadeUp)];
}

/** Of a large value the faults of a part of it first: those of the whole could be more than zod can carry. */
function findShape(value: unknown): Finding[] {
  const first = isLarge(value) ? shapeOf(sampleOf(value)) : [];
  return first.length > 0 ? first : shapeOf(value);
}

let schema: JsonSchema | null = null;

function shapeOf(value: unknown): Finding[] {
  try {
    const parsed = Alliance.safeParse(value);
    if (parsed.success) return [];
    schema ??= jsonSchemaOf(Alliance);
    // To put a fault into words costs more than to find it.
    return shapeFindings(parsed.error.issues.slice(0, MOST_FAULTS), value, { json: schema, nameOf, special });
  } catch (error) {
    // Issues by the hundred thousand are more arguments than a call can have.
    if (!(error instanceof RangeError)) throw error;
    return [{ code: 'too-many-faults', path: [], at: 'key' }];
  }
}
