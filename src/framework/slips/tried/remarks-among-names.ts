/** A remark of one's own with a hyphen in front, where names with their values stand and no entry of a list can be. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { isListOfFormat, isListOfTexts, keysOfFormat, listsOfFormat, ownersOf } from '../lines/format-keys.ts';
import { type Node, outlineOf, ownerOf } from '../lines/outline.ts';
import { lineAfter, lineAt, oneOf, shownIfShort } from '../lines/text-lines.ts';
import type { Readers } from './tell-tried.ts';

interface Remark {
  /** From 0. */
  index: number;
  /** The last of the lines that are remarks one below the other. */
  last: number;
  /** Whether a note can stand where it does. */
  couldBeNote: boolean;
  /** The name above that is no list. */
  owner?: string;
  /** The name above of a list whose entries are no texts alone. */
  listOfParts?: string;
  /** Where the name of its list would stand. */
  spaces?: number;
  /** The lists that can stand there, as they are typed, where an entry of them can be a text alone. */
  lists?: string;
  /** Those that stand there already, each with its line; as entries below their names, in brackets, or some so and some so. */
  standing?: string;
  among?: 1;
  between?: 1;
  /** The line of the one that stands in brackets, with the entry in it. */
  joined?: string;
}

/** Of a reader that finds an entry among names, or names behind it. */
const KINDS: ReadonlySet<unknown> = new Set(['BAD_INDENT', 'ITEM_IN_MAP', 'NAME_BELOW_TEXT']);
const MOST_TRIED = 3;
const MOST_FOUND = 50;

/** With the first such remark, in place of what its hyphen makes of it; null where none is. */
export async function tellRemark(
  document: SourceDocument,
  lines: readonly string[],
  told: readonly Diagnostic[],
  { readWell }: Readers,
): Promise<Diagnostic[] | null> {
  const stumbled = told.filter(({ args }) => KINDS.has(args.kind)).map(({ place }) => (place?.line ?? 0) - 1);
  if (stumbled.length === 0) return null;
  const near = findRemarks(lines).filter(({ index, last }) => {
    const next = lineAfter(lines, last)?.index ?? last;
    return stumbled.some((line) => line >= index && line <= next);
  });
  for (const remark of near.slice(0, MOST_TRIED)) {
    const { index, last } = remark;
    const again = await readWell(asComments(document.text, remark));
    if (again === null) return null;
    const next = lineAfter(lines, last)?.index ?? last;
    if (again.some(({ place }) => place !== null && place.line > index && place.line <= next + 1)) continue;
    return [tellOne(document, lines, remark), ...again];
  }
  return null;
}

function findRemarks(lines: readonly string[]): Remark[] {
  const found: Remark[] = [];
  const { nodes, top } = outlineOf(lines);
  for (const node of nodes) {
    if (found.length >= MOST_FOUND) break;
    if (!isRemark(node)) continue;
    const last = found.at(-1);
    if (last?.last === node.index - 1) last.last = node.index;
    else
      found.push({
        index: node.index,
        last: node.index,
        couldBeNote: couldBeNote(node),
        ...aroundOf({ ...node, top }),
      });
  }
  return found;
}

