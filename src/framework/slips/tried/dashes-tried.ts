/** Entries of a list that begin without their hyphens, from the first one on. Pure. */
import { isListOfFormat } from '../lines/format-keys.ts';
import { ITEM, nameOf, OPENS } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, shown } from '../lines/text-lines.ts';
import type { Trial } from './lines-tried.ts';

/** Lines of such a list. */
const MOST_LINES = 100;
/** Entries of it that are named. */
const MOST_ENTRIES = 5;

/** `members:` and below it `  name: Eastside Tenants`, `  skills: [base]`, `  name: Dock Street Mothers`. */
export function entriesWithoutDashes(lines: readonly string[], index: number): Trial[] {
  const first = firstBelowList(lines, index);
  if (first === null) return [];
  const { part, next } = partFrom(lines, first);
  const key = nameOf(first.text);
  const entries = part.filter(
    ({ column, text }) => column === first.column && nameOf(text) === key && !ITEM.test(text),
  );
  if (entries.length > MOST_ENTRIES || (entries.length < 2 && next === null)) return [];
  const list = nameOf(lineBefore(lines, first.index)?.text ?? '');
  const others = entries.slice(1).map((entry) => entry.index + 1);
  const range = { start: first.column, end: first.text.length };
  const args = { list, key, ...(others.length > 0 && { others: listed(others) }) };
  const starts = new Set(entries.map((entry) => entry.index));
  const last = part.at(-1)?.index ?? first.index;
  // What belongs to an entry stands as far right as if the hyphens were there, or as far left as they would.
  const fit = [0, 2].filter(
    (shift) => first.column + shift >= 2 && (next ?? first.column + shift - 2) === first.column + shift - 2,
  );
  return fit.map((shift): Trial => {
    const spaces = first.column + shift - 2;
    const put = lines.map((text, at) => {
      if (at < first.index || at > last || text.trim() === '') return text;
      return starts.has(at) ? `${' '.repeat(spaces)}- ${text.trim()}` : ' '.repeat(shift) + text;
    });
    const where = shift === 0 ? { spaces, ...shown(`- ${first.text.trim()}`) } : { until: last + 1 };
    const meant = { kind: 'DASHES_WANTED', line: first.index, range, args: { ...args, ...where } };
    return { meant: spaces === 0 ? { ...meant, args: { ...meant.args, flush: 1 } } : meant, lines: put };
  });
}

/** The first line below the name of the list in which a line is, where it has a name and no hyphen. */
function firstBelowList(lines: readonly string[], index: number): Line | null {
  let line: Line | null = lineAt(lines, index);
  for (let left = MOST_LINES; line !== null && left > 0; left--, line = lineBefore(lines, line.index)) {
    if (!OPENS.test(line.text) || !isListOfFormat(nameOf(line.text))) continue;
    const below = lineAfter(lines, line.index);
    if (below === null || below.index > index || ITEM.test(below.text) || below.column <= line.column) continue;
    return nameOf(below.text) === '' ? null : below;
  }
  return null;
}

/** The lines from there on that stand as far right; and the column of the hyphen of an entry that follows them. */
function partFrom(lines: readonly string[], first: Line): { part: Line[]; next: number | null } {
  const part: Line[] = [];
  let line: Line | null = first;
  let beside: Line = first;
  while (line !== null && line.column >= first.column && part.length < MOST_LINES) {
    // An entry of the list itself, and none of one that belongs to an entry.
    const isEntry = ITEM.test(line.text) && line.column === first.column;
    if (isEntry && (nameOf(line.text) === nameOf(first.text) || !OPENS.test(beside.text))) break;
    if (line.column === first.column && !ITEM.test(line.text)) beside = line;
    part.push(line);
    line = lineAfter(lines, line.index);
  }
  return { part, next: line !== null && ITEM.test(line.text) ? line.column : null };
}

function listed(lines: readonly number[]): string {
  const words = lines.map(String);
  return words.length === 1 ? `line ${words[0]}` : `lines ${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
