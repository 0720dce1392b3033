/** zod's issues about a rubric as faults of ours, each at the part of the file that a person would change. Pure. */
import type * as z from 'zod';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';

export interface ShapeFault {
  path: DataPath;
  part: 'key' | 'value';
  fault: { code: string; args: Diagnostic['args'] };
}
type Issue = z.core.$ZodIssue;

/** One fault for each thing to change; a union is reported by the branch that came furthest. */
export function shapeFaults(issues: readonly Issue[], value: unknown): ShapeFault[] {
  return issues.flatMap((issue) => faultsOf(issue, value));
}

function faultsOf(issue: Issue, root: unknown): ShapeFault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const at = (code: string, args: Diagnostic['args'] = {}): ShapeFault[] => [
    { path, part: 'value', fault: { code, args } },
  ];
  const name = String(path.at(-1) ?? '');
  const found = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        part: 'key',
        fault: { code: 'rubric-unknown-key', args: { key } },
      }));
    case 'invalid_type':
      if (found === undefined) return [{ path, part: 'key', fault: { code: 'rubric-missing', args: { name } } }];
      return at('rubric-wrong-type', { name, expected: issue.expected, found: kindOf(found) });
    case 'invalid_value':
      if (found === undefined) return [{ path, part: 'key', fault: { code: 'rubric-missing', args: { name } } }];
      return at('rubric-wrong-value', { name, found: String(found), allowed: issue.values.map(String).join(', ') });
    case 'too_big':
      return at('rubric-too-big', { name, maximum: Number(issue.maximum), found: sizeOf(found) });
    case 'too_small':
      return at('rubric-too-small', { name, minimum: Number(issue.minimum), found: sizeOf(found) });
    case 'invalid_union':
      return nearestBranch(issue, path, root) ?? at('rubric-wrong-shape', { name });
    default:
      return at('rubric-wrong-form', { name, found: String(found) });
  }
}

/** Of a union's branches, the one whose faults lie deepest, then the one with the fewest. */
function nearestBranch(issue: Issue & { code: 'invalid_union' }, path: DataPath, root: unknown): ShapeFault[] | null {
  const branches = issue.errors.map((errors) =>
    errors.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] } as Issue, root)),
  );
  const depth = (faults: ShapeFault[]) => Math.max(0, ...faults.map((fault) => fault.path.length));
  const ranked = branches.filter((faults) => faults.length > 0 && depth(faults) > path.length);
  ranked.sort((a, b) => a.length - b.length || depth(b) - depth(a));
  return ranked[0] ?? null;
}

function valueAt(root: unknown, path: DataPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
