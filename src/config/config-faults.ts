/** Every fault of a configuration that can't be used, told with what was meant. Loads zod. */
import schema from '../../schemas/alliance-config.schema.json';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { keysIn } from '../framework/slips/lines/format-keys.ts';
import { checkConfig, type KnownNames } from './check-config.ts';
import { tellColumns } from './columns-meant.ts';
import { tellAlliance, tellMeant } from './config-meant.ts';
import { ConfigFile } from './config-schema.ts';
import { tellEdits } from './edits-meant.ts';
import { findShape } from './find-shape.ts';
import { tellGlobs } from './globs-meant.ts';
import { placeFindings } from './place-findings.ts';
import { tellSigns } from './signs-meant.ts';
import { tellLines } from './tell-lines.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'a configuration'],
  [/^limits$/, 'the limits'],
  [/^gates\/\d+$/, 'a gate'],
  [/^gates\/\d+\/largest-fall$/, 'largest-fall'],
  [/^gates\/\d+\/largest-fall\/since$/, 'since'],
];

/** Sorted by place; `hasShape` says quickly whether there is none in a value's shape. */
export function tellFaults(
  document: SourceDocument,
  known: KnownNames,
  hasShape: (value: unknown) => boolean,
): Diagnostic[] {
  const faultsOf = (read: SourceDocument) => faultsIn(read, known, hasShape);
  const found = document.diagnostics.length > 0 ? tellText(document) : faultsOf(document);
  const edited = tellEdits(document, found, faultsOf, namesOf(known));
  if (edited !== found) return edited;
  const told = tellSigns(document, found);
  if (told.length === 1 && !found.includes(told[0] as Diagnostic)) return told;
  const moved = tellColumns(document, found, faultsOf);
  return moved === found ? told : moved;
}

function namesOf({ rules }: KnownNames): ReadonlySet<string> {
  return new Set([...keysIn(schema), ...rules.keys()]);
}

function tellText(document: SourceDocument): Diagnostic[] {
  return tellGlobs(document).map((fault) => (fault.code === 'empty-file' ? { ...fault, code: 'config-empty' } : fault));
}

function faultsIn(document: SourceDocument, known: KnownNames, hasShape: (value: unknown) => boolean): Diagnostic[] {
  const { value } = document;
  const alliance = tellAlliance(value);
  if (alliance !== null) return placeFindings(document, [alliance]);
  const shape = hasShape(value)
    ? []
    : tellMeant(findShape(ConfigFile, value, { names: NAMES, notAMap: 'config-not-a-map' }), value, known);
  const findings = [...shape, ...checkConfig(value, known)];
  return placeFindings(
    document,
    findings.map((finding) => tellLines(document, finding)),
  );
}
