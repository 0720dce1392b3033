/** What the catalogue holds for each code. */

/**
 * Templates hold `{name}` for a value of the diagnostic, and `{n|one fault|{n} faults}` for a plural. A list of
 * templates means: the first one whose values are all there. `{name||}` shows nothing, and only asks for the value.
 */
export type Template = string | readonly string[];

export interface CatalogueEntry {
  /** The fault in general, as a heading. */
  title: string;
  /** The fault at hand, in one line without a full stop. */
  message: Template;
  /** A few words beside the caret; left out where its values are missing. */
  hint?: Template;
  /**
   * What was expected, and one next step. May end with what is typed for it, in `backticks` behind a colon: a command,
   * where every value stands as a shell takes it and `{file}` is the file, or a line of the file.
   */
  next: Template;
  /** Why it matters. */
  why: string;
  /** What to do, with more room than `next` has. */
  fix: string;
  /**
   * A piece of a file with the fault, and the same piece without it. A piece that doesn't start with `version` follows
   * a `version` and a `name`.
   */
  bad: string;
  good: string;
  /** The piece is the whole file, or one of another kind such as a configuration, or stands for what can't be printed. */
  example?: 'whole' | 'other' | 'described';
}

export type Catalogue = Readonly<Record<string, CatalogueEntry>>;
