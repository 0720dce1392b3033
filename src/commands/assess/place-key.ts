/**
 * A place for a part that a file doesn't have yet: where the file that `init` wrote explains it, else at the end, with an
 * empty line above, so that a file stays as readable as it was. Pure.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { parseFast } from '../../document/parse-fast.ts';
import { sameValue } from '../../document/same-value.ts';
import { withValue } from '../../interview/data.ts';

/** The text with an empty part for each edit that needs one; as it was where that can't be told safely. */
export function placeKeys(text: string, edits: readonly { path: DataPath; value: unknown }[]): string {
  const wanted = edits.filter(({ path, value }) => path.length > 1 && value !== undefined);
  const firsts = new Map(wanted.map(({ path }) => [path[0], typeof path[1] === 'number' ? [] : {}] as const));
  return [...firsts].reduce((now, [key, empty]) => (typeof key === 'string' ? placeKey(now, key, empty) : now), text);
}

function placeKey(text: string, key: string, empty: [] | object): string {
  if (new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').test(text) || /^(?:---|\.\.\.|%|\{)/m.test(text)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${key}: ${JSON.stringify(empty)}${newline}`;
  const example = new RegExp(`^# ${key}:[ \\t]*\\r?\\n`, 'm').exec(text);
  const placed = example
    ? insertAt(text, example.index + example[0].length, line)
    : `${text.replace(/(?<=[^\n])$/, newline)}${newline}${line}`;
  return isSameBut(text, placed, key, empty) ? placed : text;
}

function insertAt(text: string, at: number, line: string): string {
  return text.slice(0, at) + line + text.slice(at);
}

/** Both texts say the same, but for the new part. */
function isSameBut(text: string, placed: string, key: string, empty: [] | object): boolean {
  try {
    return sameValue(parseFast(placed), withValue(parseFast(text), [key], empty));
  } catch {
    return false;
  }
}
