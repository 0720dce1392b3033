/** Every fault of a value that should be an alliance: of shape, and of meaning in whatever has the right shape. Loads zod. */
import { Alliance } from './alliance-schema.ts';
import { nameOf, special } from './alliance-words.ts';
import { type CheckOptions, checkAlliance } from './check-alliance.ts';
import type { Finding } from './finding.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { pruneFaults, survivesPruning } from './prune-faults.ts';
import { kindOf, shapeFindings } from './shape-findings.ts';

/** Pruning a part can leave its parent without a required one; a few rounds settle it. */
const ROUNDS = 4;

/** All findings at once; an empty list means that `value` is an Alliance. */
export function findFaults(value: unknown, options: CheckOptions): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ code: 'not-a-map', path: [], args: { kind: kindOf(value) } }];
  }
  const shape = findShape(value);
  let sound: unknown = value;
  for (let round = 0, faults = shape; faults.length > 0; round++, faults = findShape(sound)) {
    if (round === ROUNDS) return shape;
    sound = pruneFaults(sound, faults);
  }
  const meaning = checkAlliance(sound as Alliance, options);
  return shape.length === 0 ? meaning : [...shape, ...meaning.filter((finding) => survivesPruning(finding, shape))];
}

function findShape(value: unknown): Finding[] {
  const parsed = Alliance.safeParse(value);
  return parsed.success
    ? []
    : shapeFindings(parsed.error.issues, value, { json: jsonSchemaOf(Alliance), nameOf, special });
}
