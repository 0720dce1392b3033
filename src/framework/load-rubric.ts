/**
 * A rubric folder's YAML files to one validated rubric, or to the faults that keep it from being used. What a shape can't
 * state (references, unused parts, expectations) is in check-rubric.ts. Loads `yaml` and `zod` when called.
 */
import { createHash } from 'node:crypto';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkReferences } from './check-references.ts';
import { extendRubric } from './extend-rubric.ts';
import type { Finding } from './finding.ts';
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
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // A slip in what is left out keeps nothing else from being read, and is told together with the rest.
  if (errors.some(({ code }) => code !== 'rubric-unknown-off')) return { rubric: null, diagnostics, diagnose };
  const parsed = schema.safeParse({ tensions: [], ...value, hash: '' });
  if (!parsed.success) {
    const [{ shapeFindings }, { jsonSchemaOf }, { tellLacking }] = await Promise.all([
      import('./shape-findings.ts'),
      import('./json-schema.ts'),
      import('./rubric-lacks.ts'),
    ]);
    const words = { json: jsonSchemaOf(schema), nameOf: nameOfPart, special: () => null };
    const faults = tellLacking(shapeFindings(parsed.error.issues, value, words), raw.value, base?.id).map(diagnose);
    return { rubric: null, diagnostics: [...diagnostics, ...faults], diagnose };
  }
  const { criteria } = parsed.data;
  const section = (index: number) => (SECTIONS as readonly string[]).indexOf(criteria[index]?.section ?? '');
  const order = criteria.map((_, index) => index).sort((a, b) => section(a) - section(b) || a - b);
  const rubric = { ...parsed.data, criteria: order.flatMap((index) => criteria[index] ?? []) };
  const diagnoseLoaded = (finding: Finding) => diagnose({ ...finding, path: asWritten(finding.path, order) });
  const faults = checkReferences(rubric).map(diagnoseLoaded);
  return {
    rubric: faults.length + errors.length > 0 ? null : { ...rubric, hash: hashRubric(rubric) },
    diagnostics: [...diagnostics, ...faults],
    diagnose: diagnoseLoaded,
  };
}

/** Criteria are sorted by section once loaded; a finding about one goes back to where it was read. */
function asWritten(path: DataPath, order: readonly number[]): DataPath {
  const [key, index, ...rest] = path;
  if (key !== 'criteria' || typeof index !== 'number') return path;
  return [key, order[index] ?? index, ...rest];
}

/** What a message calls the map at `path`: `a criterion` for criteria/3, `the report` for report. */
function nameOfPart(path: DataPath): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'this rubric' : `"${key}"`;
}

function layOver(raw: RawRubric, base: Rubric | undefined): RawRubric {
  const wanted = raw.value.extends;
  if (wanted === undefined) return raw;
  if (base === undefined || wanted !== base.id) {
    const args = { base: String(wanted), known: base?.id ?? '' };
    const fault = raw.diagnose({ code: 'rubric-unknown-base', path: ['extends'], args });
    return { ...raw, diagnostics: [...raw.diagnostics, fault] };
  }
  const { value, unknownOff, fallen, ownPath } = extendRubric(base, raw.value);
  const unknown = unknownOff.map(({ id, index }) =>
    raw.diagnose({ code: 'rubric-unknown-off', path: ['off', index], args: { id } }),
  );
  const alsoOff = fallen.map(({ id, criterion, index }) =>
    raw.diagnose({ code: 'rubric-also-off', path: ['off', index], severity: 'warning', args: { id, criterion } }),
  );
  return {
    value,
    diagnostics: [...raw.diagnostics, ...unknown, ...alsoOff],
    diagnose: (finding) => raw.diagnose({ ...finding, path: ownPath(finding.path) }),
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
