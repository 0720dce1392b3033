/**
 * The line with a name that is missing altogether, while what belongs below it stands there: names that can't stand below what
 * is above them, in the column that they would have below a name which is nowhere in that part. Pure.
 */
import { isListOfFormat, isListOfTexts, listsOfFormat, ownersOf } from '../lines/format-keys.ts';
import { stepOf } from '../lines/indent-wanted.ts';
import { type Node, namesIn, type Outline, outlineOf, ownerOf } from '../lines/outline.ts';
import { lineBefore } from '../lines/text-lines.ts';

export interface MissingOwner {
  /** From 0: the line in front of which it belongs. */
  index: number;
  /** The last line of what belongs below it. */
  last: number;
  /** How many spaces stand in front of it. */
  column: number;
  /** The names that it can be; one, where that is sure. Of the answers to questions it is any that is not answered yet. */
  keys: string[];
  isQuestion: boolean;
  /** The line of a comment right above that holds such a name, from 0. */
  comment?: number;
  /** The name that is there twice, if that alone tells of the line. */
  twice?: string;
}

/** Lines that say the same of what stands beside one another are looked through so often at most. */
const MOST_TRIED = 20;
/** Names of one part that one is held against. */
const MOST_BESIDE = 40;
/** What an answer has to say, in one of these forms. */
const LEVELS: ReadonlySet<string> = new Set(['level', 'unknown', 'declined', 'not-applicable']);
/** What looks like a name that was meant to own what is below it. */
const LIKE_A_NAME = /^\s*["']?[A-Za-z][\w-]*["']?\s*[^\s\w]?$/;

/** In the order of the lines: each is one that may be missing, seen by itself. */
export function findMissingOwners(lines: readonly string[]): MissingOwner[] {
  const outline = outlineOf(lines);
  const step = stepOf(lines);
  const found: MissingOwner[] = [];
  let tried = 0;
  let behind = -1;
  for (const node of outline.nodes) {
    if (node.index <= behind) continue;
    const isTwice = isRepeated(node);
    if (!(isTwice || isAmiss(node)) || hasNameWithoutColon(lines, node.index)) continue;
    if (++tried > MOST_TRIED) break;
    const missing = isTwice ? missingBeside(outline, lines, node) : missingAbove(outline, lines, node, step);
    if (missing === null) continue;
    found.push(withComment(lines, missing));
    behind = missing.last;
  }
  return found;
}

/** Whether it can't stand where it does, though what is above it is a name that the format knows. */
export function isAmiss(node: Node): boolean {
  const owner = ownerOf(node);
  if (owner !== null && ownersOf(owner.name).length === 0) return false;
  const names = namesIn(node);
  if (node.isItem) {
    if (names.length === 0) return isText(node) && (owner === null || owner.value !== '' || !isListOfTexts(owner.name));
    return owner === null || owner.value !== '' || names.some((name) => !canStand(name, owner.name));
  }
  // The first name of an entry is looked at with that.
  if (node.parent?.isItem) return node.parent.children[0] !== node && !canStand(node.name, owner?.name ?? null);
  return owner === null ? !canStand(node.name, null) : owner.value !== '' || !canStand(node.name, owner.name);
}

function canStand(name: string, owner: string | null): boolean {
  const owners = ownersOf(name);
  return owners.length === 0 || owners.includes(owner);
}

/** A word alone right above is a name whose colon is missing. */
function hasNameWithoutColon(lines: readonly string[], index: number): boolean {
  const above = lineBefore(lines, index)?.text ?? '';
  return LIKE_A_NAME.test(above) && !above.endsWith(':');
}

/** With the comment above that it is, if there is one. */
function withComment(lines: readonly string[], missing: MissingOwner): MissingOwner {
  for (let above = missing.index - 1; above >= 0 && /^\s*#/.test(lines[above] ?? ''); above--) {
    const key = /^\s*#\s*([a-z][a-z-]*):(?: +#.*)?$/.exec(lines[above] ?? '')?.[1];
    if (key !== undefined && missing.keys.includes(key)) return { ...missing, keys: [key], comment: above };
  }
  return missing;
}

/** Whether a name of the same part stands further up already; a line that was typed twice is another slip. */
function isRepeated(node: Node): boolean {
  const { isItem, name, value, parent } = node;
  if (isItem || parent === null || parent.isItem) return false;
  const before = parent.children.slice(0, Math.min(node.order, MOST_BESIDE)).find((other) => other.name === name);
  if (before === undefined) return false;
  return before.value !== value || parent.children[node.order - 1] !== before;
}

/** A name beside the one above that has such parts already. */
function missingBeside(outline: Outline, lines: readonly string[], first: Node): MissingOwner | null {
  const { parent } = first;
  if (parent === null) return null;
  const group = groupFrom(outline, first);
  const around = parent.parent;
  const beside = (around === null ? outline.top : around.children).map(({ name }) => name);
  const own = ownerOf(parent)?.name ?? null;
  const keys = keysOf(group).filter((key) => ownersOf(key).includes(own) && !beside.includes(key));
  if (keys.length === 0) return null;
  const { line } = lastLineOf(group, outline, lines);
  return { index: first.index, last: line, column: parent.column, ...those(keys), twice: first.name };
}

function those(keys: string[]): Pick<MissingOwner, 'keys' | 'isQuestion'> {
  return { keys, isQuestion: keys.every(isQuestion) };
}

function missingAbove(outline: Outline, lines: readonly string[], first: Node, step: number): MissingOwner | null {
  const group = groupFrom(outline, first);
  const last = lastLineOf(group, outline, lines);
  const keys = keysOf(group);
  if (keys.length === 0) return null;
  for (
    let part: Node | null | undefined = first.parent;
    part !== undefined;
    part = part === null ? undefined : part.parent
  ) {
    // Nothing but entries stands in a list, and nothing at all below a value.
    if (part !== null && !part.isItem && (part.value !== '' || isListOfFormat(part.name))) continue;
    const column = columnIn(part, outline, first, step);
    if (column === null || !isStep(first, column, step) || (last.next !== null && last.next > column)) continue;
    // One text among names is a remark as likely.
    if (isText(first) && group.length === 1 && column === first.column) continue;
    const beside = (part === null ? outline.top : part.children).map(({ name }) => name);
    const owner = part === null ? null : part.isItem ? (ownerOf(part)?.name ?? null) : part.name;
    const fit = keys.filter((key) => ownersOf(key).includes(owner) && !beside.includes(key));
    if (fit.length > 0) return { index: first.index, last: last.line, column, ...those(fit) };
  }
  return null;
}

/** The names that all of the group may stand below. */
export function keysOf(group: readonly Node[]): string[] {
  const names = [...new Set(group.flatMap(namesIn))].filter((name) => ownersOf(name).length > 0);
  const isItem = group[0]?.isItem === true;
  const areTexts = isItem && group.every(isText);
  const owners = areTexts ? [...listsOfFormat().keys()].filter(isListOfTexts) : ownersOf(names[0] ?? '');
  return owners.filter((key): key is string => {
    if (key === null || isListOfFormat(key) !== isItem) return false;
    // Evidence alone belongs to an answer that is there.
    if (isQuestion(key) && !names.some((name) => LEVELS.has(name))) return false;
    return names.every((name) => ownersOf(name).includes(key)) && (isListOfTexts(key) || !group.some(isText));
  });
}

/** An entry that is one plain text, or one in quotes. */
function isText({ isItem, children, value }: Node): boolean {
  return isItem && children.length === 0 && /^[^\s[{|>&*!%@`#-]/.test(value);
}

/** It and what stands beside it below, as far as it goes without a break. */
export function groupFrom(outline: Outline, first: Node): Node[] {
  const siblings = first.parent === null ? outline.top : first.parent.children;
  const beside = siblings.slice(first.order);
  const other = beside.findIndex(({ column, isItem }) => column !== first.column || isItem !== first.isItem);
  return other === -1 ? beside : beside.slice(0, other);
}

/** Where the group ends, and the column of what follows it. */
export function lastLineOf(group: readonly Node[], { nodes }: Outline, lines: readonly string[]): Ending {
  let final = group.at(-1) as Node;
  for (let inner = final.children.at(-1); inner !== undefined; inner = inner.children.at(-1)) final = inner;
  const next = nodes[nodes.indexOf(final) + 1];
  return { line: (next?.index ?? lines.length) - 1, next: next?.column ?? null };
}

export interface Ending {
  line: number;
  next: number | null;
}

/** Where names of a part stand, left of what is below one of them; null where there is no such column. */
function columnIn(part: Node | null, { top }: Outline, first: Node, step: number): number | null {
  const names = (part === null ? top : part.children).filter(({ isItem }) => !isItem);
  const isLeft = ({ column }: Pick<Node, 'column'>) =>
    column < first.column || (first.isItem && column === first.column);
  if (part === null) return isLeft({ column: 0 }) ? 0 : null;
  const beside = names.find((node) => node !== first && isLeft(node));
  const column = beside?.column ?? part.column + step;
  return column > part.column && isLeft({ column }) ? column : null;
}

/** Whether what is below a name in that column stands as far right of it as elsewhere. */
function isStep({ column, isItem }: Node, owner: number, step: number): boolean {
  const by = column - owner;
  return by === step || (isItem && (by === 0 || by === 2));
}

function isQuestion(key: string): boolean {
  return ownersOf(key).includes('answers');
}
