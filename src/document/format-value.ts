/** Values as YAML: plain where that is safe in every reader, in double quotes where not. Pure. */

const PLAIN = /^[\p{L}][\p{L}\p{N}_./()'-]*$/u;
const PLAIN_WORDS = /^[\p{L}][\p{L}\p{N}_./()' -]*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words that some YAML reader takes for something else than text. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A value on one line: `3`, `unknown`, `{level: 1, evidence: "..."}`. */
export function formatInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = entriesOf(value).map(([key, part]) => `${formatKey(key)}: ${formatInline(part)}`);
    return `{${pairs.join(', ')}}`;
  }
  return formatScalar(value, PLAIN);
}

/** A key as it stands before its colon. */
export function formatKey(key: string): string {
  return PLAIN.test(key) && !WORDS.test(key) ? key : JSON.stringify(key);
}

/**
 * What follows a key or a dash, on its line and, indented by `indent`, below it. `depth` levels of maps are written in
 * lines of their own; maps within those are written on one line.
 */
export function formatBelow(value: unknown, indent: string, newline: string, depth: number): string {
  if (typeof value !== 'object' || value === null) return ` ${formatScalar(value, PLAIN_WORDS)}`;
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part !== 'object' || part === null)) return ` ${formatInline(value)}`;
    return value.map((part) => newline + formatItem(part, indent, newline)).join('');
  }
  const entries = entriesOf(value);
  if (entries.length === 0 || depth === 0) return ` ${formatInline(value)}`;
  return entries.map(([key, part]) => `${newline}${formatPair(key, part, indent, newline, depth - 1)}`).join('');
}

/** A pair in lines of its own, the first of them indented by `indent`. */
export function formatPair(key: string, value: unknown, indent: string, newline: string, depth: number): string {
  return `${indent}${formatKey(key)}:${formatBelow(value, `${indent}  `, newline, depth)}`;
}

/** An item of a list in lines of its own; maps are written in lines, and so are the maps in them. */
export function formatItem(value: unknown, indent: string, newline: string): string {
  const inner = `${indent}  `;
  const below = formatBelow(value, inner, newline, 2);
  const first = newline + inner;
  return below.startsWith(first) ? `${indent}- ${below.slice(first.length)}` : `${indent}-${below}`;
}

function formatScalar(value: unknown, plain: RegExp): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const safe =
    (plain.test(value) && value.trim() === value && value.length <= 100 && !WORDS.test(value)) || DAY.test(value);
  return safe ? value : JSON.stringify(value);
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
