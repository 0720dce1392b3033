/** What the careful reader makes of a text: its value and where each part of it stands. */
import type { DataPath, Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Fault } from './fault.ts';
import type { Range } from './lines.ts';

export type Part = 'key' | 'value';

export interface SourceDocument {
  /** The value; null when the text could not be read (then `diagnostics` says why). */
  value: unknown;
  text: string;
  /** File as the user named it. */
  file: string;
  /** Faults of the text itself: encoding, syntax, repeated keys, aliases, depth. */
  diagnostics: Diagnostic[];
  /** Where the key or the value at `path` stands; null where the document has no such part. */
  locate(path: DataPath, part: Part): Place | null;
  /** The same as offsets into `text`. */
  rangeOf(path: DataPath, part: Part): Range | null;
  /** A fault of this document as a diagnostic. */
  diagnose(fault: Fault): Diagnostic;
}
