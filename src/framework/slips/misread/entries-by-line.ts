/** A text over several lines that was meant as a list: each of its lines is an entry, and most often only hyphens are missing. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { formatInline } from '../../../document/format-value.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { shown } from '../lines/text-lines.ts';

/** Behind such a sign at the end of a line the entry, or the next one, goes on below. */
const GOES_ON = /(?:[,;/]|\band)$/;
/** A longer list nobody copies by hand. */
const LONGEST = 160;

/** A hyphen, or what looks like one or is put in its place. */
const ROW = /^(\s*)(-|[\u2010-\u2015\u2212\u2022\u2023\u25aa\u25cf\u25e6\u00b7](?= ))?(.*)$/;

interface Row {
  /** From 1. */
  line: number;
  /** Null on the line of the name. */
  column: number | null;
  /** `-` where a hyphen stands in front, with a blank behind it or without; or a sign that was meant as one. */
  dash: string;
  words: string;
}

/** With the lines that are its entries, of a text where a list of texts or names belongs. */
export function withEntries(document: SourceDocument, diagnostic: Diagnostic): Diagnostic {
  const { code, path, args } = diagnostic;
  if (code !== 'wrong-type' || args.kind !== 'text' || typeof args.dash !== 'string') return diagnostic;
  const rows = rowsOf(document, path);
  const [first] = rows;
  if (first === undefined || (rows.length === 1 && /^(?:- )?$/.test(first.dash))) return diagnostic;
  if (rows.slice(0, -1).some(({ words }) => GOES_ON.test(words))) return diagnostic;
  const isEven = rows.every(({ column }) => column !== null && column === first.column);
  const more = isEven ? withHyphens(rows, args.dash) : inBrackets(rows, args.dash);
  return { ...diagnostic, args: { ...args, ...more } };
}

/** The lines of a plain text; none of one in quotes or below a sign. */
function rowsOf({ text, rangeOf, locate }: SourceDocument, path: Diagnostic['path']): Row[] {
  const [range, place] = [rangeOf(path, 'value'), locate(path, 'value')];
  if (range === null || place === null || /["'|>]/.test(text[range.start] ?? '')) return [];
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const isBehind = text.slice(start, range.start).trim() !== '';
  const lines = text.slice(isBehind ? range.start : start, range.end).split('\n');
  return lines.flatMap((line, index): Row[] => {
    const [, blanks = '', dash = '', words = ''] = ROW.exec(line.trimEnd()) ?? [];
    if (words === '') return [];
    const column = isBehind && index === 0 ? null : blanks.length;
    const sign = dash === '-' && words.startsWith(' ') ? '- ' : dash;
    return [{ line: place.line + index, column, dash: sign, words: words.trim() }];
  });
}

function withHyphens(rows: readonly Row[], dash: string): Diagnostic['args'] {
  const entry = (row: Row | undefined) => ({ entry: shown(`${dash} ${row?.words}`).meant });
  const lacking = rows.filter((row) => row.dash !== '- ');
  const [sign, ...others] = new Set(lacking.map((row) => row.dash));
  const place = { from: lacking[0]?.line ?? 0, until: lacking.at(-1)?.line ?? 0, ...entry(lacking[0]) };
  if (others.length > 0 || (sign !== '' && dash !== '-')) return inBrackets(rows, dash);
  if (sign === '-') return { tight: lacking.length, ...place };
  if (sign !== undefined && sign !== '') return { sign, signs: lacking.length, ...place };
  if (lacking.length < rows.length) return { gaps: lacking.length, ...place };
  return place;
}

/** What stands further right than the first line goes on with the entry above. */
function inBrackets(rows: readonly Row[], dash: string): Diagnostic['args'] {
  const edge = Math.min(...rows.map(({ column }) => column ?? Number.POSITIVE_INFINITY));
  const entries: string[] = [];
  for (const { column, dash: sign, words } of rows) {
    const last = entries.length - 1;
    if (sign === '' && column !== null && column > edge && last >= 0) entries[last] += ` ${words}`;
    else entries.push(words);
  }
  const name = /^- (\w+):$/.exec(dash)?.[1];
  const list = formatInline(name === undefined ? entries : entries.map((entry) => ({ [name]: entry })));
  return list.length > LONGEST ? {} : { list };
}
