/** Several files written in one go. */
import type { Io } from './io.ts';
import { openWhole, type WholeFile } from './write-whole.ts';

/**
 * No file takes its place before all of them are on the disk, and a pipe or a device, from which nothing can be taken
 * back, is written last. What has no path is left out. Pieces are written as they come.
 */
export function writeTogether(io: Io, outputs: readonly { path: string | null; pieces: Iterable<string> }[]): void {
  const opened: { file: WholeFile; pieces: Iterable<string> }[] = [];
  try {
    for (const { path, pieces } of outputs) {
      if (path === null) continue;
      const file = openWhole(io, path);
      opened.push({ file, pieces });
      if (!file.isStraight) writePieces(file, pieces);
    }
    for (const { file } of opened) if (!file.isStraight) file.finish();
    for (const { file, pieces } of opened) {
      if (!file.isStraight) continue;
      writePieces(file, pieces);
      file.finish();
    }
  } catch (error) {
    for (const { file } of opened) file.discard();
    throw error;
  }
}

function writePieces(file: WholeFile, pieces: Iterable<string>): void {
  for (const stretch of stretchesOf(pieces)) file.write(Buffer.from(stretch));
}

/** Units of text that are written in one go: few calls for many small pieces, and little to hold. */
const STRETCH = 64 * 1024;

/** The same text in longer pieces. */
export function* stretchesOf(pieces: Iterable<string>): Generator<string> {
  let stretch = '';
  for (const piece of pieces) {
    stretch += piece;
    if (stretch.length < STRETCH) continue;
    yield stretch;
    stretch = '';
  }
  if (stretch !== '') yield stretch;
}
