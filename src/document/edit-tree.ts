/** Where each part of a YAML text begins and ends, found fast, for changing one part and nothing else. Pure. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';

export interface EditNode {
  kind: 'scalar' | 'map' | 'list';
  /** Written within braces, brackets or on its own, rather than by indentation. */
  inline: boolean;
  /** Offsets; quotes and brackets belong to the node. An empty value has neither width nor text. */
  start: number;
  end: number;
  /** Where `start` is that of the first item of a list by indentation: the place of its dash. */
  dash: number;
  entries: EditEntry[];
}
export interface EditEntry {
  /** Name in a map; null in a list. */
  key: string | null;
  keyStart: number;
  keyEnd: number;
  node: EditNode;
}

/** The tree of a text; throws what the parser throws. */
export function editTree(text: string): EditNode | null {
  const events = parseEvents(text, { maxDepth: MAX_DEPTH });
  const reader: Reader = { text, events, at: 1, position: 0 };
  return reader.events[1] === undefined || reader.events[1].type === EVENT_ID.POP ? null : read(reader);
}

interface Reader {
  text: string;
  events: readonly Event[];
  at: number;
  /** Offset behind what was read so far. */
  position: number;
}

function read(reader: Reader): EditNode {
  const event = reader.events[reader.at++];
  if (
    event === undefined ||
    event.type === EVENT_ID.ALIAS ||
    event.type === EVENT_ID.DOCUMENT ||
    event.type === EVENT_ID.POP
  ) {
    throw new Error('not a plain tree');
  }
  if (event.type === EVENT_ID.SCALAR) return scalar(reader, event);
  const inline = event.style === COLLECTION_STYLE.FLOW;
  const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
  const { start } = event;
  const node: EditNode = { kind, inline, start, end: start, dash: start, entries: [] };
  reader.position = inline ? event.start + 1 : event.start;
  while (reader.events[reader.at]?.type !== EVENT_ID.POP)
    node.entries.push(kind === 'map' ? pair(reader) : item(reader));
  reader.at++;
  node.start = inline ? event.start : (node.entries[0]?.keyStart ?? event.start);
  node.end = inline ? closing(reader) : reader.position;
  reader.position = node.end;
  return node;
}

function pair(reader: Reader): EditEntry {
  const event = reader.events[reader.at];
  const key = read(reader);
  if (event?.type !== EVENT_ID.SCALAR) throw new Error('not a plain tree');
  const colon = /^[ \t]*:/.exec(reader.text.slice(key.end, key.end + 80));
  reader.position = key.end + (colon?.[0].length ?? 0);
  return { key: getScalarValue(reader.text, event), keyStart: key.start, keyEnd: key.end, node: read(reader) };
}

function item(reader: Reader): EditEntry {
  const node = read(reader);
  return { key: null, keyStart: node.start, keyEnd: node.start, node };
}

function scalar(reader: Reader, event: ScalarEvent): EditNode {
  const { position } = reader;
  const node: EditNode = { kind: 'scalar', inline: true, start: position, end: position, dash: position, entries: [] };
  if (event.valueStart === -1) return node;
  const { style } = event;
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  node.start = event.valueStart - quote;
  node.end = event.valueEnd + quote;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    node.inline = false;
    node.start = headerOf(reader.text, position, event.valueStart);
    node.end = withoutBlanks(reader.text, event.valueEnd);
  }
  reader.position = node.end;
  return node;
}

/** Where the `|` or `>` stands of a text of several lines: the last one between what was before and its first line. */
function headerOf(text: string, from: number, valueStart: number): number {
  let at = withoutBlanks(text, valueStart);
  while (at > from && text[at] !== '|' && text[at] !== '>') at--;
  return at;
}

function withoutBlanks(text: string, end: number): number {
  let last = end;
  while (last > 0 && ' \t\r\n'.includes(text[last - 1] ?? '.')) last--;
  return last;
}

/** Offset behind the bracket that closes what was just read. */
function closing(reader: Reader): number {
  const rest = /(?:[\s,]|#[^\n]*)*[\]}]/y;
  rest.lastIndex = reader.position;
  const found = rest.exec(reader.text);
  if (found === null) throw new Error('not a plain tree');
  return rest.lastIndex;
}
