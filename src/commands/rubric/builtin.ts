/** The rubric that comes with the program. */
import { readFileSync } from 'node:fs';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { packageFile } from '../package-file.ts';

let builtin: Rubric | undefined;

/** The compiled rubric, read once. The build writes it to dist/ from rubrics/crossroads and refuses one with faults. */
export function builtinRubric(): Rubric {
  builtin ??= JSON.parse(readFileSync(packageFile('dist/rubric.json'), 'utf8')) as Rubric;
  return builtin;
}
