/** Several files written in one go. */
import type { Io } from './io.ts';
import { openWhole, type WholeFile } from './write-whole.ts';

/**
 * No file takes its place before all of them are on the disk, and a pipe or a device, from which nothing can be taken
 * back, is written last. What has no path is left out.
 */
export function writeTogether(io: Io, outputs: readonly { path: string | null; text: string }[]): void {
  const opened: { file: WholeFile; text: string }[] = [];
  try {
    for (const { path, text } of outputs) {
      if (path === null) continue;
      const file = openWhole(io, path);
      opened.push({ file, text });
      if (!file.isStraight) file.write(Buffer.from(text));
    }
    for (const { file } of opened) if (!file.isStraight) file.finish();
    for (const { file, text } of opened) {
      if (!file.isStraight) continue;
      file.write(Buffer.from(text));
      file.finish();
    }
  } catch (error) {
    for (const { file } of opened) file.discard();
    throw error;
  }
}
