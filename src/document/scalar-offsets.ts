/**
 * Where each character of a text value stands in the file: quotes, escapes, and lines that were folded into one make
 * the two differ. Read anew from the source, and only asked for where a piece of a text is to be marked. Pure.
 */

/** A value with the offset of each of its UTF-16 units in the source, and the offset behind it. */
export interface Decoded {
  text: string;
  starts: number[];
  ends: number[];
}

const SPACE = 32;
const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y;
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n[ \t]*)|(.))/sy;
/** A tab counts as text where lines stand in. */
const NOT_BLANK = /[^ ]/;
const HEADER = /[|>][-+\d]*[^\n]*\n/y;
/** What a letter behind a backslash stands for; any other sign stands for itself. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

/** The text value that stands from `start` to `end`, quotes or the sign of a block among it. */
export function decodeScalar(source: string, start: number, end: number): Decoded {
  const decoded: Decoded = { text: '', starts: [], ends: [] };
  const first = source[start];
  if (first === '|' || first === '>') decodeBlock(decoded, source, start, end);
  else if (first === '"') decodeFlow(decoded, source, start + 1, end - 1, readEscape);
  else if (first === "'") decodeFlow(decoded, source, start + 1, end - 1, readDoubled);
  else decodeFlow(decoded, source, start, end, () => null);
  return decoded;
}

function add(decoded: Decoded, text: string, start: number, end: number): void {
  decoded.text += text;
  for (let unit = 0; unit < text.length; unit++) {
    decoded.starts.push(start);
    decoded.ends.push(end);
  }
}

/* ------------------------------------------------------------------ plain and quoted */

/** What stands for something else at an offset, and the offset behind it; null where a character is itself. */
type ReadSpecial = (source: string, at: number) => { text: string; end: number } | null;

function decodeFlow(decoded: Decoded, source: string, start: number, end: number, readSpecial: ReadSpecial): void {
  for (let at = start; at < end; ) {
    const special = readSpecial(source, at) ?? readFold(source, at);
    const next = special?.end ?? at + 1;
    add(decoded, special?.text ?? source.charAt(at), at, next);
    at = next;
  }
}

/** One line break is a blank, each further one is itself; blanks around them are nothing. */
const readFold: ReadSpecial = (source, at) => {
  if (source.charCodeAt(at) > SPACE) return null;
  FOLD.lastIndex = at;
  const found = FOLD.exec(source)?.[0];
  if (found === undefined) return null;
  return { text: '\n'.repeat(found.split('\n').length - 2) || ' ', end: at + found.length };
};

const readDoubled: ReadSpecial = (source, at) => (source.startsWith("''", at) ? { text: "'", end: at + 2 } : null);

const readEscape: ReadSpecial = (source, at) => {
  if (source[at] !== '\\') return null;
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(source);
  if (found === null) return null;
  const [whole, two, four, eight, lineBreak, sign = ''] = found;
  const code = two ?? four ?? eight;
  const text =
    lineBreak !== undefined ? '' : code === undefined ? (SIGNS[sign] ?? sign) : characterOf(Number.parseInt(code, 16));
  return { text, end: at + whole.length };
};

function characterOf(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/* ------------------------------------------------------------------ blocks */

function decodeBlock(decoded: Decoded, source: string, start: number, end: number): void {
  HEADER.lastIndex = start;
  const header = HEADER.exec(source)?.[0];
  if (header === undefined) return;
  const isFolded = header.startsWith('>');
  const lines = linesBetween(source, start + header.length, end);
  const indent = indentIn(source, start, header, lines);
  let before: string | null = null;
  let breaks = 0;
  for (const { text, at } of lines) {
    const own = text.slice(indent);
    if (own === '') {
      breaks++;
      continue;
    }
    const joined =
      before === null ? '\n'.repeat(breaks) : joint(isFolded && !isSpaced(before) && !isSpaced(own), breaks);
    add(decoded, joined, at - 1, at);
    for (let unit = 0; unit < own.length; unit++)
      add(decoded, own.charAt(unit), at + indent + unit, at + indent + unit + 1);
    before = own;
    breaks = 0;
  }
}

/** How far the lines of a block stand in: as its first one, unless a digit says how much further than what it belongs to. */
function indentIn(source: string, start: number, header: string, lines: readonly { text: string }[]): number {
  const digit = /^.[-+]?(\d)/.exec(header)?.[1];
  if (digit === undefined) {
    return Math.max(0, lines.find(({ text }) => NOT_BLANK.test(text))?.text.search(NOT_BLANK) ?? 0);
  }
  const before = source.slice(source.lastIndexOf('\n', start) + 1, start);
  const dashes = /^(?: *- +)*/.exec(before)?.[0] ?? '';
  const isItem = dashes === before;
  return (
    Number(digit) + (isItem ? dashes.lastIndexOf('-') : dashes.length + before.slice(dashes.length).search(NOT_BLANK))
  );
}

/** What two lines are joined by, with this many blank ones between. */
function joint(isFolded: boolean, blank: number): string {
  return isFolded ? '\n'.repeat(blank) || ' ' : '\n'.repeat(blank + 1);
}

/** Lines that begin with a blank are not folded. */
function isSpaced(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}

function linesBetween(source: string, start: number, end: number): { text: string; at: number }[] {
  const lines = [];
  for (let at = start; at < end; ) {
    const found = source.indexOf('\n', at);
    const to = found === -1 || found > end ? end : found;
    lines.push({ text: source.slice(at, to).replace(/\r$/, ''), at });
    at = to + 1;
  }
  return lines;
}
