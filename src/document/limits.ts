/** Limits on what is read: far above any honest file, far below what could hurt. */

/** Largest file that is read, in bytes. Ten thousand members with details fit; an honest file has some kilobytes. */
export const MAX_BYTES = 2 * 1024 * 1024;
/** Deepest nesting of lists and maps. An alliance file needs seven. */
export const MAX_DEPTH = 64;
/** Most faults of one kind that are told of one file; whoever has mended them asks again. */
export const MOST_FAULTS = 200;
/** Keys that reach into JavaScript's own objects; no file needs them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
