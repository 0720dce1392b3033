/** Hyphens of entries that are missing, there twice, or too far right: each is undone. Pure. */
import { NAMING_KEYS } from '../../../diagnostics/subject.ts';
import { nameOf } from '../lines/indent-wanted.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant, shown, shownIfShort } from '../lines/text-lines.ts';
import type { Trial } from './lines-tried.ts';

const ITEM = /^ *- +/;
/** An entry that is all on its line: in braces, or text alone. */
const WHOLE = /^ *- +(?:\{.*\}|[^\s{][^:]*)(?: +#.*)?$/;
const DASH = '- ';
/** Lines of one entry, and entries that stand one below the other too far right. */
const MOST_BESIDE = 30;

/** `    name: Dock Street Mothers` below `  - {name: Port Workers}`, or below an entry that is text alone. */
export function entryWithoutDash(lines: readonly string[], index: number): Trial[] {
  const line = lineAt(lines, index);
  const spaces = line.column - DASH.length;
  const key = nameOf(line.text);
  if (spaces < 0 || ITEM.test(line.text) || !NAMING_KEYS.some((name) => name === key)) return [];
  const entry = entryAround(lines, line);
  // Of an entry with names of its own this may be one more.
  if (entry === null || entry.column !== spaces || !WHOLE.test(entry.text)) return [];
  const put = lines.with(index, `${' '.repeat(spaces)}${DASH}${line.text.trim()}`);
  const list = pathOfLine(put, lineAt(put, index))?.findLast((step) => typeof step === 'string');
  if (list === undefined) return [];
  const args = { list, spaces, ...shown(`${DASH}${line.text.trim()}`) };
  return [{ meant: told('NO_DASH', line, args), lines: put }];
}

/** The entry that a line belongs to by its column. */
function entryAround(lines: readonly string[], { index, column }: Line): Line | null {
  let above = lineBefore(lines, index);
  for (let left = MOST_BESIDE; above !== null && above.column >= column; left--)
    above = left === 0 ? null : lineBefore(lines, above.index);
  return above !== null && ITEM.test(above.text) ? above : null;
}

/** `- - name: Dock Street Mothers`, `-- housing`. */
export function dashTwice(lines: readonly string[], index: number): Trial[] {
  const line = lineAt(lines, index);
  const [, lead, extra = ''] = /^( *)(- +|-)(?=- *[^\s-])/.exec(line.text) ?? [];
  if (lead === undefined) return [];
  const rest = line.text.slice(lead.length + extra.length).replace(/^-(?! )/, DASH);
  return [{ meant: told('DASH_TWICE', line, shownIfShort(rest)), lines: lines.with(index, lead + rest) }];
}

/** `- local` and below it ` - regional`, which goes on with the text above as it stands. */
export function dashTooFarRight(lines: readonly string[], index: number): Trial[] {
  const above = lineAt(lines, index);
  const first = lineAfter(lines, index);
  if (first === null || !/^ *- +[^\s:{["']+(?: +[^\s:#]+)*$/.test(above.text) || !ITEM.test(first.text)) return [];
  if (first.column <= above.column) return [];
  let last = first;
  for (let next: Line | null = first, left = MOST_BESIDE; next !== null && left > 0; left--) {
    if (next.column <= above.column || !ITEM.test(next.text)) break;
    [last, next] = [next, lineAfter(lines, next.index)];
  }
  const put = lines.map((text, at) =>
    at < first.index || at > last.index ? text : `${' '.repeat(above.column)}${text.trim()}`,
  );
  const until = last === first ? {} : { until: last.index + 1 };
  const args = { found: first.column, wanted: above.column, ...(above.column === 0 && { flush: 1 }), ...until };
  return [{ meant: told('DASH_TOO_FAR', first, args), lines: put }];
}

function told(kind: string, { index, column, text }: Line, args: Meant['args']): Meant {
  return { kind, line: index, range: { start: column, end: text.length }, args };
}
