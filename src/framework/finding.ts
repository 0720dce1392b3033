/** What a check of a value has to say: which fault, and at which part of the value. Pure; knows no text. */
import type { DataPath, Diagnostic, Standing } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { NAMING_KEYS, subjectOf } from '../diagnostics/subject.ts';
import type { Range } from '../document/lines.ts';
import { rangeWithin } from '../document/range-within.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';
import { placeToAdd } from './place-to-add.ts';

/** A stretch of a text value, in offsets of that text; the end is exclusive. */
export interface Piece {
  start: number;
  end: number;
}

export interface Finding {
  code: string;
  path: DataPath;
  /** The key that leads to the value rather than the value; value when left out. */
  at?: 'key' | 'value';
  /** What of the text at the path it is about; all of it when left out. */
  piece?: Piece;
  /** Where it stands in the file, where that is neither key nor value at the path; in offsets of the file's text. */
  range?: Range;
  /** A map that its step adds a line to; the values then tell where, see place-to-add.ts. */
  addTo?: DataPath;
  severity?: Diagnostic['severity'];
  args?: Diagnostic['args'];
  /** What it is about, where that is not the path alone: one round may break promises for several roles. */
  subject?: string;
  /** Every name that it stands for, where it stands for several. */
  about?: readonly string[];
  /** Of a promise that does not hold: by how much. */
  standing?: Standing;
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
  const { code, path, at = 'value', severity = 'error', subject, about, piece, standing, addTo } = finding;
  const args = {
    ...finding.args,
    ...(addTo !== undefined && placeToAdd(document, addTo)),
    ...atTop(document, finding),
  };
  const whole = finding.range ?? placeFor(document, path, at);
  const range = (piece === undefined ? null : placeOfPiece(document, path, whole, piece)) ?? whole;
  const diagnostic = document.diagnose({ code, severity, path, args, range });
  return {
    ...diagnostic,
    subject: subject ?? subjectOf(document.value, path),
    ...(about !== undefined && { about }),
    ...(standing !== undefined && { standing }),
    ...(range !== whole && lineOf(document, whole, diagnostic)),
  };
}

/** For what the file as a whole lacks: its first line, and that of its version, where it is written in lines. */
function atTop(document: SourceDocument, { code, path }: Finding): Diagnostic['args'] {
  if (code !== 'missing-key' || path.length > 0 || document.text.trimStart().startsWith('{')) return {};
  const [first] = Object.keys(valueAt(document.value, []) ?? {});
  if (first === undefined) return {};
  const lineOf = (key: string) => document.locate([key], 'key')?.line;
  const [topLine, afterLine] = [lineOf(first), lineOf('version')];
  return { ...(topLine !== undefined && { topLine }), ...(afterLine !== undefined && { afterLine }) };
}

/** The asked part; else the other one; else the nearest thing around it: its key, or in a list the name of the entry. */
function placeFor(document: SourceDocument, path: DataPath, at: 'key' | 'value'): Range {
  const other = at === 'key' ? 'value' : 'key';
  const own = document.rangeOf(path, at) ?? document.rangeOf(path, other);
  if (own !== null) return own;
  if (path.length === 0) return { start: 0, end: 0 };
  const around = path.slice(0, -1);
  return nameIn(document, around) ?? placeFor(document, around, 'key');
}

/** Where an entry of a list says what it is called; null where it doesn't, and for what has a key of its own. */
function nameIn(document: SourceDocument, path: DataPath): Range | null {
  if (typeof path.at(-1) !== 'number') return null;
  for (const key of NAMING_KEYS) {
    const range = document.rangeOf([...path, key], 'value');
    if (range !== null) return range;
  }
  return null;
}

/** The line on which the text begins, where that is another one. */
function lineOf(document: SourceDocument, whole: Range, { code, place }: Diagnostic): Pick<Diagnostic, 'valueLine'> {
  const line = document.diagnose({ code, range: whole }).place?.line;
  return line === undefined || line === place?.line ? {} : { valueLine: line };
}

function placeOfPiece(document: SourceDocument, path: DataPath, whole: Range, piece: Piece): Range | null {
  const text = valueAt(document.value, path);
  return typeof text === 'string' ? rangeWithin(document.text, whole, text, piece) : null;
}
