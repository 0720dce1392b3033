/** What a check of a value has to say: which fault, and at which part of the value. Pure; knows no text. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { subjectOf } from '../diagnostics/subject.ts';
import type { Fault } from '../document/fault.ts';
import type { SourceDocument } from '../document/source-document.ts';

export interface Finding {
  code: string;
  path: DataPath;
  /** The key that leads to the value rather than the value; value when left out. */
  at?: 'key' | 'value';
  severity?: Diagnostic['severity'];
  args?: Diagnostic['args'];
  /** What it is about, where that is not the path alone: one round may break promises for several roles. */
  subject?: string;
}

/** In a file with so many faults, names are no longer looked for one by one: nobody reads so far, and it takes long. */
const MOST_NEAREST = 100;

/** The nearest of these names, for the `args` of the next finding; nothing where none is near. */
export function nearName(findings: readonly Finding[], word: string, names: Iterable<string>): { nearest?: string } {
  const near = findings.length < MOST_NEAREST ? nearest(word, names) : null;
  return near === null ? {} : { nearest: near };
}

/** A finding as a diagnostic of the document that the value was read from. */
export function diagnoseFinding(document: SourceDocument, finding: Finding): Diagnostic {
  const { code, path, at = 'value', severity = 'error', args = {}, subject } = finding;
  const fault: Fault = { code, severity, path, args, range: placeFor(document, path, at) };
  return { ...document.diagnose(fault), subject: subject ?? subjectOf(document.value, path) };
}

/** The asked part; else the other one; else the nearest thing around it. */
function placeFor(document: SourceDocument, path: DataPath, at: 'key' | 'value'): Fault['range'] {
  const other = at === 'key' ? 'value' : 'key';
  const own = document.rangeOf(path, at) ?? document.rangeOf(path, other);
  if (own !== null) return own;
  if (path.length === 0) return { start: 0, end: 0 };
  return placeFor(document, path.slice(0, -1), 'key');
}
