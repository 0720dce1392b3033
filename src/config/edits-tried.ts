/**
 * What may have happened to a line of a configuration, undone in a copy of the lines: a remark without its #, one hyphen too
 * many, a space that is missing behind hyphens, folders in a pattern that are parted by backslashes. Pure.
 */
import { nearest } from '../diagnostics/nearest.ts';
import type { Range } from '../document/lines.ts';
import { type Line, lineAfter, lineAt, lineBefore } from '../framework/slips/lines/text-lines.ts';

/** A slip in a line, counted from 0, at a range of its offsets. */
export interface Edit {
  index: number;
  range: Range;
  code: string;
  args: Record<string, string | number>;
}

/** What was to be written, and the slips that are told of it; it is meant where nothing is left to be said of these lines. */
export interface Trial {
  lines: readonly string[];
  edits: readonly Edit[];
}

/** What is longer nobody writes on one line by hand, or copies. */
const LONGEST = 160;
/** So many lines of one name are looked at. */
const MOST_BELOW = 200;

/** The likelier first. */
export function* trialsFor(lines: readonly string[], index: number, names: ReadonlySet<string>): Generator<Trial> {
  const here = lineAt(lines, index);
  const above = lineBefore(lines, index);
  if (here.text.length > LONGEST) return;
  yield* withSlashes(lines, here);
  yield* withBracket(lines, here);
  yield* withSpaces(lines, here);
  yield* withoutHyphens(lines, here);
  if (above !== null && /^ *- +- /.test(above.text)) yield* withoutHyphens(lines, above);
  if (above !== null && above.text.length <= LONGEST) yield* withRemarkBehind(lines, above);
  yield* withRemarkBehind(lines, here);
  yield* withRemark(lines, here, above, names);
}

function trial(lines: readonly string[], line: Line, text: string, code: string, args: Edit['args']): Trial {
  const range = { start: line.column, end: line.text.length };
  return { lines: lines.with(line.index, text), edits: [{ index: line.index, range, code, args }] };
}

