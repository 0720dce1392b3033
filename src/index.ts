/**
 * The program as a library: load, assess and report as functions. Nothing here touches a terminal, a clock or a network;
 * only `builtinRubric` reads a file, the rubric that comes with the package.
 */
import type { Rubric } from './framework/rubric-schema.ts';
import type { RenderOptions } from './report/blocks.ts';
import { findFormat, formats } from './report/registry.ts';
import type { Assessment } from './scoring/assessment-schema.ts';

export { builtinRubric } from './commands/rubric/builtin.ts';
export type { DataPath, Diagnostic, Place } from './diagnostics/diagnostic.ts';
export type { Alliance, Answer, Member, MemberDetails, Round } from './framework/alliance-schema.ts';
export { checkRubric } from './framework/check-rubric.ts';
export { type Loaded, type LoadOptions, loadAlliance } from './framework/load-alliance.ts';
export type { LoadedRubric } from './framework/load-rubric.ts';
export { loadRubric } from './framework/load-rubric.ts';
export type { Aspect, Criterion, Objective, Role, Rubric, Strategy, Tension } from './framework/rubric-schema.ts';
export { type AssessOptions, assess } from './scoring/assess.ts';
export type { Assessment, CriterionResult, Gate, RoleResult } from './scoring/assessment-schema.ts';
export type { RenderOptions };
export { formats };

/**
 * The assessment as text. `format` is a name from `formats`; width 80, no colour and no details unless told otherwise.
 * @throws RangeError for a format that doesn't exist, and for a rubric other than the one the assessment names.
 */
export async function report(
  assessment: Assessment,
  rubric: Rubric,
  format = 'terminal',
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const chosen = findFormat(format);
  if (!chosen) throw new RangeError(`no format "${format}"; there is ${formats.map(({ name }) => name).join(', ')}`);
  if (assessment.rubric.hash !== rubric.hash) {
    throw new RangeError(`the assessment was made with rubric ${assessment.rubric.hash}, not ${rubric.hash}`);
  }
  const all: RenderOptions = { width: 80, color: false, details: false, ...options };
  return (await chosen.load(all))(assessment, rubric, all);
}
