/** From the text of an alliance file to an alliance that scoring may rely on. Pure: text in, data out. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../document/parse-document.ts';
import { parseFast } from '../document/parse-fast.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Alliance } from './alliance-schema.ts';
import { checkAlliance } from './check-alliance.ts';
import { diagnoseFinding, type Finding } from './finding.ts';
import type { Rubric } from './rubric-schema.ts';
import { hasAllianceShape } from './validate-shape.ts';

export interface LoadOptions {
  /** File as the user named it, for the diagnostics. */
  file: string;
  /** YYYY-MM-DD; no date of the file may be later. */
  today: string;
  rubric: Rubric;
}
export interface Loaded {
  /** null when any diagnostic is an error. */
  alliance: Alliance | null;
  /** Every fault, sorted by place. */
  diagnostics: Diagnostic[];
}

/** Loads an alliance file. Never throws for what is in the text: that is what `diagnostics` are for. */
export async function loadAlliance(text: string, options: LoadOptions): Promise<Loaded> {
  return (await loadFast(text, options)) ?? loadCarefully(text, options);
}

/** The alliance, if there is nothing at all to say of the file; null at the first fault or doubt. */
export async function loadFast(text: string, options: LoadOptions): Promise<Loaded | null> {
  let value: unknown;
  try {
    value = parseFast(text);
  } catch {
    return null;
  }
  if (!(await hasAllianceShape(value))) return null;
  const alliance = value as Alliance;
  return checkAlliance(alliance, options).length === 0 ? { alliance, diagnostics: [] } : null;
}

/** The same answer as `loadFast` where that has one, and every fault with its place where not. */
export async function loadCarefully(text: string, options: LoadOptions): Promise<Loaded> {
  const document = await parseDocument(text, options.file);
  if (document.diagnostics.length > 0) return { alliance: null, diagnostics: document.diagnostics };
  const { value, findings } = await validate(document, options);
  const diagnostics = findings.map((finding) => diagnoseFinding(document, finding)).sort(byPlace);
  const sound = value !== null && diagnostics.every(({ severity }) => severity !== 'error');
  return { alliance: sound ? value : null, diagnostics };
}

async function validate(document: SourceDocument, options: LoadOptions): Promise<{ value: Alliance | null; findings: Finding[] }> {
  if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value)) {
    return { value: null, findings: [{ code: 'not-a-map', path: [], args: { kind: kindOfRoot(document.value) } }] };
  }
  const [{ Alliance }, { shapeFindings }, { jsonSchemaOf }, { nameOf, special }] = await Promise.all([
    import('./alliance-schema.ts'), import('./shape-findings.ts'), import('./json-schema.ts'), import('./alliance-words.ts'),
  ]);
  const parsed = Alliance.safeParse(document.value);
  if (parsed.success) {
    const value = document.value as Alliance;
    return { value, findings: checkAlliance(value, options) };
  }
  const words = { json: jsonSchemaOf(Alliance), nameOf, special };
  return { value: null, findings: shapeFindings(parsed.error.issues, document.value, words) };
}

function kindOfRoot(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'nothing' : 'text';
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.place, b.place];
  return (x?.line ?? 0) - (y?.line ?? 0) || (x?.column ?? 0) - (y?.column ?? 0) || (a.code < b.code ? -1 : 1);
}
