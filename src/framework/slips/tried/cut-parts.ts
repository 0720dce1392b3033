/** What belongs to a name further up, and stands behind another part that was put in between. Pure. */

import { type Node, namesIn, outlineOf, ownerOf } from '../lines/outline.ts';
import { groupFrom, isAmiss, keysOf, lastLineOf } from './missing-owner.ts';

export interface CutPart {
  /** From 0, of its first line and its last. */
  index: number;
  last: number;
  /** The name that it belongs to, and its line. */
  key: string;
  owner: number;
  /** The last line of what stands below that name. */
  below: number;
}

const MOST = 5;

export function findCutParts(lines: readonly string[]): CutPart[] {
  const { nodes, ...outline } = outlineOf(lines);
  const found: CutPart[] = [];
  let tried = 0;
  for (const node of nodes) {
    if (found.length >= MOST || tried >= MOST) break;
    if (!isAmiss(node)) continue;
    tried++;
    const group = groupFrom({ nodes, ...outline }, node);
    // A text says nothing of the list that it belongs to.
    const keys = new Set(group.some((one) => namesIn(one).length === 0) ? [] : keysOf(group));
    const owners = nodes.filter(({ name, isItem }) => keys.has(name) && !isItem);
    const [owner] = owners;
    if (owner === undefined || owners.length > 1 || owner.index > node.index || !isHome(owner, node)) continue;
    const { line } = lastLineOf(group, { nodes, ...outline }, lines);
    found.push({ index: node.index, last: line, key: owner.name, owner: owner.index, below: endOf(owner).index });
  }
  return found;
}

/** Whether it stands in the column of what is below that name. */
function isHome(owner: Node, { column, isItem }: Node): boolean {
  if (ownerOf(owner)?.value) return false;
  if (owner.value !== '') return false;
  if (owner.children.length === 0) return column > owner.column || (isItem && column === owner.column);
  return owner.children.some((child) => child.column === column && child.isItem === isItem);
}

function endOf(node: Node): Node {
  let last = node;
  for (let inner = last.children.at(-1); inner !== undefined; inner = inner.children.at(-1)) last = inner;
  return last;
}
