/** A remark of one's own with a hyphen in front, where names with their values stand and no entry of a list can be. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { lineStarts } from '../../../document/lines.ts';
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { isListOfTexts, ownersOf } from '../lines/format-keys.ts';
import { type Node, outlineOf, ownerOf } from '../lines/outline.ts';
import { lineAfter, lineAt, shownIfShort } from '../lines/text-lines.ts';
import { type Around, aroundOf } from './lists-around.ts';
import type { Readers } from './tell-tried.ts';

interface Remark extends Around {
  /** From 0. */
  index: number;
  /** The last of the lines that are remarks one below the other. */
  last: number;
  /** Whether a note can stand where it does. */
  couldBeNote: boolean;
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
        ...aroundOf(node, top),
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
