/**
 * The fast reader: values alone, no places, for files that leave no room for doubt. It gives up on whatever two YAML
 * readers might take differently; the careful reader then decides. Pure.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { findSuspects, withoutMark } from './check-text.ts';
import { FORBIDDEN_KEYS, MAX_BYTES, MAX_DEPTH } from './limits.ts';

/** The fast reader is not sure: read again with the careful one. Says nothing of the file being right or wrong. */
export class Doubt extends Error {}

/** Text in which the readers are known, or suspected, to differ. */
const DOUBTFUL = /\t|[\u0085\u2028\u2029\ufeff]|^%|^(?:---|\.\.\.)|\\[^"\\n]|[|>](?:\+|-?[0-9])/m;
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,9})\.\d{1,9}$/;
/** Plain scalars that could be a number, a truth value or nothing in one reading or another. */
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d*)?|0[xob]\w*|\.(?:inf|nan)|[\d:_.]+)$/i;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['', null],
  ['~', null],
  ['null', null],
  ['true', true],
  ['false', false],
]);
const WORD_LIKE = /^(?:null|true|false)$/i;
// Taken out once: in the bundle each look at an import goes through a getter, and these are asked for at every node.
const { DOCUMENT, ALIAS, POP, SCALAR, SEQUENCE } = EVENT_ID;
const { PLAIN } = SCALAR_STYLE;
const readScalar = getScalarValue;

/**
 * The value of a YAML text (core schema of YAML 1.2).
 * @throws Doubt where the careful reader must decide; any error of the parser where the text is no YAML.
 */
export function parseFast(source: string): unknown {
  const text = withoutMark(source);
  if (text.length > MAX_BYTES || DOUBTFUL.test(text) || findSuspects(text).length > 0) throw new Doubt();
  return build(text, parseEvents(text, { maxDepth: MAX_DEPTH }));
}

type Frame = { list: unknown[] } | { map: Record<string, unknown>; key: string | null };

function build(text: string, events: readonly Event[]): unknown {
  const frames: Frame[] = [];
  const root: unknown[] = [];
  let documents = 0;
  const add = (value: unknown, event?: ScalarEvent) => {
    const frame = frames.at(-1);
    if (event !== undefined && !isKey(frame) && followsComment(text, event)) throw new Doubt();
    if (frame === undefined) root.push(value);
    else if ('list' in frame) frame.list.push(value);
    else if (frame.key === null) frame.key = keyOf(value, frame.map, event);
    else {
      frame.map[frame.key] = value;
      frame.key = null;
    }
  };
  for (const event of events) {
    if (event.type === DOCUMENT) {
      if (++documents > 1 || event.explicitStart || event.explicitEnd || event.directives.length > 0) throw new Doubt();
    } else if (event.type === ALIAS) throw new Doubt();
    else if (event.type === POP) {
      const frame = frames.pop();
      if (frame !== undefined) add('list' in frame ? frame.list : frame.map);
    } else if (event.anchorStart !== -1 || event.tagStart !== -1) throw new Doubt();
    else if (event.type === SCALAR) add(scalar(text, event), event);
    else frames.push(event.type === SEQUENCE ? { list: [] } : { map: {}, key: null });
  }
  return root.length === 1 ? root[0] : null;
}

function isKey(frame: Frame | undefined): boolean {
  return frame !== undefined && 'map' in frame && frame.key === null;
}

/** A value on a line of its own below a comment: the two readers don't always agree where it belongs. */
function followsComment(text: string, { valueStart }: ScalarEvent): boolean {
  let line = valueStart - 1;
  while (line >= 0 && ` '"`.includes(text.charAt(line))) line--;
  if (line < 0 || text.charAt(line) !== '\n') return false;
  return text.slice(text.lastIndexOf('\n', line - 1) + 1, line).includes('#');
}

function keyOf(value: unknown, map: Record<string, unknown>, event: ScalarEvent | undefined): string {
  const sure = typeof value === 'string' && event !== undefined && value !== '<<';
  if (!sure || FORBIDDEN_KEYS.has(value) || Object.hasOwn(map, value)) throw new Doubt();
  return value;
}

function scalar(text: string, event: ScalarEvent): unknown {
  const value = readScalar(text, event);
  if (event.style !== PLAIN) return value;
  if (WORDS.has(value)) return WORDS.get(value);
  if (WHOLE.test(value) || DECIMAL.test(value)) return value === '-0' ? doubt() : Number(value);
  if ((NUMBER_LIKE.test(value) && !DATE.test(value)) || WORD_LIKE.test(value)) return doubt();
  return value;
}

function doubt(): never {
  throw new Doubt();
}
