/** Which of several stretches of a YAML text are comments, by the judgement of the reader itself. Pure. */
import { parseDocument } from '../document/parse-document.ts';
import { parseFast } from '../document/parse-fast.ts';
import { sameValue } from '../document/same-value.ts';

/** Characters that may be read to tell comments from texts one by one: enough for a hundred in an honest file. */
const MOST_READ = 1_000_000;

/**
 * Offsets of every comment that begins with `mark`, which is a # and words. `value` is what the text is read as. In a
 * text with thousands of marks within quotes the last ones are taken for text, rather than read without end.
 */
export async function findComments(text: string, mark: string, value: unknown): Promise<number[]> {
  const offsets = offsetsOf(text, mark);
  if (await isSame(changed(text, mark, offsets), value)) return offsets;
  const found: number[] = [];
  const most = Math.floor(MOST_READ / text.length);
  for (const offset of offsets.slice(0, most))
    if (await isSame(changed(text, mark, [offset]), value)) found.push(offset);
  return found;
}

/** A mark within a comment that begins before it, as where one is quoted for explanation, is none. */
function offsetsOf(text: string, mark: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimStart();
    if (!before.startsWith('#')) offsets.push(at);
  }
  return offsets;
}

/** The text with other letters behind the # at these offsets, and as long as it was. */
function changed(text: string, mark: string, offsets: readonly number[]): string {
  const other = mark.toUpperCase();
  let result = '';
  let at = 0;
  for (const offset of offsets) {
    result += text.slice(at, offset) + other;
    at = offset + mark.length;
  }
  return result + text.slice(at);
}

async function isSame(text: string, value: unknown): Promise<boolean> {
  try {
    return sameValue(parseFast(text), value);
  } catch {
    const { value: read, diagnostics } = await parseDocument(text, '');
    return diagnostics.length === 0 && sameValue(read, value);
  }
}
