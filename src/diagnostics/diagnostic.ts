/**
 * One kind of fault for every file: alliance files, rubrics, results. Data only; the prose is in catalogue.ts.
 * Pure: no file, no terminal, no colour.
 */

/** Path of keys and indices from the root of a document. */
export type DataPath = readonly (string | number)[];

/** A stretch of a text; lines and columns start at 1, columns count UTF-16 units, the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Where what a promise is about stands, to see later whether it became worse. */
export interface Standing {
  /** Whole points or percent from 0 to 100, or the id of a band or a verdict; at most so much, where a range is open. */
  at: number | string;
  /** Of a fall: the points that it began at. */
  from?: number;
}

export interface Diagnostic {
  /** Stable code, the key of the catalogue, such as `unknown-key`. */
  code: string;
  severity: 'error' | 'warning';
  /** File as the user named it; `-` is standard input. */
  file: string;
  path: DataPath;
  /** What it is about, by names that stay when the file is edited; see subject.ts. With file and code its identity. */
  subject?: string;
  place: Place | null;
  /** Where the text begins of which the place is a piece; a comment there is about it, since a text holds none. */
  valueLine?: number;
  /** Every name that it stands for, where it stands for several and its message may list a few. */
  about?: readonly string[];
  /**
   * Source lines around the place, for the excerpt; already made safe to print, with columns unchanged.
   * `from`: column of the first character of `text`, where a long line was cut; 1 when left out.
   */
  excerpt: { line: number; text: string; from?: number }[];
  /** Folder of the rubric that it was found by, where that is not the shipped one; what is typed for it names it too. */
  rubric?: string;
  /** Of a promise that does not hold: by how much. */
  standing?: Standing;
  /** Whether `--fix` would mend it, where that was looked at. */
  isMendable?: boolean;
  /** Values for the catalogue's text, such as `{key: 'geograhpy', nearest: 'geography'}`. */
  args: Record<string, string | number>;
}
