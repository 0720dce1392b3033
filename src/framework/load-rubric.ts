/**
 * A rubric folder's YAML files to one validated rubric, or to the faults that keep it from being used.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rubric } from './rubric-schema.ts';

export async function loadRubric(
  _files: readonly { name: string; text: string }[],
  _base?: Rubric,
): Promise<{ rubric: Rubric | null; diagnostics: Diagnostic[] }> {
  return { rubric: null, diagnostics: [] };
}
