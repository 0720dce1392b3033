/** What stands below what by the columns of the lines alone, whether a reader of YAML can make anything of them or not. Pure. */
import { lineBehind } from '../../../document/line-behind.ts';
import { lineAt } from './text-lines.ts';

/** A name with its colon, or an entry of a list. */
export interface Node {
  index: number;
  column: number;
  isItem: boolean;
  /** Of an entry that begins with one, its first name; '' of an entry that is a text, or has names in braces alone. */
  name: string;
  /** What stands behind the name or the hyphen, without a comment. */
  value: string;
  /** Null at the left edge. */
  parent: Node | null;
  children: Node[];
  /** Which one it is of those below its parent, from 0. */
  order: number;
}

export interface Outline {
  /** From the first line to the last. */
  nodes: Node[];
  /** What stands below nothing. */
  top: Node[];
}

/** No person has written what is longer on one line by hand. */
const LONGEST = 2000;
const DASH = /^-(?: +|$)/;
const NAME = /^("[^"]*"|'[^']*'|[^\s"'[{|>&*!%@`#-][^\s:]*(?: [^\s:]+)*) *:(?: +(.*))?$/;
const COMMENT = /(?:^|\s)#.*$/;
/** Of names in braces. */
const IN_BRACES = /(?:^\{|,) *([a-z][a-z-]*):/g;
const INNER = /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?!^)\{[^{}]*\}/g;

export function outlineOf(lines: readonly string[]): Outline {
  const outline: Outline = { nodes: [], top: [] };
  const open: Node[] = [];
  for (let index = 0; index < lines.length; index = lineBehind(lines, index)) {
    const { text, column } = lineAt(lines, index);
    if (column < 0 || text[column] === '#' || text.length > LONGEST) continue;
    let rest = text.slice(column);
    for (let dash = DASH.exec(rest); dash !== null; dash = DASH.exec(rest)) {
      const value = rest.slice(dash[0].length);
      put(outline, open, { index, column: text.length - rest.length, isItem: true, name: '', value });
      rest = value;
    }
    const [, name, value = ''] = NAME.exec(rest) ?? [];
    if (name !== undefined)
      put(outline, open, { index, column: text.length - rest.length, isItem: false, name, value });
  }
  return outline;
}

function put({ nodes, top }: Outline, open: Node[], own: Omit<Node, 'parent' | 'children' | 'order'>): void {
  while (open.length > 0 && !isBelow(own, open.at(-1) as Node)) open.pop();
  const parent = open.at(-1) ?? null;
  const beside = parent?.children ?? top;
  const value = own.value.replace(COMMENT, '').trim();
  const node: Node = { ...own, value, parent, children: [], order: beside.length };
  if (parent?.isItem && parent.children.length === 0 && parent.index === node.index) parent.name = node.name;
  beside.push(node);
  nodes.push(node);
  open.push(node);
}

/** A list may stand as far left as its name. */
function isBelow({ column, isItem }: Pick<Node, 'column' | 'isItem'>, above: Node): boolean {
  if (column !== above.column) return column > above.column;
  const last = above.children.at(-1);
  const isList = last === undefined || (last.isItem && last.column === column);
  return isItem && !above.isItem && above.value === '' && isList;
}

/** The names that stand directly in it: of an entry those of its lines, or in its braces; of a name itself. */
export function namesIn(node: Node): string[] {
  if (!node.isItem) return [node.name];
  if (node.children.length > 0) return node.children.filter(({ isItem }) => !isItem).map(({ name }) => name);
  return [...withoutInner(node.value).matchAll(IN_BRACES)].map(([, name = '']) => name);
}

/** A value in braces without what is in quotes, brackets or braces within it. */
function withoutInner(value: string): string {
  return value.startsWith('{') ? value.replace(INNER, '_') : '';
}

/** The name that it stands below; null at the left edge. */
export function ownerOf(node: Node): Node | null {
  let above = node.parent;
  while (above?.isItem) above = above.parent;
  return above;
}
