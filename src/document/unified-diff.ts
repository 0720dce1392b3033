/** What changes in a text, as a unified diff that `git apply` and `patch -p1` take. Pure. */
import { quoteName } from './diff-name.ts';
import { printable } from './printable.ts';

export type DiffStyle = 'file' | 'place' | 'added' | 'removed';

export interface DiffOptions {
  /** Colours a line for a terminal; none when left out. */
  paint?(style: DiffStyle, text: string): string;
  /** For a terminal: what would act on one is shown as a sign. Otherwise each line is there byte for byte, to be applied. */
  isInert?: boolean;
}

/** A line of a diff, with its line end. */
export interface Row {
  sign: ' ' | '-' | '+';
  line: string;
}

/** Lines around a change, as `diff -u` shows them. */
const CONTEXT = 3;
/** Most lines that are known to be new where nothing else changed; a fix adds one or two. */
const MOST_ADDED = 4;
const STYLES: Readonly<Record<string, DiffStyle>> = { '+': 'added', '-': 'removed' };
const NO_NEWLINE = '\\ No newline at end of file';

/**
 * The diff from `before` to `after` of one file; empty where they are the same. `file` is its path from the folder in
 * which the diff is to be applied, with `/`. It is the shortest diff where lines were replaced or a few added, and a
 * right one in any case; takes time in the number of lines alone.
 */
export function unifiedDiff(file: string, before: string, after: string, options: DiffOptions = {}): string {
  if (before === after) return '';
  const { paint, isInert = false } = options;
  const draw = (style: DiffStyle | undefined, whole: string) => {
    const line = whole.replace(/\r?\n$/, '');
    const end = whole.slice(line.length) || `\n${NO_NEWLINE}\n`;
    const shown = isInert ? printable(line) : line;
    return `${style === undefined || paint === undefined ? shown : paint(style, shown)}${end}`;
  };
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(file);
  const names = isAbsolute ? [file, file] : [`a/${file}`, `b/${file}`];
  const heads = names.map((name, index) => draw('file', `${index === 0 ? '---' : '+++'} ${quoteName(name)}\n`));
  const hunks = hunksOf(rowsOf(linesOf(before), linesOf(after))).map(({ place, rows }) => {
    const lines = rows.map(({ sign, line }) => draw(STYLES[sign], sign + line));
    return `${draw('place', `${place}\n`)}${lines.join('')}`;
  });
  return [...heads, ...hunks].join('');
}

/** Each with its line end, which the last one may lack. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

export function rowsOf(before: readonly string[], after: readonly string[]): Row[] {
  const rows: Row[] = [];
  let added: Row[] = [];
  for (let [old, now] = [0, 0]; old < before.length || now < after.length; ) {
    const [gone, here] = [before[old], after[now]];
    if (gone === here && gone !== undefined) {
      for (const row of added) rows.push(row);
      rows.push({ sign: ' ', line: gone });
      added = [];
      old++;
      now++;
      continue;
    }
    const count = here === undefined ? 0 : countAdded(gone, after, now);
    if (count === 0 && gone !== undefined) rows.push({ sign: '-', line: before[old++] ?? '' });
    for (const end = Math.min(now + Math.max(count, 1), after.length); now < end; now++)
      added.push({ sign: '+', line: after[now] ?? '' });
  }
  return [...rows, ...added];
}

/** How many new lines stand before what was the line `gone`; 0 where it was replaced. */
function countAdded(gone: string | undefined, after: readonly string[], from: number): number {
  if (gone === undefined) return 1;
  for (let count = 1; count <= MOST_ADDED; count++) if (after[from + count] === gone) return count;
  return 0;
}

/** Rows near a change, with their place in both texts. */
function hunksOf(rows: readonly Row[]): { place: string; rows: Row[] }[] {
  const hunks: { place: string; rows: Row[] }[] = [];
  let [oldLine, newLine] = [1, 1];
  let at = 0;
  const pass = (to: number) => {
    const passed = rows.slice(at, to);
    const counts = [passed.filter(({ sign }) => sign !== '+').length, passed.filter(({ sign }) => sign !== '-').length];
    const [olds = 0, news = 0] = counts;
    const place = `@@ -${span(oldLine, olds)} +${span(newLine, news)} @@`;
    [oldLine, newLine, at] = [oldLine + olds, newLine + news, to];
    return { place, rows: passed };
  };
  for (let next = nextChange(rows, 0); next < rows.length; next = nextChange(rows, at)) {
    pass(Math.max(at, next - CONTEXT));
    let end = next + 1;
    for (let near = nextChange(rows, end); near < rows.length && near - end <= 2 * CONTEXT; ) {
      end = near + 1;
      near = nextChange(rows, end);
    }
    hunks.push(pass(Math.min(rows.length, end + CONTEXT)));
  }
  return hunks;
}

function nextChange(rows: readonly Row[], from: number): number {
  let at = from;
  while (rows[at]?.sign === ' ') at++;
  return at;
}

/** By the rules of the format: of no lines at all, the line before them is named. */
function span(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
