/** Lines without a name or a hyphen where entries of a list, or names with their values, belong: an entry, or a remark. Pure. */
import { listsOfFormat } from '../lines/format-keys.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant, shown } from '../lines/text-lines.ts';

const ITEM = /^ *-(?: +|$)/;
/** A name that has what belongs to it below. */
const OWNER = /^ *(?:- +)*([a-z][a-z-]*):(?: +#.*)?$/;
/** What begins with a name or a hyphen, or with a sign that has a meaning of its own. */
const NOT_BARE = /^\s*(?:-(?: |$)|[^\s#"'[{][^#"'[{]*:(?: |$)|["'[{|>&*!%@`#]|$)/;
/** A text in quotes that is all of its line. */
const QUOTED = /^\s*(?:"[^"]*"|'[^']*')(?: +#.*)?$/;
/** A plain text of several words, which can go on below. */
const WORDS = /^[^\s"'[{|>&*!%@`#:-]\S* +[^\s#:][^:]*$/;
interface List {
  key: string;
  /** What stands in front of a text that is an entry of it. */
  dash: string;
  /** Of its entries. */
  column: number;
}

/** Lines of a list. */
const MOST_ABOVE = 1000;

/** `Port Workers` below `- Dock Street Mothers`, or below the name of a list at the left edge. */
export function bareEntry(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  const list = above === null ? null : listAround(lines, here);
  if (above === null || list === null) return null;
  const { column, text } = here;
  const wanted = above.column === list.column ? belowText(above.text) : {};
  const spaces = list.column === column ? {} : { spaces: list.column };
  const args = { list: list.key, dash: list.dash, ...wanted, ...spaces, ...lastBare(lines, here) };
  return { kind: 'BARE_LINE', line: index, range: { start: column, end: text.length }, args };
}

/** Where a line stands that goes on with the text of an entry. */
function belowText(entry: string): { wanted?: number } {
  const [, dash = '', name = '', words = ''] = /^( *- +)([a-z][a-z-]*: +)?(.*)$/.exec(entry) ?? [];
  return WORDS.test(words) ? { wanted: dash.length + (name === '' ? 0 : 2) } : {};
}

/** `we were tired here` right below `answers:`, above the first answer, or below the name of a list. */
export function remarkBelow(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  const owner = lineBefore(lines, index);
  const key = OWNER.exec(owner?.text ?? '')?.[1];
  if (owner === null || key === undefined || here.column <= owner.column || NOT_BARE.test(here.text)) return null;
  const dash = listsOfFormat().get(key);
  const list = dash === undefined ? {} : { list: key, dash };
  const range = { start: here.column, end: here.text.length };
  return { kind: 'BARE_LINE', line: index, range, args: { ...list, ...lastBare(lines, here) } };
}

/** `"Dock Street"` below `"Eastside Tenants"`, or below a text with a comment behind it: several texts below the name of a list. */
export function entriesBelow(lines: readonly string[], index: number): Meant | null {
  let first = lineAt(lines, index);
  for (let left = MOST_ABOVE; left > 0; left--) {
    if (NOT_BARE.test(first.text) && !QUOTED.test(first.text)) return null;
    const above = lineBefore(lines, first.index);
    if (above === null || (above.column === first.column && OWNER.test(above.text))) return null;
    if (above.column !== first.column) break;
    first = above;
  }
  const owner = lineBefore(lines, first.index);
  const key = OWNER.exec(owner?.text ?? '')?.[1] ?? '';
  const dash = listsOfFormat().get(key);
  if (owner === null || dash === undefined || owner.column >= first.column || first.index === index) return null;
  const range = { start: first.column, end: first.text.length };
  return { kind: 'BARE_LINE', line: first.index, range, args: { list: key, dash, ...lastBare(lines, first) } };
}

/** An entry in braces without its hyphen, below a list whose entries have theirs, or below another such entry. */
export function bracesWithoutDash(lines: readonly string[], index: number): Meant | null {
  const here = lineAt(lines, index);
  if (!/^\s*\{.*\}(?: +#.*)?$/.test(here.text)) return null;
  const first = firstBraces(lines, here);
  const list = listAround(lines, first);
  if (list === null) return null;
  const range = { start: first.column, end: first.text.length };
  const args = { list: list.key, spaces: list.column, ...shown(`- ${first.text.trim()}`) };
  return { kind: 'NO_DASH', line: first.index, range, args };
}

/** The uppermost of such entries that stand one below the other. */
function firstBraces(lines: readonly string[], line: Line): Line {
  let first = line;
  for (let left = MOST_ABOVE; left > 0; left--) {
    const above = lineBefore(lines, first.index);
    if (above === null || above.column !== first.column || !above.text.trim().startsWith('{')) return first;
    first = above;
  }
  return first;
}

/** The list in whose place a line stands, and the column of its entries; null where that isn't sure. */
function listAround(lines: readonly string[], { index, column }: Line): List | null {
  let items = Number.POSITIVE_INFINITY;
  let line = lineBefore(lines, index);
  for (let left = MOST_ABOVE; left > 0 && line !== null; left--, line = lineBefore(lines, line.index)) {
    const dashes = ITEM.exec(line.text)?.[0].length;
    if (dashes !== undefined && line.column >= column) items = Math.min(items, line.column);
    else if (line.column <= column) {
      const key = (dashes ?? 0) > column ? undefined : OWNER.exec(line.text)?.[1];
      const dash = listsOfFormat().get(key ?? '');
      return key === undefined || dash === undefined
        ? null
        : { key, dash, column: items === Number.POSITIVE_INFINITY ? column : items };
    }
  }
  return null;
}

/** How many lines without a name or a hyphen stand one below the other from this one on, and the last of them, from 1. */
function lastBare(lines: readonly string[], line: Line): { lines: number; until: number } {
  let [count, last] = [1, line];
  for (let next = lineAfter(lines, line.index); next !== null; next = lineAfter(lines, next.index)) {
    if (next.column !== line.column || (NOT_BARE.test(next.text) && !QUOTED.test(next.text))) break;
    [count, last] = [count + 1, next];
  }
  return { lines: count, until: last.index + 1 };
}
