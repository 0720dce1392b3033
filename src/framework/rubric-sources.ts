/**
 * The YAML files of a rubric folder as one raw value, remembering which file each part came from. A file is a map of
 * top-level keys, or a bare list when it lies in criteria/ or tensions/ (or is criteria.yaml or tensions.yaml). Pure.
 */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { diagnoseFinding, type Finding } from './finding.ts';

export interface RubricFile {
  /** Path as the user would name it, with `/` or `\` between folders. */
  name: string;
  text: string;
}
interface Origin {
  document: SourceDocument;
  path: DataPath;
}
/** A raw rubric, before it is validated. */
export interface RawRubric {
  value: Record<string, unknown>;
  diagnostics: Diagnostic[];
  /** A finding at a path of `value` as a diagnostic of the file which holds that part, or the nearest part above it. */
  diagnose(finding: Finding): Diagnostic;
}

const LISTS = ['criteria', 'tensions'];

/** Reads and joins the files; every fault of every file is in `diagnostics`. */
export async function joinFiles(files: readonly RubricFile[]): Promise<RawRubric> {
  const { parseDocument } = await import('../document/parse-document.ts');
  const value: Record<string, unknown> = {};
  const origins = new Map<string, Origin[]>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, text } of files) {
    const document = await parseDocument(text, name);
    // Empty, or comments alone: a part of it that is missing is told by its name.
    if (document.diagnostics.some(({ code }) => code === 'empty-file')) continue;
    diagnostics.push(...document.diagnostics);
    if (document.diagnostics.some(({ severity }) => severity === 'error')) continue;
    for (const part of partsOf(document)) {
      const former = value[part.key];
      if (former === undefined) {
        value[part.key] = part.value;
        origins.set(part.key, originsOf(part.value, document, part.path));
      } else if (Array.isArray(former) && Array.isArray(part.value)) {
        value[part.key] = [...former, ...part.value];
        origins.get(part.key)?.push(...originsOf(part.value, document, part.path));
      } else {
        const { key, path } = part;
        diagnostics.push(diagnoseFinding(document, { code: 'rubric-repeated-key', path, at: 'key', args: { key } }));
      }
    }
  }
  const first = files[0]?.name ?? '';
  return { value, diagnostics, diagnose: (finding) => locate(origins, first, finding) };
}

interface FilePart {
  key: string;
  value: unknown;
  path: DataPath;
}

function partsOf({ value, file }: SourceDocument): FilePart[] {
  if (Array.isArray(value)) return [{ key: listKey(file), value, path: [] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, part]) => ({ key, value: part, path: [key] }));
}

/** The key of a bare list: that of the nearest folder or file name which says it; else the file's own name. */
function listKey(file: string): string {
  const names = file
    .replace(/\.ya?ml$/, '')
    .split(/[/\\]/)
    .reverse();
  return names.find((name) => LISTS.includes(name)) ?? names[0] ?? '';
}

/** One origin for each element of a list, so that lists of several files can be joined; one for anything else. */
function originsOf(value: unknown, document: SourceDocument, path: DataPath): Origin[] {
  return Array.isArray(value) ? value.map((_, index) => ({ document, path: [...path, index] })) : [{ document, path }];
}

function locate(origins: ReadonlyMap<string, Origin[]>, firstFile: string, finding: Finding): Diagnostic {
  const { code, path, severity = 'error', args = {} } = finding;
  const [key, index] = path;
  const found = origins.get(String(key));
  // What the whole lacks is told where it says who it is.
  const [whole] = path.length > 0 ? [] : (origins.get('id') ?? origins.get('version') ?? []);
  if (whole !== undefined) return diagnoseFinding(whole.document, finding);
  const origin = typeof index === 'number' ? found?.[index] : found?.[0];
  if (!origin) {
    return { code, severity, file: found?.[0]?.document.file ?? firstFile, path, place: null, excerpt: [], args };
  }
  const own = [...origin.path, ...path.slice(typeof index === 'number' ? 2 : 1)];
  return { ...diagnoseFinding(origin.document, { ...finding, path: own }), path };
}