/** `files: ["alliances\**\*.yaml"]`. */
function* withSlashes(lines: readonly string[], line: Line): Generator<Trial> {
  const meant = line.text.replace(/"[^"]*"/g, (quoted) => quoted.replace(/(?<=[\w*.])\\+(?=[\w*.])/g, '/'));
  if (meant === line.text || !/^ *(?:- +)?(?:(?:files|ignore|rubric|baseline): |")/.test(line.text)) return;
  yield trial(lines, line, meant, 'config-other-form', { key: '', slashes: 1, meant: meant.trim() });
}

/** `ignore: [drafts #old/**]`: what is behind a # is not read, and neither is the bracket. */
function* withBracket(lines: readonly string[], line: Line): Generator<Trial> {
  const [, open = '', item = '', behind = ''] =
    /^( *(?:- +)?[a-z-]+: +\[(?:[^\]#]*, *)?)([^\]#,]*?) +(#[^\]]*\].*)$/.exec(line.text) ?? [];
  if (behind === '') return;
  const [, end = '', rest = ''] = /^([^,\]]*)(.*)$/.exec(behind) ?? [];
  const lead = item === '' ? open.replace(/, *$/, '') : open;
  const meant = `${lead}${item}] ${behind.replace(/\]$/, '')}`;
  const pattern = `${item} ${end}`.trim();
  const quoted = /["']/.test(pattern) ? {} : { quoted: `${open.replace(/,$/, ', ')}"${pattern}"${rest}`.trim() };
  const start = line.text.length - behind.length;
  const args = { ...quoted, meant: meant.trim() };
  const edit = { index: line.index, range: { start, end: start + 1 }, code: 'config-remark-in-brackets', args };
  yield { lines: lines.with(line.index, meant), edits: [edit] };
}

/** `-drafts`, in this line and in those beside it. */
function* withSpaces(lines: readonly string[], line: Line): Generator<Trial> {
  const isTight = ({ text, column }: Line) => column === line.column && /^ *-[^\s-]/.test(text);
  if (!isTight(line)) return;
  const tight = [...blockAround(lines, line)].filter(isTight);
  const mended = lines.map((text, index) =>
    tight.some((one) => one.index === index) ? text.replace('-', '- ') : text,
  );
  const edits = tight.map(({ index, column }) => ({
    ...{ index, range: { start: column, end: column + 1 }, code: 'yaml-syntax' },
    args: { kind: 'NO_SPACE_AFTER_DASH', problem: 'NO_SPACE_AFTER_DASH' },
  }));
  yield { lines: mended, edits };
}

/** `- code: error` with `other: off` below it, and `- - name: …`. */
function* withoutHyphens(lines: readonly string[], line: Line): Generator<Trial> {
  if (!/^ *- /.test(line.text)) return;
  const { index, column } = line;
  const bare = line.text.replace('- ', '');
  if (/^ *- +- /.test(line.text)) {
    yield trial(lines, line, bare, 'config-other-form', { key: '', twice: 1 });
    const last = lastBelow(lines, line);
    const moved = lines.map((text, at) => (at > index && at <= last ? text.replace(/^ {2}/, '') : text));
    if (last > index)
      yield trial(moved, line, bare, 'config-other-form', {
        key: '',
        twice: 1,
        n: last - index,
        from: index + 2,
        until: last + 1,
      });
    return;
  }
  const items = [...blockAround(lines, line)].filter(
    (one) => one.column === column && /^ *- [a-z0-9-]+:/.test(one.text),
  );
  const [first = line] = items;
  const isOne = lineAfter(lines, first.index)?.column === column + 2;
  if (!isOne || !items.some((one) => one.index === index)) return;
  const mended = lines.map((text, at) => (items.some((one) => one.index === at) ? text.replace('-', ' ') : text));
  const args = items.length > 1 ? { lines: items.map((one) => one.index + 1).join(', ') } : {};
  const range = { start: first.column, end: first.column + 1 };
  const edit = { index: first.index, range, code: 'config-other-form', args: { key: '', entries: 1, ...args } };
  yield { lines: mended, edits: [edit] };
}

/** `rules: as agreed`, with lines below that belong to it. */
function* withRemarkBehind(lines: readonly string[], line: Line): Generator<Trial> {
  const [, name = '', words = ''] =
    /^( *(?:- +)?(?:rules|gates|limits|files|ignore|largest-fall):) +([^\s#"'[\]{}|>&*!/:][^#"'[\]{}/:*]*)$/.exec(
      line.text,
    ) ?? [];
  const below = lineAfter(lines, line.index);
  if (words === '' || below === null || below.column < line.column || !/\s|^[a-z]+$/i.test(words)) return;
  const meant = `${name} # ${words}`;
  const start = line.text.length - words.length;
  const args = { behind: name.trim().replace(/^- +/, ''), meant: meant.trim() };
  const edit = { index: line.index, range: { start, end: line.text.length }, code: 'config-bare-remark', args };
  yield { lines: lines.with(line.index, meant), edits: [edit] };
}

/** Words on a line of their own. They may go on with a text that ends above. */
function* withRemark(
  lines: readonly string[],
  line: Line,
  above: Line | null,
  names: ReadonlySet<string>,
): Generator<Trial> {
  const words = line.text.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (line.column <= 0 || words.length < 2 || !/^[^\s#"'[\]{}|>&*!/:=-][^#"'[\]{}/:=*]*$/.test(line.text.trim()))
    return;
  if (/^(?:error|warning|warn|off|on|true|false|[\d.,%]+)$/i.test(last)) return;
  if (names.has(first) || nearest(first, names) !== null) return;
  const meant = `# ${line.text.trim()}`;
  const isText = above !== null && /^ *(?:- +)?(?:name|rubric|baseline): +[^\s"'#[{|>]/.test(above.text);
  const args = { meant, ...(isText && { above: above.index + 1 }) };
  yield trial(lines, line, `${' '.repeat(line.column)}${meant}`, 'config-bare-remark', args);
}

/** The lines beside one another that stand in its column or further right, with it. */
function* blockAround(lines: readonly string[], line: Line): Generator<Line> {
  let first = line;
  for (let n = 0, up = lineBefore(lines, line.index); up !== null && up.column >= line.column && n < MOST_BELOW; n++) {
    first = up;
    up = lineBefore(lines, up.index);
  }
  let next: Line | null = first;
  for (let n = 0; next !== null && next.column >= line.column && n < 2 * MOST_BELOW; n++) {
    yield next;
    next = lineAfter(lines, next.index);
  }
}

/** The last line that belongs to an entry. */
function lastBelow(lines: readonly string[], line: Line): number {
  let last = line.index;
  for (let next = lineAfter(lines, last); next !== null && next.column > line.column; next = lineAfter(lines, last))
    last = next.index;
  return last;
}
