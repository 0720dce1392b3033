/** From the text of `alliance.config.yaml` to a configuration, or to every fault that keeps it from being used. Pure. */
import schema from '../../schemas/alliance-config.schema.json';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { openDocument } from '../document/open-document.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';
import { type ShapeCheck, shapeCheck } from '../framework/shape-check.ts';
import { checkConfig, type KnownNames } from './check-config.ts';
import type { Config } from './config.ts';
import type { ConfigFile } from './config-schema.ts';
import { LIMIT_KEYS, LIMIT_NAMES, toConfig } from './config-values.ts';

export interface LoadedConfig {
  /** null when there is any fault. */
  config: Config | null;
  /** Every fault, sorted by place. */
  diagnostics: Diagnostic[];
  /** The rubric that one with faults names, so that its roles can be held against that; null where it names none. */
  rubric?: string | null;
}

let hasShape: ShapeCheck | null = null;

/** Loads a configuration; `file` is what the user calls it. Never throws for what is in the text. */
export async function loadConfig(text: string, file: string, known: KnownNames): Promise<LoadedConfig> {
  const document = await openDocument(text, file);
  hasShape ??= shapeCheck(schema);
  const isRead = document.diagnostics.length === 0;
  if (!isRead || !hasShape(document.value) || checkConfig(document.value, known).length > 0) {
    const { tellFaults } = await import('./config-faults.ts');
    const diagnostics = tellFaults(document, known, hasShape);
    return { config: null, diagnostics, ...(isRead && { rubric: rubricIn(document.value) }) };
  }
  const said = document.value as ConfigFile;
  return {
    config: { ...toConfig(said, file, known.rules), origins: originsOf(document, said, known) },
    diagnostics: [],
  };
}

function rubricIn(value: unknown): string | null {
  const rubric = valueAt(value, ['rubric']);
  return typeof rubric === 'string' && rubric.trim() !== '' ? rubric : null;
}

/** Where each setting stands, by its path in the configuration; "default" for what the file doesn't say. */
function originsOf(document: SourceDocument, said: ConfigFile, known: KnownNames): Config['origins'] {
  const at = (path: DataPath) => {
    const place = document.locate(path, 'key') ?? document.locate(path, 'value');
    return place === null ? 'default' : `${document.file}:${place.line}`;
  };
  const codes = new Set([...known.rules.keys(), ...Object.keys(said.rules ?? {})]);
  return Object.fromEntries([
    ...['files', 'ignore', 'rubric', 'baseline', 'gates'].map((key) => [key, at([key])]),
    ...LIMIT_NAMES.map((name) => [`limits.${name}`, at(['limits', LIMIT_KEYS[name]])]),
    ...[...codes].map((code) => [`rules.${code}`, at(['rules', code])]),
    ...(said.gates ?? []).map((_, index) => [`gates.${index}`, at(['gates', index])]),
  ]) as Config['origins'];
}
