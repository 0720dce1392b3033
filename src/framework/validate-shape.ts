/**
 * Whether a value has the shape of an alliance file, without saying what is wrong: by the published JSON Schema, which
 * is generated from the zod schema, so that a sound file is loaded without zod.
 */
import schema from '../../schemas/alliance.schema.json';
import { type ShapeCheck, shapeCheck } from './shape-check.ts';

let check: ShapeCheck | null = null;

/** True when `value` is an Alliance as far as its shape goes. */
export function hasAllianceShape(value: unknown): boolean {
  check ??= shapeCheck(schema);
  return check(value);
}
