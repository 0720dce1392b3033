/** What would mend a fault, in terms of the value it is in and not of how that is written. Plain data. */
import type { DataPath } from './diagnostic.ts';

export type Change =
  /** The key at the end of `path` is to be called `to`. */
  | { kind: 'rename-key'; path: DataPath; to: string }
  /** The value at `path` is to be the text `to`, which needs no quotes. */
  | { kind: 'set-text'; path: DataPath; to: string }
  /** The file as a whole begins with a key that it lacks. */
  | { kind: 'add-key'; key: string; value: number }
  /** A comment on a line of its own at the top of the file; `text` without its sign. */
  | { kind: 'add-comment'; text: string };
