/** Where an edit of the interview goes in an alliance file. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { Edit } from '../../interview/state.ts';

/** Where an edit goes in a file; null when its round is gone or closed. */
export function pathIn(alliance: Alliance, round: string, edit: Edit): DataPath | null {
  if (edit.in === 'file') return edit.path;
  const index = alliance.assessments?.findIndex(({ id }) => id === round) ?? -1;
  return index < 0 || alliance.assessments?.[index]?.state === 'closed' ? null : ['assessments', index, ...edit.path];
}

/** Whether two edits are of the same value. */
export function sameTarget(a: Edit, b: Edit): boolean {
  return a.in === b.in && sameValue(a.path, b.path);
}
