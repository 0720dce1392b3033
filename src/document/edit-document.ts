/** Changes values in a YAML text and nothing else: comments, order, line ends and spacing stay. Pure. */

import type { DataPath } from '../diagnostics/diagnostic.ts';
import { withoutMark } from './check-text.ts';
import { type Edit, editText } from './edit-text.ts';
import { parseDocument } from './parse-document.ts';
import { parseFast } from './parse-fast.ts';
import { sameValue } from './same-value.ts';
import { valueAt } from './value-at.ts';

type Container = Record<string | number, unknown>;

export type { Edit } from './edit-text.ts';

/** The text can't be changed as asked without losing something of it; it is unchanged. */
export class EditFailed extends Error {
  override readonly name = 'EditFailed';
}

/**
 * `source` with every edit made, in order. Parents that are missing are created, a number that is a list's length appends.
 * The result was read again and is what was asked for.
 * @throws EditFailed where the text has faults, or the edit can't be made.
 */
export async function editDocument(source: string, edits: readonly Edit[]): Promise<string> {
  const text = withoutMark(source);
  const mark = source.slice(0, source.length - text.length);
  let wanted = await plainValue(text);
  let changed: string | null = text;
  const steps: Edit[] = [];
  for (const edit of edits) {
    steps.push(...differences(valueAt(wanted, edit.path), edit));
    wanted = withEdit(wanted, edit);
  }
  for (const edit of steps) changed = changed === null ? null : surgical(changed, edit);
  if (changed !== null && (await holds(changed, wanted))) return mark + changed;
  const { editSlowly } = await import('./edit-slowly.ts');
  const slow = await editSlowly(text, edits);
  if (slow !== null && (await holds(slow, wanted))) return mark + slow;
  throw new EditFailed(
    `cannot change ${edits.map(({ path }) => path.join('.')).join(', ')} without losing something else`,
  );
}

/** Where a map takes the place of a map, only what differs is changed, so that the rest keeps its form. */
function differences(former: unknown, edit: Edit): Edit[] {
  const { path, value } = edit;
  if (sameValue(former, value)) return [];
  if (!isMap(former) || !isMap(value)) return [edit];
  const set = Object.entries(value).flatMap(([key, part]) =>
    differences(former[key], { path: [...path, key], value: part }),
  );
  const gone = Object.keys(former).filter((key) => value[key] === undefined);
  return [...set, ...gone.map((key) => ({ path: [...path, key], value: undefined }))];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function surgical(text: string, edit: Edit): string | null {
  try {
    return editText(text, edit);
  } catch {
    return null;
  }
}

async function holds(text: string, wanted: unknown): Promise<boolean> {
  try {
    return sameValue(await plainValue(text), wanted);
  } catch {
    return false;
  }
}

async function plainValue(text: string): Promise<unknown> {
  try {
    return parseFast(text);
  } catch {
    const { value, diagnostics } = await parseDocument(text, '');
    const [fault] = diagnostics;
    if (fault === undefined) return value;
    throw new EditFailed(`the text has a fault: ${fault.code} in line ${fault.place?.line ?? 1}`);
  }
}

/** The value that the text should have after the edit. */
function withEdit(value: unknown, { path, value: wanted }: Edit): unknown {
  const copy = structuredClone(value);
  if (path.length === 0 || typeof copy !== 'object' || copy === null) throw new EditFailed('nothing to change here');
  let here = copy as Container;
  for (const [i, step] of path.slice(0, -1).entries()) {
    if (isEmpty(here[step])) {
      if (wanted === undefined) return copy;
      here[step] = typeof path[i + 1] === 'number' ? [] : {};
    }
    here = container(here[step], path);
  }
  const last = path.at(-1) ?? '';
  if (Array.isArray(here) !== (typeof last === 'number') || (Array.isArray(here) && Number(last) > here.length)) {
    throw new EditFailed(`${path.join('.')} is no place in the text`);
  }
  if (wanted !== undefined) here[last] = structuredClone(wanted);
  else if (Array.isArray(here)) here.splice(Number(last), 1);
  else delete here[last];
  return copy;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function container(value: unknown, path: DataPath): Container {
  if (typeof value === 'object' && value !== null) return value as Container;
  throw new EditFailed(`${path.join('.')} leads through a value that is neither a list nor a map`);
}
