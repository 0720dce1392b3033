/**
 * What may have happened in a line, or between two: a hyphen or a quote too many, a hyphen or a tab for spaces, two lines that
 * became one, one that became two. Each is undone, the likelier first. Pure.
 */
import { takesKind } from '../../takes-kind.ts';
import { keysOfFormat, ownersOf } from '../lines/format-keys.ts';
import { stepOf } from '../lines/indent-wanted.ts';
import { pathOfLine } from '../lines/path-of-line.ts';
import { lineAfter, lineAt, lineBefore, type Meant, shownIfShort, withoutQuoted } from '../lines/text-lines.ts';
import { isAmongAnswers, OF_ANSWERS } from '../syntax/parts-meant.ts';
import { entriesWithoutDashes } from './dashes-tried.ts';
import { dashTooFarRight, dashTwice, entryWithoutDash } from './hyphens-tried.ts';
import type { Trial } from './lines-tried.ts';
import { answersAsRounds, roundWithoutId } from './rounds-tried.ts';
import { bracketOverNames, pairsWithoutBraces, textAboveLines } from './values-tried.ts';

/** Lines above a fault in which its cause is looked for. */
const MOST_ABOVE = 30;
/** In which the second of two lines that became one may have stood. */
const MOST_COLUMNS = 6;
/** Of one line. */
const MOST_DOUBLED = 4;
/** Copies of a text that are read. */
const MOST_TRIALS = 24;
const DASH = '- ';
/** What is longer nobody writes on one line by hand. */
const LONGEST = 600;

/** `stumbled`: the lines of faults; `values`: those of values that stand where they belong, and are wrong. Counted from 0. */
export function editsFor(lines: readonly string[], stumbled: readonly number[], values: readonly number[]): Trial[] {
  const inLists = values.flatMap((index) => dashTooFarRight(lines, index));
  const trials = stumbled.flatMap((index) => {
    const above = linesAbove(lines, index);
    const near = above.slice(0, 2);
    if (near.some((line) => (lines[line] ?? '').length > LONGEST)) return [];
    return [
      ...above.flatMap((line) => quoteInFront(lines, line)),
      ...above.flatMap((line) => dashTwice(lines, line)),
      ...near.flatMap((line) => [...bracketOverNames(lines, line), ...pairsWithoutBraces(lines, line)]),
      ...near.flatMap((line) => [...answersAsRounds(lines, line), ...roundWithoutId(lines, line)]),
      ...near.flatMap((line) => [...textAboveLines(lines, line), ...entryWithoutDash(lines, line)]),
      ...entriesWithoutDashes(lines, index),
      ...above.flatMap((line) => commented(lines, line)),
      ...near.flatMap((line) => [...doubledQuotes(lines, line), ...missingDash(lines, line)]),
      ...above.flatMap((line) => missingDashOfName(lines, line)),
      ...above.flatMap((line) => extraDash(lines, line)),
      ...above.flatMap((line) => joined(lines, line)),
      ...broken(lines, index),
    ];
  });
  const seen = new Set<string>();
  const all = [...inLists, ...trials].filter(({ meant }) => {
    const name = JSON.stringify(meant);
    return !seen.has(name) && seen.add(name);
  });
  return all.slice(0, MOST_TRIALS);
}

/** The line itself first. */
function linesAbove(lines: readonly string[], index: number): number[] {
  const above: number[] = [];
  for (let line = index; line >= 0 && above.length < MOST_ABOVE; line = lineBefore(lines, line)?.index ?? -1)
    above.push(line);
  return above;
}

/** Whether the line's name may stand below the one that it is below, or an entry where it stands. */
function fits(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index);
  const path = pathOfLine(lines, line);
  const [, dash, key] = /^ *(- +)?(?:([a-z][\w-]*):(?: |$))?/.exec(line.text) ?? [];
  if (path === null || !takesKind(path, dash === undefined ? {} : [])) return false;
  const owner = path.findLast((step) => typeof step === 'string') ?? null;
  return key === undefined ? dash !== undefined : ownersOf(key).includes(owner);
}

