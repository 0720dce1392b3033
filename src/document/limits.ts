/** Limits on what is read: far above any honest file, far below what could hurt. */

/** Largest file that is read, in bytes. Ten thousand members with details fit; an honest file has some kilobytes. */
export const MAX_BYTES = 2 * 1024 * 1024;
/** Deepest nesting of lists and maps. An alliance file needs seven. */
export const MAX_DEPTH = 64;
/** From this length on a text is read by the quicker readers alone where they will do, and else told one fault at a time. */
export const LARGE = 128 * 1024;
/** Most parts of a text, counted by `countParts`. A file of this size has as many where no line is longer than a few words. */
export const MOST_PARTS = 50_000;
/** From this many parts on a text counts as large too: the careful reader takes 20 microseconds for each. */
export const MANY_PARTS = 10_000;
/** Most faults of one kind that are told of one file; whoever has mended them asks again. */
export const MOST_FAULTS = 200;
/** Keys that reach into JavaScript's own objects; no file needs them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
