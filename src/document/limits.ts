/** Limits on what is read: far above any honest file, far below what could hurt. */

/** Largest file that is read, in bytes. An alliance of 10,000 members with details takes about half of it. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** Deepest nesting of lists and maps. An alliance file needs seven. */
export const MAX_DEPTH = 64;
/** Keys that reach into JavaScript's own objects; no file needs them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
