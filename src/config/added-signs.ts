/**
 * What is missing from a configuration that can't be read: the line with the name of what stands below it, the hyphen
 * of a gate or the end of a line, found by trying. Pure.
 */
import { type Line, lineAfter, lineAt, shown } from '../framework/slips/lines/text-lines.ts';
import { columnsOf, type Judge, linesFrom } from './moved-lines.ts';

/** What is to be written, and in which line, counted from 0. */
export interface Added {
  index: number;
  args: Record<string, string | number>;
}

interface Try extends Added {
  text: string;
  to: number;
}

/** Names at the left edge that have lines below them. */
const OWNERS = ['rules', 'limits', 'gates', 'files', 'ignore'];
const MOST_LINES = 400;
/** More names on one line are no two lines that ran together. */
const MOST_BREAKS = 4;
/** What an entry without its hyphen begins with. */
const FIRST = /^ *(?:name|roles|files|least-[a-z]+|largest-fall):/;

/** What leaves the fewest faults once it is there; null where nothing does, or two things that differ. */
export function findAdded(
  lines: readonly string[],
  told: readonly number[],
  faults: number,
  judge: Judge,
): Added | null {
  if (lines.length > MOST_LINES) return null;
  const starts = new Map(told.flatMap((index) => linesFrom(lines, index).map((line) => [line.index, line])));
  const tries = [...starts.values()].flatMap((line) => [
    ...withBreak(lines, line),
    ...withOwner(lines, line),
    ...withHyphen(lines, line),
  ]);
  let best: Try[] = [];
  let least = faults;
  for (const one of tries) {
    const left = judge.faultsIn(one.text, { from: one.index, to: one.to, by: 0 });
    if (left === null || left >= faults || left > least) continue;
    best = left < least ? [one] : [...best, one];
    least = left;
  }
  const meanings = new Set(best.map(({ text }) => judge.same(text)));
  return meanings.size === 1 ? (best[0] ?? null) : null;
}

function withOwner(lines: readonly string[], { index, column }: Line): Try[] {
  if (column === 0) return [];
  return OWNERS.map((key) => ({
    index,
    to: lastBelow(lines, index, 1) + 1,
    text: [...lines.slice(0, index), `${key}:`, ...lines.slice(index)].join('\n'),
    args: { line: `${key}:` },
  }));
}

/** Two lines in one, parted in front of a name or a hyphen, in each column that the file has. */
function withBreak(lines: readonly string[], { index, column, text }: Line): Try[] {
  const columns = columnsOf(lines);
  const breaks = [...text.matchAll(/(?:- +)?[a-z][a-z0-9-]*:(?= |$)/g)].filter(({ index: at }) => at > column);
  return breaks.slice(0, MOST_BREAKS).flatMap(({ 0: name, index: at }) =>
    columns.map((spaces) => {
      const rest = text.slice(at);
      const parted = [text.slice(0, at).trimEnd(), `${' '.repeat(spaces)}${rest}`];
      const args = {
        apart: name,
        spaces,
        rest: shown(rest.replace(/ {2,}#.*$/, '')).meant,
        ...(spaces === 0 && { flush: 1 }),
      };
      return { index, to: index + 1, args, text: lines.toSpliced(index, 1, ...parted).join('\n') };
    }),
  );
}

/** In the column of the line, or as far left of it as the hyphen is wide. */
function withHyphen(lines: readonly string[], { index, column, text }: Line): Try[] {
  if (!FIRST.test(text)) return [];
  const last = lastBelow(lines, index, column);
  const meant = `- ${text.trim()}`;
  const hyphens = lines.flatMap((line) => (/^ *- /.test(line) ? [line.search(/\S/)] : []));
  return [...new Set([...hyphens, column, column - 2])].flatMap((spaces) => {
    if (spaces < 0 || Math.abs(spaces - column) > 2) return [];
    const put = (by: number) =>
      lines.map((line, at) => {
        if (at === index) return `${' '.repeat(spaces)}${meant}`;
        return at > index && at <= last && line.trim() !== '' ? ' '.repeat(by) + line : line;
      });
    const args = { spaces, hyphen: meant };
    const own = { index, to: last, args, text: put(0).join('\n') };
    if (spaces !== column || last === index) return [own];
    return [own, { ...own, args: { ...args, inner: spaces + 2, until: last + 1 }, text: put(2).join('\n') }];
  });
}

/** The last line behind this one that stands in the column or further right, and begins no entry of its own there. */
function lastBelow(lines: readonly string[], index: number, column: number): number {
  let last = index;
  for (let next = lineAfter(lines, index); next !== null; next = lineAfter(lines, next.index)) {
    if (next.column < column || (next.column === column && column > 1 && /^ *- /.test(next.text))) break;
    last = next.index;
  }
  return lineAt(lines, last).index;
}
