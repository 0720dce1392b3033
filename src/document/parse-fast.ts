/**
 * The fast reader: values alone, no places, for files that leave no room for doubt. It gives up on whatever two YAML
 * readers might take differently; the careful reader then decides. Pure.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { findSuspects, withoutMark } from './check-text.ts';
import { isTooMuch } from './count-parts.ts';
import { Doubt } from './doubt.ts';
import { FORBIDDEN_KEYS, MAX_DEPTH } from './limits.ts';
import { readPlain } from './read-plain.ts';
import { readSimple } from './simple/read-simple.ts';

/** Text in which the readers are known, or suspected, to differ. */
const DOUBTFUL = /\t|[\u0085\u2028\u2029\ufeff]|^%|^(?:---|\.\.\.)|\\[^"\\n]|[|>](?:\+|-?[0-9])/m;
// Taken out once: in the bundle each look at an import goes through a getter, and these are asked for at every node.
const { DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
const { PLAIN } = SCALAR_STYLE;
const decodeScalar = getScalarValue;
const { NEWLINE, SPACE, SINGLE_QUOTE, DOUBLE_QUOTE } = { NEWLINE: 10, SPACE: 32, SINGLE_QUOTE: 39, DOUBLE_QUOTE: 34 };

/** Events of a text, and which one is read next. */
interface Source {
  text: string;
  events: readonly Event[];
  next: number;
}

/**
 * The value of a YAML text (core schema of YAML 1.2).
 * @throws Doubt where the careful reader must decide; any error of the parser where the text is no YAML.
 */
export function parseFast(source: string): unknown {
  const text = withoutMark(source);
  if (isTooMuch(text)) throw new Doubt();
  try {
    return readSimple(text);
  } catch (error) {
    return parseDoubtful(text, error);
  }
}

/** The value of a text that the simple reader gave up on with `doubt`; throws as `parseFast` does. */
export function parseDoubtful(text: string, doubt: unknown): unknown {
  if (!(doubt instanceof Doubt)) throw doubt;
  if (DOUBTFUL.test(text) || findSuspects(text).length > 0) throw doubt;
  return readDocument({ text, events: parseEvents(text, { maxDepth: MAX_DEPTH }), next: 0 });
}

/** One document without marks of its start and end, or nothing at all. */
function readDocument(source: Source): unknown {
  const { events } = source;
  if (events.length === 0) return null;
  const document = nextEvent(source);
  if (document.type !== DOCUMENT || document.explicitStart || document.explicitEnd) throw new Doubt();
  if (document.directives.length > 0) throw new Doubt();
  const value = readNode(source, nextEvent(source));
  if (nextEvent(source).type !== POP || source.next !== events.length) throw new Doubt();
  return value;
}

function nextEvent(source: Source): Event {
  const event = source.events[source.next++];
  if (event === undefined) throw new Doubt();
  return event;
}

function readNode(source: Source, event: Event): unknown {
  if (event.type === SCALAR) {
    if (followsComment(source.text, event)) throw new Doubt();
    return readScalar(source.text, event);
  }
  if ((event.type !== MAPPING && event.type !== SEQUENCE) || isMarked(event)) throw new Doubt();
  return event.type === MAPPING ? readMap(source) : readList(source);
}

function readList(source: Source): unknown[] {
  const list: unknown[] = [];
  for (let event = nextEvent(source); event.type !== POP; event = nextEvent(source)) {
    list.push(readNode(source, event));
  }
  return list;
}

/** A key that is taken, be it by what every object inherits, is a matter of doubt. */
function readMap(source: Source): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let event = nextEvent(source); event.type !== POP; event = nextEvent(source)) {
    const key = event.type === SCALAR ? readScalar(source.text, event) : null;
    if (typeof key !== 'string' || key === '<<' || FORBIDDEN_KEYS.has(key) || map[key] !== undefined) throw new Doubt();
    map[key] = readNode(source, nextEvent(source));
  }
  return map;
}

/** With an anchor or a tag. */
function isMarked({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): boolean {
  return anchorStart !== -1 || tagStart !== -1;
}

/** A value on a line of its own below a comment: the two readers don't always agree where it belongs. */
function followsComment(text: string, { valueStart }: ScalarEvent): boolean {
  let line = valueStart - 1;
  for (; line >= 0; line--) {
    const code = text.charCodeAt(line);
    if (code !== SPACE && code !== SINGLE_QUOTE && code !== DOUBLE_QUOTE) break;
  }
  if (line < 0 || text.charCodeAt(line) !== NEWLINE) return false;
  return text.slice(text.lastIndexOf('\n', line - 1) + 1, line).includes('#');
}

function readScalar(text: string, event: ScalarEvent): unknown {
  if (isMarked(event)) throw new Doubt();
  const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : decodeScalar(text, event);
  if (event.style !== PLAIN) return value;
  const meant = readPlain(value);
  if (meant === undefined) throw new Doubt();
  return meant;
}
