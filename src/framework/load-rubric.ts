/**
 * A rubric folder's YAML files to one validated rubric, or to the faults that keep it from being used. What a shape can't
 * state (references, unused parts, expectations) is in check-rubric.ts. Loads `yaml` and `zod` when called.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { extendRubric } from './extend-rubric.ts';
import { shapeFaults } from './rubric-faults.ts';
import type { Rubric } from './rubric-schema.ts';
import { joinFiles, type RawRubric, type RubricFile } from './rubric-sources.ts';

export interface LoadedRubric {
  /** null when a fault keeps it from being used. */
  rubric: Rubric | null;
  diagnostics: Diagnostic[];
  /** Where a part of the rubric stands, for faults that a later check finds. */
  diagnose: RawRubric['diagnose'];
}

/** Loads a rubric; with `extends` in it, it is laid over `base`. `files` are the folder's YAML files in any order. */
export async function loadRubric(files: readonly RubricFile[], base?: Rubric): Promise<LoadedRubric> {
  const { Rubric: schema, SECTIONS } = await import('./rubric-schema.ts');
  const raw = await joinFiles([...files].sort((a, b) => (a.name < b.name ? -1 : 1)));
  const { value, diagnostics, diagnose } = layOver(raw, base);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { rubric: null, diagnostics, diagnose };
  const parsed = schema.safeParse({ tensions: [], ...value, hash: '' });
  if (!parsed.success) {
    const faults = shapeFaults(parsed.error.issues, value).map(({ path, part, fault }) => diagnose(path, part, fault));
    return { rubric: null, diagnostics: [...diagnostics, ...faults], diagnose };
  }
  const { criteria } = parsed.data;
  const section = (index: number) => (SECTIONS as readonly string[]).indexOf(criteria[index]?.section ?? '');
  const order = criteria.map((_, index) => index).sort((a, b) => section(a) - section(b) || a - b);
  const rubric = { ...parsed.data, criteria: order.flatMap((index) => criteria[index] ?? []) };
  return {
    rubric: { ...rubric, hash: hashRubric(rubric) },
    diagnostics,
    diagnose: ([key, index, ...rest], part, fault) => {
      const written = key === 'criteria' && typeof index === 'number' ? order[index] : index;
      return diagnose(
        [key, written, ...rest].filter((step) => step !== undefined),
        part,
        fault,
      );
    },
  };
}

function layOver(raw: RawRubric, base: Rubric | undefined): RawRubric {
  const wanted = raw.value.extends;
  if (wanted === undefined) return raw;
  if (base === undefined || wanted !== base.id) {
    const fault = { code: 'rubric-unknown-base', args: { base: String(wanted), known: base?.id ?? '' } };
    return { ...raw, diagnostics: [...raw.diagnostics, raw.diagnose(['extends'], 'value', fault)] };
  }
  const { value, unknownOff, ownPath } = extendRubric(base, raw.value);
  const unknown = unknownOff.map(({ id, index }) =>
    raw.diagnose(['off', index], 'value', { code: 'rubric-unknown-off', args: { id } }),
  );
  return {
    value,
    diagnostics: [...raw.diagnostics, ...unknown],
    diagnose: (path, part, fault) => raw.diagnose(ownPath(path), part, fault),
  };
}

/** sha256 over the canonical JSON (keys sorted) of everything but the hash itself; the first 16 hex digits. */
export function hashRubric({ hash: _hash, ...rest }: Rubric): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
