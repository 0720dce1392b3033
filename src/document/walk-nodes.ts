/** From the nodes of the `yaml` package to a plain value, a place for each part, and the faults met on the way. Pure. */
import type * as Yaml from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { anchorFault, namesReferredTo } from './anchors.ts';
import { findSuspects, type Suspect } from './check-text.ts';
import type { Fault } from './fault.ts';
import { FORBIDDEN_KEYS, MAX_DEPTH, MOST_FAULTS } from './limits.ts';
import { lineAt, lineStarts, placeOf, type Range } from './lines.ts';
import { rangeWithin } from './range-within.ts';

export interface Walked {
  value: unknown;
  faults: Fault[];
  /** Ranges by `pointer`. */
  keys: Map<string, Range>;
  values: Map<string, Range>;
}

/** What is longer nobody copies by hand. */
const LONGEST = 120;

type Args = NonNullable<Fault['args']>;

interface Walk extends Walked {
  yaml: typeof Yaml;
  text: string;
  starts: readonly number[];
  /** Names behind a * anywhere in the text, once they were asked for. */
  referred: ReadonlySet<string> | null;
}

/** A path as one string, to look places up by. */
export function pointer(path: DataPath): string {
  return path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The value of `contents`; aliases, tags and what else a file of words doesn't need become faults. */
export function walkNodes(contents: unknown, text: string, yaml: typeof Yaml): Walked {
  const walk: Walk = {
    yaml,
    text,
    starts: lineStarts(text),
    referred: null,
    value: null,
    faults: [],
    keys: new Map(),
    values: new Map(),
  };
  walk.value = plainOf(walk, contents, []);
  return walk;
}

function plainOf(walk: Walk, node: unknown, path: DataPath): unknown {
  const { yaml, faults } = walk;
  if (!yaml.isNode(node) || faults.length > MOST_FAULTS) return null;
  const range = { start: rangeOf(node).start, end: endOf(walk, node) };
  walk.values.set(pointer(path), range);
  if (path.length > MAX_DEPTH) {
    if (!faults.some(({ code }) => code === 'too-deep'))
      faults.push({ code: 'too-deep', path, range, args: { limit: MAX_DEPTH } });
    return null;
  }
  if (yaml.isAlias(node)) {
    if (!faults.some(({ code }) => code === 'yaml-alias'))
      faults.push({ code: 'yaml-alias', path, range, args: { name: node.source } });
    return null;
  }
  checkTag(walk, node, path);
  checkAnchor(walk, node, path);
  if (yaml.isMap(node)) return mapOf(walk, node.items, path);
  if (yaml.isSeq(node)) return node.items.map((item, index) => plainOf(walk, item, [...path, index]));
  return checked(walk, yaml.isScalar(node) ? node.value : null, path, range);
}

function mapOf(walk: Walk, pairs: readonly Yaml.Pair[], path: DataPath): unknown {
  const map: Record<string, unknown> = {};
  const before = walk.faults.length;
  for (const { key: keyNode, value: valueNode } of pairs) {
    if (walk.faults.length > MOST_FAULTS) break;
    const key = keyOf(walk, keyNode, valueNode, map, path);
    if (key === null) continue;
    const value = plainOf(walk, valueNode, [...path, key]);
    map[key] = value;
  }
  joinRepeated(walk, path, before);
  return map;
}

/** Names that one entry of a list has twice, several in a row, are the beginning of another one. */
function joinRepeated(walk: Walk, path: DataPath, from: number): void {
  const { faults } = walk;
  if (typeof path.at(-1) !== 'number') return;
  const isRepeated = (fault: Fault) => fault.code === 'duplicate-key' && fault.path?.length === path.length + 1;
  const [first, second] = faults.slice(from).filter(isRepeated);
  if (first !== undefined && second === undefined && typeof first.args?.lists !== 'number')
    first.args = { ...first.args, ...asEntry(walk, first) };
  if (first === undefined || second === undefined || Number(first.args?.line) >= Number(second.args?.line)) return;
  const others = faults.slice(from).filter((fault) => !isRepeated(fault));
  const list = String(path.at(-2) ?? '');
  faults.splice(
    from,
    faults.length,
    { ...first, code: 'entries-run-together', args: { ...first.args, list, ...asEntry(walk, first) } },
    ...others,
  );
}

/** How the line of a name is written as the first one of an entry; where it isn't the first, how that one begins. */
function asEntry({ text, starts }: Walk, { range, args }: Fault): Args {
  const index = range === null ? 0 : placeOf(starts, range).line - 1;
  const line = lineAt(text, starts, index);
  const spaces = line.search(/\S/) - 2;
  if (spaces < 0 || (range !== null && (starts[index] ?? 0) + spaces + 2 !== range.start)) return {};
  for (let above = index - 1; above >= 0 && /^\s*#/.test(lineAt(text, starts, above)); above--)
    if (/^\s*# *- /.test(lineAt(text, starts, above))) return { spaces, comment: above + 1 };
  const first = lineAt(text, starts, Number(args?.line) - 1);
  const isFirst = /^ *- +/.exec(first)?.[0].length === spaces + 2;
  return { spaces, ...(line.length <= LONGEST && { [isFirst ? 'meant' : 'here']: `- ${line.trim()}` }) };
}

function keyOf(walk: Walk, node: unknown, value: unknown, map: Record<string, unknown>, path: DataPath): string | null {
  const { yaml, faults } = walk;
  const range = yaml.isNode(node) ? rangeOf(node) : null;
  if (node !== null && !yaml.isScalar(node)) {
    faults.push({
      code: yaml.isAlias(node) ? 'yaml-alias' : 'complex-key',
      path,
      range,
      args: yaml.isAlias(node) ? { name: node.source } : doubled(walk, range),
    });
    return null;
  }
  const key = node === null || node.value === null ? '' : String(node.value);
  const at = [...path, key];
  if (FORBIDDEN_KEYS.has(key)) {
    faults.push({ code: 'forbidden-key', path: at, range, args: { key } });
    return null;
  }
  if (Object.hasOwn(map, key)) {
    const first = walk.keys.get(pointer(at));
    const line = first === undefined ? 0 : placeOf(walk.starts, first).line;
    faults.push({ code: 'duplicate-key', path: at, range, args: { key, line, ...bothHold(walk, map[key], value) } });
    return null;
  }
  if (node !== null) {
    checkTag(walk, node, at);
    checkAnchor(walk, node, at);
  }
  if (range !== null) walk.keys.set(pointer(at), range);
  checked(walk, key, at, range);
  return key;
}

/** What stands in place of a name; of a brace or bracket that was typed twice, that sign. */
function doubled({ text }: Walk, range: Range | null): Args {
  const sign = text[range?.start ?? 0] ?? '';
  const words = range === null ? '' : text.slice(range.start, range.end);
  const found = words === '' || words.length > LONGEST || words.includes('\n') ? {} : { found: words };
  if (range === null || text[range.start - 1] !== sign || !/[[{]/.test(sign)) return found;
  return { sign, closing: text[range.end - 1] ?? '' };
}

/** Whether two values of one name are lists, or names with values of their own: together nothing of them is lost. */
function bothHold({ yaml }: Walk, first: unknown, second: unknown): Args {
  if (Array.isArray(first)) return yaml.isSeq(second) ? { lists: 1 } : {};
  return typeof first === 'object' && first !== null && yaml.isMap(second) ? { parts: 1 } : {};
}

/** Quoted text can spell what plain text may not hold: "\u202e", "\0". */
function checked(walk: Walk, value: unknown, path: DataPath, range: Range | null): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return value;
  const [suspect] = findSuspects(value);
  if (suspect !== undefined) walk.faults.push({ code: suspect.code, path, ...written(walk, value, suspect, range) });
  return value;
}

/** The sign alone in what stands there, and how it is spelt. */
function written(
  { text }: Walk,
  value: string,
  { index, args }: Suspect,
  range: Range | null,
): Pick<Fault, 'range' | 'args'> {
  const sign = range === null ? null : rangeWithin(text, range, value, { start: index, end: index + 1 });
  return sign === null
    ? { range, args }
    : { range: sign, args: { ...args, written: text.slice(sign.start, sign.end) } };
}

/** A tag is nothing that a file of words needs; the place is that of the tag itself. */
function checkTag(walk: Walk, node: Yaml.Node, path: DataPath): void {
  if (node.tag === undefined) return;
  const { start } = rangeOf(node);
  const from = Math.max(0, start - 200);
  const before = walk.text.slice(from, start);
  const at = from + before.lastIndexOf(before.includes(' !') ? ' !' : '!') + (before.includes(' !') ? 1 : 0);
  const written = /^!\S*/.exec(walk.text.slice(at, start))?.[0] ?? '!';
  walk.faults.push({ code: 'yaml-tag', path, range: { start: at, end: at + written.length }, args: { tag: written } });
}

/** An anchor that nothing refers to was meant as text, and would be left out of it. */
function checkAnchor(walk: Walk, node: Yaml.Node, path: DataPath): void {
  if (node.anchor === undefined || walk.faults.some(({ code }) => code === 'yaml-alias')) return;
  walk.referred ??= namesReferredTo(walk.text);
  const fault = anchorFault(walk.text, node, walk.referred);
  if (fault !== null) walk.faults.push({ ...fault, path });
}

/**
 * Behind the last character of a value. `yaml` counts the comments and blank lines between a block and whatever comes
 * next as part of the block; a person would not mend anything there.
 */
function endOf({ yaml, text }: Walk, node: Yaml.Node): number {
  let last = node;
  while (yaml.isCollection(last) && !last.flow) {
    const item = last.items.at(-1);
    const inner = yaml.isPair(item) ? (item.value ?? item.key) : item;
    if (!yaml.isNode(inner)) break;
    last = inner;
  }
  let { end } = rangeOf(last);
  if (yaml.isScalar(last) && last.type?.startsWith('BLOCK')) while (' \r\n'.includes(text[end - 1] ?? '.')) end--;
  return end;
}

function rangeOf(node: Yaml.Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