/** `"members:`. */
function quoteInFront(lines: readonly string[], index: number): Trial[] {
  const text = lines[index] ?? '';
  if (text.length > LONGEST) return [];
  const inFront = /^( *(?:- +)*)["'](?=[a-z][a-z-]*:(?: |$))/.exec(text)?.[1];
  return inFront === undefined ? [] : [edit(lines, index, 'STRAY_QUOTE', inFront.length, {})];
}

/** `""Indian People's Action"`. */
function doubledQuotes(lines: readonly string[], index: number): Trial[] {
  return [...(lines[index] ?? '').matchAll(/"(?=")|'(?=')/g)]
    .slice(0, MOST_DOUBLED)
    .map(({ 0: sign, index: at }) => edit(lines, index, 'DOUBLED', at, { sign: `quote ${sign}` }));
}

/** The line without the sign in that column. */
function edit(lines: readonly string[], line: number, kind: string, at: number, args: Meant['args']): Trial {
  const text = lines[line] ?? '';
  return {
    meant: { kind, line, range: { start: at, end: at + 1 }, args },
    lines: lines.with(line, text.slice(0, at) + text.slice(at + 1)),
  };
}

/** An entry in quotes or braces, below others that have their hyphen. */
function missingDash(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  if (!/^ *["'{]/.test(text)) return [];
  const beside = [lineBefore(lines, index), lineAfter(lines, index)].filter((line) => /^ *- /.test(line?.text ?? ''));
  const columns = new Set(beside.map((line) => line?.column ?? 0));
  const trials = [...columns].map((spaces) => ({
    meant: {
      kind: 'DASH_WANTED',
      line: index,
      range: { start: column, end: text.length },
      args: { spaces, ...shownIfShort(`- ${text.trim()}`) },
    },
    lines: lines.with(index, `${' '.repeat(spaces)}- ${text.trim()}`),
  }));
  return trials.filter((trial) => fits(trial.lines, index));
}

/** The first name of an entry, with others of the same entry below it. */
function missingDashOfName(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  const below = lineAfter(lines, index);
  if (!/^ *[a-z][a-z-]*:(?: |$)/.test(text) || below === null || text.length > LONGEST) return [];
  const isFirst = below.column === column + DASH.length;
  if (!isFirst || fits(lines, index)) return [];
  const args = { spaces: column, ...shownIfShort(`${DASH}${text.trim()}`) };
  const meant = { kind: 'DASH_WANTED', line: index, range: { start: column, end: text.length }, args };
  const trial = { meant, lines: lines.with(index, `${' '.repeat(column)}${DASH}${text.trim()}`) };
  return fits(trial.lines, index) ? [trial] : [];
}

/** `# - name: Eastside Tenants` right above other names of that entry. */
function commented(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  const above = lines[index - 1] ?? '';
  const [, lead = '', blanks = '', words = ''] =
    /^( *)#( *)(- +[a-z][a-z-]*:(?: .*)?|[a-z][a-z-]*: .+)$/.exec(above) ?? [];
  if (words === '' || above.length > LONGEST) return [];
  const columns = [lead.length + blanks.length, lead.length + blanks.length - 1, lead.length];
  const trials = [...new Set(columns.filter((spaces) => spaces >= 0))].map((spaces) => ({
    meant: {
      kind: 'COMMENTED_LINE',
      line: index,
      range: { start: column, end: text.length },
      args: { at: index, ...(spaces === 0 ? { flush: 1 } : { spaces }), ...shownIfShort(words) },
    },
    lines: lines.with(index - 1, `${' '.repeat(spaces)}${words}`),
  }));
  return trials.filter((trial) => fits(trial.lines, index - 1));
}

/** A hyphen in front of a name of the format: one more than was meant, or in place of spaces. */
function extraDash(lines: readonly string[], line: number): Trial[] {
  const text = lines[line] ?? '';
  const [, lead, dash = '', key = ''] = /^( *)(- +)([a-z][a-z-]*):(?: |$)/.exec(text) ?? [];
  if (lead === undefined || !keysOfFormat().has(key) || text.length > LONGEST || fits(lines, line)) return [];
  const range = { start: lead.length, end: lead.length + 1 };
  const rest = text.slice(lead.length + dash.length);
  const trials = ['', ' '.repeat(dash.length)].map((put) => ({
    meant: { kind: 'EXTRA_DASH', line, range, args: { key, ...(put !== '' && { blanks: 1 }) } },
    lines: lines.with(line, `${lead}${put}${rest}`),
  }));
  return trials.filter((trial) => fits(trial.lines, line));
}

/** In front of each name or hyphen within the line. */
function joined(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  if (text.length > LONGEST) return [];
  const own = withoutQuoted(text).replace(/ #.*$/, '');
  const inner = column + (/^(?:- +)*/.exec(own.slice(column))?.[0].length ?? 0);
  const splits = splitsOf(own).filter((at) => at > inner);
  const columns = columnsFor(lines, index, { column, inner });
  const isAnswer = isAmongAnswers(lines, lineAt(lines, index));
  return splits.flatMap((at) => {
    const second = text.slice(at).trim();
    // What belongs to an answer belongs into its braces.
    if (isWithin(own, at) || /,\s*$/.test(text.slice(0, at))) return [];
    if (isAnswer && OF_ANSWERS.has(/^[a-z-]+/.exec(second)?.[0] ?? '')) return [];
    const trials = columns.map((spaces) => ({
      meant: {
        kind: 'LINES_JOINED',
        line: index,
        range: { start: at, end: own.length },
        args: { ...(spaces === 0 ? { flush: 1 } : { spaces }), ...shownIfShort(second) },
      },
      lines: lines.toSpliced(index, 1, text.slice(0, at).trimEnd(), `${' '.repeat(spaces)}${second}`),
    }));
    return trials.filter((trial) => fits(trial.lines, index + 1));
  });
}

/** Whether what stands in front of that column opens braces or brackets that it doesn't close: no line ends there. */
function isWithin(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/[[{]/g)?.length ?? 0) > (before.match(/[\]}]/g)?.length ?? 0);
}

/** Where a name of the format and its colon stand, or a hyphen. */
function splitsOf(text: string): number[] {
  const places = new Set<number>();
  for (const { 0: word, index } of text.matchAll(/[\w-]+(?=:(?: |$))/g)) {
    for (let at = 0; at < word.length; at++) if (keysOfFormat().has(word.slice(at))) places.add(index + at);
  }
  for (const { index } of text.matchAll(/- (?=\S)/g)) places.add(index);
  return [...places].sort((a, b) => a - b);
}

/** Where the line below stands, then this one, what would be below it, and those above. */
function columnsFor(
  lines: readonly string[],
  index: number,
  { column, inner }: { column: number; inner: number },
): number[] {
  const columns = new Set<number>();
  const below = lineAfter(lines, index);
  if (below !== null) columns.add(below.column);
  columns
    .add(column)
    .add(inner)
    .add(inner + stepOf(lines));
  let edge = inner;
  for (let line = lineBefore(lines, index); line !== null && columns.size < MOST_COLUMNS; ) {
    if (line.column < edge) columns.add(line.column);
    edge = Math.min(edge, line.column);
    line = edge === 0 ? null : lineBefore(lines, line.index);
  }
  return [...columns];
}

/** The line as what belongs behind the name above. */
function broken(lines: readonly string[], index: number): Trial[] {
  const { text, column } = lineAt(lines, index);
  const above = lineBefore(lines, index);
  if (above === null || !/:$/.test(above.text) || /^ *(?:- |[\w-]+:)/.test(text)) return [];
  const whole = `${above.text} ${text.trim()}`;
  return [
    {
      meant: {
        kind: 'LINE_BROKEN',
        line: index,
        range: { start: column, end: text.length },
        args: { at: above.index + 1, ...shownIfShort(whole.trim()) },
      },
      lines: lines.toSpliced(above.index, index - above.index + 1, whole),
    },
  ];
}
