/** Several files written in one go. */
import { openWhole, type WholeFile } from './files.ts';
import type { Io } from './io.ts';

/** No file takes its place before all of them are on the disk; what has no path is left out. */
export function writeTogether(io: Io, outputs: readonly { path: string | null; text: string }[]): void {
  const files: WholeFile[] = [];
  try {
    for (const { path, text } of outputs) {
      if (path === null) continue;
      const file = openWhole(io, path);
      files.push(file);
      file.write(Buffer.from(text));
    }
    for (const file of files) file.finish();
  } catch (error) {
    for (const file of files) file.discard();
    throw error;
  }
}
