/** Changes one value of a YAML text in place: a single stretch of the text is replaced, the rest stays as it is. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { type EditEntry, type EditNode, editTree } from './edit-tree.ts';
import { formatInline, formatItem, formatKey, formatPair } from './format-value.ts';

export interface Edit {
  path: DataPath;
  /** `undefined` deletes. */
  value: unknown;
}

/** Longest value with maps within maps that is still written on one line, in characters. */
const ONE_LINE = 160;

interface Site {
  text: string;
  newline: string;
}

/** The text with `edit` made, or null where this way of editing can't make it. Throws what the parser throws. */
export function editText(text: string, { path, value }: Edit): string | null {
  const root = editTree(text);
  const site = { text, newline: text.includes('\r\n') ? '\r\n' : '\n' };
  if (root === null || path.length === 0) return null;
  return descend(site, null, root, path, value);
}

function descend(site: Site, entry: EditEntry | null, node: EditNode, path: DataPath, value: unknown): string | null {
  const [step, ...rest] = path;
  if (step === undefined) return entry === null ? null : replace(site, entry, value);
  const index = typeof step === 'number' ? step : node.entries.findIndex(({ key }) => key === step);
  const child = node.entries[index];
  if (child !== undefined && node.kind !== 'scalar') {
    if (rest.length === 0 && value === undefined) return remove(site, entry, node, child);
    return descend(site, child, child.node, rest, value);
  }
  if (value === undefined) return site.text;
  return insert(site, entry, node, step, rest, value);
}

/* ------------------------------------------------------------------ replacing */

function replace(site: Site, entry: EditEntry, value: unknown): string | null {
  const { text } = site;
  const { node } = entry;
  const before = node.start === node.end ? ' ' : '';
  const flat = formatInline(value);
  if (node.inline) {
    if (hasComment(text.slice(node.start, node.end), node)) return null;
    return splice(text, node.start, node.end, before + flat);
  }
  if (entry.key === null || hasComment(text.slice(entry.keyEnd, node.end), node)) return null;
  return splice(text, afterColon(text, entry), node.end, ` ${flat}`);
}

/** Conservative: a hash outside of the scalars; a stretch with a comment is left to the slower way. */
function hasComment(stretch: string, node: EditNode): boolean {
  return node.kind !== 'scalar' || !node.inline ? /(?:^|\s)#/.test(stretch) : false;
}

/* ------------------------------------------------------------------ inserting */

function insert(
  site: Site,
  entry: EditEntry | null,
  node: EditNode,
  step: string | number,
  rest: DataPath,
  value: unknown,
): string | null {
  const { text, newline } = site;
  const content = nest(rest, value);
  if (content === null) return null;
  const depth = rest.length + depthOf(value);
  if (node.kind === 'scalar') return fillEmpty(site, entry, node, step, content.value, depth);
  if ((node.kind === 'list') !== (typeof step === 'number') || (node.kind === 'list' && step !== node.entries.length))
    return null;
  const last = node.entries.at(-1);
  if (last === undefined) return fillEmpty(site, entry, node, step, content.value, depth);
  if (node.inline) {
    const inner =
      typeof step === 'number' ? formatInline(content.value) : `${formatKey(step)}: ${formatInline(content.value)}`;
    return splice(text, last.node.end, last.node.end, `, ${inner}`);
  }
  const first = node.entries[0] ?? last;
  const indent = ' '.repeat(typeof step === 'number' ? dashColumn(text, first) : column(text, first.keyStart));
  const added =
    typeof step === 'number'
      ? formatItem(content.value, indent, newline)
      : formatPair(step, content.value, indent, newline, depth);
  const at = lineEnd(text, node.end);
  return splice(text, at, at, newline + added);
}

/** A list or map begun where there is nothing yet: `answers:`, `answers: null`, `answers: {}`. */
function fillEmpty(
  site: Site,
  entry: EditEntry | null,
  node: EditNode,
  step: string | number,
  value: unknown,
  depth: number,
): string | null {
  const { text, newline } = site;
  const written = text.slice(node.start, node.end);
  if (entry === null || entry.key === null || !/^(?:|~|null|\{\s*\}|\[\s*\])$/.test(written)) return null;
  if (
    lineStart(text, entry.keyStart)
      .trim()
      .replace(/^(?:- +)*/, '') !== ''
  ) {
    const inner = typeof step === 'number' ? `[${formatInline(value)}]` : formatInline({ [step]: value });
    return splice(text, node.start, node.end, (written === '' ? ' ' : '') + inner);
  }
  const indent = ' '.repeat(column(text, entry.keyStart) + 2);
  const added =
    typeof step === 'number' ? formatItem(value, indent, newline) : formatPair(step, value, indent, newline, depth);
  const colon = afterColon(text, entry);
  const cleared = written === '' ? text : splice(text, colon, node.end, '');
  const at = lineEnd(cleared, colon);
  return splice(cleared, at, at, newline + added);
}

/** The value with the parents that are still missing around it; null where a list would have to begin in its middle. */
function nest(path: DataPath, value: unknown): { value: unknown } | null {
  let content = value;
  for (const step of [...path].reverse()) {
    if (typeof step === 'number' && step !== 0) return null;
    content = typeof step === 'number' ? [content] : { [step]: content };
  }
  return { value: content };
}

/** How many levels of maps in `value` are written in lines of their own; a map of single values needs none. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || formatInline(value).length <= ONE_LINE)
    return 0;
  const inner = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
  return inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depthOf));
}

/* ------------------------------------------------------------------ deleting */

function remove(site: Site, parent: EditEntry | null, node: EditNode, child: EditEntry): string | null {
  const { text } = site;
  if (node.kind !== 'map' || (node.inline && hasComment(text.slice(node.start, node.end), node))) return null;
  if (node.entries.length === 1) {
    if (parent === null || parent.key === null || hasComment(text.slice(parent.keyEnd, node.end), node)) return null;
    return splice(text, afterColon(text, parent), node.end, ' {}');
  }
  const index = node.entries.indexOf(child);
  if (node.inline) {
    const next = node.entries[index + 1];
    const previous = node.entries[index - 1];
    if (next !== undefined) return splice(text, child.keyStart, next.keyStart, '');
    return previous === undefined ? null : splice(text, previous.node.end, child.node.end, '');
  }
  if (lineStart(text, child.keyStart).trim() !== '' || hasComment(text.slice(child.keyEnd, child.node.end), child.node))
    return null;
  const start = child.keyStart - lineStart(text, child.keyStart).length;
  const end = lineEnd(text, child.node.end);
  const comment = text.slice(child.node.end, end).trim();
  if (comment !== '') return comment.startsWith('#') ? splice(text, child.keyStart, end, comment) : null;
  return end === text.length
    ? splice(text, lineEnd(text, start - 1), end, '')
    : splice(text, start, text.indexOf('\n', end) + 1, '');
}

/* ------------------------------------------------------------------ text */

function splice(text: string, start: number, end: number, inner: string): string {
  return text.slice(0, start) + inner + text.slice(end);
}

function afterColon(text: string, { keyEnd }: EditEntry): number {
  return text.indexOf(':', keyEnd) + 1;
}

/** What stands before `offset` on its line. */
function lineStart(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Offset of the end of the line that holds `offset`, before its line break. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', Math.max(0, offset));
  if (at === -1) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function column(text: string, offset: number): number {
  return lineStart(text, offset).length;
}

/** Column of the dash before the first item of a list. */
function dashColumn(text: string, { keyStart }: EditEntry): number {
  return lineStart(text, keyStart).lastIndexOf('-');
}
