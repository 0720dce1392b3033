/** Where a piece of a text value stands in the file. Pure. */
import type { Range } from './lines.ts';
import { decodeScalar } from './scalar-offsets.ts';

/**
 * `piece` in offsets of the value `text`, which stands in `source` at `range`; the result in offsets of `source`. Null
 * where what stands there can't be told apart so far.
 */
export function rangeWithin(source: string, range: Range, text: string, piece: Range): Range | null {
  const { starts, ends, text: decoded } = decodeScalar(source, range.start, range.end);
  const start = starts[piece.start];
  const end = ends[piece.end - 1];
  if (start === undefined || end === undefined || !decoded.startsWith(text.slice(0, piece.end))) return null;
  return { start, end };
}
