/**
 * The file of a baseline written again after it shrank or grew: entries that stay keep their words, their order and
 * every comment. Pure.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editDocument } from '../document/edit-document.ts';
import { type EditNode, editTree } from '../document/edit-tree.ts';
import { formatItem } from '../document/format-value.ts';
import { openDocument } from '../document/open-document.ts';
import { sameValue } from '../document/same-value.ts';
import { valueAt } from '../document/value-at.ts';
import type { BaselineOptions } from '../lint/baseline.ts';
import { type BaselinePlan, type Growth, planBaseline } from '../lint/plan-baseline.ts';
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
  if (removed.length === 0 && added.length === 0 && text !== '') return text;
  const { value } = await openDocument(text, '');
  if (typeof value !== 'object' || value === null) return text + begin(text, added);
  const findings = valueAt(value, ['findings']);
  const gone = new Set(removed.map(({ place }) => place));
  const former = Array.isArray(findings) ? findings : [];
  const wanted = [...former.filter((_, place) => !gone.has(place)), ...added.map(toItem)];
  const written = splice(text, gone, added);
  if (written !== null && (await holds(written, { ...value, findings: wanted }))) return written;
  return editDocument(text, [{ path: ['findings'], value: wanted }]);
}

/** A first baseline, or what is missing of one that holds comments alone. */
function begin(text: string, added: BaselinePlan['added']): string {
  const head = text.trim() === '' ? say('config.baseline.head').replace(/^/gm, '# ') : '';
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const list = added.length === 0 ? ' []' : added.map((entry) => `\n${formatItem(toItem(entry), '  ', '\n')}`).join('');
  return `${gap}${head}${head === '' ? '' : '\n'}version: 1\nfindings:${list}\n`;
}

function toItem(entry: BaselinePlan['added'][number]): Record<string, string | number> {
  const { file, code, id, standing, reason, until } = entry;
  return { file, code, ...(id === '' ? {} : { id }), ...standing, reason, ...(until === null ? {} : { until }) };
}

async function holds(text: string, wanted: unknown): Promise<boolean> {
  const { value, diagnostics } = await openDocument(text, '');
  return diagnostics.length === 0 && sameValue(value, wanted);
}

interface Lines {
  start: number;
  /** Behind the last line break. */
  end: number;
}

/** The text without the lines of some entries and with others behind the last one; null where it is laid out in another way. */
function splice(text: string, gone: ReadonlySet<number>, added: BaselinePlan['added']): string | null {
  const list = findingsIn(text);
  if (list === null) return null;
  const { keyEnd, entries } = list;
  const last = entries.at(-1) ?? linesAround(text, keyEnd, keyEnd);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = entries[0] === undefined ? '  ' : (/^ */.exec(text.slice(entries[0].start))?.[0] ?? '');
  const items = added.map((entry) => formatItem(toItem(entry), indent, newline) + newline);
  const gap = items.length > 0 && last.end === text.length && !text.endsWith('\n') ? newline : '';
  const pieces: string[] = [];
  let at = 0;
  for (const [place, { start, end }] of entries.entries()) {
    if (!gone.has(place)) continue;
    pieces.push(text.slice(at, start));
    at = end;
  }
  pieces.push(text.slice(at, last.end), gap, ...items, text.slice(last.end));
  const isEmpty = gone.size === entries.length && added.length === 0;
  return withList(pieces.join(''), keyEnd, isEmpty, entries.length === 0);
}

/** `findings:` with nothing below is no list, and `findings: []` with something below is none either. */
function withList(text: string, keyEnd: number, isEmpty: boolean, wasEmpty: boolean): string {
  const colon = text.indexOf(':', keyEnd) + 1;
  if (isEmpty) return `${text.slice(0, colon)} []${text.slice(colon)}`;
  return wasEmpty ? text.slice(0, colon) + text.slice(colon).replace(/^[ \t]*\[[ \t]*\]/, '') : text;
}

interface Findings {
  keyEnd: number;
  entries: Lines[];
}

/** Where the list and each entry of it stand; null where entries share their lines with something else. */
function findingsIn(text: string): Findings | null {
  const list = treeOf(text)?.entries.find(({ key }) => key === 'findings');
  if (list === undefined) return null;
  const entries = list.node.entries.map(({ node }) => ownLines(text, node));
  const own = entries.flatMap((lines) => lines ?? []);
  return own.length === entries.length ? { keyEnd: list.keyEnd, entries: own } : null;
}

function treeOf(text: string): EditNode | null {
  try {
    return editTree(text);
  } catch {
    return null;
  }
}

function ownLines(text: string, { start, end }: EditNode): Lines | null {
  const lines = linesAround(text, start, end);
  const isOwn = /^ *- +$/.test(text.slice(lines.start, start)) && /^ *(?:#.*)?\r?\n?$/.test(text.slice(end, lines.end));
  return isOwn ? lines : null;
}

function linesAround(text: string, start: number, end: number): Lines {
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd + 1 };
}
