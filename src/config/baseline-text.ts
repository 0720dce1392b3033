/**
 * The file of a baseline written again after it shrank or grew: entries that stay keep their words, their order and
 * every comment. Pure.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editDocument } from '../document/edit-document.ts';
import { formatItem } from '../document/format-value.ts';
import { lineStarts } from '../document/lines.ts';
import { openDocument } from '../document/open-document.ts';
import { sameValue } from '../document/same-value.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { valueAt } from '../document/value-at.ts';
import { type BaselineOptions, type BaselinePlan, type Growth, planBaseline } from '../lint/baseline.ts';
import { say } from '../words/say.ts';
import type { Baseline } from './baseline-file.ts';

export interface UpdatedBaseline extends BaselinePlan {
  /** The whole file; as it was where nothing changed. Where growth is refused it has shrunk all the same. */
  text: string;
}

/**
 * A baseline after a run with these diagnostics, waived ones left out. `former` is null where there is none yet.
 * @throws EditFailed where the former text can't be changed without losing a comment.
 */
export async function updateBaseline(
  diagnostics: readonly Diagnostic[],
  former: Baseline | null,
  options: BaselineOptions,
  growth: Growth | null,
): Promise<UpdatedBaseline> {
  const plan = planBaseline(diagnostics, former?.entries ?? [], options, growth);
  return { ...plan, text: await write(former?.text ?? '', plan) };
}

async function write(text: string, { removed, added }: BaselinePlan): Promise<string> {
  const document = await openDocument(text, '');
  const findings = valueAt(document.value, ['findings']);
  if (document.value === null) return text + begin(text, added);
  if (removed.length === 0 && added.length === 0) return text;
  const gone = new Set(removed.map(({ place }) => place));
  const former = Array.isArray(findings) ? findings : [];
  const wanted = [...former.filter((_, place) => !gone.has(place)), ...added.map(toItem)];
  const written = splice(document, former.length, gone, added);
  if (written !== null && (await holds(written, wanted))) return written;
  return editDocument(text, [{ path: ['findings'], value: wanted }]);
}

/** A first baseline, or what is missing of one that holds comments alone. */
function begin(text: string, added: BaselinePlan['added']): string {
  const head = text.trim() === '' ? say('config.baseline.head').replace(/^/gm, '# ') : '';
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const list = added.length === 0 ? ' []' : added.map((entry) => `\n${formatItem(toItem(entry), '  ', '\n')}`).join('');
  return `${gap}${head}${head === '' ? '' : '\n'}version: 1\nfindings:${list}\n`;
}

function toItem({ file, code, id, reason, until }: BaselinePlan['added'][number]): Record<string, string> {
  return { file, code, ...(id === '' ? {} : { id }), reason, ...(until === null ? {} : { until }) };
}

async function holds(text: string, wanted: readonly unknown[]): Promise<boolean> {
  const { value, diagnostics } = await openDocument(text, '');
  return diagnostics.length === 0 && sameValue(valueAt(value, ['findings']), wanted);
}

interface Line {
  start: number;
  /** Behind its line break. */
  end: number;
}

/** The text without the lines of some entries and with others behind the last one; null where it is laid out in another way. */
function splice(
  document: SourceDocument,
  count: number,
  gone: ReadonlySet<number>,
  added: BaselinePlan['added'],
): string | null {
  const { text } = document;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const starts = lineStarts(text);
  const key = document.rangeOf(['findings'], 'key');
  const entries = Array.from({ length: count }, (_, place) => linesOf(document, starts, place));
  if (key === null || entries.includes(null)) return null;
  const lines = entries.flatMap((entry) => entry ?? []);
  const last = lines.at(-1) ?? linesAround(starts, text, key);
  const items = added.map((entry) => formatItem(toItem(entry), indentOf(text, lines[0]), newline) + newline);
  const gap = items.length > 0 && last.end === text.length && !text.endsWith('\n') ? newline : '';
  let written = text.slice(0, last.end) + gap + items.join('') + text.slice(last.end);
  for (const place of [...gone].sort((a, b) => b - a)) {
    const line = lines[place];
    if (line !== undefined) written = written.slice(0, line.start) + written.slice(line.end);
  }
  const isEmpty = gone.size === count && added.length === 0;
  return withList(written, key.end, isEmpty, count === 0);
}

/** `findings:` with nothing below is no list, and `findings: []` with something below is none either. */
function withList(text: string, keyEnd: number, isEmpty: boolean, wasEmpty: boolean): string {
  const colon = text.indexOf(':', keyEnd) + 1;
  if (isEmpty) return `${text.slice(0, colon)} []${text.slice(colon)}`;
  return wasEmpty ? text.slice(0, colon) + text.slice(colon).replace(/^[ \t]*\[[ \t]*\]/, '') : text;
}

/** The lines of an entry of its own; null where it shares them with something else. */
function linesOf(document: SourceDocument, starts: readonly number[], place: number): Line | null {
  const { text, value } = document;
  const path = ['findings', place];
  const ranges = Object.keys(valueAt(value, path) ?? {}).flatMap((key) => [
    document.rangeOf([...path, key], 'key') ?? [],
    document.rangeOf([...path, key], 'value') ?? [],
  ]);
  const found = ranges.flat();
  if (found.length === 0) return null;
  const start = Math.min(...found.map((range) => range.start));
  const end = text.slice(0, Math.max(...found.map((range) => range.end))).trimEnd().length;
  const around = linesAround(starts, text, { start, end });
  const isOwn =
    /^ *- +\{? *$/.test(text.slice(around.start, start)) && /^ *\}? *(?:#.*)?\r?\n?$/.test(text.slice(end, around.end));
  return isOwn ? around : null;
}

function linesAround(starts: readonly number[], text: string, { start, end }: Line): Line {
  const from = starts.findLast((at) => at <= start) ?? 0;
  const to = starts.find((at) => at > end) ?? text.length;
  return { start: from, end: to };
}

/** What stands before the dash of an entry. */
function indentOf(text: string, line: Line | undefined): string {
  return line === undefined ? '  ' : (/^ */.exec(text.slice(line.start, line.end))?.[0] ?? '');
}
