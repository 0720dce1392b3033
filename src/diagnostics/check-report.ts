/** What a run of `alliance check` has to say, in one value that every format writes down. Pure data. */
import type { WordKey } from '../words/say.ts';
import type { Diagnostic } from './diagnostic.ts';

export interface CheckReport {
  tool: { name: 'alliance-readiness'; version: string };
  /** Every file that was looked at, as the user named it, sorted by code unit. */
  files: readonly string[];
  /** Sorted by file, line, column, code. */
  diagnostics: readonly Diagnostic[];
  /** Found, but not told: by a waiver in the file or by the baseline. */
  suppressed: readonly Suppressed[];
  /** Files and folders that could not be read at all; each has a diagnostic too. */
  unread: number;
  /** Files that were read and can't be used because of faults, whether or not these are told; sorted like `files`. */
  unusable: readonly UnusableFile[];
}

export interface UnusableFile {
  file: string;
  /** Names of the gates that hold for it and could not be judged. */
  gates: readonly string[];
}

export interface Suppressed {
  diagnostic: Diagnostic;
  by: 'waiver' | 'baseline';
  reason: string;
}

export interface CheckRenderOptions {
  /** Cells of a line, for formats that people read. */
  width: number;
  /** Whether a finding's first line is broken between words too: on a screen, where nothing searches it. */
  wrapped?: boolean;
  /** Whether SARIF writes down what is suppressed, with its mark; GitHub would open an alert for each all the same. */
  withSuppressed?: boolean;
  /** Colour of a style, for formats that people read. */
  paint(style: 'error' | 'warning' | 'strong' | 'quiet', text: string): string;
  /**
   * A file by its name in the repository, for formats whose readers look it up there: from the root, with `/`, whatever
   * folder the check was started in; an absolute path where it lies outside. As the user named it when left out.
   */
  repositoryPath?(file: string): string;
  /** SHA-256 of a text in hexadecimal digits, for the fingerprints that machines compare by. */
  hash(text: string): string;
}

/** Pieces of the text in their order: of a hundred thousand findings nobody can hold the whole. */
export type RenderCheck = (report: CheckReport, options: CheckRenderOptions) => Iterable<string>;

/** One line of the registry of formats, from which choices, help and documentation are derived. */
export interface CheckFormat {
  name: string;
  description: WordKey;
  /** How a file of this format ends, without the dot. */
  extension: string;
  load(): Promise<RenderCheck>;
}