/** Whether a text, or a name that the format doesn't have, is an entry where none can stand. */
function isRemark(node: Node): boolean {
  const { isItem, name, value, parent, index } = node;
  if (!isItem || !/^[^\s[{|>&*!%@`#-]/.test(value) || ownersOf(name).length > 0) return false;
  if (parent?.isItem) return parent.index !== index;
  const owner = ownerOf(node);
  return owner === null || owner.value !== '' || !isListOfTexts(owner.name);
}

function aroundOf(node: Node & { top: readonly Node[] }): Omit<Remark, 'index' | 'last' | 'couldBeNote'> {
  const owner = ownerOf(node);
  const isMap = owner !== null && owner.value === '' && !isListOfFormat(owner.name) && keysOfFormat().has(owner.name);
  const isList = owner?.value === '' && !node.parent?.isItem && isListOfFormat(owner.name);
  const beside = node.parent?.children.find(({ isItem }) => !isItem)?.column ?? node.column;
  const { lists, standing } = listsAt(node, owner);
  const open = standing.filter(({ value }) => value === '').length;
  return {
    ...(isMap && { owner: owner.name }),
    ...(isList && { listOfParts: owner.name }),
    ...(beside > 0 && beside <= node.column && { spaces: beside }),
    ...(beside <= node.column && lists !== '' && { lists }),
    ...(standing.length > 0 && {
      standing: oneOf(standing.map(({ name, index }) => `"${name}" in line ${index + 1}`)),
    }),
    ...(standing.length > 0 && open === standing.length && { among: 1 as const }),
    ...(standing.length > 0 && open === 0 && { between: 1 as const, ...joined(node.value, standing) }),
  };
}

/** Those that the part around it has not yet, and has; none below a name with a value, nor for an entry with a name of its own. */
function listsAt(
  { name, parent, top }: Node & { top: readonly Node[] },
  owner: Node | null,
): { lists: string; standing: Node[] } {
  if (name !== '' || (owner !== null && owner.value !== '')) return { lists: '', standing: [] };
  const around = parent?.children ?? top;
  const fitting = [...listsOfFormat().keys()].filter(
    (key) => isListOfTexts(key) && ownersOf(key).includes(owner?.name ?? null),
  );
  const standing = fitting.flatMap((key) => around.find((beside) => beside.name === key) ?? []);
  const free = fitting.filter((key) => !standing.some((one) => one.name === key));
  return { lists: oneOf(free.map((key) => `"${key}:"`)), standing };
}

function joined(entry: string, [list, ...others]: readonly Node[]): { joined?: string } {
  const [, before] = /^\[(.*)\]$/.exec(list?.value ?? '') ?? [];
  if (list === undefined || before === undefined || others.length > 0 || !/^[A-Za-z][^:#,[\]{}"]*$/.test(entry))
    return {};
  const { meant } = shownIfShort(`${list.name}: [${before.trim() === '' ? '' : `${before}, `}${entry}]`);
  return meant === undefined ? {} : { joined: meant };
}

function couldBeNote({ parent, column }: Node): boolean {
  const part = parent?.value !== '' && !parent?.isItem ? (parent?.parent ?? null) : parent;
  if (part === null) return false;
  const names = part.children.filter(({ isItem }) => !isItem);
  const owner = part.isItem ? ownerOf(part) : part;
  if (names.some((beside) => beside.name === 'note' || beside.column !== column)) return false;
  return names.length > 0 && ownersOf('note').includes(owner?.name ?? null) && owner?.name !== 'answers';
}

/** The text with each of those lines as a comment. */
function asComments(text: string, { index, last }: Remark): string {
  const lines = text.split('\n');
  return lines.map((line, at) => (at < index || at > last ? line : line.replace('-', '#'))).join('\n');
}

function tellOne(document: SourceDocument, lines: readonly string[], remark: Remark): Diagnostic {
  const { index, last, couldBeNote, ...around } = remark;
  const start = lineStarts(document.text)[index] ?? 0;
  const { column, text } = lineAt(lines, index);
  const entries = lines.slice(index, last + 1).filter((line) => /^\s*- /.test(line));
  const words = entries.map((line) => line.trim().replace(/^-\s+/, '')).join('; ');
  const note = couldBeNote ? shownIfShort(`note: ${isPlain(words) ? words : inEitherQuotes(words)}`).meant : undefined;
  const args = {
    kind: 'REMARK_ENTRY',
    problem: 'REMARK_ENTRY',
    ...(last > index && { until: last + 1 }),
    ...around,
    ...(note !== undefined && (last > index ? { note } : { meant: note })),
  };
  return document.diagnose({ code: 'yaml-syntax', range: { start: start + column, end: start + text.length }, args });
}

function isPlain(words: string): boolean {
  return /^[A-Za-z][^:#]*$/.test(words);
}
