/** Where an entry of a list belongs that stands where none can: the lists around it, those that stand and those that could. Pure. */
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import { takesValue } from '../../takes-kind.ts';
import { isListOfFormat, isListOfTexts, keysOfFormat, listsOfFormat, ownersOf } from '../lines/format-keys.ts';
import { type Node, ownerOf } from '../lines/outline.ts';
import { oneOf, shownIfShort } from '../lines/text-lines.ts';

/** As the words of the step want it. */
export interface Around {
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
  /** The brackets of the one that stands in some, with the entry in them. */
  joined?: string;
}

/** Of an entry at `node`, in a file with the lines `top` at its left edge. */
export function aroundOf(node: Node, top: readonly Node[]): Around {
  const owner = ownerOf(node);
  const isMap = owner !== null && owner.value === '' && !isListOfFormat(owner.name) && keysOfFormat().has(owner.name);
  const isList = owner?.value === '' && !node.parent?.isItem && isListOfFormat(owner.name);
  const beside = node.parent?.children.find(({ isItem }) => !isItem)?.column ?? node.column;
  const { lists, standing } = listsAt(node, top, owner);
  const open = standing.filter(({ value, children }) => value === '' && children[0]?.isItem).length;
  const inBrackets = standing.filter(({ value }) => value.startsWith('[')).length;
  return {
    ...(isMap && { owner: owner.name }),
    ...(isList && { listOfParts: owner.name }),
    ...(beside > 0 && beside <= node.column && { spaces: beside }),
    ...(beside <= node.column && lists !== '' && { lists }),
    ...(standing.length > 0 && {
      standing: oneOf(standing.map(({ name, index }) => `"${name}" in line ${index + 1}`)),
    }),
    ...(standing.length > 0 && open === standing.length && { among: 1 as const }),
    ...(standing.length > 0 &&
      inBrackets === standing.length && { between: 1 as const, ...joined(node.value, standing) }),
  };
}

/**
 * Of those that take such an entry, the ones that the part around it has not yet, and has; none below a name with a value,
 * nor for an entry with a name of its own.
 */
function listsAt(node: Node, top: readonly Node[], owner: Node | null): { lists: string; standing: Node[] } {
  if (node.name !== '' || (owner !== null && owner.value !== '')) return { lists: '', standing: [] };
  const around = node.parent?.children ?? top;
  const fitting = listsThatTake(node, owner);
  const standing = fitting.flatMap((key) => around.find((beside) => beside.name === key) ?? []);
  const free = fitting.filter((key) => !standing.some((one) => one.name === key));
  return { lists: oneOf(free.map((key) => `"${key}:"`)), standing };
}

/** A word that is among the values that the format gives to a list is one of these, and hardly a text of one's own. */
function listsThatTake(node: Node, owner: Node | null): string[] {
  const path = pathOf(node.parent);
  const text = node.value.replace(/^(["'])(.*)\1$/, '$2');
  const takes = (key: string, ...entries: string[]) => entries.some((entry) => takesValue([...path, key], [entry]));
  const fitting = [...listsOfFormat().keys()].filter(
    (key) => isListOfTexts(key) && ownersOf(key).includes(owner?.name ?? null) && takes(key, text, asWord(text)),
  );
  const closed = fitting.filter((key) => !takes(key, ANY_WORD, ANY_TEXT));
  return closed.length > 0 ? closed : fitting;
}

/** What no list has that takes only some values. */
const [ANY_WORD, ANY_TEXT] = ['such-a-word', 'Such a text'];

/** One word may be an id with a capital letter. */
function asWord(text: string): string {
  return /^\w+$/.test(text) ? text.toLowerCase() : text;
}

/** Entries of a list are alike, so that the first stands for each. */
function pathOf(node: Node | null): DataPath {
  return node === null ? [] : [...pathOf(node.parent), node.isItem ? 0 : node.name];
}

/** The brackets of the one list there, with a plain entry more. */
function joined(entry: string, [list, ...others]: readonly Node[]): { joined?: string } {
  const [, within] = /^\[(.*?)(?: *, *)?\]$/.exec(list?.value ?? '') ?? [];
  if (within === undefined || others.length > 0 || !/^[A-Za-z][^:#,[\]{}"]*$/.test(entry)) return {};
  const before = within.split(',').map((one) => one.trim());
  if (before.includes(entry)) return {};
  const { meant } = shownIfShort(`[${within.trim() === '' ? '' : `${within}, `}${entry}]`);
  return meant === undefined ? {} : { joined: meant };
}
